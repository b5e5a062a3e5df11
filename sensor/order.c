// SPDX-License-Identifier: Apache-2.0
#include "order.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "text.h"

struct entry {
    uint64_t seq;
    size_t at; // in the arena
};

static struct text arena, spare;
static struct entry *entries;
static size_t count, room;
static uint64_t expected;    // seq that is printed next
static uint64_t boundary;    // below it everything has waited for one round
static uint64_t newest;      // highest seq taken, and one
static int waited;           // rounds that the hole at `expected` was waited for
enum { HOLE_ROUNDS = 2 };
// A connection or a mount waits so long for its outcome, and what follows waits with it: most answers of the network are there by
// then, and who looks at a new process still finds it. Not while much is waiting.
enum { OUTCOME_MS = 250, HELD_BYTES = 4 << 20 };

struct outcome {
    uint64_t seq;
    int result;
};
static struct outcome *outcomes;
static size_t outcome_count, outcome_room;

static void *grown(void *array, size_t *capacity, size_t size) {
    *capacity = *capacity ? 2 * *capacity : 1024;
    array = realloc(array, *capacity * size);
    if (!array)
        abort();
    return array;
}

void order_take(const struct record *record, uint32_t size) {
    if (size < sizeof *record || size - sizeof *record < record->length)
        return;
    if (record->seq >= newest)
        newest = record->seq + 1;
    if (record->type == REC_OUTCOME) {
        if (outcome_count == outcome_room)
            outcomes = grown(outcomes, &outcome_room, sizeof *outcomes);
        outcomes[outcome_count++] = (struct outcome){record->c, record->result};
    }
    if (count == room)
        entries = grown(entries, &room, sizeof *entries);
    text_reserve(&arena, 16);
    arena.length = (arena.length + 7) & ~(size_t)7;
    entries[count++] = (struct entry){record->seq, arena.length};
    text_put(&arena, record, sizeof *record + record->length);
}

static int by_seq(const void *a, const void *b) {
    uint64_t x = ((const struct entry *)a)->seq, y = ((const struct entry *)b)->seq;
    return x < y ? -1 : x > y;
}

static struct record *record_of(const struct entry *entry) {
    return (struct record *)(arena.bytes + entry->at);
}

static void apply_outcomes(void) {
    for (size_t i = 0; i < outcome_count; i++) {
        struct entry key = {outcomes[i].seq, 0};
        struct entry *found = bsearch(&key, entries, count, sizeof key, by_seq);
        if (!found)
            continue;
        record_of(found)->result = outcomes[i].result;
        record_of(found)->flags |= RECORD_SETTLED;
    }
    outcome_count = 0;
}

// Whether a record's outcome may come yet.
static bool is_open(const struct record *record, uint64_t now) {
    return (record->type == REC_CONNECT || record->type == REC_MOUNT) && record->result == RESULT_ATTEMPT &&
           !(record->flags & RECORD_SETTLED) && arena.length < HELD_BYTES &&
           now < record->time + (uint64_t)OUTCOME_MS * 1000000;
}

static uint64_t boot_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

// Keeps the entries from `from` on, in fresh memory.
static void keep(size_t from) {
    struct text old = arena;
    spare.length = 0;
    for (size_t i = from; i < count; i++) {
        const struct record *record = (struct record *)(old.bytes + entries[i].at);
        text_reserve(&spare, 16);
        spare.length = (spare.length + 7) & ~(size_t)7;
        entries[i - from] = (struct entry){entries[i].seq, spare.length};
        text_put(&spare, record, sizeof *record + record->length);
    }
    count -= from;
    arena = spare;
    spare = old;
    spare.length = 0;
    text_shrink(&spare, 1 << 20);
}

void order_release(const struct order_sink *sink, bool all) {
    qsort(entries, count, sizeof *entries, by_seq);
    apply_outcomes();
    if (all)
        boundary = newest;
    size_t next = 0;
    bool waiting = false;
    uint64_t now = boot_clock();
    for (; next < count && entries[next].seq < boundary && !waiting; next++) {
        uint64_t seq = entries[next].seq;
        if (seq > expected) {
            if (!all && ++waited <= HOLE_ROUNDS) {
                waiting = true;
                break;
            }
            sink->hole(expected, seq - 1);
            expected = seq;
        }
        waited = 0;
        if (!all && is_open(record_of(&entries[next]), now))
            break;
        sink->record(record_of(&entries[next]));
        if (seq >= expected)
            expected = seq + 1;
    }
    if (!waiting)
        boundary = newest;
    keep(next);
}

void order_restart(void) {
    count = outcome_count = 0;
    arena.length = 0;
    expected = boundary = newest;
    waited = 0;
}

uint64_t order_last(void) {
    return expected ? expected - 1 : 0;
}
