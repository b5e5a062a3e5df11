#!/bin/bash
# aws keeps a role and a token, as a login to the cloud does, exchanges the token for credentials and asks who it is. Loopback stands for its cloud.
#: tool aws
#: description aws exchanges a token for credentials and asks who it is
#: project a job with a role in a cloud
#: network host
#: home DIR/../../home
#: after kill $(cat /tmp/server)
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv && ~/venv/bin/pip install -q awscli
  cat > /tmp/server.py <<'END'
import http.server

CREDENTIALS = "<Credentials><AccessKeyId>decoy</AccessKeyId><SecretAccessKey>decoy</SecretAccessKey><SessionToken>decoy</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>"
ANSWERS = {
    "AssumeRoleWithWebIdentity": CREDENTIALS,
    "GetCallerIdentity": "<Arn>arn:aws:sts::000000000000:assumed-role/app/one</Arn><UserId>one</UserId><Account>000000000000</Account>",
}


class Server(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        name = next(one for one in ANSWERS if one in body)
        answer = f"<{name}Response><{name}Result>{ANSWERS[name]}</{name}Result></{name}Response>".encode()
        self.send_response(200)
        self.send_header("content-type", "text/xml")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


http.server.ThreadingHTTPServer(("127.0.0.1", 8019), Server).serve_forever()
END
  python3 /tmp/server.py > /dev/null 2>&1 &
  echo $! > /tmp/server
  exit
fi
export PATH=~/venv/bin:$PATH AWS_EC2_METADATA_DISABLED=true
aws configure set region eu-west-1
aws configure set role_arn arn:aws:iam::000000000000:role/app
aws configure set web_identity_token_file ~/.aws/token
aws configure set role_session_name one
aws configure set endpoint_url http://127.0.0.1:8019
echo decoy > ~/.aws/token
aws sts get-caller-identity
aws configure set aws_access_key_id decoy
aws configure set aws_secret_access_key decoy
AWS_ROLE_ARN= AWS_WEB_IDENTITY_TOKEN_FILE= aws sts get-caller-identity
