#!/bin/bash
# The postinstall of esbuild puts its binary in the place of a script of the package.
#: tool npm
#: description npm install of esbuild with its postinstall
#: project a project that installs esbuild
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  exit
fi
npm install --no-audit --no-fund esbuild@0.25.0
npx esbuild --version
