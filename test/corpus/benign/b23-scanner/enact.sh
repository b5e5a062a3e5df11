#!/bin/bash
# A scanner for secrets, as a step of its own, reads the whole project.
#: tool detect-secrets
#: description detect-secrets reads every file of the workspace
#: project a project with a configuration of git and an environment file
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  echo 'TOKEN=decoy' > .env
  /usr/bin/python3 -m venv ~/venv && ~/venv/bin/pip install -q detect-secrets
  exit
fi
~/venv/bin/detect-secrets scan --all-files > .secrets.baseline
