// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

#include <string.h>

struct part part_of(const struct record *record, enum field_id id, int nth) {
    const unsigned char *payload = (const unsigned char *)(record + 1);
    size_t at = 0;
    while (at + sizeof(struct field) <= record->length) {
        struct field field;
        memcpy(&field, payload + at, sizeof field);
        size_t left = record->length - at - sizeof field;
        bool cut = (field.how & FIELD_CUT) || field.length > left;
        size_t length = field.length > left ? left : field.length;
        if (field.id == id && nth-- == 0)
            return (struct part){payload + at + sizeof field, length, field.how & (unsigned)~FIELD_CUT, true, cut};
        at += (sizeof field + field.length + 7) & ~(size_t)7;
    }
    return (struct part){0};
}

// The names of a walk stand leaf first, each ended by NUL.
static void put_walked(struct part part, struct text *to) {
    size_t end = part.length;
    bool any = false;
    while (end > 0) {
        size_t start = end - 1;
        while (start > 0 && part.bytes[start - 1] != 0)
            start--;
        text_put(to, "/", 1);
        text_put(to, part.bytes + start, end - 1 - start);
        any = true;
        end = start;
    }
    if (!any)
        text_put(to, "/", 1);
}

struct place place_of(const struct record *record, enum field_id id, struct text *to) {
    struct part first = part_of(record, id, 0), second = part_of(record, id, 1);
    struct part given = first.how == F_TEXT ? first : second;
    to->length = 0;
    if (!first.present)
        return (struct place){0};
    bool cut = first.cut || second.cut;
    if (first.how == F_WALK) {
        put_walked(first, to);
        return (struct place){.present = true, .cut = cut};
    }
    if (first.how == F_BASE)
        put_walked(first, to);
    if (given.present && given.length > 0) {
        bool slash = to->length > 0 && to->bytes[to->length - 1] == '/';
        if (to->length > 0 && given.bytes[0] == '/' && slash)
            to->length--;
        else if (to->length > 0 && given.bytes[0] != '/' && !slash)
            text_put(to, "/", 1);
        text_put(to, given.bytes, given.length);
    }
    return (struct place){.present = true, .unresolved = given.present, .cut = cut};
}
