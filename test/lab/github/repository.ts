import { gunzipSync } from 'node:zlib';
import type { ArtifactStore } from './artifact-store.ts';
import type { FakeOptions } from './fake-github.ts';

type Body = Record<string, unknown>;
type Answer = [number, unknown, Record<string, string>?];

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}
export interface FakeCheck {
  readonly name: string;
  readonly head_sha: string;
  status: string;
  conclusion: string | undefined;
  output: { title?: string; summary?: string; text?: string };
  readonly annotations: unknown[];
}
export interface FakePull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  readonly base: { readonly ref: string };
}

/** Who the token of a job writes as. */
export const JOB_AUTHOR = 'github-actions[bot]';

const NEEDS: Readonly<Record<string, readonly [scope: string, level: 'read' | 'write']>> = {
  'actions/download-artifact': ['actions', 'read'],
  'actions/get-workflow-run': ['actions', 'read'],
  'actions/list-artifacts-for-repo': ['actions', 'read'],
  'actions/list-workflow-run-artifacts': ['actions', 'read'],
  'checks/create': ['checks', 'write'],
  'checks/update': ['checks', 'write'],
  'code-scanning/upload-sarif': ['security-events', 'write'],
  'issues/create-comment': ['pull-requests', 'write'],
  'issues/list-comments': ['pull-requests', 'read'],
  'issues/update-comment': ['pull-requests', 'write'],
  'pulls/get': ['pull-requests', 'read'],
  'repos/get-content': ['contents', 'read'],
};

/** One repository: what was written to it, and what is asked of it. */
export class Repository {
  readonly checks = new Map<number, FakeCheck>();
  readonly comments: FakeComment[] = [];
  readonly sarifs: { readonly commit_sha: unknown; readonly ref: unknown; readonly log: unknown }[] = [];
  readonly contents = new Map<string, string>();
  readonly pulls = new Map<number, FakePull>();
  /** event of each run that is asked for; `push` where none is given */
  readonly runs = new Map<number, string>();
  readonly #origin: string;
  readonly #options: FakeOptions;
  #next = 100;

  constructor(origin: string, options: FakeOptions) {
    this.#origin = origin;
    this.#options = options;
  }

  answer(
    { operation, parameters }: { operation: string; parameters: Readonly<Record<string, string>> },
    { body, query, artifacts }: { body: Body; query: URLSearchParams; artifacts: ArtifactStore },
  ): Answer {
    const [scope, level] = NEEDS[operation] ?? ['', 'read'];
    const may = this.#options.permissions?.[scope];
    if (
      operation === 'users/get-authenticated' ||
      (this.#options.permissions !== undefined && may !== 'write' && may !== level)
    )
      return [
        403,
        { message: 'Resource not accessible by integration', status: '403' },
        { 'x-accepted-github-permissions': `${scope.replace('-', '_')}=${level}` },
      ];
    const id = Number(parameters.check_run_id ?? parameters.comment_id ?? parameters.artifact_id ?? parameters.run_id);
    switch (operation) {
      case 'checks/create':
        return this.#check(201, this.#next++, body);
      case 'checks/update':
        return this.#check(200, id, body);
      case 'issues/create-comment':
        return this.#comment(body);
      case 'issues/update-comment':
        return this.#edit(id, body);
      case 'issues/list-comments':
        return [
          200,
          this.comments.slice((Number(query.get('page') ?? 1) - 1) * 100, Number(query.get('page') ?? 1) * 100),
        ];
      case 'code-scanning/upload-sarif':
        return this.#sarif(body);
      case 'repos/get-content':
        return this.#content(decodeURIComponent(parameters.path ?? ''));
      case 'pulls/get':
        return this.pulls.has(Number(parameters.pull_number))
          ? [200, this.pulls.get(Number(parameters.pull_number))]
          : [404, { message: 'Not Found' }];
      case 'actions/get-workflow-run':
        return [200, { id, event: this.runs.get(id) ?? 'push' }];
      case 'actions/list-artifacts-for-repo':
      case 'actions/list-workflow-run-artifacts':
        return this.#artifacts(artifacts, query.get('name'), operation.endsWith('repo') ? undefined : id);
      default:
        return [302, '', { location: artifacts.address(id) }];
    }
  }

  #check(status: number, id: number, body: Body): Answer {
    const before = this.checks.get(id);
    if (status === 200 && before === undefined) return [404, { message: 'Not Found' }];
    const { annotations = [], ...output } = (body.output ?? {}) as FakeCheck['output'] & { annotations?: unknown[] };
    if (this.#options.annotations === false && annotations.length > 0)
      return [422, { message: 'Invalid request. Annotation is invalid.' }];
    const check: FakeCheck = before ?? {
      name: String(body.name),
      head_sha: String(body.head_sha),
      status: 'queued',
      conclusion: undefined,
      output: {},
      annotations: [],
    };
    if (body.status !== undefined) check.status = String(body.status);
    if (body.conclusion !== undefined) check.conclusion = String(body.conclusion);
    Object.assign(check.output, output);
    check.annotations.push(...annotations);
    this.checks.set(id, check);
    return [status, { id, name: check.name, html_url: `${this.#origin}/octo/demo/runs/${id}` }];
  }

  #comment(body: Body): Answer {
    if (String(body.body).length > 65_536) return [422, { message: 'Body is too long (maximum is 65536 characters)' }];
    const id = this.#next++;
    this.comments.push({ id, body: String(body.body), user: { login: JOB_AUTHOR } });
    return [201, { id, html_url: `${this.#origin}/octo/demo/pull/7#issuecomment-${id}` }];
  }

  #edit(id: number, body: Body): Answer {
    const found = this.comments.find((comment) => comment.id === id);
    if (found === undefined) return [404, { message: 'Not Found' }];
    found.body = String(body.body);
    return [200, { id, html_url: `${this.#origin}/octo/demo/pull/7#issuecomment-${id}` }];
  }

  #sarif({ commit_sha, ref, sarif }: Body): Answer {
    if (this.#options.codeScanning === false)
      return [403, { message: 'Advanced Security must be enabled for this repository to use code scanning.' }];
    const log: unknown = JSON.parse(gunzipSync(Buffer.from(String(sarif), 'base64')).toString('utf8'));
    this.sarifs.push({ commit_sha, ref, log });
    return [202, { id: 'sarif-1', url: `${this.#origin}/sarif-1` }];
  }

  #content(path: string): Answer {
    const text = this.contents.get(path);
    if (path === '' || path === '.') return [200, { type: 'dir', entries: [] }];
    if (text === undefined) return [404, { message: 'Not Found' }];
    return [200, { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') }];
  }

  #artifacts({ stored }: ArtifactStore, name: string | null, run: number | undefined): Answer {
    const found = stored
      .filter((one) => (name === null || one.name === name) && (run === undefined || one.run.id === run))
      .map(({ id, name: called, zip, run: of }) => ({
        id,
        name: called,
        size_in_bytes: zip.length,
        expired: false,
        workflow_run: of,
      }));
    return [200, { total_count: found.length, artifacts: found.toReversed() }];
  }
}
