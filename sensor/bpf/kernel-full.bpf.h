// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Acts on the kernel, on other processes and on one's own rights, at the kernel's own checks and functions: for system
// calls of every sort. From Linux 5.15 on where not said otherwise.

enum { ACCESS_ATTACH = 2, ACCESS_BY_FILE = 8 }; // PTRACE_MODE_ATTACH, PTRACE_MODE_FSCREDS (include/linux/ptrace.h)

// Whether a process may take hold of another one was asked, and answered.
static __always_inline int accessing(struct task_struct *target, u32 mode, int ret) {
    if (!(mode & ACCESS_ATTACH) || is_sensor())
        return 0;
    u64 call = running_call();
    u32 how = call == NR_process_vm_readv ? MEM_VM_READ : call == NR_process_vm_writev ? MEM_VM_WRITE : MEM_PTRACE;
    // /proc/PID/mem asks when it is opened; stack, syscall and personality of /proc/PID ask the same when they are read
    if ((mode & ACCESS_BY_FILE) && (call == NR_read || call == NR_pread))
        return 0;
    if (mode & ACCESS_BY_FILE)
        how = MEM_PROC;
    tell_memory(BPF_CORE_READ(target, tgid), how, ret);
    return 0;
}

// ptrace(2), process_vm_readv(2), pidfd_getfd(2), /proc/PID/mem: with the kernel's answer.
SEC("fexit/__ptrace_may_access")
int BPF_PROG(full_access, struct task_struct *target, u32 mode, int ret) {
    return accessing(target, mode, ret);
}

// The same, where a kernel was compiled without that function; what was refused before this one is not seen.
SEC("fexit/security_ptrace_access_check")
int BPF_PROG(full_access_check, struct task_struct *target, u32 mode, int ret) {
    return accessing(target, mode, ret);
}

// Writing into a process that is traced already, as by a parent that a child let trace it.
SEC("fexit/arch_ptrace")
int BPF_PROG(full_ptrace, struct task_struct *target, long request, u64 address, u64 data, long ret) {
    if (takes_hold(request) && !is_sensor())
        tell_memory(BPF_CORE_READ(target, tgid), MEM_PTRACE, ret);
    return 0;
}

SEC("fexit/security_task_fix_setuid")
int BPF_PROG(full_setuid, struct cred *new, const struct cred *old, int flags, int ret) {
    if (!ret && !is_sensor() && BPF_CORE_READ(new, euid.val) != BPF_CORE_READ(old, euid.val))
        tell_rights(new, PRIV_UID);
    return 0;
}

// From Linux 5.9 on.
SEC("fexit/security_task_fix_setgid")
int BPF_PROG(full_setgid, struct cred *new, const struct cred *old, int flags, int ret) {
    if (!ret && !is_sensor() && BPF_CORE_READ(new, egid.val) != BPF_CORE_READ(old, egid.val))
        tell_rights(new, PRIV_GID);
    return 0;
}

SEC("fexit/security_capset")
int BPF_PROG(full_capset, struct cred *new, const struct cred *old, void *effective, void *inheritable, void *permitted,
             int ret) {
    u64 before = 0, after = 0;
    bpf_core_read(&before, sizeof(before), &old->cap_effective);
    bpf_core_read(&after, sizeof(after), &new->cap_effective);
    if (!ret && !is_sensor() && before != after)
        tell_rights(new, PRIV_CAPS);
    return 0;
}

static __always_inline u32 kernel_word(const void *attributes, u32 offset) {
    u32 word = 0;
    bpf_probe_read_kernel(&word, sizeof(word), attributes + offset);
    return word;
}

// bpf(2), where the kernel lets the process ask at all.
SEC("fentry/security_bpf")
int BPF_PROG(full_bpf, int command, const void *attributes) {
#define KERNEL_WORD(offset) kernel_word(attributes, offset)
    if (!is_sensor())
        await(REC_BPF, 0, begin_bpf(command, TARGET_OF(command, KERNEL_WORD), RESULT_ATTEMPT));
    return 0;
}

// How it ended. Takes a structure by value: from Linux 6.1 on.
SEC("fexit/__sys_bpf")
int full_bpf_done(u64 *context) {
    u64 returned = 0;
    if (!bpf_get_func_ret(context, &returned))
        tell_verdict(REC_BPF, 0, returned, true);
    return 0;
}

// A seccomp filter that hands a process's system calls to another one.
SEC("fexit/do_seccomp")
int BPF_PROG(full_seccomp, u32 operation, u32 flags, void *arguments, long ret) {
    const u32 set_filter = 1;
    if (operation == set_filter && (flags & SECCOMP_LISTENER_FLAG) && !is_sensor())
        tell_kernel(REC_BPF, BPF_SECCOMP_LISTENER, 0, ret);
    return 0;
}

static __always_inline void tell_loading(struct file *file, int ret) {
    struct slot *slot = is_sensor() ? 0 : begin(REC_MODULE);
    if (!slot)
        return;
    slot->record.result = ret ? ret : RESULT_ATTEMPT;
    if (file)
        put_walked(slot, F_PATH, F_WALK, &file->f_path);
    await(REC_MODULE, 0, commit(slot, true));
}

// A module out of a file (finit_module(2)), and out of memory (init_module(2)).
SEC("fexit/security_kernel_read_file")
int BPF_PROG(full_module_file, struct file *file, u32 id, bool contents, int ret) {
    if (id == bpf_core_enum_value(enum kernel_read_file_id, READING_MODULE))
        tell_loading(file, ret);
    return 0;
}

SEC("fexit/security_kernel_load_data")
int BPF_PROG(full_module_data, u32 id, bool contents, int ret) {
    if (id == bpf_core_enum_value(enum kernel_load_data_id, LOADING_MODULE))
        tell_loading(0, ret);
    return 0;
}

SEC("fexit/load_module")
int BPF_PROG(full_module_loaded, void *info, const char *arguments, int flags, int ret) {
    tell_verdict(REC_MODULE, 0, (u32)ret, true);
    return 0;
}

// A file in memory alone: memfd_create(2) gives it a name that begins so, whatever holds its pages.
static __always_inline void tell_memory_file(const char *name, u64 file) {
    const u64 prefix = 0x3a64666d656d; // "memfd:"
    u64 start = 0;
    bpf_probe_read_kernel(&start, 6, name);
    bool named = start == prefix;
    struct slot *slot = !named || error_of(file) || is_sensor() ? 0 : begin(REC_MEMFD);
    if (!slot)
        return;
    put_kernel_text(slot, F_NAME, name + 6, 256);
    commit(slot, true);
}

SEC("fexit/shmem_file_setup")
int full_memfd(u64 *context) {
    tell_memory_file((const char *)context[0], RETURNED(context, 3));
    return 0;
}

SEC("fexit/hugetlb_file_setup")
int full_memfd_huge(u64 *context) {
    tell_memory_file((const char *)context[0], RETURNED(context, 5));
    return 0;
}
