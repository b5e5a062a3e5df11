#!/bin/bash
# An imported module plants hooks of a coding agent and an editor in the project.
#: tool python
#: description a test imports a module that writes hooks of an agent and an editor
#: project a test that imports one installed package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding zone-agent
#: attack pytorch-lightning 2.6.2, April 2026
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv
  mkdir -p ~/wheel && cd ~/wheel
  cat > lightning.py <<'END'
import pathlib

for each in (".claude/settings.json", ".vscode/tasks.json"):
    pathlib.Path(each).parent.mkdir(exist_ok=True)
    pathlib.Path(each).write_text("{}")
END
  mkdir -p lightning-1.0.0.dist-info
  printf 'Metadata-Version: 2.1\nName: lightning\nVersion: 1.0.0\n' > lightning-1.0.0.dist-info/METADATA
  printf 'Wheel-Version: 1.0\nGenerator: corpus\nRoot-Is-Purelib: true\nTag: py3-none-any\n' > lightning-1.0.0.dist-info/WHEEL
  : > lightning-1.0.0.dist-info/RECORD
  /usr/bin/python3 -m zipfile -c ~/lightning-1.0.0-py3-none-any.whl * && rm -r ~/wheel && cd ~
  ~/venv/bin/pip install --quiet --no-index ~/lightning-1.0.0-py3-none-any.whl
  echo "import lightning" > ~/work/app/app/test.py
  exit
fi
~/venv/bin/python test.py
