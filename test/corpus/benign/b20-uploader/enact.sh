#!/bin/bash
# A step of its own downloads an uploader, checks its digest and runs it.
#: tool bash
#: description a step downloads a program, checks its digest, makes it executable and runs it
#: project a project with a report of coverage
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve files.example=203.0.113.10
if [ "${1-}" = prepare ]; then
  echo none > coverage.txt
  exit
fi
curl -sSf -o uploader http://files.example/sleeper
echo "$(sha256sum uploader | cut -d' ' -f1)  uploader" > uploader.SHA256SUM
sha256sum -c uploader.SHA256SUM
chmod +x uploader
./uploader coverage.txt
