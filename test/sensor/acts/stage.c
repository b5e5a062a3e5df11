// SPDX-License-Identifier: Apache-2.0
// Runs acts under the sensor, where no more than busybox is:
//
//   stage SENSOR RUNG PROGRAMS PROGRAM/ACT...
//
// starts SENSOR on RUNG with itself as the root of the job; then, in a directory of each act's own below the current one, PROGRAMS/PROGRAM ACT,
// one after the other. Standard output has every line of the sensor, and behind those of an act {"kind":"stage.act","act","pid","parent","status"}.
// Mounts and the network are those of new namespaces. Exit status: 0 when all acts were run, whatever came of them.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static FILE *commands, *told;

static void check(int failed, const char *what) {
    if (!failed)
        return;
    perror(what);
    exit(1);
}

static void start(const char *sensor, const char *rung) {
    int input[2], output[2];
    char anchor[32], root[16], pid_text[16];
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    snprintf(anchor, sizeof anchor, "%lld", (long long)now.tv_sec * 1000000000 + now.tv_nsec);
    snprintf(root, sizeof root, "%d", getpid());
    check(pipe2(input, O_CLOEXEC) || pipe2(output, O_CLOEXEC), "pipe");
    pid_t pid = fork();
    if (pid == 0) {
        dup2(input[0], 0);
        dup2(output[1], 1);
        execl(sensor, sensor, "--rung", rung, "--anchor", anchor, "--root", root, NULL);
        _exit(127);
    }
    close(input[0]);
    close(output[1]);
    commands = fdopen(input[1], "w");
    told = fdopen(output[0], "r");
    snprintf(pid_text, sizeof pid_text, "%d", pid);
    setenv("SENSOR", pid_text, 1);
}

// Passes on what the sensor says, up to and with the line of a kind.
static int pass_until(const char *kind) {
    static char *line;
    static size_t size;
    while (getline(&line, &size, told) > 0) {
        fputs(line, stdout);
        if (strstr(line, kind))
            return 0;
    }
    return 1;
}

// A network of its own: `lo`, with 192.0.2.1 beside what it has.
static void network(void) {
    struct ifreq request = {.ifr_name = "lo"};
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = inet_addr("192.0.2.1")};
    int any = socket(AF_INET, SOCK_DGRAM, 0);
    check(ioctl(any, SIOCGIFFLAGS, &request), "lo");
    request.ifr_flags |= IFF_UP;
    check(ioctl(any, SIOCSIFFLAGS, &request), "lo up");
    strcpy(request.ifr_name, "lo:1");
    memcpy(&request.ifr_addr, &address, sizeof address);
    check(ioctl(any, SIOCSIFADDR, &request), "192.0.2.1");
    close(any);
}

static void put(const char *name, const char *text, int mode) {
    int file = open(name, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    check(file < 0 || write(file, text, strlen(text)) < 0 || fchmod(file, (unsigned)mode) || close(file), name);
}

static void copy(const char *from, const char *to) {
    struct stat about;
    int source = open(from, O_RDONLY | O_CLOEXEC), target = open(to, O_CREAT | O_WRONLY | O_CLOEXEC, 0700);
    check(source < 0 || target < 0 || fstat(source, &about), from);
    check(sendfile(target, source, NULL, (size_t)about.st_size) != about.st_size || fchmod(target, 0755), to);
    close(source);
    close(target);
}

static void furnish(const char *programs) {
    char program[4096];
    snprintf(program, sizeof program, "%s/processes", programs);
    put("old", "content\n", 0644);
    put("other", "other\n", 0644);
    put("secret", "x", 0600);
    put("locked", "x", 0);
    put("script", "#!./program nothing\n", 0755);
    copy(program, "program");
    check(mkdir("directory", 0755), "directory");
}

static int run(const char *programs, const char *name, const char *act) {
    char program[4096];
    int status;
    snprintf(program, sizeof program, "%s/%s", programs, name);
    pid_t pid = fork();
    if (pid == 0) {
        int null = open("/dev/null", O_RDWR);
        dup2(null, 0);
        dup2(null, 1);
        close(null);
        alarm(20);
        execl(program, name, act, NULL);
        _exit(127);
    }
    waitpid(pid, &status, 0);
    fputs("sync act\n", commands);
    fflush(commands);
    int ended = pass_until("\"kind\":\"sensor.sync");
    printf("{\"kind\":\"stage.act\",\"act\":\"%s/%s\",\"pid\":%d,\"parent\":%d,\"status\":%d}\n", name, act, pid, getpid(), status);
    return ended;
}

int main(int count, char **arguments) {
    if (count < 5)
        return 2;
    umask(022);
    start(arguments[1], arguments[2]);
    if (pass_until("\"kind\":\"sensor."))
        return 3;
    check(unshare(CLONE_NEWNS | CLONE_NEWNET) || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL), "unshare");
    network();
    int ended = 0, base = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (int i = 4; i < count && !ended; i++) {
        char name[256], *act;
        snprintf(name, sizeof name, "%s", arguments[i]);
        act = strchr(name, '/');
        check(!act, arguments[i]);
        *act++ = '-';
        check(fchdir(base) || mkdir(name, 0755) || chdir(name), name);
        furnish(arguments[3]);
        act[-1] = 0;
        ended = run(arguments[3], name, act);
    }
    fclose(commands);
    pass_until("\"kind\":\"sensor.stop");
    return ended;
}
