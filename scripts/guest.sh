#!/usr/bin/env bash
# Boots a Debian kernel in qemu (no KVM needed) with busybox, given files and nothing else, runs shell commands in it as root
# and prints what they print. Exit status: that of the commands, 124 when the guest did not end in time, 125 when it never
# reached them (the console's end is then on standard error).
#
#   scripts/guest.sh [-a MACHINE] [-f FILE[:NAME]]... [-t SECONDS] [-k FILE] KERNEL 'commands'
#   scripts/guest.sh [-a MACHINE] -n KERNEL
#
# KERNEL  a series as in 6.1 (its newest Debian cloud image), or `newest`
# -a      x86_64 (default) or aarch64, whatever this machine is
# -f      a file, or a directory with all that is in it, put at /g/NAME in the guest (default: its own name)
# -t      seconds until the guest is ended (default 300)
# -k      file that takes the kernel's console
# -n      only fetch the kernel and print its version
#
# The guest has the root file system in memory, proc, sys, cgroup2, tracefs, bpffs, tmpfs at /tmp and /dev/shm, and lo up with 127.0.0.1 and
# ::1. Kernels and busybox come from the Debian archive by apt into ~/.cache/ironclaw/guest (or $IRONCLAW_GUESTS), which is
# kept between runs.
set -euo pipefail

cache=${IRONCLAW_GUESTS:-${XDG_CACHE_HOME:-$HOME/.cache}/ironclaw/guest}
files=() limit=300 console='' only_fetch='' machine=x86_64
while getopts a:f:t:k:n option; do
  case $option in
    a) machine=$OPTARG ;;
    f) files+=("$OPTARG") ;;
    t) limit=$OPTARG ;;
    k) console=$OPTARG ;;
    n) only_fetch=1 ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
[ $# = 2 ] || { [ $# = 1 ] && [ -n "$only_fetch" ]; } || {
  sed -n '2,18s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
series=$1 commands=${2:-}
case $machine in
  x86_64) debian=amd64 output=ttyS1 status=ttyS2 ;;
  aarch64) debian=arm64 output=ttyS0 status=ttyS1 ;;
  *) echo "no guests of the machine $machine" >&2; exit 2 ;;
esac

# apt with lists of its own: the machine's sources stay as they are. bookworm has 6.1 and 6.12, trixie-backports what came after.
apt() {
  local tool=$1 lists=$cache/apt-$debian mirror
  # the archive that the machine itself uses; its security part stands beside it
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1)
  shift
  mkdir -p "$lists/lists/partial" "$lists/archives/partial"
  {
    for suite in bookworm bookworm-updates trixie-backports; do
      echo "deb [arch=$debian signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main"
    done
    echo "deb [arch=$debian signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror-security bookworm-security main"
  } >"$lists/sources.list"
  "$tool" -qq -o APT::Architecture=$debian -o APT::Architectures=$debian -o Dir::State::status=/dev/null \
    -o Dir::State::Lists="$lists/lists" -o Dir::Cache="$lists" -o Dir::Etc::SourceList="$lists/sources.list" \
    -o Dir::Etc::SourceParts=/dev/null -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=3 \
    -o Debug::NoLocking=1 "$@"
}

fetch() { # PACKAGE FILE DIRECTORY: takes the one file of that name (a pattern) out of the package
  local work
  work=$(mktemp -d "$cache/fetch.XXXXXX")
  (cd "$work" && apt apt-get download "$1" >&2 && mkdir tree &&
    dpkg-deb --fsys-tarfile ./*.deb | tar x -C tree --wildcards --transform 's,.*/,,' "*/$2" && echo "$1" >tree/package)
  rm -rf "$3"
  mv "$work/tree" "$3"
  rm -rf "$work"
}

# The name of the package that holds the newest cloud kernel of a series. linux-image-… does until 6.18, linux-binary-… from
# then on (linux-image-… is then empty); signed and unsigned ones hold the same kernel.
newest_package() { # SERIES
  local version=${1//./\\.}'[.+-]'
  [ "$1" != newest ] || version='[0-9]'
  apt apt-cache search --names-only "^linux-(image|binary)-.*cloud-$debian(-unsigned)?$" |
    sed -nE "s/^(linux-(image|binary)-(unsigned-)?($version.*)-cloud-$debian(-unsigned)?) .*/\4 \2 \1/p" |
    sed 's/ binary / 2 /; s/ image / 1 /' | sort -k1,1V -k2,2n | tail -n 1 | cut -d ' ' -f 3
}

mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
kernel=$cache/linux-$debian-$series
busybox=$cache/busybox-$debian
if ! [ -e "$kernel/package" ]; then
  apt apt-get update >&2
  package=$(newest_package "$series")
  [ -n "$package" ] || { echo "no cloud image of Linux $series in the Debian archive" >&2; exit 125; }
  fetch "$package" 'vmlinuz*' "$kernel"
fi
if ! [ -e "$busybox/package" ]; then
  apt apt-get update >&2
  fetch busybox-static bin/busybox "$busybox"
fi
flock -u 9
if [ -n "$only_fetch" ]; then
  sed -E 's/^linux-(image|binary)-(unsigned-)?//; s/-unsigned$//' "$kernel/package"
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root"/{bin,g,proc,sys,dev,tmp,etc,root,run,var}
cp "$busybox/busybox" "$root/bin/busybox"
for name in sh mount mkdir ip mknod poweroff; do ln -s busybox "$root/bin/$name"; done
for entry in ${files[@]+"${files[@]}"}; do
  from=${entry%%:*} to=${entry#*:}
  [ "$to" != "$entry" ] || to=$(basename "$from")
  mkdir -p "$(dirname "$root/g/$to")"
  cp -aL "$from" "$root/g/$to"
done
printf '%s\n' "$commands" >"$root/commands"
echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
# One serial line carries the commands' output raw (a terminal would turn \n into \r\n), another one the exit status.
sed "s/OUTPUT/$output/; s/STATUS/$status/" >"$root/init" <<'INIT'
#!/bin/sh
export PATH=/bin:/sbin HOME=/root
/bin/busybox mkdir -p /sbin && /bin/busybox --install -s /bin 2>/dev/null
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/shm /dev/pts
mount -t devpts devpts /dev/pts
mount -t tmpfs tmp /dev/shm
mount -t tmpfs tmp /tmp
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mount -t tracefs tracefs /sys/kernel/tracing
mount -t securityfs securityfs /sys/kernel/security
mount -t bpf bpf /sys/fs/bpf
ln -s /proc/self/fd /dev/fd
ip link set lo up
stty -F /dev/OUTPUT raw -echo
read -r up _ </proc/uptime
echo "guest $(uname -r) booted in $up s"
cd /root
setsid sh /commands </dev/null >/dev/OUTPUT 2>&1
echo $? >/dev/STATUS
poweroff -f
INIT
chmod +x "$root/init"
# -R root:root: the guest's files belong to its root whoever packs them
(cd "$root" && find . | busybox cpio -o -H newc -R 0:0 2>/dev/null >"$work/initrd")
: >"$work/status"
console=${console:-$work/console}
timed_out=''
kernel_options='quiet loglevel=4 panic=-1 mitigations=off'
case $machine in
  x86_64)
    hardware=(-cpu max -serial "file:$console" -serial stdio -serial "file:$work/status")
    kernel_options+=' console=ttyS0 tsc=reliable'
    ;;
  aarch64)
    hardware=(-machine virt -cpu 'max,pauth-impdef=on' -serial "file:$console" -chardev stdio,id=output -device pci-serial,chardev=output
      -chardev "file,id=status,path=$work/status" -device pci-serial,chardev=status)
    kernel_options+=' console=ttyAMA0'
    ;;
esac
timeout "$limit" "qemu-system-$machine" -accel tcg,thread=multi -smp 2 -m 1G -nodefaults -no-reboot -display none \
  -kernel "$kernel"/vmlinuz* -initrd "$work/initrd" -append "$kernel_options" "${hardware[@]}" </dev/null || timed_out=$?
if [ -s "$work/status" ]; then exit "$(tr -dc 0-9 <"$work/status")"; fi
tail -n 40 "$console" >&2
[ "$timed_out" = 124 ] && exit 124
exit 125
