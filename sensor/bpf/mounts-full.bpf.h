// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Mounts and namespaces, at the kernel's own checks and functions. From Linux 5.15 on where not said otherwise.

// `path` may be 0.
static __always_inline struct slot *begin_mount(u32 how, const struct path *path, int result) {
    struct slot *slot = is_sensor() ? 0 : begin(REC_MOUNT);
    if (!slot)
        return 0;
    slot->record.a = how;
    slot->record.result = result;
    if (path)
        put_walked(slot, F_PATH, F_WALK, path);
    return slot;
}

static __always_inline void tell_mounting(u32 how, const struct path *path, int result) {
    struct slot *slot = begin_mount(how, path, result);
    if (slot)
        commit(slot, true);
}

SEC("fexit/security_sb_mount")
int BPF_PROG(full_mount, const char *source, const struct path *path, const char *type, u64 flags, void *data,
             int ret) {
    struct slot *slot = begin_mount(MOUNT_MOUNT, path, ret ? ret : RESULT_ATTEMPT);
    if (!slot)
        return 0;
    slot->record.c = flags;
    put_kernel_text(slot, F_NAME, source, 1024);
    put_kernel_text(slot, F_KIND, type, 64);
    await(REC_MOUNT, path, commit(slot, true));
    return 0;
}

SEC("fexit/path_mount")
int BPF_PROG(full_mounted, const char *source, const struct path *path, const char *type, u64 flags, void *data,
             int ret) {
    tell_verdict(REC_MOUNT, path, (u32)ret, true);
    return 0;
}

SEC("fexit/security_sb_umount")
int BPF_PROG(full_umount, struct vfsmount *mount, int flags, int ret) {
    struct slot *slot = begin_mount(MOUNT_UMOUNT, 0, ret ? ret : RESULT_ATTEMPT);
    if (!slot)
        return 0;
    walk(slot, F_PATH, F_WALK, number_of(slot, mount), (u64)BPF_CORE_READ(mount, mnt_root));
    await(REC_MOUNT, 0, commit(slot, true));
    return 0;
}

SEC("fexit/path_umount")
int BPF_PROG(full_umounted, const struct path *path, int flags, int ret) {
    tell_verdict(REC_MOUNT, 0, (u32)ret, true);
    return 0;
}

// What the checks of these two allow may fail yet: an attempt, until the system call ends.
static __always_inline int begin_moving(u32 how, const struct path *path, int ret) {
    struct slot *slot = begin_mount(how, path, ret ? ret : RESULT_ATTEMPT);
    if (slot)
        await(REC_MOUNT, 0, commit(slot, true));
    return 0;
}

SEC("fexit/security_move_mount")
int BPF_PROG(full_move, const struct path *from, const struct path *to, int ret) {
    return begin_moving(MOUNT_MOVE, to, ret);
}

SEC("fexit/security_sb_pivotroot")
int BPF_PROG(full_pivot, const struct path *old, const struct path *new, int ret) {
    return begin_moving(MOUNT_PIVOT, new, ret);
}

static __always_inline int moved(long ret) {
    tell_verdict(REC_MOUNT, 0, ret, true);
    return 0;
}

// The last thing that chroot(2) asks.
SEC("fexit/security_path_chroot")
int BPF_PROG(full_chroot, const struct path *path, int ret) {
    tell_mounting(MOUNT_CHROOT, path, ret);
    return 0;
}

// open_tree(2) with OPEN_TREE_CLONE: a copy of mounts. In kernels up to 6.14 or so.
SEC("fexit/open_detached_copy")
int full_open_tree(u64 *context) {
    // the path leads into the copy by now, where it has no name
    tell_mounting(MOUNT_OPEN_TREE, 0, error_of(RETURNED(context, 2)));
    return 0;
}

// The same in later ones.
SEC("fexit/vfs_open_tree")
int full_open_tree_by_name(u64 *context) {
    if (context[2] & TREE_CLONE)
        tell_mounting(MOUNT_OPEN_TREE, 0, error_of(RETURNED(context, 3)));
    return 0;
}

SEC("fexit/ksys_unshare")
int BPF_PROG(full_unshare, u64 flags, int ret) {
    if (!is_sensor())
        tell_clone(NS_UNSHARE, flags, ret);
    return 0;
}

SEC("fexit/kernel_clone")
int BPF_PROG(full_clone, struct kernel_clone_args *arguments, int ret) {
    if (!is_sensor())
        tell_clone(NS_CLONE, BPF_CORE_READ(arguments, flags), ret);
    return 0;
}

static __always_inline int joining(u64 flags, long ret) {
    if (!is_sensor())
        tell_kernel(REC_NAMESPACE, NS_SETNS, flags & NEW_NAMESPACES, ret);
    return 0;
}

static __always_inline int mounting_file_system(long ret) {
    tell_mounting(MOUNT_FSMOUNT, 0, ret < 0 ? ret : 0);
    return 0;
}

// setns(2) and fsmount(2) have no check that would tell them, and how move_mount(2) and pivot_root(2) end is known at their end
// only: their entries in the tables of system calls.
#if defined(__TARGET_ARCH_x86)

SEC("fexit/__x64_sys_move_mount")
int BPF_PROG(full_moved, struct pt_regs *regs, long ret) {
    return moved(ret);
}

SEC("fexit/__ia32_sys_move_mount")
int BPF_PROG(full_moved_32, struct pt_regs *regs, long ret) {
    return moved(ret);
}

SEC("fexit/__x64_sys_pivot_root")
int BPF_PROG(full_pivoted, struct pt_regs *regs, long ret) {
    return moved(ret);
}

SEC("fexit/__ia32_sys_pivot_root")
int BPF_PROG(full_pivoted_32, struct pt_regs *regs, long ret) {
    return moved(ret);
}

SEC("fexit/__x64_sys_setns")
int BPF_PROG(full_setns, struct pt_regs *regs, long ret) {
    return joining((u32)BPF_CORE_READ(regs, si), ret);
}

SEC("fexit/__ia32_sys_setns")
int BPF_PROG(full_setns_32, struct pt_regs *regs, long ret) {
    return joining((u32)BPF_CORE_READ(regs, cx), ret);
}

SEC("fexit/__x64_sys_fsmount")
int BPF_PROG(full_fsmount, struct pt_regs *regs, long ret) {
    return mounting_file_system(ret);
}

SEC("fexit/__ia32_sys_fsmount")
int BPF_PROG(full_fsmount_32, struct pt_regs *regs, long ret) {
    return mounting_file_system(ret);
}

#elif defined(__TARGET_ARCH_arm64)

SEC("fexit/__arm64_sys_move_mount")
int BPF_PROG(full_moved, struct pt_regs *regs, long ret) {
    return moved(ret);
}

SEC("fexit/__arm64_sys_pivot_root")
int BPF_PROG(full_pivoted, struct pt_regs *regs, long ret) {
    return moved(ret);
}

SEC("fexit/__arm64_sys_setns")
int BPF_PROG(full_setns, struct pt_regs *regs, long ret) {
    return joining((u32)BPF_CORE_READ(regs, regs[1]), ret);
}

SEC("fexit/__arm64_sys_fsmount")
int BPF_PROG(full_fsmount, struct pt_regs *regs, long ret) {
    return mounting_file_system(ret);
}

#endif
