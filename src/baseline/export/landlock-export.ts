import { fixedPart } from '../glob.ts';
import type { Operation, Zone } from '../profile.ts';
import type { ExportedRight, ExportedRights } from './exported-rights.ts';
import {
  type Closed,
  type FileAccess,
  fileAccess,
  type LandlockRule,
  type LandlockRules,
  type PortAccess,
  scopes,
} from './landlock.ts';
import { isAnchored } from './landlock-resolve.ts';
import { type Note, tidied } from './note.ts';

/** How a rule set is made. */
export interface LandlockOptions {
  readonly name: string;
  readonly zones: readonly Zone[];
  readonly require: LandlockRules['require'];
  /** Ports that may be connected to beside those the rights name. */
  readonly ports: readonly number[];
}

const make: readonly FileAccess[] = ['make_reg', 'make_dir', 'make_sym', 'make_fifo', 'make_sock'];
const remove: readonly FileAccess[] = ['remove_file', 'remove_dir'];

/** What the kernel must allow for an operation; nothing where Landlock does not ask. */
const accessOf: Readonly<Partial<Record<Operation, readonly FileAccess[]>>> = {
  create: [...make, 'write_file', 'truncate'],
  truncate: ['write_file', 'truncate'],
  modify: ['write_file'],
  append: ['write_file'],
  delete: remove,
  rename: [...make, ...remove, 'refer'],
  link: ['make_reg', 'refer'],
  exec: ['execute'],
};
/** Operations that need a right on the directory that holds the file. */
const ofDirectory: ReadonlySet<Operation> = new Set(['create', 'delete', 'rename', 'link']);
const reading: readonly FileAccess[] = ['read_file', 'read_dir'];

/** Where builds make their files: opened as a whole, since a file that is not there yet has no rule of its own. */
const buildPlace = /^\$\{(workspace|tmp|runner:temp|package|cache:[^}]+)\}/;
/** Where tools install for the whole machine: opened as a whole only to a right that names the zones they lie in. */
const installPlace = /^\$\{(toolcache|prefix:[^}]+)\}/;

/** Where the programs of a machine lie, beside `${path}`: the directories of PATH outside the build places. */
const programs = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/opt', '/nix', '/snap'].concat([
  '${path}',
  '${command}',
  '${toolcache}',
  '${prefix:npm}',
  '${prefix:python}',
]);
/** Devices that keep nothing, and the terminal. */
const devices = ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'ptmx', 'pts'].map((name) => `/dev/${name}`);

/** Ports of a right that names none: those of HTTP, plain and over TLS (RFC 9110), and DNS over TCP, which connecting needs (RFC 7766). */
const usualPorts = [53, 80, 443];

/** The Landlock rule set of some rights. */
export function exportLandlock(
  { rights, from, notes: before }: ExportedRights,
  options: LandlockOptions,
): LandlockRules {
  const notes: Note[] = [...before];
  const rules = new Map<string, LandlockRule>();
  const allow = (path: string, access: readonly FileAccess[], more: Partial<LandlockRule> = {}): void => {
    // a right over all of a place says nothing of another that goes around what is closed in it
    const key = `${path}\0${more.whole === true}`;
    const known = rules.get(key);
    const all = new Set([...(known?.access ?? []), ...access]);
    rules.set(key, { ...known, path, access: fileAccess.filter((one) => all.has(one)), ...more });
  };
  allow('/', reading);
  for (const path of programs) allow(path, [...reading, 'execute'], { whole: true });
  allow('${path}', [...reading, 'execute']);
  for (const path of devices) allow(path, ['read_file', 'write_file', 'read_dir', 'ioctl_dev'], { whole: true });
  for (const path of ['${workspace}', '${tmp}', '${runner:temp}']) allow(path, reading, { whole: true });
  const opened = new Set<string>();
  for (const one of rights) filesOf(one, one.from === options.name, allow, opened, notes);
  const closed = closedOf(options.zones, opened, notes);
  const net = network(rights, options.ports, notes);
  return {
    schema: 'ironclaw.guard/landlock/v1',
    name: options.name,
    from: [...from],
    require: options.require,
    handled: { fs: [...fileAccess], net: net.handled, scope: [...scopes] },
    rules: [...rules.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule),
    ports: net.ports,
    closed,
    notes: tidied([...notes, ...general]),
  };
}

const general: readonly Note[] = [
  {
    kind: 'not-expressed',
    what: 'chmod, chown, load',
    why: 'Landlock asks for neither; seccomp knows only whether at all',
  },
  {
    kind: 'not-expressed',
    what: 'UDP, MPTCP, SCTP',
    why: 'Landlock knows TCP; seccomp refuses all but TCP and UDP, and without a right to connect Internet sockets at all',
  },
  { kind: 'not-expressed', what: 'exec of what was dropped', why: 'a rule is of a place, not of a file’s history' },
  { kind: 'narrowed', what: 'loopback', why: 'a port is closed on all hosts, this one included' },
  { kind: 'widened', what: 'every host', why: 'Landlock knows ports only' },
  {
    kind: 'narrowed',
    what: 'setuid programs, sudo',
    why: 'no new privileges, for ever: the kernel takes no rules otherwise',
  },
];

type Allow = (path: string, access: readonly FileAccess[], more?: Partial<LandlockRule>) => void;

function filesOf(
  { right, from, of }: ExportedRight,
  ownProfile: boolean,
  allow: Allow,
  opened: Set<string>,
  notes: Note[],
): void {
  const { op, path, zone, tool } = right;
  const note = (kind: Note['kind'], what: string, why: string): void => {
    notes.push({ kind, what: `${from}: ${what}`, why });
  };
  if (zone !== undefined && path === undefined) {
    // a zone is opened where it is read; writing needs a place
    if (op.includes('read')) for (const name of zone) opened.add(name);
    return;
  }
  if (op.includes('exec') && tool?.includes('*')) allow('${workspace}', ['execute'], { whole: true });
  for (const pattern of path ?? []) {
    const { path: fixed, whole } = fixedPart(pattern);
    const inBuild = buildPlace.test(fixed);
    if (fixed === '' || fixed === '/') {
      note('not-expressed', pattern, 'it names no directory to open');
      continue;
    }
    const inInstall = zone !== undefined && installPlace.test(fixed);
    if (zone !== undefined && !inBuild && !inInstall) {
      note('narrowed', `${pattern} in zone ${zone.join(', ')}`, 'what lies around it would be opened too');
      continue;
    }
    if (of === 'child' && fixed === '${home}') {
      note('narrowed', pattern, 'a whole home is not opened for what a tool starts');
      continue;
    }
    for (const operation of op) {
      const access = accessOf[operation];
      if (access === undefined) continue;
      if (operation === 'exec' && /^\$\{(tmp|runner:temp|home)\}$/.test(fixed)) {
        note('narrowed', `exec of ${pattern}`, 'it would allow to run whatever is put beside it');
        continue;
      }
      const single = whole && ofDirectory.has(operation);
      if (single && !inBuild && !inInstall) {
        note(
          'narrowed',
          `${operation} of ${pattern}`,
          'a file is made and removed by a right over its whole directory',
        );
        continue;
      }
      const place = single && fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) || fixed : fixed;
      const own = ownProfile && right.by === undefined && /^\$\{cache:[^}]+\}$/.test(place);
      allow(place, [...access, ...reading], {
        ...(inBuild || inInstall ? { whole: true } : {}),
        ...(own ? { make: true } : {}),
      });
      if (place !== pattern && `${place}/**` !== pattern)
        note('widened', `${pattern} to ${place}`, 'a right over a directory holds for all below');
    }
  }
}

/** The zones that nothing opens: around them their surroundings are opened, entry by entry. */
function closedOf(zones: readonly Zone[], opened: ReadonlySet<string>, notes: Note[]): Closed[] {
  const closed: Closed[] = [];
  for (const { zone, on, path, except, roles } of zones) {
    if (roles === true) {
      notes.push({
        kind: 'not-expressed',
        what: `zone ${zone}, inside roles`,
        why: 'a role is entered by a child of the program; its parents may go there',
      });
      continue;
    }
    if (opened.has(zone)) continue;
    const floating = path.filter((pattern) => !isAnchored({ segments: pattern.split('/') }));
    for (const pattern of floating)
      notes.push({
        kind: 'not-expressed',
        what: `zone ${zone}: ${pattern}`,
        why: 'it can lie anywhere; only what is there at the start, beside other closed places, is closed',
      });
    for (const pattern of path.filter((one) => buildPlace.test(one)))
      notes.push({
        kind: 'widened',
        what: `zone ${zone}: ${pattern}`,
        why: 'the place it lies in is opened as a whole',
      });
    closed.push({ zone, on, path, ...(except === undefined ? {} : { except }) });
  }
  return closed;
}

function network(
  rights: readonly ExportedRight[],
  more: readonly number[],
  notes: Note[],
): { handled: PortAccess[]; ports: LandlockRules['ports'] } {
  const open = new Map<PortAccess, Set<number> | 'any'>([
    ['bind_tcp', new Set()],
    ['connect_tcp', new Set()],
  ]);
  for (const { right, from } of rights) {
    for (const to of right.to ?? []) {
      const colon = to.lastIndexOf(':');
      const [host, port] = [to.slice(0, colon), to.slice(colon + 1)];
      for (const operation of right.op) {
        const access = operation === 'connect' ? 'connect_tcp' : operation === 'listen' ? 'bind_tcp' : undefined;
        const ports = access === undefined ? undefined : open.get(access);
        if (access === undefined || ports === undefined || ports === 'any') continue;
        if (port !== '*') {
          ports.add(Number(port));
          ports.add(53);
        } else if (host === '*' || access === 'bind_tcp') {
          open.set(access, 'any');
        } else {
          for (const usual of [...usualPorts, ...more]) ports.add(usual);
          const why = 'its port is not known here; --port names more';
          notes.push({ kind: 'narrowed', what: `${from}: ${to} to ports ${usualPorts.concat(more).join(', ')}`, why });
        }
      }
    }
  }
  const handled = [...open].flatMap(([access, ports]) => (ports === 'any' ? [] : [access]));
  const numbers = new Map<number, PortAccess[]>();
  for (const [access, ports] of open)
    if (ports !== 'any') for (const port of ports) numbers.set(port, [...(numbers.get(port) ?? []), access]);
  return {
    handled,
    ports: [...numbers].sort(([a], [b]) => a - b).map(([port, access]) => ({ port, access })),
  };
}
