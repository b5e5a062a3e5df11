import type { Recording, ToolFile } from '../events/recording.ts';
import type { Tool } from '../invocations/tool.ts';
import type { PackageRecord } from './evidence.ts';
import { type Execution, executedFiles } from './executed-file.ts';
import { type FileIdentity, fileIdentity, type IdentityEvidence, type IdentityLevel } from './file-identity.ts';

/** How sure it is that a tool is what it claims to be. */
export interface Identity extends FileIdentity {
  /** Of a tool that is a script: the identity of the program that runs it. */
  readonly interpreter?: FileIdentity | undefined;
}

/** A tool whose identity is asked for; without `ran`, as whatever ran under its path. */
export type IdentifiedTool = Pick<Tool, 'path' | 'exe' | 'interpreter'> & { readonly ran?: Tool['ran'] | undefined };

/** Of several files that may be meant the weakest speaks for the tool. */
const WEAKEST_FIRST: readonly IdentityLevel[] = ['mismatch', 'unknown', 'packaged', 'pinned', 'verified'];

/** The identities of a recording's tools: the digests taken at their first exec, held against what is known of them. */
export class Identities {
  readonly #evidence: IdentityEvidence;
  readonly #files = new Map<string, ToolFile[]>();
  readonly #records = new Map<string, PackageRecord[]>();
  /** Path of a file -> pinned path -> digests. */
  readonly #pins = new Map<string, Map<string, string[]>>();
  readonly #known = new Map<ToolFile, FileIdentity>();

  /** Without evidence every tool is `unknown`. */
  constructor(tools: Recording['tools'], evidence: IdentityEvidence = {}) {
    this.#evidence = evidence;
    for (const tool of tools) add(this.#files, tool.path, tool);
    for (const record of evidence.packages ?? []) add(this.#records, record.path, record);
    for (const pin of evidence.pins ?? []) {
      if (pin.sha256 === undefined) continue;
      for (const path of evidence.pinned?.(pin) ?? [pin.path]) {
        const held = this.#pins.get(path) ?? new Map<string, string[]>();
        add(held, pin.path, pin.sha256.toLowerCase());
        this.#pins.set(path, held);
      }
    }
  }

  /**
   * The identity of a tool. Of a script it is the script's own, with its interpreter's beside it; if the interpreter is a mismatch,
   * so is the tool. Of a module that an interpreter was told to run (`python -m pip`) only the interpreter's file is known.
   */
  of(tool: IdentifiedTool): Identity {
    const { path, exe, ran } = tool;
    if (tool.interpreter === undefined) return this.#at(path, ran && { at: ran.at, ino: ran.path });
    const interpreter = this.#at(exe, ran && { at: ran.at, ino: ran.exe });
    const own =
      path === exe
        ? unseen(`a module that ${tool.interpreter} ran`)
        : this.#at(path, ran && { at: ran.at, ino: ran.path });
    if (interpreter.level !== 'mismatch' || own.level === 'mismatch') return { ...own, interpreter };
    const { differs } = interpreter;
    const reason = `its interpreter ${tool.interpreter} is not what it should be: ${interpreter.reason}`;
    return { ...own, level: 'mismatch', reason, differs, interpreter };
  }

  /** What tells the tools apart whose identity may differ though path, program and interpreter are the same: short text. */
  key({ path, exe, ran }: IdentifiedTool): string {
    if (ran === undefined) return '';
    const places = [
      [path, ran.path],
      [exe, ran.exe],
    ] as const;
    const several = places.map(([place, ino]) => {
      const all = this.#files.get(place) ?? [];
      return executedFiles(all, { at: ran.at, ino }).map((file) => all.indexOf(file));
    });
    return JSON.stringify(several);
  }

  /** The identity of one file that ran. */
  file(file: ToolFile): FileIdentity {
    const { path, sha256 } = file;
    const { packages, pins, provenance, forged, product } = this.#evidence;
    const records = this.#records.get(path) ?? [];
    const held = [...(this.#pins.get(path)?.values() ?? [])];
    return fileIdentity(file, {
      pins: held.flat(),
      tools: held,
      records: records.filter((record) => record.sha256 === undefined || record.sha256 === sha256),
      forged,
      patchable: product?.(path) === true,
      provenance: sha256 === undefined ? undefined : provenance?.(sha256, path),
      asked: packages !== undefined || pins !== undefined || provenance !== undefined,
    });
  }

  #at(path: string, execution: Execution | undefined): FileIdentity {
    const all = this.#files.get(path) ?? [];
    const files = execution === undefined ? all : executedFiles(all, execution);
    const rank = ({ level }: FileIdentity): number => WEAKEST_FIRST.indexOf(level);
    const weakest = files
      .map((file) => this.#identity(file))
      .reduce<FileIdentity | undefined>((least, one) => (least && rank(least) <= rank(one) ? least : one), undefined);
    return weakest ?? unseen('its file');
  }

  #identity(file: ToolFile): FileIdentity {
    const known = this.#known.get(file) ?? this.file(file);
    this.#known.set(file, known);
    return known;
  }
}

/** What was not there to be hashed: a module, standard input, a file that was gone at once. */
const unseen = (what: string): FileIdentity => ({
  level: 'unknown',
  reason: `no digest was taken of ${what}`,
  sha256: undefined,
  evidence: [],
});

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
