import type { Rule } from './rule.ts';

/** Families of credentials, as zones.yml has them, and what is stolen with each. */
const families: Readonly<Record<string, readonly [title: string, what: string, attack: string]>> = {
  npm: [
    "npm's credentials were read",
    'the configuration of npm, yarn or pnpm, which holds registry tokens',
    'T1552.001',
  ],
  pypi: ["Python's upload credentials were read", 'the credentials of indexes and uploads of Python', 'T1552.001'],
  netrc: ['Passwords in .netrc were read', '`.netrc`, which holds passwords by host name for many tools', 'T1552.001'],
  ssh: ['A private key of SSH was read', 'private keys of SSH, of the user or the machine', 'T1552.004'],
  git: ['Stored passwords of git were read', 'what git and checkouts keep tokens in', 'T1552.001'],
  project: ['An environment file of the project was read', 'an `.env` file of the project', 'T1552.001'],
  docker: ['Registry logins of a container engine were read', 'logins to registries of container images', 'T1552.001'],
  kube: ['Access to a Kubernetes cluster was read', 'configurations and tokens of Kubernetes', 'T1552.001'],
  aws: ['Credentials of AWS were read', 'credentials of AWS', 'T1552.001'],
  gcloud: ['Credentials of Google Cloud were read', 'credentials of Google Cloud', 'T1552.001'],
  azure: ['Credentials of Azure were read', 'credentials of Azure', 'T1552.001'],
  gh: ["A forge client's token was read", 'the tokens of `gh`, `hub` or `glab`', 'T1552.001'],
  gpg: ['A private key of GnuPG was read', 'private keys of GnuPG', 'T1552.004'],
  cargo: ["cargo's registry tokens were read", 'registry tokens of cargo', 'T1552.001'],
  maven: ['Repository passwords of Maven or Gradle were read', 'passwords of Maven, Gradle, sbt or Ivy', 'T1552.001'],
  packages: [
    "A package manager's publishing token was read",
    'publishing tokens of gem, composer, NuGet or helm',
    'T1552.001',
  ],
  terraform: ['Tokens of Terraform or Pulumi were read', 'tokens of Terraform and Pulumi', 'T1552.001'],
  vault: ["A secret manager's token was read", 'tokens and keys of vault, sops, age, pass or 1Password', 'T1555'],
  browser: ["A browser's passwords or sessions were read", 'passwords, cookies and key rings of browsers', 'T1555.003'],
  wallet: ['A wallet was read', 'keys of cryptocurrencies', 'T1552.004'],
  history: ['A history of typed commands was read', 'what was typed before, passwords included', 'T1552.003'],
  database: ["A database client's passwords were read", 'passwords of database and storage clients', 'T1552.001'],
  system: [
    'Password hashes or keys of the machine were read',
    'password hashes and private keys of the machine',
    'T1003.008',
  ],
  runner: [
    "The runner's own credentials were read",
    'what the runner signs in with, and its logs, which hold the job message',
    'T1552.001',
  ],
  environ: [
    'The environment of another process was read',
    '`/proc/PID/environ`, where secrets of steps lie',
    'T1003.007',
  ],
};

const why = 'Whoever has read it can use it from anywhere, long after the job.';
const how =
  'Stealers go through a list of such paths and send what they find: Shai-Hulud (2025), trivy-action (2026). A read followed by a connection outside the rights fails the job (`credential-egress`), and so do reads of three families (`credential-sweep`).';

/** Rules about credentials. */
export const secretRules: readonly Rule[] = [
  ...Object.entries(families).map(
    ([family, [title, what, attack]]): Rule => ({
      id: `secret-${family}`,
      kind: 'deviation',
      title,
      what: `A tool that has no right to it read, linked or moved ${what}. Tools whose own service it is may read it.`,
      why,
      how,
      honest:
        'A script of yours that logs in with it, or a tool without a profile that has a good reason. Accept it for that tool and step, or give the profile the right to the zone.',
      attack: [attack],
    }),
  ),
  {
    id: 'secret-memory',
    kind: 'deviation',
    title: "A package's script read the memory of another process",
    what: "A program within a package's script got at the memory of another process.",
    why: 'Secrets lie there in the clear.',
    how: 'TanStack (2026) looked for tokens in the memory of the runner.',
    honest: 'Debuggers and profilers in a step of their own are no finding.',
    attack: ['T1003.007'],
  },
  {
    id: 'secret-planted',
    kind: 'deviation',
    title: "A package's script changed a credential file",
    what: 'The script of an installed package wrote a file that holds credentials, or says where they are sent.',
    why: 'A registry or proxy that is set there has your token sent to it by the next tool.',
    how: 'A script sets another registry in `.npmrc`; the next `npm publish` authenticates to it.',
    honest: 'Set-up scripts of company registries. Do it in a step of your own.',
    attack: ['T1565.001'],
  },
  {
    id: 'argv-secret',
    kind: 'deviation',
    title: 'Credentials were handed to a downloader on its command line',
    what: 'One argument of a downloader held three or more assignments with secret values. The values never reach the recording.',
    why: 'They leave with the request, and every process of the machine can read a command line.',
    how: "GhostAction (2025) and Codecov's uploader (2021) sent secrets with curl.",
    honest: 'A deployment that posts several secrets. Send a file instead, or accept it for that step.',
    attack: ['T1552.007', 'T1041'],
  },
];
