import { bool, double, type FactFields, group, int, list, text, type ValueOf } from '../facts/fact.ts';
import { findingFact } from '../facts/finding-catalogue.ts';
import { jobCatalogue } from '../facts/job-catalogue.ts';

const pointer = text('where it stands in result.json, a JSON pointer');

const finding = group(
  'a finding',
  {
    ...findingFact.fields,
    tool: text('the tool that did it first'),
    step: text('key of its step'),
    role: text('the innermost role of its role path, as `lifecycle:esbuild`; empty: none'),
    at: pointer,
  },
  ({ id, message }) => `${id}: ${message}`,
);

const tool = group(
  'a tool',
  {
    name: text('its name, as `npm`'),
    class: text('its class, as `package-manager`; empty: not known'),
    path: text('program or main script, links resolved'),
    sha256: text('digest of its file; empty: not known'),
    level: text('whether it is what it claims to be', ['verified', 'pinned', 'packaged', 'unknown', 'mismatch']),
    attested: bool('an attestation of it verifies'),
    fresh: bool('and nothing of that is too old'),
    refused: bool('an attestation of it does not verify'),
    baseline: text('what it was held against', ['manifest', 'profile', 'class', 'none', 'envelope']),
    exposure: group('known vulnerabilities of its components', {
      known: bool('something is known of them'),
      count: int('how many'),
      worst: double('CVSS score of the worst; 0: none', [0, 10]),
      executed: bool('the component that has the worst was executed or loaded'),
      exploited: bool('the worst is known to be exploited'),
    }),
    at: pointer,
  },
  ({ name, path }) => `${name} (${path})`,
);

const host = group(
  'a destination',
  {
    host: text('host and port, as result.json has them'),
    tool: text('who connected'),
    step: text('key of its step'),
    expected: bool('a baseline allows it'),
    at: pointer,
  },
  ({ tool: who, host: where }) => `${who} to ${where}`,
);

/** Facts about a whole run: what observations of the compliance packs are asked of. */
export const runCatalogue = {
  decision: text('the verdict', ['pass', 'fail', 'incomplete']),
  policy: group('the policy that judged', {
    mode: text('whether the verdict counts', ['enforce', 'report']),
    judgement: text('by score or by rights alone', ['score', 'rights']),
    configured: bool('a configuration was given'),
    rules: int('rules in force'),
    errors: list('rules that have no value', text('a sentence')),
  }),
  findings: list('everything that was found', finding),
  tools: list('every tool that ran; those of which the same is known once', tool),
  hosts: list('what was connected to, by tool and step', host),
  sensor: jobCatalogue.sensor,
  coverage: jobCatalogue.coverage,
  gaps: list('why less was seen than the sensor can see; what it cannot see at all is no gap', text('a sentence')),
  tampering: list(
    'signs that somebody reached for the guard or what it recorded; a sensor that died is none by itself',
    text('a sentence'),
  ),
  pipeline: group('what was started', {
    declared: bool('`pipeline.declared` of the configuration has this job'),
    environment: text('where it ran', ['local', 'github-hosted', 'self-hosted', 'container']),
    ephemeral: bool('the machine is known to be used for one job only'),
    fork: bool('a pull request from another repository'),
  }),
  evidence: group('what was gathered of the tools', {
    gathered: bool('something was'),
    missed: int('what was looked for and not had'),
  }),
  confined: bool('the kernel kept the command to rules'),
  invocations: int('process images that were seen'),
} as const satisfies FactFields;

/** The facts of one run. */
export type RunFacts = { readonly [K in keyof typeof runCatalogue]: ValueOf<(typeof runCatalogue)[K]> };
