/**
 * Compiles examples/opa/policy.rego to WebAssembly for the tests, which then need no `opa`: test/examples/policy.wasm, and beside it
 * of which text it was made by which version.
 *
 *   go install github.com/open-policy-agent/opa@v1.22.3
 *   node scripts/opa.ts            with the `opa` on PATH
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '../src/report/canonical.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'examples/opa');
const target = join(root, 'test/examples');
const place = mkdtempSync(join(tmpdir(), 'opa-'));
try {
  const bundle = join(place, 'bundle.tar.gz');
  // in the directory of the policy, so that no path of this machine stands in what is made
  execFileSync('opa', ['build', '-t', 'wasm', '-e', 'ironclaw/verdict', '-o', bundle, 'policy.rego'], { cwd: source });
  const version = /^Version: (\S+)/m.exec(execFileSync('opa', ['version'], { encoding: 'utf8' }))?.[1] ?? 'unknown';
  writeFileSync(join(target, 'policy.wasm'), execFileSync('tar', ['-xzOf', bundle, '/policy.wasm']));
  const rego = createHash('sha256')
    .update(readFileSync(join(source, 'policy.rego')))
    .digest('hex');
  writeFileSync(join(target, 'policy.wasm.json'), canonicalJson({ opa: version, rego }));
} finally {
  rmSync(place, { recursive: true, force: true });
}
