// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// The file systems' verdicts on file acts. Only a refusal is told. From Linux 5.15 on; arguments behind those used here
// came and went since.

SEC("fexit/vfs_open")
int BPF_PROG(full_opened, const struct path *path, struct file *file, int ret) {
    if (ret)
        tell_verdict(OF_FILE, file, (u32)ret, false);
    return 0;
}

// Where look-up and open are one (network file systems, O_TMPFILE).
SEC("fexit/finish_open")
int BPF_PROG(full_finished, struct file *file, struct dentry *dentry, void *open, int ret) {
    if (ret)
        tell_verdict(OF_FILE, file, (u32)ret, false);
    return 0;
}

SEC("fexit/vfs_rename")
int full_renamed(u64 *context) {
    struct renamedata *data = (void *)context[0];
    tell_verdict(OF_FILE, BPF_CORE_READ(data, old_dentry), RETURNED(context, 1), false);
    return 0;
}

SEC("fexit/vfs_unlink")
int full_unlinked(u64 *context) {
    tell_verdict(OF_FILE, (void *)context[2], RETURNED(context, 4), false);
    return 0;
}

SEC("fexit/vfs_rmdir")
int full_rmdir_done(u64 *context) {
    tell_verdict(OF_FILE, (void *)context[2], RETURNED(context, 3), false);
    return 0;
}

// Returns a dentry from Linux 6.15 on.
SEC("fexit/vfs_mkdir")
int full_mkdir_done(u64 *context) {
    tell_verdict(OF_FILE, (void *)context[2], RETURNED(context, 4), false);
    return 0;
}

SEC("fexit/vfs_mknod")
int full_mknod_done(u64 *context) {
    tell_verdict(OF_FILE, (void *)context[2], RETURNED(context, 5), false);
    return 0;
}

// A file by mknod(2). Newer kernels do without the directory before the dentry.
SEC("fexit/vfs_create")
int full_created(u64 *context) {
    u64 returned = RETURNED(context, 5);
    tell_verdict(OF_FILE, (void *)context[1], returned, false);
    tell_verdict(OF_FILE, (void *)context[2], returned, false);
    return 0;
}

SEC("fexit/vfs_link")
int full_linked(u64 *context) {
    tell_verdict(OF_FILE, (void *)context[3], RETURNED(context, 5), false);
    return 0;
}

SEC("fexit/vfs_symlink")
int full_symlinked(u64 *context) {
    tell_verdict(OF_FILE, (void *)context[2], RETURNED(context, 4), false);
    return 0;
}

// Of chmod and truncate.
SEC("fexit/notify_change")
int full_changed(u64 *context) {
    tell_verdict(OF_FILE, (void *)context[1], RETURNED(context, 4), false);
    return 0;
}
