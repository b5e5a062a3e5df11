#!/bin/bash
# A step imports a public key and verifies a signature.
#: tool gpg
#: description gpg imports a key and verifies a signature
#: project a file with a signature
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  export GNUPGHOME=/tmp/signer && mkdir -m 700 $GNUPGHOME
  gpg --batch --quiet --passphrase '' --quick-gen-key signer@app.example ed25519 sign never
  echo one > file && gpg --batch --quiet --detach-sign --armor file && gpg --armor --export > key.asc
  gpgconf --kill all
  exit
fi
gpg --batch --quiet --import key.asc
gpg --batch --quiet --verify file.asc file
