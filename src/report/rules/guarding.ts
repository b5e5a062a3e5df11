import type { Rule } from './rule.ts';

const honest =
  'None is known. Jobs that end every process of their user, or trace all of them, hit the guard too: name what is meant instead.';

/** Tampering with the guard. */
export const guardingRules: readonly Rule[] = [
  {
    id: 'guard-signal',
    kind: 'tamper',
    title: 'The guard was sent a signal',
    what: 'A process sent a signal to the guard or its sensor, or to everybody.',
    why: 'A guard that is stopped sees nothing. A stopped guard never counts as a pass.',
    how: '`sudo pkill -9 ironclaw-sensor`, or SIGSTOP for the few seconds that matter.',
    honest,
    attack: ['T1562.001'],
  },
  {
    id: 'guard-memory',
    kind: 'tamper',
    title: "The guard's memory or descriptors were reached for",
    what: 'A process opened, read or wrote the memory of the guard, or took a descriptor out of it.',
    why: 'What the guard saw, or is about to say, can be changed there.',
    how: 'A step with root traces the companion and changes the verdict.',
    honest,
    attack: ['T1562.001', 'T1055.008'],
  },
  {
    id: 'guard-write',
    kind: 'tamper',
    title: "The guard's own files were changed",
    what: "A process wrote, renamed, deleted or mounted over a file of the guard: in its own place, in the directory of its action, or the runner's node.",
    why: 'The step that reports at the end would run the changed code. It is held to the verdict all the same: one that ends well against it fails the job.',
    how: "A step overwrites `dist/post/index.js` of the action, since it may write wherever the runner's user may.",
    honest: 'A job that cleans `_actions` while it runs. Leave it to the runner.',
    attack: ['T1562.001', 'T1554'],
  },
  {
    id: 'guard-bpf',
    kind: 'tamper',
    title: "The guard's programs in the kernel were changed",
    what: 'bpf(2) was used to change, detach or write to a program, map or link of the sensor. Looking at them does not count.',
    why: 'A detached probe is silence, and silence looks like peace.',
    how: 'A step with root detaches the links of every BPF program on the machine.',
    honest: 'Other BPF tools look only. One that detaches what it did not attach should be told to leave it.',
    attack: ['T1562.001'],
  },
  {
    id: 'guard-blinding',
    kind: 'tamper',
    title: 'A filter was installed that can hide system calls from the sensor',
    what: 'A seccomp filter with a listener was installed, which answers system calls before a tracer is told of them.',
    why: 'What runs under it can act unseen when the sensor is strace.',
    how: 'A program installs the filter, then does its work through the listener.',
    honest: 'Rootless container engines use such filters. Watch those jobs with eBPF, which sees past them.',
    attack: ['T1562.006'],
  },
];
