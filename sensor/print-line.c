// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "print-line.h"

#include <string.h>

#include "names.h"
#include "print.h"

static struct text path, cut;   // of the line being printed

void line_cut(const char *field) {
    if (cut.length)
        text_put(&cut, " ", 1);
    text_puts(&cut, field);
}

void line_begin(struct text *line, const struct record *record, const char *kind, uint8_t flags) {
    line->length = 0;
    cut.length = 0;
    text_put(line, "{", 1);
    json_number(line, "seq", (int64_t)record->seq);
    json_number(line, "t", print_time(record->time));
    json_number(line, "pid", record->pid);
    json_number(line, "tid", record->tid);
    json_number(line, "start", print_time(record->start));
    json_string(line, "kind", kind);
    json_bool(line, "job", flags & IN_JOB);
    if (record->result == RESULT_ATTEMPT)
        json_string(line, "done", "attempt");
    else
        json_bool(line, "done", record->result == 0);
    if (record->result < 0)
        put_error(line, -record->result);
    json_number(line, "mntns", record->mntns);
    json_number(line, "cgroup", (int64_t)record->cgroup);
}

void line_end(struct text *line) {
    if (cut.length) {
        json_key(line, "cut");
        text_put(line, "[", 1);
        for (char *word = cut.bytes, *end = cut.bytes + cut.length; word < end;) {
            char *space = memchr(word, ' ', (size_t)(end - word));
            size_t length = (size_t)((space ? space : end) - word);
            if (word > cut.bytes)
                text_put(line, ",", 1);
            json_bytes(line, word, length);
            word += length + 1;
        }
        text_put(line, "]", 1);
    }
    text_put(line, "}\n", 2);
}

bool line_place(struct text *line, const struct record *record, enum field_id id, const char *key) {
    struct place place = place_of(record, id, &path);
    if (!place.present)
        return false;
    if (place.cut)
        line_cut(key);
    json_text(line, key, path.bytes, path.length);
    return place.unresolved;
}
