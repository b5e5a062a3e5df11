#!/bin/bash
# A step starts an agent of ssh, gives it a key that it made, and lets it run.
#: tool ssh
#: description ssh-keygen, ssh-agent and ssh-add with a key of the step
#: project a job that uses a deploy key
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then exit; fi
eval "$(ssh-agent -s)" > /dev/null
ssh-keygen -q -t ed25519 -N "" -f /tmp/deploy
ssh-add -q /tmp/deploy
ssh-add -l > /dev/null
sleep 1
ssh-agent -k > /dev/null
