import type { Recording } from '../../events/recording.ts';
import type { DerivedComponents, Evidence, MissedEvidence, PackageRecord } from '../../evidence/evidence.ts';
import { pinnedPaths } from '../../evidence/pin.ts';
import { goBuildInfo } from '../../evidence/sbom/derived/go-buildinfo.ts';
import type { Config } from '../../policy/config.ts';
import { type PackageEvidence, readPackages } from '../packages/read-packages.ts';
import { derive } from './derive.ts';
import { real } from './pinned.ts';
import { writeEvidence } from './write-evidence.ts';

/** Tools whose components are read from their files: a build runs some hundred different programs. */
const MAX_DERIVED = 500;
/** For reading package databases, in milliseconds: post is waited for. */
const PACKAGE_TIME = 10_000;

/**
 * Completes what was gathered with what the machine itself says of the tools that ran, and puts it into the recording.
 * @param directory of the recording, which has ended
 * @param gathered of pinned tools, before the first step or beside the command
 * @throws Error with a sentence when it cannot be written
 */
export async function completeEvidence(
  directory: string,
  recording: Pick<Recording, 'tools' | 'variables' | 'links' | 'databases'>,
  config: Config,
  gathered: Evidence,
): Promise<void> {
  const { packages, missed } = await packagesOf(recording);
  const { read } = gathered;
  const linksAfter = ledElsewhere(config, gathered);
  const document = { ...gathered.document, ...(linksAfter === undefined ? {} : { linksAfter }) };
  const pinned = new Set(config.tools.flatMap((pin) => [...pinnedPaths(pin, recording, { document })]));
  const derived = derivedOf(
    recording,
    pinned,
    packages,
    document.material.some(({ kind }) => kind === 'advisory'),
  );
  writeEvidence(directory, {
    read,
    document: {
      ...document,
      packages,
      derived,
      missed: [...document.missed, ...missed, ...databaseChanges(recording)],
    },
  });
}

/** Where pinned paths lead now, of those that did not lead there before the job. */
function ledElsewhere({ tools }: Config, { document }: Evidence): Record<string, string> | undefined {
  const led = tools.flatMap(({ path }) => {
    const now = real(path);
    return now === path || now === document.links?.[path] ? [] : [[path, now] as const];
  });
  return led.length === 0 ? undefined : Object.fromEntries(led);
}

/** Programs that change a database by trade. */
const MANAGERS = { dpkg: /\/dpkg$/, rpm: /\/(rpm|rpmdb|yum|dnf\d?|microdnf|zypper|tdnf)$/ };

/** Databases that changed though nothing ran that does so by trade. */
function databaseChanges({ tools, databases = [] }: Pick<Recording, 'tools' | 'databases'>): MissedEvidence[] {
  return databases.flatMap(({ database, count }) => {
    if (tools.some(({ path }) => MANAGERS[database].test(path))) return [];
    const reason = `${database}'s database changed during the job (${count} ${count === 1 ? 'file' : 'files'})`;
    return [{ axis: 'identity' as const, subject: database, source: database, reason }];
  });
}

/** What package databases say of tools. Never rejects. */
export function packagesOf({ tools, variables }: Pick<Recording, 'tools' | 'variables'>): Promise<PackageEvidence> {
  return readPackages(tools, { variables, buildInfo: moduleOf, timeoutMs: PACKAGE_TIME });
}

function moduleOf(program: Uint8Array): { path: string; version?: string } | undefined {
  const subject = goBuildInfo(program)?.subject;
  if (subject === undefined) return undefined;
  return { path: subject.name, ...(subject.version === undefined ? {} : { version: subject.version }) };
}

/** Components are of use where vulnerabilities are known, or a pin asks for them. */
function derivedOf(
  { tools }: Pick<Recording, 'tools'>,
  pinned: ReadonlySet<string>,
  packages: readonly PackageRecord[],
  exposed: boolean,
): DerivedComponents[] {
  const paths = [...new Set(tools.map(({ path }) => path))].filter((path) => exposed || pinned.has(path));
  return paths.slice(0, MAX_DERIVED).flatMap((path) =>
    derive(
      path,
      packages.filter((record) => record.path === path),
    ),
  );
}
