#!/bin/bash
# The same work with nothing in the caches, as in the first job of a month, and with all of it; and with the packages of today.
#: tool npm
#: description npm and pip install with empty caches, again with full ones, and again for newer versions
#: project a project with packages of npm and of Python
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  npm install --package-lock-only --no-audit --no-fund is-number@6.0.0
  /usr/bin/python3 -m venv ~/venv
  rm -rf ~/.npm/_cacache ~/.cache/pip
  exit
fi
work() { npm ci --no-audit --no-fund && ~/venv/bin/pip install "six$1"; }
work ==1.16.0
rm -r node_modules
work ==1.16.0
npm update --no-audit --no-fund --latest is-number || true
npm install --no-audit --no-fund is-number@latest
~/venv/bin/pip install --upgrade six
