#!/bin/bash
# A dependency that changes another, installed module when one target is built; the bundler then takes it in. Nothing leaves the machine.
#: tool npm
#: description a build script changes a module of another package after the installation, and the bundler reads it
#: project a project with two installed packages and a bundler
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding foreign-writer
#: attack event-stream and flatmap-stream, 2018
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "flatmap", "version": "1.0.0", "scripts": {}}' > package.json
  cat > index.js <<'END'
const { appendFileSync } = require('node:fs');
if (process.env.npm_lifecycle_event === 'build:ios') appendFileSync('node_modules/qr/decoder.js', '// nothing\n');
END
  tar czf ~/flatmap.tgz -C .. package && rm -r ~/from
  mkdir -p ~/other/package && cd ~/other
  echo '{"name":"qr","version":"1.0.0","main":"decoder.js"}' > package/package.json
  echo 'module.exports = 1;' > package/decoder.js
  tar czf ~/qr.tgz package
  exit
fi
npm install --no-audit --no-fund ~/flatmap.tgz ~/qr.tgz
npm pkg set scripts.build:ios='node -e "require(\"flatmap\")" && node -e "require(\"qr\")"'
npm run build:ios
