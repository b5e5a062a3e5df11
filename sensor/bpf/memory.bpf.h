// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Reaching into other processes. Who is reached is said by thread group and in the first pid namespace, whatever number
// the caller used for it.

enum {
    PROC_MAGIC = 0x9fa0, PIDFS_MAGIC = 0x50494446, // include/uapi/linux/magic.h
    NODE_TAG = 2, TAGS = 3, SLOTS_LAST = 63, TREE_HEIGHT = 6, // include/linux/xarray.h
};

static __always_inline struct file *file_of(u32 fd) {
    struct task_struct *task = bpf_get_current_task_btf();
    struct fdtable *table = task->files->fdt;
    struct file *file = 0;
    if (fd < table->max_fds)
        bpf_core_read(&file, sizeof(file), table->fd + fd);
    return file;
}

// The process that a thread belongs to; 0: it is gone.
static __always_inline u32 group_of(struct pid *pid) {
    struct hlist_node *first = BPF_CORE_READ(pid, tasks[0].first);
    if (!first)
        return 0;
    return BPF_CORE_READ(container_of(first, struct task_struct, pid_links[0]), tgid);
}

static __always_inline void own_number(struct pid *pid, struct upid *number) {
    u32 level = BPF_CORE_READ(pid, level);
    bpf_core_read(&number->nr, sizeof(number->nr), &pid->numbers[level].nr);
    bpf_core_read(&number->ns, sizeof(number->ns), &pid->numbers[level].ns);
}

// The process that the current one calls `number`: looked up in the tree of its pid namespace.
__noinline u32 process_of(u32 number) {
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    struct upid self = {};
    own_number(BPF_CORE_READ(task, thread_pid), &self);
    void *entry = BPF_CORE_READ(self.ns, idr.idr_rt.xa_head);
    for (int i = 0; i < TREE_HEIGHT && ((u64)entry & TAGS) == NODE_TAG; i++) {
        struct xa_node *node = (struct xa_node *)((u64)entry - NODE_TAG);
        u32 slot = number >> (BPF_CORE_READ(node, shift) & 31);
        if (i == 0 && slot > SLOTS_LAST)
            return 0;
        bpf_core_read(&entry, sizeof(entry), &node->slots[slot & SLOTS_LAST]);
    }
    return entry ? group_of(entry) : 0;
}

// The process behind a pidfd: from Linux 6.9 on it has a file system of its own.
static __always_inline u32 process_behind(u32 fd) {
    struct file *file = file_of(fd);
    struct inode *inode = BPF_CORE_READ(file, f_inode);
    if (BPF_CORE_READ(inode, i_sb, s_magic) == PIDFS_MAGIC)
        return group_of(BPF_CORE_READ(inode, i_private));
    return group_of(BPF_CORE_READ(file, private_data));
}

// Requests that take hold of another process or write into it (ptrace(2)).
static __always_inline bool takes_hold(u64 request) {
    const u64 poke_text = 4, poke_user = 6, set_registers = 13, attach = 16, set_register_set = 0x4205, seize = 0x4206;
    return (request >= poke_text && request <= poke_user) || request == set_registers || request == attach ||
           request == set_register_set || request == seize;
}

__noinline int tell_memory(u32 target, u32 how, int result) {
    if (!target || target == bpf_get_current_pid_tgid() >> 32 || !first_time(REC_MEM, target, how, result))
        return 0;
    struct slot *slot = begin(REC_MEM);
    if (!slot)
        return 0;
    slot->record.a = target;
    slot->record.b = how;
    slot->record.result = result;
    commit(slot, true);
    return 0;
}

// The process whose memory an open file is (/proc/PID/mem, by whatever name); 0: it is something else.
static __always_inline u32 memory_of(struct inode *inode, struct dentry *dentry) {
    char name[8] = {};
    if (BPF_CORE_READ(inode, i_sb, s_magic) != PROC_MAGIC)
        return 0;
    bpf_probe_read_kernel_str(name, sizeof(name), BPF_CORE_READ(dentry, d_name.name));
    if (*(u32 *)name != 0x6d656d) // mem
        return 0;
    struct pid *pid = BPF_CORE_READ(container_of(inode, struct proc_inode, vfs_inode), pid);
    return pid ? group_of(pid) : 0;
}

// As much of a name as its first 8 bytes, 0 behind its end. `kernel`: where the text stands.
static __always_inline u64 head_of(const char *text, bool kernel) {
    u64 head = 0;
    if (kernel)
        bpf_probe_read_kernel_str(&head, sizeof(head), text);
    else
        bpf_probe_read_user_str(&head, sizeof(head), text);
    return head;
}

// A number in a name, and how many digits it has.
static __always_inline u32 digits_at(const char *text, bool kernel, u32 *used) {
    u64 head = head_of(text, kernel);
    u32 number = 0, i;
    for (i = 0; i < 7; i++, head >>= 8) {
        u32 digit = (u32)(head & 0xff) - '0';
        if (digit > 9)
            break;
        number = number * 10 + digit;
    }
    *used = i;
    return number;
}

enum {
    FIRST_4 = 0xffffffff,
    PROC_SLASH = 0x6f72702f,  // /pro
    SLASH_MEM = 0x6d656d2f,   // /mem
    SLASH_FD = 0x2f64662f,    // /fd/
    SLASH_TASK = 0x7361742f,  // /tas
};

// `/proc/PID/mem`, `/proc/PID/fd/N` and the same of a thread: the process; 0: another name. What is behind /proc/PID in
// `used`.
__noinline u32 process_named(u64 name_at, bool kernel) {
    const char *name = (const char *)name_at;
    u32 used, more;
    if ((head_of(name, kernel) & 0xffffffffffff) != 0x2f636f72702f) // /proc/
        return 0;
    u32 number = digits_at(name + 6, kernel, &used);
    const char *rest = name + 6 + used;
    if (!used)
        return 0;
    u64 what = head_of(rest, kernel);
    if ((what & FIRST_4) == SLASH_TASK) {
        number = digits_at(rest + 6, kernel, &more);
        what = head_of(rest + 6 + more, kernel);
    }
    if (what != SLASH_MEM && (what & FIRST_4) != SLASH_FD)
        return 0;
    return process_of(number);
}

static __always_inline u32 named_process(const char *name, bool kernel) {
    return process_named((u64)name, kernel);
}
