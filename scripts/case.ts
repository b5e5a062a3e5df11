/**
 * Records a case of a profile: what a command does, on no machine in particular, ready to be sent in.
 *
 *   sudo npm run -s case -- record --tool npm --name ci-small --description 'npm ci of three packages' \
 *     --project 'three small packages' --files DIR -- npm ci
 *
 *   --files DIR            files of the workspace          --home DIR       files of the home
 *   --prepare COMMAND      run in the workspace before     --after COMMAND  run there afterwards
 *   --network none         203.0.113.0/24 refuses, and nothing else is there; whoever wants to may serve any port there
 *   --network prepared     the same, but `prepare` has the machine's network
 *   --version TOOL=VERSION what `case.yml` says, where the recording does not know
 *   --finding RULE[@TOOL]  an attack: what must be found   --attack TEXT    which attack it acts out
 *   --decision DECISION    an attack: what is decided      --env NAME=VALUE for the command
 *   --toolcache PLACE=DIR  a tool from elsewhere: `node/22.0.0/x64=/srv/node22`; its bin is first in PATH
 *   --resolve NAME=ADDRESS a line of /etc/hosts            --host REAL=NAME a name the case must not tell
 *   --serve DIR            files that are served on port 80, with --network none
 *   --enact FILE           what is recorded is this script (.sh, .py, .mjs) as a step, after `FILE prepare`; or the job in it (.yml): `steps`, as
 *                          in a workflow, and `actions`, with the text of their files. Its lines `#: OPTION VALUE` are options of this
 *                          command; `DIR/` in them is its directory, which is the case's, `=~/` the home
 *   --root                 run as root, not as `runner`    --into DIR       another folder than profiles/
 *   --system               with a system of its own that may be written to and is gone afterwards, and sudo for `runner`
 *   --replace              of the same name that is there
 *
 * Needs root and the eBPF sensor. Nothing is written when a name is left that tells where it was recorded.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import { foreignNames } from '../src/events/foreign-names.ts';
import { CASE_FILE, readCase } from '../src/host/case-files.ts';
import { lintCase } from '../src/host/case-lint.ts';
import { judgement } from '../src/host/judge.ts';
import { EVENTS_FILE, PACKED_FILE, RECORDING_FILE } from '../src/host/plain-files.ts';
import { openRecording } from '../src/host/recording-files.ts';
import { readStandards } from '../src/host/standards.ts';
import { type Case, caseFaults, caseSchema } from '../src/report/case.ts';
import { localCertificates } from './case/local-certificates.ts';
import { HOME, recordThere, SCRIPTS } from './case/neutral-place.ts';
import { normalise } from './case/normalise.ts';

/** A case that cannot be recorded as asked, and what to do. */
class Refusal extends Error {}

const PROFILES = join(import.meta.dirname, '../profiles');
const CASE_FILES = [CASE_FILE, RECORDING_FILE, PACKED_FILE];
/** What a step's script is run with, by its ending. */
const INTERPRETERS: Readonly<Record<string, readonly string[]>> = {
  '.sh': ['bash', '-e'],
  '.py': ['/usr/bin/python3'],
  '.mjs': ['node'],
};
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** How this machine reaches its registries is needed; it names no tool's behaviour, and no case tells it. */
const REACH =
  /(^|_)(https?_proxy|no_proxy|all_proxy|CA_?CERTS?|SSL_CERT_FILE|SSL_CERT_DIR|CAINFO|CA_BUNDLE|PIP_CERT|PIP_INDEX_URL|npm_config_registry|GOPROXY)$/i;

const many = { type: 'string', multiple: true, default: [] as string[] } as const;
const asked = process.argv.slice(2);
const { values, positionals } = parseArgs({
  args: [...asked.slice(0, 1), ...optionsWithin(asked), ...asked.slice(1)],
  allowPositionals: true,
  options: {
    tool: { type: 'string' },
    name: { type: 'string' },
    description: { type: 'string' },
    project: { type: 'string' },
    files: { type: 'string' },
    home: { type: 'string' },
    serve: { type: 'string' },
    prepare: { type: 'string', default: 'git init --quiet .' },
    enact: { type: 'string' },
    after: { type: 'string' },
    network: { type: 'string', default: 'host' },
    version: many,
    finding: many,
    attack: { type: 'string' },
    decision: { type: 'string' },
    env: many,
    toolcache: many,
    resolve: many,
    host: many,
    root: { type: 'boolean', default: false },
    system: { type: 'boolean', default: false },
    into: { type: 'string' },
    replace: { type: 'boolean', default: false },
  },
});
const [verb, ...command] = positionals;
const { tool, description, project, network, enact } = values;
const enacted = enactment(enact);
const argv = enacted.argv ?? command;
const name = values.name ?? (enact && basename(dirname(resolve(enact))));
const into = values.into ?? (enact && dirname(dirname(resolve(enact))));
if (verb !== 'record' || !tool || !name || !description || !project || argv.length === 0)
  refuse('write `case.ts record --tool TOOL --name NAME --description TEXT --project TEXT [options] -- COMMAND`');
if (process.getuid?.() !== 0) refuse('the sensor and the neutral place need root: run it with sudo');
if (network !== 'host' && network !== 'none' && network !== 'prepared') refuse('--network is host, none or prepared');
const target = into === undefined ? join(PROFILES, tool, 'cases', name) : join(into, name);
if (existsSync(join(target, CASE_FILE)) && !values.replace)
  refuse(`${target} is there already; choose another name, or --replace`);

const toolcache = pairs(values.toolcache);
const bins = [...toolcache.keys()].map((place) => `/opt/hostedtoolcache/${place}/bin:`).join('');
const env = {
  PATH: `${bins}${SYSTEM_PATH}`,
  HOME,
  USER: 'runner',
  LANG: 'C.UTF-8',
  CI: 'true',
  ...Object.fromEntries(Object.entries(process.env).filter(([variable]) => REACH.test(variable))),
  ...Object.fromEntries(pairs(values.env)),
};
const prepare = [values.prepare, ...enacted.prepare].join(' && ');
const place = { ...values, ...enacted, prepare, network, tools: toolcache, hosts: pairs(values.resolve) } as const;
const recorded = recordThere(place, argv, env);
try {
  if (recorded.status !== 0) throw new Refusal(`nothing was recorded: the place ended with ${recorded.status}`);
  keep(recorded.out);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  complain(error);
} finally {
  recorded.remove();
}

/** Writes the case, checks it, and says what is found in it. */
function keep(out: string): void {
  const { recording } = openRecording(out);
  const lines = readFileSync(join(out, EVENTS_FILE), 'utf8').trimEnd().split('\n');
  const whole = normalise({ recording, lines }, new Map([...localCertificates(), ...pairs(values.host)]));
  const foreign = [whole.recording, ...whole.lines.map((line) => JSON.parse(line))].flatMap(foreignNames);
  if (foreign.length > 0)
    throw new Refusal(
      `the recording still names ${[...new Set(foreign)].join(', ')}; give \`--host REAL=NAME\`, or avoid it`,
    );
  for (const file of CASE_FILES) rmSync(join(target, file), { force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, RECORDING_FILE), `${JSON.stringify(whole.recording, null, 1)}\n`);
  writeFileSync(join(target, PACKED_FILE), gzipSync(`${whole.lines.join('\n')}\n`, { level: 9 }));
  const { document, damages } = judgement(target, { standards: readStandards(undefined, PROFILES) });
  const seen = document.invocations.flatMap(({ tool: { name: each, version } }) =>
    version === undefined ? [] : [[each, version] as const],
  );
  const about = describe(new Map([...seen, ...pairs(values.version)]));
  writeFileSync(
    join(target, CASE_FILE),
    `# yaml-language-server: $schema=../../../../docs/schema/case-v1.json\n${stringify(about, { lineWidth: 140 })}`,
  );
  const { mistakes } = lintCase(target, into === undefined ? tool : undefined);
  const faults = caseFaults(readCase(target).case, document, damages);
  console.log(
    `\n${target}: ${whole.lines.length} events, ${whole.recording.exit === undefined ? 'a job' : `status ${whole.recording.exit.code ?? whole.recording.exit.signal}`}, decision ${document.decision}`,
  );
  for (const {
    rule,
    severity,
    invocation,
    message,
    seen: { targets },
  } of document.findings) {
    const by = document.invocations.find(({ id }) => id === invocation)?.tool.name;
    console.log(`  ${severity} ${rule}@${by}: ${message} ${targets.join(' ')}`);
  }
  if (values.finding.length === 0 && whole.recording.exit !== undefined && whole.recording.exit.code !== 0)
    faults.push('the command failed: was that meant?');
  for (const problem of [...mistakes, ...faults]) console.log(`  PROBLEM ${problem}`);
  process.exitCode = mistakes.length + faults.length > 0 ? 3 : 0;
}

function describe(versions: ReadonlyMap<string, string>): Case {
  const findings = values.finding.map((text) => {
    const [rule = '', by] = text.split('@');
    return { rule, ...(by === undefined ? {} : { tool: by }) };
  });
  const { decision, attack } = values;
  return caseSchema.parse({
    schema: 1,
    description,
    origin: 'recorded',
    tool,
    versions: Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1))),
    project,
    expect: findings.length === 0 ? 'pass' : { findings, ...(decision === undefined ? {} : { decision }) },
    ...(attack === undefined ? {} : { attack }),
  });
}

/** The options that the file of `--enact` names itself. */
function optionsWithin(args: readonly string[]): string[] {
  const file = args[args.indexOf('--enact') + 1];
  if (!args.includes('--enact') || file === undefined) return [];
  const here = (text: string): string => text.replaceAll('DIR/', `${dirname(file)}/`).replace('=~/', `=${homedir()}/`);
  return [...readFileSync(file, 'utf8').matchAll(/^#: (\S+)(?: (.+))?$/gm)].flatMap(([, option, value]) =>
    value === undefined ? [`--${option}`] : [`--${option}`, here(value)],
  );
}

/** What the file of `--enact` means for the place: it is a job, or a script that is run with its interpreter. */
function enactment(file: string | undefined): {
  script?: string;
  job?: string;
  argv?: string[];
  prepare: string[];
} {
  if (file === undefined) return { prepare: [] };
  if (extname(file) === '.yml') return { job: file, argv: ['true'], prepare: [] };
  const interpreter = INTERPRETERS[extname(file)];
  if (interpreter === undefined) refuse(`${file} is no .sh, .py, .mjs or .yml`);
  const step = [...interpreter, `${SCRIPTS}/${basename(file)}`];
  return { script: file, argv: step, prepare: [`${step.join(' ')} prepare`] };
}

/** `A=B` arguments as a map. */
function pairs(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) refuse(`\`${text}\` is no NAME=VALUE`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function refuse(why: string): never {
  complain(new Refusal(why));
  process.exit(2);
}

function complain(why: Refusal): void {
  console.error(`case: ${why.message}`);
  process.exitCode = 2;
}
