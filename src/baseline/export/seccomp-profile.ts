import { z } from 'zod';
import type { Machine } from './syscall-numbers.ts';

/** The machine a profile is applied on: its entries may hold only for some. */
export interface SeccompHost {
  readonly machine: Machine;
  /** Of the running kernel: major and minor version. */
  readonly kernel: readonly [major: number, minor: number];
  /** Capabilities that what runs has, as `CAP_SYS_ADMIN`. */
  readonly capabilities: ReadonlySet<string>;
}

const actions = [
  'SCMP_ACT_ALLOW',
  'SCMP_ACT_LOG',
  'SCMP_ACT_ERRNO',
  'SCMP_ACT_TRAP',
  'SCMP_ACT_KILL',
  'SCMP_ACT_KILL_THREAD',
  'SCMP_ACT_KILL_PROCESS',
] as const;
const action = z.enum(actions);
export type SeccompAction = z.infer<typeof action>;

const compared = [
  'SCMP_CMP_NE',
  'SCMP_CMP_LT',
  'SCMP_CMP_LE',
  'SCMP_CMP_EQ',
  'SCMP_CMP_GE',
  'SCMP_CMP_GT',
  'SCMP_CMP_MASKED_EQ',
] as const;
const value = z.int().min(0);
const argument = z.strictObject({
  index: z.int().min(0).max(5),
  value,
  valueTwo: value.optional().meta({ description: 'of SCMP_CMP_MASKED_EQ: what the masked argument must be' }),
  op: z.enum(compared),
});
export type SeccompArgument = z.infer<typeof argument>;

const condition = z.strictObject({
  arches: z.array(z.string()).max(50).optional(),
  caps: z.array(z.string()).max(64).optional(),
  minKernel: z
    .string()
    .regex(/^\d{1,3}\.\d{1,4}$/)
    .optional(),
});
type Condition = z.infer<typeof condition>;

const errno = z.int().min(0).max(4095);
const name = z.string().regex(/^[a-z0-9_]{1,64}$/i);
const names = z.array(name).min(1).max(2000);

const entry = z.strictObject({
  names: names.optional(),
  name: name.or(z.literal('')).optional(),
  action,
  errnoRet: errno.optional(),
  args: z.array(argument).max(6).nullish(),
  comment: z.string().max(2000).optional(),
  includes: condition.optional(),
  excludes: condition.optional(),
});

/**
 * A seccomp profile as container engines read it: `linux.seccomp` of the OCI runtime specification, and the template form of
 * Docker and Podman, whose entries name the architectures, capabilities and kernels they hold for.
 */
export const seccompProfileSchema = z
  .strictObject({
    defaultAction: action,
    defaultErrnoRet: errno.optional(),
    architectures: z.array(z.string()).max(50).optional(),
    archMap: z
      .array(z.strictObject({ architecture: z.string(), subArchitectures: z.array(z.string()).nullish() }))
      .max(50)
      .optional(),
    flags: z.array(z.string()).max(20).optional(),
    syscalls: z.array(entry).max(2000).nullish(),
  })
  .meta({
    title: 'Seccomp profile, as IronClaw Guard reads it',
    id: 'https://ironclaw.example/schema/seccomp-v1.json',
  });
export type SeccompProfile = z.infer<typeof seccompProfileSchema>;

/** What is done with one system call when the arguments are so. */
export interface SeccompRule {
  readonly action: SeccompAction;
  readonly errno: number | undefined;
  readonly args: readonly SeccompArgument[];
}

/** Names of architectures in the conditions of Docker's profile are Go's. */
const goArch: Readonly<Record<Machine, string>> = { x86_64: 'amd64', aarch64: 'arm64' };
const ociArch: Readonly<Record<Machine, string>> = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };

/** Whether a profile is for an architecture at all; one that names none is for any. */
export function isFor({ architectures, archMap }: SeccompProfile, machine: Machine): boolean {
  const all = [...(architectures ?? []), ...(archMap ?? []).map(({ architecture }) => architecture)];
  return all.length === 0 || all.includes(ociArch[machine]);
}

/** The rules of each system call that hold on a host, in the order of the profile. */
export function rulesOn(profile: SeccompProfile, host: SeccompHost): Map<string, SeccompRule[]> {
  const rules = new Map<string, SeccompRule[]>();
  for (const one of profile.syscalls ?? []) {
    if (!(holds(one.includes, host) && !excluded(one.excludes, host))) continue;
    const rule = { action: one.action, errno: one.errnoRet, args: one.args ?? [] };
    for (const call of one.names ?? (one.name ? [one.name] : [])) rules.set(call, [...(rules.get(call) ?? []), rule]);
  }
  return rules;
}

const newer = (text: string, [major, minor]: SeccompHost['kernel']): boolean => {
  const [wantedMajor = 0, wantedMinor = 0] = text.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};

function holds(includes: Condition | undefined, { machine, kernel, capabilities }: SeccompHost): boolean {
  const { arches, caps, minKernel } = includes ?? {};
  return (
    (arches === undefined || arches.length === 0 || arches.includes(goArch[machine])) &&
    (caps ?? []).every((cap) => capabilities.has(cap)) &&
    (minKernel === undefined || newer(minKernel, kernel))
  );
}

function excluded(excludes: Condition | undefined, { machine, kernel, capabilities }: SeccompHost): boolean {
  const { arches, caps, minKernel } = excludes ?? {};
  return (
    (arches ?? []).includes(goArch[machine]) ||
    (caps ?? []).some((cap) => capabilities.has(cap)) ||
    (minKernel !== undefined && newer(minKernel, kernel))
  );
}

/** What a profile allows on a host, as a manifest's `syscalls` says it. */
export interface AllowedSyscalls {
  /** Sorted. */
  readonly names: readonly string[];
  /** Those of them that the profile allows with certain arguments only, which `syscalls` cannot say. Sorted. */
  readonly conditional: readonly string[];
}

/** The system calls a profile allows on a host. Undefined for one that allows whatever it does not name: no list says that. */
export function allowedSyscalls(profile: SeccompProfile, host: SeccompHost): AllowedSyscalls | undefined {
  if (allows(profile.defaultAction)) return undefined;
  const found = [...rulesOn(profile, host)].filter(([, rules]) => rules.some(({ action: does }) => allows(does)));
  const open = (rules: readonly SeccompRule[]): boolean =>
    rules.some(({ action: does, args }) => allows(does) && args.length === 0);
  return {
    names: found.map(([call]) => call).sort(),
    conditional: found.flatMap(([call, rules]) => (open(rules) ? [] : [call])).sort(),
  };
}

/** Whether an action lets a call happen. */
const allows = (does: SeccompAction): boolean => does === 'SCMP_ACT_ALLOW' || does === 'SCMP_ACT_LOG';
