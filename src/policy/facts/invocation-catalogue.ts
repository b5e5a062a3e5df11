import { scoredTactics } from '../../score/deviation.ts';
import { age } from './age.ts';
import { bool, double, group, int, list, type NumberFact, scored, text } from './fact.ts';
import { findingFact } from './finding-catalogue.ts';

type TacticFacts = Readonly<Record<(typeof scoredTactics)[number], NumberFact>>;

const attestation = group('its attestations; a tool without any has one that is not present, not verified, not fresh', {
  present: bool('one is about its file'),
  verified: bool('one verifies and says what its pin asks', 'tool.attestation.present'),
  fresh: bool('and nothing of that is too old', 'tool.attestation.verified'),
  refused: bool('one does not verify'),
  repository: text('URL of the source repository'),
  ref: text('ref it was built from'),
  commit: text('commit it was built from'),
  builder: text('URI of the workflow that signed'),
  workflow: text('URI of the workflow that was started'),
  trigger: text('the event that started the build'),
  issuer: text('who vouched for the builder'),
  hosted: bool('built on a hosted runner'),
  root: text('the trusted root that verified it'),
  ages: group('how old it is when the recording ended', {
    signature: age('since it was signed'),
    verification: age('since it was obtained'),
    root: age('since the trusted root was obtained'),
    vulnerabilities: age('since the vulnerability data was obtained'),
  }),
});

const vulnerability = group(
  'a vulnerability',
  {
    id: text('its identifier'),
    component: text('the component that has it'),
    cvss: double('CVSS score; 0: none', [0, 10]),
    executed: bool('the component was executed or loaded'),
    exploited: bool('it is known to be exploited'),
    epss: double('probability of exploitation within 30 days', [0, 1]),
    fixed: bool('a version without it is known'),
  },
  ({ id }) => String(id),
);

/** Facts about one invocation: a rule that names one of them is asked for each. */
export const invocationCatalogue = {
  risk: group('its risk', {
    score: scored('of everything it started too: its tree'),
    own: scored('of this process image alone'),
    hazard: scored('the sum behind `risk.score`', [0, Number.MAX_VALUE]),
    tactics: group(
      'the parts of `risk.score` by tactic, which add up to it',
      Object.fromEntries(scoredTactics.map((name) => [name, scored(`part of ${name}`)])) as TacticFacts,
    ),
  }),
  tool: group('the tool it really is', {
    name: text('its name, as `npm`'),
    version: text('its version'),
    purl: text('its package URL'),
    class: text('its class, as `package-manager`'),
    path: text('program or main script, links resolved'),
    exe: text('the image the kernel ran'),
    sha256: text('digest of its file'),
    interpreter: text('what runs it, if it is a script'),
    attestation,
  }),
  identity: group('whether it is what it claims to be', {
    level: text('how sure that is', ['verified', 'pinned', 'packaged', 'unknown', 'mismatch']),
    reason: text('why, a sentence'),
    database: text('the package database that knows it'),
    package: text('its package there'),
  }),
  exposure: group('known vulnerabilities of its components; never a sign of an attack', {
    known: bool('something is known of them'),
    worst: double('CVSS score of the worst; 0: none', [0, 10]),
    id: text('identifier of the worst'),
    exploited: bool('one is known to be exploited', 'exposure.known'),
    executed: bool('a component that has one was executed or loaded', 'exposure.known'),
    count: int('how many'),
    vulnerabilities: list('the worst 200', vulnerability),
  }),
  baseline: group('what it was held against', {
    source: text('where that is from', ['manifest', 'profile', 'class', 'none', 'envelope']),
    name: text('its name'),
    status: text('how mature it is', ['', 'experimental', 'stable', 'deprecated']),
    confidence: double('how much it is trusted', [0, 1]),
    runs: int('from how many runs it was learned; 0: written by hand'),
  }),
  invocation: group('the process image', {
    id: text('its id in result.json'),
    action: text('the verb of the tool, as `install`'),
    argv: list('its arguments, without secrets', text('an argument')),
    cwd: text('its working directory'),
    depth: int('how many invocations are above it'),
    role: text('the innermost role of its role path that is not the workspace’s own, as `lifecycle`; empty: none'),
    lineage: list('its role path, from the step down', text('a name')),
    started: double('when it began, seconds since the recording began'),
    seconds: double('how long it ran'),
    exit: int('its exit status; -1: ended otherwise, or not at all', [-1, 255]),
  }),
  step: group('its step', {
    key: text('GITHUB_ACTION, or `run`'),
    name: text('its name'),
    action: text('the action it uses'),
    score: scored('score of the whole step'),
  }),
  plugin: group('what plug-ins say of it', {
    factor: scored('what they multiply what its deviations weigh by', [0.25, 4]),
  }),
  findings: list('what was found of its own acts', findingFact),
  deviations: list('those of kind deviation or phase', findingFact),
  sequences: list('those of kind sequence', findingFact),
} as const;
