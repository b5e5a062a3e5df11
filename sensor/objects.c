// SPDX-License-Identifier: Apache-2.0
#include "objects.h"

#include <bpf/bpf.h>
#include <stdio.h>
#include <string.h>

#include "record.h"
#include "sensor.skel.h"

enum { MAPS_MAX = 32 };

struct ids {
    unsigned programs[PROGRAMS_MAX], links[PROGRAMS_MAX], maps[MAPS_MAX];
    int attached, map_count;
};

static struct ids at_start;

// Id 0: it is gone, or a link that holds no place any more.
static void collect(const struct ladder *ladder, struct ids *ids) {
    struct bpf_map *map;
    memset(ids, 0, sizeof *ids);
    ids->attached = ladder->count;
    for (int i = 0; i < ladder->count; i++) {
        struct bpf_prog_info program = {0};
        struct bpf_link_info link = {0};
        unsigned length = sizeof program;
        if (!bpf_obj_get_info_by_fd(bpf_program__fd(ladder->attached[i].program), &program, &length))
            ids->programs[i] = program.id;
        length = sizeof link;
        bool known = !bpf_obj_get_info_by_fd(bpf_link__fd(ladder->attached[i].link), &link, &length);
        // a cgroup link that was detached by force keeps its id and loses its cgroup
        bool detached = known && link.type == BPF_LINK_TYPE_CGROUP && link.cgroup.cgroup_id == 0;
        if (known && !detached)
            ids->links[i] = link.id;
    }
    bpf_object__for_each_map(map, ladder->object->obj) {
        struct bpf_map_info info = {0};
        unsigned length = sizeof info;
        if (ids->map_count < MAPS_MAX && bpf_map__fd(map) >= 0)
            ids->maps[ids->map_count++] = bpf_obj_get_info_by_fd(bpf_map__fd(map), &info, &length) ? 0 : info.id;
    }
}

void objects_remember(const struct ladder *ladder) {
    collect(ladder, &at_start);
}

bool objects_same(const struct ladder *ladder) {
    struct ids now;
    collect(ladder, &now);
    return !memcmp(&now, &at_start, sizeof now);
}

bool objects_own(unsigned sort, unsigned id) {
    const unsigned *ids = sort == OBJECT_MAP ? at_start.maps : sort == OBJECT_LINK ? at_start.links : at_start.programs;
    int count = sort == OBJECT_MAP ? at_start.map_count : at_start.attached;
    for (int i = 0; i < count && sort != OBJECT_NONE; i++)
        if (id && ids[i] == id)
            return true;
    return false;
}

static void put_numbers(struct text *out, const char *key, const unsigned *numbers, int count) {
    json_key(out, key);
    text_put(out, "[", 1);
    for (int i = 0; i < count; i++) {
        char digits[16];
        snprintf(digits, sizeof digits, "%s%u", i ? "," : "", numbers[i]);
        text_puts(out, digits);
    }
    text_put(out, "]", 1);
}

static void put_programs(const struct ladder *ladder, struct text *out) {
    json_key(out, "programs");
    text_put(out, "[", 1);
    for (int i = 0; i < ladder->count; i++) {
        struct bpf_prog_info info = {0};
        unsigned length = sizeof info;
        if (bpf_obj_get_info_by_fd(bpf_program__fd(ladder->attached[i].program), &info, &length))
            continue;
        char tag[2 * sizeof info.tag + 1];
        for (size_t b = 0; b < sizeof info.tag; b++)
            snprintf(tag + 2 * b, 3, "%02x", info.tag[b]);
        text_puts(out, i ? ",{" : "{");
        json_number(out, "id", info.id);
        json_string(out, "name", bpf_program__name(ladder->attached[i].program));
        json_string(out, "tag", tag);
        text_put(out, "}", 1);
    }
    text_put(out, "]", 1);
}

void objects_put(const struct ladder *ladder, struct text *out) {
    put_programs(ladder, out);
    put_numbers(out, "maps", at_start.maps, at_start.map_count);
    put_numbers(out, "links", at_start.links, at_start.attached);
}
