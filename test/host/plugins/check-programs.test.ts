import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkPrograms } from '../../../src/host/plugins/check-programs.ts';
import { scratch } from '../scratch.ts';
import { entry, sha256 } from './sample-plugin.ts';

test('plug-ins are held against their files', (t) => {
  const top = scratch(t);
  const good = '#!/bin/sh\n';
  mkdirSync(join(top, 'tools'));
  writeFileSync(join(top, 'tools/good'), good);
  writeFileSync(join(top, 'tools/text'), 'no program\n');
  const remark = (text: string, more: object): string => {
    const [found] = checkPrograms({ plugins: [entry(text, more)] }, top);
    return found === undefined ? '' : `${found.path.join('.')}: ${found.message}`;
  };
  assert.equal(remark(good, { command: 'tools/good' }), '');
  assert.equal(remark(good, { command: './tools/good' }), '');
  assert.match(
    remark('other', { command: 'tools/good' }),
    new RegExp(`^plugins\\.0\\.sha256: is not that of tools/good, which is ${sha256(good)}`),
  );
  assert.match(
    remark(good, { command: 'tools/gone' }),
    /^plugins\.0\.command: there is no file tools\/gone, from the top/,
  );
  assert.match(remark('no program\n', { command: 'tools/text' }), /^plugins\.0\.command: tools\/text is no program/);
  assert.match(remark(good, { command: 'tools' }), /^plugins\.0\.command: tools cannot be read/);
});
