// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Which program, map or link a call of bpf(2) is about: the user side knows which of them are the sensor's own.

// Behind the four buffers and their count in the commands on batches (union bpf_attr, include/uapi/linux/bpf.h).
enum { BATCH_MAP = 36 };

struct bpf_target {
    u32 sort, id;
};

static __always_inline u32 map_behind(u32 fd) {
    struct bpf_map *map = BPF_CORE_READ(file_of(fd), private_data);
    return BPF_CORE_READ(map, id);
}

static __always_inline u32 link_behind(u32 fd) {
    struct bpf_link *link = BPF_CORE_READ(file_of(fd), private_data);
    return BPF_CORE_READ(link, id);
}

// `word`: a number out of the attributes, at an offset in bytes; of calls that failed it may be none of an object.
#define TARGET_OF(command, word)                                                                               \
    ({                                                                                                         \
        struct bpf_target target_ = {};                                                                        \
        switch (command) {                                                                                     \
        case BPF_PROG_GET_FD_BY_ID: target_ = (struct bpf_target){OBJECT_PROGRAM, word(0)}; break;             \
        case BPF_MAP_GET_FD_BY_ID: target_ = (struct bpf_target){OBJECT_MAP, word(0)}; break;                  \
        case BPF_LINK_GET_FD_BY_ID: target_ = (struct bpf_target){OBJECT_LINK, word(0)}; break;                \
        case BPF_MAP_UPDATE_ELEM: case BPF_MAP_DELETE_ELEM: case BPF_MAP_LOOKUP_AND_DELETE_ELEM:               \
        case BPF_MAP_FREEZE:                                                                                   \
            target_ = (struct bpf_target){OBJECT_MAP, map_behind(word(0))}; break;                             \
        case BPF_MAP_LOOKUP_AND_DELETE_BATCH: case BPF_MAP_UPDATE_BATCH: case BPF_MAP_DELETE_BATCH:            \
            target_ = (struct bpf_target){OBJECT_MAP, map_behind(word(BATCH_MAP))}; break;                     \
        case BPF_LINK_UPDATE: case BPF_LINK_DETACH:                                                            \
            target_ = (struct bpf_target){OBJECT_LINK, link_behind(word(0))}; break;                           \
        }                                                                                                      \
        target_;                                                                                               \
    })

static __always_inline u64 begin_bpf(u32 command, struct bpf_target target, int result) {
    struct slot *slot = begin(REC_BPF);
    if (!slot)
        return 0;
    slot->record.a = command;
    slot->record.b = target.sort;
    slot->record.c = target.id;
    slot->record.result = result;
    return commit(slot, true);
}

static __always_inline bool is_shared_write(u64 protection, u64 flags) {
    const u64 write = 2, shared = 1, nameless = 0x20; // PROT_WRITE, MAP_SHARED, MAP_ANONYMOUS
    return (protection & write) && (flags & shared) && !(flags & nameless);
}

// The memory of a map is mapped to be written: what stands in a ring can then be taken away, unseen by bpf(2).
static __always_inline void tell_map_memory(struct file *file) {
    const u64 name = 0x70616d2d667062; // "bpf-map"
    u64 called = 0;
    if (!file)
        return;
    struct dentry *dentry = BPF_CORE_READ(file, f_path.dentry);
    bpf_probe_read_kernel(&called, sizeof(called), BPF_CORE_READ(dentry, d_name.name));
    if (called != name)
        return;
    struct bpf_map *map = BPF_CORE_READ(file, private_data);
    begin_bpf(BPF_MAP_MEMORY, (struct bpf_target){OBJECT_MAP, BPF_CORE_READ(map, id)}, 0);
}
