// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// DNS messages, and the first bytes a process sends on a TCP connection, out of the packets at the cgroup root. No process is known here:
// the socket's cookie leads to its owner.

enum { DNS_MAX = 1024, FIRST_MAX = 1024, ETH_P_IP = 0x0800, ETH_P_IPV6 = 0x86dd, IP_TCP = 6, IP_UDP = 17 };

struct packet {
    u32 family, protocol;
    u32 payload;         // offset of what the transport carries
    u16 source, target;  // ports
    u32 from[4], to[4];
    bool loopback;
};

static __always_inline bool read_ports(struct __sk_buff *skb, struct packet *packet, u32 at) {
    u16 ports[2];
    if (bpf_skb_load_bytes(skb, at, ports, sizeof(ports)))
        return false;
    packet->source = __builtin_bswap16(ports[0]);
    packet->target = __builtin_bswap16(ports[1]);
    packet->payload = at + 8;
    if (packet->protocol == IP_UDP)
        return true;
    u8 offset;
    if (packet->protocol != IP_TCP || bpf_skb_load_bytes(skb, at + 12, &offset, 1))
        return false;
    packet->payload = at + (offset >> 4) * 4;
    return true;
}

// The headers; false for what is neither TCP nor UDP, or comes in fragments.
static __always_inline bool read_packet(struct __sk_buff *skb, struct packet *packet) {
    u8 head[40];
    if (skb->protocol == __builtin_bswap16(ETH_P_IP)) {
        if (bpf_skb_load_bytes(skb, 0, head, 20) || (head[6] & 0x1f) || head[7])
            return false;
        packet->family = AF_INET;
        packet->protocol = head[9];
        __builtin_memcpy(&packet->from[0], head + 12, 4);
        __builtin_memcpy(&packet->to[0], head + 16, 4);
        packet->loopback = head[16] == 127;
        return read_ports(skb, packet, (head[0] & 15) * 4);
    }
    if (skb->protocol != __builtin_bswap16(ETH_P_IPV6) || bpf_skb_load_bytes(skb, 0, head, 40))
        return false;
    packet->family = AF_INET6;
    packet->protocol = head[6]; // with extension headers in between it is neither TCP nor UDP
    __builtin_memcpy(packet->from, head + 8, 16);
    __builtin_memcpy(packet->to, head + 24, 16);
    packet->loopback = !packet->to[0] && !packet->to[1] && !packet->to[2] && packet->to[3] == __builtin_bswap32(1);
    return read_ports(skb, packet, 40);
}

static __always_inline void put_payload(struct slot *slot, struct __sk_buff *skb, u32 at) {
    struct field *f = field(slot, F_DATA, F_TEXT);
    if (!f || skb->len <= at)
        return;
    u64 length = skb->len - at;
    if (length > DNS_MAX) {
        length = DNS_MAX;
        f->how |= FIELD_CUT;
    }
    // the compiler knows the bounds by now and would leave them out; verifiers up to 6.12 want them said, and no 0
    u64 behind_first = length - 1;
    asm volatile("%0 &= 1023" : "+r"(behind_first));
    length = behind_first + 1;
    if (!bpf_skb_load_bytes(skb, at, FIELD_AT(slot, 0), length))
        close_field(slot, f, length);
}

static __always_inline void tell_packet(struct __sk_buff *skb, u32 type, const struct packet *packet, bool answer,
                                        const struct actor *actor, u64 cookie) {
    struct slot *slot = begin_for(type, actor);
    if (!slot)
        return;
    struct record *record = &slot->record;
    record->a = packet->family;
    record->b = answer | packet->protocol << 16;
    record->c = cookie;
    record->d = answer ? packet->source : packet->target;
    record->e = actor->netns;
    if (packet->family == AF_INET)
        put_bytes(slot, F_ADDR, answer ? packet->from : packet->to, 4);
    else
        put_bytes(slot, F_ADDR, answer ? packet->from : packet->to, 16);
    put_payload(slot, skb, packet->payload);
    commit(slot, true);
}

static __always_inline int look_into(struct __sk_buff *skb, bool out) {
    struct packet packet = {};
    if (!read_packet(skb, &packet) || skb->len <= packet.payload)
        return 1;
    bool dns = (out ? packet.target : packet.source) == DNS_PORT;
    bool first = out && packet.protocol == IP_TCP && !packet.loopback;
    if (!dns && !first)
        return 1;
    u64 cookie = bpf_get_socket_cookie(skb);
    struct owner *owner = bpf_map_lookup_elem(&owners, &cookie);
    struct actor nobody = {};
    if (dns) {
        tell_packet(skb, REC_DNS, &packet, !out, owner ? &owner->actor : &nobody, cookie);
        return 1;
    }
    if (!owner || !owner->client || __sync_val_compare_and_swap(&owner->spoken, 0, 1) != 0)
        return 1;
    tell_packet(skb, REC_FIRST, &packet, false, &owner->actor, cookie);
    return 1;
}

SEC("cgroup_skb/egress")
int on_egress(struct __sk_buff *skb) {
    return look_into(skb, true);
}

SEC("cgroup_skb/ingress")
int on_ingress(struct __sk_buff *skb) {
    return look_into(skb, false);
}
