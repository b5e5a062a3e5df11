#!/bin/bash
# A step downloads a program, holds it against the digest that it names itself, and runs it; then the command of codecov, from its package, sends
# a report to a server on loopback, as to one of a company.
#: tool codecovcli
#: description a download is checked against a digest that the step names and run; codecovcli uploads a report to a server of its own
#: project a project with a coverage report
#: network host
#: resolve cli.app.example=127.0.0.1
#: home DIR/../../home
#: after kill $(cat /tmp/server)
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv && ~/venv/bin/pip install -q codecov-cli
  printf '<?xml version="1.0"?>\n<coverage version="1" line-rate="1"><packages/></coverage>\n' > coverage.xml
  echo 'answer = 42' > app.py
  git add . && git commit --quiet -m one
  mkdir /tmp/served && cp /usr/bin/env /tmp/served/uploader
  cat > /tmp/served/server.py <<'END'
import http.server


class Server(http.server.SimpleHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers.get("content-length", 0)))
        body = b'{"raw_upload_location": "http://127.0.0.1:8020/put", "url": "http://127.0.0.1:8020/"}'
        self.send_response(201)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    do_PUT = do_POST


http.server.ThreadingHTTPServer(("127.0.0.1", 8020), Server).serve_forever()
END
  cd /tmp/served && sha256sum uploader | cut -d' ' -f1 > ~/digest
  python3 server.py > /dev/null 2>&1 &
  echo $! > /tmp/server
  exit
fi
curl -fsSo uploader http://cli.app.example:8020/uploader
echo "$(< ~/digest)  uploader" | sha256sum -c -
chmod +x uploader
./uploader true
~/venv/bin/codecovcli --url http://127.0.0.1:8020 upload-process --token decoy --sha "$(git rev-parse HEAD)" --slug app/app --git-service github --disable-search -f coverage.xml
