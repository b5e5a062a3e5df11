/** The rules that are broken or not on the first run, whatever the baseline, by what they make (design section 5). */
export const fixedRules = {
  invariant: [
    'credential-sweep',
    'credential-egress',
    'protected-write',
    'runner-memory',
    'foreign-memory',
    'inspector-signal',
    'publish-in-role',
    'runner-registration',
    'socket-stdio',
    'environment-sent',
    'action-changed',
    'disk-write',
    'persistence-in-role',
    'secret-scan',
    'agent-unasked',
    'token-printed',
    'container-escape',
    'untracked',
    'signing-in-role',
    'dns-channel',
  ],
  tamper: ['guard-signal', 'guard-memory', 'guard-write', 'guard-bpf', 'guard-blinding'],
} as const;

export type InvariantRule = (typeof fixedRules.invariant)[number];
export type TamperRule = (typeof fixedRules.tamper)[number];
