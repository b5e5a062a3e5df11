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

// Gives what has waited for one round to the sink: by then its neighbours in the other ring and its outcome have come too. A hole is
// waited for two rounds more. `all`: everything that is there.
void order_release(const struct order_sink *sink, bool all);

// Forgets what was taken, and goes on behind it.
void order_restart(void);

uint64_t order_last(void);

#endif
