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

// As many directories as whoever resolves a name looks at: what that costs grows with the square of their number.
enum { DEPTH_MAX = 64 };

// The names of a walk stand leaf first, each ended by NUL. Where the first ones are missing no other place may be meant by the rest.
static void put_walked(struct part part, struct text *to) {
    size_t end = part.length;
    bool any = part.cut;
    if (part.cut)
        text_puts(to, "/\xe2\x80\xa6");
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

// Whether a text names an entry of the walked directory before it, and no more.
static bool is_entry(struct part text) {
    bool dots = text.length <= 2 && !memcmp(text.bytes, "..", text.length);
    return !dots && !memchr(text.bytes, '/', text.length);
}

static bool is_deep(const struct text *path) {
    unsigned slashes = 0;
    for (size_t i = 0; i < path->length; i++)
        slashes += path->bytes[i] == '/';
    return slashes > DEPTH_MAX;
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
    bool follow = id == F_PATH && (record->flags & RECORD_FOLLOW);
    bool unresolved = given.present && (follow || first.how != F_BASE || first.cut || !is_entry(given));
    return (struct place){.present = true, .unresolved = unresolved, .cut = cut || (unresolved && is_deep(to))};
}
