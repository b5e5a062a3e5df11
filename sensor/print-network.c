// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <sys/socket.h>

#include "fields.h"
#include "names.h"
#include "print-acts.h"
#include "print-line.h"

static struct text path;

// A socket address: `raw` of the family of `a`.
static void put_address(struct text *line, const struct record *record) {
    struct part part = part_of(record, F_ADDR, 0);
    char shown[INET6_ADDRSTRLEN] = "";
    if (record->a != AF_UNIX && record->a != AF_INET && record->a != AF_INET6) {
        put_family(line, "addr", record->a);
        return;
    }
    if (record->a == AF_UNIX) {
        struct place place = place_of(record, F_PATH, &path);
        if (place.present) {
            json_text(line, "addr", path.bytes, path.length);
        } else if (part.length > 0 && part.bytes[0] == 0) {
            path.length = 0;
            text_put(&path, "@", 1);
            text_put(&path, part.bytes + 1, part.length - 1);
            json_text(line, "addr", path.bytes, path.length);
        } else {
            json_text(line, "addr", part.bytes, part.length);
        }
        return;
    }
    if (record->a == AF_INET && part.length >= 4)
        inet_ntop(AF_INET, part.bytes, shown, sizeof shown);
    else if (record->a == AF_INET6 && part.length >= 16)
        inet_ntop(AF_INET6, part.bytes, shown, sizeof shown);
    json_string(line, "addr", shown);
    json_number(line, "port", (int64_t)record->d);
}

static const char *protocol(const struct record *record) {
    if (record->a == AF_UNIX)
        return "unix";
    if (record->a != AF_INET && record->a != AF_INET6)
        return "other";
    unsigned ip = record->b >> 16, type = record->b & 0xffff;
    if (ip == IPPROTO_TCP || (ip == 0 && type == SOCK_STREAM))
        return "tcp";
    return ip == IPPROTO_UDP || (ip == 0 && type == SOCK_DGRAM) ? "udp" : "other";
}

void put_network(struct text *line, const struct record *record) {
    json_string(line, "proto", record->type == REC_FIRST ? "tcp" : protocol(record));
    put_address(line, record);
    json_number(line, "cookie", (int64_t)record->c);
    if (record->type == REC_CONNECT && record->e)
        json_bool(line, "tfo", true);
    if (record->type == REC_DNS)
        json_string(line, "dir", record->b & 1 ? "in" : "out");
    if (record->type == REC_DNS && record->e)
        json_number(line, "netns", (int64_t)record->e);
    struct part data = part_of(record, F_DATA, 0);
    if (!data.present)
        return;
    json_hex(line, "data", data.bytes, data.length);
    if (data.cut)
        line_cut("data");
}
