// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "fields.h"
#include "names.h"
#include "objects.h"
#include "print-acts.h"
#include "print-line.h"

void put_kernel(struct text *line, const struct record *record) {
    struct part name = part_of(record, F_NAME, 0);
    if (record->type == REC_BPF) {
        put_bpf_command(line, record->a);
        if (objects_own(record->b, (unsigned)record->c))
            json_bool(line, "own", true);
    } else if (record->type == REC_MOUNT) {
        put_mount_detail(line, record);
    } else if (record->type == REC_NAMESPACE) {
        put_namespace_detail(line, record);
    } else if (name.present) {
        json_text(line, "detail", name.bytes, name.length > 200 ? 200 : name.length);
    }
    if (line_place(line, record, F_PATH, "path"))
        text_puts(line, ",\"unresolved\":[\"path\"]");
    if (record->flags & RECORD_FOLLOW)
        json_bool(line, "follow", true);
}
