#!/bin/bash
# A preinstall that looks for sources of the workspace and changes one. Nothing leaves the machine.
#: tool npm
#: description a preinstall script changes a source file of the workspace
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding create-source
#: attack backdoor simulator of GitHub Actions Goat (2023)
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "compile", "version": "1.0.0", "scripts": {"preinstall": "node compile.js"}}' > package.json
  cat > compile.js <<'END'
const { appendFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const source = join(process.env.INIT_CWD, 'src');
for (const file of readdirSync(source)) if (file === 'index.js') appendFileSync(join(source, file), '// backdoor\n');
END
  tar czf ~/compile.tgz -C .. package && rm -r ~/from
  mkdir -p ~/work/app/app/src && echo 'module.exports = 1;' > ~/work/app/app/src/index.js
  exit
fi
npm install --no-audit --no-fund ~/compile.tgz
