// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Work that is handed to others: the requests that container engines are sent, and the names of control groups, by which the work that
// came of a request is known.

enum {
    REQUEST_MAX = 256,    // of a request: its first line names what is asked for
    GROUPS_MAX = 12,      // control groups below each other
};

// The control group of a task in the second hierarchy, as a path.
static __always_inline void put_group(struct slot *slot, struct task_struct *task) {
    struct field *f = field(slot, F_GROUP, F_WALK);
    if (!f)
        return;
    struct kernfs_node *node = BPF_CORE_READ(task, cgroups, dfl_cgrp, kn);
    for (int i = 0; i < GROUPS_MAX && node; i++) {
        struct kernfs_node___later *later = (void *)node;
        // renamed with Linux 6.15
        struct kernfs_node *above = bpf_core_field_exists(later->__parent) ? BPF_CORE_READ(later, __parent)
                                                                           : BPF_CORE_READ(node, parent);
        u32 used = f->length;
        if (!above || used > PATH_BUDGET - COMPONENT_MAX)
            break;
        long n = bpf_probe_read_kernel_str(FIELD_AT(slot, used), COMPONENT_MAX, BPF_CORE_READ(node, name));
        if (n <= 0)
            break;
        f->length = used + (u32)n;
        node = above;
    }
    close_field(slot, f, f->length);
}

// Whether a process's bytes begin an HTTP request that has something done.
static __always_inline bool is_request(const void *bytes) {
    const u64 post = 0x2f2054534f50; // "POST /"
    u64 first = 0;
    return !bpf_probe_read_user(&first, 6, bytes) && first == post;
}

// Such a request over a UNIX socket with a name among the files. Which of them are container engines' the user side knows.
static __noinline void tell_request(struct sock *socket, const void *bytes) {
    const u16 stream = 1;
    if (!socket || BPF_CORE_READ(socket, __sk_common.skc_family) != AF_UNIX || BPF_CORE_READ(socket, sk_type) != stream)
        return;
    struct unix_sock *peer = (struct unix_sock *)BPF_CORE_READ((struct unix_sock *)socket, peer);
    if (!peer || !BPF_CORE_READ(peer, path.dentry))
        return;
    struct slot *slot = begin(REC_HANDOVER);
    if (!slot)
        return;
    slot->record.a = AF_UNIX;
    slot->record.b = stream;
    put_unix_name(slot, (struct sock *)peer);
    // what ends early on a page that is not there is not told: the first line is followed by headers
    put_user_text(slot, F_DATA, bytes, REQUEST_MAX);
    commit(slot, true);
}

// The bytes that a call sends; of several buffers the first.
static __always_inline const void *sent_bytes(u64 number, const u64 *argument) {
    const void *buffers = (const void *)argument[1], *bytes = 0;
    switch (number) {
    case NR_write: case NR_sendto:
        return buffers;
    case NR_sendmsg:
        // struct user_msghdr: msg_iov behind the name and its length
        if (bpf_probe_read_user(&buffers, sizeof(buffers), (const void *)(argument[1] + 16)))
            return 0;
        // fall through
    case NR_writev:
        bpf_probe_read_user(&bytes, sizeof(bytes), buffers);
    }
    return bytes;
}
