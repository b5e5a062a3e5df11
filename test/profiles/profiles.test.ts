import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ProfileCatalogue } from '../../src/baseline/catalogue.ts';
import { compileGlob } from '../../src/baseline/glob.ts';
import { classes, type Profile } from '../../src/baseline/profile.ts';
import { inRole, machine, profiles, root, text, weights, zones } from './collection.ts';

const rightsOf = (profile: Profile) => [
  ...profile.rights.map((right) => ({ right, role: undefined as string | undefined })),
  ...Object.entries(profile.roles ?? {}).flatMap(([role, { rights }]) => rights.map((right) => ({ right, role }))),
];
const entriesOf = ({ match }: Profile): string[] => {
  const entry = match?.entry ?? [];
  return Array.isArray(entry) ? entry : Object.values(entry).flat();
};

test('a profile stands in the directory of its name, with a readme and references', () => {
  for (const [place, profile] of profiles) {
    assert.equal(profile.tool, place);
    assert.ok(existsSync(join(root, place, 'README.md')), `${place} has no README.md`);
    assert.match(text(place, 'README.md'), new RegExp(`^# ${place.replaceAll('+', '\\+')}\n`), place);
    assert.ok((profile.description ?? '').length > 10, `${place} has no description`);
    assert.ok((profile.references ?? []).length > 0, `${place} has no references`);
    for (const url of profile.references ?? []) assert.match(url, /^https:\/\/[a-z0-9.-]+\//, place);
  }
});

test('every class has a profile, and every tool extends one', () => {
  for (const name of classes) assert.ok(profiles.has(`class/${name}`), `no class/${name}`);
  for (const [place, profile] of profiles) {
    if (place.startsWith('class/')) assert.equal(profile.extends, undefined, place);
    else assert.ok(profile.extends !== undefined && profiles.has(profile.extends), `${place} extends nothing`);
  }
});

test('every zone has a weight for its class, and patterns that compile', () => {
  for (const zone of zones) {
    assert.ok(weights.find(zone.class) !== undefined, `${zone.zone}: no weight for ${zone.class}`);
    for (const pattern of [...zone.path, ...(zone.except ?? [])]) {
      const texts = machine.expand(pattern);
      assert.ok(texts.length > 0, `${zone.zone}: unknown variable in ${pattern}`);
      texts.forEach(compileGlob);
    }
  }
});

test('the weights of the design stand in the table', () => {
  const table: [string, string, number][] = [
    ['secret:anything', 'credentials', 0.5],
    ['argv-secret', 'credentials', 0.7],
    ['new-host', 'network', 0.45],
    ['never-resolved', 'network', 0.55],
    ['listen', 'network', 0.3],
    ['metadata', 'network', 0.7],
    ['dns-tunnel', 'network', 0.85],
    ['create-tmp', 'execution', 0.2],
    ['exec-outside', 'execution', 0.35],
    ['exec-dropped', 'execution', 0.5],
    ['exec-memfd', 'execution', 0.8],
    ['lib-writable', 'execution', 0.4],
    ['phase', 'execution', 0.35],
    ['drop-exec', 'execution', 0.6],
    ['pipe-to-interpreter', 'execution', 0.6],
    ['foreign-runtime', 'execution', 0.4],
    ['chmod-exec', 'evasion', 0.2],
    ['self-erase', 'evasion', 0.4],
    ['mount-namespace', 'evasion', 0.3],
    ['create-source', 'tampering', 0.4],
    ['zone:workflow', 'tampering', 0.8],
    ['zone:runner', 'tampering', 0.8],
    ['zone:agent', 'tampering', 0.8],
    ['foreign-writer', 'tampering', 0.7],
    ['restore', 'tampering', 0.75],
    ['wide-overwrite', 'tampering', 0.5],
    ['modify-system', 'persistence', 0.6],
    ['zone:unit', 'persistence', 0.8],
    ['zone:cron', 'persistence', 0.8],
    ['zone:authorized-keys', 'persistence', 0.8],
    ['zone:hook', 'persistence', 0.7],
    ['zone:rc', 'persistence', 0.7],
    ['zone:pth', 'persistence', 0.7],
    ['survivor', 'persistence', 0.35],
    ['write-outside', 'persistence', 0.1],
    ['setuid', 'privilege', 0.5],
    ['sudo', 'privilege', 0.5],
    ['zone:engine-socket', 'privilege', 0.5],
    ['discovery', 'discovery', 0.1],
    ['digest-mismatch', 'identity', 0.95],
    ['wrong-source', 'identity', 0.9],
    ['wrong-builder', 'identity', 0.9],
    ['wrong-ref', 'identity', 0.7],
    ['self-hosted', 'identity', 0.7],
    ['replaced', 'identity', 0.7],
  ];
  for (const [name, tactic, w] of table) assert.deepEqual(weights.find(name), { tactic, w }, name);
  assert.equal(weights.invariant, 0.98);
});

test('every pattern of every right compiles and uses known variables', () => {
  for (const [place, profile] of profiles) {
    for (const { right, role } of rightsOf(profile)) {
      const bound = role === undefined ? new Map() : inRole;
      for (const pattern of right.path ?? []) {
        const texts = machine.expand(pattern, bound);
        assert.ok(texts.length > 0, `${place}: unknown variable in ${pattern}`);
        texts.forEach(compileGlob);
      }
      for (const pattern of right.to ?? []) {
        const texts = machine.expand(pattern, bound);
        assert.ok(texts.length > 0, `${place}: unknown variable in ${pattern}`);
        for (const to of texts) assert.match(to, /^[^:]+:(\*|\d+)$/, `${place}: ${pattern}`);
      }
    }
    for (const pattern of entriesOf(profile)) machine.expand(pattern).forEach(compileGlob);
  }
});

test('rights name zones, classes and tools that exist', () => {
  const known = new Set(zones.map(({ zone }) => zone));
  const tools = new Set<string>(['*']);
  for (const { tool, match } of profiles.values()) {
    tools.add(tool);
    const entry = match?.entry;
    if (entry !== undefined && !Array.isArray(entry)) for (const name of Object.keys(entry)) tools.add(name);
    // under the name `*` each entry is called what its file is called
    const named = entry === undefined || Array.isArray(entry) ? [] : (entry['*'] ?? []);
    for (const pattern of named) tools.add(pattern.slice(pattern.lastIndexOf('/') + 1));
  }
  for (const [place, profile] of profiles) {
    for (const { right } of rightsOf(profile)) {
      for (const zone of right.zone ?? []) assert.ok(known.has(zone), `${place}: no zone ${zone}`);
      for (const name of [...(right.tool ?? []), ...(right.by ?? [])])
        assert.ok(tools.has(name), `${place}: no tool ${name}`);
    }
  }
});

test('no two profiles claim one pattern or module', () => {
  const claimed = new Map<string, string>();
  for (const [place, profile] of profiles) {
    for (const key of [...entriesOf(profile), ...(profile.match?.module ?? []).map((name) => `module ${name}`)]) {
      assert.equal(claimed.get(key), undefined, `${key} is claimed by ${claimed.get(key)} and ${place}`);
      claimed.set(key, place);
    }
  }
});

test('no role opens a zone of persistence, pipeline or credentials to whoever acts', () => {
  const guarded = /^(secret:(?!system)|workflow|runner|runner-command|agent|hook|credential-file|engine-socket)/;
  for (const [place, profile] of profiles) {
    for (const { right, role } of rightsOf(profile)) {
      if (role === undefined || right.by !== undefined) continue;
      for (const zone of right.zone ?? []) assert.doesNotMatch(zone, guarded, `${place}/${role} opens ${zone}`);
    }
  }
});

test('no role names any host, and none but a trusted tool in it may connect', () => {
  for (const [place, profile] of profiles) {
    for (const { right, role } of rightsOf(profile)) {
      if (role === undefined || !right.op.includes('connect')) continue;
      // nowhere, unless somebody has configured where ready-made binaries lie (docs/adr/0023)
      if (right.to?.join() === '${dist:prebuilt}:*') continue;
      assert.ok(right.by !== undefined && right.by.length > 0, `${place}/${role}: anybody may connect`);
      // clouds and clusters are where the configuration says; what provisioners may ask them with are the tools of that trade
      if (place === 'terraform' && role === 'provisioner') continue;
      for (const to of right.to ?? []) assert.match(to, /^\$\{/, `${place}/${role} names ${to}`);
    }
  }
});

test('programs of a common image are known for what they are', () => {
  const catalogue = new ProfileCatalogue([...profiles.values()], machine);
  const expected: [string, string, string][] = [
    ['/usr/lib/node_modules/npm/bin/npm-cli.js', 'npm', 'package-manager'],
    ['/usr/local/lib/node_modules/npm/bin/npx-cli.js', 'npx', 'package-manager'],
    ['/usr/lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js', 'node-gyp', 'build-driver'],
    ['/opt/hostedtoolcache/node/24.1.0/x64/bin/node', 'node', 'interpreter'],
    ['/usr/bin/dash', 'sh', 'shell'],
    ['/usr/bin/bash', 'bash', 'shell'],
    ['/usr/bin/x86_64-linux-gnu-gcc-12', 'gcc', 'compiler'],
    ['/usr/bin/aarch64-linux-gnu-g++-13', 'g++', 'compiler'],
    ['/usr/lib/gcc/x86_64-linux-gnu/12/cc1plus', 'cc1plus', 'compiler'],
    ['/usr/libexec/gcc/x86_64-linux-gnu/13/collect2', 'collect2', 'compiler'],
    ['/usr/bin/x86_64-linux-gnu-ld.bfd', 'ld.bfd', 'compiler'],
    ['/usr/bin/x86_64-linux-gnu-as', 'as', 'compiler'],
    ['/usr/bin/x86_64-linux-gnu-gcc-ar-12', 'gcc-ar', 'compiler'],
    ['/usr/bin/x86_64-linux-gnu-cpp-12', 'cpp', 'compiler'],
    ['/usr/bin/make', 'make', 'build-driver'],
    ['/usr/bin/git', 'git', 'vcs'],
    ['/usr/lib/git-core/git-remote-http', 'git-remote-http', 'vcs'],
    ['/usr/bin/curl', 'curl', 'fetcher'],
    ['/usr/bin/mawk', 'mawk', 'coreutils'],
    ['/usr/bin/env', 'env', 'coreutils'],
    ['/usr/bin/[', '[', 'coreutils'],
    ['/usr/bin/tar', 'tar', 'archiver'],
    ['/usr/bin/xz', 'xz', 'archiver'],
    ['/opt/hostedtoolcache/Python/3.12.1/x64/bin/python3.12', 'python', 'interpreter'],
    ['/usr/local/bin/pip', 'pip', 'package-manager'],
    ['/usr/lib/apt/methods/http', 'http', 'package-manager'],
    ['/usr/bin/dpkg-deb', 'dpkg-deb', 'package-manager'],
    ['/usr/bin/sudo', 'sudo', 'system'],
    ['/usr/bin/ssh', 'ssh', 'fetcher'],
    ['/usr/bin/cmake', 'cmake', 'build-driver'],
    ['/usr/local/bin/docker', 'docker', 'container-engine'],
    ['/usr/bin/terraform', 'terraform', 'infrastructure'],
    ['/usr/bin/gh', 'gh', 'publisher'],
  ];
  for (const [path, name, kind] of expected) {
    const found = catalogue.program(path);
    assert.deepEqual([found?.name, found?.class], [name, kind], path);
  }
  assert.equal(catalogue.module('pip')?.name, 'pip');
  assert.equal(catalogue.program('/w/project/payload'), undefined);
});

test('hosts are variables or wildcards: a registry is what the machine is configured for', () => {
  const metadata = '169.254.169.254';
  for (const [place, profile] of profiles) {
    for (const { right } of rightsOf(profile)) {
      for (const to of right.to ?? []) {
        const host = to.slice(0, to.lastIndexOf(':'));
        // vendors' own hosts, whole names and one port: no machine is configured to have them elsewhere (docs/adr/0023)
        if (place === 'class/program' && /^([a-z0-9-]+\.)+[a-z]+:443$/.test(to)) continue;
        assert.ok(host === '*' || host === metadata || /^\$\{[a-z:-]+\}$/.test(host), `${place} names ${host}`);
      }
    }
    assert.doesNotMatch(
      text(place, 'profile.yml') + text(place, 'README.md'),
      /\b(registry|files|index|packages)\.[a-z]+\.(org|com|io)/,
      place,
    );
  }
});
