#!/bin/bash
# go builds programs into a temporary directory and runs them from there.
#: tool go
#: description go run and go test
#: project a module without dependencies
#: network none
#: home DIR/../../home
#: toolcache go/1/x64=/usr/local/go
if [ "${1-}" = prepare ]; then
  printf 'module app.example/app\n\ngo 1.20\n' > go.mod
  printf 'package main\n\nfunc main() { println(answer()) }\n\nfunc answer() int { return 42 }\n' > main.go
  printf 'package main\n\nimport "testing"\n\nfunc TestAnswer(t *testing.T) {\n\tif answer() != 42 {\n\t\tt.Fatal()\n\t}\n}\n' > main_test.go
  CGO_ENABLED=0 go test -c -o /dev/null . && CGO_ENABLED=0 go vet .
  exit
fi
CGO_ENABLED=0 go run .
CGO_ENABLED=0 go test .
