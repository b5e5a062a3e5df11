// SPDX-License-Identifier: Apache-2.0
// Reading the payload of a record.
#ifndef IRONCLAW_FIELDS_H
#define IRONCLAW_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "record.h"
#include "text.h"

struct part {
    const unsigned char *bytes;
    size_t length;
    unsigned how;      // enum path_how
    bool present, cut;
};

// The `nth` field of an id (a path may take two). Not present when the record has it not; never points outside the record.
struct part part_of(const struct record *record, enum field_id id, int nth);

struct place {
    bool present;
    bool unresolved;   // symlinks in it were not followed
    bool cut;          // its beginning is missing, which is a directory `…` then, or its end, or it is too deep to be followed by us
};

// Writes the path of fields `id` into `to`: walked, or base and text joined.
struct place place_of(const struct record *record, enum field_id id, struct text *to);

#endif
