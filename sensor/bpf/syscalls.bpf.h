// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// System call numbers and arguments of both architectures (arch/x86/entry/syscalls/syscall_64.tbl,
// include/uapi/asm-generic/unistd.h), and which of them are looked at.

enum { CALLS_MAX = 512, ARGUMENTS = 5 };

#if defined(__TARGET_ARCH_x86)

struct pt_regs {
    unsigned long bx, cx, dx, si, di, r10, r9, r8, orig_ax;
} __attribute__((preserve_access_index));

// Read without a helper's call: it is paid for by every system call of the machine.
#define CALL_NUMBER(regs) ((regs)->orig_ax)
#define CALL_SECOND(regs) ((regs)->si)
#define CALL_ARGUMENTS(regs) \
    { (regs)->di, (regs)->si, (regs)->dx, (regs)->r10, (regs)->r8 }

enum {
    NR_read = 0, NR_write = 1, NR_open = 2, NR_mmap = 9, NR_pread = 17, NR_writev = 20, NR_connect = 42, NR_sendto = 44, NR_sendmsg = 46,
    NR_bind = 49, NR_listen = 50, NR_clone = 56, NR_truncate = 76, NR_ftruncate = 77, NR_rename = 82, NR_mkdir = 83,
    NR_rmdir = 84, NR_creat = 85, NR_link = 86, NR_unlink = 87, NR_symlink = 88, NR_chmod = 90, NR_fchmod = 91,
    NR_chown = 92, NR_fchown = 93, NR_lchown = 94, NR_ptrace = 101, NR_setuid = 105, NR_setgid = 106, NR_setreuid = 113,
    NR_setregid = 114, NR_setresuid = 117, NR_setresgid = 119, NR_capset = 126, NR_mknod = 133, NR_pivot_root = 155,
    NR_chroot = 161, NR_mount = 165, NR_umount2 = 166, NR_init_module = 175, NR_openat = 257, NR_mkdirat = 258,
    NR_mknodat = 259, NR_fchownat = 260, NR_unlinkat = 263, NR_renameat = 264, NR_linkat = 265, NR_symlinkat = 266,
    NR_fchmodat = 268, NR_unshare = 272, NR_open_by_handle_at = 304, NR_sendmmsg = 307, NR_setns = 308,
    NR_process_vm_readv = 310, NR_process_vm_writev = 311, NR_finit_module = 313, NR_renameat2 = 316, NR_seccomp = 317,
    NR_memfd_create = 319, NR_bpf = 321,
};

// A 32-bit call has another table (TS_COMPAT, arch/x86/include/asm/thread_info.h), an x32 call a bit of its own.
static __always_inline bool is_foreign_call(struct task_struct *task, u64 number) {
    return (number & 0x40000000) || (task->thread_info.status & 2);
}

#elif defined(__TARGET_ARCH_arm64)

struct pt_regs {
    u64 regs[31];
    u64 orig_x0;
    int syscallno;
} __attribute__((preserve_access_index));

#define CALL_NUMBER(regs) ((u64)(u32)(regs)->syscallno)
#define CALL_SECOND(regs) ((regs)->regs[1])
#define CALL_ARGUMENTS(regs) \
    { (regs)->orig_x0, (regs)->regs[1], (regs)->regs[2], (regs)->regs[3], (regs)->regs[4] }

// The calls without a directory descriptor do not exist here: the highest numbers of the table, which no call has.
enum {
    NR_open = 500, NR_creat, NR_rename, NR_mkdir, NR_rmdir, NR_link, NR_unlink, NR_symlink, NR_chmod, NR_chown,
    NR_lchown, NR_mknod, NR_mknodat = 33, NR_mkdirat = 34, NR_unlinkat = 35, NR_symlinkat = 36, NR_linkat = 37,
    NR_renameat = 38, NR_umount2 = 39, NR_mount = 40, NR_pivot_root = 41, NR_truncate = 45, NR_ftruncate = 46,
    NR_chroot = 51, NR_fchmod = 52, NR_fchmodat = 53, NR_fchownat = 54, NR_fchown = 55, NR_openat = 56, NR_read = 63,
    NR_write = 64, NR_writev = 66,
    NR_pread = 67, NR_capset = 91, NR_unshare = 97, NR_init_module = 105, NR_ptrace = 117, NR_setregid = 143,
    NR_setgid = 144, NR_setreuid = 145, NR_setuid = 146, NR_setresuid = 147, NR_setresgid = 149, NR_bind = 200,
    NR_listen = 201, NR_connect = 203, NR_sendto = 206, NR_sendmsg = 211, NR_clone = 220, NR_mmap = 222,
    NR_open_by_handle_at = 265, NR_setns = 268, NR_sendmmsg = 269, NR_process_vm_readv = 270,
    NR_process_vm_writev = 271, NR_finit_module = 273, NR_renameat2 = 276, NR_seccomp = 277, NR_memfd_create = 279,
    NR_bpf = 280,
};

// TIF_32BIT (arch/arm64/include/asm/thread_info.h)
static __always_inline bool is_foreign_call(struct task_struct *task, u64 number) {
    return task->thread_info.flags & (1ul << 22);
}

#endif

// The same on both.
enum {
    NR_open_tree = 428, NR_move_mount = 429, NR_fsmount = 432, NR_clone3 = 435, NR_openat2 = 437, NR_pidfd_getfd = 438,
    NR_fchmodat2 = 452, NR_open_tree_attr = 467,
};

// What decodes a call.
enum call_sort { SORT_NONE, SORT_OPEN, SORT_MAP, SORT_SOCKET, SORT_KERNEL, SORT_NAMES, SORT_WRITE };

static const u8 call_sorts[CALLS_MAX] = {
    [NR_open] = SORT_OPEN, [NR_creat] = SORT_OPEN, [NR_openat] = SORT_OPEN, [NR_openat2] = SORT_OPEN,
    [NR_open_by_handle_at] = SORT_OPEN,
    [NR_mmap] = SORT_MAP,
    [NR_write] = SORT_WRITE, [NR_writev] = SORT_WRITE,
    [NR_connect] = SORT_SOCKET, [NR_sendto] = SORT_SOCKET, [NR_sendmsg] = SORT_SOCKET, [NR_sendmmsg] = SORT_SOCKET,
    [NR_listen] = SORT_SOCKET, [NR_bind] = SORT_SOCKET,
    [NR_bpf] = SORT_KERNEL, [NR_seccomp] = SORT_KERNEL, [NR_init_module] = SORT_KERNEL, [NR_finit_module] = SORT_KERNEL,
    [NR_mount] = SORT_KERNEL, [NR_umount2] = SORT_KERNEL, [NR_pivot_root] = SORT_KERNEL, [NR_chroot] = SORT_KERNEL,
    [NR_move_mount] = SORT_KERNEL, [NR_open_tree] = SORT_KERNEL, [NR_open_tree_attr] = SORT_KERNEL,
    [NR_fsmount] = SORT_KERNEL, [NR_unshare] = SORT_KERNEL, [NR_setns] = SORT_KERNEL, [NR_clone] = SORT_KERNEL,
    [NR_clone3] = SORT_KERNEL, [NR_ptrace] = SORT_KERNEL, [NR_process_vm_readv] = SORT_KERNEL,
    [NR_process_vm_writev] = SORT_KERNEL, [NR_pidfd_getfd] = SORT_KERNEL, [NR_memfd_create] = SORT_KERNEL,
    [NR_setuid] = SORT_KERNEL, [NR_setreuid] = SORT_KERNEL, [NR_setresuid] = SORT_KERNEL, [NR_setgid] = SORT_KERNEL,
    [NR_setregid] = SORT_KERNEL, [NR_setresgid] = SORT_KERNEL, [NR_capset] = SORT_KERNEL, [NR_truncate] = SORT_NAMES,
    [NR_ftruncate] = SORT_NAMES, [NR_unlink] = SORT_NAMES, [NR_unlinkat] = SORT_NAMES, [NR_rmdir] = SORT_NAMES,
    [NR_mkdir] = SORT_NAMES, [NR_mkdirat] = SORT_NAMES, [NR_mknod] = SORT_NAMES, [NR_mknodat] = SORT_NAMES,
    [NR_chmod] = SORT_NAMES, [NR_fchmod] = SORT_NAMES, [NR_fchmodat] = SORT_NAMES, [NR_fchmodat2] = SORT_NAMES,
    [NR_chown] = SORT_NAMES, [NR_lchown] = SORT_NAMES, [NR_fchown] = SORT_NAMES, [NR_fchownat] = SORT_NAMES,
    [NR_rename] = SORT_NAMES, [NR_renameat] = SORT_NAMES, [NR_renameat2] = SORT_NAMES, [NR_link] = SORT_NAMES,
    [NR_linkat] = SORT_NAMES, [NR_symlink] = SORT_NAMES, [NR_symlinkat] = SORT_NAMES,
};
