import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SigstoreSettings } from '../../policy/sigstore-settings.ts';
import type { Subject } from '../../report/export/statement.ts';
import type { ResultDocument } from '../../report/result.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { verdictLine } from '../export.ts';
import { TRACE_FILE } from '../judge.ts';
import { openRecording } from '../recording-files.ts';
import type { IdentityToken } from './identity-token.ts';
import { sigstoreInstance } from './instance.ts';
import { signStatements } from './sign-statements.ts';

/** The signed statements beside a result. */
export const SIGNED_TRACE = 'trace.sigstore.json';
export const SIGNED_VERDICT = 'verdict.sigstore.json';

/** How results are signed. */
export interface Signing {
  readonly settings: SigstoreSettings;
  /** Gets the token that says who signs. */
  readonly identity: (http: HttpClient) => IdentityToken | Promise<IdentityToken>;
  /** Where HTTPS_PROXY and NO_PROXY may stand. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that all of it may take. */
  readonly time: number;
  /** What the job made: further subjects of the verdict. */
  readonly artifacts?: readonly Subject[];
}

/**
 * Signs the runtime trace and the verdict of a recording that was just judged, and writes both as Sigstore bundles.
 * @param directory of the recording
 * @param results of what judging it wrote
 * @throws Error with a sentence: then the bundles are as they were
 */
export async function signResults(
  directory: string,
  results: string,
  document: ResultDocument,
  { settings, identity, env, time, artifacts = [] }: Signing,
): Promise<void> {
  const files = [SIGNED_TRACE, SIGNED_VERDICT].map((name) => join(results, name));
  const http = new HttpClient({ signal: AbortSignal.timeout(time), requestTime: time, env });
  try {
    const token = await identity(http);
    const instance = sigstoreInstance(settings, token.visibility);
    const { recording } = openRecording(directory);
    const statements = [
      readFileSync(join(results, TRACE_FILE)),
      Buffer.from(verdictLine(document, recording, artifacts)),
    ];
    const bundles = await signStatements(http, instance, token, statements);
    for (const [at, path] of files.entries()) {
      rmSync(`${path}.next`, { force: true });
      writeFileSync(`${path}.next`, bundles[at] ?? '', { mode: 0o600, flag: 'wx' });
    }
    for (const path of files) renameSync(`${path}.next`, path);
  } finally {
    http.close();
  }
}
