import { join } from 'node:path';
import type { Plugin } from '../../evidence/plugins/plugin.ts';
import { parseConfig } from '../../policy/config.ts';
import type { Assignment } from '../action/assignment.ts';
import { keepPrograms, keptPrograms, type PluginPrograms } from '../plugins/program.ts';

const programsIn = (directory: string): string => join(directory, 'programs');

/**
 * Copies the programs of plug-ins that pre found into the companion's place, each held against the digest that the configuration of the base
 * ref has for it.
 * @throws Error with a sentence when they cannot be written
 */
export function takePrograms(
  directory: string,
  { programs, configuration }: Pick<Assignment, 'programs' | 'configuration'>,
): void {
  if (programs === undefined || configuration.outcome !== 'found') return;
  const { plugins } = parseConfig(configuration.text, configuration.from);
  keepPrograms(programsIn(directory), keptPrograms(programs, plugins));
}

/** The programs of plug-ins in a place. */
export const takenPrograms = (directory: string, plugins: readonly Plugin[]): PluginPrograms =>
  keptPrograms(programsIn(directory), plugins);
