// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// The binary record that the kernel side writes into the rings and the user side reads: the seam between both.
#ifndef IRONCLAW_RECORD_H
#define IRONCLAW_RECORD_H

// What happened. The order is free, the numbers live only between the two halves of one binary.
enum record_type {
    REC_NONE,
    REC_FORK,       // a: child tgid, c: child start
    REC_EXIT,       // a: wait status (exit_code of the group)
    REC_EXEC,       // a: ppid, b: euid, c: inode, d: dev<<32 | nlink, e: egid; EXE CWD FILENAME INTERP? ARGV ENV, STDIO as F_STDIO
    REC_OPEN,       // a: f_flags, b: f_mode, c: inode, d: dev<<32 | nlink, e: i_mode | fd<<32 (fd -1 unknown); PATH
    REC_TRUNCATE,   // c d e as open; PATH
    REC_DELETE,     // c d e as open; PATH
    REC_RMDIR,
    REC_MKDIR,      // a: the mode asked for
    REC_MKNOD,      // a: the mode asked for
    REC_CHMOD,      // a: new mode
    REC_CHOWN,      // a: uid, b: gid
    REC_RENAME,     // a: flags; PATH (old), TO (new)
    REC_LINK,       // PATH (existing), TO (new)
    REC_SYMLINK,    // NAME: the text; TO: the new name
    REC_CONNECT,    // a: family, b: socket type | protocol<<16, c: cookie, d: port, e: 1 = TCP Fast Open; ADDR
    REC_SEND,       // as connect
    REC_LISTEN,     // as connect, the local address
    REC_DNS,        // a: family, b: 1 = from the resolver | protocol<<16, c: cookie, d: port of the resolver; ADDR (resolver) DATA
    REC_FIRST,      // a: family, c: cookie, d: port; ADDR DATA: the first bytes a process sends on a TCP connection
    REC_LIB,        // c d e as open; PATH
    REC_MEM,        // a: target tgid, b: how (enum mem_how)
    REC_SIGNAL,     // a: target tgid, b: signal
    REC_PRIV,       // a: new uid, b: new gid, c: capabilities (effective), d: PRIV_* mask of what changed
    REC_BPF,        // a: command, BPF_SECCOMP_LISTENER or BPF_MAP_MEMORY; b: enum object_sort, c: its id, where the command is about one
    REC_MODULE,     // PATH?
    REC_URING,      //
    REC_MOUNT,      // a: enum mount_how, c: flags; PATH? (the target) NAME? (source) KIND? (file system type)
    REC_NAMESPACE,  // a: enum namespace_how, c: CLONE_NEW* flags
    REC_MEMFD,      // NAME
    REC_OUTCOME,    // c: seq of an earlier record, result: how its act ended (0, -errno: refused, or RESULT_ATTEMPT: it goes on)
    REC_HANDOVER,   // an HTTP request over a UNIX socket that has something done: PATH (the socket) DATA (its beginning, text)
    REC_TYPES,
};

enum mem_how { MEM_PTRACE, MEM_VM_READ, MEM_VM_WRITE, MEM_PROC };
enum mount_how { MOUNT_MOUNT, MOUNT_UMOUNT, MOUNT_MOVE, MOUNT_PIVOT, MOUNT_CHROOT, MOUNT_OPEN_TREE, MOUNT_FSMOUNT };
enum namespace_how { NS_UNSHARE, NS_SETNS, NS_CLONE };
// A seccomp filter with a listener, told among the acts that could blind a sensor.
enum { BPF_SECCOMP_LISTENER = 0x10000, BPF_MAP_MEMORY }; // the other: the memory of a map was mapped to be written
enum object_sort { OBJECT_NONE, OBJECT_PROGRAM, OBJECT_MAP, OBJECT_LINK };
enum { PRIV_UID = 1, PRIV_GID = 2, PRIV_CAPS = 4 };

// Fields of the payload, each a struct field followed by its bytes, padded to 8.
enum field_id {
    F_NONE,
    F_PATH,      // components from the leaf to the root, each ended by NUL (F_WALK in `how`), or text
    F_TO,
    F_CWD,
    F_NAME,
    F_INTERP,
    F_ARGV,      // NUL-separated
    F_ENV,       // NUL-separated KEY=value of the allow-list
    F_ADDR,      // 4 or 16 bytes; a UNIX path as text (abstract: first byte NUL)
    F_DATA,
    F_KIND,
    F_STDIO,     // up to 3 struct stdio
    F_FILENAME,
    F_STDIN,     // where descriptor 0 is a file, its path
    F_GROUP,     // of an exec: the control group in the second hierarchy, written like a walked path
};

// How a path is written. A F_WALK part is complete and resolved. F_BASE: what follows in the next field of the same id is user text
// relative to this walked directory. F_TEXT: text as the program gave it.
enum path_how { F_WALK, F_BASE, F_TEXT };

struct field {
    unsigned short id;
    unsigned short how;     // enum path_how | FIELD_CUT
    unsigned int length;    // bytes, without padding
};
enum { FIELD_CUT = 0x8000 };

struct stdio {
    unsigned int fd;
    unsigned int mode;      // i_mode
    unsigned long long ino;
    unsigned int dev;       // new_encode_dev of the file system
    unsigned int rdev;
    unsigned int family;    // of a socket
    unsigned int pad;
};

// result: 0 done, < 0 -errno, RESULT_ATTEMPT outcome not seen
enum { RESULT_ATTEMPT = 1 };

// Follow the last component of PATH too (chmod, truncate by a name): an unresolved path only.
// RECORD_SETTLED: no outcome is to come, or it has come. RECORD_REFUSED: a file act out of its finished call, which says that who
// called may not do it.
enum { RECORD_FOLLOW = 1, RECORD_EXCHANGE = 2, RECORD_PRIORITY = 4, RECORD_DELETED = 8, RECORD_URING = 16, RECORD_SETTLED = 32, RECORD_REFUSED = 64 };

// A record and its payload follow each other.
struct record {
    unsigned long long seq;
    unsigned long long time;     // ns on the boot clock
    unsigned long long start;    // when the process (thread group) started, same clock
    unsigned long long cgroup;
    unsigned int pid;            // thread group, in the first pid namespace
    unsigned int tid;
    unsigned int mntns;
    int result;
    unsigned short type;
    unsigned short flags;
    unsigned int length;         // of the payload
    unsigned int a, b;
    unsigned long long c, d, e;
};

enum { PAYLOAD_MAX = 32768 };

// A process that is shielded: its start in ticks of a hundredth of a second since boot, as /proc/PID/stat has it.
struct shielded {
    unsigned long long start;
    unsigned int pid, pad;
};
enum { SHIELDED_MAX = 16, TICK_NS = 10000000 };

// Settings in read-only data, and counters in a map that user space maps into its memory.
struct counter {
    unsigned long long emitted;
    unsigned long long dropped;
    unsigned long long bytes;
};

#endif
