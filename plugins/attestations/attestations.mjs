#!/usr/bin/env node
/**
 * A plug-in of IronClaw Guard that asks an internal attestation store about the files of the tools of a job.
 * The store answers GET /attestations/sha256:HEX with status 404, or with
 *
 *   { "statement": <in-toto statement of SLSA provenance v1, that the store has verified>, "revoked": "why, where it is" }
 *
 *   attestations.mjs https://attestations.example https://git.example/acme/
 *
 * The second argument is what source repositories of approved tools begin with. STORE_TOKEN, where it is set, is sent as a bearer token.
 */
import { createInterface } from 'node:readline';

const AT_ONCE = 8; // requests
const REQUEST_TIME = 2000; // milliseconds
const ALL_TIME = 5000; // milliseconds: the guard waits for ten seconds, in which the machine may be busy
const LARGEST = 1024 * 1024; // bytes of an answer

const [server = '', trusted = ''] = process.argv.slice(2);
if (!URL.canParse(server) || !/^https:\/\/.+\/$/.test(trusted)) {
  process.stderr.write(
    'write attestations.mjs SERVER TRUSTED, and end TRUSTED, which begins with https://, with a slash\n',
  );
  process.exit(2);
}

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

/** What the plug-in is told: the tools whose files have digests. A type that is not known is passed over. */
async function toolsTold() {
  const tools = [];
  for await (const line of createInterface({ input: process.stdin })) {
    const told = JSON.parse(line);
    if (told.type === 'end') break;
    if (told.type === 'tool' && told.sha256 !== undefined) tools.push(told);
  }
  return tools;
}

/** What the store has on a digest; undefined: nothing. */
async function stored(sha256) {
  const token = process.env.STORE_TOKEN;
  const answer = await fetch(new URL(`attestations/sha256:${sha256}`, server.endsWith('/') ? server : `${server}/`), {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    redirect: 'error', // the token is for this server
    signal: AbortSignal.timeout(Math.max(1, Math.min(REQUEST_TIME, Math.ceil(ALL_TIME - performance.now())))),
  });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`it answered with status ${answer.status}`);
  const chunks = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > LARGEST) throw new Error(`it answered with more than ${LARGEST} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** What a statement says of the file with a digest. Throws for one that is about another. */
function provenanceOf({ statement, revoked }, sha256) {
  const subjects = statement.subject.map(({ digest }) => digest.sha256);
  if (!subjects.includes(sha256)) throw new Error(`its statement for ${sha256} is about something else`);
  const { buildDefinition, runDetails } = statement.predicate;
  return {
    repository: String(buildDefinition.externalParameters.workflow.repository),
    builder: String(runDetails.builder.id),
    revoked: typeof revoked === 'string' ? revoked : undefined,
  };
}

function tell({ id: about, pure }, { repository, builder, revoked }) {
  const approved = revoked === undefined && repository.startsWith(trusted);
  say({ type: 'fact', about, name: 'approved', value: approved });
  say({ type: 'fact', about, name: 'repository', value: repository.slice(0, 500) });
  say({
    type: 'evidence',
    about,
    text: `the store has an attestation: built from ${repository} by ${builder}`.slice(0, 1000),
  });
  if (revoked !== undefined) {
    const message = `its attestation was revoked: ${revoked}`.slice(0, 300);
    say({ type: 'factor', about, factor: 4, reason: message });
    say({ type: 'finding', about, rule: 'revoked', severity: 'warning', message });
    // what a program is says nothing of code that was handed to it
  } else if (approved && pure)
    say({ type: 'factor', about, factor: 0.5, reason: `built from ${repository}`.slice(0, 300) });
}

const waiting = await toolsTold();
const failures = new Set();
const next = () => (performance.now() < ALL_TIME ? waiting.shift() : undefined);
const worker = async () => {
  for (let tool = next(); tool !== undefined; tool = next()) {
    try {
      const found = await stored(tool.sha256);
      if (found !== undefined) tell(tool, provenanceOf(found, tool.sha256));
    } catch (error) {
      const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
      failures.add(`the attestation store: ${error.message}${cause}`.slice(0, 300));
    }
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
if (waiting.length > 0) failures.add(`the attestation store: no time was left to ask about ${waiting.length} tools`);
for (const reason of [...failures].sort().slice(0, 20)) say({ type: 'missing', reason });
say({ type: 'done' });
