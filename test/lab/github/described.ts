import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';

/** A request as the description sees it. */
export interface DescribedRequest {
  readonly method: string;
  /** below the API's address, with query */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** parsed JSON; undefined without a body */
  readonly body: unknown;
}

/** What a request is by GitHub's own description of its API. */
export type Described =
  | { readonly operation: string; readonly parameters: Readonly<Record<string, string>> }
  | { readonly misfit: string };

const definition = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8')) as Document;

/** Holds a request against the description: which operation it is, or why it is none. */
export type Describe = (request: DescribedRequest) => Promise<Described>;

let made: Promise<Describe> | undefined;

/** Made once for all tests of a process: it takes a while. */
export function description(): Promise<Describe> {
  made ??= make();
  return made;
}

async function make(): Promise<Describe> {
  const answer = (of: (context: Context) => Described) => of;
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, uri: /^https?:/ } },
    handlers: {
      notFound: answer(({ request }) => ({
        misfit: `${request.method} ${request.path} is no operation that is described`,
      })),
      validationFail: answer(({ operation, validation }) => ({
        misfit: `${operation?.operationId}: ${JSON.stringify(validation.errors)}`,
      })),
    },
  });
  for (const methods of Object.values(definition.paths ?? {}))
    for (const { operationId } of Object.values(methods as Record<string, { operationId: string }>))
      api.register(
        operationId,
        answer(({ request }) => ({ operation: operationId, parameters: request.params as Record<string, string> })),
      );
  await api.init();
  return async ({ method, path, headers, body }) =>
    (await api.handleRequest({
      method,
      path: withOneSegment(path),
      headers: headers as Record<string, string>,
      body,
    })) as Described;
}

/**
 * Of `contents/a/b` the path is one parameter, and a template's parameter holds no slash; the description's prose lets the path be left out,
 * for the top.
 */
const withOneSegment = (path: string): string =>
  path
    .replace(/(\/contents\/)([^?]*)/, (_, before: string, rest: string) => before + rest.replaceAll('/', '%2F'))
    .replace(/\/contents(?=\?|$)/, '/contents/.');
