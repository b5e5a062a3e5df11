// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// The parts of io_uring's requests that the sensor reads (io_uring/*.c of the kernel). Relocated as those of kernel.h
// are.
#ifndef IRONCLAW_URING_H
#define IRONCLAW_URING_H

#include "kernel.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct filename {
    const char *name;
};
struct delayed_filename {
    struct filename *__incomplete_filename;
};
struct io_cmd_data {
    struct file *file;
};
struct io_cqe {
    __s32 res;
    int fd;
};
struct io_kiocb {
    struct file *file;
    struct io_cmd_data cmd;
    u8 opcode;
    u32 flags;    // the low half from Linux 6.10 on
    struct io_cqe cqe;
};
struct io_open {
    int dfd;
    u32 file_slot;
    struct filename *filename;
    struct {
        __u64 flags;
    } how;
};
struct io_rename {
    int old_dfd, new_dfd;
    struct filename *oldpath, *newpath;
    int flags;
};
struct io_unlink {
    int dfd, flags;
    struct filename *filename;
};
struct io_mkdir {
    int dfd;
    umode_t mode;
    struct filename *filename;
};
struct io_link {
    int old_dfd, new_dfd;
    struct filename *oldpath, *newpath;
    int flags;
};
struct io_connect {
    void *addr;
    int addr_len;
};

// Where names are kept otherwise (Linux 7.0).
struct io_open___delayed {
    struct delayed_filename filename;
};
struct io_rename___delayed {
    struct delayed_filename oldpath, newpath;
};
struct io_unlink___delayed {
    struct delayed_filename filename;
};
struct io_mkdir___delayed {
    struct delayed_filename filename;
};
struct io_link___delayed {
    struct delayed_filename oldpath, newpath;
};

#pragma clang attribute pop

#endif
