// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "print.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include "fields.h"
#include "names.h"
#include "objects.h"

static int64_t origin;          // the anchor, on the boot clock
static bool whole_machine;
static struct text path, cut;   // of the record being printed

static int64_t clock_ns(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void print_begin(const struct options *options) {
    origin = clock_ns(CLOCK_BOOTTIME) - (clock_ns(CLOCK_REALTIME) - (int64_t)options->anchor);
    whole_machine = options->whole_machine;
}

int64_t print_time(uint64_t boot) {
    return (int64_t)boot - origin;
}

int64_t print_now(void) {
    return print_time((uint64_t)clock_ns(CLOCK_BOOTTIME));
}

static void note_cut(const char *field) {
    if (cut.length)
        text_put(&cut, " ", 1);
    text_puts(&cut, field);
}

// What every line begins with.
static void put_head(struct text *line, const struct record *record, const char *kind, uint8_t flags) {
    line->length = 0;
    cut.length = 0;
    text_put(line, "{", 1);
    json_number(line, "seq", (int64_t)record->seq);
    json_number(line, "t", print_time(record->time));
    json_number(line, "pid", record->pid);
    json_number(line, "tid", record->tid);
    json_number(line, "start", print_time(record->start));
    json_string(line, "kind", kind);
    json_bool(line, "job", flags & IN_JOB);
    if (record->result == RESULT_ATTEMPT)
        json_string(line, "done", "attempt");
    else
        json_bool(line, "done", record->result == 0);
    if (record->result < 0)
        put_error(line, -record->result);
    json_number(line, "mntns", record->mntns);
    json_number(line, "cgroup", (int64_t)record->cgroup);
}

static void put_tail(struct text *line) {
    if (cut.length) {
        json_key(line, "cut");
        text_put(line, "[", 1);
        for (char *word = cut.bytes, *end = cut.bytes + cut.length; word < end;) {
            char *space = memchr(word, ' ', (size_t)(end - word));
            size_t length = (size_t)((space ? space : end) - word);
            if (word > cut.bytes)
                text_put(line, ",", 1);
            json_bytes(line, word, length);
            word += length + 1;
        }
        text_put(line, "]", 1);
    }
    text_put(line, "}\n", 2);
}

static bool put_place(struct text *line, const struct record *record, enum field_id id, const char *key) {
    struct place place = place_of(record, id, &path);
    if (!place.present)
        return false;
    if (place.cut)
        note_cut(key);
    json_text(line, key, path.bytes, path.length);
    return place.unresolved;
}

static void put_inode(struct text *line, const struct record *record) {
    if (!record->c)
        return;
    json_number(line, "dev", (int64_t)(record->d >> 32));
    json_number(line, "ino", (int64_t)record->c);
}

static void put_file(struct text *line, const struct record *record) {
    bool first = put_place(line, record, F_PATH, "path");
    bool second = false;
    if (record->type == REC_SYMLINK) {
        struct part text = part_of(record, F_NAME, 0);
        json_text(line, "path", text.bytes, text.length);
    }
    if (record->type == REC_RENAME || record->type == REC_LINK || record->type == REC_SYMLINK)
        second = put_place(line, record, F_TO, "to");
    put_inode(line, record);
    if (record->type == REC_CHMOD || record->type == REC_MKNOD || record->type == REC_MKDIR)
        json_number(line, "mode", record->a & 07777);
    else if (record->type == REC_OPEN && (record->b & (1u << 20)) && (unsigned)record->e)
        json_number(line, "mode", (int64_t)(record->e & 07777));
    if (record->type == REC_OPEN && (int32_t)(record->e >> 32) >= 0)
        json_number(line, "fd", (int32_t)(record->e >> 32));
    if (first || second) {
        json_key(line, "unresolved");
        text_puts(line, first && second ? "[\"path\",\"to\"]" : first ? "[\"path\"]" : "[\"to\"]");
    }
    if (record->flags & RECORD_FOLLOW)
        json_bool(line, "follow", true);
    if (record->flags & RECORD_EXCHANGE)
        json_bool(line, "exchange", true);
}

// A socket address: `raw` of the family of `a`.
static void put_address(struct text *line, const struct record *record) {
    struct part part = part_of(record, F_ADDR, 0);
    char shown[INET6_ADDRSTRLEN] = "";
    if (record->a != AF_UNIX && record->a != AF_INET && record->a != AF_INET6) {
        put_family(line, "addr", record->a);
        return;
    }
    if (record->a == AF_UNIX) {
        struct place place = place_of(record, F_PATH, &path);
        if (place.present) {
            json_text(line, "addr", path.bytes, path.length);
        } else if (part.length > 0 && part.bytes[0] == 0) {
            path.length = 0;
            text_put(&path, "@", 1);
            text_put(&path, part.bytes + 1, part.length - 1);
            json_text(line, "addr", path.bytes, path.length);
        } else {
            json_text(line, "addr", part.bytes, part.length);
        }
        return;
    }
    if (record->a == AF_INET && part.length >= 4)
        inet_ntop(AF_INET, part.bytes, shown, sizeof shown);
    else if (record->a == AF_INET6 && part.length >= 16)
        inet_ntop(AF_INET6, part.bytes, shown, sizeof shown);
    json_string(line, "addr", shown);
    json_number(line, "port", (int64_t)record->d);
}

static const char *protocol(const struct record *record) {
    if (record->a == AF_UNIX)
        return "unix";
    if (record->a != AF_INET && record->a != AF_INET6)
        return "other";
    unsigned ip = record->b >> 16, type = record->b & 0xffff;
    if (ip == IPPROTO_TCP || (ip == 0 && type == SOCK_STREAM))
        return "tcp";
    return ip == IPPROTO_UDP || (ip == 0 && type == SOCK_DGRAM) ? "udp" : "other";
}

static void put_network(struct text *line, const struct record *record) {
    json_string(line, "proto", record->type == REC_FIRST ? "tcp" : protocol(record));
    put_address(line, record);
    json_number(line, "cookie", (int64_t)record->c);
    if (record->type == REC_CONNECT && record->e)
        json_bool(line, "tfo", true);
    if (record->type == REC_DNS)
        json_string(line, "dir", record->b & 1 ? "in" : "out");
    if (record->type == REC_DNS && record->e)
        json_number(line, "netns", (int64_t)record->e);
    struct part data = part_of(record, F_DATA, 0);
    if (!data.present)
        return;
    json_hex(line, "data", data.bytes, data.length);
    if (data.cut)
        note_cut("data");
}

static void put_process_act(struct text *line, const struct record *record) {
    static const char *const how[] = {"ptrace", "process_vm_readv", "process_vm_writev", "proc_mem"};
    switch (record->type) {
    case REC_FORK:
        json_number(line, "child", record->a);
        json_number(line, "childStart", print_time(record->c));
        return;
    case REC_EXIT:
        if (record->a & 0x7f)
            put_signal(line, "signal", (int)(record->a & 0x7f));
        else
            json_number(line, "code", (record->a >> 8) & 0xff);
        return;
    case REC_SIGNAL:
        json_number(line, "target", record->a);
        put_signal(line, "signal", (int)record->b);
        return;
    default:
        json_number(line, "target", record->a);
        json_string(line, "how", how[record->b & 3]);
    }
}

// What of the rights is another than it was; 0: the call changed nothing.
static unsigned changed_rights(const struct record *record, struct process *process) {
    unsigned changed = (unsigned)record->d;
    if (process->uid == record->a)
        changed &= ~(unsigned)PRIV_UID;
    if (process->gid == record->b)
        changed &= ~(unsigned)PRIV_GID;
    process->uid = record->a;
    process->gid = record->b;
    return changed;
}

static void put_rights(struct text *line, const struct record *record, unsigned changed) {
    if (changed & PRIV_UID)
        json_number(line, "uid", record->a);
    if (changed & PRIV_GID)
        json_number(line, "gid", record->b);
    if (changed & PRIV_CAPS) {
        char hex[24];
        snprintf(hex, sizeof hex, "0x%llx", record->c);
        json_string(line, "capabilities", hex);
    }
}

static void put_kernel(struct text *line, const struct record *record) {
    struct part name = part_of(record, F_NAME, 0);
    if (record->type == REC_BPF) {
        put_bpf_command(line, record->a);
        if (objects_own(record->b, (unsigned)record->c))
            json_bool(line, "own", true);
    } else if (record->type == REC_MOUNT) {
        put_mount_detail(line, record);
    } else if (record->type == REC_NAMESPACE) {
        put_namespace_detail(line, record);
    } else if (name.present) {
        json_text(line, "detail", name.bytes, name.length > 200 ? 200 : name.length);
    }
    if (put_place(line, record, F_PATH, "path"))
        text_puts(line, ",\"unresolved\":[\"path\"]");
    if (record->flags & RECORD_FOLLOW)
        json_bool(line, "follow", true);
}

// Opening the memory of another process (/proc/PID/mem, or a thread's) is no file act: the process that was reached, else 0.
static unsigned memory_target(const struct record *record) {
    unsigned target = 0, thread = 0;
    int end = 0;
    if (record->type != REC_OPEN || !place_of(record, F_PATH, &path).present)
        return 0;
    text_put(&path, "", 1); // ended by NUL
    if ((sscanf(path.bytes, "/proc/%u/mem%n", &target, &end) == 1 && end > 0) ||
        (sscanf(path.bytes, "/proc/%u/task/%u/mem%n", &target, &thread, &end) == 2 && end > 0))
        return path.bytes[end] == 0 && target != record->pid ? target : 0;
    return 0;
}

// Of processes outside the job, what may concern it.
static bool told_of_anybody(unsigned type) {
    switch (type) {
    case REC_FORK: case REC_EXIT: case REC_EXEC: case REC_SIGNAL: case REC_MEM: case REC_BPF: case REC_MODULE: case REC_URING:
    case REC_MOUNT: case REC_NAMESPACE: case REC_MEMFD: case REC_DNS: case REC_HANDOVER:
        return true;
    default:
        return false;
    }
}

static bool told(const struct record *record, const struct process *process) {
    if (record->type == REC_DNS)
        return true;
    if (process->flags & (OF_GUARD | IS_ROOT) && record->type != REC_FORK)
        return false;
    return whole_machine || process->flags & (IN_JOB | HANDED) || told_of_anybody(record->type);
}

// The rights an exec gave (a setuid or setgid program).
static void print_gained(const struct record *record, struct process *process, struct text *out) {
    static struct text line;
    bool known = process->uid != ID_UNKNOWN;
    struct record gained = *record;
    gained.d = PRIV_UID | PRIV_GID;
    gained.b = (unsigned)record->e;
    gained.a = record->b;
    unsigned changed = changed_rights(&gained, process);
    if (!known || !changed || !out)
        return;
    put_head(&line, record, "priv.change", process->flags);
    put_rights(&line, &gained, changed);
    put_tail(&line);
    text_put(out, line.bytes, line.length);
}

// A file act that failed changed nothing, and told nobody anything. That somebody tried what he may not is told.
static bool is_failed_file_act(const struct record *record) {
    bool is_file_act = (record->type >= REC_OPEN && record->type <= REC_SYMLINK) || record->type == REC_LIB;
    return record->result < 0 && is_file_act && !(record->flags & RECORD_REFUSED);
}

void print_record(const struct record *record, struct text *out) {
    if (record->type == REC_OUTCOME || is_failed_file_act(record))
        return;
    static struct text line;
    struct process *process = tree_process(record->pid, record->start);
    if (record->type == REC_FORK)
        tree_fork(record->pid, record->start, record->a, record->c);
    if (!told(record, process)) {
        if (record->type == REC_EXEC)
            print_gained(record, process, NULL);
        return;
    }
    unsigned rights = record->type == REC_PRIV ? changed_rights(record, process) : 0;
    if (record->type == REC_PRIV && !rights)
        return;
    unsigned target = memory_target(record);
    put_head(&line, record, target ? type_name(REC_MEM) : kind_name(record), process->flags);
    if (target) {
        json_number(&line, "target", target);
        json_string(&line, "how", "proc_mem");
        put_tail(&line);
        text_put(out, line.bytes, line.length);
        return;
    }
    switch (record->type) {
    case REC_EXEC: print_exec(record, &line, &cut); break;
    case REC_FORK: case REC_EXIT: case REC_SIGNAL: case REC_MEM: put_process_act(&line, record); break;
    case REC_CONNECT: case REC_SEND: case REC_LISTEN: case REC_DNS: case REC_FIRST: case REC_HANDOVER:
        put_network(&line, record);
        break;
    case REC_PRIV: put_rights(&line, record, rights); break;
    case REC_BPF: case REC_MODULE: case REC_URING: case REC_MOUNT: case REC_NAMESPACE: case REC_MEMFD:
        put_kernel(&line, record);
        break;
    default: put_file(&line, record);
    }
    put_tail(&line);
    text_put(out, line.bytes, line.length);
    if (record->type == REC_EXEC)
        print_gained(record, process, out);
}
