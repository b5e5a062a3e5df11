import type { Rule } from './rule.ts';

/** Invariants of any step. */
export const anywhereRules: readonly Rule[] = [
  {
    id: 'runner-memory',
    kind: 'invariant',
    title: "The runner's memory was read",
    what: 'A process opened or read the memory of the program that runs the job: Runner.Worker, or act.',
    why: 'All secrets of the job lie in it, those of other steps included. Nothing in an ordinary job reads it.',
    how: 'tj-actions/changed-files and reviewdog (2025), trivy-action and TanStack (2026): a python script goes through `/proc/PID/mem` of Runner.Worker and prints or sends what it finds.',
    honest: 'None is known. A debugger that is attached to the runner itself would be one.',
    attack: ['T1003.007'],
  },
  {
    id: 'runner-registration',
    kind: 'invariant',
    title: 'A runner was registered inside a job',
    what: '`config.sh --url … --token …` or `Runner.Listener configure` was run by a step.',
    why: 'A registered runner is a door: whoever owns the other end sends it jobs.',
    how: 'Shai-Hulud (2025) registered the machine as a runner of its own repository, SHA1HULUD, and gave it commands through discussions.',
    honest:
      'A workflow that sets up runners for others. Do that outside of jobs that build, or have two people accept it.',
    attack: ['T1219', 'T1133'],
  },
  {
    id: 'socket-stdio',
    kind: 'invariant',
    title: 'A shell or interpreter is driven from the network',
    what: 'A shell or interpreter was started whose standard input, output or error is a network socket.',
    why: 'That is a remote shell: somebody types into it from elsewhere.',
    how: '`bash -i >& /dev/tcp/…`, or a postinstall script that connects a socket and starts `sh` on it.',
    honest:
      "Services started by inetd or socket units; node's children have UNIX sockets, which do not count. An SSH server that a job starts gives its shells a terminal.",
    attack: ['T1059.004', 'T1071'],
  },
  {
    id: 'environment-sent',
    kind: 'invariant',
    title: 'An environment with three secrets or more was handed over',
    what: "One argument of a downloader held three or more assignments to secretly named variables in capitals; within a package's script it counts whoever is given it. The values never reach the recording.",
    why: 'A server wants one credential. A whole environment is a theft, or a log that holds your secrets.',
    how: "Codecov's uploader (2021) posted the environment to a bare address; GhostAction (2025) posted three secrets with curl.",
    honest: 'A deployment that posts several secrets as a form: put them into a file and send that.',
    attack: ['T1552.007', 'T1041'],
  },
  {
    id: 'action-changed',
    kind: 'invariant',
    title: 'An action that the runner fetched was changed',
    what: 'An existing file below `_actions` was changed, deleted or replaced by a step. What the job itself put there does not count.',
    why: "The next step that uses the action runs the changed code, with that step's secrets. Pinning by commit does not help: it was fetched before.",
    how: 'Cacheract (2024) rewrites `actions/checkout` on disk; its post step runs last and poisons the cache.',
    honest: 'An action that updates itself in place. It should bring what it needs, or install it elsewhere.',
    attack: ['T1554'],
  },
  {
    id: 'disk-write',
    kind: 'invariant',
    title: 'A disk was written past its file system',
    what: 'A program other than a partitioning tool wrote to a disk or partition itself.',
    why: 'It changes any file, owned by anybody, and no other rule sees which.',
    how: 'Wipers overwrite disks; an attacker with root changes a file that is watched without opening it.',
    honest: 'Writing an image to a stick is not what runners do. Loop devices and device mapper do not count.',
    attack: ['T1561', 'T1006'],
  },
];
