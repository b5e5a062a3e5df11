import type { Recording } from '../../src/events/recording.ts';

/** Places and hosts of a made-up machine, by variable. */
const places: Readonly<Record<string, string>> = {
  workspace: '/w',
  tmp: '/tmp',
  home: '/home/u',
  toolcache: '/opt/hostedtoolcache',
  'runner:temp': '/runner/_temp',
  'cache:npm': '/home/u/.npm',
  'cache:pip': '/home/u/.cache/pip',
  'cache:node-gyp': '/home/u/.cache/node-gyp',
  'cache:generic': '/home/u/.cache',
  'prefix:npm': '/usr/lib/node_modules',
  'prefix:python': '/usr/lib/python3/dist-packages',
  'registry:npm': 'npm.test',
  'registry:pip': 'pip.test',
  'dist:node': 'dist.test',
  'git:remote': 'git.test',
};

/** A recording of a full sensor on that machine. `end` is in ns. */
export function machine(root: Recording['root'], end: number, count: number): Recording {
  return {
    schema: 'ironclaw.guard/recording/v1',
    guard: { version: '0', pids: [9000], paths: ['/guard'] },
    anchor: '1780000000000000000', // 2026-05-28
    end,
    sensor: {
      name: 'ebpf',
      backend: 'full',
      health: { started: true, died: false, unknown: 0 },
      notCovered: [],
    },
    coverage: { level: 'full', reasons: [], lost: 0 },
    context: { os: 'linux', kernel: '6.8', arch: 'x64', environment: 'local' },
    root,
    workspace: '/w',
    variables: Object.fromEntries(
      Object.entries(places).map(([name, value]) => [name, { values: [value], trusted: true, source: 'test' }]),
    ),
    resolvers: ['192.0.2.53'],
    hosts: { '192.0.2.80': ['mirror.test'] },
    links: {},
    packages: {},
    tools: [],
    events: { count, bytes: 0, sha256: '', folded: 0, cap: 0 },
  };
}

/** Where programs lie that a command line names by one word. */
const programs: Readonly<Record<string, string>> = {
  sh: '/usr/bin/dash',
  node: '/usr/bin/node',
  python: '/usr/bin/python3.12',
  python3: '/usr/bin/python3.12',
  cc: '/usr/bin/x86_64-linux-gnu-gcc-13',
  gcc: '/usr/bin/x86_64-linux-gnu-gcc-13',
  cc1: '/usr/lib/gcc/x86_64-linux-gnu/13/cc1',
};
const npm = '/usr/lib/node_modules/npm/bin';

/** Commands that are scripts of an interpreter. */
const commands: Readonly<Record<string, readonly string[]>> = {
  npm: ['node', `${npm}/npm-cli.js`],
  npx: ['node', `${npm}/npx-cli.js`],
  'node-gyp': ['node', '/usr/lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js'],
  pip: ['python3', '-m', 'pip'],
};

/** The image and arguments of a command line, as a shell would find them. */
export function found(command: string | readonly string[]): { exe: string; argv: string[] } {
  const words = typeof command === 'string' ? command.split(' ') : [...command];
  const [first = '', ...rest] = words;
  const argv = Object.hasOwn(commands, first) ? [...(commands[first] ?? []), ...rest] : words;
  const name = argv[0] ?? '';
  const exe = name.startsWith('/') ? name : (programs[name] ?? `/usr/bin/${name}`);
  return { exe, argv };
}
