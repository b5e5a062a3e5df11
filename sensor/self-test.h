// SPDX-License-Identifier: Apache-2.0
#ifndef IRONCLAW_SELF_TEST_H
#define IRONCLAW_SELF_TEST_H

#include <stdbool.h>
#include <stddef.h>

struct ladder;

enum self_test { TEST_CREATE = 1, TEST_RENAME = 2, TEST_CONNECT = 4, TEST_FORK = 8, TEST_EXEC = 16, TEST_LIB = 32, TEST_ALL = 63 };

extern const char *const self_test_names[];

// Lets a child do one act of each kind and waits until all were seen. False: `why` names those that were not.
bool self_test(struct ladder *ladder, char *why, size_t room);

#endif
