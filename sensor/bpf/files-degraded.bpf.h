// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// File acts out of finished system calls. What was opened is walked from its descriptor; names are the program's own
// text over a walked directory, read when the call has ended: another thread may have changed the text meanwhile.

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
    int result;
    bool kernel;               // the names stand in the kernel's memory, not in the process's
};

enum {
    PROC_S = 0x732f636f72702f, PROC_T = 0x742f636f72702f, HREAD_S = 0x732d6461657268, ELF_FD = 0x2f64662f666c65,
    DEV_FD = 0x64662f7665642f, PROC_ANY = 0x2f636f72702f,
    // "/proc/s", "/proc/t", "hread-s", "elf/fd/", "/dev/fd", "/proc/"
};

// A name over one of the process's own descriptors: /proc/self/fd/N, /proc/thread-self/fd/N, /proc/PID/fd/N, /dev/fd/N.
// How long that part is; 0: another name.
static __noinline u32 own_descriptor(const char *name, bool kernel, u32 *fd) {
    u64 head = head_of(name, kernel);
    u32 at = 0, used = 0;
    if (head == PROC_S && head_of(name + 7, kernel) == ELF_FD) {
        at = 14;
    } else if (head == PROC_T && head_of(name + 7, kernel) == HREAD_S && head_of(name + 14, kernel) == ELF_FD) {
        at = 21;
    } else if (head == DEV_FD && (head_of(name + 7, kernel) & 0xff) == '/') {
        at = 8;
    } else if ((head & 0xffffffffffff) == PROC_ANY) {
        struct task_struct *task = (struct task_struct *)bpf_get_current_task();
        struct upid own = {};
        own_number(BPF_CORE_READ(task, group_leader, thread_pid), &own);
        bool is_own = digits_at(name + 6, kernel, &used) == (u32)own.nr;
        if (is_own && (head_of(name + 6 + used, kernel) & FIRST_4) == SLASH_FD)
            at = 10 + used;
    }
    if (!at)
        return 0;
    *fd = digits_at(name + at, kernel, &used);
    return used ? at + used : 0;
}

// The text of a name, or where it is cut.
static __always_inline void put_text(struct slot *slot, u16 id, const char *text, bool kernel) {
    if (kernel)
        put_kernel_text(slot, id, text, 4096);
    else
        put_user_text(slot, id, text, 4096);
}

// A name: the directory it starts from, and its text. What a descriptor of the process's own stands for is walked: it
// may be closed when somebody else looks. 0: it names nothing that has a name. Global, as commit is.
__noinline int put_name_at(struct slot *slot, u32 id, int at, u64 name_at, bool kernel) {
    const char *name = (const char *)name_at;
    if (!slot)
        return 0;
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    u64 first = head_of(name, kernel) & 0xff;
    u32 fd = 0, detour = first == '/' ? own_descriptor(name, kernel, &fd) : 0;
    u64 rest = detour ? head_of(name + detour, kernel) & 0xff : first;
    struct file *file = 0;
    if (detour && (rest == 0 || rest == '/'))
        file = file_of(fd);
    else if (first != '/' && at != CWD)
        file = file_of(at);
    if (file && rest == 0) {
        // the file itself: through /proc, or with AT_EMPTY_PATH
        if (id == F_PATH)
            put_inode(&slot->record, BPF_CORE_READ(file, f_inode), -1);
        put_walked(slot, id, F_WALK, &file->f_path);
        return !is_nameless(file);
    }
    if (file)
        put_walked(slot, id, F_BASE, &file->f_path);
    else if (first == '/')
        put_walked(slot, id, F_BASE, &BPF_CORE_READ(task, fs)->root);
    else if (at == CWD)
        put_walked(slot, id, F_BASE, &BPF_CORE_READ(task, fs)->pwd);
    put_text(slot, id, file && detour ? name + detour : name, kernel);
    return true;
}

static __always_inline bool put_name(struct slot *slot, u16 id, int at, const char *name, bool kernel) {
    return put_name_at(slot, id, at, (u64)name, kernel);
}

// The file of a descriptor. False: it has no name.
static __always_inline bool put_named_file(struct slot *slot, struct file *file, int fd) {
    if (!file || is_nameless(file))
        return false;
    put_inode(&slot->record, BPF_CORE_READ(file, f_inode), fd);
    put_walked(slot, F_PATH, F_WALK, &file->f_path);
    return true;
}

// Tells an act on names. Returns the record's seq and one, 0 for none. Global, as commit is.
__noinline u64 tell_names(const struct name_act *act) {
    struct slot *slot = act ? begin(act->type) : 0;
    if (!slot)
        return 0;
    slot->record.a = act->a;
    slot->record.b = act->b;
    slot->record.flags = act->flags;
    slot->record.result = act->result;
    slot->record.e = (u64)(u32)-1 << 32;
    bool named = true;
    if (act->fd >= 0)
        named = put_named_file(slot, file_of(act->fd), act->fd);
    else if (act->type == REC_SYMLINK)
        put_text(slot, F_NAME, act->name, act->kernel);
    else
        named = put_name(slot, F_PATH, act->at, act->name, act->kernel);
    if (act->to)
        named &= put_name(slot, F_TO, act->to_at, act->to, act->kernel);
    if (named)
        return commit(slot, false) + 1;
    abandon(slot);
    return 0;
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
        act->type = argument[2] & FLAG_REMOVEDIR ? REC_RMDIR : REC_DELETE; act->at = argument[0]; act->name = NAME(1);
        return true;
    case NR_rmdir: act->type = REC_RMDIR; act->name = NAME(0); return true;
    case NR_mkdir: act->type = REC_MKDIR; act->name = NAME(0); act->a = argument[1]; return true;
    case NR_mkdirat:
        act->type = REC_MKDIR; act->at = argument[0]; act->name = NAME(1); act->a = argument[2]; return true;
    case NR_mknod: act->type = REC_MKNOD; act->name = NAME(0); act->a = argument[1]; return true;
    case NR_mknodat:
        act->type = REC_MKNOD; act->at = argument[0]; act->name = NAME(1); act->a = argument[2]; return true;
    case NR_chmod:
        act->type = REC_CHMOD; act->name = NAME(0); act->a = argument[1]; act->flags = RECORD_FOLLOW; return true;
    case NR_fchmod: act->type = REC_CHMOD; act->fd = argument[0]; act->a = argument[1]; return true;
    case NR_fchmodat:
        act->type = REC_CHMOD; act->at = argument[0]; act->name = NAME(1); act->a = argument[2];
        act->flags = RECORD_FOLLOW; return true;
    case NR_fchmodat2:
        act->type = REC_CHMOD; act->at = argument[0]; act->name = NAME(1); act->a = argument[2];
        act->flags = argument[3] & FLAG_NOFOLLOW ? 0 : RECORD_FOLLOW; return true;
    case NR_chown: act->flags = RECORD_FOLLOW; // as lchown, but the last name is followed
    case NR_lchown: act->type = REC_CHOWN; act->name = NAME(0); act->a = argument[1]; act->b = argument[2]; return true;
    case NR_fchown:
        act->type = REC_CHOWN; act->fd = argument[0]; act->a = argument[1]; act->b = argument[2]; return true;
    case NR_fchownat:
        act->type = REC_CHOWN; act->at = argument[0]; act->name = NAME(1); act->a = argument[2]; act->b = argument[3];
        act->flags = argument[4] & FLAG_NOFOLLOW ? 0 : RECORD_FOLLOW; return true;
    case NR_rename: act->type = REC_RENAME; act->name = NAME(0); act->to = NAME(1); return true;
    case NR_renameat2: act->flags = argument[4] & FLAG_EXCHANGE ? RECORD_EXCHANGE : 0; // and as renameat
    case NR_renameat:
        act->type = REC_RENAME; act->at = argument[0]; act->name = NAME(1); act->to_at = argument[2]; act->to = NAME(3);
        return true;
    case NR_link: act->type = REC_LINK; act->name = NAME(0); act->to = NAME(1); return true;
    case NR_linkat:
        act->type = REC_LINK; act->at = argument[0]; act->name = NAME(1); act->to_at = argument[2]; act->to = NAME(3);
        act->flags = argument[4] & FLAG_FOLLOW ? RECORD_FOLLOW : 0; return true;
    case NR_symlink: act->type = REC_SYMLINK; act->name = NAME(0); act->to = NAME(1); return true;
    case NR_symlinkat:
        act->type = REC_SYMLINK; act->name = NAME(0); act->to_at = argument[1]; act->to = NAME(2); return true;
    }
    return false;
}
