import type { ResultDocument, ResultSignal } from '../../src/report/result.ts';
import { DocumentBuilder } from './builder.ts';

const wrote = (target: string, count: number, kind = 'file.create'): ResultSignal => ({
  type: 'fs_write',
  kind,
  target,
  count,
  expected: true,
  risk_contribution: 0,
});
const connected = (destination: string, count = 1): ResultSignal => ({
  type: 'network',
  kind: 'net.connect',
  destination,
  count,
  expected: true,
  risk_contribution: 0,
});
const ran = (target: string, count = 1): ResultSignal => ({
  type: 'process',
  kind: 'process.exec',
  target,
  count,
  expected: true,
  risk_contribution: 0,
});

const npmArgv = ['node', '/usr/lib/node_modules/npm/bin/npm-cli.js', 'install'];

/** A clean `npm install` of 150 process images: a native addon, a binary package, a harmless postinstall. */
export function cleanInstall(): ResultDocument {
  const builder = new DocumentBuilder();
  const step = builder.step('run');
  const npm = builder.start(step, {
    tool: 'npm',
    version: '10.8.2',
    action: 'install',
    argv: npmArgv,
    signals: [
      wrote('${workspace}/**/node_modules/**', 812),
      wrote('${cache:npm}/**', 1204),
      wrote('${workspace}/**/package-lock.json', 1, 'file.rename'),
      connected('${registry:npm}:443', 14),
      ran('sh', 3),
    ],
  });
  for (const [name, version] of [
    ['esbuild', '0.25.0'],
    ['better-sqlite3', '11.1.2'],
    ['core-js', '3.38.0'],
  ] as const) {
    const sh = builder.start(npm, {
      tool: 'sh',
      action: 'install',
      role: { name: `lifecycle:${name}`, version },
      signals: [ran('node')],
    });
    const node = builder.start(sh, {
      tool: 'node',
      version: '20.19.5',
      argv: ['node', 'install.js'],
      signals: [wrote('${package}/**', 2)],
    });
    if (name !== 'better-sqlite3') continue;
    const make = builder.start(node, { tool: 'make', signals: [ran('cc', 47), wrote('${package}/**', 30)] });
    for (let at = 0; at < 47; at++) {
      const cc = builder.start(make, { tool: 'cc', action: 'compile', signals: [ran('cc1'), ran('as')] });
      builder.start(cc, { tool: 'cc1', action: 'compile', signals: [wrote('${tmp}/**', 1)] });
      builder.start(cc, { tool: 'as', action: 'assemble', signals: [wrote('${package}/**', 1)] });
    }
    builder.start(make, { tool: 'ld', action: 'link', signals: [wrote('${package}/**', 1)] });
  }
  return builder.build();
}

/** The theft: a postinstall that reads two secrets, drops a program, runs it and calls home. */
export function theft(options: { readonly invariants: boolean } = { invariants: true }): ResultDocument {
  const builder = new DocumentBuilder();
  const step = builder.step('run');
  const npm = builder.start(step, {
    tool: 'npm',
    version: '10.8.2',
    action: 'install',
    argv: npmArgv,
    signals: [wrote('${workspace}/**/node_modules/**', 12), connected('${registry:npm}:443', 2), ran('sh')],
  });
  const sh = builder.start(npm, {
    tool: 'sh',
    action: 'postinstall',
    role: { name: 'lifecycle:evil', version: '1.0.0' },
    argv: ['sh', '-c', 'cat ~/.npmrc ~/.ssh/id_ed25519 > /tmp/loot; cp p /tmp/p; chmod +x /tmp/p; /tmp/p'],
    baseline: { source: 'envelope', name: 'npm lifecycle', status: 'stable', confidence: 0.9 },
  });
  const p = builder.start(sh, {
    tool: 'p',
    path: '/tmp/p',
    argv: ['/tmp/p'],
    baseline: { source: 'envelope', name: 'npm lifecycle', status: 'stable', confidence: 0.9 },
    exit: { code: 1 },
  });
  const by = { w: 0.5, c: 0.9 } as const;
  builder
    .find(sh, {
      ...by,
      id: 'secret-npm-1f0a22b3',
      tactic: 'credentials',
      class: 'secret:npm',
      type: 'fs_read',
      act: 'file.read',
      targets: ['${home}/.npmrc'],
      message: 'read ${home}/.npmrc',
    })
    .find(sh, {
      ...by,
      id: 'secret-ssh-9c11d0e4',
      tactic: 'credentials',
      class: 'secret:ssh',
      type: 'fs_read',
      act: 'file.read',
      targets: ['${home}/.ssh/id_ed25519'],
      message: 'read ${home}/.ssh/id_ed25519',
    })
    .find(sh, {
      ...by,
      w: 0.2,
      id: 'create-tmp-77aa0102',
      tactic: 'execution',
      class: 'create-tmp',
      act: 'file.create',
      targets: ['${tmp}/p'],
      expected: ['${package}/**', '${tmp}/** by class/compiler'],
      message: 'created ${tmp}/p',
    })
    .find(sh, {
      ...by,
      w: 0.2,
      id: 'chmod-exec-0b0b33f1',
      tactic: 'evasion',
      class: 'chmod-exec',
      act: 'file.chmod',
      targets: ['${tmp}/p'],
      expected: ['${package}/**'],
      message: 'changed the mode of ${tmp}/p',
    })
    .find(p, {
      ...by,
      id: 'exec-dropped-5d2e7a90',
      tactic: 'execution',
      class: 'exec-dropped',
      type: 'process',
      act: 'process.exec',
      targets: ['${tmp}/p'],
      expected: ['node', 'sh'],
      message: 'was executed from ${tmp}/p (dropped in this job)',
    })
    .find(p, {
      ...by,
      w: 0.55,
      id: 'never-resolved-3e4f5a6b',
      tactic: 'network',
      class: 'never-resolved',
      type: 'network',
      act: 'net.connect',
      targets: ['203.0.113.7:443'],
      expected: ['${dist:node}:443 by node-gyp'],
      message: 'connected to 203.0.113.7:443 (an address nothing resolved to)',
    });
  if (options.invariants) {
    builder.find(p, {
      id: 'credential-egress-c0ffee11',
      tactic: 'invariant',
      class: 'credential-egress',
      w: 0.98,
      c: 1,
      kind: 'invariant',
      severity: 'error',
      act: 'net.connect',
      type: 'network',
      targets: ['203.0.113.7:443'],
      message: "a connection to 203.0.113.7:443 after reading credentials (npm, ssh), both outside the role's rights",
      accept: '',
    });
  }
  return builder.build(
    options.invariants
      ? {
          decision: 'fail',
          policy: {
            mode: 'enforce',
            judgement: 'score',
            threshold: 5,
            held: [
              {
                id: 'invariants',
                then: 'fail',
                controls: ['slsa:build-l3'],
                why: 'finding credential-egress-c0ffee11 is an invariant',
              },
            ],
            errors: [],
          },
        }
      : {},
  );
}

/** One tool, one deviation: the golden acts of the score. */
export function singleAct(tool: string, row: 'create-tmp' | 'modify-system'): ResultDocument {
  const builder = new DocumentBuilder();
  const acting = builder.start(builder.step('run'), { tool, signals: [wrote('${workspace}/**', 1)] });
  const by = { id: `${row}-00000001`, class: row, c: 0.9, message: 'did it' } as const;
  return row === 'create-tmp'
    ? builder.find(acting, { ...by, tactic: 'execution', w: 0.2, act: 'file.create', targets: ['/tmp/a.o'] }).build()
    : builder.find(acting, { ...by, tactic: 'persistence', w: 0.6, act: 'file.modify', targets: ['/etc/x'] }).build();
}

/** A finding that the configuration accepts, and nothing else. */
export function acceptedOnly(): ResultDocument {
  const builder = new DocumentBuilder();
  const make = builder.start(builder.step('run'), { tool: 'make', signals: [wrote('${workspace}/**', 7)] });
  return builder
    .find(make, {
      id: 'modify-system-0a0b0c0d',
      tactic: 'persistence',
      class: 'modify-system',
      w: 0.6,
      c: 0.9,
      act: 'file.modify',
      targets: ['/etc/hosts'],
      message: 'modified /etc/hosts',
      severity: 'note',
      accepted: { reason: 'the test bed needs it', owner: 'ada', until: '2027-01-31' },
    })
    .build({
      coverage: {
        level: 'partial',
        reasons: [
          'strace cannot see: acts through io_uring (only its set-up is seen); work handed to processes outside the tree',
        ],
        lost: 0,
      },
    });
}

/** A secret read, and a connection some seconds later. */
export function secretThenNetwork(seconds: number): ResultDocument {
  const builder = new DocumentBuilder();
  const sh = builder.start(builder.step('run'), { tool: 'sh' });
  const by = { c: 0.9, message: 'sh did it' } as const;
  builder.find(sh, {
    ...by,
    id: 'secret',
    tactic: 'credentials',
    class: 'secret:npm',
    w: 0.5,
    type: 'fs_read',
    act: 'file.read',
    targets: ['${home}/.npmrc'],
  });
  builder.find(sh, {
    ...by,
    id: 'connect',
    tactic: 'network',
    class: 'new-host',
    w: 0.4,
    type: 'network',
    act: 'net.connect',
    targets: ['a.example:443'],
    at: seconds,
  });
  return builder.build();
}

/** Several hundred findings over two steps. */
export function manyFindings(count = 600): ResultDocument {
  const builder = new DocumentBuilder();
  const step = builder.step('build', { name: 'Build it', file: '.github/workflows/ci.yml', line: 14 });
  builder.start(builder.step('lint'), { tool: 'sh' });
  for (let at = 0; at < count; at++) {
    const tool = builder.start(step, { tool: `tool-${at % 40}` });
    builder.find(tool, {
      id: `new-host-${String(at).padStart(8, '0')}`,
      tactic: 'network',
      class: 'new-host',
      w: 0.45,
      c: 0.6,
      type: 'network',
      act: 'net.connect',
      targets: [`host-${at}.example:443`],
      message: `connected to host-${at}.example:443`,
      at: at / 10,
    });
  }
  return builder.build();
}

/** No sensor ran: nothing is known. */
export function blind(): ResultDocument {
  return new DocumentBuilder().build({
    decision: 'incomplete',
    coverage: {
      level: 'none',
      reasons: ['strace is not installed: nothing was watched; install it (apt-get install strace) and run again'],
      lost: 0,
    },
    sensor: { name: 'none', backend: 'none', unknown: 0, died: false, reason: 'strace not found', notCovered: [] },
    command: { argv: ['npm', 'install'], exit: { code: 3, signal: null } },
  });
}

/** It saw most. */
export function partial(): ResultDocument {
  const builder = new DocumentBuilder();
  const make = builder.start(builder.step('run'), { tool: 'make', signals: [ran('cc', 4)] });
  builder.find(make, {
    id: 'modify-system-0a0b0c0d',
    tactic: 'persistence',
    class: 'modify-system',
    w: 0.6,
    c: 0.9,
    act: 'file.modify',
    targets: ['/etc/hosts'],
    expected: ['${workspace}/**', '${tmp}/**'],
    message: 'modified /etc/hosts',
  });
  return builder.build({
    coverage: { level: 'partial', reasons: ['the byte cap of the recording was reached'], lost: 1234 },
    sensor: {
      name: 'strace',
      backend: 'attach',
      version: '6.8',
      unknown: 3,
      died: false,
      notCovered: ['lib.load of static programs', 'mem.access'],
    },
    totals: { events: 88, invocations: 1, expected: 4, deviations: 1, unknownKinds: { 'kernel.landlock': 2 } },
  });
}
