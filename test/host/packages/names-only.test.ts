import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Identities } from '../../../src/evidence/identity.ts';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { scratch } from '../scratch.ts';
import { put, sha256 } from './deb-root.ts';

const set = (value: string) => ({ values: [value], trusted: true, source: 'test' });

test('cargo names the crate of an installed program, and rustup the component of a toolchain; neither proves anything', async (t) => {
  const home = realpathSync(scratch(t));
  const crates = {
    installs: {
      'ripgrep 14.1.0 (registry+https://index.example)': { bins: ['rg'] },
      'mine 0.1.0 (path+file:///src/mine)': { bins: ['mine'] },
    },
  };
  put(join(home, '.cargo/.crates2.json'), JSON.stringify(crates));
  put(join(home, 'old/.crates.toml'), '[v1]\n"fd-find 8.0.0 (registry+https://index.example)" = ["fd"]\n');
  const rustlib = join(home, 'toolchain/lib/rustlib');
  put(join(rustlib, 'components'), 'rustc-x86_64-unknown-linux-gnu\nrustfmt-preview-x86_64-unknown-linux-gnu\n');
  put(join(rustlib, 'manifest-rustc-x86_64-unknown-linux-gnu'), 'file:bin/rustc\ndir:lib/rustlib/etc\n');
  put(join(rustlib, 'manifest-rustfmt-preview-x86_64-unknown-linux-gnu'), 'file:bin/rustfmt\n');
  const channel =
    '[pkg.rustc]\nversion = "1.95.0 (59807616e 2026-04-14)"\n\n[pkg.rustfmt-preview]\nversion = "1.9.0"\n';
  put(join(rustlib, 'multirust-channel-manifest.toml'), `manifest-version = "2"\n\n${channel}`);
  const paths = ['.cargo/bin/rg', '.cargo/bin/mine', 'old/bin/fd', 'toolchain/bin/rustc', 'toolchain/bin/rustfmt'];
  const tools = [...paths, '.cargo/bin/other'].map((path) => ({
    path: put(join(home, path), path),
    sha256: sha256(path),
  }));
  const { packages } = await readPackages(tools);
  assert.deepEqual(
    packages.map(({ database, name, version, purl }) => [database, name, version, purl]),
    [
      ['cargo', 'ripgrep', '14.1.0', 'pkg:cargo/ripgrep@14.1.0'],
      ['cargo', 'mine', '0.1.0', undefined],
      ['cargo', 'fd-find', '8.0.0', 'pkg:cargo/fd-find@8.0.0'],
      ['cargo', 'rustc', '1.95.0', undefined],
      ['cargo', 'rustfmt', '1.9.0', undefined],
    ],
  );
  const identities = new Identities(tools, { packages });
  assert.ok(tools.every((tool) => identities.file(tool).level === 'unknown'));
});

test('a place in the tool cache is a name and a version, once the tool is there whole', async (t) => {
  const cache = realpathSync(scratch(t));
  const tools = ['node/20.1.0/x64/bin/node', 'node/18.0.0/x64/bin/node', 'odd/latest/x64/odd', 'loose'].map((path) => ({
    path: put(join(cache, path), path),
  }));
  put(join(cache, 'node/20.1.0/x64.complete'), '');
  put(join(cache, 'odd/latest/x64.complete'), '');
  const { packages } = await readPackages(tools, { variables: { toolcache: set(cache) } });
  assert.deepEqual(packages, [
    {
      path: join(cache, 'node/20.1.0/x64/bin/node'),
      database: 'tool-cache',
      name: 'node',
      version: '20.1.0',
      purl: 'pkg:generic/node@20.1.0',
    },
  ]);
});

test('a Go program says what it was built from; only ELF files with build information are asked', async (t) => {
  const directory = realpathSync(scratch(t));
  const program = '\x7fELF........\xff Go buildinf:....';
  const path = put(join(directory, 'terraform'), Buffer.from(program, 'latin1'));
  const others = [put(join(directory, 'elf'), '\x7fELF'), put(join(directory, 'text'), '\xff Go buildinf:')];
  const asked: number[] = [];
  const buildInfo = (bytes: Uint8Array) => {
    asked.push(bytes.length);
    return { path: 'example.org/acme/terraform', version: 'v1.2.3' };
  };
  const tools = [path, ...others].map((one) => ({ path: one }));
  const { packages } = await readPackages(tools, { buildInfo });
  assert.deepEqual(asked, [program.length]);
  assert.deepEqual(packages, [
    {
      path,
      sha256: sha256(Buffer.from(program, 'latin1')),
      database: 'go',
      name: 'example.org/acme/terraform',
      version: 'v1.2.3',
      purl: 'pkg:golang/example.org/acme/terraform@v1.2.3',
    },
  ]);
});
