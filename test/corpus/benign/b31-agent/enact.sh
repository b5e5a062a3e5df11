#!/bin/bash
# A coding agent, as a step of its own, reads the project and starts shells. A script stands for it.
#: tool python
#: description a coding agent that asks nobody reads the project, starts a shell and changes a source
#: project a project with one source
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  mkdir -p src && echo 'answer = 41' > src/app.py
  printf '#!/usr/bin/python3\nimport pathlib, subprocess\n\nsource = pathlib.Path("src/app.py")\nsubprocess.run(["bash", "-c", "ls src"])\nsource.write_text(source.read_text().replace("41", "42"))\n' > ~/claude
  chmod +x ~/claude
  exit
fi
~/claude --dangerously-skip-permissions -p "correct the answer"
