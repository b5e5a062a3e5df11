#!/bin/bash
# Packages are installed and tested in a copy, in a project made for the test, and in a second checkout.
#: tool npm
#: description npm installs and tests in a copy of the project, in one made for the test, and in a clone
#: project a package with a test and one dependency with a script
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","scripts":{"build":"mkdir -p dist && cp index.js dist/","test":"node --test"},"dependencies":{"esbuild":"0.25.0"}}' > package.json
  echo 'module.exports = 42;' > index.js
  printf 'const { test } = require("node:test");\ntest("one", () => require("node:fs").writeFileSync("out.txt", "x"));\n' > app.test.js
  npm install --package-lock-only --no-audit --no-fund
  git add . && git commit --quiet -m one
  exit
fi
copy=$(mktemp -d)
cp -r . "$copy" && (cd "$copy" && npm ci --no-audit --no-fund && npm test)
npm pack
fresh=$(mktemp -d)
(package=$PWD/app-1.0.0.tgz && cd "$fresh" && npm init -y && npm install --no-audit --no-fund "$package" && node -e 'require("app")' && npx esbuild --version)
git clone --quiet . ~/clone && (cd ~/clone && npm ci --no-audit --no-fund && npm test && npm run build)
