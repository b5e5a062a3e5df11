#!/bin/sh
# Stands for the installer of a runtime.
mkdir -p "$HOME/.bun/bin"
curl -sf -o "$HOME/.bun/bin/bun" http://files.example/runtime
chmod 755 "$HOME/.bun/bin/bun"
