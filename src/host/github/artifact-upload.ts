import { z } from 'zod';
import type { ChannelOutcome } from '../../report/channel-notes.ts';
import { visible } from '../../report/escape.ts';
import { serviceAddress } from '../evidence/http/address.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { RequestError } from '../evidence/http/request-error.ts';
import { sha256Of } from '../sha256.ts';

/** What the runner gives every action of a job for its artifacts. */
export interface ArtifactService {
  /** ACTIONS_RESULTS_URL */
  readonly address: string;
  /** ACTIONS_RUNTIME_TOKEN: a JWT that names run and job */
  readonly token: string;
}

/** Version of the service's protocol that is spoken: that of @actions/artifact 6. */
const VERSION = 7;
const ZIP = 'application/zip';
const createdSchema = z.object({ ok: z.literal(true), signed_upload_url: z.string() });
const finishedSchema = z.object({ ok: z.literal(true), artifact_id: z.coerce.string().regex(/^\d{1,20}$/) });
const refusalSchema = z.object({ msg: z.string() });

/**
 * Uploads an archive as an artifact of the run: the three requests that @actions/artifact makes for a small one. Never rejects.
 * @param page of the job or run, which the outcome leads to
 */
export async function uploadArtifact(
  http: HttpClient,
  service: ArtifactService,
  { name, zip, page }: { readonly name: string; readonly zip: Buffer; readonly page: string },
): Promise<ChannelOutcome> {
  const channel = 'artifact';
  try {
    const ids = backendIds(service.token);
    const created = await call(http, service, 'CreateArtifact', createdSchema, {
      ...ids,
      name,
      mime_type: ZIP,
      version: VERSION,
    });
    await put(http, serviceAddress(created.signed_upload_url), zip);
    const hash = `sha256:${sha256Of(zip)}`;
    const size = String(zip.length);
    await call(http, service, 'FinalizeArtifact', finishedSchema, { ...ids, name, size, hash });
    return { channel, state: 'sent', text: `${name}, ${zip.length} bytes, at ${page.replace(/\/job\/\d+$/, '')}` };
  } catch (error) {
    return { channel, state: 'failed', text: visible((error as Error).message, 300) };
  }
}

/** Run and job as the service knows them: the scope `Actions.Results:RUN:JOB` of the token. */
function backendIds(token: string): { workflow_run_backend_id: string; workflow_job_run_backend_id: string } {
  const claims = attempt(() => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  const scopes = String((claims as { scp?: unknown } | undefined)?.scp ?? '').split(' ');
  const [, run, job] = scopes.find((scope) => scope.startsWith('Actions.Results:'))?.split(':') ?? [];
  if (!run || !job) throw new Error("the runner's token for artifacts names no run and job");
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

async function call<T extends z.ZodType>(
  http: HttpClient,
  { address, token }: ArtifactService,
  method: string,
  shape: T,
  json: object,
): Promise<z.infer<T>> {
  const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, serviceAddress(address));
  const { status, body } = await http.reply(url, { authorization: `Bearer ${token}`, json });
  const said = attempt(() => JSON.parse(body.toString('utf8')));
  const parsed = shape.safeParse(said);
  if (status < 300 && parsed.success) return parsed.data;
  const why = refusalSchema.safeParse(said).data?.msg;
  throw new RequestError(
    `${url.host} answered ${status} to ${method}${why === undefined ? '' : `: ${visible(why, 200)}`}`,
  );
}

/** Where to, the service said, with a signature in the address: nothing else authorises it, and it is printed nowhere. */
async function put(http: HttpClient, url: URL, zip: Buffer): Promise<void> {
  const { status } = await http.reply(url, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    bytes: { type: ZIP, content: zip },
  });
  if (status !== 201) throw new RequestError(`${url.host} answered ${status} to the upload`);
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
