// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// File acts and sockets through io_uring, which no system call's end tells of. From Linux 6.0 on.
//
// A request on names is told when it is submitted, with the kernel's own copy of the text, and its outcome when it
// completes. What it opened is told a second time then, walked from its descriptor: alone that could not be trusted,
// since the program chooses when completions are handed out and can put another file under the number before. A request
// on a descriptor holds its file, and is told when it completes. Requests that ask for no completion
// (IOSQE_CQE_SKIP_SUCCESS) stay attempts.

#include "uring.h"

// include/uapi/linux/io_uring.h, enum io_uring_op
enum {
    OP_CONNECT = 16, OP_OPENAT = 18, OP_OPENAT2 = 28, OP_RENAMEAT = 35, OP_UNLINKAT = 36, OP_MKDIRAT = 37,
    OP_SYMLINKAT = 38, OP_LINKAT = 39, OP_FTRUNCATE = 55, OP_BIND = 56, OP_LISTEN = 57,
};

enum {
    REQUEST_FIXED_FILE = 1, REQUEST_SKIPS_COMPLETION = 64, // include/linux/io_uring_types.h, REQ_F_*
    OPEN_ACCESS = 3, OPEN_CREATE = 0100, OPEN_EXCLUSIVE = 0200, OPEN_TRUNCATE = 01000, OPEN_PATH = 010000000,
#if defined(__TARGET_ARCH_arm64)
    OPEN_DIRECTORY = 040000, OPEN_NOFOLLOW = 0100000,
#else
    OPEN_DIRECTORY = 0200000, OPEN_NOFOLLOW = 0400000,
#endif
};

// The record of a request that has not completed.
struct submission {
    u64 seq;
    u32 pid, operation;
};

struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 8192);
    __type(key, u64);
    __type(value, struct submission);
} submissions SEC(".maps");

static __always_inline const char *text_of(struct filename *name) {
    return BPF_CORE_READ(name, name);
}

#define REQUEST(type, field) BPF_CORE_READ((struct type *)command, field)
// The kernel's copy of a name of a request.
#define REQUEST_NAME(type, field) \
    text_of(bpf_core_field_exists(struct type, field) \
                ? REQUEST(type, field) : BPF_CORE_READ((struct type##___delayed *)command, field.__incomplete_filename))

// What a request on names comes down to. False: it is none.
static __always_inline bool requested_names(u32 operation, void *command, struct name_act *act) {
    act->fd = -1;
    switch (operation) {
    case OP_RENAMEAT:
        act->type = REC_RENAME; act->at = REQUEST(io_rename, old_dfd); act->to_at = REQUEST(io_rename, new_dfd);
        act->name = REQUEST_NAME(io_rename, oldpath); act->to = REQUEST_NAME(io_rename, newpath);
        act->flags = REQUEST(io_rename, flags) & FLAG_EXCHANGE ? RECORD_EXCHANGE : 0;
        return true;
    case OP_UNLINKAT:
        act->type = REQUEST(io_unlink, flags) & FLAG_REMOVEDIR ? REC_RMDIR : REC_DELETE;
        act->at = REQUEST(io_unlink, dfd); act->name = REQUEST_NAME(io_unlink, filename);
        return true;
    case OP_MKDIRAT:
        act->type = REC_MKDIR; act->at = REQUEST(io_mkdir, dfd); act->name = REQUEST_NAME(io_mkdir, filename);
        act->a = REQUEST(io_mkdir, mode);
        return true;
    case OP_SYMLINKAT:
        act->type = REC_SYMLINK; act->to_at = REQUEST(io_link, new_dfd);
        act->name = REQUEST_NAME(io_link, oldpath); act->to = REQUEST_NAME(io_link, newpath);
        return true;
    case OP_LINKAT:
        act->type = REC_LINK; act->at = REQUEST(io_link, old_dfd); act->to_at = REQUEST(io_link, new_dfd);
        act->name = REQUEST_NAME(io_link, oldpath); act->to = REQUEST_NAME(io_link, newpath);
        act->flags = REQUEST(io_link, flags) & FLAG_FOLLOW ? RECORD_FOLLOW : 0;
        return true;
    }
    return false;
}

// An open by its name. Whether O_CREAT made the file is not known yet: it is taken at its word.
static __always_inline bool requested_open(void *command, struct name_act *act) {
    const u32 read = 1, write = 2;
    u32 flags = REQUEST(io_open, how.flags), access = flags & OPEN_ACCESS;
    bool nameless = flags & NAMELESS;
    if ((flags & OPEN_PATH) || ((flags & OPEN_DIRECTORY) && !nameless))
        return false;
    act->fd = -1;
    act->type = REC_OPEN;
    act->at = REQUEST(io_open, dfd);
    act->name = REQUEST_NAME(io_open, filename);
    act->a = flags;
    act->b = (access != 1 ? read : 0) | (access != 0 ? write : 0);
    if (nameless || (flags & OPEN_CREATE))
        act->b |= MODE_CREATED;
    const u32 makes = OPEN_CREATE | OPEN_EXCLUSIVE;
    bool follows = !(flags & OPEN_NOFOLLOW) && (flags & makes) != makes;
    act->flags = follows ? RECORD_FOLLOW : 0;
    u32 process = named_process(act->name, true);
    if (process)
        tell_memory(process, MEM_PROC, RESULT_ATTEMPT);
    return true;
}

static __always_inline void put_abstract_name(struct slot *slot, const char *name, u32 length) {
    struct field *f = field(slot, F_ADDR, F_TEXT);
    barrier_var(length); // compared and passed in one register: the verifier of Linux 6.1 relates no two
    if (f && length <= 108 && !bpf_probe_read_user(FIELD_AT(slot, 0), length & 127, name))
        close_field(slot, f, length);
}

// A connection to a UNIX socket, by the address that the process gave.
static __always_inline void tell_requested_connection(void *command) {
    u16 family = 0;
    const struct sockaddr_un *address = REQUEST(io_connect, addr);
    bpf_probe_read_user(&family, sizeof(family), address);
    struct slot *slot = family == AF_UNIX ? begin(REC_CONNECT) : 0;
    if (!slot)
        return;
    slot->record.a = family;
    slot->record.result = RESULT_ATTEMPT;
    slot->record.flags = RECORD_URING | RECORD_SETTLED;
    const char *name = (const char *)address + 2;
    if (head_of(name, false) & 0xff)
        put_name(slot, F_PATH, CWD, name, false);
    else
        put_abstract_name(slot, name, REQUEST(io_connect, addr_len) - 2);
    commit(slot, true);
}

// A request on a descriptor; `result` 0 or RESULT_ATTEMPT.
static __noinline void tell_requested(u32 operation, struct file *file, int result) {
    struct slot *slot;
    switch (operation) {
    case OP_CONNECT: tell_socket_in(REC_CONNECT, file, result, false); return;
    case OP_LISTEN: tell_socket_in(REC_LISTEN, file, result, true); return;
    case OP_BIND: tell_bound(file, result); return;
    case OP_FTRUNCATE:
        slot = begin(REC_TRUNCATE);
        if (!slot)
            return;
        slot->record.flags = RECORD_URING | RECORD_SETTLED;
        slot->record.result = result;
        if (put_named_file(slot, file, -1))
            commit(slot, false);
        else
            abandon(slot);
    }
}

static __always_inline bool is_on_descriptor(u32 operation) {
    return operation == OP_CONNECT || (operation >= OP_FTRUNCATE && operation <= OP_LISTEN);
}

static __always_inline bool is_on_names(u32 operation) {
    return operation == OP_OPENAT || operation == OP_OPENAT2 || (operation >= OP_RENAMEAT && operation <= OP_LINKAT);
}

static __always_inline int submitted(struct io_kiocb *request) {
    u32 operation = BPF_CORE_READ(request, opcode), flags = BPF_CORE_READ(request, flags);
    bool on_names = is_on_names(operation);
    if ((!on_names && !is_on_descriptor(operation)) || is_sensor())
        return 0;
    void *command = &request->cmd;
    if (!on_names) {
        if (!(flags & REQUEST_SKIPS_COMPLETION))
            return 0;
        if (operation == OP_CONNECT)
            tell_requested_connection(command);
        else if (!(flags & REQUEST_FIXED_FILE))
            tell_requested(operation, file_of(BPF_CORE_READ(request, cqe.fd)), RESULT_ATTEMPT);
        return 0;
    }
    struct name_act act = {.kernel = true, .result = RESULT_ATTEMPT};
    bool opens = operation == OP_OPENAT || operation == OP_OPENAT2;
    if (!(opens ? requested_open(command, &act) : requested_names(operation, command, &act)))
        return 0;
    act.flags |= RECORD_URING | (flags & REQUEST_SKIPS_COMPLETION ? RECORD_SETTLED : 0);
    struct submission submission = {.pid = bpf_get_current_pid_tgid() >> 32, .operation = operation};
    submission.seq = tell_names(&act);
    u64 key = (u64)request;
    if (submission.seq && !(flags & REQUEST_SKIPS_COMPLETION))
        bpf_map_update_elem(&submissions, &key, &submission, BPF_ANY);
    return 0;
}

// A request is taken from the ring, its names have been copied. From Linux 6.3 on.
SEC("tp_btf/io_uring_submit_req")
int BPF_PROG(degraded_submission, struct io_kiocb *request) {
    return submitted(request);
}

// The same from Linux 6.0 to 6.2.
SEC("tp_btf/io_uring_submit_sqe")
int BPF_PROG(degraded_submission_old, struct io_kiocb *request) {
    return submitted(request);
}

// A request completes, in its process or in a thread that works for it. The arguments behind the request differ between
// kernels.
SEC("tp_btf/io_uring_complete")
int BPF_PROG(degraded_completion, void *ring, struct io_kiocb *request) {
    u32 operation = BPF_CORE_READ(request, opcode);
    int result = BPF_CORE_READ(request, cqe.res);
    u64 key = (u64)request;
    if (!request || is_sensor())
        return 0;
    if (is_on_descriptor(operation) && result == 0)
        tell_requested(operation, BPF_CORE_READ(request, file), 0);
    struct submission *known = is_on_names(operation) ? bpf_map_lookup_elem(&submissions, &key) : 0;
    if (!known)
        return 0;
    struct submission submission = *known;
    bpf_map_delete_elem(&submissions, &key);
    // a request that went without a completion (its ring was full) leaves its entry to whoever has the memory next
    if (submission.operation != operation)
        return 0;
    struct slot *slot = begin(REC_OUTCOME);
    if (slot) {
        slot->record.c = submission.seq - 1;
        slot->record.result = result < 0 ? result : 0;
        commit(slot, false);
    }
    void *command = &request->cmd;
    bool opens = operation == OP_OPENAT || operation == OP_OPENAT2;
    bool opened = opens && result >= 0 && REQUEST(io_open, file_slot) == 0;
    if (opened && submission.pid == bpf_get_current_pid_tgid() >> 32)
        tell_open(file_of(result), result, REQUEST(io_open, how.flags) & OPEN_TRUNCATE);
    return 0;
}
