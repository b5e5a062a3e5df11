import type { Actor } from '../../pipeline/actor.ts';
import { type Outcome, Scenario, type Setting } from '../../pipeline/scenario.ts';

const packages = { '/w': 'project', '/w/node_modules/p': 'p', '/w/node_modules/q': 'q' };
export const home = '/w/node_modules/p';
type Act = (actor: Actor, world: Scenario, above: Actor) => unknown;

/** The sequences that were found, sorted, each once. */
export const sequences = ({ document }: Outcome): string[] =>
  [...new Set(document.findings.filter(({ kind }) => kind === 'sequence').map(({ rule }) => rule))].sort();

/** What comes of acts in a dependency's script; `above` is the npm that runs it. */
export function inRole(act: Act, setting: Setting = {}): Outcome {
  const world = new Scenario({ packages, ...setting });
  const npm = world.run('npm install');
  npm.create(`${home}/setup.js`).create(`${home}/package.json`).create('/w/node_modules/q/index.js');
  act(npm.starts('sh -c x', { cwd: home, env: { npm_lifecycle_event: 'postinstall' } }), world, npm);
  return world.judge();
}

/** What comes of acts of a step's own shell. */
export function inStep(act: Act, setting: Setting = {}): Outcome {
  const world = new Scenario({ packages, ...setting });
  const shell = world.run(['bash', '-e', '/runner/_temp/6f8a2b9c-1111-2222-3333-444455556666.sh']);
  act(shell, world, shell);
  return world.judge();
}

/** Standard streams that are pipes, by descriptor. */
export const pipes = (ends: Readonly<Record<number, number>>) => ({
  stdio: Object.entries(ends).map(([fd, id]) => ({ fd: Number(fd), type: 'pipe' as const, id: `pipe:[${id}]` })),
});

/** Connects to a host that no right of a role names. */
export const away = (actor: Actor): Actor => actor.connect('203.0.113.7', 443, 'files.evil.test');
