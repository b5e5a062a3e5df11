import type { Enforcement } from '../confine/enforce.ts';
import { UsageError } from './usage.ts';

/** Options that say what a command is confined by. */
export const confineOptions = {
  rules: { type: 'string', multiple: true },
  port: { type: 'string', multiple: true },
  hard: { type: 'boolean', default: false },
  'no-unix-sockets': { type: 'boolean', default: false },
} as const;

/** Their values. */
interface Values {
  readonly rules?: string[] | undefined;
  readonly port?: string[] | undefined;
  readonly hard?: boolean | undefined;
  readonly 'no-unix-sockets'?: boolean | undefined;
}

/** What the options ask for, and whether any was given. Throws a UsageError for a port that is none. */
export function enforcementOf({
  rules = [],
  port = [],
  hard = false,
  'no-unix-sockets': noUnixSockets = false,
}: Values): Enforcement & { readonly given: boolean } {
  const given = hard || noUnixSockets || rules.length + port.length > 0;
  return { files: rules, ports: portsOf(port), hard, noUnixSockets, given };
}

/** Port numbers as the command line has them. Throws a UsageError for one that is none. */
function portsOf(given: readonly string[]): number[] {
  return given.map((text) => {
    const port = Number(text);
    if (!/^\d{1,5}$/.test(text) || port > 65_535)
      throw new UsageError(`--port is a number up to 65535, not \`${text}\``);
    return port;
  });
}
