import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { decode, encode } from 'dns-packet';
import { HttpClient } from '../../../../src/host/evidence/http/client.ts';
import { fakeServices, PATIENCE } from '../fake.ts';

/** A name server on loopback that knows one name, or says nothing at all. */
async function nameServer(test: TestContext, known: Record<string, string> | undefined): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    if (known === undefined) return;
    const query = decode(message);
    const { name = '', type } = query.questions?.[0] ?? {};
    const found = type === 'A' ? known[name.toLowerCase()] : undefined;
    const answers = found === undefined ? [] : [{ type: 'A' as const, name, data: found, ttl: 1 }];
    const missing = known[name.toLowerCase()] === undefined ? 3 : 0; // NXDOMAIN
    const flags = 0x8180 | missing;
    socket.send(encode({ type: 'response', id: query.id, flags, questions: query.questions, answers }), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  test.after(() => socket.close());
  return `127.0.0.1:${socket.address().port}`;
}

test('a name the name servers know leads there', async (t) => {
  const fake = await fakeServices(t, { '/a': { body: 'a' } });
  const nameServers = [await nameServer(t, { 'service.example': '127.0.0.1' })];
  const over = new AbortController();
  const http = new HttpClient({ signal: over.signal, nameServers, requestTime: PATIENCE });
  const { port } = new URL(fake.origin);
  const answers = [1, 2].map(() => http.ask(new URL(`http://service.example:${port}/a`)));
  for (const answer of await Promise.all(answers)) assert.equal(answer?.body.toString(), 'a');
  over.abort();
  http.close();
});

test('a name nobody knows is said to have no address', async (t) => {
  const nameServers = [await nameServer(t, {})];
  const http = new HttpClient({ signal: new AbortController().signal, nameServers, requestTime: PATIENCE });
  const asked = http.ask(new URL('https://service.example/secret?key=x'));
  await assert.rejects(asked, { message: 'service.example has no address: its name could not be looked up' });
});

test('a name server that says nothing keeps neither the answer nor the process', { timeout: PATIENCE }, async (t) => {
  const server = await nameServer(t, undefined);
  const program = `
    import { gather } from ${JSON.stringify(join(import.meta.dirname, '../../../../src/host/evidence/gather.ts'))};
    import { kevCatalogue } from ${JSON.stringify(join(import.meta.dirname, '../../../../src/host/evidence/sources/exploitation.ts'))};
    const sources = [kevCatalogue(new URL('https://kev.example/kev.json'))];
    const wanted = [{ path: '/x', purl: 'pkg:npm/x@1' }];
    const { document } = await gather(wanted, sources, { budget: 50, http: { nameServers: [process.argv[1]] } });
    console.log(JSON.stringify(document.missed));
    setTimeout(() => console.log('something keeps the process'), 500).unref();`;
  const argv = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module', '-e', program, server];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  const reason = 'it was not there within 50 ms';
  assert.deepEqual(JSON.parse(stdout), [{ axis: 'exposure', subject: 'KEV', source: 'KEV', reason }]);
});
