import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** An artifact, and the run it is of. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly run: {
    readonly id: number;
    readonly head_branch: string;
    readonly head_sha: string;
    readonly repository_id: number;
    readonly head_repository_id: number;
  };
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const IDS = { workflow_run_backend_id: 'run-4711', workflow_job_run_backend_id: 'job-1' };
type Answer = [number, unknown, Record<string, string>?];

/** A token as the runner has it: a JWT whose scope names run and job. Nobody checks the signature here. */
export const RUNTIME_TOKEN = [
  { alg: 'RS256' },
  { scp: `Actions.ExampleScope Actions.Results:${IDS.workflow_run_backend_id}:${IDS.workflow_job_run_backend_id}` },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('signature')
  .join('.');

/**
 * The service behind ACTIONS_RESULTS_URL, as @actions/artifact 6.2.1 speaks to it: CreateArtifact, a block blob that is put where that
 * says, FinalizeArtifact. No description of it is published.
 */
export class ArtifactStore {
  readonly uploaded = new Map<string, Buffer>();
  readonly stored: StoredArtifact[] = [];
  readonly #blobs = new Map<string, Buffer>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  answer(method: string, url: string, headers: IncomingHttpHeaders, bytes: Buffer): Answer {
    const blob = /^\/blobs\/([^?]+)\?sig=/.exec(url)?.[1];
    if (blob !== undefined) return this.#blob(method, decodeURIComponent(blob), headers, bytes);
    assert.ok(method === 'POST' && url.startsWith(SERVICE), 'nothing is there');
    assert.equal(headers.authorization, `Bearer ${RUNTIME_TOKEN}`);
    const body = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    const { workflow_run_backend_id, workflow_job_run_backend_id, name, ...rest } = body;
    assert.deepEqual({ workflow_run_backend_id, workflow_job_run_backend_id }, IDS);
    assert.match(String(name), /^[^":<>|*?\r\n\\/]{1,200}$/);
    if (url.endsWith('/CreateArtifact')) {
      assert.deepEqual(rest, { mime_type: 'application/zip', version: 7 });
      if (this.uploaded.has(String(name)))
        return [409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' }];
      return [
        200,
        { ok: true, signed_upload_url: `${this.#origin}/blobs/${encodeURIComponent(String(name))}?sig=secret` },
      ];
    }
    const zip = this.#blobs.get(String(name)) ?? Buffer.alloc(0);
    const hash = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    assert.deepEqual([url.slice(SERVICE.length), rest], ['FinalizeArtifact', { size: String(zip.length), hash }]);
    this.uploaded.set(String(name), zip);
    return [200, { ok: true, artifact_id: '77' }];
  }

  /** Where an artifact's archive is read from: another server than the API's, which must not see its token. */
  address(id: number): string {
    return `${this.#origin}/blobs/stored-${id}?sig=secret`;
  }

  #blob(method: string, name: string, headers: IncomingHttpHeaders, bytes: Buffer): Answer {
    assert.equal(headers.authorization, undefined, 'a token was sent to where blobs are');
    if (method === 'PUT') {
      assert.equal(headers['x-ms-blob-type'], 'BlockBlob');
      this.#blobs.set(name, bytes);
      return [201, ''];
    }
    const id = Number(/^stored-(\d+)$/.exec(name)?.[1]);
    const found = this.stored.find((one) => one.id === id);
    return found === undefined ? [404, ''] : [200, found.zip, { 'content-type': 'application/zip' }];
  }
}
