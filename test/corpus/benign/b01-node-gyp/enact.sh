#!/bin/bash
# A package with an addon in C is built by the node-gyp of npm.
#: tool npm
#: description npm install builds an addon in C with node-gyp
#: project a project that installs one package with an addon
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name":"addon","version":"1.0.0","gypfile":true}' > package.json
  echo '{"targets":[{"target_name":"addon","sources":["addon.c"]}]}' > binding.gyp
  printf '#include <node_api.h>\nNAPI_MODULE_INIT() { return exports; }\n' > addon.c
  tar czf ~/addon.tgz -C .. package
  exit
fi
npm_config_nodedir=/usr npm install --no-audit --no-fund ~/addon.tgz
