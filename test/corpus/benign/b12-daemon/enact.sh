#!/bin/bash
# A daemon of a build tool outlives the step that started it. A class of that name stands for Gradle.
#: tool java
#: description a java program named as the daemon of Gradle listens on loopback and outlives its step
#: project a project in Java
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  mkdir -p org/gradle/launcher/daemon/bootstrap
  printf 'package org.gradle.launcher.daemon.bootstrap;\nclass GradleDaemon { public static void main(String[] a) throws Exception { new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress()); Thread.sleep(4000); } }\n' > org/gradle/launcher/daemon/bootstrap/GradleDaemon.java
  exit
fi
mkdir -p build/classes
javac -d build/classes org/gradle/launcher/daemon/bootstrap/GradleDaemon.java
(setsid java -Xshare:auto -cp build/classes org.gradle.launcher.daemon.bootstrap.GradleDaemon > /dev/null 2>&1 &)
sleep 1
