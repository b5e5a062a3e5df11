#!/bin/bash
# An editable installation and a virtual environment leave .pth files; the next python reads them.
#: tool pip
#: description pip install -e of a project, and a start of python
#: project a project in python
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv
  printf '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "app"\nversion = "1.0.0"\n' > pyproject.toml
  mkdir -p src/app && echo 'answer = 42' > src/app/__init__.py
  exit
fi
~/venv/bin/pip install -e .
~/venv/bin/python -c "import app; print(app.answer)"
