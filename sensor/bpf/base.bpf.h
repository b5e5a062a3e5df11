// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// What every program of the sensor stands on: scratch to build a record in, walks from a dentry to the root, and the way into the rings.
#ifndef IRONCLAW_BASE_BPF_H
#define IRONCLAW_BASE_BPF_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include "../record.h"

// Set by the loader before the programs are loaded; frozen then, so nothing in the kernel side can be told later whom to overlook.
const volatile __u32 sensor_pid = 0;

enum {
    COMPONENTS_MAX = 2304,  // directories deep that a path is walked: as many as a path of that length can have, and mounts
    STEPS_OF_OLD = 64,      // and where the kernel cannot repeat a step by itself
    COMPONENT_MAX = 256,    // NAME_MAX and its NUL
    PATH_BUDGET = 4608,     // PATH_MAX and room for the last component to run over
    SLOTS = 4,              // records that may be under construction on one processor: a program can be preempted by another
};

struct {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, 16 * 1024 * 1024);
} bulk SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, 1024 * 1024);
} priority SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, REC_TYPES);
    __type(key, u32);
    __type(value, struct counter);
} counters SEC(".maps");

struct slot {
    u32 busy;
    u32 pad;
    u64 number;    // see number_of
    struct record record;
    unsigned char payload[2 * PAYLOAD_MAX]; // a field that begins within bounds may run over them: commit() cuts
};

// SLOTS for each processor (the loader sets the number): a per-processor map takes no value this large.
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(max_entries, SLOTS);
    __type(key, u32);
    __type(value, struct slot);
} scratch SEC(".maps");

// seq of the next record; the hole of a record that found no room stays.
__u64 next_seq = 0;

static __always_inline struct slot *claim(u32 key) {
    struct slot *slot = bpf_map_lookup_elem(&scratch, &key);
    return slot && __sync_val_compare_and_swap(&slot->busy, 0, 1) == 0 ? slot : 0;
}

static __always_inline void count_drop(u32 type) {
    struct counter *counter = bpf_map_lookup_elem(&counters, &type);
    if (counter)
        __sync_fetch_and_add(&counter->dropped, 1);
}

// Whose act a record tells of.
struct actor {
    u64 start, cgroup;
    u32 pid, tid, mntns, netns;
};

// The kernel vouches for the type of the current task, so its fields are loaded and not copied: a tenth of the cost.
static __always_inline struct actor current_actor(void) {
    struct task_struct *task = bpf_get_current_task_btf();
    u64 id = bpf_get_current_pid_tgid();
    struct actor actor = {
        .start = task->group_leader->start_boottime,
        .cgroup = bpf_get_current_cgroup_id(),
        .pid = id >> 32,
        .tid = (u32)id,
        .mntns = task->nsproxy->mnt_ns->ns.inum, // 0 for a task that is gone
    };
    return actor;
}

// Begins a record. Returns 0 when no scratch is free: a drop, with its own seq.
static __always_inline struct slot *begin_for(u32 type, const struct actor *actor) {
    u32 first = bpf_get_smp_processor_id() * SLOTS;
    struct slot *slot = claim(first);
    if (!slot)
        slot = claim(first + 1);
    if (!slot)
        slot = claim(first + 2);
    if (!slot)
        slot = claim(first + 3);
    if (!slot) {
        __sync_fetch_and_add(&next_seq, 1);
        count_drop(type);
        return 0;
    }
    struct record *record = &slot->record;
    record->start = actor->start;
    record->cgroup = actor->cgroup;
    record->pid = actor->pid;
    record->tid = actor->tid;
    record->mntns = actor->mntns;
    record->result = 0;
    record->type = type;
    record->flags = 0;
    record->length = 0;
    record->a = record->b = 0;
    record->c = record->d = record->e = 0;
    return slot;
}

// Begins a record by the current task.
static __always_inline struct slot *begin(u32 type) {
    struct actor actor = current_actor();
    return begin_for(type, &actor);
}

static __always_inline void abandon(struct slot *slot) {
    __sync_lock_test_and_set(&slot->busy, 0);
}

// Sends the record and frees its scratch. A full ring is a drop that leaves a hole in seq. Returns the record's seq. A global function:
// the verifier follows it once, and not once for every way that leads to it.
__noinline u64 commit(struct slot *slot, bool rare) {
    if (!slot)
        return 0;
    struct record *record = &slot->record;
    u32 type = record->type, payload = record->length;
    if (payload > PAYLOAD_MAX)
        payload = record->length = PAYLOAD_MAX;
    if (rare)
        record->flags |= RECORD_PRIORITY;
    u64 size = sizeof(*record) + payload;
    u64 seq = record->seq = __sync_fetch_and_add(&next_seq, 1);
    record->time = bpf_ktime_get_boot_ns();
    void *ring = rare ? (void *)&priority : (void *)&bulk;
    u64 waiting = bpf_ringbuf_query(ring, BPF_RB_AVAIL_DATA);
    u64 flags = waiting > (rare ? 64 * 1024 : 1024 * 1024) ? BPF_RB_FORCE_WAKEUP : BPF_RB_NO_WAKEUP;
    long failed = rare ? bpf_ringbuf_output(&priority, record, size, flags) : bpf_ringbuf_output(&bulk, record, size, flags);
    struct counter *counter = bpf_map_lookup_elem(&counters, &type);
    if (counter) {
        __sync_fetch_and_add(failed ? &counter->dropped : &counter->emitted, 1);
        if (!failed)
            __sync_fetch_and_add(&counter->bytes, size);
    }
    abandon(slot);
    return seq;
}

// Room for a field of at most `most` bytes; 0 when the payload is full (the field is then missing, and the user side says cut).
static __always_inline struct field *field(struct slot *slot, u16 id, u16 how) {
    u32 at = slot->record.length;
    if (at >= PAYLOAD_MAX - sizeof(struct field))
        return 0;
    struct field *field = (void *)&slot->payload[at & (PAYLOAD_MAX - 1)];
    field->id = id;
    field->how = how;
    field->length = 0;
    return field;
}

// Where the bytes of a field stand: the verifier needs the bound said again at each use.
#define FIELD_AT(slot, used) (&(slot)->payload[((slot)->record.length + sizeof(struct field) + (used)) & (PAYLOAD_MAX - 1)])

static __always_inline void close_field(struct slot *slot, struct field *field, u32 length) {
    field->length = length;
    slot->record.length += (sizeof(*field) + length + 7) & ~7u;
}

// A NUL-terminated string of the kernel, at most `most` (<= PATH_BUDGET) bytes.
static __always_inline void put_kernel_text(struct slot *slot, u16 id, const char *text, u32 most) {
    struct field *f = field(slot, id, F_TEXT);
    long n = f ? bpf_probe_read_kernel_str(FIELD_AT(slot, 0), most, text) : 0;
    if (n > 0)
        close_field(slot, f, (u32)n - 1);
}

// A NUL-terminated string of the current process, at most `most` (<= PATH_BUDGET) bytes.
static __always_inline void put_user_text(struct slot *slot, u16 id, const char *text, u32 most) {
    struct field *f = field(slot, id, F_TEXT);
    long n = f ? bpf_probe_read_user_str(FIELD_AT(slot, 0), most, text) : 0;
    if (n > 0) {
        if (n == most)
            f->how |= FIELD_CUT;
        close_field(slot, f, (u32)n - 1);
    }
}

// Bytes of the kernel; `most` is constant and <= PATH_BUDGET.
static __always_inline void put_bytes(struct slot *slot, u16 id, const void *bytes, u32 most) {
    struct field *f = field(slot, id, F_TEXT);
    if (f && bpf_probe_read_kernel(FIELD_AT(slot, 0), most, bytes) == 0)
        close_field(slot, f, most);
}

// What a walk reads of a dentry. d_parent and d_name stand side by side, and are copied at once where they do.
struct entry {
    struct dentry *parent;
    u64 length;
    const unsigned char *name;
};

static __always_inline void read_entry(struct entry *entry, struct dentry *dentry) {
    const bool adjacent = bpf_core_field_offset(struct dentry, d_name.name) ==
                          bpf_core_field_offset(struct dentry, d_parent) + __builtin_offsetof(struct entry, name);
    if (adjacent) {
        bpf_core_read(entry, sizeof(*entry), &dentry->d_parent);
    } else {
        entry->parent = BPF_CORE_READ(dentry, d_parent);
        entry->name = BPF_CORE_READ(dentry, d_name.name);
    }
}

// Runs a step, until it returns 1 or `most` times: by the helper for it where the kernel has one (from Linux 5.17 on), whose verifier
// then follows the step once and not once for each time.
#define REPEAT(most, step, state)                                              \
    ({                                                                         \
        if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_loop))       \
            bpf_loop(most, step##_by_helper, state, 0);                        \
        else                                                                   \
            for (int i_ = 0; i_ < STEPS_OF_OLD && i_ < (most); i_++)           \
                if (step(state))                                               \
                    break;                                                     \
    })

// A way up from a dentry.
struct ascent {
    struct slot *slot;
    struct field *field;
    struct dentry *dentry, *root;
    struct mount *mount;
    bool whole;
};

// The used length is kept in the map and read again in every step: in a register its range grows until the verifier gives up.
static __always_inline long ascend(struct ascent *way) {
    struct entry entry = {};
    read_entry(&entry, way->dentry);
    if (way->dentry == way->root || way->dentry == entry.parent) {
        struct mount *mount = way->mount, *above = BPF_CORE_READ(mount, mnt_parent);
        way->whole = above == mount || !above;
        if (way->whole)
            return 1;
        way->dentry = BPF_CORE_READ(mount, mnt_mountpoint);
        way->mount = above;
        way->root = BPF_CORE_READ(above, mnt.mnt_root);
        return 0;
    }
    u32 used = way->field->length;
    if (used > PATH_BUDGET - COMPONENT_MAX)
        return 1;
    long n = bpf_probe_read_kernel_str(FIELD_AT(way->slot, used), COMPONENT_MAX, entry.name);
    if (n <= 0)
        return 1;
    way->field->length = used + (u32)n;
    way->dentry = entry.parent;
    return 0;
}

static long ascend_by_helper(u32 index, struct ascent *way) {
    return ascend(way);
}

// Writes the names from a dentry up to the root of its mount namespace, leaf first. Global, as commit is.
__noinline int walk(struct slot *slot, u32 id, u32 how, u64 vfsmount, u64 dentry) {
    struct field *f = slot ? field(slot, id, how) : 0;
    if (!f)
        return 0;
    struct mount *mount = container_of((struct vfsmount *)vfsmount, struct mount, mnt);
    struct ascent way = {slot, f, (struct dentry *)dentry, BPF_CORE_READ(mount, mnt.mnt_root), mount, false};
    REPEAT(COMPONENTS_MAX, ascend, &way);
    if (!way.whole)
        f->how |= FIELD_CUT;
    close_field(slot, f, f->length);
    return 0;
}

// A pointer whose type the verifier knows, as the number that a global function takes: what went through a map is one.
static __always_inline u64 number_of(struct slot *slot, const void *pointer) {
    volatile u64 *number = &slot->number;
    *number = (u64)pointer;
    return *number;
}

static __always_inline void put_walked(struct slot *slot, u16 id, u16 how, const struct path *path) {
    walk(slot, id, how, (u64)BPF_CORE_READ(path, mnt), (u64)BPF_CORE_READ(path, dentry));
}

// A name in a directory that a path leads to, for hooks that carry the parent and the dentry.
static __always_inline void put_entry(struct slot *slot, u16 id, const struct path *directory, struct dentry *dentry) {
    walk(slot, id, F_WALK, (u64)BPF_CORE_READ(directory, mnt), number_of(slot, dentry));
}

// The kernel's dev_t as stat(2) encodes it (include/linux/kdev_t.h, new_encode_dev).
static __always_inline u32 encoded_dev(u32 dev) {
    u32 major = dev >> 20, minor = dev & 0xfffff;
    return (minor & 0xff) | (major << 8) | ((minor & ~0xffu) << 12);
}

// Fills c, d and e from an inode; `fd` -1 when unknown.
static __always_inline void put_inode(struct record *record, struct inode *inode, int fd) {
    record->c = BPF_CORE_READ(inode, i_ino);
    record->d = (u64)encoded_dev(BPF_CORE_READ(inode, i_sb, s_dev)) << 32 | BPF_CORE_READ(inode, i_nlink);
    record->e = (u64)(u32)fd << 32 | BPF_CORE_READ(inode, i_mode);
}

static __always_inline bool is_sensor(void) {
    return bpf_get_current_pid_tgid() >> 32 == sensor_pid;
}

// What was recorded once for a process image (and need not be again).
struct once_key {
    u64 ino, image; // self_exec_id and the low half of the start time: another image, another key
    u32 pid, dev;
    u32 what, more;
};

struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 65536);
    __type(key, struct once_key);
    __type(value, u8);
} once SEC(".maps");

// True at the first time for this image.
static __always_inline bool first_time(u32 what, u64 ino, u32 dev, u32 more) {
    struct task_struct *task = bpf_get_current_task_btf();
    struct once_key key = {
        .ino = ino,
        .image = (u64)task->self_exec_id << 32 | (u32)task->group_leader->start_boottime,
        .pid = bpf_get_current_pid_tgid() >> 32,
        .dev = dev,
        .what = what,
        .more = more,
    };
    u8 known = 1;
    return bpf_map_update_elem(&once, &key, &known, BPF_NOEXIST) == 0;
}

#endif
