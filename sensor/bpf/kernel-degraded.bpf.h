// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Acts on the kernel and on one's own rights, out of finished system calls.

// After chroot(2) the text would be read from the new root.
static __always_inline void put_new_root(struct slot *slot) {
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    put_walked(slot, F_PATH, F_WALK, &BPF_CORE_READ(task, fs)->root);
}

// After pivot_root(2) the old root is gone from where it was, and a relative text with it.
static __always_inline void put_absolute(struct slot *slot, const char *text) {
    if ((head_of(text, false) & 0xff) == '/')
        put_user_text(slot, F_PATH, text, 4096);
}

static __noinline void tell_mount(u32 how, int at, const char *target, const u64 *argument, long ret) {
    struct slot *slot = begin(REC_MOUNT);
    if (!slot)
        return;
    slot->record.a = how;
    slot->record.result = ret < 0 ? ret : 0;
    slot->record.flags = RECORD_FOLLOW;
    if (how == MOUNT_MOUNT) {
        slot->record.c = argument[3];
        put_user_text(slot, F_NAME, (const char *)argument[0], 1024);
        put_user_text(slot, F_KIND, (const char *)argument[2], 64);
    }
    if (how == MOUNT_CHROOT && ret == 0)
        put_new_root(slot);
    else if (how == MOUNT_PIVOT && ret == 0)
        put_absolute(slot, target);
    else if (target)
        put_name(slot, F_PATH, at, target, false);
    commit(slot, true);
}

static __always_inline void tell_memfd(const char *name) {
    struct slot *slot = begin(REC_MEMFD);
    if (!slot)
        return;
    put_user_text(slot, F_NAME, name, 256);
    commit(slot, true);
}

static __always_inline void tell_module(u64 number, const u64 *argument, long ret) {
    struct slot *slot = begin(REC_MODULE);
    if (!slot)
        return;
    slot->record.result = ret < 0 ? ret : 0;
    struct file *file = number == NR_finit_module ? file_of(argument[0]) : 0;
    if (file)
        put_walked(slot, F_PATH, F_WALK, &file->f_path);
    commit(slot, true);
}

// The kind of namespace that setns(2) entered: said in the call, or by the descriptor of the namespace.
static __always_inline u64 entered(const u64 *argument, long ret) {
    u32 said = argument[1];
    if (said || ret < 0)
        return said & NEW_NAMESPACES;
    struct ns_common *entered = BPF_CORE_READ(file_of(argument[0]), f_inode, i_private);
    // in the namespace itself from Linux 6.18 on
    if (bpf_core_field_exists(entered->ns_type))
        return BPF_CORE_READ(entered, ns_type) & NEW_NAMESPACES;
    return BPF_CORE_READ(entered, ops, type) & NEW_NAMESPACES;
}

static __always_inline const struct cred *own_rights(void) {
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    return BPF_CORE_READ(task, cred);
}

static __always_inline u32 user_word(const u64 *argument, u32 offset) {
    u32 word = 0;
    bpf_probe_read_user(&word, sizeof(word), (const void *)(argument[1] + offset));
    return word;
}

static __noinline void bpf_call(const u64 *argument, int failure) {
#define USER_WORD(offset) user_word(argument, offset)
    begin_bpf(argument[0], TARGET_OF(argument[0], USER_WORD), failure);
}

// Calls of this sort; false when the number is none of them.
static __always_inline bool kernel_call(u64 number, const u64 *argument, long ret) {
    u64 flags = 0;
    int failure = ret < 0 ? ret : 0;
    switch (number) {
    case NR_bpf: bpf_call(argument, failure); return true;
    case NR_seccomp:
        if (argument[0] == 1 && (argument[1] & SECCOMP_LISTENER_FLAG))
            tell_kernel(REC_BPF, BPF_SECCOMP_LISTENER, 0, ret);
        return true;
    case NR_init_module:
    case NR_finit_module: tell_module(number, argument, ret); return true;
    case NR_mount: tell_mount(MOUNT_MOUNT, CWD, (const char *)argument[1], argument, ret); return true;
    case NR_umount2: tell_mount(MOUNT_UMOUNT, CWD, (const char *)argument[0], argument, ret); return true;
    case NR_pivot_root: tell_mount(MOUNT_PIVOT, CWD, (const char *)argument[0], argument, ret); return true;
    case NR_chroot: tell_mount(MOUNT_CHROOT, CWD, (const char *)argument[0], argument, ret); return true;
    case NR_move_mount: tell_mount(MOUNT_MOVE, argument[2], (const char *)argument[3], argument, ret); return true;
    case NR_open_tree: case NR_open_tree_attr:
        if (argument[2] & TREE_CLONE)
            tell_mount(MOUNT_OPEN_TREE, CWD, 0, argument, ret);
        return true;
    case NR_fsmount: tell_mount(MOUNT_FSMOUNT, CWD, 0, argument, ret); return true;
    case NR_unshare: tell_clone(NS_UNSHARE, argument[0], ret); return true;
    case NR_setns: tell_kernel(REC_NAMESPACE, NS_SETNS, entered(argument, ret), ret); return true;
    case NR_clone:
        if (ret != 0) // the child comes out of the call too
            tell_clone(NS_CLONE, argument[0], ret);
        return true;
    case NR_clone3:
        if (ret != 0 && !bpf_probe_read_user(&flags, sizeof(flags), (void *)argument[0]))
            tell_clone(NS_CLONE, flags, ret);
        return true;
    case NR_ptrace:
        if (takes_hold(argument[0]))
            tell_memory(process_of(argument[1]), MEM_PTRACE, failure);
        return true;
    case NR_process_vm_readv: tell_memory(process_of(argument[0]), MEM_VM_READ, failure); return true;
    case NR_process_vm_writev: tell_memory(process_of(argument[0]), MEM_VM_WRITE, failure); return true;
    case NR_pidfd_getfd:
        if (ret != BAD_DESCRIPTOR)
            tell_memory(process_behind(argument[0]), MEM_PTRACE, failure);
        return true;
    case NR_memfd_create:
        if (ret >= 0)
            tell_memfd((const char *)argument[0]);
        return true;
    case NR_setuid: case NR_setreuid: case NR_setresuid:
        if (ret == 0)
            tell_rights(own_rights(), PRIV_UID);
        return true;
    case NR_setgid: case NR_setregid: case NR_setresgid:
        if (ret == 0)
            tell_rights(own_rights(), PRIV_GID);
        return true;
    case NR_capset:
        if (ret == 0)
            tell_rights(own_rights(), PRIV_CAPS);
        return true;
    }
    return false;
}
