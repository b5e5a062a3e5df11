// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Processes: fork, exec, exit. Raw tracepoints with BTF, the same on every rung, from Linux 5.5 on.

enum {
    ARGV_MAX = 16384,
    ENV_VARIABLES = 4096,   // as many variables are looked at: a step before can have set any number
    ENV_VALUE = 1024,
    ENV_MAX = 8192,
};

// A new process (a thread is none).
SEC("tp_btf/sched_process_fork")
int BPF_PROG(on_fork, struct task_struct *parent, struct task_struct *child) {
    if (BPF_CORE_READ(parent, tgid) == BPF_CORE_READ(child, tgid))
        return 0;
    struct slot *slot = begin(REC_FORK);
    if (!slot)
        return 0;
    slot->record.a = BPF_CORE_READ(child, tgid);
    slot->record.c = BPF_CORE_READ(child, start_boottime);
    commit(slot, true);
    return 0;
}

// The last thread of a process ends.
SEC("tp_btf/sched_process_exit")
int BPF_PROG(on_exit, struct task_struct *task) {
    if (BPF_CORE_READ(task, signal, live.counter) != 0)
        return 0;
    struct slot *slot = begin(REC_EXIT);
    if (!slot)
        return 0;
    // SIGNAL_GROUP_EXIT (include/linux/sched/signal.h): the group ends with one status
    bool group = BPF_CORE_READ(task, signal, flags) & 0x4;
    slot->record.a = group ? BPF_CORE_READ(task, signal, group_exit_code) : BPF_CORE_READ(task, exit_code);
    commit(slot, true);
    return 0;
}

// The variables that are kept, by their first eight bytes: enough to choose; user space compares the whole name.
static __always_inline bool kept_variable(u64 head) {
    switch (head) {
    case 0x415f425548544947: // GITHUB_A
    case 0x4a5f425548544947: // GITHUB_J
    case 0x535f425548544947: // GITHUB_S
    case 0x545f52454e4e5552: // RUNNER_T
    case 0x6566696c5f6d706e: // npm_life
    case 0x6d6d6f635f6d706e: // npm_comm
    case 0x54494455415f444c: // LD_AUDIT
    case 0x4f4c4552505f444c: // LD_PRELO
    case 0x54504f5f45444f4e: // NODE_OPT
    case 0x5f4c415554524956: // VIRTUAL_
    case 0x564e455f48534142: // BASH_ENV
    case 0x535f54454e544f44: // DOTNET_S
    case 0x4f4f545f4156414a: // JAVA_TOO
    case 0x4156414a5f4b444a: // JDK_JAVA
    case 0x54504f354c524550: // PERL5OPT
    case 0x3d54504f59425552: // RUBYOPT=
    case 0x504f5f4156414a5f: // _JAVA_OP
        return true;
    }
    return false;
}

struct environment {
    struct slot *slot;
    struct field *field;
    u64 at, end;
    bool inside;    // `at` stands in the middle of a long value, not at the start of a variable
};

static __always_inline long look_at_variable(struct environment *all) {
    u32 used = all->field->length;
    if (all->at >= all->end || used > ENV_MAX - ENV_VALUE)
        return 1;
    unsigned char *to = FIELD_AT(all->slot, used);
    long n = bpf_probe_read_user_str(to, ENV_VALUE, (const void *)all->at);
    if (n <= 0)
        return 1;
    if (!all->inside && n > 8 && kept_variable(*(u64 *)to))
        all->field->length = used + (u32)n;
    all->inside = n == ENV_VALUE;
    all->at += all->inside ? n - 1 : n;
    return 0;
}

static long look_at_variable_by_helper(u32 index, struct environment *all) {
    return look_at_variable(all);
}

static __always_inline void put_environment(struct slot *slot, struct mm_struct *mm) {
    struct field *f = field(slot, F_ENV, F_TEXT);
    if (!f)
        return;
    struct environment all = {slot, f, BPF_CORE_READ(mm, env_start), BPF_CORE_READ(mm, env_end), false};
    REPEAT(ENV_VARIABLES, look_at_variable, &all);
    if (all.at < all.end)
        f->how |= FIELD_CUT;
    close_field(slot, f, f->length);
}

static __always_inline void put_arguments(struct slot *slot, struct mm_struct *mm) {
    struct field *f = field(slot, F_ARGV, F_TEXT);
    if (!f)
        return;
    u64 start = BPF_CORE_READ(mm, arg_start);
    u64 length = BPF_CORE_READ(mm, arg_end) - start;
    if (length > ARGV_MAX) {
        length = ARGV_MAX;
        f->how |= FIELD_CUT;
    }
    if (slot->record.length > PAYLOAD_MAX - ARGV_MAX || bpf_probe_read_user(FIELD_AT(slot, 0), length, (void *)start)) {
        f->how |= FIELD_CUT;
        length = 0;
    }
    close_field(slot, f, length);
}

// What one of the first three descriptors stands for.
static __always_inline void put_descriptor(struct stdio *to, struct file **files, u32 fd) {
    struct file *file = 0;
    bpf_core_read(&file, sizeof(file), files + fd);
    to->fd = ~0u;
    if (!file)
        return;
    struct inode *inode = BPF_CORE_READ(file, f_inode);
    to->fd = fd;
    to->mode = BPF_CORE_READ(inode, i_mode);
    to->ino = BPF_CORE_READ(inode, i_ino);
    to->dev = encoded_dev(BPF_CORE_READ(inode, i_sb, s_dev));
    to->rdev = encoded_dev(BPF_CORE_READ(inode, i_rdev));
    to->family = 0;
    // S_IFSOCK
    if ((to->mode & 0xf000) == 0xc000) {
        struct socket *socket = BPF_CORE_READ(file, private_data);
        to->family = BPF_CORE_READ(socket, sk, __sk_common.skc_family);
    }
}

static __always_inline void put_stdio(struct slot *slot, struct task_struct *task) {
    struct field *f = field(slot, F_STDIO, F_TEXT);
    if (!f)
        return;
    struct file **files = BPF_CORE_READ(task, files, fdt, fd);
    struct stdio *to = (struct stdio *)FIELD_AT(slot, 0);
    for (u32 fd = 0; fd < 3; fd++)
        put_descriptor(to + fd, files, fd);
    close_field(slot, f, 3 * sizeof(*to));
}

// The path of descriptor 0 where it is a file: a shell may take its script from there.
static __always_inline void put_standard_input(struct slot *slot, struct task_struct *task) {
    struct file **files = BPF_CORE_READ(task, files, fdt, fd);
    struct file *file = 0;
    bpf_core_read(&file, sizeof(file), files);
    // S_IFREG
    if (file && (BPF_CORE_READ(file, f_inode, i_mode) & 0xf000) == 0x8000)
        put_walked(slot, F_STDIN, F_WALK, &file->f_path);
}

// A memfd stands in no directory: its own name is all there is, `memfd:` and what the program called it.
static __always_inline void put_image(struct slot *slot, struct file *file) {
    struct dentry *dentry = BPF_CORE_READ(file, f_path.dentry);
    if (BPF_CORE_READ(dentry, d_parent) == dentry)
        put_kernel_text(slot, F_PATH, (const char *)BPF_CORE_READ(dentry, d_name.name), 256);
    else
        put_walked(slot, F_PATH, F_WALK, &file->f_path);
}

// A process runs another program. The image is the one that runs: for a script, its interpreter.
SEC("tp_btf/sched_process_exec")
int BPF_PROG(on_exec, struct task_struct *task, int old_pid, struct linux_binprm *bprm) {
    struct slot *slot = begin(REC_EXEC);
    if (!slot)
        return 0;
    struct record *record = &slot->record;
    struct file *file = BPF_CORE_READ(bprm, file);
    struct mm_struct *mm = BPF_CORE_READ(task, mm);
    const char *filename = BPF_CORE_READ(bprm, filename), *interp = BPF_CORE_READ(bprm, interp);
    put_inode(record, BPF_CORE_READ(file, f_inode), -1);
    record->a = BPF_CORE_READ(task, real_parent, tgid);
    record->b = BPF_CORE_READ(task, cred, euid.val);
    record->e = BPF_CORE_READ(task, cred, egid.val);
    put_image(slot, file);
    put_walked(slot, F_CWD, F_WALK, &BPF_CORE_READ(task, fs)->pwd);
    put_kernel_text(slot, F_FILENAME, filename, PATH_BUDGET);
    if (interp != filename)
        put_kernel_text(slot, F_INTERP, interp, PATH_BUDGET);
    put_stdio(slot, task);
    put_standard_input(slot, task);
    put_group(slot, task);
    put_environment(slot, mm);
    put_arguments(slot, mm);
    commit(slot, true);
    return 0;
}
