// SPDX-License-Identifier: Apache-2.0
#include "order.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

struct entry {
    uint64_t seq;
    size_t at; // in the arena
};

static struct text arena;
static struct entry *entries;
static size_t count, room;
static uint64_t expected;    // seq that is printed next
static uint64_t newest;      // highest seq taken, and one
enum { HOLE_NS = 2 * ORDER_SLACK_NS };
// A connection, a mount or a request of io_uring waits so long for its outcome, and what follows waits with it: most answers of the network are there by
// then, and who looks at a new process still finds it. Not while much is waiting.
enum { OUTCOME_NS = 250000000, HELD_BYTES = 2 << 20, KEPT_BYTES = 1 << 19 };

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

static int by_place(const void *a, const void *b) {
    size_t x = ((const struct entry *)a)->at, y = ((const struct entry *)b)->at;
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
static bool is_open(const struct record *record, uint64_t complete) {
    bool pending = record->type == REC_CONNECT || record->type == REC_MOUNT || (record->flags & RECORD_URING);
    return pending && record->result == RESULT_ATTEMPT && !(record->flags & RECORD_SETTLED) && arena.length < HELD_BYTES &&
           complete < record->time + OUTCOME_NS;
}

// Keeps the entries from `from` on, and moves their records together.
static void keep(size_t from) {
    count -= from;
    memmove(entries, entries + from, count * sizeof *entries);
    qsort(entries, count, sizeof *entries, by_place);
    size_t end = 0;
    for (size_t i = 0; i < count; i++) {
        const struct record *record = record_of(&entries[i]);
        size_t length = sizeof *record + record->length;
        memmove(arena.bytes + end, record, length);
        entries[i].at = end;
        end += (length + 7) & ~(size_t)7;
    }
    arena.length = end;
    if (count > 0)
        return;
    text_shrink(&arena, KEPT_BYTES);
    if (room * sizeof *entries > KEPT_BYTES) {
        free(entries);
        entries = NULL;
        room = 0;
    }
}

void order_release(const struct order_sink *sink, uint64_t complete) {
    qsort(entries, count, sizeof *entries, by_seq);
    apply_outcomes();
    size_t next = 0;
    for (; next < count; next++) {
        const struct record *record = record_of(&entries[next]);
        uint64_t seq = entries[next].seq;
        if (complete != ORDER_ALL) {
            uint64_t wait = seq > expected ? ORDER_SLACK_NS + HOLE_NS : ORDER_SLACK_NS;
            if (record->time + wait > complete || is_open(record, complete))
                break;
        }
        if (seq > expected)
            sink->hole(expected, seq - 1);
        sink->record(record);
        if (seq >= expected)
            expected = seq + 1;
    }
    keep(next);
}

void order_restart(void) {
    count = outcome_count = 0;
    arena.length = 0;
    expected = newest;
}

uint64_t order_last(void) {
    return expected ? expected - 1 : 0;
}
