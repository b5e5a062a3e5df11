// SPDX-License-Identifier: Apache-2.0
// Sends HTTP requests over UNIX sockets in four ways, and what is none, or goes to a name that is no file's.
#define _GNU_SOURCE
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

static const char end[] = " HTTP/1.1\r\nHost: engine.example\r\n\r\n";

// A connection to a listener of ours under that name; `@` stands for an abstract one.
static int reached(const char *name) {
    struct sockaddr_un at = {.sun_family = AF_UNIX};
    strncpy(at.sun_path, name, sizeof at.sun_path - 1);
    if (*name == '@')
        at.sun_path[0] = 0;
    socklen_t length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(name));
    int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&at, length) || listen(listener, 1) || connect(client, (struct sockaddr *)&at, length))
        return -1;
    return client;
}

int main(void) {
    int engine = reached("engine.sock"), nameless = reached("@engine"), pipes[2];
    char text[4][128];
    for (int i = 0; i < 4; i++)
        snprintf(text[i], sizeof text[i], "POST /containers/%d/start%s", i, end);
    struct iovec part = {text[2], strlen(text[2])}, parts[2] = {{text[3], strlen(text[3])}, {"x", 1}};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    int failed = engine < 0 || nameless < 0 || pipe(pipes);
    failed |= write(engine, text[0], strlen(text[0])) < 0 || send(engine, text[1], strlen(text[1]), 0) < 0;
    failed |= sendmsg(engine, &message, 0) < 0 || writev(engine, parts, 2) < 0;
    failed |= write(engine, "GET /info", 9) < 0 || write(nameless, text[0], 20) < 0 || write(pipes[1], text[0], 20) < 0;
    return failed;
}
