#!/bin/bash
# sudo installs a package of the distribution from a signed repository on loopback: root reads its lists, verifies, fetches, unpacks and
# configures, on a system that is thrown away.
#: tool apt
#: description sudo apt-get update, install and purge of a package from a signed repository
#: project a job that needs a tool of the distribution
#: network host
#: resolve apt.app.example=127.0.0.1
#: host /root=/home/runner
#: system
#: after kill $(cat /tmp/server)
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  sudo dpkg --purge hello
  mkdir -m 755 /tmp/repository && cd /tmp/repository
  apt-get download -q hello
  hash() { echo "SHA256:"; echo " $(sha256sum < Packages | cut -d' ' -f1) $(stat -c %s Packages) Packages"; }
  { dpkg-deb --field ./*.deb; echo "Filename: ./$(ls ./*.deb)"; echo "Size: $(stat -c %s ./*.deb)"; echo "SHA256: $(sha256sum < ./*.deb | cut -d' ' -f1)"; } > Packages
  { echo "Origin: app"; echo "Date: $(date -Ru)"; hash; } > Release
  export GNUPGHOME=/tmp/signer && mkdir -m 700 $GNUPGHOME
  gpg --batch --quiet --passphrase '' --quick-gen-key signer@app.example ed25519 sign never
  gpg --batch --quiet --clearsign --output InRelease Release && gpg --export > key.gpg
  gpgconf --kill all
  sudo cp key.gpg /usr/share/keyrings/app.gpg
  sudo sh -c 'rm -rf /etc/apt/sources.list* /var/lib/apt/lists/* /etc/apt/apt.conf.d/*restart* /var/lib/swcatalog'
  echo 'deb [signed-by=/usr/share/keyrings/app.gpg] http://apt.app.example:8022/ ./' | sudo tee /etc/apt/sources.list
  python3 -m http.server 8022 --bind 127.0.0.1 > /dev/null 2>&1 &
  echo $! > /tmp/server
  exit
fi
sudo apt-get update -q
sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -q hello
hello
sudo DEBIAN_FRONTEND=noninteractive apt-get purge -y -q hello
