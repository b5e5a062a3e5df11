// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// File acts at the kernel's own checks: after names are resolved, for system calls of every sort and io_uring alike. A
// record is sent when the check has allowed the act; a verdict (verdicts-full.bpf.h) follows when the file system
// refuses it all the same. From Linux 5.15 on where not said otherwise.

enum { FLAG_TRUNCATE = 01000, FLAG_EXEC = 0x20, MODE_INNER = 1 << 29 };

// The inode that a thread's open with O_TRUNC is about to cut: told with the open.
struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 8192);
    __type(key, u64);
    __type(value, u64);
} cutting SEC(".maps");

static __always_inline void note_cutting(struct file *file) {
    if (!(BPF_CORE_READ(file, f_flags) & FLAG_TRUNCATE) || (BPF_CORE_READ(file, f_mode) & MODE_CREATED))
        return;
    u64 thread = bpf_get_current_pid_tgid(), inode = (u64)BPF_CORE_READ(file, f_inode);
    bpf_map_update_elem(&cutting, &thread, &inode, BPF_ANY);
}

// A file is opened. Not what an exec opens itself (__FMODE_EXEC), nor a stacked file system below (FMODE_NOACCOUNT).
SEC("fexit/security_file_open")
int BPF_PROG(full_open, struct file *file, int ret) {
    if (ret || is_sensor() || (BPF_CORE_READ(file, f_flags) & FLAG_EXEC) || (BPF_CORE_READ(file, f_mode) & MODE_INNER))
        return 0;
    note_cutting(file);
    u64 seq = tell_open(file, -1, 0);
    if (seq)
        await(OF_FILE, file, seq - 1);
    return 0;
}

// An act on one name: `directory` lends its mount.
static __always_inline void tell_entry(u32 type, const struct path *directory, struct dentry *dentry, u32 a) {
    struct slot *slot = begin(type);
    if (!slot)
        return;
    struct inode *inode = BPF_CORE_READ(dentry, d_inode);
    slot->record.a = a;
    if (inode)
        put_inode(&slot->record, inode, -1);
    put_entry(slot, F_PATH, directory, dentry);
    await(OF_FILE, dentry, commit(slot, false));
}

SEC("fexit/security_path_unlink")
int BPF_PROG(full_unlink, const struct path *directory, struct dentry *dentry, int ret) {
    if (!ret && !is_sensor())
        tell_entry(REC_DELETE, directory, dentry, 0);
    return 0;
}

SEC("fexit/security_path_rmdir")
int BPF_PROG(full_rmdir, const struct path *directory, struct dentry *dentry, int ret) {
    if (!ret && !is_sensor())
        tell_entry(REC_RMDIR, directory, dentry, 0);
    return 0;
}

SEC("fexit/security_path_mkdir")
int BPF_PROG(full_mkdir, const struct path *directory, struct dentry *dentry, u32 mode, int ret) {
    if (!ret && !is_sensor())
        tell_entry(REC_MKDIR, directory, dentry, mode);
    return 0;
}

// A node by mknod(2): a file that an open creates passes here too, and is told as opened, and a bound socket's name, told
// when it listens or is reached.
SEC("fexit/security_path_mknod")
int BPF_PROG(full_mknod, const struct path *directory, struct dentry *dentry, u32 mode, u32 device, int ret) {
    u32 kind = mode & S_TYPE;
    if (ret || is_sensor())
        return 0;
    if (kind == 0 || kind == S_REGULAR || kind == S_SOCKET) {
        u64 call = running_call();
        if (call != NR_mknod && call != NR_mknodat)
            return 0;
    }
    tell_entry(REC_MKNOD, directory, dentry, mode);
    return 0;
}

SEC("fexit/security_path_rename")
int BPF_PROG(full_rename, const struct path *from, struct dentry *old, const struct path *to, struct dentry *new,
             u32 flags, int ret) {
    struct slot *slot = ret || is_sensor() ? 0 : begin(REC_RENAME);
    if (!slot)
        return 0;
    slot->record.flags = flags & FLAG_EXCHANGE ? RECORD_EXCHANGE : 0;
    put_inode(&slot->record, BPF_CORE_READ(old, d_inode), -1);
    put_entry(slot, F_PATH, from, old);
    put_entry(slot, F_TO, to, new);
    await(OF_FILE, old, commit(slot, false));
    return 0;
}

// Both names stand in the same mount.
SEC("fexit/security_path_link")
int BPF_PROG(full_link, struct dentry *old, const struct path *directory, struct dentry *new, int ret) {
    struct slot *slot = ret || is_sensor() ? 0 : begin(REC_LINK);
    if (!slot)
        return 0;
    put_inode(&slot->record, BPF_CORE_READ(old, d_inode), -1);
    put_entry(slot, F_PATH, directory, old);
    put_entry(slot, F_TO, directory, new);
    await(OF_FILE, new, commit(slot, false));
    return 0;
}

SEC("fexit/security_path_symlink")
int BPF_PROG(full_symlink, const struct path *directory, struct dentry *dentry, const char *text, int ret) {
    struct slot *slot = ret || is_sensor() ? 0 : begin(REC_SYMLINK);
    if (!slot)
        return 0;
    put_kernel_text(slot, F_NAME, text, 4096);
    put_entry(slot, F_TO, directory, dentry);
    await(OF_FILE, dentry, commit(slot, false));
    return 0;
}

// An act on an inode that is there. `refusable`: a verdict may follow.
static __always_inline void tell_attributes(u32 type, const struct path *path, u32 a, u32 b, bool refusable) {
    struct slot *slot = leads_nowhere(path) ? 0 : begin(type);
    if (!slot)
        return;
    struct dentry *dentry = BPF_CORE_READ(path, dentry);
    slot->record.a = a;
    slot->record.b = b;
    put_inode(&slot->record, BPF_CORE_READ(dentry, d_inode), -1);
    put_walked(slot, F_PATH, F_WALK, path);
    u64 seq = commit(slot, false);
    if (refusable)
        await(OF_FILE, dentry, seq);
}

SEC("fexit/security_path_chmod")
int BPF_PROG(full_chmod, const struct path *path, u32 mode, int ret) {
    if (!ret && !is_sensor())
        tell_attributes(REC_CHMOD, path, mode, 0, true);
    return 0;
}

// At its end, not at its check: that one takes structures by value, which programs may see from Linux 6.1 on.
SEC("fexit/chown_common")
int BPF_PROG(full_chown, const struct path *path, u32 user, u32 group, int ret) {
    if (!ret && !is_sensor())
        tell_attributes(REC_CHOWN, path, user, group, false);
    return 0;
}

static __always_inline void tell_truncate(const struct path *path) {
    u64 thread = bpf_get_current_pid_tgid(), inode = (u64)BPF_CORE_READ(path, dentry, d_inode);
    u64 *told = bpf_map_lookup_elem(&cutting, &thread);
    if (told && *told == inode)
        bpf_map_delete_elem(&cutting, &thread);
    else
        tell_attributes(REC_TRUNCATE, path, 0, 0, true);
}

// By name; before Linux 6.2 by a descriptor and by O_TRUNC too.
SEC("fexit/security_path_truncate")
int BPF_PROG(full_truncate, const struct path *path, int ret) {
    if (!ret && !is_sensor())
        tell_truncate(path);
    return 0;
}

// By a descriptor and by O_TRUNC, from Linux 6.2 on.
SEC("fexit/security_file_truncate")
int BPF_PROG(full_ftruncate, struct file *file, int ret) {
    if (!ret && !is_sensor())
        tell_truncate(__builtin_preserve_access_index(&file->f_path));
    return 0;
}

// A file is mapped to be run. What an exec maps itself (the image and its interpreter) is told with the exec.
SEC("fexit/vm_mmap_pgoff")
int BPF_PROG(full_mmap, struct file *file, u64 at, u64 length, u64 protection, u64 flags, u64 offset, u64 ret) {
    if (!file || ret >= (u64)-4095 || is_sensor())
        return 0;
    if (is_shared_write(protection, flags))
        tell_map_memory(file);
    if ((protection & PROTECT_EXEC) && !(BPF_CORE_READ(file, f_flags) & FLAG_EXEC))
        tell_library(file);
    return 0;
}

// A mapped file is made executable afterwards (VM_EXEC has the number of PROT_EXEC).
SEC("fexit/security_file_mprotect")
int BPF_PROG(full_mprotect, struct vm_area_struct *area, u64 asked, u64 protection, int ret) {
    struct file *file = BPF_CORE_READ(area, vm_file);
    if (ret || !file || !(protection & PROTECT_EXEC) || (BPF_CORE_READ(area, vm_flags) & PROTECT_EXEC) || is_sensor())
        return 0;
    if (!(BPF_CORE_READ(file, f_flags) & FLAG_EXEC))
        tell_library(file);
    return 0;
}
