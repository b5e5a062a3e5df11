// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

enum { MEMORY_MAX = 2 << 20, PIECE = 1 << 16 };

static struct text memory;       // the oldest lines not taken yet
static size_t sent;              // of them
static const char *directory;
static int file = -1;
static off_t file_read, file_end;
static uint64_t spilled, lost;
static bool gone;

void output_begin(const char *spill_directory) {
    directory = spill_directory;
    // a larger pipe spares the reader wake-ups; refused is fine
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 1 << 20);
    fcntl(STDOUT_FILENO, F_SETFL, fcntl(STDOUT_FILENO, F_GETFL) | O_NONBLOCK);
}

static uint64_t lines_in(const char *bytes, size_t length) {
    uint64_t lines = 0;
    for (size_t i = 0; i < length; i++)
        lines += bytes[i] == '\n';
    return lines;
}

static bool spill(const char *bytes, size_t length) {
    if (file < 0)
        file = open(directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    size_t written = 0;
    while (written < length) {
        ssize_t n = pwrite(file, bytes + written, length - written, file_end + (off_t)written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false; // what was written of it stands behind the end and is written over
        written += (size_t)n;
    }
    file_end += (off_t)length;
    spilled += length;
    return true;
}

void output_put(const struct text *lines) {
    if (gone || lines->length == 0)
        return;
    bool on_disk = file_end > file_read;
    if (!on_disk && memory.length - sent + lines->length <= MEMORY_MAX) {
        text_put(&memory, lines->bytes, lines->length);
        return;
    }
    if (!spill(lines->bytes, lines->length))
        lost += lines_in(lines->bytes, lines->length);
}

// Fetches the next piece from disk when memory is empty.
static void refill(void) {
    if (sent < memory.length || file_end <= file_read)
        return;
    memory.length = sent = 0;
    text_reserve(&memory, PIECE);
    size_t want = file_end - file_read < PIECE ? (size_t)(file_end - file_read) : PIECE;
    ssize_t n = pread(file, memory.bytes, want, file_read);
    if (n <= 0) { // the disk does not give back what it took
        lost++;
        file_read = file_end;
    } else {
        memory.length = (size_t)n;
        file_read += n;
    }
    if (file_read == file_end) {
        file_read = file_end = 0;
        if (ftruncate(file, 0))
            lost++;
    }
}

bool output_flush(void) {
    while (!gone) {
        refill();
        if (sent == memory.length)
            break;
        ssize_t n = write(STDOUT_FILENO, memory.bytes + sent, memory.length - sent);
        if (n > 0)
            sent += (size_t)n;
        else if (n < 0 && errno == EAGAIN)
            break;
        else if (n < 0 && errno != EINTR)
            gone = true;
    }
    if (sent == memory.length) {
        memory.length = sent = 0;
        text_shrink(&memory, PIECE);
    } else if (sent > MEMORY_MAX / 2) {
        memmove(memory.bytes, memory.bytes + sent, memory.length - sent);
        memory.length -= sent;
        sent = 0;
    }
    return !gone;
}

bool output_waiting(void) {
    return !gone && (sent < memory.length || file_end > file_read);
}

void output_drain(void) {
    struct pollfd reader = {.fd = STDOUT_FILENO, .events = POLLOUT};
    while (output_flush() && output_waiting())
        if (poll(&reader, 1, -1) < 0 && errno != EINTR)
            return;
}

uint64_t output_spilled(void) {
    return spilled;
}

uint64_t output_lost(void) {
    uint64_t now = lost;
    lost = 0;
    return now;
}
