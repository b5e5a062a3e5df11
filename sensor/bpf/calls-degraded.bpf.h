// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Where no program may be attached to functions: one at the end of every system call.

// A call that a signal interrupted and that is made again, or ends with EINTR: it did nothing (include/linux/errno.h).
enum { RESTARTED = -516, RESTARTED_LAST = -512 };

static __always_inline struct sock *socket_in(struct file *file) {
    if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & S_TYPE) != S_SOCKET)
        return 0;
    struct socket *holder = BPF_CORE_READ(file, private_data);
    return BPF_CORE_READ(holder, sk);
}

// Global, as commit is.
__noinline int tell_socket_of(u32 type, u64 file, int result, bool local) {
    tell_socket(type, socket_in((struct file *)file), result, local);
    return 0;
}

static __always_inline void tell_socket_in(u32 type, struct file *file, int result, bool local) {
    tell_socket_of(type, (u64)file, result, local);
}

// A packet socket is led out by binding it.
static __always_inline void tell_bound(struct file *file, int result) {
    struct sock *socket = socket_in(file);
    if (socket && BPF_CORE_READ(socket, __sk_common.skc_family) == AF_PACKET)
        tell_socket_in(REC_CONNECT, file, result, true);
}

// O_TRUNC of the call: the file does not keep it.
static __always_inline u32 call_flags(u64 number, const u64 *argument) {
    const u32 truncate = 01000;
    u64 how = 0;
    switch (number) {
    case NR_open: return argument[1] & truncate;
    case NR_creat: return truncate;
    case NR_openat: return argument[2] & truncate;
    case NR_openat2: bpf_probe_read_user(&how, sizeof(how), (void *)argument[2]); return how & truncate;
    }
    return 0;
}

// The name in a call that opens; 0: it has none.
static __always_inline const char *opened_name(u64 number, const u64 *argument) {
    switch (number) {
    case NR_open: case NR_creat: return (const char *)argument[0];
    case NR_openat: case NR_openat2: return (const char *)argument[1];
    }
    return 0;
}

// Whether the kernel refused an act, and not merely found that it cannot be. EXDEV is Landlock's refusal to move a file into
// another directory (security/landlock/fs.c).
static __always_inline bool is_refusal(u64 number, long ret) {
    const long not_permitted = -1, no_access = -13, other_device = -18;
    return ret == no_access || ret == not_permitted || (ret == other_device && call_sorts[number] == SORT_NAMES);
}

// A refused open, by the name in the call.
static __always_inline void tell_refused_open(u64 number, const u64 *argument, long ret) {
    const u64 create = 01101; // O_WRONLY | O_CREAT | O_TRUNC
    struct name_act act = {.type = REC_OPEN, .fd = -1, .at = CWD, .to_at = CWD, .flags = RECORD_FOLLOW | RECORD_REFUSED, .result = ret};
    u64 how = 0;
    act.name = opened_name(number, argument);
    if (!act.name)
        return;
    switch (number) {
    case NR_open: how = argument[1]; break;
    case NR_creat: how = create; break;
    case NR_openat: act.at = argument[0]; how = argument[2]; break;
    case NR_openat2: act.at = argument[0]; bpf_probe_read_user(&how, sizeof(how), (void *)argument[2]); break;
    }
    act.a = how;
    act.b = (how & 3 ? MODE_WRITE : 0) | (how & 0100 ? MODE_CREATED : 0); // O_CREAT
    tell_names(&act);
}

static __always_inline void tell_refused_names(struct name_act *act, long ret) {
    act->result = ret;
    act->flags |= RECORD_REFUSED;
    tell_names(act);
}

// Opened files; and attempts at the memory and the descriptors of other processes, which /proc hands out under such
// names.
static __always_inline void open_call(u64 number, const u64 *argument, long ret) {
    const long no_entry = -2;
    const char *name = ret == no_entry ? 0 : opened_name(number, argument);
    u32 process = name ? named_process(name, false) : 0;
    if (process)
        tell_memory(process, MEM_PROC, ret < 0 ? ret : 0);
    if (ret >= 0)
        tell_open(file_of(ret), ret, call_flags(number, argument));
    else if (!process && is_refusal(number, ret))
        tell_refused_open(number, argument, ret);
}

static __always_inline void request_call(u64 number, const u64 *argument, long ret) {
    const void *bytes = ret > 0 ? sent_bytes(number, argument) : 0;
    if (bytes && is_request(bytes))
        tell_request(socket_in(file_of(argument[0])), bytes);
}

static __always_inline void socket_call(u64 number, const u64 *argument, long ret) {
    if (number != NR_listen && number != NR_bind)
        tell_outcome(ret);
    if (number == NR_sendto || number == NR_sendmsg)
        request_call(number, argument, ret);
    if (ret != 0)
        return;
    if (number == NR_connect)
        tell_socket_in(REC_CONNECT, file_of(argument[0]), 0, false);
    else if (number == NR_listen)
        tell_socket_in(REC_LISTEN, file_of(argument[0]), 0, true);
    else if (number == NR_bind)
        tell_bound(file_of(argument[0]), 0);
}

// Every system call of the machine comes here, the most of them to leave at once.
static __always_inline int ended_call(struct pt_regs *regs, long ret) {
    u64 number = CALL_NUMBER(regs);
    bool foreign = is_foreign_call(bpf_get_current_task_btf(), number);
    if (!foreign && (number >= CALLS_MAX || !call_sorts[number]))
        return 0;
    // the most frequent call of all: what is no request costs one look
    if (!foreign && number == NR_write && !is_request((const void *)CALL_SECOND(regs)))
        return 0;
    u64 argument[ARGUMENTS] = CALL_ARGUMENTS(regs);
    if (foreign)
        number = foreign_call(regs, number, argument);
    if (number >= CALLS_MAX || is_sensor())
        return 0;
    struct name_act act = {};
    switch (call_sorts[number]) {
    case SORT_OPEN: open_call(number, argument, ret); return 0;
    case SORT_MAP:
        if ((argument[2] & PROTECT_EXEC) && !(argument[3] & MAP_NAMELESS) && (ret >= 0 || ret < -4095))
            tell_library(file_of(argument[4]));
        if (is_shared_write(argument[2], argument[3]) && (ret >= 0 || ret < -4095))
            tell_map_memory(file_of(argument[4]));
        return 0;
    case SORT_SOCKET: socket_call(number, argument, ret); return 0;
    case SORT_WRITE: request_call(number, argument, ret); return 0;
    case SORT_KERNEL:
        if (ret > RESTARTED_LAST || ret < RESTARTED)
            kernel_call(number, argument, ret);
        return 0;
    case SORT_NAMES:
        if (ret == 0 && names_of(number, argument, &act))
            tell_names(&act);
        else if (is_refusal(number, ret) && names_of(number, argument, &act))
            tell_refused_names(&act, ret);
    }
    return 0;
}

SEC("tp_btf/sys_exit")
int BPF_PROG(degraded_calls, struct pt_regs *regs, long ret) {
    return ended_call(regs, ret);
}

// The same at the event for perf, under which no other task runs, for the kernels that let one run under the former. Half
// again as costly.
struct ended_call {
    u64 common;
    long number, ret;
};

SEC("tp/raw_syscalls/sys_exit")
int degraded_calls_whole(struct ended_call *event) {
    return ended_call((struct pt_regs *)bpf_task_pt_regs(bpf_get_current_task_btf()), event->ret);
}

// The rung `full` hears of acts at security hooks, which lie behind the kernel's own checks of permissions and, where names are
// made or removed, behind Landlock: what was refused there shows in the finished call only.
SEC("tp_btf/sys_exit")
int BPF_PROG(full_refusals, struct pt_regs *regs, long ret) {
    u64 number = CALL_NUMBER(regs);
    if (ret >= 0 || is_foreign_call(bpf_get_current_task_btf(), number) || number >= CALLS_MAX || !is_refusal(number, ret) ||
        is_sensor())
        return 0;
    u64 argument[ARGUMENTS] = CALL_ARGUMENTS(regs);
    struct name_act act = {};
    const char *name = opened_name(number, argument);
    if (name && !named_process(name, false))
        tell_refused_open(number, argument, ret);
    else if (call_sorts[number] == SORT_NAMES && names_of(number, argument, &act))
        tell_refused_names(&act, ret);
    return 0;
}
