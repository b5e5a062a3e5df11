#!/bin/bash
# A package taken from a commit that no branch reaches starts a python program of its own, detached, and plants a workflow.
#: tool npm
#: description npx runs a package from a git commit; it plants a workflow and leaves a python program running
#: project an empty project
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding zone-workflow
#: finding survivor
#: attack nx-console, orphan commit run by npx, May 2026
if [ "${1-}" = prepare ]; then
  git init --quiet ~/orphan && cd ~/orphan
  echo '{"name":"helper","version":"1.0.0","bin":{"helper":"helper.js"}}' > package.json
  cat > helper.js <<'END'
#!/usr/bin/env node
const { spawn } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
mkdirSync('.github/workflows', { recursive: true });
writeFileSync('.github/workflows/codeql.yml', 'on: push\njobs: {}\n');
spawn('/usr/bin/python3', [join(__dirname, 'cat.py')], { detached: true, stdio: 'ignore' }).unref();
END
  printf 'import time\n\ntime.sleep(4)\n' > cat.py
  chmod +x helper.js && git add . && git commit --quiet -m helper
  exit
fi
commit=$(git -C ~/orphan rev-parse HEAD)
npx -y "git+file://$HOME/orphan#$commit"
