import { statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { PackageURL } from 'packageurl-js';
import { listed, type Pin, pinSchema } from '../../evidence/pin.ts';
import type { Config } from '../../policy/config.ts';
import { canonicalJson } from '../../report/canonical.ts';
import { type EvidenceReport, evidenceReport } from '../../report/evidence-report.ts';
import { evidenceText } from '../../report/evidence-text.ts';
import { cacheDirectory } from '../evidence/cache-place.ts';
import { type Inquiry, inquireFile, inquirePackage } from '../evidence/inquiry.ts';
import { real } from '../evidence/pinned.ts';
import { isExecutable } from '../program.ts';
import { readStandards } from '../standards.ts';
import { GUARD_VERSION } from '../version.ts';
import { parsed } from './arguments.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';
import { configBase, usualConfig } from './usual-config.ts';

/** Somebody waits for just this answer: unless a configuration says how long, milliseconds. */
const BUDGET = 10_000;

const options = {
  bundle: { type: 'string', multiple: true },
  'trusted-root': { type: 'string', multiple: true },
  'refresh-trusted-root': { type: 'boolean', default: false },
  identity: { type: 'string' },
  issuer: { type: 'string' },
  source: { type: 'string' },
  sbom: { type: 'string', multiple: true },
  vex: { type: 'string', multiple: true },
  advisories: { type: 'string', multiple: true },
  kev: { type: 'string' },
  epss: { type: 'string' },
  config: { type: 'string' },
  offline: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;
type Values = ReturnType<typeof parsed<typeof options>>['values'];

/** `evidence`: prints what is known of one tool, beside what it does. Returns the exit status. */
export async function evidence(args: readonly string[]): Promise<number> {
  const answer = await evidenceAnswer(args);
  process.stdout.write(answer.text);
  return answer.status;
}

/** What `evidence` finds, prints, and returns as its exit status. */
export interface EvidenceAnswer {
  readonly report: EvidenceReport;
  readonly text: string;
  readonly status: number;
}

/** The answer to `evidence`. Throws a UsageError for arguments that ask for nothing, a ConfigError for a configuration with mistakes. */
export async function evidenceAnswer(args: readonly string[]): Promise<EvidenceAnswer> {
  const { values, positionals } = parsed(args, options);
  const [subject, more] = positionals;
  if (subject === undefined) throw new UsageError('name a file or a package: evidence PATH|PURL');
  if (more !== undefined) throw new UsageError(`\`${more}\` was not expected: name one file or package`);
  const report = await asked(subject, values);
  const failed = report.outcome === 'refused' || report.outcome === 'mismatch';
  const text = values.json ? canonicalJson(report) : evidenceText(report);
  return { report, text, status: failed ? status.fail : 0 };
}

async function asked(subject: string, values: Values): Promise<EvidenceReport> {
  const { env } = process;
  const cwd = process.cwd();
  const file = values.config ?? usualConfig(cwd);
  const purl = subject.startsWith('pkg:') ? packageOf(subject) : undefined;
  const path = purl === undefined ? fileOf(subject, cwd) : undefined;
  const config = configOf(values, file);
  const pin = pinOf(values, config, path, purl);
  const how = {
    env,
    base: configBase(file, cwd),
    token: env.GITHUB_TOKEN || env.GH_TOKEN,
    cache: cacheDirectory(env),
    offlineBy: values.offline ? '--offline' : undefined,
  };
  const inquiry: Inquiry =
    path === undefined
      ? await inquirePackage(purl ?? '', pin, config, how)
      : await inquireFile({ ...pin, path }, config, how);
  return evidenceReport({ ...inquiry, purl: purl ?? pin.purl, guard: GUARD_VERSION, fresh: config.evidence.fresh });
}

/** What the configuration and the command line ask of the tool. */
function pinOf(values: Values, { tools }: Config, path: string | undefined, purl: string | undefined): Partial<Pin> {
  const { source, identity: signer, issuer } = values;
  if ((signer === undefined) !== (issuer === undefined))
    throw new UsageError('--identity and --issuer go together: an identity is worth what its issuer is');
  const { success } = pinSchema.pick({ source: true, issuer: true }).safeParse({ source, issuer });
  if (!success) throw new UsageError('--source and --issuer are addresses such as https://github.com/OWNER/REPO');
  const pinned = tools.find((pin) => (path === undefined ? pin.purl === purl : real(pin.path) === path));
  const given = Object.entries({ source, signer, issuer }).filter(([, value]) => value !== undefined);
  return {
    ...pinned,
    ...Object.fromEntries(given),
    bundle: [...listed(pinned?.bundle), ...files('--bundle', values.bundle)],
    sbom: [...listed(pinned?.sbom), ...files('--sbom', values.sbom)],
  };
}

function configOf(values: Values, file: string | undefined): Config {
  const { config } = readStandards(file);
  const { evidence: settings } = config;
  const [kev] = files('--kev', values.kev === undefined ? [] : [values.kev]);
  const [epss] = files('--epss', values.epss === undefined ? [] : [values.epss]);
  return {
    ...config,
    evidence: {
      ...settings,
      offline: settings.offline || values.offline,
      budget: file === undefined ? BUDGET : settings.budget,
      trustedRoot: values['refresh-trusted-root'] ? 'refresh' : settings.trustedRoot,
      trustedRoots: [...settings.trustedRoots, ...files('--trusted-root', values['trusted-root'])],
      advisories: [...settings.advisories, ...files('--advisories', values.advisories)],
      vex: [...settings.vex, ...files('--vex', values.vex)],
      kev: kev ?? settings.kev,
      epss: epss ?? settings.epss,
    },
  };
}

/** Files the user names must be there: one that is not would only look like evidence that does not exist. */
function files(option: string, paths: readonly string[] = []): string[] {
  return paths.map((path) => {
    if (statSync(path, { throwIfNoEntry: false }) === undefined)
      throw new UsageError(`${option}: there is no file ${path}`);
    return resolve(path);
  });
}

/** The file that is meant, links resolved: as a shell finds it by a name without a slash, else in the working directory. */
function fileOf(given: string, cwd: string): string {
  const directories = given.includes('/') ? [] : (process.env.PATH ?? '').split(delimiter);
  const found = directories.map((directory) => resolve(cwd, directory, given)).find(isExecutable);
  const path = real(found ?? resolve(cwd, given));
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined)
    throw new UsageError(`there is no file ${given}${given.includes('/') ? '' : ', here or in a directory of PATH'}`);
  if (!facts.isFile()) throw new UsageError(`${given} is no file: name a program, a script or an artifact`);
  return path;
}

/** A package URL in canonical form. */
function packageOf(given: string): string {
  const purl = canonical(given);
  if (purl?.version) return purl.toString();
  const name = 'pkg:TYPE/NAME@VERSION';
  throw new UsageError(purl === undefined ? `${given} is no package URL: ${name}` : `${given} has no version: ${name}`);
}

function canonical(given: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(given);
  } catch {
    return undefined;
  }
}
