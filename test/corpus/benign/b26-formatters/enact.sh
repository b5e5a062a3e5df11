#!/bin/bash
# Formatters write over many sources in many directories.
#: tool go
#: description gofmt and rustfmt rewrite sixty sources in six directories
#: project a project with sixty sources
#: network none
#: home DIR/../../home
#: toolcache go/1/x64=/usr/local/go
#: toolcache rust/1/x64=~/.rustup/toolchains/1.95.0-x86_64-unknown-linux-gnu
if [ "${1-}" = prepare ]; then
  for each in a b c d e f; do mkdir -p $each; for n in $(seq 10); do printf 'package x\nfunc  f(){ return  }\n' > $each/f$n.go; done; done
  printf 'fn main(){ }\n' > main.rs
  exit
fi
gofmt -w .
rustfmt main.rs
