import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseOf } from '../../src/baseline/release.ts';
import { Scenario } from '../pipeline/scenario.ts';

const releases: readonly [ecosystem: string, ...pairs: (readonly [version: string, release: string | undefined])[]][] =
  [
    ['semantic versions', ['11.6.2', '11.6.2'], ['v20.11.0', '20.11.0'], ['12.0.0-rc.1+b5', '12.0.0']],
    ['gcc', ['12', '12.0.0'], ['12.2.0', '12.2.0'], ['13-20230305', '13.0.0']],
    [
      'Debian and rpm',
      ['12.2.0-14+deb12u1', '12.2.0'],
      ['2:1.19~1', '1.19.0'],
      ['1:2.39.5-0+deb12u2', '2.39.5'],
      ['4:12.2.0-3', '12.2.0'],
      ['8.5.0~rc3-1', '8.5.0'],
      ['1.36.1-r5', '1.36.1'],
      ['16.1.6-12.el9', '16.1.6'],
    ],
    [
      'Go',
      ['go1.22rc1', '1.22.0'],
      ['1.22rc1', '1.22.0'],
      ['go1.21.3 X:boringcrypto', '1.21.3'],
      ['devel go1.23-ab12', '1.23.0'],
    ],
    ['pip', ['24.0', '24.0.0'], ['24.1b1', '24.1.0'], ['1!3.0.post1', '3.0.0'], ['23.3.2.dev0', '23.3.2']],
    ['maven', ['3.9', '3.9.0'], ['4.0.0-rc-2', '4.0.0'], ['3.9.9-SNAPSHOT', '3.9.9']],
    [
      'java',
      ['17.0.9+9', '17.0.9'],
      ['21-ea', '21.0.0'],
      ['17.0.9.1', '17.0.9'],
      ['jdk-21.0.1+12', '21.0.1'],
      ['1.8.0_392', '1.8.0'],
    ],
    ['Ubuntu', ['24.04.1', '24.4.1']],
    [
      'what has none',
      ['a1b2c3d', undefined],
      ['7f3c2a1', undefined],
      ['bookworm', undefined],
      ['', undefined],
      ['9'.repeat(40), undefined],
    ],
  ];
for (const [ecosystem, ...pairs] of releases)
  test(`the release that versions name: ${ecosystem}`, () => {
    for (const [version, release] of pairs) assert.equal(releaseOf(version), release, version);
  });

test('a profile is for the versions in its range; what cannot be told is taken to be in it', () => {
  const source = (versions: string, version: string | undefined): string => {
    const rights = [{ op: ['create' as const], path: ['/srv/**'] }];
    const match = { entry: ['/opt/mill/bin/mill'], versions };
    const world = new Scenario({
      profiles: [{ schema: 1, tool: 'mill', status: 'stable', match, rights }],
      recording: {
        tools: [
          { path: '/opt/mill/bin/mill', package: { name: 'mill', ...(version === undefined ? {} : { version }) } },
        ],
      },
    });
    const mill = world.run('/opt/mill/bin/mill').create('/srv/a');
    return world.judge().of(mill).baseline.source;
  };
  for (const version of ['12', '12.2.0-14+deb12u1', '2:12.1~rc1', 'go13.4rc1', '13.9.9.9', undefined, 'a1b2c3d'])
    assert.equal(source('>=12 <14', version), 'profile', version);
  for (const version of ['11.4.0', '14', '14-ea', '3:11.9', 'v14.0.0-rc.1'])
    assert.equal(source('>=12 <14', version), 'none', version);
});
