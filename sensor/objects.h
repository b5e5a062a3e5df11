// SPDX-License-Identifier: Apache-2.0
// What the sensor has in the kernel: its programs, links and maps, by their ids.
#ifndef IRONCLAW_OBJECTS_H
#define IRONCLAW_OBJECTS_H

#include <stdbool.h>

#include "ladder.h"
#include "text.h"

// Remembers the ids. To be called once, when all is attached.
void objects_remember(const struct ladder *ladder);
// Whether every object is still what it was, and attached.
bool objects_same(const struct ladder *ladder);
// Whether an object of a sort (enum object_sort) is one of ours.
bool objects_own(unsigned sort, unsigned id);
// "programs":[{id, name, tag}…],"maps":[id…],"links":[id…]
void objects_put(const struct ladder *ladder, struct text *out);

#endif
