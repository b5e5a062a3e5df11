#!/usr/bin/env node
/**
 * A plug-in of IronClaw Guard that asks a private advisory database about the tools of a job and what they are made of.
 * The database answers as OSV does (POST /v1/querybatch, GET /v1/vulns/ID).
 *
 *   advisories.mjs https://advisories.example [--malicious-prefix MAL-]
 *
 * ADVISORY_TOKEN, where it is set, is sent as a bearer token.
 */
import { createInterface } from 'node:readline';

const BATCH = 500; // queries in one request
const MOST_DETAILS = 100; // advisories that are read in full
const REQUEST_TIME = 2000; // milliseconds
const ALL_TIME = 5000; // milliseconds: the guard waits for ten seconds, in which the machine may be busy
const LARGEST = 8 * 1024 * 1024; // bytes of an answer

const [server = '', option, prefix = 'MAL-'] = process.argv.slice(2);
if (!URL.canParse(server) || (option !== undefined && option !== '--malicious-prefix')) {
  process.stderr.write('write advisories.mjs SERVER [--malicious-prefix PREFIX]\n');
  process.exit(2);
}

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

/** What the plug-in is told: the tools that have package URLs. A type that is not known is passed over. */
async function toolsTold() {
  const tools = [];
  for await (const line of createInterface({ input: process.stdin })) {
    const told = JSON.parse(line);
    if (told.type === 'end') break;
    if (told.type !== 'tool') continue;
    const purls = [told.purl, ...told.components.map(({ purl }) => purl)].filter((purl) => purl !== undefined);
    if (purls.length > 0) tools.push({ id: told.id, purls: [...new Set(purls)] });
  }
  return tools;
}

async function ask(path, body) {
  const token = process.env.ADVISORY_TOKEN;
  const answer = await fetch(new URL(path, server.endsWith('/') ? server : `${server}/`), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: 'error', // the token is for this server
    signal: AbortSignal.timeout(Math.max(1, Math.min(REQUEST_TIME, Math.ceil(ALL_TIME - performance.now())))),
  });
  if (!answer.ok) throw new Error(`${path} answered with status ${answer.status}`);
  const chunks = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > LARGEST) throw new Error(`${path} answered with more than ${LARGEST} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Advisories by package: purl -> ids. */
async function advised(purls) {
  const found = new Map();
  for (let at = 0; at < purls.length; at += BATCH) {
    const batch = purls.slice(at, at + BATCH);
    const { results } = await ask('v1/querybatch', { queries: batch.map((purl) => ({ package: { purl } })) });
    if (!Array.isArray(results) || results.length !== batch.length)
      throw new Error('the database did not answer every query');
    for (const [index, { vulns = [] }] of results.entries())
      found.set(
        batch[index],
        vulns.map(({ id }) => String(id)),
      );
  }
  return found;
}

const summaries = new Map();

/** What an advisory says in short; nothing where that cannot be had: that there is one is known all the same. */
async function summaryOf(id) {
  if (!summaries.has(id) && summaries.size < MOST_DETAILS) {
    const { summary, details } = await ask(`v1/vulns/${encodeURIComponent(id)}`).catch(() => ({}));
    summaries.set(id, String(summary ?? details ?? '').slice(0, 300));
  }
  return summaries.get(id) ?? '';
}

async function answer() {
  const tools = await toolsTold();
  const found = await advised([...new Set(tools.flatMap(({ purls }) => purls))].sort());
  for (const { id: about, purls } of tools) {
    const hits = purls.flatMap((purl) => found.get(purl).map((id) => ({ id, purl })));
    const malicious = hits.filter(({ id }) => id.startsWith(prefix));
    say({ type: 'fact', about, name: 'advisories', value: hits.length });
    say({ type: 'fact', about, name: 'malicious', value: malicious.length > 0 });
    for (const { id, purl } of hits.slice(0, 20)) {
      const text = `${id} is about ${purl}: ${await summaryOf(id)}`;
      say({ type: 'evidence', about, text: text.slice(0, 1000) });
    }
    const [worst] = malicious.length > 0 ? malicious : hits;
    if (worst === undefined) continue;
    const names = `${worst.id} and ${hits.length - 1} more`.slice(0, 200);
    say({ type: 'factor', about, factor: malicious.length > 0 ? 4 : 2, reason: `the private database has ${names}` });
    if (malicious.length === 0) continue;
    const message = `${worst.purl} is known to be malicious (${worst.id})`.slice(0, 500);
    say({ type: 'finding', about, rule: 'malicious', severity: 'warning', message });
  }
}

try {
  await answer();
} catch (error) {
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  say({ type: 'missing', reason: `the advisory database: ${error.message}${cause}`.slice(0, 300) });
}
say({ type: 'done' });
