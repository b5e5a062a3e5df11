// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// How an act ended that was told of at its security hook: where its function returns, on the same thread.

// What a record waits for: the object its act is about, so that a file system that calls another one below confuses
// nothing.
struct awaited {
    u64 seq, object;
};

struct awaited_key {
    u64 thread, what;
};

struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 16384);
    __type(key, struct awaited_key);
    __type(value, struct awaited);
} verdicts SEC(".maps");

// Acts of one sort follow each other on a thread. File acts are one sort, a rare act is of the sort of its record.
enum { OF_FILE };

static __always_inline void await(u64 what, const void *object, u64 seq) {
    struct awaited_key key = {bpf_get_current_pid_tgid(), what};
    struct awaited awaited = {seq, (u64)object};
    bpf_map_update_elem(&verdicts, &key, &awaited, BPF_ANY);
}

// What a function of the kernel returned: an int, or a pointer whose last 4095 values stand for errors. 0: no error.
static __always_inline int error_of(u64 returned) {
    if (returned >= (u64)-4095)
        return (int)returned;
    return !(returned >> 32) && (int)returned < 0 ? (int)returned : 0;
}

// Tells how the act ended that this thread's record waits for; `always`: also that it was done.
static __always_inline void tell_verdict(u64 what, const void *object, u64 returned, bool always) {
    struct awaited_key key = {bpf_get_current_pid_tgid(), what};
    struct awaited *awaited = bpf_map_lookup_elem(&verdicts, &key);
    if (!awaited || awaited->object != (u64)object)
        return;
    u64 seq = awaited->seq;
    bpf_map_delete_elem(&verdicts, &key);
    int error = error_of(returned);
    if (!error && !always)
        return;
    struct slot *slot = begin(REC_OUTCOME);
    if (!slot)
        return;
    slot->record.c = seq;
    slot->record.result = error;
    commit(slot, what != OF_FILE);
}

// What a function returned. Where that stands, behind arguments whose number changes, is asked of the kernel from Linux
// 5.17 on; `arguments` is their number before.
#define RETURNED(context, arguments)                                             \
    ({                                                                           \
        u64 returned_ = 0;                                                       \
        if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_func_ret)) \
            bpf_get_func_ret(context, &returned_);                               \
        else                                                                     \
            returned_ = (context)[arguments];                                    \
        returned_;                                                               \
    })

// The number of the running system call; ~0 in a worker of io_uring, and for a call of another table of numbers.
static __always_inline u64 running_call(void) {
    const u32 io_worker = 0x10; // PF_IO_WORKER (include/linux/sched.h)
    struct task_struct *task = bpf_get_current_task_btf();
    struct pt_regs *regs = (struct pt_regs *)bpf_task_pt_regs(task);
    u64 number = CALL_NUMBER(regs);
    return (BPF_CORE_READ(task, flags) & io_worker) || is_foreign_call(task, number) ? ~0ull : number;
}
