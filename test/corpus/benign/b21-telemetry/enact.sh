#!/bin/bash
# A build with Next.js tells its vendor of itself; nobody answers there.
#: tool next
#: description next build, which connects to the telemetry of its vendor
#: project a site of one page with Next.js
#: network host
#: resolve telemetry.nextjs.org=203.0.113.7
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true,"scripts":{"build":"next build --webpack"}}' > package.json
  npm install --no-audit --no-fund --loglevel=error next@16.4.6 react@19 react-dom@19
  mkdir pages && echo 'export default function Page() { return "one"; }' > pages/index.js
  exit
fi
npm run build
