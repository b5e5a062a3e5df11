#!/bin/bash
# The postinstall of core-js prints a banner and counts how often.
#: tool npm
#: description npm install of core-js with its postinstall
#: project a project that installs core-js
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  exit
fi
npm install --no-audit --no-fund core-js@3.40.0
