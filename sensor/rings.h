// SPDX-License-Identifier: Apache-2.0
// The rings between the kernel side and this one. libbpf maps a ring's memory twice, one time behind the other; here it is once.
#ifndef IRONCLAW_RINGS_H
#define IRONCLAW_RINGS_H

#include <stdbool.h>
#include <stdint.h>

#include "record.h"

// Both rings, by the descriptors of their maps and their bytes. False: they cannot be mapped; errno says why.
bool rings_open(int bulk, uint32_t bulk_size, int priority, uint32_t priority_size);
void rings_close(void);
// Gives the next MiB of the bulk ring to `take`, and all of the other one. The memory is valid during the call. Returns until when what was
// written is all given (ns on the boot clock). `more`: whether the bulk ring
// has more.
uint64_t rings_drain(void (*take)(const struct record *record, uint32_t size), bool *more);

#endif
