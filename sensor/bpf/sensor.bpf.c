// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// The kernel side of the sensor, one object for every kernel: the loader leaves out the programs that its rung does not use.
#include "base.bpf.h"
#include "network.bpf.h"
#include "packets.bpf.h"
#include "kernel-both.bpf.h"
#include "syscalls.bpf.h"
#include "syscalls-32.bpf.h"
#include "handover.bpf.h"
#include "process.bpf.h"
#include "memory.bpf.h"
#include "files.bpf.h"
#include "kernel-acts.bpf.h"
#include "objects.bpf.h"
#include "full.bpf.h"
#include "files-full.bpf.h"
#include "verdicts-full.bpf.h"
#include "kernel-full.bpf.h"
#include "shield-full.bpf.h"
#include "mounts-full.bpf.h"
#include "network-full.bpf.h"
#include "files-degraded.bpf.h"
#include "kernel-degraded.bpf.h"
#include "calls-degraded.bpf.h"
#include "uring-degraded.bpf.h"

// The kernel asks for it before a program may use its helpers.
char LICENSE[] SEC("license") = "Dual BSD/GPL";
