// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <stdio.h>

#include "names.h"
#include "print-acts.h"
#include "print.h"

void put_process_act(struct text *line, const struct record *record) {
    static const char *const how[] = {"ptrace", "process_vm_readv", "process_vm_writev", "proc_mem"};
    switch (record->type) {
    case REC_FORK:
        json_number(line, "child", record->a);
        json_number(line, "childStart", print_time(record->c));
        return;
    case REC_EXIT:
        if (record->a & 0x7f)
            put_signal(line, "signal", (int)(record->a & 0x7f));
        else
            json_number(line, "code", (record->a >> 8) & 0xff);
        return;
    case REC_SIGNAL:
        json_number(line, "target", record->a);
        put_signal(line, "signal", (int)record->b);
        return;
    default:
        json_number(line, "target", record->a);
        json_string(line, "how", how[record->b & 3]);
    }
}

unsigned changed_rights(const struct record *record, struct process *process) {
    unsigned changed = (unsigned)record->d;
    if (process->uid == record->a)
        changed &= ~(unsigned)PRIV_UID;
    if (process->gid == record->b)
        changed &= ~(unsigned)PRIV_GID;
    process->uid = record->a;
    process->gid = record->b;
    return changed;
}

void put_rights(struct text *line, const struct record *record, unsigned changed) {
    if (changed & PRIV_UID)
        json_number(line, "uid", record->a);
    if (changed & PRIV_GID)
        json_number(line, "gid", record->b);
    if (changed & PRIV_CAPS) {
        char hex[24];
        snprintf(hex, sizeof hex, "0x%llx", record->c);
        json_string(line, "capabilities", hex);
    }
}
