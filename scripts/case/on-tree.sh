#!/bin/sh
# Records a case on another Debian than the machine's: in a tree that debootstrap made, which becomes the root of a mount namespace.
#
#   sudo debootstrap --variant=minbase --include=wget,ca-certificates,git,iproute2 trixie /srv/trixie
#   sudo sh scripts/case/on-tree.sh /srv/trixie /srv/files record --tool wget --name … --files /stage/wget -- wget …
#
# The first directory is the tree, the second one what is seen as /stage there; what follows are the arguments of scripts/case.ts, which writes
# the case into this repository. What the command changes outside the places that case.ts makes stays changed in the tree.
set -eu
tree=$1 stage=$2
shift 2
repository=$(cd "$(dirname "$0")/../.." && pwd)
export tree stage repository
exec unshare --mount --propagation private /bin/sh -c '
  set -eu
  mount --bind "$tree" "$tree"
  mkdir -p "$tree/old" "$tree/repository" "$tree/stage"
  for each in proc sys dev; do mount --rbind "/$each" "$tree/$each"; done
  mount --bind "$repository" "$tree/repository"
  mount --bind "$stage" "$tree/stage"
  mount --bind /etc/resolv.conf "$tree/etc/resolv.conf"
  cd "$tree"
  pivot_root . old
  cd /repository
  umount -l /old
  export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
  exec node_modules/node/bin/node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON scripts/case.ts "$@"
' sh "$@"
