// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Of sockets, what the cgroup hooks do not see: how a connection ended, other families, who listens. From Linux 5.15
// on where not said otherwise.

// A UNIX socket that was not reached, by the name that the process gave.
static __always_inline void tell_unreached(struct sock *socket, const void *address, int length, int error) {
    struct slot *slot = begin(REC_CONNECT);
    if (!slot)
        return;
    slot->record.a = AF_UNIX;
    slot->record.b = BPF_CORE_READ(socket, sk_type);
    slot->record.result = error;
    char first = 0;
    u64 named = (u32)length - 2; // behind the family
    asm volatile("%0 &= 127" : "+r"(named));
    bpf_probe_read_kernel(&first, sizeof(first), address + 2);
    struct field *f = first ? 0 : field(slot, F_ADDR, F_TEXT);
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    if (first && first != '/')
        put_walked(slot, F_PATH, F_BASE, &BPF_CORE_READ(task, fs)->pwd);
    if (first)
        put_kernel_text(slot, F_PATH, address + 2, 109);
    else if (f && !bpf_probe_read_kernel(FIELD_AT(slot, 0), named, address + 2))
        close_field(slot, f, named);
    commit(slot, true);
}

// connect(2), and io_uring's.
SEC("fexit/__sys_connect_file")
int BPF_PROG(full_connect, struct file *file, void *address, int length, int flags, int ret) {
    if (is_sensor())
        return 0;
    struct socket *holder = BPF_CORE_READ(file, private_data);
    struct sock *socket = BPF_CORE_READ(holder, sk);
    tell_outcome(ret);
    if (ret == 0)
        tell_socket(REC_CONNECT, socket, 0, false);
    else if (BPF_CORE_READ(socket, __sk_common.skc_family) == AF_UNIX)
        tell_unreached(socket, address, length, ret);
    return 0;
}

// TCP Fast Open connects by sending.
SEC("fexit/tcp_sendmsg_fastopen")
int BPF_PROG(full_fast_open, struct sock *socket, void *message, int *copied, u64 size, void *buffer, int ret) {
    tell_outcome(ret);
    return 0;
}

static __always_inline int listening(struct sock *socket, int ret) {
    u32 port = BPF_CORE_READ(socket, __sk_common.skc_num);
    if (!ret && !is_sensor() && first_time(REC_LISTEN, (u64)socket, port, 0))
        tell_socket(REC_LISTEN, socket, 0, true);
    return 0;
}

SEC("fexit/inet_listen")
int BPF_PROG(full_listen, struct socket *holder, int backlog, int ret) {
    return listening(BPF_CORE_READ(holder, sk), ret);
}

// Of Multipath TCP too. From Linux 6.5 on.
SEC("fexit/__inet_listen_sk")
int BPF_PROG(full_listen_inner, struct sock *socket, int backlog, int ret) {
    return listening(socket, ret);
}

SEC("fexit/unix_listen")
int BPF_PROG(full_listen_unix, struct socket *holder, int backlog, int ret) {
    return listening(BPF_CORE_READ(holder, sk), ret);
}

// A datagram to a named UNIX socket: the first one to each.
SEC("fexit/security_unix_may_send")
int BPF_PROG(full_send_unix, struct socket *from, struct socket *to, int ret) {
    struct unix_sock *other = (struct unix_sock *)BPF_CORE_READ(to, sk);
    if (ret || is_sensor() || !BPF_CORE_READ(other, addr) || !first_time(REC_SEND, (u64)other, AF_UNIX, 0))
        return 0;
    tell_socket(REC_SEND, (struct sock *)other, 0, true);
    return 0;
}

// A packet socket is led out by binding it.
SEC("fexit/security_socket_bind")
int BPF_PROG(full_bind, struct socket *holder, void *address, int length, int ret) {
    struct sock *socket = BPF_CORE_READ(holder, sk);
    if (!is_sensor() && BPF_CORE_READ(socket, __sk_common.skc_family) == AF_PACKET)
        await(REC_CONNECT, 0, tell_socket(REC_CONNECT, socket, ret ? ret : RESULT_ATTEMPT, true));
    return 0;
}

// How that ended. Through io_uring (from Linux 6.11 on) it stays an attempt.
SEC("fexit/__sys_bind")
int BPF_PROG(full_bound, int fd, void *address, int length, int ret) {
    tell_verdict(REC_CONNECT, 0, (u32)ret, true);
    return 0;
}

// What is sent over a socket, for the requests among it: not those through io_uring.
SEC("fentry/security_socket_sendmsg")
int BPF_PROG(full_request, struct socket *holder) {
    if (is_sensor())
        return 0;
    struct sock *socket = BPF_CORE_READ(holder, sk);
    if (BPF_CORE_READ(socket, __sk_common.skc_family) != AF_UNIX)
        return 0;
    u64 number = running_call();
    if (number != NR_write && number != NR_writev && number != NR_sendto && number != NR_sendmsg)
        return 0;
    struct pt_regs *regs = (struct pt_regs *)bpf_task_pt_regs(bpf_get_current_task_btf());
    u64 argument[ARGUMENTS] = CALL_ARGUMENTS(regs);
    const void *bytes = sent_bytes(number, argument);
    if (bytes && is_request(bytes))
        tell_request(socket, bytes);
    return 0;
}
