#!/bin/bash
# BuildKit, in an engine that was started before the job, builds an image from nothing, and a container of it runs.
#: tool docker
#: description docker build with BuildKit, twice with its cache, and a container
#: project a Dockerfile with two stages and a program without libraries
#: network none
#: root
#: env DOCKER_HOST=unix:///tmp/engine/engine.sock
#: after kill $(cat /tmp/engine/pid)
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  printf 'int main(int argc, char **argv) { return argc < 1; }\n' > prog.c
  gcc -static -o prog prog.c
  printf 'FROM scratch AS build\nCOPY prog /prog\nRUN ["/prog", "one"]\nFROM scratch\nCOPY --from=build /prog /prog\nCMD ["/prog"]\n' > Dockerfile
  printf '*\n!prog\n' > .dockerignore
  mkdir /tmp/engine && cd /tmp/engine
  dockerd --data-root=$PWD/data --exec-root=$PWD/exec --pidfile=$PWD/pid --host=unix://$PWD/engine.sock --iptables=false --ip6tables=false --bridge=none --storage-driver=vfs > log 2>&1 &
  for _ in $(seq 100); do docker version > /dev/null 2>&1 && break; sleep 0.2; done
  exit
fi
export DOCKER_BUILDKIT=1 PATH=/usr/bin:$PATH
docker build --network none --quiet --tag app .
docker build --network none --quiet --tag app:again .
docker run --rm --network none app
