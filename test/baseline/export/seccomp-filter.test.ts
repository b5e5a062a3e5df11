import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exportSeccomp, exportSyscalls } from '../../../src/baseline/export/seccomp-export.ts';
import { type Instruction, seccompFilter } from '../../../src/baseline/export/seccomp-filter.ts';
import {
  allowedSyscalls,
  type SeccompHost,
  type SeccompProfile,
  seccompProfileSchema,
} from '../../../src/baseline/export/seccomp-profile.ts';
import { isSyscall, type Machine, syscallNumber } from '../../../src/baseline/export/syscall-numbers.ts';

const host = (machine: Machine = 'x86_64', ...capabilities: string[]): SeccompHost => ({
  machine,
  kernel: [6, 1],
  capabilities: new Set(capabilities),
});
const ALLOW = 0x7fff0000;
const errno = (error: number): number => 0x50000 + error;
const architecture = { x86_64: 0xc000003e, aarch64: 0xc00000b7 };

/** What the kernel's machine for classic BPF does with the instructions that filters of seccomp have. */
function ran(
  code: readonly Instruction[],
  number: number,
  args: readonly bigint[] = [],
  arch = architecture.x86_64,
): number {
  const data = new DataView(new ArrayBuffer(64));
  data.setUint32(0, number, true);
  data.setUint32(4, arch, true);
  args.forEach((value, index) => {
    data.setBigUint64(16 + 8 * index, value, true);
  });
  let a = 0;
  for (let at = 0; at < code.length; at++) {
    const { code: does, jt, jf, k } = code[at] ?? assert.fail();
    const jump = (holds: boolean): void => {
      at += holds ? jt : jf;
    };
    if (does === 0x20) a = data.getUint32(k, true);
    else if (does === 0x54) a = (a & k) >>> 0;
    else if (does === 0x05) at += k;
    else if (does === 0x15) jump(a === k);
    else if (does === 0x25) jump(a > k);
    else if (does === 0x35) jump(a >= k);
    else if (does === 0x06) return k;
    else assert.fail(`instruction ${does}`);
  }
  return assert.fail('the program ran over its end');
}

const call = (code: readonly Instruction[], name: string, ...args: (number | bigint)[]): number =>
  ran(code, syscallNumber(name, 'x86_64') ?? assert.fail(name), args.map(BigInt));

const docker = seccompProfileSchema.parse(
  // the default profile of Docker: moby/profiles, Apache-2.0
  JSON.parse(readFileSync(join(import.meta.dirname, 'docker-default.json'), 'utf8')),
);

test('the default profile of Docker does what it says, call by call, on both architectures', () => {
  for (const machine of ['x86_64', 'aarch64'] as const) {
    const code = seccompFilter(docker, host(machine));
    const allowed = allowedSyscalls(docker, host(machine));
    const open = new Set(allowed?.names.filter((name) => !allowed.conditional.includes(name)));
    assert.ok(open.size > 300);
    for (let number = 0; number < 500; number++) {
      const name = [...open].find((each) => syscallNumber(each, machine) === number);
      const answer = ran(code, number, [], architecture[machine]);
      if (name !== undefined) assert.equal(answer, ALLOW, `${machine} ${name}`);
    }
  }
  const code = seccompFilter(docker, host());
  assert.equal(call(code, 'mount'), errno(1));
  assert.equal(call(code, 'ptrace'), ALLOW); // from Linux 4.8 on
  assert.equal(call(code, 'clone3'), errno(38));
  assert.equal(call(code, 'clone', 0x1200011), ALLOW); // fork
  assert.equal(call(code, 'clone', 0x10000000), errno(1)); // CLONE_NEWUSER
  assert.equal(call(code, 'personality', 0), ALLOW);
  assert.equal(call(code, 'personality', 0xffffffff), ALLOW);
  assert.equal(call(code, 'personality', 0x0040000), errno(1)); // ADDR_NO_RANDOMIZE
  assert.equal(call(seccompFilter(docker, host('x86_64', 'CAP_SYS_ADMIN')), 'mount'), ALLOW);
});

test('a profile of Docker becomes the syscalls of a manifest, and says which it allows with some arguments only', () => {
  const { names = [], conditional } = allowedSyscalls(docker, host()) ?? {};
  assert.ok(names.includes('openat') && names.includes('clone'));
  assert.ok(!names.includes('mount') && !names.includes('clone3') && !names.includes('bpf'));
  assert.deepEqual(conditional, ['clone', 'personality', 'socket']);
  assert.equal(allowedSyscalls({ defaultAction: 'SCMP_ACT_ALLOW' }, host()), undefined);
});

test('calls of another architecture or of x32 do not exist, whatever the profile', () => {
  const open: SeccompProfile = { defaultAction: 'SCMP_ACT_ALLOW' };
  const code = seccompFilter(open, host());
  assert.equal(ran(code, 1), ALLOW);
  assert.equal(ran(code, 1, [], 0x40000003), errno(38)); // AUDIT_ARCH_I386
  assert.equal(ran(code, 0x40000001), errno(38));
});

test('arguments are compared in 64 bits, in every way, and the first rule that fits counts', () => {
  const big = 2 ** 33 + 5;
  for (const [op, value, low, equal, high] of [
    ['SCMP_CMP_EQ', big, false, true, false],
    ['SCMP_CMP_NE', big, true, false, true],
    ['SCMP_CMP_GT', big, false, false, true],
    ['SCMP_CMP_GE', big, false, true, true],
    ['SCMP_CMP_LT', big, true, false, false],
    ['SCMP_CMP_LE', big, true, true, false],
  ] as const) {
    const code = seccompFilter(
      {
        defaultAction: 'SCMP_ACT_ERRNO',
        defaultErrnoRet: 7,
        syscalls: [
          { names: ['read'], action: 'SCMP_ACT_ALLOW', args: [{ index: 2, value, op }] },
          { names: ['read'], action: 'SCMP_ACT_ERRNO', errnoRet: 9 },
        ],
      },
      host(),
    );
    const answers = [5, big - 1, big, big + 1, big * 2].map((argument) => call(code, 'read', 0, 0, argument) === ALLOW);
    assert.deepEqual(answers, [low, low, equal, high, high], op);
    assert.equal(call(code, 'write'), errno(7));
  }
  const masked = seccompFilter(
    {
      defaultAction: 'SCMP_ACT_ERRNO',
      syscalls: [
        {
          names: ['socket'],
          action: 'SCMP_ACT_ALLOW',
          args: [
            { index: 0, value: 2, op: 'SCMP_CMP_EQ' },
            { index: 1, value: 15, valueTwo: 1, op: 'SCMP_CMP_MASKED_EQ' },
          ],
        },
      ],
    },
    host(),
  );
  assert.equal(call(masked, 'socket', 2, 1 | 0o2000000), ALLOW); // SOCK_STREAM | SOCK_CLOEXEC
  assert.equal(call(masked, 'socket', 2, 3), errno(1)); // SOCK_RAW
  assert.equal(call(masked, 'socket', 10, 1), errno(1));
});

test('what rights allow becomes groups of calls; a manifest names them one by one', () => {
  const right = (op: 'create' | 'connect' | 'chmod') => ({
    from: 'x',
    of: 'command' as const,
    right: { op: [op], path: ['/x'] },
  });
  const offline = exportSeccomp([right('create')], { noUnixSockets: false }).profile;
  for (const { names = [] } of offline.syscalls ?? []) for (const name of names) assert.ok(isSyscall(name), name);
  const code = seccompFilter(offline, host());
  for (const name of ['openat', 'mkdir', 'execve', 'futex']) assert.equal(call(code, name), ALLOW, name);
  for (const name of ['fchmod', 'unlink', 'ptrace', 'mount', 'bpf', 'io_uring_setup', 'process_vm_readv'])
    assert.equal(call(code, name), errno(1), name);
  assert.equal(call(code, 'socket', 1, 1), ALLOW);
  assert.equal(call(code, 'socket', 2, 1), errno(1));
  const online = seccompFilter(exportSeccomp([right('connect')], { noUnixSockets: false }).profile, host());
  assert.equal(call(online, 'socket', 2, 1), ALLOW);
  assert.equal(call(online, 'socket', 17, 3), errno(1)); // AF_PACKET
  assert.equal(call(online, 'sendto', 3, 0, 0, 0x4000), ALLOW);
  assert.equal(call(online, 'sendto', 3, 0, 0, 0x20000000), errno(1)); // MSG_FASTOPEN
  assert.equal(call(online, 'socket', 2, 1 | 0o2000000, 6), ALLOW); // IPPROTO_TCP
  assert.equal(call(online, 'socket', 10, 2, 17), ALLOW); // IPPROTO_UDP
  for (const protocol of [262, 132, 256, 2n ** 32n + 262n]) // IPPROTO_MPTCP, SCTP, SMC: Landlock judges none of their ports
    assert.equal(call(online, 'socket', 2, 1, protocol), errno(1), String(protocol));
  assert.equal(call(code, 'ioctl', 0, 0x5401), ALLOW); // TCGETS
  assert.equal(call(code, 'ioctl', 0, 0xffffffff80045430n), ALLOW); // TIOCGPTN, as musl widens it
  for (const typing of [0x5412, 0x541c, 2n ** 32n + 0x5412n]) // TIOCSTI, TIOCLINUX
    assert.equal(call(code, 'ioctl', 0, typing), errno(1), String(typing));
  assert.equal(call(code, 'prlimit64', 0, 7), ALLOW);
  assert.equal(call(code, 'prlimit64', 4711, 7), errno(1));
  const alone = seccompFilter(exportSeccomp([right('connect')], { noUnixSockets: true }).profile, host());
  assert.equal(call(alone, 'socket', 1, 1), errno(1));
  assert.equal(call(alone, 'socket', 2, 1), ALLOW);
  assert.equal(call(alone, 'socketpair', 1, 1 | 0o2000000), ALLOW);
  assert.equal(call(alone, 'socketpair', 1, 2), errno(1)); // a datagram can be sent to any name
  assert.equal(call(code, 'socketpair', 1, 2), ALLOW);
  const exact = seccompFilter(exportSyscalls(['read', 'write']).profile, host());
  const open = [...Array(500).keys()].filter((number) => ran(exact, number) === ALLOW);
  assert.deepEqual(open, [0, 1, 59, 231]); // read, write, execve, exit_group
});

test('a profile that says what no filter can say, or more than the kernel takes, is refused', () => {
  const refused = (profile: unknown): boolean => !seccompProfileSchema.safeParse(profile).success;
  assert.ok(refused({ defaultAction: 'SCMP_ACT_NOTIFY' }));
  assert.ok(
    refused({
      defaultAction: 'SCMP_ACT_ALLOW',
      syscalls: [{ names: ['read'], action: 'SCMP_ACT_ALLOW', args: [{ index: 6, value: 0, op: 'SCMP_CMP_EQ' }] }],
    }),
  );
  assert.ok(refused({ defaultAction: 'SCMP_ACT_ALLOW', listenerPath: '/x' }));
  const many = Array.from({ length: 2000 }, (_, value) => ({
    names: ['read'],
    action: 'SCMP_ACT_ALLOW' as const,
    args: [{ index: 0, value, op: 'SCMP_CMP_EQ' as const }],
  }));
  assert.throws(() => seccompFilter({ defaultAction: 'SCMP_ACT_ERRNO', syscalls: many }, host()), /takes 4096/);
});
