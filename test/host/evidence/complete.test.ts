import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { completeEvidence } from '../../../src/host/evidence/complete.ts';
import { readEvidence } from '../../../src/host/evidence/read-evidence.ts';
import { defaultConfig } from '../../../src/policy/config.ts';
import { scratch } from '../scratch.ts';

const SECRET = 'ghs_0123456789abcdef';

test('what the machine says of tools is written without the secrets of the job', async (t) => {
  const place = scratch(t);
  const pack = join(place, 'node_modules/thief');
  mkdirSync(pack, { recursive: true });
  writeFileSync(join(pack, 'package.json'), JSON.stringify({ name: 'thief', version: `1.0.0-${SECRET}` }));
  writeFileSync(join(pack, 'cli.js'), '');
  const out = join(place, 'out');
  mkdirSync(out);
  const recording = {
    tools: [{ path: join(pack, 'cli.js'), sha256: 'a'.repeat(64) }],
    variables: {},
    links: {},
    workspace: '/w',
  };
  await completeEvidence(out, recording, defaultConfig(), readEvidence(place), { masks: new Set([SECRET]) });
  const text = readFileSync(join(out, 'evidence.json'), 'utf8');
  assert.ok(!text.includes(SECRET), text);
  const [record] = readEvidence(out).document.packages;
  assert.match(record?.version ?? '', /^1\.0\.0-<redacted:[0-9a-f]{12}>$/);
});
