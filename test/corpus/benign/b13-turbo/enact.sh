#!/bin/bash
# Turbo runs the scripts of a workspace's packages from its daemon, keeps what they make in a cache, and its daemon outlives the step.
#: tool turbo
#: description turbo builds two packages twice, with its daemon and its cache
#: project a workspace of two packages
#: network host
#: resolve telemetry.vercel.com=203.0.113.7
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true,"packageManager":"npm@11.19.1","workspaces":["one","two"]}' > package.json
  echo '{"tasks":{"build":{"outputs":["dist/**"]}}}' > turbo.json
  for each in one two; do
    mkdir $each && echo "{\"name\":\"$each\",\"version\":\"1.0.0\",\"scripts\":{\"build\":\"mkdir -p dist && cp package.json dist/\"}}" > $each/package.json
  done
  npm install --no-audit --no-fund --loglevel=error turbo@2.11.11
  printf 'node_modules\ndist\n.turbo\n' > .gitignore
  git add . && git commit --quiet -m one
  exit
fi
npx turbo daemon start
npx turbo run build
rm -r one/dist
npx turbo run build
