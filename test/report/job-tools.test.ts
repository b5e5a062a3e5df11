import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobSbom } from '../../src/evidence/sbom/job-sbom.ts';
import { jobTools } from '../../src/report/job-tools.ts';
import type { ResultDocument, ResultInvocation } from '../../src/report/result.ts';
import { DocumentBuilder } from './builder.ts';
import { hostile } from './hostile-document.ts';
import { cleanInstall } from './samples.ts';

const RECORDING = {
  anchor: '1790000000000000000',
  end: 2_500_000_000,
  context: { os: 'linux', kernel: '6.1', arch: 'x64', environment: 'local' as const },
};
const SHA = 'ab'.repeat(32);

/** A document of one step with these invocations, each as a test changes it. */
function made(...changes: ((one: ResultInvocation) => void)[]): ResultDocument {
  const builder = new DocumentBuilder();
  const step = builder.step('run');
  for (const change of changes) change(builder.start(step, { tool: 'tool' }));
  return builder.build({ command: { argv: ['make', 'all'], exit: null } });
}

test('each tool is there once, with all the ways it came about', () => {
  const { job, ended, guard, tools } = jobTools(cleanInstall(), RECORDING);
  assert.deepEqual([job, ended, guard], ['job', '2026-09-21T14:13:22.500Z', '0.1.0']);
  assert.deepEqual(tools.map(({ name }) => name).sort(), ['as', 'cc', 'cc1', 'ld', 'make', 'node', 'npm', 'sh']);
  assert.equal(tools.find(({ name }) => name === 'sh')?.rolePaths?.length, 3);
});

test('another digest under the same path is another tool', () => {
  const of = (sha256: string) => (one: ResultInvocation) => {
    one.tool.sha256 = sha256;
  };
  const { tools, job } = jobTools(made(of(SHA), of('cd'.repeat(32)), of(SHA)), RECORDING);
  assert.deepEqual(
    tools.map(({ sha256 }) => sha256),
    [SHA, 'cd'.repeat(32)],
  );
  assert.equal(job, 'make all');
});

test('what runs a script is a tool too, and modules that one program runs are several', () => {
  const module = (name: string) => (one: ResultInvocation) => {
    one.tool = { name, path: '/usr/bin/python3', exe: '/usr/bin/python3' };
    one.identity = {
      level: 'unknown',
      reason: 'no digest was taken of a module',
      interpreter: {
        level: 'packaged',
        reason: 'dpkg knows it',
        sha256: SHA,
        package: { database: 'dpkg', name: 'python3.11', version: '3.11', purl: 'pkg:deb/debian/python3.11@3.11' },
      },
    };
  };
  const { tools } = jobTools(made(module('pip'), module('venv')), RECORDING);
  assert.deepEqual(
    tools.map(({ name, sha256, identity, purl }) => [name, sha256, identity.level, purl]),
    [
      ['pip', undefined, 'unknown', undefined],
      ['venv', undefined, 'unknown', undefined],
      ['python3', SHA, 'packaged', 'pkg:deb/debian/python3.11@3.11'],
    ],
  );
});

test('a package is named only where the digest is its own, an origin only where it is verified', () => {
  const as = (level: ResultInvocation['identity']['level'], verified: boolean) => (one: ResultInvocation) => {
    one.tool.path = `/usr/bin/${level}`;
    one.identity = {
      level,
      reason: 'why',
      package: { database: 'dpkg', name: 'p', version: '1', purl: 'pkg:deb/p@1' },
    };
    one.attestation = {
      present: true,
      verified,
      fresh: false,
      reason: 'r',
      repository: 'https://github.com/a/b',
      ref: 'refs/heads/main',
    };
  };
  const { tools } = jobTools(made(as('packaged', true), as('mismatch', false), as('unknown', false)), RECORDING);
  assert.deepEqual(
    tools.map(({ purl, version, provenance }) => [purl, version, provenance]),
    [
      ['pkg:deb/p@1', '1', { source: 'https://github.com/a/b', ref: 'refs/heads/main' }],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ],
  );
});

test('hostile names make an SBOM, the same one each time, and long ones are cut', () => {
  const once = jobSbom(jobTools(hostile(), RECORDING));
  assert.equal(jobSbom(jobTools(hostile(), RECORDING)), once);
  assert.ok(JSON.parse(once).components.length > 3);
  const long = { ...hostile(), command: { argv: Array.from({ length: 5000 }, () => 'x'.repeat(50)), exit: null } };
  assert.ok(jobTools(long, RECORDING).job.length <= 300);
});

test('the package of a profile has the version that ran', () => {
  const of = (purl: string, version?: string) => (one: ResultInvocation) => {
    one.tool.purl = purl;
    if (version !== undefined) one.tool.version = version;
    else delete one.tool.version;
    one.tool.sha256 = SHA;
  };
  const purl = (...given: [string, string?]) => jobTools(made(of(...given)), RECORDING).tools[0]?.purl;
  assert.equal(purl('pkg:npm/npm', '10.8.2'), 'pkg:npm/npm@10.8.2');
  assert.equal(purl('pkg:npm/npm@9.0.0', '10.8.2'), 'pkg:npm/npm@9.0.0');
  assert.equal(purl('pkg:npm/npm'), 'pkg:npm/npm');
});
