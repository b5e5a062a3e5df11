import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidOf } from '../../../src/report/compliance/uuid.ts';

test('a UUID is that of RFC 9562', () => {
  // appendix A.4: www.example.com in the namespace of DNS names
  assert.equal(
    uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'),
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
