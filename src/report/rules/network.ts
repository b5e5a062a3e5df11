import type { Rule } from './rule.ts';

/** Connections and names. */
export const networkRules: readonly Rule[] = [
  {
    id: 'new-host',
    kind: 'deviation',
    title: 'A tool connected to a host that its baseline does not name',
    what: 'A connection was made to a host and port that no right of the tool, or of a role above it, allows.',
    why: 'Tools talk to few hosts, always the same. Whatever leaves a build leaves it over a connection.',
    how: 'Nearly every theft ends so. Popular hosts do not help the attacker here: it is the tool that is held against its own list.',
    honest:
      'Telemetry of a vendor, a mirror of your company, a script of yours that calls a service. Set the registry where the tool reads it, or accept the host for that tool and step.',
    attack: ['T1041', 'T1071.001'],
  },
  {
    id: 'never-resolved',
    kind: 'deviation',
    title: 'A tool connected to an address that no resolver gave out',
    what: 'A connection was made to a bare address: no answer of a resolver configured before the first step ever held it.',
    why: 'Honest tools use names. An address in the code is meant to leave no question behind.',
    how: 'ua-parser-js (2021), Megalodon (2026) and rspack (2024) fetch from and send to bare addresses.',
    honest:
      'Tests against an address of your network; programs with DNS over HTTPS of their own. Accept the address for that tool and step.',
    attack: ['T1041', 'T1571'],
  },
  {
    id: 'listen',
    kind: 'deviation',
    title: 'A tool waits for connections from other machines',
    what: 'A program listened on an address that is reachable from beyond the machine, and no right allows it.',
    why: 'It is a way in.',
    how: 'A payload opens a port, where the runner is in a network that lets it be reached.',
    honest: 'Test servers that bind to all addresses: bind to 127.0.0.1, or accept it.',
    attack: ['T1571'],
  },
  {
    id: 'metadata',
    kind: 'deviation',
    title: "The cloud's metadata service was asked",
    what: 'A program that is no tool of a cloud connected to the metadata service (169.254.169.254 and its like).',
    why: 'It hands out the credentials of the machine to whoever asks from it.',
    how: 'Shai-Hulud (2025) and litellm (2026) ask it for credentials first.',
    honest:
      'Libraries of clouds look whether they are in one. On a runner of your own in a cloud, forbid it in the network, or accept it for the tool.',
    attack: ['T1552.005'],
  },
  {
    id: 'dns-tunnel',
    kind: 'deviation',
    title: 'Names were asked for that carry data',
    what: 'Five or more names with long labels were asked for under one domain.',
    why: 'A resolver passes them on from machines that may otherwise talk to nobody.',
    how: 'Stolen data is cut into labels and asked for: torchtriton (2022), node-ipc (2026).',
    honest: 'Some block lists and CDNs put hashes into names. Accept the domain for that tool.',
    attack: ['T1071.004', 'T1048'],
  },
];
