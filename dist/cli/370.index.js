"use strict";
exports.id = 370;
exports.ids = [370];
exports.modules = {

/***/ 91132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ enforcementOf),
/* harmony export */   v: () => (/* binding */ confineOptions)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75996);

/** Options that say what a command is confined by. */
const confineOptions = {
    rules: { type: 'string', multiple: true },
    port: { type: 'string', multiple: true },
    hard: { type: 'boolean', default: false },
    'no-unix-sockets': { type: 'boolean', default: false },
};
/** What the options ask for, and whether any was given. Throws a UsageError for a port that is none. */
function enforcementOf({ rules = [], port = [], hard = false, 'no-unix-sockets': noUnixSockets = false, }) {
    const given = hard || noUnixSockets || rules.length + port.length > 0;
    return { files: rules, ports: portsOf(port), hard, noUnixSockets, given };
}
/** Port numbers as the command line has them. Throws a UsageError for one that is none. */
function portsOf(given) {
    return given.map((text) => {
        const port = Number(text);
        if (!/^\d{1,5}$/.test(text) || port > 65_535)
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--port is a number up to 65535, not \`${text}\``);
        return port;
    });
}


/***/ }),

/***/ 41654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ BASE),
/* harmony export */   fQ: () => (/* binding */ recordingArgument),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75996);



/** Where `run` puts recordings when nothing else is said. */
const BASE = '.ironclaw';
/** The recording a command is about: the directory given, else the newest in `.ironclaw`. Throws a UsageError when there is none. */
function recordingArgument(given) {
    if (given !== undefined)
        return given;
    const names = isDirectory(BASE)
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(BASE).filter((name) => name !== 'packs' && isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(BASE, name)))
        : [];
    const newest = names.sort().at(-1); // their names begin with the time
    if (newest === undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no recording in ${BASE}; name the directory of one`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(BASE, newest);
}
/** Whether a path is a directory, and no link to one. */
const isDirectory = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;


/***/ }),

/***/ 19304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fr: () => (/* binding */ rulesOfFile),
  aP: () => (/* binding */ rulesOfProfile),
  k0: () => (/* binding */ united)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/baseline/export/exported-rights.js
/** How far tools that may start tools are followed, and how many there can be. */
const deepest = 3;
const mostProfiles = 200;
/** What runs a text of somebody's has no rights of its own: the script is the tool, and runs in the envelope of who started it. */
const withoutOwn = new Set(['class/shell', 'class/interpreter']);
/**
 * The rights of a tool, of its roles, and of the tools these may execute by name, and so on: what the kernel forbids a process it
 * forbids all that the process starts, so that the envelope of a tool must hold its children's. A class stands for its own rights; `*`,
 * shells and interpreters add nothing, nor does what only a role starts: there the role must allow each act too.
 *
 * @param profile finds a profile by name, `class/…` included
 */
function exportedRights(tool, profile) {
    const notes = [];
    const rights = [];
    const known = new Map([[tool.tool, 0]]);
    const ofRoles = new Set();
    const take = (one, of) => {
        for (const right of one.rights)
            rights.push({ right, from: one.tool, of });
        const general = one.extends === undefined ? undefined : profile(one.extends);
        // a class opens no zone
        for (const right of general?.rights ?? [])
            if (right.zone === undefined)
                rights.push({ right, from: general?.tool ?? '', of });
        for (const role of Object.values(one.roles ?? {}))
            for (const right of role.rights) {
                rights.push({ right, from: one.tool, of: of === 'command' ? 'role' : of });
                ofRoles.add(right);
            }
    };
    take(tool, 'command');
    for (let at = 0; at < rights.length; at++) {
        const { right, from } = rights[at];
        if (!right.op.includes('exec') || ofRoles.has(right))
            continue;
        const depth = (known.get(from) ?? known.get(tool.tool) ?? 0) + 1;
        for (const name of right.tool ?? []) {
            if (name === '*') {
                const why = 'whatever is started runs within these rules, whoever it is';
                notes.push({ kind: 'narrowed', what: `${from}: exec of any tool`, why });
                continue;
            }
            if (known.has(name) || depth > deepest || known.size >= mostProfiles)
                continue;
            known.set(name, depth);
            const child = profile(name);
            if (child === undefined || withoutOwn.has(name) || withoutOwn.has(child.extends ?? ''))
                continue;
            take(child, 'child');
        }
    }
    const names = new Set([...known.keys(), ...(tool.extends === undefined ? [] : [tool.extends])]);
    return {
        rights: rights.filter(({ right, of }) => of === 'role' || right.by === undefined || right.by.some((name) => names.has(name))),
        from: [...new Set([tool.tool, ...rights.map(({ from }) => from)])],
        notes,
    };
}

// EXTERNAL MODULE: ./build/baseline/export/landlock.js
var export_landlock = __webpack_require__(47894);
// EXTERNAL MODULE: ./build/baseline/glob.js
var glob = __webpack_require__(83161);
// EXTERNAL MODULE: ./build/baseline/export/landlock-resolve.js
var landlock_resolve = __webpack_require__(35035);
// EXTERNAL MODULE: ./build/baseline/export/note.js
var note = __webpack_require__(78092);
;// CONCATENATED MODULE: ./build/baseline/export/landlock-export.js




const make = ['make_reg', 'make_dir', 'make_sym', 'make_fifo', 'make_sock'];
const remove = ['remove_file', 'remove_dir'];
/** What the kernel must allow for an operation; nothing where Landlock does not ask. */
const accessOf = {
    create: [...make, 'write_file', 'truncate'],
    truncate: ['write_file', 'truncate'],
    modify: ['write_file'],
    append: ['write_file'],
    delete: remove,
    rename: [...make, ...remove, 'refer'],
    link: ['make_reg', 'refer'],
    exec: ['execute'],
};
/** Operations that need a right on the directory that holds the file. */
const ofDirectory = new Set(['create', 'delete', 'rename', 'link']);
const reading = ['read_file', 'read_dir'];
/** Where builds make their files: opened as a whole, since a file that is not there yet has no rule of its own. */
const buildPlace = /^\$\{(workspace|tmp|runner:temp|package|cache:[^}]+)\}/;
/** Where tools install for the whole machine: opened as a whole only to a right that names the zones they lie in. */
const installPlace = /^\$\{(toolcache|prefix:[^}]+)\}/;
/** Where the programs of a machine lie, beside `${path}`: the directories of PATH outside the build places. */
const programs = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/opt', '/nix', '/snap'].concat([
    '${path}',
    '${command}',
    '${toolcache}',
    '${prefix:npm}',
    '${prefix:python}',
]);
/** Devices that keep nothing, and the terminal. */
const devices = ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'ptmx', 'pts'].map((name) => `/dev/${name}`);
/** Ports of a right that names none: those of HTTP, plain and over TLS (RFC 9110), and DNS over TCP, which connecting needs (RFC 7766). */
const usualPorts = [53, 80, 443];
/** The Landlock rule set of some rights. */
function exportLandlock({ rights, from, notes: before }, options) {
    const notes = [...before];
    const rules = new Map();
    const allow = (path, access, more = {}) => {
        // a right over all of a place says nothing of another that goes around what is closed in it
        const key = `${path}\0${more.whole === true}`;
        const known = rules.get(key);
        const all = new Set([...(known?.access ?? []), ...access]);
        rules.set(key, { ...known, path, access: export_landlock/* fileAccess */.pA.filter((one) => all.has(one)), ...more });
    };
    allow('/', reading);
    for (const path of programs)
        allow(path, [...reading, 'execute'], { whole: true });
    allow('${path}', [...reading, 'execute']);
    for (const path of devices)
        allow(path, ['read_file', 'write_file', 'read_dir', 'ioctl_dev'], { whole: true });
    for (const path of ['${workspace}', '${tmp}', '${runner:temp}'])
        allow(path, reading, { whole: true });
    const opened = new Set();
    for (const one of rights)
        filesOf(one, one.from === options.name, allow, opened, notes);
    const closed = closedOf(options.zones, opened, notes);
    const net = network(rights, options.ports, notes);
    return {
        schema: 'ironclaw.guard/landlock/v1',
        name: options.name,
        from: [...from],
        require: options.require,
        handled: { fs: [...export_landlock/* fileAccess */.pA], net: net.handled, scope: [...export_landlock/* scopes */.Wu] },
        rules: [...rules.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule),
        ports: net.ports,
        closed,
        notes: (0,note/* tidied */.G)([...notes, ...general]),
    };
}
const general = [
    {
        kind: 'not-expressed',
        what: 'chmod, chown, load',
        why: 'Landlock asks for neither; seccomp knows only whether at all',
    },
    {
        kind: 'not-expressed',
        what: 'UDP, MPTCP, SCTP',
        why: 'Landlock knows TCP; seccomp refuses all but TCP and UDP, and without a right to connect Internet sockets at all',
    },
    { kind: 'not-expressed', what: 'exec of what was dropped', why: 'a rule is of a place, not of a file’s history' },
    { kind: 'narrowed', what: 'loopback', why: 'a port is closed on all hosts, this one included' },
    { kind: 'widened', what: 'every host', why: 'Landlock knows ports only' },
    {
        kind: 'narrowed',
        what: 'setuid programs, sudo',
        why: 'no new privileges, for ever: the kernel takes no rules otherwise',
    },
];
function filesOf({ right, from, of }, ownProfile, allow, opened, notes) {
    const { op, path, zone, tool } = right;
    const note = (kind, what, why) => {
        notes.push({ kind, what: `${from}: ${what}`, why });
    };
    if (zone !== undefined && path === undefined) {
        // a zone is opened where it is read; writing needs a place
        if (op.includes('read'))
            for (const name of zone)
                opened.add(name);
        return;
    }
    if (op.includes('exec') && tool?.includes('*'))
        allow('${workspace}', ['execute'], { whole: true });
    for (const pattern of path ?? []) {
        const { path: fixed, whole } = (0,glob/* fixedPart */.sL)(pattern);
        const inBuild = buildPlace.test(fixed);
        if (fixed === '' || fixed === '/') {
            note('not-expressed', pattern, 'it names no directory to open');
            continue;
        }
        const inInstall = zone !== undefined && installPlace.test(fixed);
        if (zone !== undefined && !inBuild && !inInstall) {
            note('narrowed', `${pattern} in zone ${zone.join(', ')}`, 'what lies around it would be opened too');
            continue;
        }
        if (of === 'child' && fixed === '${home}') {
            note('narrowed', pattern, 'a whole home is not opened for what a tool starts');
            continue;
        }
        for (const operation of op) {
            const access = accessOf[operation];
            if (access === undefined)
                continue;
            if (operation === 'exec' && /^\$\{(tmp|runner:temp|home)\}$/.test(fixed)) {
                note('narrowed', `exec of ${pattern}`, 'it would allow to run whatever is put beside it');
                continue;
            }
            const single = whole && ofDirectory.has(operation);
            if (single && !inBuild && !inInstall) {
                note('narrowed', `${operation} of ${pattern}`, 'a file is made and removed by a right over its whole directory');
                continue;
            }
            const place = single && fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) || fixed : fixed;
            const own = ownProfile && right.by === undefined && /^\$\{cache:[^}]+\}$/.test(place);
            allow(place, [...access, ...reading], {
                ...(inBuild || inInstall ? { whole: true } : {}),
                ...(own ? { make: true } : {}),
            });
            if (place !== pattern && `${place}/**` !== pattern)
                note('widened', `${pattern} to ${place}`, 'a right over a directory holds for all below');
        }
    }
}
/** The zones that nothing opens: around them their surroundings are opened, entry by entry. */
function closedOf(zones, opened, notes) {
    const closed = [];
    for (const { zone, on, path, except, roles } of zones) {
        if (roles === true) {
            notes.push({
                kind: 'not-expressed',
                what: `zone ${zone}, inside roles`,
                why: 'a role is entered by a child of the program; its parents may go there',
            });
            continue;
        }
        if (opened.has(zone))
            continue;
        const floating = path.filter((pattern) => !(0,landlock_resolve/* isAnchored */.r)({ segments: pattern.split('/') }));
        for (const pattern of floating)
            notes.push({
                kind: 'not-expressed',
                what: `zone ${zone}: ${pattern}`,
                why: 'it can lie anywhere; only what is there at the start, beside other closed places, is closed',
            });
        for (const pattern of path.filter((one) => buildPlace.test(one)))
            notes.push({
                kind: 'widened',
                what: `zone ${zone}: ${pattern}`,
                why: 'the place it lies in is opened as a whole',
            });
        closed.push({ zone, on, path, ...(except === undefined ? {} : { except }) });
    }
    return closed;
}
function network(rights, more, notes) {
    const open = new Map([
        ['bind_tcp', new Set()],
        ['connect_tcp', new Set()],
    ]);
    for (const { right, from } of rights) {
        for (const to of right.to ?? []) {
            const colon = to.lastIndexOf(':');
            const [host, port] = [to.slice(0, colon), to.slice(colon + 1)];
            for (const operation of right.op) {
                const access = operation === 'connect' ? 'connect_tcp' : operation === 'listen' ? 'bind_tcp' : undefined;
                const ports = access === undefined ? undefined : open.get(access);
                if (access === undefined || ports === undefined || ports === 'any')
                    continue;
                if (port !== '*') {
                    ports.add(Number(port));
                    ports.add(53);
                }
                else if (host === '*' || access === 'bind_tcp') {
                    open.set(access, 'any');
                }
                else {
                    for (const usual of [...usualPorts, ...more])
                        ports.add(usual);
                    const why = 'its port is not known here; --port names more';
                    notes.push({ kind: 'narrowed', what: `${from}: ${to} to ports ${usualPorts.concat(more).join(', ')}`, why });
                }
            }
        }
    }
    const handled = [...open].flatMap(([access, ports]) => (ports === 'any' ? [] : [access]));
    const numbers = new Map();
    for (const [access, ports] of open)
        if (ports !== 'any')
            for (const port of ports)
                numbers.set(port, [...(numbers.get(port) ?? []), access]);
    return {
        handled,
        ports: [...numbers].sort(([a], [b]) => a - b).map(([port, access]) => ({ port, access })),
    };
}

;// CONCATENATED MODULE: ./build/baseline/export/seccomp-export.js

const words = (text) => text.trim().split(/\s+/);
/**
 * What any program of a build may ask the kernel for: its own memory, time, threads and signals, files that it may open, pipes and UNIX
 * sockets. Not among them is what no tool of a build needs and an intruder does: another process's memory (ptrace, process_vm_*),
 * mounts and namespaces, kernel modules, BPF, io_uring, keys, clocks, swap, kexec.
 */
const base = words(`
  access arch_prctl alarm brk cachestat capget capset chdir clock_getres clock_gettime clock_nanosleep close close_range copy_file_range dup dup2
  dup3 epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 execve execveat exit exit_group
  faccessat faccessat2 fadvise64 fallocate fchdir fcntl fdatasync fgetxattr file_getattr flistxattr flock fork fremovexattr fsetxattr fstat
  fstatfs fsync ftruncate futex futex_requeue futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area
  getcpu getcwd getdents getdents64 getegid geteuid getgid getgroups getitimer getpgid getpgrp getpid getppid getpriority getrandom
  getresgid getresuid getrlimit getrusage getsid gettid gettimeofday getuid getxattr getxattrat inotify_add_watch inotify_init
  inotify_init1 inotify_rm_watch ioctl ioprio_get ioprio_set kill landlock_add_rule landlock_create_ruleset landlock_restrict_self
  lgetxattr listxattr listxattrat llistxattr lremovexattr lseek lsetxattr lstat madvise map_shadow_stack mbind membarrier memfd_create mincore
  mlock mlock2 mlockall mmap mprotect mremap mseal msgctl msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep
  newfstatat open openat openat2 pause pidfd_open pidfd_send_signal pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll prctl
  pread64 preadv preadv2 pselect6 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv removexattr removexattrat
  restart_syscall rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
  rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop
  semtimedop sendfile set_mempolicy set_robust_list set_thread_area set_tid_address setfsgid setfsuid setgid setgroups setitimer setpgid
  setpriority setregid setresgid setresuid setreuid setrlimit setsid setuid setxattr setxattrat shmat shmctl shmdt shmget sigaltstack
  signalfd signalfd4 splice stat statfs statx sync sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete
  timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill truncate umask uname utime
  utimensat utimes vfork vmsplice wait4 waitid write writev
  accept accept4 bind connect getpeername getsockname getsockopt listen recvfrom recvmmsg recvmsg setsockopt shutdown
`);
/** Calls that only some operations need. */
const groups = [
    [['create'], words('creat mkdir mkdirat mknod mknodat symlink symlinkat')],
    [['link'], words('link linkat')],
    [['rename'], words('rename renameat renameat2')],
    [['delete'], words('rmdir unlink unlinkat')],
    [['chmod'], words('chmod fchmod fchmodat fchmodat2 file_setattr')],
    [['chown'], words('chown fchown fchownat lchown')],
];
/** IPPROTO_TCP and IPPROTO_UDP of include/uapi/linux/in.h; 0 is the usual one of a type of socket. */
const [TCP, UDP] = [6, 17];
/** TIOCSTI and TIOCLINUX of include/uapi/asm-generic/ioctls.h: both can type into the terminal, for whoever reads from it next. */
const TYPING = [0x5412, 0x541c];
/** The kernel looks at the lower half of an ioctl's command and of a process id only. */
const LOWER = 0xffffffff;
const AF = { unix: 1, inet: 2, inet6: 10, netlink: 16 }; // include/linux/socket.h
const [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_TYPE_MASK] = [1, 2, 5, 0xf]; // include/linux/net.h
/** MSG_FASTOPEN of include/linux/socket.h: sending that connects, past Landlock, which judges connect(2). */
const MSG_FASTOPEN = 0x20000000;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET of include/uapi/linux/sched.h. */
const NEW_NAMESPACES = 0x7e020000;
const ENOSYS = 38;
const equals = (index, value) => ({ index, value, op: 'SCMP_CMP_EQ' });
const masked = (index, mask, value) => ({
    index,
    value: mask,
    valueTwo: value,
    op: 'SCMP_CMP_MASKED_EQ',
});
const entry = (names, args = []) => ({
    names: [...names].sort(),
    action: 'SCMP_ACT_ALLOW',
    ...(args.length === 0 ? {} : { args: [...args] }),
});
const seccomp_export_frame = (syscalls) => ({
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: 1,
    architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'],
    syscalls,
});
/**
 * The seccomp profile of some rights: each operation stands for a group of system calls. The kernel's filter sees no path and no host, so
 * that a group is open for all of them.
 *
 * @param noUnixSockets whether sockets of UNIX are made in pairs only, which reach nobody but a child
 */
function exportSeccomp(rights, { noUnixSockets }) {
    const operations = new Set(rights.flatMap(({ right }) => right.op));
    const names = [...base];
    const closed = [];
    for (const [needs, group] of groups) {
        if (needs.some((op) => operations.has(op)))
            names.push(...group);
        else
            closed.push(...needs);
    }
    const online = operations.has('connect') || operations.has('listen');
    const families = [...(noUnixSockets ? [] : [AF.unix]), AF.netlink].map((family) => entry(['socket'], [equals(0, family)]));
    // one of a pair of datagram sockets can be sent to any other name
    const pairs = noUnixSockets
        ? [SOCK_STREAM, SOCK_SEQPACKET].map((type) => entry(['socketpair'], [masked(1, SOCK_TYPE_MASK, type)]))
        : [entry(['socketpair'])];
    // no other protocol: Landlock judges the ports of TCP alone, and MPTCP (262) reaches any server of TCP
    const internet = [AF.inet, AF.inet6].flatMap((family) => [
        [SOCK_STREAM, 0],
        [SOCK_STREAM, TCP],
        [SOCK_DGRAM, 0],
        [SOCK_DGRAM, UDP],
    ].map(([type, protocol]) => entry(['socket'], [equals(0, family), masked(1, SOCK_TYPE_MASK, type), masked(2, LOWER, protocol)])));
    const typing = TYPING.map((command) => ({ ...entry(['ioctl'], [masked(1, LOWER, command)]), action: 'SCMP_ACT_ERRNO', errnoRet: 1 }));
    const notes = [
        { kind: 'widened', what: 'every path and host', why: 'a filter of system calls sees neither; Landlock does' },
        {
            kind: 'widened',
            what: 'execve',
            why: 'the filter is there before the program starts; Landlock decides which files may be run',
        },
        ...(online
            ? []
            : [
                {
                    kind: 'narrowed',
                    what: 'loopback',
                    why: 'no right connects or listens, and the filter cannot tell loopback from other hosts',
                },
            ]),
        ...(noUnixSockets
            ? [
                {
                    kind: 'narrowed',
                    what: 'UNIX sockets',
                    why: 'asked for: the filter cannot tell one name from another',
                },
            ]
            : []),
        ...(closed.length === 0
            ? []
            : [{ kind: 'narrowed', what: closed.join(', '), why: 'no right allows it anywhere' }]),
    ];
    return {
        notes: (0,note/* tidied */.G)(notes),
        profile: seccomp_export_frame([
            // before the entry that allows every other ioctl: the first that fits counts
            ...typing,
            entry(names),
            // one's own limits; those of another process could end it, as a signal does
            entry(['prlimit64'], [masked(0, LOWER, 0)]),
            ...families,
            ...pairs,
            ...(online ? internet : []),
            entry(['sendto'], [masked(3, MSG_FASTOPEN, 0)]),
            entry(['sendmsg'], [masked(2, MSG_FASTOPEN, 0)]),
            entry(['sendmmsg'], [masked(3, MSG_FASTOPEN, 0)]),
            entry(['clone'], [masked(0, NEW_NAMESPACES, 0)]),
            // its flags lie in memory; without it the C library takes clone
            { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
            // PER_LINUX, and asking for what it is
            entry(['personality'], [equals(0, 0)]),
            entry(['personality'], [equals(0, 0xffffffff)]),
        ]),
    };
}
/** The seccomp profile of a manifest's `syscalls`: these and no other, and execve, with which the program itself begins. */
function exportSyscalls(syscalls) {
    const added = ['execve', 'exit_group'].filter((name) => !syscalls.includes(name));
    const why = 'the filter is there before the program starts, and its launcher must be able to end';
    return {
        notes: added.map((what) => ({ kind: 'widened', what, why })),
        profile: seccomp_export_frame([entry([...new Set([...syscalls, ...added])])]),
    };
}

// EXTERNAL MODULE: ./build/baseline/export/seccomp-profile.js
var seccomp_profile = __webpack_require__(44992);
// EXTERNAL MODULE: ./build/baseline/manifest.js
var manifest = __webpack_require__(13618);
// EXTERNAL MODULE: ./build/baseline/profile.js
var profile = __webpack_require__(96850);
// EXTERNAL MODULE: ./build/baseline/profile-error.js
var profile_error = __webpack_require__(68629);
// EXTERNAL MODULE: ./build/baseline/yaml-text.js
var yaml_text = __webpack_require__(25954);
// EXTERNAL MODULE: ./build/host/text-file.js
var text_file = __webpack_require__(5654);
;// CONCATENATED MODULE: ./build/host/confine/rules-of.js












/** The rules of a profile: its rights, its roles', and those of the tools it may start. */
function rulesOfProfile(profile, set, options) {
    const rights = exportedRights(profile, (name) => set.profiles.find(({ tool }) => tool === name));
    const landlock = exportLandlock(rights, { name: profile.tool, zones: set.zones, ...options });
    const seccomp = exportSeccomp(rights.rights, options);
    return { from: rights.from, landlock, seccomp: seccomp.profile, notes: [...landlock.notes, ...seccomp.notes] };
}
/** The rules of a manifest: those of its rights where it has some, and exactly the system calls it names. */
function rulesOfManifest(manifest, set, options) {
    const { artifact, rights, roles, syscalls } = manifest;
    const name = artifact.name ?? artifact.sha256.slice(0, 12);
    const profile = rights === undefined
        ? undefined
        : {
            schema: 1,
            tool: name.replace(/[^A-Za-z0-9_.+-]/g, '-'),
            status: 'experimental',
            rights,
            ...(manifest.extends === undefined ? {} : { extends: manifest.extends }),
            ...(roles === undefined ? {} : { roles }),
        };
    const made = profile === undefined ? undefined : rulesOfProfile(profile, set, options);
    const exact = Array.isArray(syscalls) ? exportSyscalls(syscalls) : undefined;
    if (made === undefined && exact === undefined)
        throw new profile_error/* ProfileError */.e(`the manifest of ${name} has neither rights nor syscalls: there is nothing to confine by`);
    return {
        from: made?.from ?? [name],
        landlock: made?.landlock,
        seccomp: exact?.profile ?? made?.seccomp,
        notes: [...(made?.notes ?? []), ...(exact?.notes ?? [])],
    };
}
const isTable = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * The rules a file says: a profile, a manifest, an exported Landlock rule set, or a seccomp profile as container engines have them.
 * @throws ProfileError with the mistakes of the file, or when it is none of these
 */
function rulesOfFile(path, set, options) {
    const text = (0,text_file/* readText */.y)(path);
    const table = isTable.safeParse(attempt(text)).data ?? {};
    if ('defaultAction' in table)
        return { from: [path], landlock: undefined, seccomp: (0,yaml_text/* parseYaml */.h)(text, path, seccomp_profile/* seccompProfileSchema */.zT), notes: [] };
    if ('handled' in table) {
        const landlock = (0,yaml_text/* parseYaml */.h)(text, path, export_landlock/* landlockSchema */._m);
        return { from: [path], landlock, seccomp: undefined, notes: landlock.notes };
    }
    if ('artifact' in table)
        return rulesOfManifest((0,yaml_text/* parseYaml */.h)(text, path, manifest/* manifestSchema */.r), set, options);
    if ('tool' in table)
        return rulesOfProfile((0,yaml_text/* parseYaml */.h)(text, path, profile/* profileSchema */.Fk), set, options);
    throw new profile_error/* ProfileError */.e(`${path} is neither a profile (\`tool\`), a manifest (\`artifact\`), a Landlock rule set (\`handled\`) nor a seccomp profile (\`defaultAction\`)`);
}
/** What a text says; nothing where it says nothing. */
function attempt(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 50, logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
}
/** The rules of several files together. Throws a ProfileError when two say the same sort of thing. */
function united(all) {
    const one = (found, what) => {
        const [first, second] = found.filter((each) => each !== undefined);
        if (second !== undefined)
            throw new profile_error/* ProfileError */.e(`two of the files have rules for ${what}; name one of them`);
        return first;
    };
    return {
        from: all.flatMap(({ from }) => from),
        landlock: one(all.map(({ landlock }) => landlock), 'Landlock'),
        seccomp: one(all.map(({ seccomp }) => seccomp), 'seccomp'),
        notes: all.flatMap(({ notes }) => notes),
    };
}


/***/ })

};
;