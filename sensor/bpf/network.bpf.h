// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Connections and datagrams of Internet sockets, at the hooks of the cgroup root: before the act, with the address as the kernel copied it,
// for connect(2), TCP Fast Open, io_uring and every container alike. Every rung.

enum { AF_UNIX = 1, AF_INET = 2, AF_INET6 = 10, AF_NETLINK = 16, AF_PACKET = 17, AF_ALG = 38, DNS_PORT = 53 };

// Who made a socket, for what is seen of it where no process is.
struct owner {
    struct actor actor;
    u32 client;    // it connected: what it sends first is a request
    u32 spoken;    // and was recorded
};

struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 16384);
    __type(key, u64);
    __type(value, struct owner);
} owners SEC(".maps");

// The record that waits for its system call's result, by thread.
struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 16384);
    __type(key, u64);
    __type(value, u64);
} pending SEC(".maps");

static __always_inline void note_owner(u64 cookie, u32 client) {
    struct owner *known = bpf_map_lookup_elem(&owners, &cookie);
    if (known && known->client >= client)
        return;
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    struct nsproxy *nsproxy = BPF_CORE_READ(task, nsproxy);
    struct owner owner = {.actor = current_actor(), .client = client};
    owner.actor.netns = nsproxy ? BPF_CORE_READ(nsproxy, net_ns, ns.inum) : 0;
    bpf_map_update_elem(&owners, &cookie, &owner, BPF_ANY);
}

SEC("cgroup/sock_create")
int on_socket(struct bpf_sock *socket) {
    if (!is_sensor())
        note_owner(bpf_get_socket_cookie(socket), 0);
    return 1;
}

// `six` is constant: the verifier lets an IPv4 hook read no IPv6 address.
static __always_inline u64 tell_address(u32 type, struct bpf_sock_addr *to, u64 cookie, bool six) {
    struct slot *slot = begin(type);
    if (!slot)
        return 0;
    struct record *record = &slot->record;
    record->a = to->family;
    record->b = to->type | to->protocol << 16;
    record->c = cookie;
    record->d = (u16)__builtin_bswap16((u16)to->user_port);
    record->result = RESULT_ATTEMPT;
    if (!six) {
        u32 addr = to->user_ip4;
        put_bytes(slot, F_ADDR, &addr, 4);
    } else {
        u32 addr[4] = {to->user_ip6[0], to->user_ip6[1], to->user_ip6[2], to->user_ip6[3]};
        put_bytes(slot, F_ADDR, addr, 16);
    }
    return commit(slot, true) + 1;
}

static __always_inline int connecting(struct bpf_sock_addr *to, bool six) {
    if (is_sensor())
        return 1;
    u64 cookie = bpf_get_socket_cookie(to), thread = bpf_get_current_pid_tgid();
    note_owner(cookie, 1);
    u64 seq = tell_address(REC_CONNECT, to, cookie, six);
    if (seq)
        bpf_map_update_elem(&pending, &thread, &seq, BPF_ANY);
    return 1;
}

SEC("cgroup/connect4")
int on_connect4(struct bpf_sock_addr *to) {
    return connecting(to, false);
}

SEC("cgroup/connect6")
int on_connect6(struct bpf_sock_addr *to) {
    return connecting(to, true);
}

// The first datagram of a process to an address.
static __always_inline int sending(struct bpf_sock_addr *to, bool six) {
    u64 cookie = bpf_get_socket_cookie(to), where;
    if (is_sensor())
        return 1;
    if (!six)
        where = to->user_ip4;
    else
        where = (u64)(to->user_ip6[0] ^ to->user_ip6[2]) << 32 | (to->user_ip6[1] ^ to->user_ip6[3]);
    note_owner(cookie, 0);
    if (first_time(REC_SEND, where, to->user_port, to->family))
        tell_address(REC_SEND, to, cookie, six);
    return 1;
}

SEC("cgroup/sendmsg4")
int on_send4(struct bpf_sock_addr *to) {
    return sending(to, false);
}

SEC("cgroup/sendmsg6")
int on_send6(struct bpf_sock_addr *to) {
    return sending(to, true);
}

// How the act of the record that this thread waits for ended. In progress stays an attempt, and nobody need wait for more.
static __always_inline void tell_outcome(long ret) {
    u64 thread = bpf_get_current_pid_tgid();
    u64 *seq = bpf_map_lookup_elem(&pending, &thread);
    if (!seq)
        return;
    u64 of = *seq - 1;
    bpf_map_delete_elem(&pending, &thread);
    const long in_progress = -115, again = -114, interrupted = -4, restart = -512;
    bool open = ret == in_progress || ret == again || ret == interrupted || ret == restart;
    struct slot *slot = begin(REC_OUTCOME);
    if (!slot)
        return;
    slot->record.c = of;
    slot->record.result = open ? RESULT_ATTEMPT : ret < 0 ? ret : 0;
    commit(slot, true);
}

// An AF_UNIX socket's name: walked where it stands in a file system, else the bytes of an abstract name.
static __always_inline void put_unix_name(struct slot *slot, struct sock *socket) {
    struct unix_sock *named = (struct unix_sock *)socket;
    struct dentry *dentry = BPF_CORE_READ(named, path.dentry);
    struct unix_address *address = BPF_CORE_READ(named, addr);
    if (dentry) {
        put_walked(slot, F_PATH, F_WALK, &named->path);
    } else if (address) {
        // behind the family, sun_path
        u64 length = (u32)BPF_CORE_READ(address, len) - 2;
        struct field *f = field(slot, F_ADDR, F_TEXT);
        if (length == 0 || length > 108)
            return;
        // the compiler would leave it out, verifiers up to 6.12 need it
        asm volatile("%0 &= 127" : "+r"(length));
        if (f && !bpf_probe_read_kernel(FIELD_AT(slot, 0), length, (char *)&address->name + 2))
            close_field(slot, f, length);
    }
}

// A socket's own or its peer's address, as the kernel keeps it.
static __always_inline void put_socket(struct slot *slot, struct sock *socket, bool local) {
    struct record *record = &slot->record;
    u16 family = BPF_CORE_READ(socket, __sk_common.skc_family);
    record->a = family;
    record->b = BPF_CORE_READ(socket, sk_type) | (u32)BPF_CORE_READ(socket, sk_protocol) << 16;
    record->d = local ? BPF_CORE_READ(socket, __sk_common.skc_num)
                      : __builtin_bswap16(BPF_CORE_READ(socket, __sk_common.skc_dport));
    if (family == AF_UNIX) {
        put_unix_name(slot, local ? socket : BPF_CORE_READ((struct unix_sock *)socket, peer));
    } else if (family == AF_INET) {
        u32 addr = local ? BPF_CORE_READ(socket, __sk_common.skc_rcv_saddr) : BPF_CORE_READ(socket, __sk_common.skc_daddr);
        put_bytes(slot, F_ADDR, &addr, 4);
    } else if (family == AF_INET6) {
        put_bytes(slot, F_ADDR, local ? &socket->__sk_common.skc_v6_rcv_saddr : &socket->__sk_common.skc_v6_daddr, 16);
    }
}

// A socket's connection or listening. Connections of Internet sockets are told by the cgroup hooks, and what only speaks with the
// kernel (netlink, alg) is none. Returns the record's seq, 0 where there is none.
static __always_inline u64 tell_socket(u32 type, struct sock *socket, int result, bool local) {
    u16 family = socket ? BPF_CORE_READ(socket, __sk_common.skc_family) : 0;
    bool internet = family == AF_INET || family == AF_INET6;
    if (family == 0 || family == AF_NETLINK || family == AF_ALG || (type == REC_CONNECT && internet))
        return 0;
    struct slot *slot = begin(type);
    if (!slot)
        return 0;
    slot->record.result = result;
    put_socket(slot, socket, local);
    return commit(slot, true);
}
