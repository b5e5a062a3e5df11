// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// What both rungs tell of acts on the kernel and on one's own rights.

enum {
    NEW_NAMESPACES = 0x7e020080, // CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET, TIME (include/uapi/linux/sched.h)
    SECCOMP_LISTENER_FLAG = 8, TREE_CLONE = 1, BAD_DESCRIPTOR = -9,
};

static __always_inline void tell_kernel(u32 type, u32 a, u64 c, long ret) {
    struct slot *slot = begin(type);
    if (!slot)
        return;
    slot->record.a = a;
    slot->record.c = c;
    slot->record.result = ret < 0 ? ret : 0;
    commit(slot, true);
}

// `changed`: what the call was about (PRIV_*).
static __always_inline void tell_rights(const struct cred *cred, u32 changed) {
    u32 uid = BPF_CORE_READ(cred, euid.val), gid = BPF_CORE_READ(cred, egid.val);
    u64 capabilities = 0;
    bpf_core_read(&capabilities, sizeof(capabilities), &cred->cap_effective);
    if (!first_time(REC_PRIV, changed & PRIV_CAPS ? capabilities : changed & PRIV_UID ? uid : gid, changed, 0))
        return;
    struct slot *slot = begin(REC_PRIV);
    if (!slot)
        return;
    slot->record.a = uid;
    slot->record.b = gid;
    slot->record.c = capabilities;
    slot->record.d = changed;
    commit(slot, true);
}

static __always_inline void tell_clone(u32 how, u64 flags, long ret) {
    if (flags & NEW_NAMESPACES)
        tell_kernel(REC_NAMESPACE, how, flags & NEW_NAMESPACES, ret);
}
