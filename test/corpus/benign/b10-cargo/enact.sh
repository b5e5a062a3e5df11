#!/bin/bash
# A build script that compiles C is compiled and run; a procedural macro is loaded into the compiler.
#: tool cargo
#: description cargo build with a build script that calls gcc, and a procedural macro
#: project a crate with two vendored dependencies
#: network none
#: home DIR/../../home
#: toolcache rust/1/x64=~/.rustup/toolchains/1.95.0-x86_64-unknown-linux-gnu
if [ "${1-}" = prepare ]; then
  mkdir -p src native/src macros/src
  printf '[package]\nname = "app"\nversion = "1.0.0"\nedition = "2021"\n[dependencies]\nnative = { path = "native" }\nmacros = { path = "macros" }\n' > Cargo.toml
  printf 'fn main() { println!("{}", macros::answer!()); native::call(); }\n' > src/main.rs
  printf '[package]\nname = "macros"\nversion = "1.0.0"\nedition = "2021"\n[lib]\nproc-macro = true\n' > macros/Cargo.toml
  printf 'use proc_macro::TokenStream;\n#[proc_macro]\npub fn answer(_: TokenStream) -> TokenStream { "42".parse().unwrap() }\n' > macros/src/lib.rs
  printf '[package]\nname = "native"\nversion = "1.0.0"\nedition = "2021"\nbuild = "build.rs"\n' > native/Cargo.toml
  printf 'pub fn call() {}\n' > native/src/lib.rs
  echo 'int native(void) { return 1; }' > native/native.c
  cat > native/build.rs <<'END'
use std::process::Command;
fn main() {
    let out = std::env::var("OUT_DIR").unwrap();
    Command::new("gcc").args(["-c", "native.c", "-o"]).arg(format!("{out}/native.o")).status().unwrap();
    Command::new("ar").args(["rcs"]).arg(format!("{out}/libnative.a")).arg(format!("{out}/native.o")).status().unwrap();
    println!("cargo:rustc-link-search=native={out}");
    println!("cargo:rustc-link-lib=static=native");
}
END
  exit
fi
cargo build --quiet --offline
./target/debug/app
