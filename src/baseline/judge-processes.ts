import type { Event, ExecEvent } from '../events/event.ts';
import { foreignRole, foreignRoles, type Invocation } from '../invocations/invocation.ts';
import { baseName, directoryOf, within } from '../invocations/path.ts';
import type { Tool } from '../invocations/tool.ts';
import { isFileless } from './act.ts';
import type { CheckedFiles } from './checked-files.ts';
import { Directory } from './directories.ts';
import { type Envelope, heldAgainst, type Layer, mostConfident } from './envelope.ts';
import { ask } from './judge-network.ts';
import { expected, type Judgement } from './judgement.ts';
import type { Ledger } from './ledger.ts';
import type { Variables } from './variables.ts';

const raising: ReadonlySet<string> = new Set(['sudo', 'su', 'doas', 'pkexec', 'runuser']);
const exempt: ReadonlySet<string | undefined> = new Set(['compiler', 'package-manager']);

/** Holds executions, loaded libraries and changes of privilege against envelopes and the ledger. */
export class ProcessJudge {
  readonly #variables: Variables;
  readonly #ledger: Ledger;
  readonly #checked: Pick<CheckedFiles, 'has'>;
  readonly #invocation: (index: number) => Invocation | undefined;
  /** Roles, by who entered them, in which somebody was reached whom no right names. */
  readonly #reaching = new Set<string>();

  constructor(
    variables: Variables,
    ledger: Ledger,
    checked: Pick<CheckedFiles, 'has'>,
    invocation: (index: number) => Invocation | undefined,
  ) {
    this.#variables = variables;
    this.#ledger = ledger;
    this.#checked = checked;
    this.#invocation = invocation;
  }

  /**
   * Whether a file is dropped: fresh, and either the act that made it was a deviation, or its last writer is a
   * fetcher, whose download the step did not check, or ran in a role and is no compiler, linker or packager.
   */
  dropped(path: string): boolean {
    const history = this.#ledger.history(path);
    if (history === undefined) return false;
    if (history.deviated) return true;
    const writer = this.#invocation(history.writer);
    if (writer === undefined) return false;
    if (writer.tool.class === 'fetcher') return !this.#checked.has(path);
    return foreignRole(writer) !== undefined && !(writer.tool.trusted && exempt.has(writer.tool.class));
  }

  /** Notes that an invocation reached somebody whom no right names. */
  reached(actor: Invocation): void {
    for (const { entered } of foreignRoles(actor)) this.#reaching.add(entered);
  }

  /**
   * Whether a package's own script put a file into the package: what it brings it might as well have been installed with, unless somebody
   * was reached in its role whom no right names.
   */
  #brought(path: string): boolean {
    const history = this.#ledger.history(path);
    const writer = history === undefined || history.deviated ? undefined : this.#invocation(history.writer);
    const roles = writer === undefined ? [] : foreignRoles(writer);
    const directory = roles.at(-1)?.directory;
    return (
      writer?.tool.class !== 'fetcher' &&
      directory !== undefined &&
      within(path, directory) &&
      !roles.some(({ entered }) => this.#reaching.has(entered))
    );
  }

  /** Judges the start of a program, in the envelope of the image that starts it. */
  exec(event: ExecEvent, tool: Tool, envelope: Envelope): Judgement {
    const rows: string[] = [];
    const loaded = tool.preloads.find((file) => this.dropped(file));
    if (isFileless(event)) rows.push('exec-memfd');
    else if (
      loaded !== undefined ||
      [tool.path, tool.exe, event.script?.path ?? tool.exe].some((file) => this.dropped(file))
    )
      rows.push('exec-dropped');
    if (envelope.inRole && raising.has(tool.name)) rows.push('sudo');
    if (tool.class === 'fetcher' && event.argv.some(handsOverEnvironment)) rows.push('argv-secret');
    const names = [
      knownName(tool),
      tool.imageClass && tool.interpreter,
      tool.class && `class/${tool.class}`,
      tool.imageClass && `class/${tool.imageClass}`,
    ];
    const { forbidding } = ask(envelope, (layer) => allowsExec(layer, names, tool));
    if (forbidding === undefined && rows.length === 0) return expected(tool.name);
    if (forbidding !== undefined) rows.push('exec-outside');
    const layer = forbidding ?? mostConfident(envelope.layers);
    const file = loaded ?? tool.path;
    return {
      expected: false,
      target: this.#variables.print(file),
      rows,
      object: rows[0] === 'exec-outside' ? tool.name : (this.#variables.place(file)?.name ?? tool.name),
      ...heldAgainst(layer),
      allows: layer?.rights.describe('exec', layer.actsFor) ?? [],
    };
  }

  /** Judges an executable mapping: expected unless the file is dropped and not what a package brought itself, or a manifest that lists what is loaded does not list it. */
  load(path: string, envelope: Envelope): Judgement {
    const forbidding = envelope.layers.find((one) => one.source === 'manifest' && !allowsLoad(one, path));
    const dropped = this.dropped(path) && !this.#brought(path);
    if (!dropped && forbidding === undefined) return expected(`${this.#variables.print(directoryOf(path))}/*`);
    const layer = forbidding ?? mostConfident(envelope.layers);
    return {
      expected: false,
      target: this.#variables.print(path),
      rows: [...(dropped ? ['lib-writable'] : []), ...(forbidding === undefined ? [] : ['beyond-manifest'])],
      object: this.#variables.place(path)?.name ?? 'library',
      ...heldAgainst(layer),
      allows: layer?.rights.describe('load', layer.actsFor) ?? [],
    };
  }

  /** Judges a change of user, namespace or mounts: a deviation inside a role only. */
  privilege(event: Event, envelope: Envelope): Judgement {
    const row =
      event.kind === 'priv.change'
        ? event.uid === 0
          ? 'setuid'
          : undefined
        : /^kernel\.(namespace|mount)$/.test(event.kind)
          ? 'mount-namespace'
          : undefined;
    if (row === undefined || !envelope.inRole) return expected(event.kind);
    return ofRole(event.kind, row, envelope);
  }

  /** Judges getting at another process's memory, where secrets lie: a deviation inside a role only. */
  memory(envelope: Envelope): Judgement {
    return envelope.inRole ? ofRole('mem.access', 'secret:memory', envelope) : expected('mem.access');
  }
}

/** The name by which a right can allow a tool: what a file is called says nothing unless a profile or class knows it. */
export const knownName = (tool: Tool): string | undefined => (tool.class ?? tool.roleProfile) && tool.name;

/** What no right of a role can allow. */
function ofRole(kind: string, row: string, envelope: Envelope): Judgement {
  const layer = mostConfident(envelope.layers);
  return {
    expected: false,
    target: kind,
    rows: [row],
    object: kind,
    ...heldAgainst(layer),
    allows: [],
  };
}

/** Whether an argument holds three or more assignments whose values were taken out as secrets: an environment handed over. */
const handsOverEnvironment = (argument: string): boolean => argument.split('=<redacted:').length > 3;

/** Loads are free, but for an artifact whose manifest names what it loads. */
const allowsLoad = ({ rights, actsFor }: Layer, path: string): boolean =>
  !rights.mentions('load') ||
  rights.file('load', new Directory(directoryOf(path)), baseName(path), [], actsFor) !== undefined;

function allowsExec(layer: Layer, names: readonly (string | undefined)[], tool: Tool): string | undefined {
  const known = names.filter((name) => name !== undefined);
  return (
    layer.rights.exec(known, layer.actsFor) ??
    layer.rights.file('exec', new Directory(directoryOf(tool.path)), baseName(tool.path), [], layer.actsFor)
  );
}
