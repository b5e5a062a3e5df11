// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/bpf_common.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LONGEST_PATH 4095

// Where in the file reading is, for messages and for the next line.
struct reader {
    const char *name;
    char *at;
    char *end;
    unsigned line;
};

void refuse(const char *format, ...) {
    va_list words;

    fputs("ironclaw-confine: ", stderr);
    va_start(words, format);
    vfprintf(stderr, format, words);
    va_end(words);
    fputc('\n', stderr);
    exit(70);
}

static void *many(size_t count, size_t size) {
    void *made = calloc(count > 0 ? count : 1, size);

    if (made == NULL)
        refuse("there is no memory for the rules");
    return made;
}

static void wrong(const struct reader *from, const char *expected) {
    refuse("%s:%u: expected %s; the file is damaged or was not written by ironclaw-guard", from->name, from->line,
           expected);
}

// The text of a regular file, ended by a zero.
static void read_text(struct reader *from) {
    int fd = open(from->name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat facts;
    size_t used = 0;
    ssize_t got;

    if (fd < 0 || fstat(fd, &facts) != 0)
        refuse("%s cannot be read: %s", from->name, strerror(errno));
    if (!S_ISREG(facts.st_mode) || facts.st_size > MOST_BYTES)
        refuse("%s is no file of rules: it is no regular file, or larger than %u bytes", from->name, MOST_BYTES);
    from->at = many((size_t)facts.st_size + 1, 1);
    while (used < (size_t)facts.st_size) {
        got = read(fd, from->at + used, (size_t)facts.st_size - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            refuse("%s ended while it was read", from->name);
        used += (size_t)got;
    }
    close(fd);
    from->end = from->at + used;
}

// The next line, its line feed replaced by a zero.
static char *next_line(struct reader *from) {
    char *line = from->at;
    char *feed = memchr(line, '\n', (size_t)(from->end - line));

    from->line++;
    if (feed == NULL)
        wrong(from, "a whole line");
    if (memchr(line, 0, (size_t)(feed - line)) != NULL)
        wrong(from, "text");
    *feed = 0;
    from->at = feed + 1;
    return line;
}

// A number at the begin of a text, without sign or blanks, and the text after it and one blank, or its end.
static uint64_t number(const struct reader *from, char **text, int base, uint64_t most) {
    char *end;
    unsigned long long value;

    if (!(**text >= '0' && **text <= '9') && !(base == 16 && **text >= 'a' && **text <= 'f'))
        wrong(from, "a number");
    errno = 0;
    value = strtoull(*text, &end, base);
    if (errno != 0 || value > most || (*end != ' ' && *end != 0))
        wrong(from, "a smaller number");
    *text = *end == ' ' ? end + 1 : end;
    return value;
}

// What follows a word and a blank. Ends the process when the line is another.
static char *after(const struct reader *from, char *line, const char *word) {
    size_t length = strlen(word);

    if (strncmp(line, word, length) != 0 || line[length] != ' ')
        wrong(from, word);
    return line + length + 1;
}

static uint64_t mask_line(struct reader *from, const char *word) {
    char *text = after(from, next_line(from), word);
    uint64_t mask = number(from, &text, 16, UINT64_MAX);

    if (*text != 0)
        wrong(from, "the end of the line");
    return mask;
}

static size_t count_line(struct reader *from, const char *word, uint64_t most) {
    char *text = after(from, next_line(from), word);

    return number(from, &text, 10, most);
}

static void path_line(struct reader *from, struct path_rule *rule) {
    char *text = next_line(from);

    rule->access = number(from, &text, 16, UINT64_MAX);
    if (*text != '/' || strlen(text) > LONGEST_PATH)
        wrong(from, "an absolute path");
    rule->path = text;
}

static void port_line(struct reader *from, struct port_rule *rule) {
    char *text = next_line(from);

    rule->access = number(from, &text, 16, UINT64_MAX);
    rule->port = number(from, &text, 10, UINT16_MAX);
}

static void filter_line(struct reader *from, struct sock_filter *instruction) {
    char *text = next_line(from);

    instruction->code = (uint16_t)number(from, &text, 10, UINT16_MAX);
    instruction->jt = (uint8_t)number(from, &text, 10, UINT8_MAX);
    instruction->jf = (uint8_t)number(from, &text, 10, UINT8_MAX);
    instruction->k = (uint32_t)number(from, &text, 10, UINT32_MAX);
}

void read_rules(const char *path, struct rules *rules) {
    struct reader from = { .name = path };
    char *line;

    read_text(&from);
    if (strcmp(next_line(&from), "ironclaw-confine 1") != 0)
        wrong(&from, "`ironclaw-confine 1`");
    line = after(&from, next_line(&from), "require");
    if (strcmp(line, "hard") != 0 && strcmp(line, "best") != 0)
        wrong(&from, "`hard` or `best`");
    rules->hard = strcmp(line, "hard") == 0;
    rules->fs = mask_line(&from, "fs");
    rules->net = mask_line(&from, "net");
    rules->scope = mask_line(&from, "scope");
    rules->path_count = count_line(&from, "paths", MOST_RULES);
    rules->paths = many(rules->path_count, sizeof(*rules->paths));
    for (size_t i = 0; i < rules->path_count; i++)
        path_line(&from, &rules->paths[i]);
    rules->port_count = count_line(&from, "ports", MOST_RULES);
    rules->ports = many(rules->port_count, sizeof(*rules->ports));
    for (size_t i = 0; i < rules->port_count; i++)
        port_line(&from, &rules->ports[i]);
    rules->filter_count = count_line(&from, "filter", BPF_MAXINSNS);
    rules->filter = many(rules->filter_count, sizeof(*rules->filter));
    for (size_t i = 0; i < rules->filter_count; i++)
        filter_line(&from, &rules->filter[i]);
    if (strcmp(next_line(&from), "end") != 0 || from.at != from.end)
        wrong(&from, "`end`, and nothing after it");
}
