import { bits, fileAccess, type LandlockRules, portAccess, scopes } from './landlock.ts';
import type { Instruction } from './seccomp-filter.ts';

/** What a launcher applies: one of both, or both. */
export interface Confinement {
  /** Resolved: its paths are absolute and nothing is closed. */
  readonly landlock: LandlockRules | undefined;
  readonly filter: readonly Instruction[] | undefined;
}

/**
 * The text that confine/rules.c reads: masks as hexadecimal numbers, one rule a line. A path that a line cannot hold allows
 * nothing.
 */
export function ruleFile({ landlock, filter = [] }: Confinement): string {
  const rules = (landlock?.rules ?? []).filter(({ path }) => path.startsWith('/') && !/[\n\0]/.test(path));
  const ports = landlock?.ports ?? [];
  const hex = (mask: number): string => mask.toString(16);
  const { fs = [], net = [], scope = [] } = landlock?.handled ?? {};
  return [
    'ironclaw-confine 1',
    `require ${landlock?.require ?? 'best'}`,
    `fs ${hex(bits(fileAccess, fs))}`,
    `net ${hex(bits(portAccess, net))}`,
    `scope ${hex(bits(scopes, scope))}`,
    `paths ${rules.length}`,
    ...rules.map(({ access, path }) => `${hex(bits(fileAccess, access))} ${path}`),
    `ports ${ports.length}`,
    ...ports.map(({ port, access }) => `${hex(bits(portAccess, access))} ${port}`),
    `filter ${filter.length}`,
    ...filter.map(({ code, jt, jf, k }) => `${code} ${jt} ${jf} ${k}`),
    'end',
    '',
  ].join('\n');
}
