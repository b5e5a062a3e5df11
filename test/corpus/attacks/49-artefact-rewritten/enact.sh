#!/bin/bash
# A build file that was changed adds to the archive after it was packed; the publication takes that. Nothing else leaves the machine.
#: tool npm
#: description a script writes into a jar that was packed, and a publication reads it
#: project a project in Java that is packed
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding foreign-writer
#: attack Octopus Scanner, May 2020
if [ "${1-}" = prepare ]; then
  mkdir -p src nbproject
  echo 'class App { public static void main(String[] a) {} }' > src/App.java
  printf 'const { appendFileSync } = require("node:fs");\nappendFileSync("dist/app.jar", Buffer.alloc(64));\n' > nbproject/cache.dat
  echo '{"name":"app","version":"1.0.0","files":["dist"]}' > package.json
  exit
fi
mkdir -p classes dist
javac -d classes src/App.java
jar cf dist/app.jar -C classes .
node nbproject/cache.dat
npm pack --silent --pack-destination /tmp
