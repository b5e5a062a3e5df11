// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Where it is asked for (--shield): the kernel's checks refuse others signals to the sensor and the guard, and to take hold of them. What the
// kernel does itself (want of memory, a terminal's signals) passes none of these checks, and the first process may do anything.

enum { REFUSED = -1 }; // -EPERM

// Who is shielded beside the sensor. Set by the loader and frozen, as sensor_pid is.
const volatile struct shielded shielded[SHIELDED_MAX] = {};

static __always_inline bool is_shielded(struct task_struct *task) {
    u32 group = BPF_CORE_READ(task, tgid);
    u64 start = BPF_CORE_READ(task, group_leader, start_boottime) / TICK_NS;
    if (group == sensor_pid)
        return true;
    for (int i = 0; i < SHIELDED_MAX; i++)
        if (shielded[i].pid == group && shielded[i].start == start)
            return true;
    return false;
}

static __always_inline bool is_refused(struct task_struct *target) {
    u32 group = bpf_get_current_pid_tgid() >> 32, own = BPF_CORE_READ(target, tgid);
    if (group == 1 || group == own || !is_shielded(target))
        return false;
    return !is_shielded((struct task_struct *)bpf_get_current_task());
}

// Whether a signal is refused: then signal_generate does not tell it.
static __always_inline bool refuses_signal(struct task_struct *target, int signal) {
    if (!signal || !is_refused(target))
        return false;
    struct slot *slot = begin(REC_SIGNAL);
    if (slot) {
        slot->record.a = BPF_CORE_READ(target, tgid);
        slot->record.b = signal;
        slot->record.result = REFUSED;
        commit(slot, true);
    }
    return true;
}

// `ret`: what another program made of it already.
SEC("fmod_ret/security_task_kill")
int BPF_PROG(shield_signal, struct task_struct *target, struct kernel_siginfo *info, int signal, const struct cred *cred,
             int ret) {
    return !ret && refuses_signal(target, signal) ? REFUSED : ret;
}

// Told where the check's result is (full_access).
SEC("fmod_ret/security_ptrace_access_check")
int BPF_PROG(shield_access, struct task_struct *target, u32 mode, int ret) {
    return !ret && (mode & ACCESS_ATTACH) && is_refused(target) ? REFUSED : ret;
}

// The same as a security module, within those checks: what is refused above does not get here. Without effect where the machine was
// started without it (lsm=); where it has one, the kernel leaves none of its runs out (from Linux 6.2 on), as it does with those above while
// it interrupts one of them.
SEC("lsm/task_kill")
int BPF_PROG(shield_signal_module, struct task_struct *target, struct kernel_siginfo *info, int signal) {
    return refuses_signal(target, signal) ? REFUSED : 0;
}

SEC("lsm/ptrace_access_check")
int BPF_PROG(shield_access_module, struct task_struct *target, u32 mode) {
    return (mode & ACCESS_ATTACH) && is_refused(target) ? REFUSED : 0;
}
