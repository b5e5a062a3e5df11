import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { satisfies } from 'semver';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

test('every optional package has its entry: npm ci refuses a lock file made where another platform’s was not to be had', () => {
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const entry = packages[`node_modules/${name}`];
      assert.ok(
        satisfies(entry?.version ?? '', version),
        `${path} may need ${name}: add it with version, os, cpu, libc and "optional": true`,
      );
    }
  }
});

test('what every platform installs has a digest, and nothing names where it is fetched from', () => {
  for (const [path, { integrity, resolved, optional }] of Object.entries(packages)) {
    if (path === '') continue;
    assert.equal(resolved, undefined, path);
    if (optional !== true) assert.match(integrity ?? '', /^sha512-/, path);
  }
});
