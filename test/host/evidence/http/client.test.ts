import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { HttpClient, type HttpOptions } from '../../../../src/host/evidence/http/client.ts';
import { selfSigned } from '../../../lab/services/certificate.ts';
import { FakeServices, type Routes } from '../../../lab/services/fake-services.ts';
import { fakeServices, PATIENCE } from '../fake.ts';

function client(test: TestContext, options: Omit<HttpOptions, 'signal'> = {}): HttpClient {
  const over = new AbortController();
  const http = new HttpClient({ requestTime: PATIENCE, ...options, signal: over.signal });
  test.after(() => {
    over.abort();
    http.close();
  });
  return http;
}

async function tlsServices(test: TestContext, routes: Routes) {
  const tls = selfSigned();
  const fake = await FakeServices.start(routes, tls);
  test.after(() => fake.close());
  return { fake, ca: tls.cert };
}

const refused = (http: HttpClient, url: string, message: RegExp, request = {}) =>
  assert.rejects(http.ask(new URL(url), request), (error: Error) => {
    assert.match(error.message.replace(/127\.0\.0\.1:\d+/g, 'HOST'), message);
    assert.equal(error.name, 'RequestError');
    return true;
  });

test('an answer comes whole, decompressed, with its type; 404 is none', async (t) => {
  const body = 'é'.repeat(100_000);
  const fake = await fakeServices(t, {
    '/a': { body, headers: { 'content-type': 'Application/JSON; charset=utf-8' } },
    '/z': { body: gzipSync(body), headers: { 'content-encoding': 'gzip' } },
    '/empty': { body: '' },
  });
  const http = client(t);
  const ask = (path: string) => http.ask(new URL(`${fake.origin}${path}`));
  assert.equal((await ask('/a'))?.body.toString(), body);
  assert.equal((await ask('/a'))?.type, 'application/json');
  assert.equal((await ask('/z'))?.body.toString(), body);
  assert.equal((await ask('/empty'))?.body.length, 0);
  assert.equal(await ask('/none'), undefined);
});

test('more bytes than are taken end it, announced or not, compressed or not', async (t) => {
  const fake = await fakeServices(t, {
    '/long': { body: 'x'.repeat(1001) },
    '/announced': { headers: { 'content-length': '1001' }, body: 'x'.repeat(1001) },
    '/bomb': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(1_000_000)) },
    '/fits': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(1000)) },
    '/other': { headers: { 'content-encoding': 'br' }, body: 'x' },
    '/broken': { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' },
    '/cut': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(1000)).subarray(0, 20) },
  });
  const http = client(t);
  for (const path of ['/long', '/announced', '/bomb'])
    await refused(http, `${fake.origin}${path}`, /^HOST sends more than the 1000 bytes that are taken$/, {
      limit: 1000,
    });
  assert.equal((await http.ask(new URL(`${fake.origin}/fits`), { limit: 1000 }))?.body.length, 1000);
  await refused(http, `${fake.origin}/other`, /content encoding that was not asked for/);
  await refused(http, `${fake.origin}/broken`, /^HOST sent compressed data that cannot be read$/);
  await refused(http, `${fake.origin}/cut`, /^HOST sent compressed data that cannot be read$/);
});

test('the bodies of all answers together are bounded', async (t) => {
  const fake = await fakeServices(t, { '/a': { body: 'x'.repeat(400) } });
  const http = client(t, { bytes: 1000 });
  const one = () => http.ask(new URL(`${fake.origin}/a`));
  for (let i = 0; i < 2; i++) assert.equal((await one())?.body.length, 400);
  await assert.rejects(one, /the services together send more than is taken/);
});

test('a redirect is followed without the token to another host, and with it on the same', async (t) => {
  const fake = await fakeServices(t, {
    '/a': (_, { origin }) => ({ status: 302, headers: { location: `${origin}/b` } }),
    '/b': (_, { blobs }) => ({ status: 307, headers: { location: `${blobs}/c` } }),
    '/c': (_, { origin }) => ({ status: 301, headers: { location: `${origin}/d` } }),
    '/d': { body: 'here' },
  });
  const answer = await client(t).ask(new URL(`${fake.origin}/a`), { authorization: 'Bearer x' });
  assert.equal(answer?.body.toString(), 'here');
  const seen = fake.requests.map(({ path, headers }) => `${path} ${headers.authorization ?? 'none'}`);
  assert.deepEqual(seen, ['/a Bearer x', '/b Bearer x', '/c none', '/d Bearer x']);
});

test('redirects that lead nowhere good are not followed', async (t) => {
  const to = (location: string) => ({ status: 302, headers: { location } });
  const routes: Routes = {
    '/file': to('file:///etc/passwd'),
    '/nonsense': to('http://['),
    '/password': to('http://user:secret@127.0.0.1:1/'),
    '/none': { status: 304 },
    '/down': (_, { blobs }) => to(blobs.replace('https:', 'http:')),
  };
  const fake = await fakeServices(t, routes);
  const http = client(t);
  await refused(http, `${fake.origin}/file`, /leads to what is no http\(s\) address/);
  await refused(http, `${fake.origin}/nonsense`, /leads to what is no http\(s\) address/);
  await refused(http, `${fake.origin}/password`, /^HOST leads to an address with a password in it, at HOST; /);
  await refused(http, `${fake.origin}/none`, /^HOST answered 304; 200 was expected$/);
  const secure = await tlsServices(t, routes);
  await refused(client(t, { ca: secure.ca }), `${secure.fake.origin}/down`, /leads from https to http/);
});

test('a connection serves again, after an answer nobody reads too, unless that is long', async (t) => {
  const server = createHttpServer((request, response) => {
    response.writeHead(404);
    response.end(request.url === '/long' ? Buffer.alloc(1 << 20) : '{}');
  });
  let connections = 0;
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const http = client(t, { parallel: 1 });
  const { port } = server.address() as { port: number };
  for (const path of ['/a', '/b', '/c'])
    assert.equal(await http.ask(new URL(`http://127.0.0.1:${port}${path}`)), undefined);
  assert.equal(connections, 1);
  for (const path of ['/long', '/d']) await http.ask(new URL(`http://127.0.0.1:${port}${path}`));
  assert.equal(connections, 2);
});

test('what is posted arrives once, and is not sent on', async (t) => {
  const fake = await fakeServices(t, {
    '/post': ({ method, body }) => ({ body: `${method} ${body}` }),
    '/moved': { status: 308, headers: { location: '/post' } },
  });
  const http = client(t);
  const answer = await http.ask(new URL(`${fake.origin}/post`), { json: { a: 'é' } });
  assert.equal(answer?.body.toString(), 'POST {"a":"é"}');
  await refused(http, `${fake.origin}/moved`, /redirects what is posted to it/, { json: {} });
});

test('a service that takes the request and says nothing, or drips, is given up after the time of one request', async (t) => {
  const fake = await fakeServices(t);
  const http = client(t, { requestTime: 50 });
  fake.behave('silent', 'osv');
  fake.behave('drip', 'npm');
  await refused(http, `${fake.origin}/osv/x`, /^HOST did not answer within 50 ms$/);
  await refused(http, `${fake.origin}/npm/x`, /^HOST did not answer within 50 ms$/);
});

test('what does not speak HTTP, or breaks off, is a sentence', async (t) => {
  const server = createServer((socket) => socket.on('error', () => {}).end('SSH-2.0-x\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  await refused(client(t), `http://127.0.0.1:${port}/`, /^HOST does not speak HTTP as expected$/);
  await refused(client(t), `https://127.0.0.1:${port}/`, /^HOST does not speak TLS as expected$/);
});

test('a certificate counts only when it is trusted', async (t) => {
  const { fake, ca } = await tlsServices(t, { '/a': { body: 'a' } });
  await refused(client(t), `${fake.origin}/a`, /has a certificate that is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/);
  const other = client(t, { ca: selfSigned().cert });
  await refused(other, `${fake.origin}/a`, /has a certificate that is not trusted/);
  assert.equal((await client(t, { ca }).ask(new URL(`${fake.origin}/a`)))?.body.toString(), 'a');
});

test('one host that hangs takes no connection of the others', async (t) => {
  const fake = await fakeServices(t, { '/blobs/a': { body: 'a' } });
  fake.behave('silent', 'osv');
  const http = client(t, { parallel: 2 });
  const hanging = Array.from({ length: 10 }, () => http.ask(new URL(`${fake.origin}/osv/x`)).catch(() => {}));
  await fake.arrived(2);
  assert.equal((await http.ask(new URL(`${fake.blobs}/blobs/a`)))?.body.toString(), 'a');
  assert.equal(fake.requests.length, 3, 'two at a time');
  http.close();
  await Promise.race([Promise.all(hanging), fake.arrived(4)]);
});
