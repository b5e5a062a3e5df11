#!/bin/bash
# A scanner for secrets, as a step of its own, reads the whole project. A script stands for it.
#: tool python
#: description a scanner for secrets reads every file of the workspace
#: project a project with a configuration of git and an environment file
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo 'TOKEN=decoy' > .env
  printf '#!/usr/bin/python3\nimport pathlib\n\nfor each in pathlib.Path(".").rglob("*"):\n    if each.is_file():\n        each.read_bytes()\n' > ~/gitleaks
  chmod +x ~/gitleaks
  exit
fi
~/gitleaks detect
