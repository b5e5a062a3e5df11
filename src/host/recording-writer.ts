import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Zone } from '../baseline/profile.ts';
import { Variables } from '../baseline/variables.ts';
import { Zones } from '../baseline/zones.ts';
import type { Draft } from '../events/draft.ts';
import type { Recording } from '../events/recording.ts';
import { now } from './anchor.ts';
import { recordingContext } from './context.ts';
import { coverageOf, healthOf, type SensorReport } from './coverage.ts';
import type { Callers } from './gate/callers.ts';
import {
  type DatabaseChange,
  type DatabaseSnapshot,
  databasesChanged,
  snapshotDatabases,
} from './packages/database-snapshot.ts';
import { EVENTS_FILE, RECORDING_FILE } from './plain-files.ts';
import { Recorder, type RecorderEnd } from './recorder.ts';
import type { RecordingDirectory } from './recording-directory.ts';
import { masksOf, Redaction, withoutQuoted } from './redaction.ts';
import { secretFiles } from './secret-files.ts';
import { type ToolFacts, ToolFiles } from './tool-files.ts';
import type { ResolvedVariables } from './variables/resolve.ts';
import { GUARD_VERSION } from './version.ts';

const FLUSH_MS = 500;

/** What every recording is told, however it is made. */
export interface RecordingOptions {
  /** Directory to write to: absent, or empty. */
  readonly out: string;
  /** Environment of the command or job: says where we are, and which values are secret. */
  readonly env: NodeJS.ProcessEnv;
  /** Byte cap of events.ndjson; default 1 GiB. */
  readonly cap?: number | undefined;
  /** The zones, whose events are never folded. */
  readonly zones?: readonly Zone[] | undefined;
  /** Told twice a second how many events were seen. */
  readonly progress?: ((events: number) => void) | undefined;
}

/** The parts of recording.json that are known when it is written. */
interface Whole {
  readonly end: number;
  readonly tools: ToolFacts;
  readonly events: RecorderEnd;
  readonly exit?: Recording['exit'] | undefined;
}

type SensorFacts = Omit<Recording['sensor'], 'health'>;

interface Health {
  readonly unknown?: number;
  readonly lost?: number;
  readonly reason?: string;
}

const SELF = { pid: process.pid, tid: process.pid, start: 0, job: false, done: true } as const;

/** A recording being written: takes drafts, keeps secrets out, and puts recording.json beside the events at the end. */
export class RecordingWriter {
  /** Epoch nanoseconds of t = 0. */
  readonly anchor: bigint;
  readonly #directory: RecordingDirectory;
  readonly #recorder: Recorder;
  readonly #redaction: Redaction;
  readonly #tools: ToolFiles;
  readonly #databases: DatabaseSnapshot;
  readonly #resolved: ResolvedVariables;
  readonly #frame: Recording;
  readonly #gates: NonNullable<Recording['gates']> = [];
  readonly #timer: NodeJS.Timeout;
  #callers: Callers | undefined;

  /** @throws the file system's error when the directory takes no files */
  constructor(
    directory: RecordingDirectory,
    options: RecordingOptions,
    about: {
      root: Recording['root'];
      sensor: SensorFacts;
      resolved: ResolvedVariables;
      anchor?: bigint;
      confined?: Recording['confined'];
      steps?: Recording['steps'] | undefined;
      /** As they were before anything of it ran; default: as they are now. */
      databases?: DatabaseSnapshot | undefined;
      /** Credential files, when they were looked for already. */
      secrets?: Recording['secrets'] | undefined;
    },
  ) {
    this.anchor = about.anchor ?? now();
    this.#databases = about.databases ?? snapshotDatabases();
    this.#tools = new ToolFiles(this.anchor);
    this.#directory = directory;
    this.#redaction = new Redaction(masksOf(options.env));
    this.#resolved = about.resolved;
    const unended: SensorReport = { started: about.sensor.name !== 'none', died: true, unknown: 0, limits: [] };
    const nothing: RecorderEnd = {
      count: 0,
      bytes: 0,
      sha256: '',
      folded: 0,
      cap: 0,
      lost: 0,
      lostPriority: 0,
      chain: '',
    };
    this.#frame = {
      schema: 'ironclaw.guard/recording/v1',
      guard: { version: GUARD_VERSION, pids: [process.pid], paths: [directory.path] },
      anchor: String(this.anchor),
      end: 0,
      sensor: {
        ...about.sensor,
        health: healthOf({ ...unended, reason: 'the guard was killed before the recording ended' }),
      },
      coverage: coverageOf(about.sensor, unended, nothing),
      context: recordingContext(options.env),
      root:
        about.root.mode === 'run' ? { ...about.root, argv: this.#redaction.arguments(about.root.argv) } : about.root,
      ...(about.confined === undefined ? {} : { confined: about.confined }),
      workspace: about.resolved.workspace,
      ...(about.resolved.base === undefined ? {} : { base: about.resolved.base }),
      variables: about.resolved.variables,
      resolvers: about.resolved.resolvers,
      hosts: about.resolved.hosts,
      secrets: about.secrets ?? secretFiles(options.zones ?? [], about.resolved.variables),
      links: {},
      packages: {},
      tools: [],
      ...(about.steps === undefined ? {} : { steps: about.steps }),
      events: eventsOf(nothing),
    };
    directory.open(this.#redaction.value(this.#frame));
    const zones = new Zones(options.zones ?? [], new Variables(about.resolved.variables));
    const protectedPath = (path: string): boolean => zones.protect(path);
    this.#recorder = new Recorder({ path: directory.events, cap: options.cap, protectedPath });
    this.#timer = setInterval(() => {
      this.#recorder.flush();
      options.progress?.(this.#recorder.seen);
    }, FLUSH_MS).unref();
  }

  /** Takes one event. Never throws. */
  readonly write = (draft: Draft): void => {
    if (draft.kind === 'process.exec' && draft.job) {
      if (draft.container !== undefined) this.#tools.contained(draft, draft.container);
      else if (isHere(draft)) this.#tools.exec(draft);
    }
    this.#callers?.saw(draft);
    this.#recorder.write(this.#redaction.draft(draft));
  };

  /** The head in the last heartbeat, hex; without a heartbeat the one over what is on disk. */
  get toldChain(): string {
    return this.#recorder.toldChain || this.#recorder.chain;
  }

  /** Head of the hash chain over what is on disk, hex. */
  get chain(): string {
    return this.#recorder.chain;
  }

  /** Notes who is seen to connect to a socket of the guard. */
  watchCallers(callers: Callers): void {
    this.#callers = callers;
  }

  /** Notes a process of the guard, or a file or directory of its: what is aimed at them is tampering. */
  guards(pid: number, path?: string): void {
    if (pid > 0) this.#frame.guard.pids?.push(pid);
    if (path !== undefined) this.#frame.guard.paths?.push(path);
  }

  /** Takes an event about the sensor itself, happening now unless `t` says when. */
  sensor(kind: 'sensor.start' | 'sensor.heartbeat' | 'sensor.stop', health: Health = {}, t = this.#now()): void {
    this.write({ kind, t, ...SELF, ...health });
  }

  /** Takes note of `lost` events that never came, `priority` of them rare ones. */
  lost(t: number, lost: number, priority: number, reason: string): void {
    this.#recorder.lost({ kind: 'sensor.loss', t, ...SELF, lost, reason }, priority);
  }

  /** Ends the recording. Never rejects: what could not be kept is a reason in its coverage. */
  async finish(report: SensorReport, exit?: Recording['exit']): Promise<Recording> {
    const end = this.#now();
    const tools = await this.#tools.finish();
    clearInterval(this.#timer);
    const events = this.#recorder.finish();
    return this.#directory.close(this.#whole(report, { end, tools, events, exit }));
  }

  /**
   * Copies what was recorded until now into a directory of its own, a recording that can be judged, and goes on.
   * @param out a new directory
   * @throws the file system's error when it cannot be written
   */
  async copyTo(out: string, report: SensorReport): Promise<Recording> {
    await this.#tools.settled();
    mkdirSync(out, { mode: 0o700 });
    const events = this.#recorder.copyTo(join(out, EVENTS_FILE));
    const parts = { end: this.#now(), tools: this.#tools.facts(), events };
    const recording: Recording = { ...this.#whole(report, parts), interim: true };
    writeFileSync(join(out, RECORDING_FILE), JSON.stringify(recording), { mode: 0o600, flag: 'wx' });
    return recording;
  }

  /** Keeps what a gate was told. */
  judged(gate: NonNullable<Recording['gates']>[number]): void {
    this.#gates.push(gate);
  }

  #whole(report: SensorReport, { end, tools: { limits, ...tools }, events, exit }: Whole): Recording {
    const databases = databasesChanged(this.#databases, snapshotDatabases());
    const clean = {
      ...report,
      sample: report.sample?.map(withoutQuoted) ?? [],
      limits: [...report.limits, ...limits],
    };
    const recording: Recording = {
      ...this.#frame,
      end: Math.max(end, this.#recorder.lastT),
      sensor: { ...this.#frame.sensor, health: healthOf(clean) },
      coverage: coverageOf(this.#frame.sensor, clean, events),
      ...(exit === undefined ? {} : { exit }),
      variables: this.#resolved.recheck(),
      ...tools,
      ...(databases.length === 0 ? {} : { databases: databases.map(toChange) }),
      events: eventsOf(events),
      ...(this.#gates.length === 0 ? {} : { gates: [...this.#gates] }),
    };
    return this.#redaction.value(recording);
  }

  /** Leaves nothing behind: the command could not be started. */
  abandon(): void {
    clearInterval(this.#timer);
    this.#recorder.finish();
    this.#directory.abandon();
  }

  #now(): number {
    return Math.max(0, Number(now() - this.anchor));
  }
}

const MAX_DATABASE_FILES = 1000;

function toChange({ database, files }: DatabaseChange): NonNullable<Recording['databases']>[number] {
  return { database, count: files.length, files: files.slice(0, MAX_DATABASE_FILES) };
}

function eventsOf({ count, bytes, sha256, chain, folded, cap }: RecorderEnd): Recording['events'] {
  return { count, bytes, sha256, ...(chain === '' ? {} : { chain }), folded, cap };
}

/** Whether the image a process started is the file we find under its name: in another mount namespace it may be another. */
function isHere({ exe, mntns }: Draft & { kind: 'process.exec' }): boolean {
  if (mntns === undefined) return true;
  try {
    const facts = statSync(exe.path);
    return facts.dev === exe.dev && facts.ino === exe.ino;
  } catch {
    return false;
  }
}
