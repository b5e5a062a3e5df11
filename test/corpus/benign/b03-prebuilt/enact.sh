#!/bin/bash
# The install script of a package has prebuild-install fetch its addon from the host that npm's settings name; a later program loads it.
#: tool prebuild-install
#: description npm install of a package whose prebuild-install fetches the addon from a configured mirror, and a program that loads it
#: project a project that installs one package with an addon
#: network host
#: home DIR/../../home
#: resolve mirror.app.example=127.0.0.1
#: env npm_config_addon_binary_host=http://mirror.app.example:8003
#: after kill $(cat /tmp/server)
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name":"addon","version":"1.0.0","main":"addon.js","gypfile":false,"scripts":{"install":"prebuild-install --runtime napi --target 8 --verbose"},"dependencies":{"prebuild-install":"7.1.3"},"binary":{"napi_versions":[8]},"repository":"https://code.app.example/addon"}' > package.json
  echo 'module.exports = require("./build/Release/addon.node");' > addon.js
  tar czf ~/addon.tgz -C .. package
  printf '#include <node_api.h>\nNAPI_MODULE_INIT() { return exports; }\n' > addon.c
  mkdir -p build/Release /tmp/mirror/v1.0.0
  gcc -shared -fPIC -I/usr/include/node -o build/Release/addon.node addon.c
  tar czf /tmp/mirror/v1.0.0/addon-v1.0.0-napi-v8-linux-x64.tar.gz build
  rm -r ~/from && cd /tmp/mirror
  python3 -m http.server 8003 --bind 127.0.0.1 > /dev/null 2>&1 &
  echo $! > /tmp/server
  exit
fi
npm install --no-audit --no-fund ~/addon.tgz
node -e 'require("addon")'
