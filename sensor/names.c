// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "names.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/socket.h>

#include "fields.h"

struct name {
    unsigned long long value;
    const char *text;
};
#define NAME(value) {value, #value}
#define COUNT(names) (sizeof(names) / sizeof *(names))

static const char *const types[REC_TYPES] = {
    [REC_FORK] = "process.fork",      [REC_EXIT] = "process.exit",       [REC_EXEC] = "process.exec",
    [REC_OPEN] = "file.open",         [REC_TRUNCATE] = "file.truncate",  [REC_DELETE] = "file.delete",
    [REC_RMDIR] = "file.rmdir",       [REC_MKDIR] = "file.mkdir",        [REC_MKNOD] = "file.create",
    [REC_CHMOD] = "file.chmod",       [REC_CHOWN] = "file.chown",        [REC_RENAME] = "file.rename",
    [REC_LINK] = "file.link",         [REC_SYMLINK] = "file.symlink",    [REC_CONNECT] = "net.connect",
    [REC_SEND] = "net.send",          [REC_LISTEN] = "net.listen",       [REC_DNS] = "raw.dns",
    [REC_FIRST] = "raw.first",        [REC_LIB] = "lib.load",            [REC_MEM] = "mem.access",
    [REC_SIGNAL] = "process.signal",  [REC_PRIV] = "priv.change",        [REC_BPF] = "kernel.bpf",
    [REC_MODULE] = "kernel.module",   [REC_URING] = "kernel.io_uring",   [REC_MOUNT] = "kernel.mount",
    [REC_NAMESPACE] = "kernel.namespace", [REC_MEMFD] = "kernel.memfd",  [REC_OUTCOME] = "outcome",
    [REC_HANDOVER] = "raw.handover",
};

const char *type_name(unsigned type) {
    return type < REC_TYPES && types[type] ? types[type] : "unknown";
}

const char *kind_name(const struct record *record) {
    const unsigned write = 2, created = 1u << 20; // FMODE_WRITE, FMODE_CREATED (include/linux/fs.h)
    if (record->type != REC_OPEN)
        return type_name(record->type);
    if (record->b & created)
        return "file.create";
    if (record->a & O_TRUNC)
        return "file.truncate";
    if (!(record->b & write))
        return "file.read";
    return record->a & O_APPEND ? "file.append" : "file.modify";
}

void put_family(struct text *line, const char *key, unsigned family) {
    // include/linux/socket.h, in small letters as strace has them
    static const char *const families[] = {
        [AF_UNSPEC] = "unspec", [AF_AX25] = "ax25", [AF_IPX] = "ipx", [AF_APPLETALK] = "appletalk", [AF_NETLINK] = "netlink",
        [AF_PACKET] = "packet", [AF_PPPOX] = "pppox", [AF_CAN] = "can", [AF_TIPC] = "tipc", [AF_BLUETOOTH] = "bluetooth",
        [AF_IEEE802154] = "ieee802154", [AF_ALG] = "alg", [AF_NFC] = "nfc", [AF_VSOCK] = "vsock", [AF_XDP] = "xdp"};
    char number[16];
    snprintf(number, sizeof number, "%u", family);
    bool named = family < sizeof families / sizeof *families && families[family];
    json_string(line, key, named ? families[family] : number);
}

void put_signal(struct text *line, const char *key, int number) {
    char name[24];
    const char *known = sigabbrev_np(number);
    if (known)
        snprintf(name, sizeof name, "SIG%s", known);
    else if (number >= 32)
        snprintf(name, sizeof name, "SIGRT_%d", number - 32); // as strace counts them, from the kernel's first
    else
        snprintf(name, sizeof name, "SIG_%d", number);
    json_string(line, key, name);
}

void put_error(struct text *line, int error) {
    char number[16];
    const char *name = strerrorname_np(error);
    if (!name)
        snprintf(number, sizeof number, "%d", error);
    json_string(line, "err", name ? name : number);
}

// enum bpf_cmd (include/uapi/linux/bpf.h)
static const char *const bpf_commands[] = {
    "BPF_MAP_CREATE", "BPF_MAP_LOOKUP_ELEM", "BPF_MAP_UPDATE_ELEM", "BPF_MAP_DELETE_ELEM", "BPF_MAP_GET_NEXT_KEY",
    "BPF_PROG_LOAD", "BPF_OBJ_PIN", "BPF_OBJ_GET", "BPF_PROG_ATTACH", "BPF_PROG_DETACH", "BPF_PROG_TEST_RUN",
    "BPF_PROG_GET_NEXT_ID", "BPF_MAP_GET_NEXT_ID", "BPF_PROG_GET_FD_BY_ID", "BPF_MAP_GET_FD_BY_ID",
    "BPF_OBJ_GET_INFO_BY_FD", "BPF_PROG_QUERY", "BPF_RAW_TRACEPOINT_OPEN", "BPF_BTF_LOAD", "BPF_BTF_GET_FD_BY_ID",
    "BPF_TASK_FD_QUERY", "BPF_MAP_LOOKUP_AND_DELETE_ELEM", "BPF_MAP_FREEZE", "BPF_BTF_GET_NEXT_ID",
    "BPF_MAP_LOOKUP_BATCH", "BPF_MAP_LOOKUP_AND_DELETE_BATCH", "BPF_MAP_UPDATE_BATCH", "BPF_MAP_DELETE_BATCH",
    "BPF_LINK_CREATE", "BPF_LINK_UPDATE", "BPF_LINK_GET_FD_BY_ID", "BPF_LINK_GET_NEXT_ID", "BPF_ENABLE_STATS",
    "BPF_ITER_CREATE", "BPF_LINK_DETACH", "BPF_PROG_BIND_MAP", "BPF_TOKEN_CREATE",
};

void put_bpf_command(struct text *line, unsigned command) {
    char number[16];
    if (command == BPF_SECCOMP_LISTENER) {
        json_string(line, "detail", "seccomp new-listener");
        return;
    }
    if (command == BPF_MAP_MEMORY) {
        json_string(line, "detail", "map memory");
        return;
    }
    snprintf(number, sizeof number, "%u", command);
    json_string(line, "detail", command < COUNT(bpf_commands) ? bpf_commands[command] : number);
}

static void put_flags(char *to, size_t room, unsigned long long value, const struct name *names, size_t count) {
    size_t used = strlen(to);
    for (size_t i = 0; i < count && used < room - 1; i++) {
        if (!(value & names[i].value))
            continue;
        bool first = used == 0 || to[used - 1] == ' ';
        used += (size_t)snprintf(to + used, room - used, "%s%s", first ? "" : "|", names[i].text);
    }
}

void put_mount_detail(struct text *line, const struct record *record) {
    static const struct name flags[] = {NAME(MS_RDONLY), NAME(MS_NOSUID), NAME(MS_NODEV), NAME(MS_NOEXEC), NAME(MS_REMOUNT),
                                        NAME(MS_BIND), NAME(MS_MOVE), NAME(MS_REC), NAME(MS_UNBINDABLE), NAME(MS_PRIVATE),
                                        NAME(MS_SLAVE), NAME(MS_SHARED)};
    static const char *const words[] = {
        [MOUNT_MOUNT] = "mount", [MOUNT_UMOUNT] = "umount", [MOUNT_MOVE] = "move_mount", [MOUNT_PIVOT] = "pivot_root",
        [MOUNT_CHROOT] = "chroot", [MOUNT_OPEN_TREE] = "open_tree", [MOUNT_FSMOUNT] = "fsmount"};
    char detail[9216] = "";
    if (record->a != MOUNT_MOUNT) {
        json_string(line, "detail", record->a < COUNT(words) ? words[record->a] : "mount");
        return;
    }
    struct part source = part_of(record, F_NAME, 0), type = part_of(record, F_KIND, 0);
    int used = snprintf(detail, sizeof detail, "mount%s%.*s%s%.*s", source.length ? " " : "", (int)source.length,
                        (const char *)source.bytes, type.length ? " " : "", (int)type.length, (const char *)type.bytes);
    if (record->c && used > 0 && (size_t)used < sizeof detail - 512) {
        char names[512] = "";
        put_flags(names, sizeof names, record->c, flags, COUNT(flags));
        snprintf(detail + used, sizeof detail - (size_t)used, "%s%s", *names ? " " : "", names);
    }
    json_text(line, "detail", detail, strnlen(detail, 200));
}

void put_namespace_detail(struct text *line, const struct record *record) {
    static const struct name flags[] = {NAME(CLONE_NEWNS),   NAME(CLONE_NEWCGROUP), NAME(CLONE_NEWUTS), NAME(CLONE_NEWIPC),
                                        NAME(CLONE_NEWUSER), NAME(CLONE_NEWPID),    NAME(CLONE_NEWNET), {0x80, "CLONE_NEWTIME"}};
    char detail[256];
    snprintf(detail, sizeof detail, "%s ", record->a == NS_SETNS ? "setns" : record->a == NS_CLONE ? "clone" : "unshare");
    put_flags(detail, sizeof detail, record->c, flags, COUNT(flags));
    json_string(line, "detail", detail);
}
