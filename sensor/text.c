// SPDX-License-Identifier: Apache-2.0
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void text_reserve(struct text *text, size_t more) {
    if (text->room - text->length >= more)
        return;
    size_t room = text->room ? text->room : 4096;
    while (room - text->length < more)
        room *= 2;
    char *bytes = realloc(text->bytes, room);
    if (!bytes)
        abort();
    text->bytes = bytes;
    text->room = room;
}

void text_put(struct text *text, const void *bytes, size_t length) {
    text_reserve(text, length);
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
}

void text_puts(struct text *text, const char *string) {
    text_put(text, string, strlen(string));
}

void text_shrink(struct text *text, size_t keep) {
    if (text->room <= 4 * keep)
        return;
    free(text->bytes);
    text->bytes = NULL;
    text->room = 0;
}

void json_key(struct text *text, const char *key) {
    if (text->length > 0 && text->bytes[text->length - 1] != '{' && text->bytes[text->length - 1] != '[')
        text_put(text, ",", 1);
    text_put(text, "\"", 1);
    text_puts(text, key);
    text_put(text, "\":", 2);
}

void json_number(struct text *text, const char *key, int64_t value) {
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%lld", (long long)value);
    json_key(text, key);
    text_put(text, digits, (size_t)length);
}

void json_bool(struct text *text, const char *key, bool value) {
    json_key(text, key);
    text_puts(text, value ? "true" : "false");
}

// Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7); 0 when there is none.
static size_t sequence(const unsigned char *at, size_t left) {
    unsigned char first = at[0], low = 0x80, high = 0xbf;
    size_t length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length < 2)
        return length;
    if (first == 0xe0)
        low = 0xa0;
    if (first == 0xed)
        high = 0x9f;
    if (first == 0xf0)
        low = 0x90;
    if (first == 0xf4)
        high = 0x8f;
    if (left < length || at[1] < low || at[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    return length;
}

bool json_bytes(struct text *text, const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    bool valid = true;
    text_reserve(text, length * 6 + 2);
    text_put(text, "\"", 1);
    for (size_t i = 0; i < length;) {
        unsigned char byte = at[i];
        size_t plain = sequence(at + i, length - i);
        if (byte == '"' || byte == '\\') {
            char escaped[2] = {'\\', (char)byte};
            text_put(text, escaped, 2);
        } else if (byte < 0x20 || byte == 0x7f) {
            char escaped[8];
            snprintf(escaped, sizeof escaped, "\\u%04x", byte);
            text_put(text, escaped, 6);
        } else if (plain) {
            text_put(text, at + i, plain);
        } else {
            text_put(text, "\xef\xbf\xbd", 3);
            valid = false;
        }
        i += plain ? plain : 1;
    }
    text_put(text, "\"", 1);
    return valid;
}

bool json_text(struct text *text, const char *key, const void *bytes, size_t length) {
    json_key(text, key);
    return json_bytes(text, bytes, length);
}

void json_string(struct text *text, const char *key, const char *value) {
    json_text(text, key, value, strlen(value));
}

void json_hex(struct text *text, const char *key, const unsigned char *bytes, size_t length) {
    static const char digits[] = "0123456789abcdef";
    json_key(text, key);
    text_reserve(text, 2 * length + 2);
    text_put(text, "\"", 1);
    for (size_t i = 0; i < length; i++) {
        char pair[2] = {digits[bytes[i] >> 4], digits[bytes[i] & 15]};
        text_put(text, pair, 2);
    }
    text_put(text, "\"", 1);
}
