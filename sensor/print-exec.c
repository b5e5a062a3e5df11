// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "fields.h"
#include "print-acts.h"
#include "print-line.h"

static struct text path;

// Of an environment, what a recording may keep; src/events/environment.ts has the same names.
static const char *const kept[] = {
    "GITHUB_ACTION", "GITHUB_ACTION_REPOSITORY", "GITHUB_ACTION_REF", "GITHUB_ACTION_PATH", "GITHUB_JOB", "GITHUB_STATE",
    "RUNNER_TRACKING_ID", "npm_lifecycle_event", "npm_command", "LD_AUDIT", "LD_PRELOAD", "NODE_OPTIONS", "VIRTUAL_ENV",
    "BASH_ENV", "DOTNET_STARTUP_HOOKS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "PERL5OPT", "RUBYOPT", "_JAVA_OPTIONS"};

static bool is_kept(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (strlen(kept[i]) == length && !memcmp(kept[i], name, length))
            return true;
    return false;
}

static void put_environment(const struct record *record, struct text *line) {
    struct part part = part_of(record, F_ENV, 0);
    json_key(line, "env");
    text_put(line, "{", 1);
    for (size_t at = 0; at < part.length;) {
        const char *entry = (const char *)part.bytes + at;
        size_t length = strnlen(entry, part.length - at);
        const char *equals = memchr(entry, '=', length);
        at += length + 1;
        if (!equals || !is_kept(entry, (size_t)(equals - entry)))
            continue;
        char name[32];
        snprintf(name, sizeof name, "%.*s", (int)(equals - entry), entry);
        const char *value = equals + 1, *end = entry + length;
        // a file with a guid in its path: the name alone says whether two steps share it
        if (!strcmp(name, "GITHUB_STATE"))
            for (const char *c = value; c < end; c++)
                if (*c == '/')
                    value = c + 1;
        json_text(line, name, value, (size_t)(end - value));
    }
    text_put(line, "}", 1);
    if (part.cut)
        line_cut("env");
}

static void put_arguments(const struct record *record, struct text *line) {
    struct part part = part_of(record, F_ARGV, 0);
    bool first = true;
    json_key(line, "argv");
    text_put(line, "[", 1);
    for (size_t at = 0; at < part.length; first = false) {
        size_t length = strnlen((const char *)part.bytes + at, part.length - at);
        if (!first)
            text_put(line, ",", 1);
        json_bytes(line, part.bytes + at, length);
        at += length + 1;
    }
    text_put(line, "]", 1);
    if (part.cut || !part.present)
        line_cut("argv");
}

static void put_descriptor(const struct record *record, const struct stdio *of, struct text *line) {
    const char *type = "other";
    char id[64];
    bool terminal = S_ISCHR(of->mode) && ((major(of->rdev) >= 136 && major(of->rdev) <= 143) || major(of->rdev) == 4 || major(of->rdev) == 5);
    snprintf(id, sizeof id, "%u:%llu", of->dev, of->ino);
    if (S_ISFIFO(of->mode)) {
        type = "pipe";
        snprintf(id, sizeof id, "pipe:[%llu]", of->ino);
    } else if (S_ISSOCK(of->mode)) {
        type = of->family == AF_INET || of->family == AF_INET6 ? "inet" : of->family == AF_UNIX ? "unix" : "other";
        snprintf(id, sizeof id, "socket:[%llu]", of->ino);
    } else if (S_ISCHR(of->mode) && of->rdev == makedev(1, 3)) {
        type = "null";
        snprintf(id, sizeof id, "/dev/null");
    } else if (terminal) {
        type = "tty";
    } else if (S_ISREG(of->mode)) {
        type = "file";
    }
    text_puts(line, "{");
    json_number(line, "fd", of->fd);
    json_string(line, "type", type);
    if (of->fd == 0 && S_ISREG(of->mode) && place_of(record, F_STDIN, &path).present)
        json_text(line, "id", path.bytes, path.length);
    else
        json_string(line, "id", id);
    text_puts(line, "}");
}

static void put_stdio(const struct record *record, struct text *line) {
    struct part part = part_of(record, F_STDIO, 0);
    bool first = true;
    json_key(line, "stdio");
    text_put(line, "[", 1);
    for (size_t i = 0; (i + 1) * sizeof(struct stdio) <= part.length; i++) {
        struct stdio descriptor;
        memcpy(&descriptor, part.bytes + i * sizeof descriptor, sizeof descriptor);
        if (descriptor.fd == ~0u)
            continue;
        if (!first)
            text_put(line, ",", 1);
        first = false;
        put_descriptor(record, &descriptor, line);
    }
    text_put(line, "]", 1);
}

void put_exec(struct text *line, const struct record *record) {
    unsigned nlink = (unsigned)record->d;
    struct place exe = place_of(record, F_PATH, &path);
    bool memfd = exe.unresolved; // no walk but a name of its own, which /proc/PID/exe shows behind a slash
    if (memfd) {
        struct part name = part_of(record, F_PATH, 0);
        path.length = 0;
        text_puts(&path, "/");
        text_put(&path, name.bytes, name.length);
    }
    if (exe.cut)
        line_cut("exe");
    text_put(&path, "", 1);
    path.length--;
    tree_exec(tree_process(record->pid, record->start), exe.present ? path.bytes : "");
    json_number(line, "ppid", record->a);
    json_key(line, "exe");
    text_put(line, "{", 1);
    json_text(line, "path", path.bytes, path.length);
    json_number(line, "dev", (int64_t)(record->d >> 32));
    json_number(line, "ino", (int64_t)record->c);
    json_number(line, "nlink", nlink);
    text_put(line, "}", 1);
    if (nlink == 0)
        json_bool(line, memfd ? "memfd" : "deleted", true);
    struct part filename = part_of(record, F_FILENAME, 0), interp = part_of(record, F_INTERP, 0);
    json_text(line, "filename", filename.bytes, filename.length);
    if (interp.present)
        json_text(line, "interp", interp.bytes, interp.length);
    put_arguments(record, line);
    if (place_of(record, F_CWD, &path).cut)
        line_cut("cwd");
    json_text(line, "cwd", path.bytes, path.length);
    json_number(line, "uid", record->b);
    json_number(line, "gid", (int64_t)record->e);
    put_environment(record, line);
    put_stdio(record, line);
    if (place_of(record, F_GROUP, &path).present)
        json_text(line, "cgroupPath", path.bytes, path.length);
}
