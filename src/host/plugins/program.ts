import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type Plugin, pluginName } from '../../evidence/plugins/plugin.ts';
import { isInside, placeFile, readPlainFile } from '../evidence/plain-file.ts';
import { sha256Of } from '../sha256.ts';

const LARGEST = 64 * 1024 * 1024; // bytes

/** The program of a plug-in, as it was before the job could change it: its bytes, or a sentence why there is none. */
export type PluginProgram = { readonly bytes: Uint8Array } | { readonly problem: string };

/** The programs of plug-ins, by their names. */
export type PluginPrograms = ReadonlyMap<string, PluginProgram>;

/**
 * Reads the programs of plug-ins and holds them against their digests. Never throws.
 * @param base what relative paths begin at; files named so must lie below it, links resolved, where `apart` is given
 * @param apart directory in which files named by absolute paths may not lie: what a job works on
 */
export function readPrograms(plugins: readonly Plugin[], base: string, apart?: string): PluginPrograms {
  return new Map(plugins.map((plugin) => [pluginName(plugin), attempt(() => read(plugin, base, apart))]));
}

/** A program and its SHA-256, hex. @throws Error with a sentence when it cannot be read */
export function programAt(command: string, base: string): { readonly bytes: Uint8Array; readonly sha256: string } {
  const bytes = bytesAt(isAbsolute(command) ? command : join(base, command));
  return { bytes, sha256: sha256Of(bytes) };
}

/**
 * Keeps the programs whose digests are right in a directory, by digest, for another process.
 * @returns sentences about the others
 */
export function keepPrograms(directory: string, programs: PluginPrograms): string[] {
  mkdirSync(directory, { mode: 0o700 });
  return [...programs].flatMap(([name, program]) => {
    if ('problem' in program) return [`the plug-in ${name} will not be asked: ${program.problem}`];
    placeFile(directory, sha256Of(program.bytes), program.bytes);
    return [];
  });
}

/** The programs that were kept in a directory, each held against its digest again. Never throws. */
export function keptPrograms(directory: string, plugins: readonly Plugin[]): PluginPrograms {
  const missing = 'its program, with this SHA-256, was not there before the first step';
  return new Map(
    plugins.map((plugin) => {
      const { sha256 } = plugin;
      const found = attempt(() => checked(readPlainFile(join(directory, sha256), { bytes: LARGEST }), sha256, missing));
      return [pluginName(plugin), found];
    }),
  );
}

function read({ command, sha256 }: Plugin, base: string, apart: string | undefined): Uint8Array {
  if (!isAbsolute(command))
    return checked(bytesAt(join(base, command), apart === undefined ? undefined : base), sha256);
  if (apart !== undefined && existsSync(apart) && isInside(realpathSync(command), realpathSync(apart)))
    throw new Error(`${command} lies in the workspace; name it from the top of the repository`);
  return checked(bytesAt(command), sha256);
}

function bytesAt(path: string, within?: string): Uint8Array {
  const real = realpathSync(path);
  const bytes = readPlainFile(real, {
    bytes: LARGEST,
    within: within === undefined ? undefined : realpathSync(within),
  });
  if (bytes === undefined) throw new Error(`${path} is not there`);
  return bytes;
}

function checked(bytes: Uint8Array | undefined, sha256: string, missing = 'it is not there'): Uint8Array {
  if (bytes === undefined) throw new Error(missing);
  const found = sha256Of(bytes);
  if (found !== sha256) throw new Error(`its SHA-256 is ${found}, and the configuration names ${sha256}`);
  return bytes;
}

function attempt(what: () => Uint8Array): PluginProgram {
  try {
    return { bytes: what() };
  } catch (error) {
    const { code, message, path } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' && path !== undefined ? `there is no file ${path}` : message };
  }
}
