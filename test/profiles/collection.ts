import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Profile, profileSchema, zonesSchema } from '../../src/baseline/profile.ts';
import { Variables } from '../../src/baseline/variables.ts';
import { Weights, weightsSchema } from '../../src/score/weights.ts';

export const root = join(import.meta.dirname, '../../profiles');
/** A file of profiles/. */
export const text = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const directories = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(path, entry.name)] : [],
  );

/** The directories of all profiles. */
const places = [...directories('class'), ...directories('.').filter((name) => name !== 'class')];
export const profiles = new Map<string, Profile>(
  places.map((place) => [place, profileSchema.parse(parse(text(place, 'profile.yml')))]),
);
export const zones = zonesSchema.parse(parse(text('zones.yml'))).zones;
export const weights = new Weights(weightsSchema.parse(parse(text('weights.yml'))));

/** A machine on which every variable the profiles may use has a value. */
export const machine = new Variables(
  Object.fromEntries(
    [
      ['workspace', '/w/project'],
      ['tmp', '/tmp'],
      ['home', '/home/user'],
      ['toolcache', '/opt/hostedtoolcache'],
      ['runner:temp', '/w/_temp'],
      ['runner:actions', '/w/_actions'],
      ['cache:npm', '/home/user/.npm'],
      ['cache:pip', '/home/user/.cache/pip'],
      ['cache:yarn', '/home/user/.cache/yarn'],
      ['cache:pnpm', '/home/user/.cache/pnpm'],
      ['cache:node-gyp', '/home/user/.cache/node-gyp'],
      ['cache:cargo', '/home/user/.cargo/registry'],
      ['cache:go', '/home/user/go/pkg/mod'],
      ['cache:maven', '/home/user/.m2/repository'],
      ['cache:node', '/home/user/.cache/node-compile-cache'],
      ['cache:generic', '/home/user/.cache'],
      ['prefix:cargo', '/home/user/.cargo'],
      ['prefix:go', '/home/user/go/bin'],
      ['prefix:npm', '/usr/local/lib/node_modules'],
      ['prefix:python', '/usr/local/lib/python3.12/site-packages'],
      ['registry:npm', 'npm.test'],
      ['registry:yarn', 'yarn.test'],
      ['registry:pip', 'pip.test'],
      ['registry:apt', 'apt.test'],
      ['registry:go', 'go.test'],
      ['registry:maven', 'maven.test'],
      ['dist:node', 'dist.test'],
      ['dist:prebuilt', 'prebuilt.test'],
      ['proxy', 'proxy.test'],
      ['git:remote', 'git.test'],
    ].map(([name, value]) => [name, { values: [value as string], trusted: true, source: 'test' }]),
  ),
);
/** `${package}` and `${package:name}` of a role. */
export const inRole = new Map([
  ['package', ['/w/project/node_modules/p']],
  ['package:name', ['p']],
]);
