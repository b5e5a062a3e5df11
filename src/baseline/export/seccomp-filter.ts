import {
  rulesOn,
  type SeccompAction,
  type SeccompArgument,
  type SeccompHost,
  type SeccompProfile,
  type SeccompRule,
} from './seccomp-profile.ts';
import { type Machine, syscallNumber } from './syscall-numbers.ts';

/** One instruction of classic BPF: `struct sock_filter` of include/uapi/linux/filter.h. */
export interface Instruction {
  readonly code: number;
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
}

/** Most instructions of one program: BPF_MAXINSNS of include/uapi/linux/bpf_common.h. */
const most = 4096;

// include/uapi/linux/bpf_common.h
const LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
const AND = 0x54; // BPF_ALU | BPF_AND | BPF_K
const GOTO = 0x05; // BPF_JMP | BPF_JA
const EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
const GREATER = 0x25; // BPF_JMP | BPF_JGT | BPF_K
const NOT_LESS = 0x35; // BPF_JMP | BPF_JGE | BPF_K
const RETURN = 0x06; // BPF_RET | BPF_K

// struct seccomp_data of include/uapi/linux/seccomp.h: the call's number, the architecture, the instruction pointer, six arguments
const NUMBER = 0;
const ARCHITECTURE = 4;
const ARGUMENTS = 16;

/** AUDIT_ARCH_X86_64 and AUDIT_ARCH_AARCH64 of include/uapi/linux/audit.h. */
const architectures: Readonly<Record<Machine, number>> = { x86_64: 0xc000003e, aarch64: 0xc00000b7 };
/** __X32_SYSCALL_BIT: calls of the x32 interface carry it, under the same architecture. */
const X32 = 0x40000000;
const ENOSYS = 38;
const EPERM = 1;

/** SECCOMP_RET_… of include/uapi/linux/seccomp.h. */
const returns: Readonly<Record<SeccompAction, number>> = {
  SCMP_ACT_ALLOW: 0x7fff0000,
  SCMP_ACT_LOG: 0x7ffc0000,
  SCMP_ACT_ERRNO: 0x00050000,
  SCMP_ACT_TRAP: 0x00030000,
  SCMP_ACT_KILL: 0x00000000,
  SCMP_ACT_KILL_THREAD: 0x00000000,
  SCMP_ACT_KILL_PROCESS: 0x80000000,
};

type Code = readonly Instruction[];

const load = (k: number): Instruction => ({ code: LOAD, jt: 0, jf: 0, k });
const jump = (code: number, k: number, jt: number, jf: number): Instruction => ({ code, jt, jf, k: k >>> 0 });
const leave = (k: number): Instruction => ({ code: RETURN, jt: 0, jf: 0, k: k >>> 0 });

/** A list of rules for a run of consecutive call numbers. */
interface Segment {
  readonly from: number;
  readonly code: Code;
}

/**
 * The program for seccomp(2) that does on a host what a profile says: of each call the first rule whose arguments fit, else the
 * default. Calls of another architecture's interface (i386, x32) do not exist: they fail with ENOSYS, whatever the profile.
 *
 * @throws RangeError when the program would be longer than the kernel takes
 */
export function seccompFilter(profile: SeccompProfile, host: SeccompHost): Code {
  const { machine } = host;
  const otherwise = leave(returned(profile.defaultAction, profile.defaultErrnoRet));
  const byNumber = new Map<number, Code>();
  for (const [name, rules] of rulesOn(profile, host)) {
    const number = syscallNumber(name, machine);
    if (number !== undefined) byNumber.set(number, ofCall(rules, otherwise));
  }
  const absent = leave((returns.SCMP_ACT_ERRNO | ENOSYS) >>> 0);
  const code = [
    load(ARCHITECTURE),
    jump(EQUAL, architectures[machine], 1, 0),
    absent,
    load(NUMBER),
    ...(machine === 'x86_64' ? [jump(NOT_LESS, X32, 0, 1), absent] : []),
    ...search(segmentsOf(byNumber, otherwise)),
  ];
  if (code.length > most)
    throw new RangeError(
      `the filter has ${code.length} instructions, and the kernel takes ${most}: name fewer arguments`,
    );
  return code;
}

const returned = (action: SeccompAction, errno = EPERM): number =>
  action === 'SCMP_ACT_ERRNO' ? (returns[action] | errno) >>> 0 : returns[action];

/** Numbers with the same code, one after the other, become one segment; what no rule names lies between. */
function segmentsOf(byNumber: ReadonlyMap<number, Code>, otherwise: Instruction): Segment[] {
  const segments: Segment[] = [{ from: 0, code: [otherwise] }];
  const add = (from: number, code: Code): void => {
    const last = segments.at(-1) as Segment;
    if (same(last.code, code)) return;
    if (last.from === from) segments.pop();
    segments.push({ from, code });
  };
  for (const number of [...byNumber.keys()].sort((a, b) => a - b)) {
    add(number, byNumber.get(number) ?? [otherwise]);
    if (!byNumber.has(number + 1)) add(number + 1, [otherwise]);
  }
  return segments;
}

const same = (a: Code, b: Code): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Finds the segment of the loaded call number by halving. Every end of it returns. */
function search(segments: readonly Segment[]): Code {
  const [only] = segments;
  if (segments.length <= 1) return only?.code ?? [];
  const middle = Math.ceil(segments.length / 2);
  const below = search(segments.slice(0, middle));
  const above = search(segments.slice(middle));
  const from = segments[middle]?.from ?? 0;
  // a conditional jump reaches 255 instructions; a plain one any
  return below.length <= 255
    ? [jump(NOT_LESS, from, below.length, 0), ...below, ...above]
    : [jump(NOT_LESS, from, 0, 1), { code: GOTO, jt: 0, jf: 0, k: below.length }, ...below, ...above];
}

/** The rules of one call, in order; the first whose arguments fit returns. */
function ofCall(rules: readonly SeccompRule[], otherwise: Instruction): Code {
  const code: Instruction[] = [];
  for (const { action, errno, args } of rules) {
    let rule: Code = [leave(returned(action, errno))];
    for (const argument of args.toReversed()) rule = [...holding(argument, rule.length), ...rule];
    code.push(...rule);
    if (args.length === 0) return code;
  }
  return [...code, otherwise];
}

/** Goes on when an argument is as it must be, else over `rest` instructions, to the next rule. The kernel's words have 32 bits. */
function holding({ index, value, valueTwo = 0, op }: SeccompArgument, rest: number): Code {
  const [low, high] = halves(value);
  const at = ARGUMENTS + 8 * index; // little-endian, as both architectures are
  const [loadLow, loadHigh] = [load(at), load(at + 4)];
  switch (op) {
    case 'SCMP_CMP_EQ':
      return [loadHigh, jump(EQUAL, high, 0, rest + 2), loadLow, jump(EQUAL, low, 0, rest)];
    case 'SCMP_CMP_NE':
      return [loadHigh, jump(EQUAL, high, 0, 2), loadLow, jump(EQUAL, low, rest, 0)];
    case 'SCMP_CMP_MASKED_EQ': {
      const [wantedLow, wantedHigh] = halves(valueTwo);
      const masked = (k: number): Instruction => ({ code: AND, jt: 0, jf: 0, k });
      return [
        ...[loadHigh, masked(high), jump(EQUAL, wantedHigh, 0, rest + 3)],
        ...[loadLow, masked(low), jump(EQUAL, wantedLow, 0, rest)],
      ];
    }
    case 'SCMP_CMP_GT':
    case 'SCMP_CMP_GE': {
      const last = op === 'SCMP_CMP_GT' ? GREATER : NOT_LESS;
      return [loadHigh, jump(GREATER, high, 3, 0), jump(EQUAL, high, 0, rest + 2), loadLow, jump(last, low, 0, rest)];
    }
    case 'SCMP_CMP_LT':
    case 'SCMP_CMP_LE': {
      const last = op === 'SCMP_CMP_LT' ? NOT_LESS : GREATER;
      return [loadHigh, jump(GREATER, high, rest + 3, 0), jump(EQUAL, high, 0, 2), loadLow, jump(last, low, rest, 0)];
    }
  }
}

const halves = (value: number): [low: number, high: number] => [value % 2 ** 32, Math.floor(value / 2 ** 32)];
