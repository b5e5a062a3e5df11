#!/bin/bash
# A test suite starts servers and children, kills some, connects to loopback, and uses a home of its own with false credentials.
#: tool node
#: description tests with node:test that start servers and children and use a home of their own
#: project a project with a test suite
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  cat > app.test.js <<'END'
const { fork, spawn } = require('node:child_process');
const { mkdtempSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { test } = require('node:test');
test('a server answers', async () => {
  const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  await (await fetch(`http://127.0.0.1:${server.address().port}/`)).text();
  server.close();
  server.closeAllConnections();
});
test('children are killed', async () => {
  const child = spawn('sleep', ['60']);
  child.kill('SIGKILL');
  await new Promise((ended) => child.once('exit', ended));
});
test('credentials of a home of its own', () => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  mkdirSync(join(home, '.aws'));
  writeFileSync(join(home, '.aws/credentials'), 'decoy');
  readFileSync(join(home, '.aws/credentials'));
});
END
  exit
fi
node --test
