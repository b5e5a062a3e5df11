import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Milliseconds for parsing and verifying a bundle, median over published ones, against one plain ECDSA verification in
 * the same run, on the node that runs this and on others that are given. tsc takes the types off first, so that node 20
 * runs it too.
 *
 *   node bench/provenance.ts [--rounds N] [NODE...]
 */
const given = process.argv.slice(2);
const at = given.indexOf('--rounds');
const [, rounds = '40'] = at < 0 ? [] : given.splice(at, 2);
const nodes = [process.execPath, ...given];
const root = join(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));

try {
  writeFileSync(join(place, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      files: [join(root, 'bench', 'verify-bundles.ts')],
      include: [],
    }),
  );
  const options = ['--noCheck', '--rootDir', root, '--outDir', place];
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', place, ...options, '--typeRoots', join(root, 'node_modules', '@types')], {
    stdio: 'inherit',
  });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  const bundles = join(root, '..', 'shared', 'real', 'sigstore');
  const script = join(place, 'bench', 'verify-bundles.js');
  for (const node of nodes) execFileSync(node, ['--no-warnings', script, bundles, rounds], { stdio: 'inherit' });
} finally {
  rmSync(place, { recursive: true, force: true });
}
