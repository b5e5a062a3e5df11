import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { gathered } from '../pipeline/gathered.ts';
import { Scenario, type Setting } from '../pipeline/scenario.ts';

const PLACE = 'registry.test/acme/cloud/1.2.0/linux_amd64';
const PROGRAM = 'terraform-provider-cloud_v1.2.0';
const PROVIDER = `/w/.terraform/providers/${PLACE}/${PROGRAM}`;
const KEYS = '/home/u/.aws/credentials';

const install = (by: Actor, path: string): Actor => by.create(path).modify(path).chmod(path);

/** The rules that are broken when terraform runs a provider that reads the keys of the cloud, after somebody put it there. */
function broken(path: string, put: (step: Actor) => void, setting: Setting = {}): string[] {
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p' }, ...setting });
  const step = world.run(['bash', '-c', 'x']);
  put(step);
  step.starts('terraform apply').starts(path).read(KEYS).connect('192.0.2.7', 443, 'cloud.test');
  return world.judge().rules;
}

for (const [where, path] of [
  ['below .terraform', PROVIDER],
  ['into the usual plugin cache', `/home/u/.terraform.d/plugin-cache/${PLACE}/${PROGRAM}`],
  ['into a plugin cache of its own', `/runner/_temp/plugins/${PLACE}/${PROGRAM}`],
] as const)
  test(`a provider that terraform itself installed ${where} may use the keys of the cloud; one from a script may not`, () => {
    for (const tool of ['terraform', 'tofu'])
      assert.deepEqual(
        broken(path, (step) => install(step.starts(`${tool} init`), path).exit()),
        [],
      );
    assert.ok(broken(path, (step) => install(step.starts('cp x y'), path)).includes('secret-aws'));
  });

const planted: Readonly<Record<string, (step: Actor) => void>> = {
  'was written again by a script': (step) => {
    install(step.starts('terraform init'), PROVIDER);
    step.starts('cp x y').modify(PROVIDER);
  },
  'was written by a script and then touched by terraform': (step) => {
    install(step.starts('cp x y'), PROVIDER);
    step.starts('terraform init').modify(PROVIDER);
  },
  'a script moved there from what terraform wrote elsewhere': (step) => {
    step.starts('terraform plan -out x').create('/w/x');
    step.starts('mv x y').rename('/w/x', PROVIDER);
  },
  'lies in a directory that a script moved there': (step) => {
    install(step.starts('terraform init'), `/w/x/${PLACE}/${PROGRAM}`);
    step.starts('mv x y').rename('/w/x', '/w/.terraform/providers');
  },
  'a terraform that nobody vouches for installed': (step) => {
    step.starts('cp x y').create('/w/bin/terraform');
    install(step.starts('/w/bin/terraform init'), PROVIDER);
  },
  'another provider wrote': (step) => {
    const other = PROVIDER.replaceAll('cloud', 'local');
    const apply = step.starts('terraform apply');
    install(apply, other);
    install(apply.starts(other), PROVIDER);
  },
  'terraform installed for the script of a package': (step) => {
    const script = step.starts('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
    install(script.starts('terraform init'), PROVIDER);
  },
};
for (const [what, put] of Object.entries(planted))
  test(`a provider that ${what} is not trusted`, () => {
    assert.ok(broken(PROVIDER, put).includes('secret-aws'));
  });

test('a program of a module is no provider, though terraform unpacked it', () => {
  const path = `/w/.terraform/modules/m/.terraform/providers/${PLACE}/${PROGRAM}`;
  assert.ok(broken(path, (step) => install(step.starts('terraform init'), path)).includes('secret-aws'));
});

test('a provider of a restored cache is trusted as the lock file of the base ref has it, and no other', () => {
  const [own, other] = ['a'.repeat(64), 'b'.repeat(64)];
  const restore = (step: Actor) => install(step.starts('tar x'), PROVIDER);
  const record = { path: PROVIDER, sha256: own, database: 'terraform', name: 'registry.test/acme/cloud' } as const;
  const rules = (ran: string | undefined, reviewed: { reviewed?: true }): string[] =>
    broken(PROVIDER, restore, {
      evidence: gathered([], {
        packages: [{ ...record, version: '1.2.0', algorithm: 'h1', expected: 'x', actual: 'x', ...reviewed }],
      }),
      recording: { tools: [{ path: PROVIDER, ...(ran === undefined ? {} : { sha256: ran }) }] },
    });
  assert.deepEqual(rules(own, { reviewed: true }), []);
  assert.ok(rules(own, {}).includes('secret-aws'), 'only the lock file of the job has it');
  assert.ok(rules(other, { reviewed: true }).includes('secret-aws'), 'another file ran');
  assert.ok(rules(undefined, { reviewed: true }).includes('secret-aws'), 'what ran was not hashed');
});
