// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// The parts of the kernel's structures that the sensor reads. CO-RE relocates every access to the layout of the running kernel,
// so only names and types matter here, never offsets or order.
#ifndef IRONCLAW_KERNEL_H
#define IRONCLAW_KERNEL_H

typedef unsigned char __u8;
typedef short __s16;
typedef unsigned short __u16;
typedef int __s32;
typedef unsigned int __u32;
typedef long long __s64;
typedef unsigned long long __u64;
typedef __u16 __be16;
typedef __u32 __be32;
typedef __u32 __wsum;
typedef __u8 u8;
typedef __u16 u16;
typedef __u32 u32;
typedef __u64 u64;
typedef _Bool bool;
typedef long long loff_t;
typedef unsigned int gfp_t;
typedef unsigned short umode_t;
enum { false = 0, true = 1 };

#include <linux/bpf.h>

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct list_head {
    struct list_head *next, *prev;
};
struct qstr {
    u32 len;
    const unsigned char *name;
};
struct super_block {
    u32 s_dev;
    unsigned long s_magic;
};
struct inode {
    umode_t i_mode;
    unsigned long i_ino;
    unsigned int i_nlink;
    u32 i_rdev;
    struct super_block *i_sb;
    void *i_private;
};
struct dentry {
    struct dentry *d_parent;
    struct qstr d_name;
    struct inode *d_inode;
    struct super_block *d_sb;
};
struct vfsmount {
    struct dentry *mnt_root;
    struct super_block *mnt_sb;
};
struct mount {
    struct mount *mnt_parent;
    struct dentry *mnt_mountpoint;
    struct vfsmount mnt;
};
struct path {
    struct vfsmount *mnt;
    struct dentry *dentry;
};
struct file {
    struct path f_path;
    struct inode *f_inode;
    unsigned int f_flags;
    u32 f_mode;
    void *private_data;
};
struct vm_area_struct {
    struct file *vm_file;
    unsigned long vm_flags;
};
struct renamedata {
    struct dentry *old_dentry;
};
enum kernel_read_file_id { READING_MODULE = 2 };
enum kernel_load_data_id { LOADING_MODULE = 2 };
struct fdtable {
    unsigned int max_fds;
    struct file **fd;
};
struct files_struct {
    struct fdtable *fdt;
};
struct fs_struct {
    struct path root, pwd;
};
struct proc_ns_operations {
    int type;
};
struct ns_common {
    u32 ns_type;
    const struct proc_ns_operations *ops;
    unsigned int inum;
};
struct mnt_namespace {
    struct ns_common ns;
};
struct net {
    struct ns_common ns;
};
struct nsproxy {
    struct mnt_namespace *mnt_ns;
    struct net *net_ns;
};
typedef struct {
    u32 val;
} kuid_t;
typedef struct {
    u32 val;
} kgid_t;
typedef struct {
    u64 val;
} kernel_cap_t;
struct cred {
    kuid_t uid, euid;
    kgid_t gid, egid;
    kernel_cap_t cap_effective;
};
struct mm_struct {
    unsigned long arg_start, arg_end, env_start, env_end;
};
typedef struct {
    int counter;
} atomic_t;
struct signal_struct {
    atomic_t live;
    int group_exit_code;
    unsigned int flags;
};
struct thread_info {
    unsigned long flags;
    u32 status;
};
struct hlist_node {
    struct hlist_node *next;
};
struct hlist_head {
    struct hlist_node *first;
};
struct xa_node {
    unsigned char shift;
    void *slots[64];
};
struct xarray {
    void *xa_head;
};
struct idr {
    struct xarray idr_rt;
};
struct pid_namespace {
    struct idr idr;
};
struct upid {
    int nr;
    struct pid_namespace *ns;
};
struct pid {
    unsigned int level;
    struct hlist_head tasks[4];
    struct upid numbers[1];
};
struct proc_inode {
    struct pid *pid;
    struct inode vfs_inode;
};
struct kernfs_node {
    struct kernfs_node *parent;
    const char *name;
};
struct kernfs_node___later {
    struct kernfs_node *__parent;
};
struct cgroup {
    struct kernfs_node *kn;
};
struct css_set {
    struct cgroup *dfl_cgrp;
};
struct task_struct {
    struct thread_info thread_info;
    int pid, tgid;
    u64 start_boottime;
    int exit_code;
    unsigned int flags;
    struct task_struct *real_parent, *group_leader;
    struct pid *thread_pid;
    struct hlist_node pid_links[4];
    struct mm_struct *mm;
    struct files_struct *files;
    struct fs_struct *fs;
    struct nsproxy *nsproxy;
    struct css_set *cgroups;
    struct signal_struct *signal;
    const struct cred *cred, *real_cred;
    u64 self_exec_id;
};
struct kernel_clone_args {
    u64 flags;
};
struct bpf_map {
    u32 id;
};
struct bpf_link {
    u32 id;
};
struct linux_binprm {
    struct file *file;
    const char *filename;
    const char *interp;
};
struct in6_addr {
    u8 in6_u[16];
};
struct sock_common {
    unsigned short skc_family;
    volatile unsigned char skc_state;
    __be32 skc_daddr, skc_rcv_saddr;
    __be16 skc_dport;
    u16 skc_num;
    struct in6_addr skc_v6_daddr, skc_v6_rcv_saddr;
};
struct sock {
    struct sock_common __sk_common;
    u16 sk_type;
    u16 sk_protocol;
    struct socket *sk_socket;
};
struct socket {
    short type;
    struct file *file;
    struct sock *sk;
};
struct sockaddr_un {
    u16 sun_family;
    char sun_path[108];
};
struct unix_address {
    int len;
    struct sockaddr_un name[0];
};
struct unix_sock {
    struct sock sk;
    struct unix_address *addr;
    struct path path;
    struct sock *peer;
};
struct kernel_siginfo {
    int si_signo, si_code;
};

#pragma clang attribute pop

#endif
