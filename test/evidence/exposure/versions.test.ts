import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alpineOrder } from '../../../src/evidence/exposure/versions/alpine.ts';
import { debianOrder } from '../../../src/evidence/exposure/versions/debian.ts';
import { goOrder } from '../../../src/evidence/exposure/versions/go.ts';
import { mavenOrder } from '../../../src/evidence/exposure/versions/maven.ts';
import { nugetOrder } from '../../../src/evidence/exposure/versions/nuget.ts';
import { packagistOrder } from '../../../src/evidence/exposure/versions/packagist.ts';
import { pythonOrder } from '../../../src/evidence/exposure/versions/python.ts';
import { rpmOrder } from '../../../src/evidence/exposure/versions/rpm.ts';
import { rubygemsOrder } from '../../../src/evidence/exposure/versions/rubygems.ts';
import { pubOrder, semanticOrder } from '../../../src/evidence/exposure/versions/semantic.ts';
import type { VersionOrder } from '../../../src/evidence/exposure/versions/version-order.ts';

const compared = (order: VersionOrder, a: string, b: string): number => {
  const [x, y] = [order.parse(a), order.parse(b)];
  assert.ok(x !== undefined, `${a} is a version`);
  assert.ok(y !== undefined, `${b} is a version`);
  return Math.sign(order.compare(x, y)) + 0;
};

/** Versions from early to late, a line each; those in one line are the same version. */
const ladders: readonly (readonly [string, VersionOrder, string])[] = [
  [
    'semantic versions (semver.org, section 11)',
    semanticOrder,
    `0.0.0-0
     1.0.0-alpha 1.0.0-alpha+001 v1.0.0-alpha
     1.0.0-alpha.1
     1.0.0-alpha.beta
     1.0.0-beta.2
     1.0.0-beta.11
     1.0.0-rc.1
     1.0.0 1.0 1 v1 1.0.0+build
     2.0.0
     10.0.0`,
  ],
  [
    'Dart: build metadata orders',
    pubOrder,
    `1.0.0-pre
     1.0.0
     1.0.0+1
     1.0.0+2`,
  ],
  [
    'Go: modules, pseudo-versions and releases',
    goOrder,
    `v0.0.0-20190101000000-abcdefabcdef
     v0.0.0-20210428140749-89ef3d95e781
     v0.1.0
     1.16.0-0
     go1.16beta1
     go1.16rc1 1.16.0-rc.1
     go1.16rc2
     go1.16 1.16.0 v1.16.0 1.16
     go1.16.1 go1.16.1b7 v1.16.1+incompatible
     go1.16.10
     go1.21.3 go1.21.3-custom`,
  ],
  [
    'Python (PEP 440)',
    pythonOrder,
    `1.0.dev456
     1.0a1 1.0.alpha1 1.0-a.1
     1.0b2
     1.0b2.post345.dev456
     1.0rc1 1.0c1
     1.0 1.0.0 v1.0
     1.0+abc.7
     1.0.post456.dev34
     1.0.post456 1.0-456
     1.1.dev1
     9.0.1
     10.0
     1!0.1`,
  ],
  [
    'Maven (Version Order Specification)',
    mavenOrder,
    `1-alpha2snapshot
     1-alpha2 1-alpha-2 1a2
     1-beta-2
     1-m3 1-milestone3
     1-rc 1-cr
     1-SNAPSHOT
     1 1-ga 1-ga.ga 1.0.0 1.final 1-release 1.0-0
     1-sp
     1-abc
     1-foo2
     1-foo10
     1-1
     1.0.1
     1.1
     1.2
     1.10
     20200101`,
  ],
  [
    'RubyGems (Gem::Version)',
    rubygemsOrder,
    `1.0.a.2
     1.0.a10
     1.0.b1
     1.0-1 1.0.pre.1
     1.0.rc1
     1 1.0 1.0.0
     1.0.1
     1.9.3
     1.10`,
  ],
  [
    'NuGet',
    nugetOrder,
    `1.0.0-alpha.1
     1.0.0-Beta 1.0.0-beta+7
     1.0.0-rc.2
     1.0.0-rc.11
     1.0.0 1.0 1.0.0.0 1.0.0+meta
     1.0.0.1
     1.0.1
     1.0.10`,
  ],
  [
    'Packagist (Composer)',
    packagistOrder,
    `1.0.0-dev
     1.0.0-alpha1 v1.0.0-a1
     1.0.0-beta2 1.0.0-b2
     1.0.0-RC1
     1.0.0 1.0 v1.0.0.0
     1.0.0-p1 1.0.0-patch1 1.0.0-pl1
     1.0.1
     1.10`,
  ],
  [
    'Debian (Policy, 5.6.12)',
    debianOrder,
    `1.0~~
     1.0~~a
     1.0~
     1.0~rc1-1
     1.0 1.0-0 0:1.0 1.00
     1.0-1
     1.0-1ubuntu1
     1.0-1+deb12u1
     1.0-1+deb12u2
     1.0-10
     1.0a
     1.0+dfsg-1
     1.0.1
     1.10
     1:0.1`,
  ],
  [
    'RPM (rpm-version(7))',
    rpmOrder,
    `1.0~rc1-1
     1.0
     1.0-1.el8
     1.0-1.el9 1.0_-_1.el9
     1.0-1.el9_2
     1.0-2
     1.0^git1-1
     1.0a-1
     1.0.1-1
     1.10-1
     1:0.1-1`,
  ],
  [
    'Alpine (apk-package(5))',
    alpineOrder,
    `1.0_alpha
     1.0_alpha1
     1.0_beta1
     1.0_rc1
     1.0
     1.0-r0
     1.0-r1
     1.0-r10
     1.0_git20200101
     1.0_p1
     1.0_p1-r2
     1.0a
     1.0b
     1.0.0
     1.01
     1.1
     1.10`,
  ],
];

for (const [name, order, text] of ladders) {
  test(`order of versions: ${name}`, () => {
    const steps = text.split('\n').map((line) => line.trim().split(' '));
    for (const [i, low] of steps.entries()) {
      for (const a of low) {
        for (const b of low) assert.equal(compared(order, a, b), 0, `${a} = ${b}`);
        for (const high of steps.slice(i + 1)) {
          for (const b of high) {
            assert.equal(compared(order, a, b), -1, `${a} < ${b}`);
            assert.equal(compared(order, b, a), 1, `${b} > ${a}`);
          }
        }
      }
    }
  });
}

test('what is no version of an ecosystem is not compared', () => {
  const none: readonly (readonly [VersionOrder, readonly string[]])[] = [
    [semanticOrder, ['', 'latest', '1.2.3.4', '1..2', 'x', 'a1.0.0']],
    [goOrder, ['(devel)', 'devel go1.22-abcdef', 'go', 'gotip', '']],
    [pythonOrder, ['1.0-bulbasaur', 'latest', '', '1.0.20240101123456789']],
    [rubygemsOrder, ['', 'a.1', '1..0', '1.0 beta']],
    [nugetOrder, ['', '1.0.0.0.0', '1.0.*']],
    [packagistOrder, ['dev-main', '', 'x.y', '1.x-dev', '2.1.x']],
    [debianOrder, ['', '1.0 2', 'a:1', '1.0_1']],
    [rpmOrder, ['', '1.0 2']],
    [alpineOrder, ['', '1.0_foo', '1.0-1', 'v1.0']],
    [mavenOrder, ['', '1 0']],
  ];
  for (const [order, texts] of none) for (const text of texts) assert.equal(order.parse(text), undefined, `«${text}»`);
});

const piece = fc.constantFrom(
  '0',
  '1',
  '2',
  '10',
  '007',
  '.',
  '-',
  '~',
  '^',
  '_',
  '+',
  ':',
  'a',
  'rc',
  'alpha',
  'p',
  'dev',
  'post',
  'el9',
  'Z',
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => `1${pieces.join('')}`);
const orders = ladders.map(([, order]) => order);

test('every order agrees with itself: a version equals itself, and turning the question round turns the answer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...orders), text, text, (order, a, b) => {
      const [x, y] = [order.parse(a), order.parse(b)];
      if (x === undefined || y === undefined) return;
      assert.equal(order.compare(x, x), 0);
      assert.equal(Math.sign(order.compare(x, y)) + Math.sign(order.compare(y, x)), 0, `${a} and ${b}`);
      assert.equal(Number.isNaN(order.compare(x, y)), false);
    }),
    { numRuns: 2000 },
  );
});

test('a version of more than 256 characters is none, and the longest ones are compared without delay', () => {
  const bombs = ['1'.repeat(300), `1${'.0'.repeat(200)}`, `1-${'a'.repeat(300)}`];
  const longest = [
    '9'.repeat(256),
    `1${'.0'.repeat(127)}`,
    `1-${'a.'.repeat(126)}a`,
    `1${'-0'.repeat(127)}`,
    `1${'a1'.repeat(127)}`,
    `1.0${'_p'.repeat(126)}`,
    `1+${'a'.repeat(253)}!`,
    `1.0-${'-'.repeat(250)}`,
    `${'~'.repeat(256)}`,
  ];
  for (const order of orders) {
    for (const bomb of bombs) assert.equal(order.parse(bomb), undefined);
    for (const a of longest) {
      for (const b of longest) {
        const [x, y] = [order.parse(a), order.parse(b)];
        if (x !== undefined && y !== undefined) assert.equal(typeof order.compare(x, y), 'number');
      }
    }
  }
});
