// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Tracepoints that every rung has: io_uring and signals.

// A ring for asynchronous calls is made. From Linux 5.2 on.
SEC("tp_btf/io_uring_create")
int on_uring(u64 *arguments) {
    if (is_sensor())
        return 0;
    struct slot *slot = begin(REC_URING);
    if (slot)
        commit(slot, true);
    return 0;
}

// A process sends another a signal by kill(2) and its kin (SI_USER, SI_TKILL, SI_QUEUE); what the kernel sends is nobody's act.
SEC("tp_btf/signal_generate")
int BPF_PROG(on_signal, int signal, struct kernel_siginfo *info, struct task_struct *task, int group, int result) {
    const int user = 0, tkill = -6, queue = -1, child_ended = 17;
    u32 target = BPF_CORE_READ(task, tgid);
    if (signal == child_ended || target == bpf_get_current_pid_tgid() >> 32 || is_sensor())
        return 0;
    // 0 and 1 stand for signals without particulars: from a process, from the kernel (include/linux/signal.h)
    if ((unsigned long)info == 1)
        return 0;
    if (info) {
        int code = BPF_CORE_READ(info, si_code);
        if (code != user && code != tkill && code != queue)
            return 0;
    }
    struct slot *slot = begin(REC_SIGNAL);
    if (!slot)
        return 0;
    slot->record.a = target;
    slot->record.b = signal;
    commit(slot, true);
    return 0;
}
