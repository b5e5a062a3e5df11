#!/bin/bash
# A step with root that signals the guard, opens its recording, changes where names are asked for and the configuration of docker, and adds a rule of the firewall of its own namespace.
#: tool bash
#: description a step with root signals the guard, changes resolv.conf and daemon.json and sets a rule of the firewall
#: project a job with one step more than it had
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: root
#: finding guard-signal
#: finding guard-write
#: finding modify-system
#: decision fail
#: attack tampering with a monitor, as agents for GitHub runners tell of it
if [ "${1-}" = prepare ]; then exit; fi
guard=$PPID
kill -CONT "$guard"
out=$(ls -d /proc/$guard/fd/* | xargs -n1 readlink 2> /dev/null | grep events.ndjson | head -1)
touch "$out" || true
printf '\n' >> "$(dirname "$out")/note"
echo '# changed' >> /etc/resolv.conf
# in the mount namespace of the recording, so that nothing of the machine is changed
[ -d /etc/docker ] && mount -t tmpfs none /etc/docker && echo '{}' > /etc/docker/daemon.json
iptables -A OUTPUT -d 203.0.113.99 -j DROP || true
