import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SigstoreSettings, sigstoreSettingsSchema } from '../../policy/sigstore-settings.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { RequestError } from '../evidence/http/request-error.ts';
import { judgeRecording } from '../judge.ts';
import { readManifests } from '../manifest-files.ts';
import {
  type IdentityToken,
  readIdentityToken,
  requestIdentityToken,
  tokenRequest,
} from '../signing/identity-token.ts';
import { SIGNED_TRACE, SIGNED_VERDICT, signResults } from '../signing/sign-results.ts';
import { readStandards } from '../standards.ts';
import { optionalPositional, parsed } from './arguments.ts';
import { artifactSubjects } from './artifacts.ts';
import { recordingArgument } from './recording-argument.ts';
import { UsageError } from './usage.ts';

/** Nobody's job waits: milliseconds. */
const SIGNING_TIME = 30_000;

/** `sign`: scores a recording again, and signs its runtime trace and its verdict. Returns the exit status. */
export async function sign(args: readonly string[]): Promise<number> {
  const files = await signedFiles(args, process.env);
  process.stdout.write(files.map((file) => `${file}\n`).join(''));
  return 0;
}

/** What `sign` does. @returns the files it wrote @throws UsageError, or RequestError where nothing was signed, each with a sentence */
export async function signedFiles(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const { values, positionals } = parsed(args, {
    'identity-token': { type: 'string' },
    subject: { type: 'string', multiple: true },
    fulcio: { type: 'string' },
    rekor: { type: 'string' },
    timestamp: { type: 'string' },
    config: { type: 'string' },
  });
  const directory = recordingArgument(optionalPositional(positionals));
  const { fulcio, rekor, timestamp } = values;
  const identity = identityOf(values['identity-token'], env);
  const standards = readStandards(values.config);
  const settings = settingsOf({ fulcio, rekor, timestamp }, standards.config.sigstore);
  const artifacts = artifactSubjects(values.subject);
  const manifests = await readManifests(standards.config, process.cwd());
  const document = await judgeRecording(directory, { standards, manifests, artifacts });
  try {
    await signResults(directory, directory, document, {
      settings,
      identity,
      env,
      time: SIGNING_TIME,
      artifacts,
    });
  } catch (error) {
    throw new RequestError(`nothing was signed: ${(error as Error).message}`);
  }
  return [SIGNED_TRACE, SIGNED_VERDICT].map((name) => join(directory, name));
}

/** Who signs: the token in a file, in SIGSTORE_ID_TOKEN, or that of the job at GitHub. */
function identityOf(
  file: string | undefined,
  env: NodeJS.ProcessEnv,
): (http: HttpClient) => IdentityToken | Promise<IdentityToken> {
  if (file !== undefined) {
    const token = readIdentityToken(textOf(file));
    return () => token;
  }
  const { SIGSTORE_ID_TOKEN: given } = env;
  if (given) return () => readIdentityToken(given);
  const request = tokenRequest(env);
  if (request !== undefined) return (http) => requestIdentityToken(http, request);
  throw new UsageError(
    'there is no identity token to sign with: --identity-token FILE, SIGSTORE_ID_TOKEN, or a job with `id-token: write`',
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--identity-token: ${file} cannot be read: ${(error as Error).message}`);
  }
}

/** The instance that the command line names, else the configuration's. */
function settingsOf(given: Omit<SigstoreSettings, 'instance'>, configured: SigstoreSettings): SigstoreSettings {
  if (Object.values(given).every((address) => address === undefined)) return configured;
  const checked = sigstoreSettingsSchema.safeParse(given);
  if (checked.success) return checked.data;
  throw new UsageError('--fulcio, --rekor and --timestamp are addresses such as https://fulcio.example');
}
