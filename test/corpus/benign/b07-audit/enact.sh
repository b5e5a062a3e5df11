#!/bin/bash
# npm sends the names of what is installed to the registry.
#: tool npm
#: description npm install and npm audit
#: project a project with one package
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  exit
fi
npm install --no-fund is-number@7.0.0
npm audit || true
