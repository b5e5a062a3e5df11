/**
 * Writes test/lab/github/openapi.json: of GitHub's own description of its REST API the operations that the guard uses, without prose,
 * examples and the shapes of answers. The lab's GitHub holds every request against it.
 *
 * The description comes in the npm package @octokit/openapi (MIT), which is 385 MB large and so is no dependency:
 *
 *   cd $(mktemp -d) && npm init -y && npm install --ignore-scripts @octokit/openapi@23.0.2
 *   node scripts/github-openapi.ts node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-workflow-run',
  'actions/list-artifacts-for-repo',
  'actions/list-workflow-run-artifacts',
  'checks/create',
  'checks/update',
  'code-scanning/upload-sarif',
  'issues/create-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/get',
  'repos/get-content',
  'users/get-authenticated',
];
/** What is read by people, or by nobody here. `properties` of a schema may have these names too: there they stay. */
const DROPPED = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'x-github']);

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function bare(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => named || !DROPPED.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, bare(one, !named && key === 'properties')]));
}

/** Adds what `$ref` names, and what that names in turn. */
function collect(value: unknown, from: Description, into: Record<string, Record<string, unknown>>): void {
  for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/([\w-]+)\/([\w-]+)"/g)) {
    if (into[kind]?.[name] !== undefined) continue;
    const found = bare(from.components[kind]?.[name]);
    into[kind] = { ...into[kind], [name]: found };
    collect(found, from, into);
  }
}

const source = process.argv[2];
if (source === undefined)
  throw new Error('give the path of api.github.com.json; the head of this script says how to get it');
const whole = JSON.parse(readFileSync(source, 'utf8')) as Description;
const paths: Record<string, Record<string, unknown>> = {};
const left = new Set(OPERATIONS);
for (const [path, methods] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!left.delete(operation.operationId)) continue;
    const responses = Object.fromEntries(
      Object.keys(operation.responses).map((status) => [status, { description: '' }]),
    );
    paths[path] = { ...paths[path], [method]: { ...(bare(operation) as Operation), responses } };
  }
}
if (left.size > 0) throw new Error(`the description has no ${[...left].join(', ')}`);
const components: Record<string, Record<string, unknown>> = {};
collect(paths, whole, components);
const { openapi, info } = whole;
const excerpt = { openapi, info: { title: info.title, version: info.version }, paths, components };
writeFileSync(join(import.meta.dirname, '../test/lab/github/openapi.json'), `${JSON.stringify(excerpt)}\n`);
