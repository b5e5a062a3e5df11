#!/bin/bash
# pip builds a source distribution in an environment of its own, with a compiler below python.
#: tool pip
#: description pip builds a source directory beside the workspace with an extension in C, and its archive, in isolation
#: project a source distribution with an extension in C
#: network host
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv
  mkdir -p ~/sum && cd ~/sum
  printf '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "sum"\nversion = "1.0.0"\n' > pyproject.toml
  printf 'from setuptools import Extension, setup\n\nsetup(ext_modules=[Extension("sum", ["sum.c"])])\n' > setup.py
  printf 'int sum(int a, int b) { return a + b; }\n' > sum.c
  mkdir ~/sum-1.0.0 && cp * ~/sum-1.0.0 && cd && printf 'Metadata-Version: 2.1\nName: sum\nVersion: 1.0.0\n' > sum-1.0.0/PKG-INFO
  tar czf sum-1.0.0.tar.gz sum-1.0.0 && rm -r sum-1.0.0
  exit
fi
~/venv/bin/pip install ~/sum
~/venv/bin/pip install --force-reinstall ~/sum-1.0.0.tar.gz
