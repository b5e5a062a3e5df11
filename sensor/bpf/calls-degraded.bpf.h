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
