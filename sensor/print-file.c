// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "fields.h"
#include "print-acts.h"
#include "print-line.h"

static void put_inode(struct text *line, const struct record *record) {
    if (!record->c)
        return;
    json_number(line, "dev", (int64_t)(record->d >> 32));
    json_number(line, "ino", (int64_t)record->c);
}

void put_file(struct text *line, const struct record *record) {
    bool first = line_place(line, record, F_PATH, "path");
    bool second = false;
    if (record->type == REC_SYMLINK) {
        struct part text = part_of(record, F_NAME, 0);
        json_text(line, "path", text.bytes, text.length);
    }
    if (record->type == REC_RENAME || record->type == REC_LINK || record->type == REC_SYMLINK)
        second = line_place(line, record, F_TO, "to");
    put_inode(line, record);
    if (record->type == REC_CHMOD || record->type == REC_MKNOD || record->type == REC_MKDIR)
        json_number(line, "mode", record->a & 07777);
    else if (record->type == REC_OPEN && (record->b & (1u << 20)) && (unsigned)record->e)
        json_number(line, "mode", (int64_t)(record->e & 07777));
    if (record->type == REC_OPEN && (int32_t)(record->e >> 32) >= 0)
        json_number(line, "fd", (int32_t)(record->e >> 32));
    if (first || second) {
        json_key(line, "unresolved");
        text_puts(line, first && second ? "[\"path\",\"to\"]" : first ? "[\"path\"]" : "[\"to\"]");
    }
    if (record->flags & RECORD_FOLLOW)
        json_bool(line, "follow", true);
    if (record->flags & RECORD_EXCHANGE)
        json_bool(line, "exchange", true);
}
