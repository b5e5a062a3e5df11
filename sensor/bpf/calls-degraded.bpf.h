// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Where no program may be attached to functions: one at the end of every system call.

static __always_inline struct sock *socket_of(u32 fd) {
    struct file *file = file_of(fd);
    if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & S_TYPE) != S_SOCKET)
        return 0;
    struct socket *holder = BPF_CORE_READ(file, private_data);
    return BPF_CORE_READ(holder, sk);
}

// A packet socket is led out by binding it.
static __always_inline void tell_bound(u32 fd) {
    struct sock *socket = socket_of(fd);
    if (socket && BPF_CORE_READ(socket, __sk_common.skc_family) == AF_PACKET)
        tell_socket(REC_CONNECT, socket, 0, true);
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

SEC("tp_btf/sys_exit")
int BPF_PROG(degraded_calls, struct pt_regs *regs, long ret) {
    u64 number = CALL_NUMBER(regs);
    // most calls are of no interest: they leave here, or in the switches
    if (number > NR_fchmodat2 && number < 0x10000)
        return 0;
    if (is_sensor() || is_foreign_call((struct task_struct *)bpf_get_current_task(), number))
        return 0;
    u64 argument[] = CALL_ARGUMENTS(regs);
    switch (number) {
    case NR_open: case NR_creat: case NR_openat: case NR_openat2: case NR_open_by_handle_at:
        if (ret >= 0)
            tell_open(file_of(ret), ret, call_flags(number, argument));
        return 0;
    case NR_mmap:
        if (ret > -4096 && ret < 0)
            return 0;
        if ((argument[2] & PROTECT_EXEC) && !(argument[3] & MAP_NAMELESS))
            tell_library(file_of(argument[4]));
        return 0;
    case NR_connect:
        tell_outcome(ret);
        if (ret == 0)
            tell_socket(REC_CONNECT, socket_of(argument[0]), 0, false);
        return 0;
    case NR_sendto: case NR_sendmsg: case NR_sendmmsg: tell_outcome(ret); return 0;
    case NR_listen:
        if (ret == 0)
            tell_socket(REC_LISTEN, socket_of(argument[0]), 0, true);
        return 0;
    case NR_bind:
        if (ret == 0)
            tell_bound(argument[0]);
        return 0;
    }
    if (kernel_call(number, argument, ret) || ret < 0)
        return 0;
    struct name_act act = {};
    if (names_of(number, argument, &act))
        tell_names(&act);
    return 0;
}
