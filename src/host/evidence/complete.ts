import type { Recording } from '../../events/recording.ts';
import type { Evidence, MissedEvidence } from '../../evidence/evidence.ts';
import { pinnedPaths } from '../../evidence/pin.ts';
import { goBuildInfo } from '../../evidence/sbom/derived/go-buildinfo.ts';
import type { Config } from '../../policy/config.ts';
import { type PackageEvidence, readPackages } from '../packages/read-packages.ts';
import { reviewedFiles } from '../packages/reviewed-files.ts';
import { lockFilesOf } from '../packages/terraform.ts';
import { Redaction } from '../redaction.ts';
import { type User, withRightsOf } from '../user.ts';
import { deriveAll } from './derive-all.ts';
import { real } from './pinned.ts';
import { writeEvidence } from './write-evidence.ts';

/** For reading package databases, and for reading what tools are made of, in milliseconds: post is waited for. */
const PACKAGE_TIME = 10_000;
const COMPONENT_TIME = 10_000;

/**
 * Completes what was gathered with what the machine itself says of the tools that ran, and puts it into the recording.
 * @param directory of the recording, which has ended
 * @param gathered of pinned tools, before the first step or beside the command
 * @param o.masks values that must not reach the recording
 * @param o.user whose job it was: what that user may not read is not read
 * @throws Error with a sentence when it cannot be written
 */
export async function completeEvidence(
  directory: string,
  recording: Pick<Recording, 'tools' | 'variables' | 'links' | 'databases' | 'base' | 'workspace'>,
  config: Config,
  gathered: Evidence,
  { masks, user }: { readonly masks: ReadonlySet<string>; readonly user?: User | undefined },
): Promise<void> {
  const { read } = gathered;
  const linksAfter = ledElsewhere(config, gathered);
  const document = { ...gathered.document, ...(linksAfter === undefined ? {} : { linksAfter }) };
  const pinned = new Set(config.tools.flatMap((pin) => [...pinnedPaths(pin, recording, { document })]));
  // components are of use where vulnerabilities are known, or a pin asks for them
  const exposed = document.material.some(({ kind }) => kind === 'advisory');
  const paths = [...new Set(recording.tools.map(({ path }) => path))].filter((path) => exposed || pinned.has(path));
  const reviewed = await reviewedFiles(recording, lockFilesOf(recording.tools), user);
  const { packages, missed, derived } = await withRightsOf(user, async () => {
    const found = await packagesOf(recording, reviewed);
    const components = deriveAll(paths, found.packages, COMPONENT_TIME);
    return { ...components, packages: found.packages, missed: [...found.missed, ...components.missed] };
  });
  const said = { packages, derived, missed: [...document.missed, ...missed, ...databaseChanges(recording)] };
  writeEvidence(directory, { read, document: { ...document, ...new Redaction(masks).value(said) } });
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

/** What package databases say of tools. `reviewed`: lock files as the base ref has them, path -> text. Never rejects. */
export function packagesOf(
  { tools, variables }: Pick<Recording, 'tools' | 'variables'>,
  reviewed: ReadonlyMap<string, string> = new Map(),
): Promise<PackageEvidence> {
  return readPackages(tools, { variables, reviewed, buildInfo: moduleOf, timeoutMs: PACKAGE_TIME });
}

function moduleOf(program: Uint8Array): { path: string; version?: string } | undefined {
  const subject = goBuildInfo(program)?.subject;
  if (subject === undefined) return undefined;
  return { path: subject.name, ...(subject.version === undefined ? {} : { version: subject.version }) };
}
