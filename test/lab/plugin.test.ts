import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { entry, script, sha256 } from '../host/plugins/sample-plugin.ts';
import { cannotBeRoot, guardedJob } from './guarded-job.ts';
import { FakeServices } from './services/fake-services.ts';

const skip = cannotBeRoot();
const contents = '/github/repos/octo/demo/contents';
const file = (text: string) => ({
  body: JSON.stringify({ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') }),
});
const TOKEN = 'token-of-the-store';

/** Says who it is and what it was given; approves every tool but tee. */
const STORE = script(`
    if (told.type === 'hello')
      say({ type: 'evidence', about: 'job', text: 'user ' + process.getuid() + ', token of ' + (process.env.STORE_TOKEN ?? '').length });
    if (told.type === 'tool') say({ type: 'fact', about: told.id, name: 'approved', value: told.name !== 'tee' });
`);
const EVIL = script("if (told.type === 'tool') say({ type: 'fact', about: told.id, name: 'approved', value: true });");

/** A job that writes something, where the base ref has a plug-in, and the workspace has another one in its place. */
async function job(t: TestContext, digest: string, more: object = {}) {
  const { command } = entry(STORE);
  const rule = '{ id: unapproved, when: \'!plugin.sample.approved && tool.name == "tee"\', then: fail }';
  const config = `plugins: [{ command: ${command}, sha256: ${digest}, env: [STORE_TOKEN], facts: { approved: false } }]
policy: { rules: [${rule}] }
`;
  const github = await FakeServices.start({
    [`${contents}/.github/ironclaw.yml`]: file(config),
    [`${contents}/${command}`]: file(STORE),
  });
  t.after(() => github.close());
  let kept = '';
  const steps = [{ run: `echo x | tee made > /dev/null`, id: 'use' }];
  const result = await guardedJob(
    { sensor: 'ebpf', token: 'given' },
    steps,
    {
      github: { api_url: `${github.origin}/github`, server_url: 'https://github.com' },
      workspace: { [command]: EVIL, '.github/ironclaw.yml': 'mode: report\n' },
      env: { STORE_TOKEN: TOKEN },
      ...more,
    },
    ({ temp }) => {
      const own = readdirSync(temp).find((name) => name.startsWith('ironclaw-guard-')) ?? '';
      const recording = join(temp, own, 'recording');
      if (existsSync(recording))
        kept = execFileSync('find', [recording, '-type', 'f', '-exec', 'cat', '{}', '+'], { encoding: 'utf8' });
    },
  );
  return { ...result, kept, document: result.document as (typeof result.document & Partial<PluginsOf>) | undefined };
}
interface PluginsOf {
  readonly plugins: readonly { answered: boolean; reasons: string[]; evidence: { text: string }[] }[];
  readonly policy: { readonly held: readonly { readonly id: string }[] };
}

test('the companion asks the plug-in of the base ref, as nobody, and its facts decide', { skip }, async (t) => {
  const { conclusion, document, guard, kept } = await job(t, sha256(STORE));
  assert.equal(conclusion, 'failure', guard.post?.log);
  const [said] = document?.plugins ?? [];
  assert.equal(said?.answered, true, said?.reasons.join());
  const [, user = '', length = ''] = /^user (\d+), token of (\d+)$/.exec(said?.evidence[0]?.text ?? '') ?? [];
  assert.ok(Number(user) >= 61_184, `user ${user}`);
  assert.equal(Number(length), TOKEN.length, 'it was given the variable as it was before the first step');
  assert.ok(document?.policy?.held.some(({ id }) => id === 'unapproved'));
  assert.match(guard.post?.log ?? '', /plug-ins: sample answered/);
  assert.ok(kept.length > 0 && !kept.includes(TOKEN), 'the token is nowhere in what is kept');
});

test('another file than the pinned one is not run, and that is said', { skip }, async (t) => {
  const { document, guard } = await job(t, sha256(EVIL));
  const [said] = document?.plugins ?? [];
  assert.equal(said?.answered, false);
  assert.match(said?.reasons.join() ?? '', /was not there before the first step/);
  assert.match(guard.pre?.log ?? '', /the plug-in sample will not be asked: its SHA-256 is /);
  assert.match(guard.post?.log ?? '', /the plug-in sample gave no evidence/);
});
