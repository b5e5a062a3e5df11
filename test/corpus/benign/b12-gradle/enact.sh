#!/bin/bash
# Gradle starts its daemon, which compiles and tests a project and goes on after the step.
#: tool gradle
#: description gradle builds a project in Java, twice, with its daemon
#: project a project in Java without dependencies
#: network host
#: system
#: home DIR/../../home
#: after gradle --stop
#: host /root=/home/runner
if [ "${1-}" = prepare ]; then
  sudo apt-get install -y -q --no-install-recommends gradle > /dev/null
  echo "apply plugin: 'java'" > build.gradle
  mkdir -p src/main/java && echo 'class One { public static void main(String[] a) { System.out.println("one"); } }' > src/main/java/One.java
  git add . && git commit --quiet -m one
  exit
fi
gradle --daemon --offline build
gradle --daemon --offline clean build
