#!/bin/bash
# The prepare script of the project has husky install hooks of git.
#: tool npm
#: description npm install of husky, whose hooks the prepare script of the project sets up
#: project a project with hooks
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true,"scripts":{"prepare":"husky"}}' > package.json
  exit
fi
npm install --no-audit --no-fund husky@9.1.7
