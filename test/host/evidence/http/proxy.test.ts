import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { HttpClient } from '../../../../src/host/evidence/http/client.ts';
import { proxyFor } from '../../../../src/host/evidence/http/proxy.ts';
import { selfSigned } from '../../../lab/services/certificate.ts';
import { FakeServices } from '../../../lab/services/fake-services.ts';
import { PATIENCE } from '../fake.ts';

test('HTTPS_PROXY is used for https, but not for what NO_PROXY names', () => {
  const proxied = (url: string, no_proxy = '') =>
    proxyFor(new URL(url), { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: no_proxy })?.host;
  assert.equal(proxied('https://a.example/'), 'proxy.example:3128');
  assert.equal(proxied('http://a.example/'), undefined);
  const excepted: [string, boolean][] = [
    ['*', true],
    ['a.example', true],
    ['.example', true],
    ['*.example', true],
    ['EXAMPLE', true],
    ['b.example, a.example', true],
    ['a.example:443', true],
    ['a.example:8443', false],
    ['b.a.example', false],
    ['ample', false],
    [',', false],
  ];
  for (const [list, is] of excepted) assert.equal(proxied('https://a.example/', list) === undefined, is, list);
});

test('lower case wins, and what is no http proxy is refused in words', () => {
  const url = new URL('https://a.example/');
  const env = { https_proxy: 'http://one.example', HTTPS_PROXY: 'http://two.example' };
  assert.equal(proxyFor(url, env)?.host, 'one.example');
  assert.equal(proxyFor(url, { HTTPS_PROXY: '' }), undefined);
  for (const set of ['socks5://p.example', 'https://p.example', 'p.example:3128', 'http://'])
    assert.throws(() => proxyFor(url, { HTTPS_PROXY: set }), /HTTPS_PROXY is set to what is no http:\/\/ address/);
});

async function proxy(test: TestContext, status: number) {
  const asked: { target: string; login: string | undefined }[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    asked.push({ target: request.url ?? '', login: request.headers['proxy-authorization'] });
    if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const [host = '', port] = (request.url ?? '').split(':');
    const there = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    for (const each of [there, socket]) each.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => server.close());
  return { asked, address: `http://us%40er:pass@127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function through(test: TestContext, status: number) {
  const tls = selfSigned();
  const fake = await FakeServices.start({ '/a': { body: 'a' } }, tls);
  const { asked, address } = await proxy(test, status);
  const over = new AbortController();
  const env = { HTTPS_PROXY: address };
  const http = new HttpClient({ signal: over.signal, env, ca: tls.cert, requestTime: PATIENCE });
  test.after(async () => {
    over.abort();
    http.close();
    await fake.close();
  });
  return { fake, asked, http };
}

test('through the tunnel the service is asked, which the proxy only knows by name', async (t) => {
  const { fake, asked, http } = await through(t, 200);
  const answer = await http.ask(new URL(`${fake.origin}/a`), { authorization: 'Bearer x' });
  assert.equal(answer?.body.toString(), 'a');
  assert.equal(fake.requests[0]?.headers.authorization, 'Bearer x');
  assert.equal(fake.requests[0]?.headers['proxy-authorization'], undefined);
  const login = `Basic ${Buffer.from('us@er:pass').toString('base64')}`;
  assert.deepEqual(asked, [{ target: new URL(fake.origin).host, login }]);
});

test('a proxy that refuses is named, without its password', async (t) => {
  const { fake, http } = await through(t, 407);
  await assert.rejects(http.ask(new URL(`${fake.origin}/a`)), (error: Error) => {
    assert.match(error.message, /^the proxy 127\.0\.0\.1:\d+ answered 407 when it was asked for 127\.0\.0\.1:\d+$/);
    return true;
  });
});

test('a proxy that is not there is named', async (t) => {
  const over = new AbortController();
  const env = { HTTPS_PROXY: 'http://127.0.0.1:1' };
  const http = new HttpClient({ signal: over.signal, env, requestTime: PATIENCE });
  t.after(() => http.close());
  await assert.rejects(
    http.ask(new URL('https://a.example/')),
    /the proxy 127\.0\.0\.1:1 could not be asked \(ECONNREFUSED\)/,
  );
});
