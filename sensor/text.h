// SPDX-License-Identifier: Apache-2.0
// A growing text, and JSON written into it.
#ifndef IRONCLAW_TEXT_H
#define IRONCLAW_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text {
    char *bytes;
    size_t length, room;
};

// Makes room for `more` bytes. Ends the process when there is no memory: the parent then sees a dead sensor.
void text_reserve(struct text *text, size_t more);
void text_put(struct text *text, const void *bytes, size_t length);
void text_puts(struct text *text, const char *string);
// Gives the memory of a storm back when it is much more than `keep` bytes. The text must be empty.
void text_shrink(struct text *text, size_t keep);

// `,"key":`, without the comma behind an opening brace.
void json_key(struct text *text, const char *key);
void json_number(struct text *text, const char *key, int64_t value);
void json_bool(struct text *text, const char *key, bool value);
// A string value alone. Bytes that are no UTF-8 become U+FFFD each. Returns false when there were any.
bool json_bytes(struct text *text, const void *bytes, size_t length);
bool json_text(struct text *text, const char *key, const void *bytes, size_t length);
void json_string(struct text *text, const char *key, const char *value);
void json_hex(struct text *text, const char *key, const unsigned char *bytes, size_t length);

#endif
