// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// What both rungs tell of an opened and of a mapped file.

enum {
    FLAG_EXCHANGE = 2,
    MODE_PATH = 0x4000, MODE_WRITE = 2, MODE_CREATED = 1 << 20,
    S_TYPE = 0xf000, S_FIFO = 0x1000, S_CHAR = 0x2000, S_DIRECTORY = 0x4000, S_REGULAR = 0x8000, S_SOCKET = 0xc000,
    NAMELESS = 020000000, // __O_TMPFILE
    PROTECT_EXEC = 4,
};

// Devices that hold nothing: null, zero, full, random, urandom, tty, ptmx (Documentation/admin-guide/devices.txt).
static __always_inline bool is_empty_device(u32 rdev) {
    u32 major = rdev >> 20, minor = rdev & 0xfffff;
    bool memory = minor == 3 || minor == 5 || (minor >= 7 && minor <= 9);
    return (major == 1 && memory) || (major == 5 && (minor == 0 || minor == 2));
}

// Whether opening it says anything.
static __always_inline bool is_told(struct inode *inode) {
    u32 kind = BPF_CORE_READ(inode, i_mode) & S_TYPE;
    if (kind == S_CHAR)
        return !is_empty_device(BPF_CORE_READ(inode, i_rdev));
    return kind != S_FIFO && kind != S_DIRECTORY && kind != S_SOCKET && kind != 0;
}

// Files that stand in no directory: pipes, sockets, memfd, shared memory of SysV, namespaces.
static __always_inline bool leads_nowhere(const struct path *path) {
    struct dentry *dentry = BPF_CORE_READ(path, dentry);
    return BPF_CORE_READ(dentry, d_parent) == dentry && BPF_CORE_READ(path, mnt, mnt_root) != dentry;
}

static __always_inline bool is_nameless(struct file *file) {
    return leads_nowhere(__builtin_preserve_access_index(&file->f_path));
}

// A file that was opened; `fd` -1 when no descriptor is known. `call_flags`: what the call asked for and the file does
// not keep. Returns the record's seq and one; 0 when there is none.
static __noinline u64 tell_open(struct file *file, int fd, u32 call_flags) {
    if (!file)
        return 0;
    u32 mode = BPF_CORE_READ(file, f_mode), flags = BPF_CORE_READ(file, f_flags);
    if (flags & NAMELESS)
        mode |= MODE_CREATED;
    struct inode *inode = BPF_CORE_READ(file, f_inode);
    if ((mode & MODE_PATH) || !is_told(inode) || is_nameless(file))
        return 0;
    bool changes = mode & (MODE_WRITE | MODE_CREATED);
    if (!changes && !first_time(REC_OPEN, BPF_CORE_READ(inode, i_ino), BPF_CORE_READ(inode, i_sb, s_dev), 0))
        return 0;
    u32 process = memory_of(inode, BPF_CORE_READ(file, f_path.dentry));
    if (process) {
        // without a descriptor it is only being opened: whether it may be is told where the kernel decides it
        if (fd >= 0)
            tell_memory(process, MEM_PROC, 0);
        return 0;
    }
    struct slot *slot = begin(REC_OPEN);
    if (!slot)
        return 0;
    slot->record.a = flags | call_flags;
    slot->record.b = mode;
    put_inode(&slot->record, inode, fd);
    put_walked(slot, F_PATH, F_WALK, &file->f_path);
    return commit(slot, false) + 1;
}

static __always_inline void tell_library(struct file *file) {
    if (!file)
        return;
    struct inode *inode = BPF_CORE_READ(file, f_inode);
    if ((BPF_CORE_READ(inode, i_mode) & S_TYPE) != S_REGULAR || is_nameless(file) ||
        !first_time(REC_LIB, BPF_CORE_READ(inode, i_ino), BPF_CORE_READ(inode, i_sb, s_dev), 0))
        return;
    struct slot *slot = begin(REC_LIB);
    if (!slot)
        return;
    put_inode(&slot->record, inode, -1);
    put_walked(slot, F_PATH, F_WALK, &file->f_path);
    commit(slot, false);
}
