import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { succeeds } from './program.ts';

/** A directory with the files given, by relative path; it lives as long as the test. */
export function directory(test: TestContext, files: Readonly<Record<string, string>> = {}): string {
  const made = mkdtempSync(join(tmpdir(), 'guard-real-'));
  test.after(() => rmSync(made, { recursive: true, force: true }));
  fill(made, files);
  return made;
}

/** Writes files, by relative path, below a directory. */
export function fill(below: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(below, name)), { recursive: true });
    writeFileSync(join(below, name), text);
  }
}

/** A git checkout with the files given: what a job works in. */
export async function checkout(test: TestContext, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = directory(test, files);
  await succeeds(['git', 'init', '--quiet', '.'], { cwd });
  return cwd;
}

/** Removes a path outside a test's own directory when the test ends, and now. */
export function removed(test: TestContext, path: string): string {
  rmSync(path, { recursive: true, force: true });
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A package as npm packs it, `name`-`version`.tgz in `into`; returns its path. */
export async function packedNpm(
  into: string,
  manifest: Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string },
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { name, version } = manifest;
  fill(into, { 'package/package.json': JSON.stringify(manifest) });
  fill(join(into, 'package'), files);
  const tarball = join(into, `${name}-${version}.tgz`);
  await succeeds(['tar', '-czf', tarball, 'package'], { cwd: into });
  rmSync(join(into, 'package'), { recursive: true });
  return tarball;
}
