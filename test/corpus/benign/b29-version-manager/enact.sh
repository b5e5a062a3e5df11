#!/bin/bash
# A step fetches an installer, holds it against the digest that it names, and runs it; the installer sets up n, which fetches a node from a
# mirror and puts it where the later commands find it.
#: tool n
#: description an installer is fetched, checked and run; the version manager n installs a node from a mirror
#: project a job that brings its own node
#: network host
#: resolve install.app.example=127.0.0.1
#: home DIR/../../home
#: after kill $(cat /tmp/server)
if [ "${1-}" = prepare ]; then
  mkdir -p /tmp/served && cd /tmp/served
  npm pack --silent n@10.2.0 && mv n-10.2.0.tgz n.tgz
  printf '#!/bin/bash\nset -e\nmkdir -p ~/n/package\ncurl -fsSL http://install.app.example:8029/n.tgz | tar xz -C ~/n\necho installed\n' > install.sh
  sha256sum install.sh | cut -d' ' -f1 > ~/digest
  mkdir -p v20.0.0 node-v20.0.0-linux-x64/bin && cp "$(readlink -f "$(command -v node)")" node-v20.0.0-linux-x64/bin/node
  tar czf v20.0.0/node-v20.0.0-linux-x64.tar.gz node-v20.0.0-linux-x64 && rm -r node-v20.0.0-linux-x64
  printf 'version\tdate\tfiles\tnpm\nv20.0.0\t2023-04-17\tlinux-x64\t9.6.4\n' > index.tab
  python3 -m http.server 8029 --bind 127.0.0.1 > /dev/null 2>&1 &
  echo $! > /tmp/server
  exit
fi
curl -fsSo install.sh http://install.app.example:8029/install.sh
echo "$(< ~/digest)  install.sh" | sha256sum -c -
bash install.sh
export N_PREFIX=~/.n N_NODE_MIRROR=http://install.app.example:8029 N_USE_XZ=0 PATH=~/.n/bin:$PATH
bash ~/n/package/bin/n 20.0.0
~/.n/bin/node -e 'console.log("one")'
