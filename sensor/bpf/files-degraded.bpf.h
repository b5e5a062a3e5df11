// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// File acts out of finished system calls. What was opened is walked from its descriptor; names are the program's own text over a walked
// directory, read when the call has ended: another thread may have changed the text meanwhile.

enum {
    CWD = -100, // AT_FDCWD
    FLAG_NOFOLLOW = 0x100, FLAG_FOLLOW = 0x400, FLAG_REMOVEDIR = 0x200, MAP_NAMELESS = 0x20,
};

// One act on names: what a system call's arguments come down to.
struct name_act {
    u32 type, flags;
    int fd;                    // the file itself, >= 0, instead of a name
    int at, to_at;             // directories that the names start from
    const char *name, *to;
    u32 a, b;
};

// A name: the directory it starts from, where that is not the root, and its text.
static __noinline void put_name(struct slot *slot, u16 id, int at, const char *name) {
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    struct vfsmount *mount;
    struct dentry *dentry;
    char first = 0;
    bpf_probe_read_user(&first, 1, name);
    if (first == '/') {
        mount = BPF_CORE_READ(task, fs, root.mnt);
        dentry = BPF_CORE_READ(task, fs, root.dentry);
    } else if (at == CWD) {
        mount = BPF_CORE_READ(task, fs, pwd.mnt);
        dentry = BPF_CORE_READ(task, fs, pwd.dentry);
    } else {
        struct file *file = file_of(at);
        if (!file)
            return;
        mount = BPF_CORE_READ(file, f_path.mnt);
        dentry = BPF_CORE_READ(file, f_path.dentry);
    }
    put_walk(slot, id, F_BASE, mount, dentry);
    put_user_text(slot, id, name, 4096);
}

static __always_inline void tell_names(const struct name_act *act) {
    struct slot *slot = begin(act->type);
    if (!slot)
        return;
    slot->record.a = act->a;
    slot->record.b = act->b;
    slot->record.flags = act->flags;
    if (act->fd >= 0) {
        struct file *file = file_of(act->fd);
        if (file) {
            put_inode(&slot->record, BPF_CORE_READ(file, f_inode), act->fd);
            put_walk(slot, F_PATH, F_WALK, BPF_CORE_READ(file, f_path.mnt), BPF_CORE_READ(file, f_path.dentry));
        }
    } else if (act->type == REC_SYMLINK) {
        put_user_text(slot, F_NAME, act->name, 4096);
    } else {
        put_name(slot, F_PATH, act->at, act->name);
    }
    if (act->to)
        put_name(slot, F_TO, act->to_at, act->to);
    commit(slot, false);
}

#define NAME(n) (const char *)argument[n]

// Reads the arguments of a call on names. False: it is none.
static __always_inline bool names_of(u64 number, const u64 *argument, struct name_act *act) {
    act->at = act->to_at = CWD;
    act->fd = -1;
    switch (number) {
    case NR_truncate: act->type = REC_TRUNCATE; act->name = NAME(0); act->flags = RECORD_FOLLOW; return true;
    case NR_ftruncate: act->type = REC_TRUNCATE; act->fd = argument[0]; return true;
    case NR_unlink: act->type = REC_DELETE; act->name = NAME(0); return true;
    case NR_unlinkat:
        act->type = argument[2] & FLAG_REMOVEDIR ? REC_RMDIR : REC_DELETE; act->at = argument[0]; act->name = NAME(1); return true;
    case NR_rmdir: act->type = REC_RMDIR; act->name = NAME(0); return true;
    case NR_mkdir: act->type = REC_MKDIR; act->name = NAME(0); return true;
    case NR_mkdirat: act->type = REC_MKDIR; act->at = argument[0]; act->name = NAME(1); return true;
    case NR_mknod: act->type = REC_MKNOD; act->name = NAME(0); act->a = argument[1]; return true;
    case NR_mknodat: act->type = REC_MKNOD; act->at = argument[0]; act->name = NAME(1); act->a = argument[2]; return true;
    case NR_chmod: act->type = REC_CHMOD; act->name = NAME(0); act->a = argument[1]; act->flags = RECORD_FOLLOW; return true;
    case NR_fchmod: act->type = REC_CHMOD; act->fd = argument[0]; act->a = argument[1]; return true;
    case NR_fchmodat:
        act->type = REC_CHMOD; act->at = argument[0]; act->name = NAME(1); act->a = argument[2]; act->flags = RECORD_FOLLOW; return true;
    case NR_fchmodat2:
        act->type = REC_CHMOD; act->at = argument[0]; act->name = NAME(1); act->a = argument[2];
        act->flags = argument[3] & FLAG_NOFOLLOW ? 0 : RECORD_FOLLOW; return true;
    case NR_chown: act->flags = RECORD_FOLLOW; // as lchown, but the last name is followed
    case NR_lchown: act->type = REC_CHOWN; act->name = NAME(0); act->a = argument[1]; act->b = argument[2]; return true;
    case NR_fchown: act->type = REC_CHOWN; act->fd = argument[0]; act->a = argument[1]; act->b = argument[2]; return true;
    case NR_fchownat:
        act->type = REC_CHOWN; act->at = argument[0]; act->name = NAME(1); act->a = argument[2]; act->b = argument[3];
        act->flags = argument[4] & FLAG_NOFOLLOW ? 0 : RECORD_FOLLOW; return true;
    case NR_rename: act->type = REC_RENAME; act->name = NAME(0); act->to = NAME(1); return true;
    case NR_renameat2: act->flags = argument[4] & FLAG_EXCHANGE ? RECORD_EXCHANGE : 0; // and as renameat
    case NR_renameat:
        act->type = REC_RENAME; act->at = argument[0]; act->name = NAME(1); act->to_at = argument[2]; act->to = NAME(3); return true;
    case NR_link: act->type = REC_LINK; act->name = NAME(0); act->to = NAME(1); return true;
    case NR_linkat:
        act->type = REC_LINK; act->at = argument[0]; act->name = NAME(1); act->to_at = argument[2]; act->to = NAME(3);
        act->flags = argument[4] & FLAG_FOLLOW ? RECORD_FOLLOW : 0; return true;
    case NR_symlink: act->type = REC_SYMLINK; act->name = NAME(0); act->to = NAME(1); return true;
    case NR_symlinkat: act->type = REC_SYMLINK; act->name = NAME(0); act->to_at = argument[1]; act->to = NAME(2); return true;
    }
    return false;
}
