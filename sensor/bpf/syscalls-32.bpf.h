// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// System calls of the other tables of x86-64: 32-bit ones (any program can make them, by int 0x80) and x32. Turned into
// the native number and arguments, so that they are decoded by the same code.

#if defined(__TARGET_ARCH_x86)

// socketcall(2) holds several calls, mmap(2) of old takes its arguments in memory.
enum { OLD_MMAP = 90, SOCKET_CALL = 102, X32_BIT = 0x40000000 };

// arch/x86/entry/syscalls/syscall_32.tbl. From 424 on the numbers are those of every architecture.
static const u16 from_32[CALLS_MAX] = {
    [5] = NR_open, [8] = NR_creat, [9] = NR_link, [10] = NR_unlink, [14] = NR_mknod, [15] = NR_chmod, [16] = NR_lchown,
    [21] = NR_mount, [22] = NR_umount2, [23] = NR_setuid, [26] = NR_ptrace, [38] = NR_rename, [39] = NR_mkdir,
    [40] = NR_rmdir, [46] = NR_setgid, [52] = NR_umount2, [61] = NR_chroot, [70] = NR_setreuid, [71] = NR_setregid,
    [83] = NR_symlink, [OLD_MMAP] = NR_mmap, [92] = NR_truncate, [93] = NR_ftruncate, [94] = NR_fchmod,
    [95] = NR_fchown, [120] = NR_clone, [128] = NR_init_module, [164] = NR_setresuid, [170] = NR_setresgid,
    [182] = NR_chown, [185] = NR_capset, [192] = NR_mmap, [193] = NR_truncate, [194] = NR_ftruncate, [198] = NR_lchown,
    [203] = NR_setreuid, [204] = NR_setregid, [207] = NR_fchown, [208] = NR_setresuid, [210] = NR_setresgid,
    [212] = NR_chown, [213] = NR_setuid, [214] = NR_setgid, [217] = NR_pivot_root, [295] = NR_openat,
    [296] = NR_mkdirat, [297] = NR_mknodat, [298] = NR_fchownat, [301] = NR_unlinkat, [302] = NR_renameat,
    [303] = NR_linkat, [304] = NR_symlinkat, [306] = NR_fchmodat, [310] = NR_unshare, [342] = NR_open_by_handle_at,
    [345] = NR_sendmmsg, [346] = NR_setns, [347] = NR_process_vm_readv, [348] = NR_process_vm_writev,
    [350] = NR_finit_module, [353] = NR_renameat2, [354] = NR_seccomp, [356] = NR_memfd_create, [357] = NR_bpf,
    [361] = NR_bind, [362] = NR_connect, [363] = NR_listen, [369] = NR_sendto, [370] = NR_sendmsg,
    [NR_open_tree] = NR_open_tree, [NR_move_mount] = NR_move_mount, [NR_fsmount] = NR_fsmount, [NR_clone3] = NR_clone3,
    [NR_openat2] = NR_openat2, [NR_pidfd_getfd] = NR_pidfd_getfd, [NR_fchmodat2] = NR_fchmodat2,
    [NR_open_tree_attr] = NR_open_tree_attr,
};

// The calls of socketcall(2) (include/uapi/linux/net.h).
static __always_inline u32 in_socket_call(u32 which) {
    switch (which) {
    case 2: return NR_bind;
    case 3: return NR_connect;
    case 4: return NR_listen;
    case 11: return NR_sendto;
    case 16: return NR_sendmsg;
    case 20: return NR_sendmmsg;
    }
    return 0;
}

// The calls that x32 has under numbers of its own (arch/x86/entry/syscalls/syscall_64.tbl, from 512 on).
static __always_inline u32 from_x32(u32 number) {
    switch (number) {
    case 518: return NR_sendmsg;
    case 521: return NR_ptrace;
    case 538: return NR_sendmmsg;
    case 539: return NR_process_vm_readv;
    case 540: return NR_process_vm_writev;
    }
    return number < CALLS_MAX ? number : 0;
}

// Fills in the arguments; returns the native number, 0 for a call that is not looked at.
static __always_inline u32 foreign_call(struct pt_regs *regs, u32 number, u64 *argument) {
    if (number & X32_BIT) {
        u64 given[ARGUMENTS] = CALL_ARGUMENTS(regs);
        __builtin_memcpy(argument, given, sizeof(given));
        return from_x32(number & ~X32_BIT);
    }
    u32 native = number < CALLS_MAX ? from_32[number] : 0;
    if (number == SOCKET_CALL)
        native = in_socket_call(regs->bx);
    if (!native)
        return 0;
    u32 given[ARGUMENTS] = {regs->bx, regs->cx, regs->dx, regs->si, regs->di};
    if (number == SOCKET_CALL) // of these only the descriptor is looked at
        bpf_probe_read_user(given, sizeof(*given), (void *)(u64)given[1]);
    else if (number == OLD_MMAP)
        bpf_probe_read_user(given, sizeof(given), (void *)(u64)given[0]);
    for (int i = 0; i < ARGUMENTS; i++)
        argument[i] = given[i];
    return native;
}

#else

// 32-bit calls of arm64 are not decoded.
static __always_inline u32 foreign_call(struct pt_regs *regs, u32 number, u64 *argument) {
    return 0;
}

#endif
