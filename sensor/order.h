// SPDX-License-Identifier: Apache-2.0
// Records of both rings in the order in which they were numbered.
#ifndef IRONCLAW_ORDER_H
#define IRONCLAW_ORDER_H

#include <stdbool.h>
#include <stdint.h>

#include "record.h"

// Takes a record out of a ring. The memory is the ring's and is copied.
void order_take(const struct record *record, uint32_t size);

struct order_sink {
    void (*record)(const struct record *record);
    // Records `first` to `last` never came.
    void (*hole)(uint64_t first, uint64_t last);
};

enum { ORDER_SLACK_NS = 20000000 };
#define ORDER_ALL UINT64_MAX

// Gives what is 20 ms older than `complete` to the sink: by then its neighbours in the other ring and its outcome have come too. A hole is
// waited for 40 ms more. `complete`: the rings gave all that was written into them until then (ns on the boot clock); ORDER_ALL:
// everything that is there is given, and nothing waited for.
void order_release(const struct order_sink *sink, uint64_t complete);

// Forgets what was taken, and goes on behind it.
void order_restart(void);

uint64_t order_last(void);

#endif
