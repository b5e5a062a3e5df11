// SPDX-License-Identifier: Apache-2.0
#include "rings.h"

#include <linux/bpf.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { PIECE = 1 << 20 };

// Positions count all bytes that ever passed (Documentation/bpf/ringbuf.rst): the reader's stands in a page of its own, the writer's in
// the next one, and behind it the data.
struct ring {
    volatile unsigned long *read, *written;
    const unsigned char *data;
    uint32_t size;
    uint64_t complete; // what was written until then was given
};

static struct ring bulk, priority;

static bool open_one(struct ring *ring, int map, uint32_t size) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    void *reader = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, map, 0);
    void *writer = mmap(NULL, page + size, PROT_READ, MAP_SHARED, map, (off_t)page);
    if (reader == MAP_FAILED || writer == MAP_FAILED)
        return false;
    *ring = (struct ring){reader, writer, (const unsigned char *)writer + page, size, 0};
    return true;
}

static void close_one(struct ring *ring) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    if (!ring->data)
        return;
    munmap((void *)ring->read, page);
    munmap((void *)ring->written, page + ring->size);
    ring->data = NULL;
}

bool rings_open(int bulk_map, uint32_t bulk_size, int priority_map, uint32_t priority_size) {
    return open_one(&bulk, bulk_map, bulk_size) && open_one(&priority, priority_map, priority_size);
}

void rings_close(void) {
    close_one(&bulk);
    close_one(&priority);
}

// A record whose end stands at the ring's beginning is put together.
static const struct record *whole(const struct ring *ring, unsigned long at, uint32_t length) {
    static _Alignas(8) unsigned char joined[sizeof(struct record) + PAYLOAD_MAX];
    size_t offset = at & (ring->size - 1), first = ring->size - offset;
    if (length <= first)
        return (const struct record *)(ring->data + offset);
    if (length > sizeof joined)
        return NULL;
    memcpy(joined, ring->data + offset, first);
    memcpy(joined + first, ring->data, length - first);
    return (const struct record *)joined;
}

static uint64_t boot_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

// Returns false when it ended at `most` bytes.
static bool drain(struct ring *ring, size_t most, void (*take)(const struct record *record, uint32_t size)) {
    unsigned long begun = *ring->read, at = begun;
    uint64_t all = boot_clock();
    while (at < __atomic_load_n(ring->written, __ATOMIC_ACQUIRE)) {
        if (at - begun >= most)
            return false;
        uint32_t *head = (uint32_t *)(ring->data + (at & (ring->size - 1)));
        uint32_t length = __atomic_load_n(head, __ATOMIC_ACQUIRE);
        if (length & BPF_RINGBUF_BUSY_BIT) // a writer was interrupted: what stands behind waits for it
            return true;
        uint32_t size = length & ~(uint32_t)BPF_RINGBUF_DISCARD_BIT;
        const struct record *record = size == length ? whole(ring, at + BPF_RINGBUF_HDR_SZ, size) : NULL;
        if (record && size >= sizeof *record) {
            take(record, size);
            if (record->time > ring->complete)
                ring->complete = record->time;
        }
        at += (BPF_RINGBUF_HDR_SZ + size + 7) & ~7ul;
        __atomic_store_n(ring->read, at, __ATOMIC_RELEASE);
    }
    ring->complete = all > ring->complete ? all : ring->complete;
    return true;
}

// The bulk ring first: whatever is older than what it gave then stands in the other one.
uint64_t rings_drain(void (*take)(const struct record *record, uint32_t size), bool *more) {
    *more = !drain(&bulk, PIECE, take);
    drain(&priority, SIZE_MAX, take);
    return bulk.complete < priority.complete ? bulk.complete : priority.complete;
}
