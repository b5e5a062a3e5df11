// SPDX-License-Identifier: Apache-2.0
// What each rung cannot see, in sentences for the result.
#ifndef IRONCLAW_NOT_COVERED_H
#define IRONCLAW_NOT_COVERED_H

#include <stddef.h>

static const char *const full_not_covered[] = {NULL};

static const char *const degraded_not_covered[] = {
    "file acts through io_uring",
    NULL,
};

#endif
