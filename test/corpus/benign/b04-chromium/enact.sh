#!/bin/bash
# A test unpacks a browser into a temporary directory, starts it and has it show a page of a server of its own.
#: tool chromium
#: description a test unpacks Chromium, starts it with Playwright and opens a page of its own server
#: project a site with a test in a browser
#: network prepared
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  npm install --no-audit --no-fund --loglevel=error playwright-core@1.65.1 @sparticuz/chromium@153.0.0
  cat > browser.test.mjs <<'END'
import { createServer } from 'node:http';
import { test } from 'node:test';
import Chromium from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

test('the page has its title', async () => {
  const server = createServer((_, response) => response.end('<title>one</title>')).listen(0);
  const browser = await chromium.launch({ executablePath: await Chromium.executablePath(), args: Chromium.args });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  if ((await page.title()) !== 'one') throw new Error('another title');
  await page.screenshot({ path: 'page.png' });
  await browser.close();
  server.close();
});
END
  exit
fi
node --test browser.test.mjs
