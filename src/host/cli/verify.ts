import { readFileSync, statSync } from 'node:fs';
import type { Expectation } from '../../evidence/provenance/expectation.ts';
import { parseTrustedRoots, type Root } from '../../evidence/provenance/trusted-root.ts';
import { canonicalJson } from '../../report/canonical.ts';
import { verificationText } from '../../report/verification.ts';
import { readManifests } from '../manifest-files.ts';
import { readStandards } from '../standards.ts';
import { verifySigned } from '../verification.ts';
import { parsed } from './arguments.ts';
import { artifactSubjects } from './artifacts.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

const LARGEST = 32 * 1024 * 1024;

/** `verify`: who signed a trace or verdict, what it says, and whether it is about a recording. Offline. Returns the exit status. */
export async function verify(args: readonly string[]): Promise<number> {
  const answer = await verifyAnswer(args);
  process.stdout.write(answer.text);
  return answer.status;
}

/** What `verify` prints, and returns as its exit status. @throws UsageError for arguments that ask for nothing */
export async function verifyAnswer(
  args: readonly string[],
): Promise<{ readonly text: string; readonly status: number }> {
  const { values, positionals } = parsed(args, {
    recording: { type: 'string' },
    subject: { type: 'string', multiple: true },
    identity: { type: 'string' },
    issuer: { type: 'string' },
    source: { type: 'string' },
    'trusted-root': { type: 'string', multiple: true },
    config: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined)
    throw new UsageError('name one bundle: verify verdict.sigstore.json or trace.sigstore.json');
  const bundle = bytesOf(file);
  const directory = values.recording;
  const standards = readStandards(values.config);
  const manifests = directory === undefined ? undefined : await readManifests(standards.config, process.cwd());
  const found = verifySigned({
    bundle,
    roots: (values['trusted-root'] ?? []).flatMap(rootsIn),
    expectation: expectationOf(values),
    artifacts: artifactSubjects(values.subject),
    recording: directory === undefined ? undefined : { directory, options: { standards, manifests } },
  });
  const text = values.json ? canonicalJson(found) : verificationText(found, file);
  return { text, status: found.outcome === 'verified' ? 0 : status.fail };
}

function expectationOf({
  identity,
  issuer,
  source,
}: {
  identity?: string | undefined;
  issuer?: string | undefined;
  source?: string | undefined;
}): Expectation | undefined {
  if ((identity === undefined) !== (issuer === undefined))
    throw new UsageError('--identity and --issuer go together: an identity is worth what its issuer is');
  if (identity === undefined && source === undefined) return undefined;
  return {
    ...(identity === undefined ? {} : { identity }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(source === undefined ? {} : { source }),
  };
}

function rootsIn(file: string): Root[] {
  try {
    return parseTrustedRoots(bytesOf(file), file);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`--trusted-root: ${(error as Error).message}`);
  }
}

function bytesOf(file: string): Buffer {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts === undefined) throw new UsageError(`there is no file ${file}`);
  if (!facts.isFile() || facts.size > LARGEST) throw new UsageError(`${file} is no file of at most 32 MiB`);
  return readFileSync(file);
}
