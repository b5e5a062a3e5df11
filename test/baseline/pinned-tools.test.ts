import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinnedPaths } from '../../src/evidence/pin.ts';
import { gathered } from '../pipeline/gathered.ts';
import { Scenario } from '../pipeline/scenario.ts';

const PLACE = '/runner/_temp/0a1b2c3d-1111-2222-3333-444455556666';
const TERRAFORM = `${PLACE}/terraform`;
const OWN = 'a'.repeat(64);

/** The rules that are broken when a terraform that a step unpacked uses the keys of the cloud. */
function broken(pinned: object[], ran: object): string[] {
  const world = new Scenario({ config: { tools: pinned }, recording: { tools: [{ path: TERRAFORM, ...ran }] } });
  const step = world.run(['bash', '-c', 'x']);
  step.starts('unzip x').mkdir(PLACE).create(TERRAFORM).chmod(TERRAFORM).exit();
  const terraform = step.starts([TERRAFORM, 'apply'], { exe: TERRAFORM, ino: 7 });
  terraform.read('/home/u/.aws/credentials').connect('192.0.2.7', 443, 'cloud.test');
  return world.judge().rules;
}

test('what a set-up step unpacked is terraform if its digest is pinned, and of its class if not', () => {
  const pin = { path: '/runner/_temp/*/terraform', sha256: OWN };
  assert.deepEqual(broken([pin], { sha256: OWN, ino: 7 }), []);
  assert.deepEqual(broken([], { sha256: OWN, ino: 7 }), ['secret-aws']);
  assert.deepEqual(broken([{ path: '/usr/bin/x', sha256: OWN }], { sha256: OWN, ino: 7 }), [], 'wherever it is pinned');
});

test('a pinned digest makes nothing of another file, nor of one whose digest is not known', () => {
  const pin = { path: '/runner/_temp/*/terraform', sha256: OWN };
  const other = broken([pin], { sha256: 'b'.repeat(64), ino: 7 });
  assert.ok(other.includes('secret-aws') && other.includes('digest-mismatch'), other.join(' '));
  assert.ok(broken([pin], { sha256: OWN, ino: 8 }).includes('secret-aws'), 'another inode');
  assert.ok(broken([pin], { sha256: OWN, ino: 7, changed: true }).includes('secret-aws'));
});

test('a * in the path of a pin is any text without a slash', () => {
  const paths = (path: string): string[] => {
    const tools = ['/t/1/x', '/t/2.3/x', '/t/1/2/x', '/t/1/y'].map((one) => ({ path: one }));
    return [...pinnedPaths({ path }, { links: {}, tools }, gathered([]))].filter((one) => one !== path);
  };
  assert.deepEqual(paths('/t/*/x'), ['/t/1/x', '/t/2.3/x']);
  assert.deepEqual(paths('/t/2.*/x'), ['/t/2.3/x']);
  assert.deepEqual(paths('/t/1/x'), []);
});
