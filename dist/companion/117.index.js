"use strict";
exports.id = 117;
exports.ids = [117];
exports.modules = {

/***/ 3117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginJobRecording: () => (/* binding */ beginJobRecording)
});

// EXTERNAL MODULE: ./build/events/dns.js
var dns = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/events/paths.js
var paths = __webpack_require__(9117);
;// CONCATENATED MODULE: ./build/events/strace/tokens.js
/** The shape of strace's text: strings, descriptor annotations, comments and brackets. Every scan is one pass, left to right. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const OPEN = '([{';
const CLOSE = ')]}';
/** Past the string that opens at `from`, or -1 when it does not end. */
function afterString(text, from) {
    for (let i = from + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === BACKSLASH)
            i++;
        else if (c === QUOTE)
            return i + 1;
    }
    return -1;
}
/**
 * Past the annotation `<...>` that opens at `from`, or -1. In a path strace writes `<` and `>` as escapes, but adds
 * `<char 1:3>` behind a device; in a socket a `>` may stand in brackets (`[1->2]`) or in a string (`"/a>b"`).
 */
function afterNote(text, from) {
    const path = text.charCodeAt(from + 1) === SLASH;
    let depth = 0;
    for (let i = from + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === GREATER) {
            if (depth <= 0)
                return i + 1;
            if (path)
                depth--;
        }
        else if (path) {
            if (c === LESS)
                depth++;
            else if (c === BACKSLASH)
                i++;
        }
        else if (c === 0x5b)
            depth++;
        else if (c === 0x5d)
            depth--;
        else if (c === QUOTE) {
            const end = afterString(text, i);
            if (end < 0)
                return -1;
            i = end - 1;
        }
    }
    return -1;
}
/** Is the `<` at `i` the start of an annotation, that is, behind a number or AT_FDCWD, and no shift `1<<2`? */
function opensNote(text, i) {
    const before = i > 0 ? text.charCodeAt(i - 1) : 0;
    const next = text.charCodeAt(i + 1);
    return ((before >= 0x30 && before <= 0x39) || before === 0x44) && next !== LESS && next !== 0x20;
}
/**
 * Splits at the commas of the outermost level, from `from` to the bracket that closes it.
 * @returns the trimmed parts (none for an empty list) and the index past the bracket; undefined when it is not closed
 */
function splitList(text, from) {
    const parts = [];
    let depth = 0;
    let start = from;
    for (let i = from; i < text.length;) {
        const c = text.charCodeAt(i);
        let next = i + 1;
        if (c === QUOTE)
            next = afterString(text, i);
        else if (c === LESS && opensNote(text, i))
            next = afterNote(text, i);
        else if (c === SLASH && text.charCodeAt(i + 1) === STAR) {
            const end = text.indexOf('*/', i + 2);
            next = end < 0 ? -1 : end + 2;
        }
        else if (c === COMMA && depth === 0) {
            parts.push(text.slice(start, i).trim());
            start = i + 1;
        }
        else if (c >= 0x28 && OPEN.includes(text[i]))
            depth++;
        else if (c >= 0x29 && CLOSE.includes(text[i])) {
            if (depth === 0) {
                const last = text.slice(start, i).trim();
                if (last !== '' || parts.length > 0)
                    parts.push(last);
                return { parts, end: next };
            }
            depth--;
        }
        if (next < 0)
            return undefined;
        i = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/events/strace/values.js

/** Readers of single values in strace's text. Each returns undefined for what it does not understand; none throws. */
const SIMPLE = { n: 10, t: 9, r: 13, v: 11, f: 12, a: 7, b: 8, e: 27 };
/** The bytes behind strace's escapes (octal, hex, C letters) between two indexes. */
function unescapeBytes(text, from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    let n = 0;
    for (let i = from; i < to; i++) {
        const c = text.charCodeAt(i);
        if (c !== 0x5c || i + 1 >= to) {
            bytes[n++] = c < 0x100 ? c : 0x3f;
            continue;
        }
        const next = text[++i];
        if (next >= '0' && next <= '7') {
            let value = 0;
            let digits = 0;
            for (; digits < 3 && i < to; digits++, i++) {
                const d = text.charCodeAt(i) - 0x30;
                if (d < 0 || d > 7)
                    break;
                value = value * 8 + d;
            }
            i--;
            bytes[n++] = value & 0xff;
        }
        else if (next === 'x') {
            const value = Number.parseInt(text.slice(i + 1, Math.min(i + 3, to)), 16);
            if (Number.isNaN(value))
                bytes[n++] = 0x78;
            else {
                bytes[n++] = value;
                i += Math.min(2, to - i - 1);
            }
        }
        else
            bytes[n++] = SIMPLE[next] ?? next.charCodeAt(0) & 0xff;
    }
    return bytes.subarray(0, n);
}
/** The text behind escapes; bytes that are not UTF-8 become U+FFFD. */
function unescapeText(text, from = 0, to = text.length) {
    const raw = text.slice(from, to);
    return raw.includes('\\') ? unescapeBytes(text, from, to).toString('utf8') : raw;
}
/** `"text"` or `"text"...` (cut). */
function readString(text) {
    if (text === undefined || text.charCodeAt(0) !== 0x22)
        return undefined;
    const end = afterString(text, 0);
    return end < 0 ? undefined : { value: unescapeText(text, 1, end - 1), cut: text.startsWith('...', end) };
}
/** The same, as bytes. */
function readBytes(text) {
    if (text === undefined || text.charCodeAt(0) !== 0x22)
        return undefined;
    const end = afterString(text, 0);
    return end < 0 ? undefined : { value: unescapeBytes(text, 1, end - 1), cut: text.startsWith('...', end) };
}
/** A decimal, octal or hexadecimal number at the start of the text; negative ones too. */
function readNumber(text) {
    if (text === undefined)
        return undefined;
    const negative = text.charCodeAt(0) === 0x2d;
    const first = negative ? 1 : 0;
    let i = first;
    const hex = text.charCodeAt(i) === 0x30 && text.charCodeAt(i + 1) === 0x78;
    if (hex)
        i += 2;
    const begin = i;
    while (i < text.length && isDigit(text.charCodeAt(i), hex))
        i++;
    if (i === begin)
        return undefined;
    const octal = !hex && i - begin > 1 && text.charCodeAt(begin) === 0x30;
    const value = Number.parseInt(text.slice(begin, i), hex ? 16 : octal ? 8 : 10);
    return Number.isSafeInteger(value) ? (negative ? -value : value) : undefined;
}
function isDigit(c, hex) {
    return (c >= 0x30 && c <= 0x39) || (hex && c >= 0x61 && c <= 0x66);
}
const AT_FDCWD = -100;
const DELETED = ' (deleted)';
/** `3`, `3</p>`, `3</p>(deleted)`, `3</p (deleted)>`, `AT_FDCWD</cwd>`, `3<TCP:[...]>`, `3</dev/null<char 1:3>>`. */
function readDescriptor(text) {
    if (text === undefined)
        return undefined;
    const fd = text.startsWith('AT_FDCWD') ? AT_FDCWD : readNumber(text);
    if (fd === undefined)
        return undefined;
    const open = text.indexOf('<');
    const end = open < 0 ? -1 : afterNote(text, open);
    if (end < 0)
        return { fd, note: undefined, device: undefined, deleted: false };
    let close = end - 1;
    let device;
    if (text.charCodeAt(open + 1) === 0x2f && text.charCodeAt(close - 1) === 0x3e) {
        const inner = text.indexOf('<', open + 1);
        if (inner > 0) {
            device = text.slice(inner + 1, close - 1);
            close = inner;
        }
    }
    const note = text.charCodeAt(open + 1) === 0x2f ? unescapeText(text, open + 1, close) : text.slice(open + 1, close);
    if (note === 'unavailable')
        return { fd, note: undefined, device: undefined, deleted: false };
    if (text.startsWith('(deleted)', end))
        return { fd, note, device, deleted: true };
    // strace before 5.16 leaves the kernel's suffix inside; a file may bear it as its name, and then loses it here.
    if (note.endsWith(DELETED))
        return { fd, note: note.slice(0, -DELETED.length), device, deleted: true };
    return { fd, note, device, deleted: false };
}
/** The path of a descriptor, when it is one. */
function pathOf(descriptor) {
    return descriptor?.note?.startsWith('/') ? descriptor.note : undefined;
}
/** The members of `{a=1, b={...}}`; a member without name has the name ''. */
function readFields(text) {
    if (text === undefined || text[0] !== '{')
        return undefined;
    const list = splitList(text, 1);
    if (list === undefined)
        return undefined;
    const fields = new Map();
    for (const part of list.parts) {
        const equals = nameLength(part);
        if (equals > 0)
            fields.set(part.slice(0, equals), part.slice(equals + 1));
        else
            fields.set('', part);
    }
    return fields;
}
/** The length of `name` in `name=...`, else 0. */
function nameLength(part) {
    for (let i = 0; i < part.length; i++) {
        const c = part.charCodeAt(i);
        if (c === 0x3d)
            return i;
        const word = (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || (c >= 0x41 && c <= 0x5a);
        if (!word)
            return 0;
    }
    return 0;
}
/** The elements of `[a, b]`. */
function readItems(text) {
    if (text === undefined || text[0] !== '[')
        return undefined;
    return splitList(text, 1)?.parts;
}
/** Is a flag among flags joined with `|`? */
function hasFlag(text, flag) {
    return text?.includes(flag) === true && text.split('|').includes(flag);
}

;// CONCATENATED MODULE: ./build/events/strace/act.js

/** The fields every event of the act has. */
function origin(act) {
    return { t: act.t, pid: act.process.pid, tid: act.tid, start: act.process.start, job: true, done: true };
}
/** The same for an act whose refusal is an event too. */
function attempted(act) {
    const done = act.ok ? true : act.unseen ? 'attempt' : false;
    return { ...origin(act), done, ...(act.err === undefined ? {} : { err: act.err }) };
}
/** Errors that say somebody may not do it; EXDEV is Landlock's for a file that would change its directory (landlock(7)). */
const refusals = new Set(['EACCES', 'EPERM', 'EXDEV']);
/** Whether the kernel refused the act, and not merely found that it cannot be. */
const isRefused = (act) => !act.ok && refusals.has(act.err);
/** The directory a relative path of the call starts from. An AT_FDCWD annotation corrects the tracked cwd. */
function baseOf(act, argument) {
    const descriptor = readDescriptor(argument);
    if (descriptor?.fd !== AT_FDCWD)
        return pathOf(descriptor);
    const { place } = act.process;
    place.cwd = pathOf(descriptor) ?? place.cwd;
    return place.cwd;
}
/** A path argument: absolute, the parent's symlinks resolved, the last component as named. */
function placed(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    return scene.paths.place(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}
/** A path argument with the last component's symlink followed as well. */
function followed(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    return scene.paths.follow(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}
/** An absolute path of a process in a chroot, as it is called outside. */
function rooted({ process }, text) {
    const { root } = process.place;
    return root === '/' || !text.startsWith('/') ? text : root + text;
}
const ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;
/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
function throughDescriptor({ process }, text) {
    const [detour, whose = 'self', fd] = ownDescriptor.exec(text) ?? [];
    if (detour === undefined || (/^\d/.test(whose) && whose !== String(process.pid)))
        return text;
    const note = process.fds.get(Number(fd))?.note;
    return note?.startsWith('/') ? note + text.slice(detour.length) : text;
}
/** The number of the process's own descriptor that a path is a name of, as `/proc/self/fd/4`. */
function ownNumber({ process }, path) {
    const [detour, whose = 'self', fd] = ownDescriptor.exec(path) ?? [];
    if (detour !== path || (/^\d/.test(whose) && !process.tids.has(Number(whose))))
        return undefined;
    return Number(fd);
}
/** The inode fields of an event. */
function inode(facts) {
    return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}

;// CONCATENATED MODULE: ./build/events/strace/processes.js
/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_TASKS = 65_536;
const MAX_OPENED = 512;
const MAX_SEEN = 50_000;
const MAX_BOUND = 256;
class ProcessTable {
    #tasks = new Map();
    /** Tasks in the middle of a fork, in order. */
    #forking = new Map();
    get size() {
        return this.#tasks.size;
    }
    task(tid) {
        return this.#tasks.get(tid);
    }
    /** A process by its id: its first thread may have gone. */
    process(pid) {
        const process = this.#tasks.get(pid)?.process;
        return process?.pid === pid ? process : undefined;
    }
    /** The process a thread belongs to, by its id. */
    owner(tid) {
        return this.#tasks.get(tid)?.process;
    }
    /** Adds a process; a child inherits what fork hands down. */
    add(o, parent) {
        this.remove(o.pid);
        const process = {
            ...o,
            uid: parent?.uid,
            gid: parent?.gid,
            exe: parent?.exe,
            tids: new Set(),
            fds: new Map(parent?.fds),
            seen: new Set(),
            bound: new Map(),
        };
        return this.addThread(process, o.pid);
    }
    /** Adds a thread to a process. */
    addThread(process, tid) {
        const task = { tid, process, pending: undefined };
        this.#tasks.set(tid, task);
        process.tids.add(tid);
        if (this.#tasks.size > MAX_TASKS) {
            const oldest = this.#tasks.keys().next().value;
            if (oldest !== undefined)
                this.remove(oldest);
        }
        return task;
    }
    /** Forgets a task; when it is a process's first thread, the process. Returns the tasks forgotten. */
    remove(tid) {
        const task = this.#tasks.get(tid);
        if (task === undefined)
            return [];
        const gone = task.process.pid === tid ? [...task.process.tids] : [tid];
        const tasks = [];
        for (const one of gone) {
            const other = this.#tasks.get(one);
            if (other?.process !== task.process)
                continue;
            tasks.push(other);
            this.#tasks.delete(one);
            this.#forking.delete(one);
            task.process.tids.delete(one);
        }
        return tasks;
    }
    begin(task, pending, fork) {
        task.pending = pending;
        if (fork)
            this.#forking.set(task.tid, task);
        else
            this.#forking.delete(task.tid);
    }
    finish(task) {
        const pending = task.pending;
        task.pending = undefined;
        this.#forking.delete(task.tid);
        return pending;
    }
    /** Tasks whose fork has begun and has shown no child yet. */
    expecting() {
        return [...this.#forking.values()].filter((task) => task.pending?.child === undefined);
    }
    /** Every task. */
    tasks() {
        return [...this.#tasks.values()];
    }
}
/** Notes what a descriptor is. */
function noteOpened(process, fd, opened) {
    if (process.fds.size < MAX_OPENED || process.fds.has(fd))
        process.fds.set(fd, opened);
}
/** Notes where a socket is bound. */
function noteBound(process, fd, address) {
    if (process.bound.size < MAX_BOUND || process.bound.has(fd))
        process.bound.set(fd, address);
}
/** Is this the first time for this image? Beyond the bound it forgets and reports again rather than losing any. */
function firstTime(process, key) {
    if (process.seen.has(key))
        return false;
    if (process.seen.size >= MAX_SEEN)
        process.seen.clear();
    process.seen.add(key);
    return true;
}
/** What exec does to a process. */
function renew(process, exe) {
    process.exe = exe;
    process.seen.clear();
    for (const [fd, opened] of process.fds)
        if (opened.closeOnExec)
            process.fds.delete(fd);
}

;// CONCATENATED MODULE: ./build/events/strace/exec.js




/** Most bytes of arguments kept of one exec; longer lists are cut and say so. */
const MAX_ARGV = 128 << 10;
/** How deep the kernel follows `#!` from script to script (fs/exec.c: exec_binprm). */
const MAX_SCRIPTS = 5;
const execve = (act, scene) => {
    if (!act.ok)
        return true;
    return run(act, scene, named(act, scene, act.process.place.cwd, act.args[0]), act.args[1]);
};
const execveat = (act, scene) => {
    if (!act.ok)
        return true;
    const base = baseOf(act, act.args[0]);
    if (readString(act.args[1])?.value !== '')
        return run(act, scene, named(act, scene, base, act.args[1]), act.args[2]);
    const descriptor = readDescriptor(act.args[0]);
    const path = pathOf(descriptor);
    return run(act, scene, path === undefined ? undefined : { path, gone: descriptor?.deleted === true }, act.args[2]);
};
/** The file named by an argument; `/proc/self/fd/N` is what the descriptor was last seen to be. */
function named(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    const path = scene.paths.place(act.process.pid, base ?? '/', rooted(act, text));
    const own = `/proc/${act.process.pid}/fd/`;
    const opened = path.startsWith(own) ? act.process.fds.get(Number(path.slice(own.length))) : undefined;
    const by = opened === undefined ? (0,paths/* lexical */.L)(text.startsWith('/') ? rooted(act, text) : `${base}/${text}`) : undefined;
    return { path: opened?.note ?? path, gone: false, ...(by === undefined ? {} : { by }) };
}
function run(act, scene, file, list) {
    if (file === undefined)
        return false;
    const { process } = act;
    const { argv, cut } = readArguments(list);
    const { exe, script } = exec_images(act, scene, file);
    const env = scene.world.environ(process.pid);
    const stdio = standardStreams(scene, process);
    scene.emit({
        kind: 'process.exec',
        ...origin(act),
        ppid: process.ppid,
        exe,
        ...(script === undefined ? {} : { script }),
        ...(file.by === undefined || file.by === exe.path || file.by === script?.path ? {} : { named: file.by }),
        argv,
        cwd: process.place.cwd,
        ...(process.uid === undefined ? {} : { uid: process.uid }),
        ...(stdio.length === 0 ? {} : { stdio }),
        ...(env === undefined ? {} : { env }),
        ...(cut ? { cut: ['argv'] } : {}),
    });
    renew(process, exe.path);
    return true;
}
/** The image the kernel runs, and the script that named it. */
function exec_images(act, scene, file) {
    if (file.path.startsWith('/memfd:'))
        return { exe: { path: file.path, nlink: 0 } };
    if (file.gone)
        return { exe: { path: file.path, nlink: 0 } };
    const first = resolved(act, scene, file.path);
    let path = first;
    for (let depth = 0; depth < MAX_SCRIPTS; depth++) {
        const interpreter = interpreterOf(scene.world.head(path));
        if (interpreter === undefined)
            break;
        path = resolved(act, scene, scene.paths.place(act.process.pid, act.process.place.cwd, rooted(act, interpreter)));
    }
    return path === first ? { exe: exec_image(scene, first) } : { exe: exec_image(scene, path), script: exec_image(scene, first) };
}
function resolved(act, scene, path) {
    return scene.paths.follow(act.process.pid, '/', path);
}
function exec_image(scene, path) {
    const facts = scene.world.stat(path);
    return { path, ...inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}
/** The program named by `#!` in the first bytes of a file. */
function interpreterOf(head) {
    if (head === undefined || head[0] !== 0x23 || head[1] !== 0x21)
        return undefined;
    const bytes = head.subarray(2, 256);
    const end = bytes.indexOf(0x0a);
    const line = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
    return line.split(/[ \t\0\r]/).find((word) => word !== '');
}
function readArguments(list) {
    const argv = [];
    const items = readItems(list);
    let cut = items === undefined && list !== 'NULL';
    let left = MAX_ARGV;
    for (const item of items ?? []) {
        const text = readString(item);
        // `...` ends a list that strace cut; a bare pointer is an argument it could not read.
        if (text === undefined || left <= 0) {
            cut = true;
            continue;
        }
        argv.push(text.value.length <= left ? text.value : text.value.slice(0, left));
        cut ||= text.cut || text.value.length > left;
        left -= text.value.length;
    }
    return { argv, cut };
}
/** Standard input, output and error as the trace showed them, else as the system says now. */
function standardStreams(scene, process) {
    const known = [0, 1, 2].map((fd) => process.fds.get(fd));
    if (known.some((opened) => opened === undefined)) {
        for (const { fd, type, id } of scene.world.stdio(process.pid) ?? []) {
            if (fd > 2 || process.fds.has(fd))
                continue;
            noteOpened(process, fd, { note: id, device: undefined, type, closeOnExec: false });
        }
    }
    const streams = [];
    for (const fd of [0, 1, 2]) {
        const opened = process.fds.get(fd);
        if (opened !== undefined)
            streams.push({ fd, type: opened.type ?? typeOf(opened), id: opened.note });
    }
    return streams;
}
function typeOf(opened) {
    if (opened.device === 'char 1:3')
        return 'null';
    const { note } = opened;
    if (note.startsWith('/dev/pts/') || note === '/dev/tty' || note === '/dev/console')
        return 'tty';
    if (note.startsWith('/'))
        return opened.device === undefined ? 'file' : 'other';
    if (note.startsWith('pipe:'))
        return 'pipe';
    if (note.startsWith('UNIX'))
        return 'unix';
    return note.startsWith('TCP') || note.startsWith('UDP') ? 'inet' : 'other';
}
/** dup, dup2 and dup3: how a child gets its standard streams. */
const duplicate = (act) => {
    if (!act.ok)
        return true;
    const to = readDescriptor(act.result);
    const from = readDescriptor(act.args[0]);
    const source = to?.note === undefined ? from : to;
    if (to === undefined || source === undefined)
        return false;
    if (source.note === undefined)
        act.process.fds.delete(to.fd);
    else
        noteOpened(act.process, to.fd, {
            note: source.note,
            device: source.device,
            closeOnExec: hasFlag(act.args[2], 'O_CLOEXEC'),
        });
    return true;
};
const chdir = (act, scene) => {
    if (!act.ok)
        return true;
    const path = followed(act, scene, act.process.place.cwd, act.args[0]);
    if (path !== undefined)
        act.process.place.cwd = path;
    return path !== undefined;
};
const fchdir = (act) => {
    const path = pathOf(readDescriptor(act.args[0]));
    if (act.ok && path !== undefined)
        act.process.place.cwd = path;
    return !act.ok || path !== undefined;
};
const execCalls = [
    ['execve', execve],
    ['execveat', execveat],
    ['dup', duplicate],
    ['dup2', duplicate],
    ['dup3', duplicate],
    ['chdir', chdir],
    ['fchdir', fchdir],
];

;// CONCATENATED MODULE: ./build/events/strace/file.js


/**
 * Calls on paths. In rename, link and symlink `path` is the old name (for a symlink: what it points to, made absolute)
 * and `to` the new one.
 */
function rename(act, scene, path, to, flags) {
    if (path === undefined || to === undefined)
        return false;
    const facts = scene.world.stat(to);
    const tree = facts?.directory !== false;
    scene.paths.moved(path, tree);
    scene.paths.moved(to, tree);
    if (hasFlag(flags, 'RENAME_EXCHANGE')) {
        scene.emit({ kind: 'file.rename', ...origin(act), path: to, to: path });
        scene.ledger.exists(path);
        scene.ledger.tree(path, false);
    }
    else {
        scene.ledger.gone(path);
        if (tree)
            scene.ledger.tree(path, true);
    }
    scene.ledger.exists(to, facts);
    if (tree)
        scene.ledger.tree(to, false);
    scene.emit({ kind: 'file.rename', ...origin(act), path, ...inode(facts), to });
    return true;
}
function remove(act, scene, path, directory) {
    if (path === undefined)
        return false;
    scene.paths.removed(path);
    const known = scene.ledger.gone(path);
    if (directory)
        scene.ledger.tree(path, true);
    scene.emit({ kind: directory ? 'file.rmdir' : 'file.delete', ...origin(act), path, ...known });
    return true;
}
function mkdir(act, scene, path, mode) {
    const bits = readNumber(mode);
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.mkdir', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    return true;
}
function mknod(act, scene, path, mode) {
    if (path === undefined)
        return false;
    scene.ledger.exists(path);
    const bits = readNumber(mode?.split('|').at(-1));
    scene.emit({ kind: 'file.create', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    return true;
}
function file_link(act, scene, path, to) {
    if (path === undefined || to === undefined)
        return false;
    const facts = scene.world.stat(to);
    scene.ledger.exists(to, facts);
    scene.emit({ kind: 'file.link', ...origin(act), path, ...inode(facts), to });
    return true;
}
/** The old name of a link; a nameless file is named by its descriptor (AT_EMPTY_PATH, /proc/self/fd/N). */
function linkSource(act, scene, to) {
    const text = readString(act.args[1])?.value;
    if (text === '')
        return pathOf(readDescriptor(act.args[0]));
    const path = placed(act, scene, baseOf(act, act.args[0]), act.args[1]);
    const fd = ownNumber(act, text ?? '') ?? ownNumber(act, path ?? '');
    return fd === undefined ? path : (openedAs(act, scene, fd, to) ?? `/proc/${act.process.pid}/fd/${fd}`);
}
/**
 * The file behind a descriptor, which has been linked to `to`. What was seen of the number may be long past, since close and
 * fcntl are not traced, and the process may be gone when /proc is asked: of all that it may be, the one with the new
 * link's inode counts, as long as the link is there to tell.
 */
function openedAs(act, scene, fd, to) {
    const { pid, fds } = act.process;
    const live = scene.world.descriptor(pid, fd)?.replace(/ \(deleted\)$/, '');
    const likely = [live, fds.get(fd)?.note].filter((note) => note?.startsWith('/'));
    const linked = to === undefined ? undefined : scene.world.stat(to);
    if (linked === undefined)
        return likely[0];
    for (const note of new Set([...likely, ...[...fds.values()].map(({ note }) => note)])) {
        // the kernel names a nameless file by its inode
        if (note?.startsWith('/') !== true)
            continue;
        if (note.endsWith(`/#${linked.ino}`))
            return note;
        const facts = scene.world.stat(note);
        if (facts?.ino === linked.ino && facts.dev === linked.dev)
            return note;
    }
    return live?.startsWith('/') ? live : undefined;
}
function symlink(act, scene, target, to) {
    const text = readString(target)?.value;
    if (text === undefined || to === undefined)
        return false;
    const path = scene.paths.place(act.process.pid, to.slice(0, to.lastIndexOf('/')) || '/', text);
    scene.paths.linked(to, text);
    scene.ledger.exists(to);
    scene.emit({ kind: 'file.symlink', ...origin(act), path, to });
    return true;
}
function chmod(act, scene, path, mode) {
    const bits = readNumber(mode);
    if (path === undefined || bits === undefined)
        return false;
    scene.emit({ kind: 'file.chmod', ...origin(act), path, ...inode(scene.world.stat(path)), mode: bits & 0o7777 });
    return true;
}
function chown(act, scene, path) {
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.chown', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
}
function truncate(act, scene, path) {
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.truncate', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
}
/** Calls on a descriptor; one without a path (pipe, socket, memfd) makes no event. */
function byDescriptor(then) {
    return (act, scene) => {
        const descriptor = readDescriptor(act.args[0]);
        const path = pathOf(descriptor);
        if (path === undefined)
            return descriptor !== undefined;
        return path.startsWith('/memfd:') || descriptor?.device !== undefined || then(act, scene, path);
    };
}
/** A call that failed is no act; that it was refused is told, and changes nothing that is known. */
function done(name, decoder) {
    return (act, scene) => {
        if (act.ok)
            return decoder(act, scene);
        return !isRefused(act) || refused(name, act, scene);
    };
}
/** Tells of a refused call on names. */
function refused(name, act, scene) {
    const kind = names[name];
    if (kind === undefined)
        return true;
    const relative = /at2?$/.test(name);
    if (kind === 'file.rename' || kind === 'file.link' || kind === 'file.symlink') {
        const text = kind === 'file.symlink' ? readString(act.args[0])?.value : undefined;
        const to = relative ? at(act, scene, kind === 'file.symlink' ? 1 : 2) : here(act, scene, 1);
        const path = text ?? (relative ? at(act, scene, 0) : here(act, scene, 0));
        if (to !== undefined && path !== undefined)
            scene.emit({ kind, ...attempted(act), path, to });
        return to !== undefined && path !== undefined;
    }
    const path = relative ? at(act, scene, 0) : here(act, scene, 0);
    const directory = name === 'unlinkat' && hasFlag(act.args[2], 'AT_REMOVEDIR');
    if (path !== undefined)
        scene.emit({ kind: directory ? 'file.rmdir' : kind, ...attempted(act), path });
    return path !== undefined;
}
const linkat = (act, scene) => {
    const to = at(act, scene, 2);
    return file_link(act, scene, linkSource(act, scene, to), to);
};
/** An argument relative to the cwd, or to the directory descriptor before it. */
const here = (act, scene, i) => placed(act, scene, act.process.place.cwd, act.args[i]);
const at = (act, scene, i) => placed(act, scene, baseOf(act, act.args[i]), act.args[i + 1]);
const target = (act, scene) => followed(act, scene, act.process.place.cwd, act.args[0]);
/** The file an *at call acts on; with AT_EMPTY_PATH the descriptor itself. */
function acted(act, scene, flags) {
    if (readString(act.args[1])?.value === '')
        return pathOf(readDescriptor(act.args[0]));
    const base = baseOf(act, act.args[0]);
    return hasFlag(flags, 'AT_SYMLINK_NOFOLLOW')
        ? placed(act, scene, base, act.args[1])
        : followed(act, scene, base, act.args[1]);
}
const calls = [
    ['rename', (act, scene) => rename(act, scene, here(act, scene, 0), here(act, scene, 1), undefined)],
    ['renameat', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), undefined)],
    ['renameat2', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), act.args[4])],
    ['unlink', (act, scene) => remove(act, scene, here(act, scene, 0), false)],
    ['rmdir', (act, scene) => remove(act, scene, here(act, scene, 0), true)],
    ['unlinkat', (act, scene) => remove(act, scene, at(act, scene, 0), hasFlag(act.args[2], 'AT_REMOVEDIR'))],
    ['mkdir', (act, scene) => mkdir(act, scene, here(act, scene, 0), act.args[1])],
    ['mkdirat', (act, scene) => mkdir(act, scene, at(act, scene, 0), act.args[2])],
    ['mknod', (act, scene) => mknod(act, scene, here(act, scene, 0), act.args[1])],
    ['mknodat', (act, scene) => mknod(act, scene, at(act, scene, 0), act.args[2])],
    ['link', (act, scene) => file_link(act, scene, here(act, scene, 0), here(act, scene, 1))],
    ['linkat', linkat],
    ['symlink', (act, scene) => symlink(act, scene, act.args[0], here(act, scene, 1))],
    ['symlinkat', (act, scene) => symlink(act, scene, act.args[0], at(act, scene, 1))],
    ['chmod', (act, scene) => chmod(act, scene, target(act, scene), act.args[1])],
    ['fchmodat', (act, scene) => chmod(act, scene, acted(act, scene, undefined), act.args[2])],
    ['fchmodat2', (act, scene) => chmod(act, scene, acted(act, scene, act.args[3]), act.args[2])],
    ['fchmod', byDescriptor((act, scene, path) => chmod(act, scene, path, act.args[1]))],
    ['chown', (act, scene) => chown(act, scene, target(act, scene))],
    ['lchown', (act, scene) => chown(act, scene, here(act, scene, 0))],
    ['fchownat', (act, scene) => chown(act, scene, acted(act, scene, act.args[4]))],
    ['fchown', byDescriptor(chown)],
    ['truncate', (act, scene) => truncate(act, scene, target(act, scene))],
    ['ftruncate', byDescriptor(truncate)],
];
/** What the calls on names do. */
const names = {
    rename: 'file.rename',
    renameat: 'file.rename',
    renameat2: 'file.rename',
    unlink: 'file.delete',
    unlinkat: 'file.delete',
    rmdir: 'file.rmdir',
    mkdir: 'file.mkdir',
    mkdirat: 'file.mkdir',
    mknod: 'file.create',
    mknodat: 'file.create',
    link: 'file.link',
    linkat: 'file.link',
    symlink: 'file.symlink',
    symlinkat: 'file.symlink',
    chmod: 'file.chmod',
    fchmodat: 'file.chmod',
    fchmodat2: 'file.chmod',
    chown: 'file.chown',
    lchown: 'file.chown',
    fchownat: 'file.chown',
    truncate: 'file.truncate',
};
const fileCalls = calls.map(([name, decoder]) => [
    name,
    done(name, decoder),
]);

;// CONCATENATED MODULE: ./build/events/strace/granular.js

/** What the kernel makes in a program's name when it goes on with a call that a signal broke off (restart_syscall(2)). */
const ofTheKernel = new Set(['restart_syscall']);
/**
 * The event of a system call: of each name one for each process image, when it is made for the first time; whether it was granted
 * is not told. Undefined for any other, and for what a process does before it runs an image of the recording.
 */
function firstCall({ tid, process }, name, t) {
    if (process.exe === undefined || ofTheKernel.has(name) || !firstTime(process, `y${name}`))
        return undefined;
    const { pid, start } = process;
    return { kind: 'syscall', t, pid, tid, start, job: true, done: true, name };
}

;// CONCATENATED MODULE: ./build/events/strace/kernel.js



/** Calls that change the kernel's state, other processes, or who one is. */
const MAX_DETAIL = 200;
const detailOf = (...words) => words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .slice(0, MAX_DETAIL);
function kernel(kind, detail) {
    return (act, scene) => {
        scene.emit({ kind, ...attempted(act), detail: detailOf(detail(act)) });
        return true;
    };
}
const memfd = (act, scene) => {
    if (!act.ok)
        return true;
    const name = readString(act.args[0])?.value;
    const result = readDescriptor(act.result);
    if (name === undefined || result === undefined)
        return false;
    const closeOnExec = hasFlag(act.args[1], 'MFD_CLOEXEC');
    noteOpened(act.process, result.fd, { note: `/memfd:${name}`, device: undefined, closeOnExec });
    scene.emit({ kind: 'kernel.memfd', ...origin(act), detail: detailOf(name) });
    return true;
};
const mount = (act, scene) => {
    const [source, , type, flags] = act.args;
    const detail = detailOf('mount', readString(source)?.value, readString(type)?.value, flags === '0' ? undefined : flags);
    return mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[1]), detail);
};
const unmount = (act, scene) => mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'umount');
const pivot = (act, scene) => mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'pivot_root');
const move = (act, scene) => {
    const path = readString(act.args[3])?.value === ''
        ? pathOf(readDescriptor(act.args[2]))
        : followed(act, scene, act.process.place.cwd, act.args[3]);
    return mounted(act, scene, path, 'move_mount');
};
/** From here on the absolute paths of the process start at the new root. */
const chroot = (act, scene) => {
    const path = followed(act, scene, act.process.place.cwd, act.args[0]);
    if (act.ok && path === undefined)
        return false;
    if (act.ok && path !== undefined)
        act.process.place.root = path;
    return mounted(act, scene, path, 'chroot');
};
/** Without OPEN_TREE_CLONE it only opens a directory; with it a mount is copied, to be reached under no path. */
const openTree = (act, scene) => !hasFlag(act.args[2], 'OPEN_TREE_CLONE') || mounted(act, scene, undefined, 'open_tree');
/** A filter with a listener: another process answers the calls it names, and no tracer is told of them (seccomp_unotify(2)). */
const seccomp = (act, scene) => !hasFlag(act.args[1], 'SECCOMP_FILTER_FLAG_NEW_LISTENER') ||
    kernel('kernel.bpf', () => 'seccomp new-listener')(act, scene);
function mounted(act, scene, path, detail) {
    scene.emit({ kind: 'kernel.mount', ...attempted(act), detail, ...(path === undefined ? {} : { path }) });
    return true;
}
const loadModule = (act, scene) => {
    const path = act.name === 'finit_module' ? pathOf(readDescriptor(act.args[0])) : undefined;
    scene.emit({ kind: 'kernel.module', ...attempted(act), ...(path === undefined ? {} : { path }) });
    return true;
};
/** Requests that take hold of another process or write into it; reading follows only after these (ptrace(2)). */
const PTRACE_HOLDS = [
    'PTRACE_ATTACH',
    'PTRACE_SEIZE',
    'PTRACE_POKETEXT',
    'PTRACE_POKEDATA',
    'PTRACE_POKEUSER',
    'PTRACE_SETREGS',
    'PTRACE_SETREGSET',
];
const ptrace = (act, scene) => {
    const request = act.args[0] ?? '';
    return !PTRACE_HOLDS.includes(request) || touched(act, scene, readNumber(act.args[1]), 'ptrace');
};
function touched(act, scene, tid, how) {
    if (tid === undefined)
        return false;
    const target = scene.owner(tid)?.pid ?? tid;
    if (target <= 0 || act.process.tids.has(target) || !firstTime(act.process, `m${how} ${target} ${act.ok}`))
        return true;
    scene.emit({ kind: 'mem.access', ...attempted(act), target, how });
    return true;
}
/** A signal to another process. Signal 0 only asks whether it lives. `target` of a group is the group's number. */
function signal(act, scene, target, name) {
    if (!act.ok && !act.unseen)
        return true;
    if (target === undefined || name === undefined)
        return false;
    if (name === '0' || target === 0 || act.process.tids.has(target))
        return true;
    const group = target < 0 ? { inferred: ['target'] } : {};
    scene.emit({
        kind: 'process.signal',
        ...origin(act),
        ...group,
        target: target === -1 ? 0 : Math.abs(target),
        signal: name,
    });
    return true;
}
const pidfdSignal = (act, scene) => {
    const target = processBehind(act);
    return target === undefined || signal(act, scene, target, act.args[1]);
};
/** Taking a descriptor out of another process needs the right to trace it (pidfd_getfd(2)). */
const pidfdGet = (act, scene) => {
    const target = processBehind(act);
    return target === undefined || touched(act, scene, target, 'ptrace');
};
/** The process of a pidfd (`3<pid:77>`); -1 when it is gone. Undefined when strace did not say, or it is none. */
function processBehind(act) {
    const note = readDescriptor(act.args[0])?.note;
    return note?.startsWith('pid:') ? readNumber(note.slice(4)) : undefined;
}
/** setuid and its family. -1 leaves a value as it is; the effective id is the one that counts. */
function identity(key, argument) {
    return (act, scene) => {
        if (!act.ok)
            return true;
        const id = readNumber(act.args[argument]);
        if (id === undefined)
            return false;
        if (id < 0 || act.process[key] === id)
            return true;
        act.process[key] = id;
        scene.emit({ kind: 'priv.change', ...origin(act), [key]: id });
        return true;
    };
}
const capset = (act, scene) => {
    if (!act.ok)
        return true;
    const capabilities = detailOf(act.args[1]);
    if (capabilities === '' || !firstTime(act.process, `c${capabilities}`))
        return true;
    scene.emit({ kind: 'priv.change', ...origin(act), capabilities });
    return true;
};
/** The namespaces a clone or unshare asks for. */
function namespaceFlags(text) {
    return text
        .split(/[^A-Z_]+/)
        .filter((word) => word.startsWith('CLONE_NEW'))
        .join('|');
}
const unshare = (act, scene) => {
    const flags = namespaceFlags(act.args[0] ?? '');
    const { process } = act;
    // New mount and user namespaces end the sharing too (unshare(2)).
    if (act.ok && /CLONE_(?:FS|NEWNS|NEWUSER)\b/.test(act.args[0] ?? ''))
        process.place = { ...process.place };
    return flags === '' || kernel('kernel.namespace', () => `unshare ${flags}`)(act, scene);
};
const kernelCalls = [
    ['memfd_create', memfd],
    ['mount', mount],
    ['umount2', unmount],
    ['pivot_root', pivot],
    ['move_mount', move],
    ['unshare', unshare],
    ['setns', kernel('kernel.namespace', (act) => `setns ${act.args[1] ?? ''}`)],
    ['chroot', chroot],
    ['open_tree', openTree],
    ['fsmount', (act, scene) => mounted(act, scene, undefined, 'fsmount')],
    ['seccomp', seccomp],
    ['bpf', kernel('kernel.bpf', (act) => act.args[0] ?? '')],
    ['io_uring_setup', kernel('kernel.io_uring', () => '')],
    ['init_module', loadModule],
    ['finit_module', loadModule],
    ['ptrace', ptrace],
    ['process_vm_readv', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_readv')],
    ['process_vm_writev', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_writev')],
    ['kill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['tkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['tgkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
    ['rt_sigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['rt_tgsigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
    ['pidfd_send_signal', pidfdSignal],
    ['pidfd_getfd', pidfdGet],
    ['setuid', identity('uid', 0)],
    ['setgid', identity('gid', 0)],
    ['setreuid', identity('uid', 1)],
    ['setregid', identity('gid', 1)],
    ['setresuid', identity('uid', 1)],
    ['setresgid', identity('gid', 1)],
    ['capset', capset],
];

;// CONCATENATED MODULE: ./build/events/strace/ledger.js
/** What the trace itself has shown about which paths exist. Bounded; what it forgets, the file system is asked for. */
const MAX_ENTRIES = 100_000;
const MAX_TREES = 4_096;
class Ledger {
    #entries = new Map();
    /** Directories that were moved away or removed (`gone`), or moved to that path: what is known below them ends there. */
    #trees = new Map();
    #clock = 0;
    /** Notes that a path exists. */
    exists(path, inode) {
        this.#set(path, { at: ++this.#clock, exists: true, dev: inode?.dev, ino: inode?.ino });
    }
    /** Notes that a path is gone, and returns the inode it was known by. */
    gone(path) {
        const before = this.#entries.get(path);
        this.#set(path, { at: ++this.#clock, exists: false, dev: undefined, ino: undefined });
        if (before?.dev === undefined || before.ino === undefined)
            return undefined;
        return { dev: before.dev, ino: before.ino };
    }
    /** Notes that a directory was moved away or removed (gone), or that another took its place. */
    tree(path, gone) {
        if (this.#trees.size >= MAX_TREES) {
            this.#trees.clear();
            this.#entries.clear();
        }
        this.#trees.delete(path);
        this.#trees.set(path, { at: ++this.#clock, gone });
    }
    /** Is there a file at the path? undefined: the trace does not say. */
    state(path) {
        const entry = this.#entries.get(path);
        let latest = entry?.at ?? -1;
        let state = entry?.exists;
        if (this.#trees.size === 0)
            return state;
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const tree = this.#trees.get(path.slice(0, slash));
            if (tree !== undefined && tree.at > latest) {
                latest = tree.at;
                state = tree.gone ? false : undefined;
            }
        }
        return state;
    }
    #set(path, entry) {
        this.#entries.delete(path);
        this.#entries.set(path, entry);
        if (this.#entries.size <= MAX_ENTRIES)
            return;
        const oldest = this.#entries.keys().next().value;
        if (oldest !== undefined)
            this.#entries.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./build/events/strace/line.js

/** Longest line looked at: 1024 arguments of 1024 escaped bytes each are 4 MiB. */
const MAX_LINE = 5 << 20;
const UNFINISHED = ' <unfinished ...>';
const DETACHED = ' <detached ...>';
const OTHER = { kind: 'other' };
/** Takes `PID SECONDS.FRACTION REST` apart; undefined when the line has no such form. */
function readLine(text) {
    if (text.length > MAX_LINE)
        return undefined;
    let i = digits(text, 0);
    const tid = Number(text.slice(0, i));
    if (i === 0 || i > 10 || tid === 0)
        return undefined;
    const gap = spaces(text, i);
    const point = digits(text, gap);
    if (gap === i || point === gap || point - gap > 11 || text[point] !== '.')
        return undefined;
    i = digits(text, point + 1);
    const places = i - point - 1;
    if (places === 0 || places > 9 || text[i] !== ' ')
        return undefined;
    const second = Number(text.slice(gap, point));
    const nano = Number(text.slice(point + 1, i)) * 10 ** (9 - places);
    const body = readBody(text.slice(i + 1));
    return body && { tid, second, nano, body };
}
function digits(text, from) {
    let i = from;
    while (i < text.length && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39)
        i++;
    return i;
}
function spaces(text, from) {
    let i = from;
    while (text.charCodeAt(i) === 0x20)
        i++;
    return i;
}
function readBody(text) {
    if (text.startsWith('+++ '))
        return readEnd(text);
    if (text.startsWith('--- '))
        return text.endsWith(' ---') ? OTHER : undefined;
    if (text.startsWith('<... '))
        return readResumed(text);
    if (text.endsWith(UNFINISHED))
        return { kind: 'unfinished', text: text.slice(0, -UNFINISHED.length) };
    if (text.endsWith(DETACHED))
        return OTHER;
    return { kind: 'call', text };
}
function readEnd(text) {
    const words = text.split(' ', 8);
    if (words[1] === 'exited' && words[2] === 'with') {
        const code = Number(words[3]);
        return Number.isInteger(code) ? { kind: 'exited', code } : undefined;
    }
    if (words[1] === 'killed' && words[2] === 'by' && words[3]?.startsWith('SIG'))
        return { kind: 'killed', signal: words[3] };
    if (words[1] === 'superseded' && words[5] === 'pid') {
        const by = Number(words[6]);
        return Number.isInteger(by) && by > 0 ? { kind: 'superseded', by } : undefined;
    }
    return undefined;
}
function readResumed(text) {
    const end = text.indexOf(' resumed>');
    const name = text.slice(5, end);
    if (end < 0 || !isName(name))
        return undefined;
    return { kind: 'resumed', name, text: text.slice(end + ' resumed>'.length) };
}
function isName(text) {
    if (text.length === 0 || text.length > 40)
        return false;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (!((c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f))
            return false;
    }
    return true;
}
/** The name of a call, finished or not. */
function callName(text) {
    const open = text.indexOf('(');
    if (open <= 0 || open > 40)
        return undefined;
    const name = text.slice(0, open);
    return isName(name) ? name : undefined;
}
/** Takes `name(args) = result` apart. */
function readCall(text) {
    const name = callName(text);
    if (name === undefined)
        return undefined;
    const list = splitList(text, name.length + 1);
    if (list === undefined)
        return undefined;
    const equals = spaces(text, list.end);
    if (text[equals] !== '=' || text[equals + 1] !== ' ')
        return undefined;
    const result = text.slice(equals + 2);
    return result === '' ? undefined : { name, args: list.parts, result };
}
/** How a call ended. `unseen`: strace prints `?` when the process died or the call will be restarted. */
function outcome(result) {
    if (result.startsWith('?'))
        return { ok: false, unseen: true, err: undefined };
    if (!result.startsWith('-1 E'))
        return { ok: !result.startsWith('-1'), unseen: false, err: undefined };
    const end = result.indexOf(' ', 3);
    return { ok: false, unseen: false, err: end < 0 ? result.slice(3) : result.slice(3, end) };
}

;// CONCATENATED MODULE: ./build/events/strace/lineage.js


/**
 * Who is whose child. A child's lines may come before the end of the fork that made it; then it is given to the fork
 * in progress when there is but one, or to the one /proc names; otherwise the caller holds its lines.
 */
const FORKS = new Set(['clone', 'clone3', 'fork', 'vfork']);
/** Bound of children seen before their fork ended. */
const MAX_EARLY = 65_536;
class Lineage {
    #table;
    #world;
    #anchor;
    #cwd;
    #emit;
    /** Children taken in before their fork ended. */
    #early = new Set();
    constructor(o) {
        this.#table = o.table;
        this.#world = o.world;
        this.#anchor = o.anchor;
        this.#cwd = o.cwd;
        this.#emit = o.emit;
    }
    /** The task of an id not met before; undefined when several forks in progress could have made it. */
    adopt(tid, t) {
        const expecting = this.#table.expecting();
        if (expecting.length === 0)
            return this.orphan(tid, t);
        const parent = expecting.length === 1 ? expecting[0] : this.#named(tid, expecting);
        if (parent?.pending === undefined)
            return undefined;
        if (this.#early.size >= MAX_EARLY)
            this.#early.clear();
        this.#early.add(tid);
        parent.pending.child = tid;
        return this.#born(parent, parent.pending, tid, t);
    }
    /** The one of several forks whose process /proc names as the parent. */
    #named(tid, expecting) {
        const facts = this.#world.parent(tid);
        if (facts === undefined)
            return undefined;
        const thread = facts.tgid !== tid;
        const parent = thread ? facts.tgid : facts.ppid;
        return expecting.find((task) => task.process.pid === parent && task.pending !== undefined && makesThread(task.pending) === thread);
    }
    /**
     * A task that no fork in progress explains: the first process of all, one that was there before, or one whose fork was
     * not understood. `fallback` is taken for its parent when the system does not know it any more.
     */
    orphan(tid, t, fallback) {
        const facts = this.#world.parent(tid);
        const group = facts === undefined || facts.tgid === tid ? undefined : this.#table.process(facts.tgid);
        if (group !== undefined)
            return this.#table.addThread(group, tid);
        const parent = (facts && this.#table.process(facts.ppid)) ?? fallback;
        const start = facts === undefined ? t : Math.min(t, Number(facts.start - this.#anchor));
        if (parent !== undefined)
            return this.#child(parent, tid, { tid: parent.pid, t, start, inferred: true });
        // The command strace launched starts with its first line; the system's clock of starts is coarse.
        if (this.#table.size === 0)
            return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start: t, place: { cwd: this.#cwd, root: '/' } });
        const cwd = this.#world.cwd(tid) ?? this.#cwd;
        return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start, place: { cwd, root: '/' } });
    }
    /** A fork ended. Returns the child's id when it was not known before. */
    forked(parent, fork, result, t) {
        const child = childOf(result);
        const flags = namespaceFlags(fork.text);
        if (child === undefined || child <= 0)
            return undefined;
        if (flags !== '') {
            const { pid, start } = parent.process;
            const origin = { t, pid, tid: parent.tid, start, job: true, done: true };
            this.#emit({ kind: 'kernel.namespace', ...origin, detail: `${fork.name} ${flags}` });
        }
        if (this.#early.delete(child))
            return undefined;
        if (fork.child !== undefined) {
            // In another pid namespace the number returned is not the one strace knows the child by.
            const facts = this.#world.parent(child);
            if (facts === undefined || (facts.ppid !== parent.process.pid && facts.tgid !== parent.process.pid)) {
                this.#early.delete(fork.child);
                return undefined;
            }
        }
        this.#born(parent, fork, child, t);
        return child;
    }
    #born(parent, fork, child, t) {
        if (makesThread(fork))
            return this.#table.addThread(parent.process, child);
        return this.#child(parent.process, child, {
            tid: parent.tid,
            t,
            start: fork.begun,
            inferred: false,
            sibling: hasWord(fork.text, 'CLONE_PARENT'),
            together: hasWord(fork.text, 'CLONE_FS'),
        });
    }
    #child(parent, pid, o) {
        const origin = { t: o.t, pid: parent.pid, tid: o.tid, start: parent.start, job: true, done: true };
        this.#emit({ kind: 'process.fork', ...origin, ...(o.inferred ? { inferred: ['pid'] } : {}), child: pid });
        const ppid = o.sibling ? parent.ppid : parent.pid;
        const place = o.together ? parent.place : { ...parent.place };
        return this.#table.add({ pid, ppid, start: o.start, place }, parent);
    }
}
/** The child's id, as strace itself counts when it says so: `5 /* 4711 in the PID namespace of strace`. */
function childOf(result) {
    const comment = result.indexOf('/* ');
    return readNumber(comment > 0 && result.includes("in strace's PID NS") ? result.slice(comment + 3) : result);
}
function makesThread(fork) {
    return hasWord(fork.text, 'CLONE_THREAD');
}
function hasWord(text, word) {
    return text.includes(word) && text.split(/[^A-Z_]+/).includes(word);
}

;// CONCATENATED MODULE: ./build/events/strace/mapping.js



const RESULT = '(?:0x[0-9a-f]+|-1 E[A-Z0-9]+(?: \\([^()]*\\))?|\\?(?: [^<>=]*)?)';
/** A whole mapping of data: protections but no PROT_EXEC, and a descriptor whose path holds no bare `<` or `>`. */
const DATA = new RegExp('^mmap\\((?:NULL|0x[0-9a-f]+), \\d+, PROT_(?!EXEC)[A-Z]+(?:\\|PROT_(?!EXEC)[A-Z]+)*, [A-Z0-9_|]+, ' +
    `(?:-1|\\d+(?:<(?:[^<>]|<[a-z]+ \\d+:\\d+>)*>)?(?:\\(deleted\\))?), (?:0|0x[0-9a-f]+)\\) += ${RESULT}$`);
const WHOLE = new RegExp(`^${RESULT}$`);
/** Is this the text of a mapping that can be no library? Most lines of a trace are: told apart before they are taken apart. */
function mapsData(text) {
    return DATA.test(text);
}
/**
 * An executable mapping of a file: a library, once per image. The program itself is none, and its loader is mapped by the
 * kernel. A result that is no address has another line glued to it.
 */
const mmap = (act, scene) => {
    if (!WHOLE.test(act.result) || act.args.length !== 6)
        return false;
    if (!act.ok || !act.args[2]?.includes('PROT_EXEC'))
        return true;
    const path = pathOf(readDescriptor(act.args[4]));
    if (path === undefined || path === act.process.exe || !firstTime(act.process, `l${path}`))
        return true;
    scene.emit({ kind: 'lib.load', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
};

;// CONCATENATED MODULE: ./build/events/strace/address.js

/** `{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}` and its like; undefined for NULL. */
function readAddress(text) {
    const fields = readFields(text);
    const family = fields?.get('sa_family');
    if (fields === undefined || family === undefined)
        return undefined;
    if (family === 'AF_INET')
        return inet(quoted(fields.get('sin_addr')), fields.get('sin_port'));
    if (family === 'AF_INET6')
        return inet(quoted(fields.get('sin6_addr') ?? fields.get('')), fields.get('sin6_port'));
    if (family !== 'AF_UNIX' && family !== 'AF_LOCAL')
        return { family: 'other', addr: familyName(family), port: undefined };
    const path = fields.get('sun_path') ?? '';
    const abstract = path.startsWith('@');
    const name = readString(abstract ? path.slice(1) : path)?.value ?? '';
    return { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}
/** `AF_PACKET` is packet; a family strace has no name for (`0x2d`) keeps its number. */
function familyName(family) {
    return (family.split(' ')[0] ?? '').replace(/^AF_/, '').toLowerCase();
}
function inet(addr, port) {
    const open = port?.indexOf('(') ?? -1;
    const number = readNumber(port?.slice(open + 1));
    if (addr === undefined || number === undefined || number > 65_535)
        return undefined;
    return { family: 'inet', addr: plainAddress(addr), port: number };
}
/** The first string inside a call such as `inet_pton(AF_INET6, "::1", &sin6_addr)`. */
function quoted(text) {
    const open = text?.indexOf('"') ?? -1;
    return open < 0 ? undefined : readString(text?.slice(open))?.value;
}
/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function plainAddress(addr) {
    return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}
const NO_SOCKET = { proto: 'other', local: undefined, peer: undefined };
/** A descriptor's annotation: `TCP:[192.0.2.2:40->192.0.2.1:443]`, `UDPv6:[12]`, `UNIX-STREAM:[12->13, "/run/x"]`. */
function readSocket(note) {
    const colon = note?.indexOf(':[') ?? -1;
    if (note === undefined || colon < 0)
        return NO_SOCKET;
    const type = note.slice(0, colon);
    const inside = note.slice(colon + 2, note.endsWith(']') ? -1 : undefined);
    if (type.startsWith('UNIX'))
        return { proto: 'unix', local: unixName(inside), peer: undefined };
    const proto = type.startsWith('TCP') ? 'tcp' : type.startsWith('UDP') ? 'udp' : 'other';
    const arrow = inside.indexOf('->');
    const local = readPair(arrow < 0 ? inside : inside.slice(0, arrow));
    return { proto, local, peer: arrow < 0 ? undefined : readPair(inside.slice(arrow + 2)) };
}
/** `192.0.2.1:80` or `[2001:db8::1]:80`; an inode number alone is no address. */
function readPair(text) {
    const colon = text.lastIndexOf(':');
    const port = readNumber(text.slice(colon + 1));
    if (colon <= 0 || port === undefined || port < 0 || port > 65_535)
        return undefined;
    const host = text.slice(0, colon);
    const addr = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
    return { family: 'inet', addr: plainAddress(addr), port };
}
function unixName(inside) {
    const comma = inside.indexOf(',');
    if (comma < 0)
        return undefined;
    const text = inside.slice(comma + 1).trim();
    const abstract = text.startsWith('@');
    const name = readString(abstract ? text.slice(1) : text)?.value;
    return name === undefined ? undefined : { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}

;// CONCATENATED MODULE: ./build/events/strace/net.js





const DNS_PORT = 53;
/** Most sockets to DNS servers remembered. */
const MAX_SERVERS = 4_096;
/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const INSIDE = new Set(['netlink', 'unspec', 'alg']);
const staysInside = ({ family, addr }) => family === 'other' && INSIDE.has(addr);
/** The fields of a network event. A UNIX path is made absolute; a known name is added. */
function endpoint(act, scene, proto, address) {
    if (address.family === 'other')
        return { proto: 'other', addr: address.addr };
    if (address.family === 'unix') {
        const named = address.addr !== '' && !address.addr.startsWith('@');
        return {
            proto: 'unix',
            addr: named ? scene.paths.place(act.process.pid, act.process.place.cwd, address.addr) : address.addr,
        };
    }
    const name = scene.names.get(address.addr);
    return {
        proto,
        addr: address.addr,
        ...(address.port === undefined ? {} : { port: address.port }),
        ...(name === undefined ? {} : { host: { name, from: 'dns' } }),
    };
}
const connect = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    const address = readAddress(act.args[1]);
    // A bad pointer or NULL is refused by the kernel, never an act.
    if (address === undefined)
        return descriptor !== undefined && !act.ok;
    if (staysInside(address))
        return true;
    if (address.port === DNS_PORT && descriptor?.note !== undefined) {
        if (scene.servers.size >= MAX_SERVERS)
            scene.servers.clear();
        scene.servers.set(descriptor.note, address);
    }
    const { done, ...rest } = attempted(act);
    const pending = act.err === 'EINPROGRESS' || act.err === 'EALREADY' || act.err === 'EINTR';
    const to = endpoint(act, scene, readSocket(descriptor?.note).proto, address);
    scene.emit({ kind: 'net.connect', ...rest, done: pending ? 'attempt' : done, ...to });
    return true;
};
/** A bound packet socket is connected to its interface: what is written to it goes out, and writes are not traced. */
const bind = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    const address = readAddress(act.args[1]);
    if (act.ok && descriptor !== undefined && address !== undefined)
        noteBound(act.process, descriptor.fd, address);
    if (act.ok && address?.family === 'other' && !staysInside(address) && firstTime(act.process, `b${address.addr}`))
        scene.emit({ kind: 'net.connect', ...origin(act), ...endpoint(act, scene, 'other', address) });
    return descriptor !== undefined;
};
const listen = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    if (!act.ok || descriptor === undefined)
        return !act.ok;
    const socket = readSocket(descriptor.note);
    const address = socket.local ?? act.process.bound.get(descriptor.fd);
    if (address === undefined)
        scene.emit({ kind: 'net.listen', ...origin(act), proto: socket.proto, addr: '' });
    else if (!staysInside(address))
        scene.emit({ kind: 'net.listen', ...origin(act), ...endpoint(act, scene, socket.proto, address) });
    return true;
};
/** The messages of sendmsg and recvmsg (`{msg_name=...}`) and of sendmmsg and recvmmsg (`[{msg_hdr={...}}]`). */
function messagesOf(argument) {
    const headers = argument?.startsWith('[')
        ? (readItems(argument) ?? []).map((item) => readFields(item)?.get('msg_hdr'))
        : [argument];
    return headers.map((text) => {
        const header = readFields(text);
        const vector = readItems(header?.get('msg_iov'))?.[0];
        return { address: readAddress(header?.get('msg_name')), payload: readFields(vector)?.get('iov_base') };
    });
}
function send(act, scene, messages, flags) {
    const fast = hasFlag(flags, 'MSG_FASTOPEN');
    if (!act.ok && !(fast && act.err === 'EINPROGRESS'))
        return true;
    const descriptor = readDescriptor(act.args[0]);
    if (descriptor === undefined)
        return false;
    const socket = readSocket(descriptor.note);
    const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
    for (const { address, payload } of messages()) {
        if (address !== undefined && !staysInside(address)) {
            const to = endpoint(act, scene, socket.proto, address);
            if (fast)
                scene.emit({ kind: 'net.connect', ...origin(act), done: 'attempt', ...to });
            else if (firstTime(act.process, `s${to.proto} ${to.addr} ${address.port}`))
                scene.emit({ kind: 'net.send', ...origin(act), ...to });
        }
        net_dns(act, scene, address ?? peer, socket.proto, payload, false);
    }
    return true;
}
function receive(act, scene, messages) {
    if (!act.ok)
        return true;
    const descriptor = readDescriptor(act.args[0]);
    if (descriptor === undefined)
        return false;
    const socket = readSocket(descriptor.note);
    const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
    for (const { address, payload } of messages())
        net_dns(act, scene, address ?? peer, socket.proto, payload, true);
    return true;
}
/** Records what a message to or from port 53 asks or answers. What was sent is no answer, whatever it says: anybody can write one. */
function net_dns(act, scene, other, proto, payload, received) {
    if (other?.port !== DNS_PORT)
        return;
    const bytes = readBytes(payload);
    const message = bytes && (0,dns/* readDns */.c)(bytes.value, bytes.cut, proto === 'tcp');
    if (message === undefined)
        return;
    const { name, type, addrs } = message;
    const cut = message.cut ? { cut: [message.answer && received ? 'addrs' : 'name'] } : {};
    if (message.answer && received) {
        scene.names.learn(message, other.addr);
        scene.emit({ kind: 'dns.answer', ...origin(act), name, type, addrs: [...addrs], resolver: other.addr, ...cut });
    }
    else
        scene.emit({ kind: 'dns.query', ...origin(act), name, type, resolver: other.addr, ...cut });
}
const single = (act) => [{ address: readAddress(act.args[4]), payload: act.args[1] }];
const many = (act) => messagesOf(act.args[1]);
const netCalls = [
    ['connect', connect],
    ['bind', bind],
    ['listen', listen],
    ['sendto', (act, scene) => send(act, scene, () => single(act), act.args[3])],
    ['sendmsg', (act, scene) => send(act, scene, () => many(act), act.args[2])],
    ['sendmmsg', (act, scene) => send(act, scene, () => many(act), act.args[3])],
    ['recvfrom', (act, scene) => receive(act, scene, () => single(act))],
    ['recvmsg', (act, scene) => receive(act, scene, () => many(act))],
    ['recvmmsg', (act, scene) => receive(act, scene, () => many(act))],
];

// EXTERNAL MODULE: ./build/events/system-trees.js
var system_trees = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/events/strace/open.js




/** Devices that hold nothing: null, zero, full, random, urandom, tty, ptmx (Documentation/admin-guide/devices.txt). */
const EMPTY_DEVICES = new Set(['char 1:3', 'char 1:5', 'char 1:7', 'char 1:8', 'char 1:9', 'char 5:0', 'char 5:2']);
/** The clock of inode birth times ticks every 1/100 s at the coarsest (CONFIG_HZ=100), so a birth may look that much early. */
const BIRTH_TICK = 10_000_000;
/** A birth later than this after the call belongs to another file that took the name since. ns. */
const BIRTH_LATE = 1_000_000_000;
const open_open = (act, scene) => opened(act, scene, act.process.place.cwd, act.args[0], act.args[1], act.args[2]);
const creat = (act, scene) => opened(act, scene, act.process.place.cwd, act.args[0], 'O_WRONLY|O_CREAT|O_TRUNC', act.args[1]);
const openat = (act, scene) => opened(act, scene, baseOf(act, act.args[0]), act.args[1], act.args[2], act.args[3]);
const openByHandle = (act, scene) => opened(act, scene, undefined, undefined, act.args[2], undefined);
const openat2 = (act, scene) => {
    const how = readFields(act.args[2]);
    return opened(act, scene, baseOf(act, act.args[0]), act.args[1], how?.get('flags'), how?.get('mode'));
};
function opened(act, scene, base, name, flags, mode) {
    const reached = ofOther.test(name ?? '') && memory(act, scene, placed(act, scene, base, name));
    if (!act.ok) {
        if (!reached && isRefused(act))
            open_refused(act, scene, followed(act, scene, base, name), flags);
        return true;
    }
    const result = readDescriptor(act.result);
    if (result === undefined || flags === undefined)
        return false;
    const path = finalPath(act, scene, result, base, name);
    if (path === undefined)
        return result.note !== undefined;
    noteOpened(act.process, result.fd, { note: path, device: result.device, closeOnExec: hasFlag(flags, 'O_CLOEXEC') });
    if (hasFlag(flags, 'O_PATH') || path.startsWith('/memfd:'))
        return true;
    if (result.device !== undefined && EMPTY_DEVICES.has(result.device))
        return true;
    if (path.startsWith('/proc/') && memory(act, scene, path))
        return true;
    const writes = hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR') || hasFlag(flags, 'O_CREAT') || hasFlag(flags, 'O_TRUNC');
    if (writes)
        write(act, scene, path, flags, mode, result);
    else if (!hasFlag(flags, 'O_DIRECTORY'))
        read(act, scene, path, result);
    return true;
}
/** Tells of a refused open. Whether the file was there is not known: with O_CREAT it counts as one that was to be made. */
function open_refused(act, scene, path, flags) {
    if (path === undefined || hasFlag(flags, 'O_PATH') || path.startsWith(`/proc/${act.process.pid}/`))
        return;
    const kind = hasFlag(flags, 'O_CREAT')
        ? 'file.create'
        : hasFlag(flags, 'O_TRUNC')
            ? 'file.truncate'
            : hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR')
                ? hasFlag(flags, 'O_APPEND')
                    ? 'file.append'
                    : 'file.modify'
                : 'file.read';
    if (kind === 'file.read' && ((0,system_trees/* inSystemTree */.D)(path) || !firstTime(act.process, `r${path} refused`)))
        return;
    scene.emit({ kind, ...attempted(act), path });
}
/** The kernel's own name of what was opened; without an annotation, the argument resolved. */
function finalPath(act, scene, result, base, name) {
    if (result.note === undefined)
        return followed(act, scene, base, name);
    const path = pathOf(result);
    // The kernel's suffix and a file's own name look the same; the argument tells them apart.
    if (path !== undefined && result.deleted && readString(name)?.value.endsWith(' (deleted)'))
        return `${path} (deleted)`;
    return path;
}
function read(act, scene, path, result) {
    if ((0,system_trees/* inSystemTree */.D)(path) || path.startsWith(`/proc/${act.process.pid}/`))
        return;
    if (!firstTime(act.process, `r${path}`))
        return;
    const facts = scene.world.stat(path);
    if (facts?.directory)
        return;
    scene.emit({ kind: 'file.read', ...origin(act), path, ...inode(facts), fd: result.fd });
}
function write(act, scene, path, flags, mode, result) {
    if (path.startsWith(`/proc/${act.process.pid}/`))
        return;
    const facts = scene.world.stat(path);
    if (facts?.directory && !hasFlag(flags, 'O_TMPFILE'))
        return;
    const { created, inferred } = wasCreated(act, scene, path, flags, facts, result);
    if (hasFlag(flags, 'O_TMPFILE') === false)
        scene.ledger.exists(path, facts);
    const event = { ...origin(act), path, ...inode(facts), fd: result.fd, ...(inferred ? { inferred: ['kind'] } : {}) };
    if (created) {
        const bits = facts?.mode ?? readNumber(mode);
        scene.emit({ kind: 'file.create', ...event, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    }
    else if (hasFlag(flags, 'O_TRUNC') && result.device === undefined)
        scene.emit({ kind: 'file.truncate', ...event });
    else if (hasFlag(flags, 'O_APPEND'))
        scene.emit({ kind: 'file.append', ...event });
    else if (hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR'))
        scene.emit({ kind: 'file.modify', ...event });
    else
        read(act, scene, path, result);
}
/**
 * Did this open make the file? O_CREAT alone does not say: what the trace showed of the path does, else the birth of
 * the inode, which may look up to one tick early. A file that is gone when it is looked at counts as created, marked as
 * inferred.
 */
function wasCreated(act, scene, path, flags, facts, result) {
    if (hasFlag(flags, 'O_TMPFILE'))
        return { created: true, inferred: false };
    if (!hasFlag(flags, 'O_CREAT') || result.device !== undefined)
        return { created: false, inferred: false };
    if (hasFlag(flags, 'O_EXCL'))
        return { created: true, inferred: false };
    const known = scene.ledger.state(path);
    if (known !== undefined)
        return { created: !known, inferred: false };
    if (facts === undefined || facts.birth === 0n)
        return { created: true, inferred: true };
    const born = Number(facts.birth - scene.anchor);
    if (born > act.t + BIRTH_LATE)
        return { created: true, inferred: true };
    return { created: born >= act.begun - BIRTH_TICK, inferred: false };
}
/** A name that may end in another process's memory or descriptor: the kernel's name of what was opened hides the latter. */
const ofOther = /(?:^"|\/)(?:mem|\d+)"$/;
const memoryPath = /^\/proc\/(\d{1,10})(?:\/task\/(\d{1,10}))?\/(?:mem|fd\/\d+)$/;
/** Opening another process's memory, or a descriptor of its. Returns whether the path is one. */
function memory(act, scene, path) {
    const [, process, thread] = memoryPath.exec(path ?? '') ?? [];
    if (process === undefined)
        return false;
    const tid = Number(thread ?? process);
    const target = scene.owner(tid)?.pid ?? Number(process);
    if (target === act.process.pid || act.process.tids.has(tid))
        return true;
    if (!firstTime(act.process, `mproc_mem ${target} ${act.ok}`))
        return true;
    scene.emit({ kind: 'mem.access', ...attempted(act), target, how: 'proc_mem' });
    return true;
}
const openCalls = [
    ['open', open_open],
    ['creat', creat],
    ['openat', openat],
    ['openat2', openat2],
    ['open_by_handle_at', openByHandle],
];

;// CONCATENATED MODULE: ./build/events/strace/waiting.js
/** Most lines held, and most of their characters. */
const MAX_HELD = 20_000;
const MAX_HELD_TEXT = 32 << 20;
/** The lines of tasks whose parent is not known yet, in order, and those released but not yet taken. */
class Waiting {
    #held = new Map();
    /** Last first. */
    #ready = [];
    #lines = 0;
    #text = 0;
    /** Whether more is held than should be. */
    get full() {
        return this.#lines > MAX_HELD || this.#text > MAX_HELD_TEXT;
    }
    /** The tasks waited for. */
    get tids() {
        return [...this.#held.keys()];
    }
    has(tid) {
        return this.#held.has(tid);
    }
    hold(held) {
        const lines = this.#held.get(held.line.tid);
        if (lines === undefined)
            this.#held.set(held.line.tid, [held]);
        else
            lines.push(held);
        this.#lines++;
        this.#text += held.text.length;
    }
    /** Makes the lines of a task ready. They come before what was ready already: a child's before its parent's next. */
    release(tid) {
        const lines = this.#held.get(tid) ?? [];
        this.#held.delete(tid);
        this.#lines -= lines.length;
        for (const held of lines.reverse()) {
            this.#text -= held.text.length;
            this.#ready.push(held);
        }
    }
    /** The next line that is ready. A queue and no recursion: a trace may chain thousands of forks. */
    next() {
        return this.#ready.pop();
    }
}

;// CONCATENATED MODULE: ./build/events/strace/decoder.js














const DECODERS = new Map([
    ...openCalls,
    ...fileCalls,
    ...execCalls,
    ...netCalls,
    ...kernelCalls,
    ['mmap', mmap],
]);
const MAX_SAMPLES = 10;
const SAMPLE_LENGTH = 200;
/**
 * Turns the lines of `strace -f -yy --absolute-timestamps=format:unix,precision:ns` into drafts of events, in the order
 * the calls ended. It never throws; a line it does not understand is counted. All that it sees is part of the job's tree.
 * `t` never runs backwards: a line that had to be held counts as at its release.
 */
class StraceDecoder {
    #scene;
    #table = new ProcessTable();
    #lineage;
    #owner;
    #syscalls;
    #second;
    #nano;
    #waiting = new Waiting();
    #samples = [];
    #unknown = 0;
    #now = Number.MIN_SAFE_INTEGER;
    constructor(o) {
        const { world, anchor } = o;
        const emit = (draft) => o.emit(draft);
        const names = new dns/* AddressNames */.Z(o.trusted ?? (() => true));
        const owner = (tid) => this.#table.owner(tid);
        this.#scene = {
            world,
            anchor,
            names,
            servers: new Map(),
            paths: new paths/* Paths */.J(world),
            ledger: new Ledger(),
            owner,
            emit,
        };
        this.#lineage = new Lineage({ table: this.#table, world, anchor, cwd: o.cwd, emit });
        this.#owner = o.owner;
        this.#syscalls = o.syscalls === true;
        this.#second = Number(anchor / 1000000000n);
        this.#nano = Number(anchor % 1000000000n);
        for (const { pid, ppid, start, threads } of o.attached ?? []) {
            const place = { cwd: world.cwd(pid) ?? '/', root: '/' };
            const { process } = this.#table.add({ pid, ppid, start: Number(start - anchor), place });
            for (const tid of threads)
                if (tid !== pid)
                    this.#table.addThread(process, tid);
        }
    }
    /** How many lines were not understood. */
    get unknown() {
        return this.#unknown;
    }
    /** The first of them, cut. */
    get samples() {
        return this.#samples;
    }
    /** Takes one line, without its newline. */
    line(text) {
        if (text === '')
            return;
        // A part of a line keeps what the line was cut from: without a copy, one remembered path would hold a whole block.
        const line = readLine(` ${text}`.slice(1));
        const t = line === undefined ? Number.NaN : (line.second - this.#second) * 1_000_000_000 + (line.nano - this.#nano);
        if (line === undefined || !Number.isSafeInteger(t))
            this.#refuse(text);
        else
            this.#take({ line, text, t });
        this.#settle();
    }
    /** The trace ended: releases what was held, and tells of calls whose end was not seen. */
    end() {
        for (const tid of this.#waiting.tids) {
            this.#lineage.orphan(tid, this.#now);
            this.#waiting.release(tid);
        }
        this.#settle();
        for (const task of this.#table.tasks()) {
            this.#abandon(task);
            this.#table.remove(task.tid);
        }
    }
    #take(held) {
        const { tid } = held.line;
        const t = this.#at(held.t);
        let task = this.#table.task(tid);
        if (task === undefined && !this.#waiting.has(tid))
            task = this.#first(tid, t);
        if (task !== undefined)
            this.#apply(task, held, t);
        else
            this.#hold(held, t);
    }
    #at(t) {
        this.#now = Math.max(this.#now, t);
        return this.#now;
    }
    #first(tid, t) {
        const root = this.#table.size === 0;
        const task = this.#lineage.adopt(tid, t);
        if (root && task !== undefined && this.#owner !== undefined) {
            task.process.uid = this.#owner.uid;
            task.process.gid = this.#owner.gid;
        }
        return task;
    }
    #hold(held, t) {
        const { tid } = held.line;
        this.#waiting.hold(held);
        if (!this.#waiting.full)
            return;
        this.#lineage.orphan(tid, t, this.#table.expecting()[0]?.process);
        this.#waiting.release(tid);
    }
    /** Takes the released lines; they may release others. */
    #settle() {
        for (let held = this.#waiting.next(); held !== undefined; held = this.#waiting.next())
            this.#take(held);
    }
    #apply(task, held, t) {
        const { body } = held.line;
        switch (body.kind) {
            case 'call':
            case 'unfinished': {
                const name = callName(body.text);
                if (name === undefined) {
                    this.#refuse(held.text);
                    return;
                }
                const first = this.#syscalls ? firstCall(task, name, t) : undefined;
                if (first !== undefined)
                    this.#scene.emit(first);
                const pending = { name, text: body.text, begun: t, replaced: false, child: undefined };
                if (body.kind === 'call')
                    this.#finish(task, pending, held.text, t);
                else
                    this.#table.begin(task, pending, FORKS.has(name));
                return;
            }
            case 'resumed': {
                const pending = this.#table.finish(task);
                if (pending?.name !== body.name)
                    this.#refuse(held.text);
                else
                    this.#finish(task, { ...pending, text: pending.text + body.text }, held.text, t);
                return;
            }
            case 'superseded':
                this.#supersede(task, body.by);
                return;
            case 'exited':
                this.#exit(task, t, { code: body.code });
                return;
            case 'killed':
                this.#exit(task, t, { signal: body.signal });
                return;
            case 'other':
        }
    }
    /** A whole call, on one line or joined of two. */
    #finish(task, whole, line, t) {
        // Most lines of a trace are mappings of data: told apart before they are taken apart.
        if (whole.name === 'mmap' && mapsData(whole.text))
            return;
        const call = readCall(whole.text);
        if (call === undefined)
            this.#refuse(line);
        else if (FORKS.has(call.name))
            this.#forked(task, whole, call.result, t);
        else {
            const decoder = DECODERS.get(call.name);
            const end = whole.replaced ? { ok: true, unseen: false, err: undefined } : outcome(call.result);
            const act = { ...call, ...end, tid: task.tid, process: task.process, t, begun: whole.begun };
            if (decoder?.(act, this.#scene) === false)
                this.#refuse(line);
        }
    }
    #forked(task, fork, result, t) {
        const child = this.#lineage.forked(task, fork, result, t);
        if (child !== undefined)
            this.#waiting.release(child);
        const held = this.#waiting.tids;
        if (held.length === 0 || this.#table.expecting().length > 0)
            return;
        // Whoever is still held can have been made by none but this fork or one before it.
        for (const tid of held) {
            this.#lineage.orphan(tid, t, task.process);
            this.#waiting.release(tid);
        }
    }
    /** An exec in a thread: the thread takes its process's id, and the exec's end comes under that id. */
    #supersede(leader, by) {
        const thread = this.#table.task(by);
        if (thread === undefined || thread.process !== leader.process)
            return;
        const pending = this.#table.finish(thread);
        this.#table.remove(by);
        if (pending !== undefined)
            this.#table.begin(leader, { ...pending, replaced: true }, false);
    }
    #exit(task, t, how) {
        const { pid, start } = task.process;
        for (const gone of this.#table.remove(task.tid))
            this.#abandon(gone);
        if (task.tid !== pid)
            return;
        this.#scene.emit({ kind: 'process.exit', t, pid, tid: pid, start, job: true, done: true, ...how });
    }
    /** A call whose end will never be seen. */
    #abandon(task) {
        const { pending } = task;
        task.pending = undefined;
        if (pending === undefined || FORKS.has(pending.name))
            return;
        const call = readCall(`${pending.text}) = ?`);
        const act = call && {
            ...call,
            ...outcome(call.result),
            tid: task.tid,
            process: task.process,
            t: this.#now,
            begun: pending.begun,
        };
        if (act !== undefined)
            DECODERS.get(act.name)?.(act, this.#scene);
    }
    #refuse(text) {
        this.#unknown++;
        if (this.#samples.length < MAX_SAMPLES)
            this.#samples.push(text.slice(0, SAMPLE_LENGTH));
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/host/action/base-ref.js

const COMMIT = /^[0-9a-f]{40,64}$/;
/**
 * The commit whose files decide for a job: of a pull request and a merge group the one the change goes on, else the one that is
 * built. Undefined when the event does not say it.
 */
function baseRef(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const payload = payloadOf(env.GITHUB_EVENT_PATH);
    if (event.startsWith('pull_request'))
        return commit(payload.pull_request?.base?.sha) ?? branch(env.GITHUB_BASE_REF);
    if (event === 'merge_group')
        return commit(payload.merge_group?.base_sha);
    return commit(env.GITHUB_SHA);
}
/** The same where it is known as a commit, not as a branch. */
const baseCommit = (env) => commit(baseRef(env));
const commit = (value) => typeof value === 'string' && COMMIT.test(value) ? value : undefined;
const branch = (name) => (name ? `refs/heads/${name}` : undefined);
function payloadOf(path) {
    try {
        return (JSON.parse((0,external_node_fs_.readFileSync)(path ?? '', 'utf8').replace(/^\uFEFF/, '')) ?? {});
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/events/sensor-limits.js
/**
 * The reasons for partial coverage that lie in the sensor itself: what it cannot see however well it runs, and better ones that could not be had. All
 * others are gaps: something was there to be seen, and is missing.
 */
function limitsOfSensor({ name, notCovered, tried = [] }) {
    return {
        blind: notCovered.length === 0 ? [] : [`${name} cannot see: ${notCovered.join('; ')}`],
        untaken: tried.map(({ rung, why }) => `${rung === 'eBPF' ? '' : `the ${rung} rung of `}eBPF was not used: ${why}`),
    };
}

;// CONCATENATED MODULE: ./build/host/coverage.js

/** Classes of event that strace cannot show, however it is run. */
const STRACE_BLIND = [
    'acts through io_uring (only its set-up is seen)',
    'work handed to processes outside the tree (container engines, services)',
    'whether a file was new when it was opened, if it is gone again before it could be looked at',
    'names resolved by a local resolver over a UNIX socket',
];
/** The sensor's health as the recording keeps it. */
function healthOf(report) {
    const { started, died, unknown, reason, sample = [], tampered = [] } = report;
    return {
        started,
        died,
        unknown,
        ...(reason === undefined ? {} : { reason }),
        ...(sample.length === 0 ? {} : { sample: [...sample] }),
        ...(tampered.length === 0 ? {} : { tampered: [...tampered] }),
    };
}
/** How much was seen, and every reason why it was not everything: full only of the full rung, when there is no reason at all. */
function coverageOf(sensor, report, end) {
    const { name, backend } = sensor;
    const { blind, untaken: better } = limitsOfSensor(sensor);
    if (!report.started) {
        const reasons = [report.reason ?? 'no sensor was running', ...better, ...report.limits];
        return { level: 'none', reasons: [...new Set(reasons)], lost: end.lost };
    }
    const reasons = [...blind];
    if (report.died)
        reasons.push(report.reason ?? 'the sensor ended before the work did');
    if (report.unknown > 0)
        reasons.push(`${report.unknown} lines of ${name} were not understood`);
    if (end.failed !== undefined)
        reasons.push(`${end.failed}; events after that are lost`);
    if (end.lost > 0)
        reasons.push(`${end.lost} events are lost, ${end.lostPriority} of them of a kind that is never folded`);
    reasons.push(...(report.tampered ?? []), ...report.limits);
    const level = backend === 'full' && reasons.length === 0 ? 'full' : 'partial';
    return { level, reasons: [...reasons, ...better], lost: end.lost };
}

// EXTERNAL MODULE: ./build/host/ebpf-sensor.js + 1 modules
var ebpf_sensor = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/host/ebpf-start.js
var ebpf_start = __webpack_require__(7564);
// EXTERNAL MODULE: ./build/events/ebpf/decoder.js + 14 modules
var decoder = __webpack_require__(4721);
// EXTERNAL MODULE: ./build/host/live-world.js
var live_world = __webpack_require__(3359);
;// CONCATENATED MODULE: ./build/host/silence.js
/** How often is listened, and from when on silence is told, in milliseconds: something that lives is heard each second. */
const LISTEN_MS = 1000;
const SILENT_MS = 5000;
/**
 * Notices when somebody who is heard each second is silent for five: stopped, most likely. Time in which this process itself
 * was held up (its own timer came late) says nothing about the other.
 */
class Silence {
    #heard;
    #onSilence;
    #timer;
    #last = performance.now();
    #silent = 0;
    /** @param heard whether anything was heard since the last call; @param onSilence told the length of a silence when it is over */
    constructor(heard, onSilence) {
        this.#heard = heard;
        this.#onSilence = onSilence;
        this.#timer = setInterval(() => this.#listen(), LISTEN_MS).unref();
    }
    /** Ends the listening; a silence that lasts is told. */
    end() {
        clearInterval(this.#timer);
        this.#tell();
    }
    #listen() {
        const now = performance.now();
        const passed = now - this.#last;
        this.#last = now;
        if (this.#heard())
            this.#tell();
        else if (passed < 2 * LISTEN_MS)
            this.#silent += passed;
    }
    #tell() {
        if (this.#silent >= SILENT_MS)
            this.#onSilence(Math.round(this.#silent / 1000));
        this.#silent = 0;
    }
}

;// CONCATENATED MODULE: ./build/host/ebpf-watch.js



const MAX_SIGNS = 20;
const MAX_KINDS = 12;
const ebpf_watch_MAX_SAMPLES = 10;
const ebpf_watch_SAMPLE_LENGTH = 200;
/** A recording made by the eBPF sensor: its lines become events, and what it says of itself becomes health. */
class EbpfWatch {
    #writer;
    #sensor;
    #decoder;
    #silence;
    #tampered = new Set();
    #lostKinds = new Map();
    #samples = [];
    #unknown = 0;
    #lost = 0;
    /** Begins at once. `resolvers`: the DNS servers whose answers may name addresses. */
    constructor(writer, sensor, resolvers) {
        const trusted = new Set(resolvers);
        this.#writer = writer;
        this.#sensor = sensor;
        this.#decoder = new decoder/* EbpfDecoder */.W({
            world: new live_world/* LiveWorld */.fJ(),
            mntns: (0,live_world/* ownNamespace */.aH)('mnt'),
            netns: (0,live_world/* ownNamespace */.aH)('net'),
            trusted: (resolver) => trusted.has(resolver),
            emit: writer.write,
        });
        writer.guards(sensor.pid, sensor.directory);
        writer.sensor('sensor.start');
        this.#silence = new Silence(() => sensor.heard(), (seconds) => this.sign(`the sensor did not answer for ${seconds} s`));
        sensor.listen(this);
    }
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#decoder.living;
    }
    line(text) {
        this.#decoder.line(text);
    }
    told(line, text) {
        switch (line?.kind) {
            case 'sensor.heartbeat': {
                const lost = Object.values(line.dropped ?? {}).reduce((sum, n) => sum + n, 0);
                const sound = line.ids === 'ok';
                if (!sound)
                    this.sign(`what the sensor had loaded into the kernel was changed: ${line.ids}`);
                const health = { ...(lost === 0 ? {} : { lost }), ...(sound ? {} : { reason: line.ids }) };
                this.#writer.sensor('sensor.heartbeat', health, line.t);
                break;
            }
            case 'sensor.loss':
                this.#loses(line);
                break;
            case 'sensor.tamper':
                this.sign(line.what);
                break;
            case 'sensor.stop': {
                // what its counters know of and no line before has told
                const untold = (line.lost ?? 0) - this.#lost;
                if (untold > 0)
                    this.#loses({ kind: 'sensor.loss', t: line.t, lost: untold, priority: untold });
                break;
            }
            case 'sensor.sync':
                break;
            default:
                this.#unknown++;
                if (this.#samples.length < ebpf_watch_MAX_SAMPLES)
                    this.#samples.push(text.slice(0, ebpf_watch_SAMPLE_LENGTH));
        }
    }
    /** Everything that happened before this call has been told; false when that cannot be had. */
    sync() {
        return this.#sensor.sync();
    }
    /** How it did until now. `blind`: why it does not see any more. */
    soFar(blind) {
        const how = this.#sensor.ended;
        const reason = blind ?? (how === undefined ? undefined : `ironclaw-sensor ended before it was asked to (${how})`);
        return this.#report(0, [], reason);
    }
    /** Ends the watch. Never rejects. `limits`: sentences that limit what was seen. */
    async stop(limits) {
        this.#silence.end();
        const end = await this.#sensor.stop();
        const report = this.#report(end.overlong, limits, end.reason, end.died);
        const { unknown } = report;
        this.#writer.sensor('sensor.stop', { unknown, ...(end.reason === undefined ? {} : { reason: end.reason }) });
        return report;
    }
    #report(overlong, limits, reason, died = reason !== undefined) {
        const kinds = [...this.#lostKinds].sort(([, a], [, b]) => b - a).slice(0, MAX_KINDS);
        const lost = `the sensor could not keep up and lost ${this.#lost} events: ${words(kinds)}`;
        return {
            started: true,
            died,
            unknown: this.#unknown + this.#decoder.unknown + overlong,
            sample: [...this.#decoder.samples, ...this.#samples].slice(0, ebpf_watch_MAX_SAMPLES),
            tampered: [...this.#tampered],
            limits: [...limits, ...(this.#lost > 0 ? [lost] : [])],
            ...(reason === undefined ? {} : { reason }),
        };
    }
    #loses({ t, lost, priority, by = {}, reason = 'the sensor could not keep up' }) {
        this.#lost += lost;
        for (const [kind, n] of Object.entries(by))
            this.#lostKinds.set(kind, (this.#lostKinds.get(kind) ?? 0) + n);
        const kinds = Object.entries(by).slice(0, MAX_KINDS);
        this.#writer.lost(t, lost, priority, `${reason}: ${words(kinds)}`);
    }
    /** Keeps a sign that somebody reached for the guard. */
    sign(sign) {
        if (this.#tampered.size < MAX_SIGNS)
            this.#tampered.add(sign);
    }
}
/** `file.create 12, process.exec 3` */
function words(kinds) {
    return kinds.length === 0 ? 'of unknown kinds' : kinds.map(([kind, n]) => `${kind} ${n}`).join(', ');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/host/gate/callers.js

/** Processes remembered: those that called last. */
const MOST = 1000;
/** For the act to be told, in milliseconds, and how often is looked. */
const LONGEST_WAIT = 10_000;
const LOOK = 10;
/**
 * The known act of a gate: it connects to the socket, and the sensor tells so. All that happened before has been told when that has; and
 * a sensor that does not tell it sees nothing.
 */
class Callers {
    #socket;
    #pids = new Set();
    constructor(socket) {
        this.#socket = socket;
    }
    saw(draft) {
        if (draft.kind !== 'net.connect' || draft.proto !== 'unix' || draft.addr !== this.#socket)
            return;
        this.#pids.delete(draft.pid);
        this.#pids.add(draft.pid);
        const [oldest] = this.#pids;
        if (this.#pids.size > MOST && oldest !== undefined)
            this.#pids.delete(oldest);
    }
    /** Waits until a process was seen to call, at most 10 s. @returns false when it was not */
    async seen(pid) {
        for (let waited = 0; waited < LONGEST_WAIT; waited += LOOK) {
            if (this.#pids.has(pid))
                return true;
            await (0,promises_.setTimeout)(LOOK);
        }
        return this.#pids.has(pid);
    }
}

;// CONCATENATED MODULE: ./build/host/gate/interims.js

const BLIND = 'the sensor did not tell of the act by which the gate asked: it does not see any more what happens';
/** @param socket where gates ask; undefined: nowhere */
function interimsOf(writer, socket, watcher) {
    const callers = new Callers(socket ?? '');
    writer.watchCallers(callers);
    return {
        copyTo: async (out, pid) => {
            await watcher.sync();
            const seen = await callers.seen(pid);
            return writer.copyTo(out, watcher.soFar(seen ? undefined : BLIND));
        },
        judged: (gate) => writer.judged(gate),
    };
}
/** Of a recording that no sensor makes: it can be judged, as nothing. */
function blindInterims(writer, reason) {
    const report = { started: false, died: false, unknown: 0, reason, limits: [] };
    return { copyTo: (out) => writer.copyTo(out, report), judged: (gate) => writer.judged(gate) };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/host/packages/rpm-query.js


/** Where rpm keeps its database, newest place first. */
const RPM_DIRECTORIES = ['/usr/lib/sysimage/rpm', '/var/lib/rpm'];
/** Names of the database in its three formats: sqlite, ndb, Berkeley DB. */
const RPM_FILES = ['rpmdb.sqlite', 'Packages.db', 'Packages'];
const RPM = '/usr/bin/rpm';
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/**
 * The way to ask the RPM database; undefined where there is none, or no rpm that may be run.
 *
 * The database has three binary formats, so rpm itself reads it: by its absolute path, if it belongs to root (or to who we are) and
 * nobody else may write it, without the environment of the job and in the root directory, at most 10 s and 256 MiB. That rpm, its
 * libraries and its configuration in /usr and /etc are trusted: what replaced them in the job had to be root, and is
 * seen by `databasesChanged` as far as rpm itself goes.
 */
function rpmQuery(ground, program = RPM) {
    const database = RPM_DIRECTORIES.find((place) => RPM_FILES.some((name) => existsSync(ground.at(`${place}/${name}`))));
    if (database === undefined || !isSafe(program))
        return undefined;
    const root = ground.at('/');
    const place = [...(root === '/' ? [] : ['--root', root]), '--dbpath', database];
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/nonexistent' };
    const options = { cwd: '/', env, timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT };
    return (args) => new Promise((resolve) => {
        // status 1 and above says for how many files no package was found
        const child = execFile(program, ['-q', ...place, ...args], options, (error, stdout) => resolve(error === null || typeof error.code === 'number' ? stdout : undefined));
        child.stdin?.end();
    }).catch(() => undefined); // more arguments than the kernel takes
}
function isSafe(program) {
    try {
        const { uid, mode } = statSync(program);
        return (uid === 0 || uid === process.geteuid?.()) && (mode & 0o022) === 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/packages/database-snapshot.js


const DPKG = '/var/lib/dpkg';
const MAX_FILES = 200_000;
/**
 * Notes what the databases of the machine's own package managers are like: dpkg's, and RPM's with the rpm that reads it. Taken
 * before the first step, it tells afterwards what a step changed. Reads no content; some 10 ms for a thousand packages.
 *
 * The inode's change time cannot be set, so a file that was written shows; but who is root can set the clock, or write the disk
 * below the file system. npm, pip and cargo keep what they know beside what they install, where the job's user may write; it is
 * not in the snapshot, since installing is what jobs do.
 *
 * @param root what stands for `/`
 */
function snapshotDatabases(root = '/') {
    const base = root === '/' ? '' : root;
    const lists = database_snapshot_names(`${base}${DPKG}/info`)
        .filter((name) => /\.(?:list|md5sums)$/.test(name))
        .map((name) => `${DPKG}/info/${name}`);
    const dpkg = states(base, [`${DPKG}/status`, `${DPKG}/diversions`, ...lists]);
    const stores = RPM_DIRECTORIES.flatMap((place) => RPM_FILES.map((name) => `${place}/${name}`));
    const rpm = states(base, stores);
    return {
        ...(Object.keys(dpkg).length === 0 ? {} : { dpkg }),
        ...(Object.keys(rpm).length === 0 ? {} : { rpm: { ...rpm, ...states(base, [RPM]) } }),
    };
}
/**
 * Which databases are not as they were. Whether it was the package manager's own doing is for who knows the writers to say.
 *
 * @param before taken before the first step, `after` at the end
 */
function databasesChanged(before, after) {
    return ['dpkg', 'rpm'].flatMap((database) => {
        const [was, is] = [before[database] ?? {}, after[database] ?? {}];
        const paths = new Set([...Object.keys(was), ...Object.keys(is)]);
        const files = [...paths].filter((path) => was[path] !== is[path]).sort();
        return files.length === 0 ? [] : [{ database, files }];
    });
}
function states(base, paths) {
    const found = {};
    for (const path of paths.slice(0, MAX_FILES)) {
        const state = stateOf(`${base}${path}`);
        if (state !== undefined)
            found[path] = state;
    }
    return found;
}
function stateOf(path) {
    try {
        const { ino, size, mtimeNs, ctimeNs } = (0,external_node_fs_.statSync)(path, { bigint: true });
        return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
    }
    catch {
        return undefined;
    }
}
function database_snapshot_names(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __webpack_require__(4120);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/invocations/path.js
/** Pure path arithmetic on absolute POSIX paths. */
/** The last segment. */
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The directory part; `/` for what stands in the root. */
const directoryOf = (path) => path.slice(0, Math.max(1, path.lastIndexOf('/')));
/** Whether `path` is `directory` or below it. */
const within = (path, directory) => path === directory || (path.startsWith(directory) && (directory.endsWith('/') || path[directory.length] === '/'));
/** `path` made absolute from `cwd`, with `.` and `..` taken out. */
function absolute(path, cwd) {
    const kept = [];
    for (const segment of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            kept.pop();
        else
            kept.push(segment);
    }
    return `/${kept.join('/')}`;
}

;// CONCATENATED MODULE: ./build/baseline/glob.js
/**
 * Path patterns of profiles and zones. `*` and `?` stay inside a segment, `**` as a whole segment is
 * any depth including none, so `p/**` includes `p`; dot names match. Matching is linear in path and
 * pattern (no backtracking over `**`), so that a hostile pattern cannot burn time.
 */
// Stand for a literal `*` and `?`: characters of Unicode's private use area, which no value keeps (see `literal`).
const star = '\ue000';
const mark = '\ue001';
/** A text as a pattern that matches only itself: what a variable's value becomes in a pattern. */
const literal = (text) => text
    .replace(/[\ue000\ue001]/g, '\ufffd')
    .replaceAll('*', star)
    .replaceAll('?', mark);
/** The text a pattern without wildcards matches. */
const unquoted = (pattern) => pattern.replaceAll(star, '*').replaceAll(mark, '?');
/** Whether one path segment matches a segment pattern of literals, `*` and `?`. O(length product) at worst. */
function segmentMatches(pattern, text) {
    let p = 0;
    let t = 0;
    let wild = -1;
    let from = 0;
    while (t < text.length) {
        const c = pattern[p];
        if (c === '*') {
            wild = p++;
            from = t;
        }
        else if (c === '?' || (c !== undefined && (c === star ? '*' : c === mark ? '?' : c) === text[t])) {
            p++;
            t++;
        }
        else if (wild >= 0) {
            p = wild + 1;
            t = ++from;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Segment patterns, one of which a name must match: literals are compared, the rest matched. */
class glob_Names {
    #literals;
    #patterns;
    constructor(patterns) {
        this.#literals = patterns.filter((pattern) => !/[*?]/.test(pattern)).map(unquoted);
        this.#patterns = patterns.filter((pattern) => /[*?]/.test(pattern));
    }
    /** The pattern a name matches, undefined if none. */
    find(name) {
        for (const literal of this.#literals)
            if (literal === name)
                return literal;
        for (const pattern of this.#patterns)
            if (segmentMatches(pattern, name))
                return pattern;
        return undefined;
    }
}
/** Compiles an absolute pattern, or one that begins with `**`. Throws a RangeError that names the pattern otherwise. */
function glob_compileGlob(text) {
    if (!text.startsWith('/') && !text.startsWith('**')) {
        throw new RangeError(`pattern \`${text}\` is neither absolute nor does it begin with \`**\``);
    }
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '' || (segment === '**' && segments.at(-1) === '**'))
            continue;
        if (segment !== '**' && segment.includes('**')) {
            throw new RangeError(`pattern \`${text}\`: \`**\` must be a whole segment`);
        }
        segments.push(segment);
    }
    return { text, segments, root: rootOf(segments) };
}
/** The leading literal segments, without the one that the name itself may match. */
function rootOf(segments) {
    const names = segments.length - (segments.at(-1) === '**' ? 2 : 1);
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    const literals = segments.slice(0, Math.max(0, wild < 0 ? names : Math.min(wild, names)));
    return literals.map((segment) => `/${unquoted(segment)}`).join('');
}
/** Advances a set of positions in a glob over one path segment. */
function advance(glob, states, segment) {
    const next = new Set();
    for (const at of states) {
        const pattern = glob.segments[at];
        if (pattern === undefined)
            continue;
        if (pattern === '**')
            next.add(at);
        else if (segmentMatches(pattern, segment))
            next.add(at + 1);
    }
    return glob_close(glob, next);
}
/** Adds the positions reachable over `**` matching nothing. */
function glob_close(glob, states) {
    for (const at of states)
        if (glob.segments[at] === '**')
            states.add(at + 1);
    return states;
}
/** Matches the directory part of paths (absolute, without trailing slash), leaving what a file name must satisfy; undefined if none can. */
function matchDirectory(glob, directory) {
    if (!directory.startsWith(glob.root))
        return undefined;
    const last = glob.segments.length;
    let states = glob_close(glob, new Set([0]));
    let below;
    let length = 0;
    const trailing = glob.segments[last - 1] === '**' ? last - 1 : -1;
    for (const segment of directory.split('/')) {
        if (segment === '')
            continue;
        if (below === undefined && states.has(trailing))
            below = length;
        states = advance(glob, states, segment);
        length += segment.length + 1;
        if (states.size === 0)
            return undefined;
    }
    if (below === undefined && states.has(trailing))
        below = length;
    const names = [];
    for (const at of states) {
        const pattern = glob.segments[at];
        if (pattern === undefined || pattern === '**')
            continue;
        // the last segment of the path ends the pattern, or all that is left of it is `**`
        if (at === last - 1 || (at === last - 2 && trailing >= 0))
            names.push(pattern);
    }
    return below === undefined && names.length === 0 ? undefined : { below, names };
}
/** Whether an absolute path matches. */
function globMatches(glob, path) {
    const slash = path.lastIndexOf('/');
    const match = matchDirectory(glob, path.slice(0, slash));
    if (match === undefined)
        return path === '/' && glob.segments.length === 1 && glob.segments[0] === '**';
    if (match.below !== undefined)
        return true;
    const name = path.slice(slash + 1);
    return match.names.some((pattern) => segmentMatches(pattern, name));
}
/** Whether a path at or below a directory (absolute, without trailing slash; empty for the root) can match. */
function matchesBelow(glob, directory) {
    let states = glob_close(glob, new Set([0]));
    for (const segment of directory.split('/')) {
        if (segment === '')
            continue;
        states = advance(glob, states, segment);
        if (states.size === 0)
            return false;
    }
    return true;
}
/** The directory, or file, a pattern begins with: its segments before the first that is wild, and whether that is all of it. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    return { path: segments.slice(0, wild < 0 ? segments.length : wild).join('/'), whole: wild < 0 };
}
/** The path that a pattern without wildcards matches. */
const glob_pathOf = (pattern) => unquoted(pattern);

;// CONCATENATED MODULE: ./build/baseline/variables.js


/** Variables that name places, longest name first where two have the same value. */
const places = /^(workspace|tmp|home|toolcache|runner:temp|runner:actions|cache:.+|prefix:.+|package)$/;
/** The trusted values of a recording's variables, and what is printed in their place. */
class Variables {
    #values = new Map();
    #hosts = new Map();
    #places;
    constructor(variables) {
        const found = [];
        for (const [name, { values, trusted }] of Object.entries(variables)) {
            if (!trusted)
                continue;
            this.#values.set(name, values);
            if (places.test(name))
                for (const value of values)
                    if (value.startsWith('/') && value !== '/')
                        found.push([value, name]);
        }
        for (const name of [...this.#values.keys()].filter((one) => !places.test(one)).sort())
            for (const value of this.values(name))
                this.#hosts.set(value.toLowerCase(), [...(this.#hosts.get(value.toLowerCase()) ?? []), name]);
        // where places nest, the longest path wins; of equal ones the workspace is what a reader expects
        const rank = (name) => (name === 'workspace' ? 0 : name === 'tmp' ? 1 : name === 'home' ? 2 : 3);
        this.#places = found.sort((a, b) => b[0].length - a[0].length || rank(a[1]) - rank(b[1]));
    }
    /** The values of a variable; none when it is unknown or untrusted. */
    values(name) {
        return this.#values.get(name) ?? [];
    }
    /** The variables, no places, that a host's name or address is a value of, in order of name. */
    naming(host) {
        return this.#hosts.get(host.toLowerCase().replace(/\.$/, '')) ?? [];
    }
    /** A pattern with its variables replaced, their values as literals: one text for each combination of values, none when one has no value. `bound` adds values, such as `${package}`. */
    expand(pattern, bound = new Map()) {
        const start = pattern.indexOf('${');
        if (start < 0)
            return [pattern];
        const end = pattern.indexOf('}', start);
        if (end < 0)
            return [];
        const name = pattern.slice(start + 2, end);
        const values = bound.get(name) ?? this.values(name);
        const rest = this.expand(pattern.slice(end + 1), bound);
        return values.flatMap((value) => rest.map((tail) => pattern.slice(0, start) + literal(value) + tail));
    }
    /** Whether a directory is one of the places, or holds one: nobody's own. */
    shared(directory) {
        return directory === '/' || this.#places.some(([place]) => within(place, directory));
    }
    /** The variable a path lies in, by the longest value, and that value; undefined outside all. */
    place(path) {
        for (const [directory, name] of this.#places)
            if (within(path, directory))
                return { name, directory };
        return undefined;
    }
    /** A path as printed: with the variable it lies in. */
    print(path) {
        const place = this.place(path);
        return place === undefined ? path : `\${${place.name}}${path.slice(place.directory.length)}`;
    }
}

;// CONCATENATED MODULE: ./build/baseline/directories.js
/** A directory that acts happened in, with the answers that depend on nothing else. */
class Directory {
    /** Absolute, without trailing slash. */
    path;
    answers = new Map();
    constructor(path) {
        this.path = path;
    }
}
/** The directories of a recording. Bounded: when full it starts anew. */
class Directories {
    static limit = 20_000;
    #known = new Map();
    #last = new Directory('');
    /** The directory of a path. */
    of(path) {
        if (path === this.#last.path)
            return this.#last;
        let found = this.#known.get(path);
        if (found === undefined) {
            if (this.#known.size >= Directories.limit)
                this.#known = new Map();
            found = new Directory(path);
            this.#known.set(path, found);
        }
        this.#last = found;
        return found;
    }
}
/** A question about directories, answered once for each. */
class directories_DirectoryAnswer {
    #make;
    constructor(make) {
        this.#make = make;
    }
    of(directory) {
        const known = directory.answers.get(this);
        if (known !== undefined)
            return known;
        const made = this.#make(directory.path);
        directory.answers.set(this, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/baseline/path-filter.js


/** What some patterns say of a directory: that all below it matches, or which names in it do. */
function gather(globs, directory) {
    let all = false;
    const names = [];
    for (const glob of globs) {
        const match = matchDirectory(glob, directory);
        if (match?.below !== undefined)
            all = true;
        else if (match !== undefined)
            names.push(...match.names);
    }
    return { all, names };
}
/** Files that match one of some patterns and none of others. */
class PathFilter {
    #inside;
    #outside;
    /** Throws a RangeError for a malformed pattern. Patterns with variables that have no value match nothing. */
    constructor(path, except, variables) {
        const answering = (patterns) => {
            const globs = patterns.flatMap((pattern) => variables.expand(pattern)).map(compileGlob);
            return new DirectoryAnswer((directory) => {
                const { all, names } = gather(globs, directory);
                return { all, names: new Names(names), any: all || names.length > 0 };
            });
        };
        this.#inside = answering(path);
        this.#outside = answering(except);
    }
    /** Whether a file, by its directory and its name there, is one of them. */
    includes(directory, name) {
        const inside = this.#inside.of(directory);
        if (!inside.any || (!inside.all && inside.names.find(name) === undefined))
            return false;
        const outside = this.#outside.of(directory);
        return !outside.any || (!outside.all && outside.names.find(name) === undefined);
    }
}

;// CONCATENATED MODULE: ./build/baseline/zones.js




const none = [];
/** The zones of zones.yml, found by path. */
class Zones {
    #zones;
    #directories = new directories_DirectoryAnswer((directory) => this.#candidates(directory));
    #known = new Directories();
    constructor(zones, variables) {
        const compile = (patterns) => patterns.flatMap((p) => variables.expand(p)).map(glob_compileGlob);
        this.#zones = zones.map((zone) => ({ zone, globs: compile(zone.path), except: compile(zone.except ?? []) }));
    }
    /** The zones a file lies in, for reading or writing it, inside a role or not. */
    of(directory, name, on, inRole) {
        const { read, write, readInRole, writeInRole } = this.#directories.of(directory);
        const candidates = on === 'read' ? (inRole ? readInRole : read) : inRole ? writeInRole : write;
        let found;
        for (const { zone, all, names, exceptAll, exceptNames } of candidates) {
            if (!all && names.find(name) === undefined)
                continue;
            if (exceptAll || exceptNames.find(name) !== undefined)
                continue;
            if (found === undefined)
                found = [zone];
            else
                found.push(zone);
        }
        return found ?? none;
    }
    /** Whether a path lies in any zone, for reading or writing, inside a role or not. */
    protect(path) {
        const directory = this.#known.of(directoryOf(path));
        const name = baseName(path);
        return this.of(directory, name, 'write', true).length > 0 || this.of(directory, name, 'read', true).length > 0;
    }
    #candidates(directory) {
        const found = [];
        for (const { zone, globs, except } of this.#zones) {
            const inside = gather(globs, directory);
            if (!inside.all && inside.names.length === 0)
                continue;
            const outside = gather(except, directory);
            found.push({
                zone,
                all: inside.all,
                names: new glob_Names(inside.names),
                exceptAll: outside.all,
                exceptNames: new glob_Names(outside.names),
            });
        }
        const readInRole = found.filter(({ zone }) => zone.on !== 'write');
        const writeInRole = found.filter(({ zone }) => zone.on !== 'read');
        const everywhere = ({ zone }) => zone.roles !== true;
        return { read: readInRole.filter(everywhere), write: writeInRole.filter(everywhere), readInRole, writeInRole };
    }
}

// EXTERNAL MODULE: ./build/host/anchor.js
var host_anchor = __webpack_require__(4525);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/host/confinement.js

/**
 * What confines this process, as /proc tells it: a user namespace that maps not all ids, a root directory that is not the
 * first process's, a seccomp filter, no_new_privs, gVisor's kernel. Never throws.
 * @param proc where proc is mounted
 */
function confinement(proc = '/proc') {
    const read = (path) => {
        try {
            return (0,external_node_fs_.readFileSync)(`${proc}/${path}`, 'utf8');
        }
        catch {
            return '';
        }
    };
    const status = read('self/status');
    const ids = read('self/uid_map').trim();
    const found = [];
    // the first user namespace maps all ids to themselves (user_namespaces(7))
    if (ids !== '' && !/^0\s+0\s+4294967295$/.test(ids))
        found.push('user-namespace');
    const mounts = read('self/mountinfo');
    // every process sees a mount at its root, unless it was put below one by chroot(2)
    if (mounts !== '' && !/^\S+ \S+ \S+ \S+ \/ /m.test(mounts))
        found.push('chroot');
    if (/^Seccomp:\s*2$/m.test(status))
        found.push('seccomp');
    if (/^NoNewPrivs:\s*1$/m.test(status))
        found.push('no-new-privileges');
    // gVisor's version line carries no build host; it names itself in the kernel log and here
    if (/gVisor/i.test(read('version')))
        found.push('gvisor');
    return found;
}

;// CONCATENATED MODULE: ./build/host/context.js




/** A fact of the environment is a name or a number, not a document. */
const MAX_FACT = 512;
/** Where a recording is made: machine, kind of environment, and what GitHub says of the job. Never throws. */
function recordingContext(env) {
    const onGitHub = env.GITHUB_ACTIONS === 'true';
    const facts = new Map();
    if (onGitHub) {
        for (const [key, variable] of Object.entries(GITHUB_FACTS)) {
            const value = env[variable];
            if (value)
                facts.set(key, value.slice(0, MAX_FACT));
        }
    }
    const matrix = onGitHub ? matrixLeg(env.INPUT_MATRIX) : undefined;
    const environment = environmentKind(env, inContainer());
    const fork = onGitHub ? fromFork(env) : undefined;
    const ephemeral = onGitHub ? isEphemeral(env, environment) : undefined;
    const sandbox = confinement();
    return {
        os: operatingSystem(),
        kernel: (0,external_node_os_.release)(),
        arch: (0,external_node_os_.arch)(),
        environment,
        ...Object.fromEntries(facts),
        ...(matrix === undefined ? {} : { matrix }),
        ...(fork === undefined ? {} : { fork }),
        ...(ephemeral === undefined ? {} : { ephemeral }),
        ...(sandbox.length === 0 ? {} : { sandbox }),
    };
}
const GITHUB_FACTS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    runId: 'GITHUB_RUN_ID',
    event: 'GITHUB_EVENT_NAME',
    ref: 'GITHUB_REF',
    sha: 'GITHUB_SHA',
    workflowRef: 'GITHUB_WORKFLOW_REF',
    actor: 'GITHUB_ACTOR',
};
/** A leg of a matrix has a few short values. */
const MAX_MATRIX = 4096;
/** The action's input `matrix`, which the runner fills with the job's leg. Undefined: the job has no matrix, or it cannot be read. */
function matrixLeg(input) {
    if (!input || input.length > MAX_MATRIX)
        return undefined;
    try {
        const leg = JSON.parse(input);
        return typeof leg === 'object' && leg !== null ? JSON.stringify(leg) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A container says more than the runner it is on; without one GitHub's own word for its runners decides. */
function environmentKind(env, container) {
    if (container)
        return 'container';
    if (env.GITHUB_ACTIONS !== 'true')
        return 'local';
    return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}
/**
 * Whether the machine is used for one job only: GitHub's own are; a self-hosted runner is when it was registered so, which
 * stands in the file `.runner` of its directory, above the work directory. Undefined: not known.
 */
function isEphemeral(env, environment) {
    if (environment === 'github-hosted' || env.RUNNER_ENVIRONMENT === 'github-hosted')
        return true;
    const settings = env.RUNNER_TEMP && parsed((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(env.RUNNER_TEMP)), '.runner'));
    if (!settings)
        return undefined;
    return settings.ephemeral === true;
}
/** Whether the event is a pull request from another repository. Undefined: it is no pull request, or its payload cannot be read. */
function fromFork(env) {
    if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return undefined;
    const payload = parsed(env.GITHUB_EVENT_PATH);
    const head = payload?.pull_request?.head;
    // the repository of a deleted fork is null
    return head === undefined ? undefined : head.repo?.full_name !== env.GITHUB_REPOSITORY;
}
/** Whether this process is in a container of docker, podman, containerd, Kubernetes or LXC. Never throws. */
function inContainer() {
    if ((0,external_node_fs_.existsSync)('/.dockerenv') || (0,external_node_fs_.existsSync)('/run/.containerenv'))
        return true;
    return /\/(docker|kubepods|containerd|libpod|lxc)[-/.]/.test(context_read('/proc/1/cgroup'));
}
function operatingSystem() {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(context_read('/etc/os-release'))?.[1];
    return (name || process.platform).slice(0, MAX_FACT);
}
function context_read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** A JSON document; runner and GitHub write some with a byte order mark. */
function parsed(path) {
    try {
        return JSON.parse(context_read(path).replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __webpack_require__(3116);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/host/event-chain.js

/** How the lines that end a batch begin, behind their number: no text of an event can hold it, its quotes are escaped. */
const HEARTBEAT = '"kind":"sensor.heartbeat"';
const LINE_FEED = 10;
/** A longer line is none of ours. */
const event_chain_MAX_LINE = 1024 * 1024;
/**
 * The hash chain over events.ndjson: at each heartbeat line, and at the end, head = sha256(head before ‖ bytes of the lines
 * since), beginning with 32 zero bytes; a heartbeat's own line belongs to the next batch. A head that was told to somebody in
 * time fixes everything before it.
 */
class EventChain {
    #onHeartbeat;
    #hash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.alloc(32));
    #rest = [];
    #restLength = 0;
    /** @param onHeartbeat given each heartbeat's line with the head over all before it */
    constructor(onHeartbeat = () => { }) {
        this.#onHeartbeat = onHeartbeat;
    }
    /** Head over all whole lines given so far, hex. */
    get head() {
        return this.#hash.copy().digest('hex');
    }
    /** Takes the next bytes, however they are cut. */
    push(chunk) {
        const end = chunk.lastIndexOf(LINE_FEED) + 1;
        if (end > 0) {
            this.#lines(this.#restLength === 0 ? chunk.subarray(0, end) : Buffer.concat([...this.#rest, chunk.subarray(0, end)]));
            this.#rest = [];
            this.#restLength = 0;
        }
        if (end === chunk.length)
            return;
        this.#rest.push(Buffer.from(chunk.subarray(end)));
        this.#restLength += chunk.length - end;
        if (this.#restLength > event_chain_MAX_LINE)
            this.end();
    }
    /** Takes what stands behind the last line feed as well. */
    end() {
        for (const part of this.#rest)
            this.#hash.update(part);
        this.#rest = [];
        this.#restLength = 0;
    }
    #lines(lines) {
        let done = 0;
        let from = 0;
        for (let at = lines.indexOf(HEARTBEAT); at >= 0; at = lines.indexOf(HEARTBEAT, from)) {
            const begin = at === 0 ? 0 : lines.lastIndexOf(LINE_FEED, at - 1) + 1;
            from = lines.indexOf(LINE_FEED, at) + 1;
            this.#hash.update(lines.subarray(done, begin));
            done = begin;
            const head = this.#hash.digest();
            this.#hash = (0,external_node_crypto_.createHash)('sha256').update(head);
            this.#onHeartbeat(lines.subarray(begin, from), head.toString('hex'));
        }
        this.#hash.update(lines.subarray(done));
    }
}

;// CONCATENATED MODULE: ./build/host/event-file.js



const FLUSH_BYTES = 256 * 1024;
/**
 * events.ndjson while it is written: buffered, hashed as it goes. A write that fails (full disk, quota,
 * broken disk) cuts the file back to its last whole line, sets `failed`, and everything later is refused;
 * nothing is ever thrown at the command being recorded.
 */
class EventFile {
    /** Why writing stopped, as a sentence; undefined while all is well. */
    failed;
    #fd;
    #path;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #chain = new EventChain();
    #pending = [];
    #weights = [];
    #pendingBytes = 0;
    #bytes = 0;
    #lines = 0;
    #events = 0;
    /** Creates `path` (mode 0600). Throws the file system's error when it exists or cannot be created. */
    constructor(path) {
        this.#path = path;
        this.#fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o600);
    }
    /** Bytes on disk and in the buffer. */
    get size() {
        return this.#bytes + this.#pendingBytes;
    }
    /** Head of the hash chain over what is on disk. */
    get chain() {
        return this.#chain.head;
    }
    /** Adds one line, given without its newline, that stands for `events` events. False: writing has failed before. */
    append(line, events = 1) {
        if (this.failed !== undefined)
            return false;
        this.#pending.push(line);
        this.#weights.push(events);
        this.#pendingBytes += Buffer.byteLength(line) + 1;
        if (this.#pendingBytes >= FLUSH_BYTES)
            this.flush();
        return true;
    }
    /** Writes what is buffered. */
    flush() {
        if (this.#pending.length === 0 || this.failed !== undefined)
            return;
        const lines = this.#pending;
        const weights = this.#weights;
        const data = Buffer.from(`${lines.join('\n')}\n`);
        this.#pending = [];
        this.#weights = [];
        this.#pendingBytes = 0;
        let written = 0;
        try {
            while (written < data.length)
                written += (0,external_node_fs_.writeSync)(this.#fd, data, written, data.length - written);
        }
        catch (error) {
            this.failed = `writing events.ndjson failed: ${error.message}`;
        }
        this.#keep(data, lines.length, weights, written);
    }
    #keep(data, lines, weights, written) {
        const kept = written === data.length ? written : data.lastIndexOf(10, written - 1) + 1;
        if (kept < written)
            this.#cutBack(this.#bytes + kept);
        let count = lines;
        if (kept < data.length) {
            count = 0;
            for (let at = data.indexOf(10); at >= 0 && at < kept; at = data.indexOf(10, at + 1))
                count++;
        }
        this.#hash.update(data.subarray(0, kept));
        this.#chain.push(data.subarray(0, kept));
        this.#bytes += kept;
        this.#lines += count;
        for (let i = 0; i < count; i++)
            this.#events += weights[i] ?? 1;
    }
    #cutBack(length) {
        try {
            (0,external_node_fs_.ftruncateSync)(this.#fd, length);
        }
        catch (error) {
            this.failed += `; its last line stays cut: ${error.message}`;
        }
    }
    /**
     * Writes the rest, copies the file to a new place, and goes on: whole lines, as they stand at this moment.
     * @returns what the copy holds
     * @throws the file system's error when it cannot be copied
     */
    copyTo(path) {
        this.flush();
        (0,external_node_fs_.copyFileSync)(this.#path, path, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        return this.#end(this.#hash.copy());
    }
    /** Writes the rest and closes. Never throws; `failed` says what went wrong. */
    close() {
        this.flush();
        try {
            (0,external_node_fs_.closeSync)(this.#fd);
        }
        catch (error) {
            this.failed ??= `closing events.ndjson failed: ${error.message}`;
        }
        return this.#end(this.#hash);
    }
    #end(hash) {
        return {
            lines: this.#lines,
            events: this.#events,
            bytes: this.#bytes,
            sha256: hash.digest('hex'),
            chain: this.chain,
        };
    }
}

;// CONCATENATED MODULE: ./build/host/fold.js
/** Open folds held at once; beyond it those of the process that folded longest ago are given out. */
const MAX_FOLDS = 4096;
/** True for the kinds that come in storms and may be folded above the byte cap. */
function isBulk(draft) {
    return draft.kind.startsWith('file.') || draft.kind === 'lib.load';
}
/**
 * Folds bulk events of one process, kind and directory into one: the first, with `n`, `until` and `last`, and
 * `path` named in `cut`, because the other paths are gone. Making a file executable is not folded with other
 * changes of mode.
 */
class FoldTable {
    #byProcess = new Map();
    #size = 0;
    /** Takes in one event. Returns what had to leave to make room, in the order of `seq`. */
    add(seq, draft) {
        const process = processKey(draft);
        let folds = this.#byProcess.get(process);
        if (folds === undefined) {
            folds = new Map();
            this.#byProcess.set(process, folds);
        }
        const key = foldKey(draft);
        const fold = folds.get(key);
        if (fold !== undefined) {
            fold.n += draft.n ?? 1;
            fold.until = draft.until ?? draft.t;
            fold.last = seq;
            return [];
        }
        folds.set(key, { seq, first: draft, n: draft.n ?? 1, until: draft.until ?? draft.t, last: seq });
        this.#size++;
        if (this.#size <= MAX_FOLDS)
            return [];
        const [oldest] = this.#byProcess.keys();
        return oldest === undefined ? [] : this.#take(oldest);
    }
    /** Gives out the folds of the process that did `draft`, so that its own acts stay in order. */
    takeOf(draft) {
        return this.#take(processKey(draft));
    }
    /** Gives out everything, in the order of `seq`. */
    takeAll() {
        return [...this.#byProcess.keys()].flatMap((process) => this.#take(process)).sort((a, b) => a.seq - b.seq);
    }
    #take(process) {
        const folds = this.#byProcess.get(process);
        if (folds === undefined)
            return [];
        this.#byProcess.delete(process);
        this.#size -= folds.size;
        return [...folds.values()].map(fold_placed);
    }
}
function fold_placed(fold) {
    if (fold.n === 1)
        return { seq: fold.seq, draft: fold.first, n: 1 };
    const cut = [...new Set([...(fold.first.cut ?? []), 'path'])];
    return { seq: fold.seq, draft: { ...fold.first, n: fold.n, until: fold.until, last: fold.last, cut }, n: fold.n };
}
function processKey(draft) {
    return `${draft.pid} ${draft.start}`;
}
function foldKey(draft) {
    const path = 'path' in draft ? directory(draft.path) : '';
    const to = 'to' in draft ? directory(draft.to) : '';
    const special = 'mode' in draft && draft.mode !== undefined ? draft.mode & 0o7111 : 0;
    return `${draft.kind}\0${draft.done}\0${special}\0${path}\0${to}`;
}
function directory(path) {
    return path === undefined ? '' : path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/host/recorder.js


/** Default byte cap of events.ndjson: 1 GiB. */
const DEFAULT_CAP = 1024 ** 3;
/** Above these multiples of the cap an event is dropped and counted: bulk first, everything at the end. */
const BULK_LIMIT = 1.2;
const HARD_LIMIT = 1.25;
/** Longest argument list kept, in characters; a line stays far below the 1 MiB a reader accepts. */
const recorder_MAX_ARGV = 128 * 1024;
const recorder_MAX_LINE = 512 * 1024;
const SECOND = 1_000_000_000;
/**
 * Writes events.ndjson: gives each draft its `seq`, one JSON object a line.
 *
 * Below the cap nothing is folded. Above it bulk events fold (see FoldTable): a folded line may then stand after
 * lines with a higher `seq`, but before any later exec, and before any later unfolded act of its own process. Where folding
 * does not suffice events are dropped, and a sensor.loss says how many. The sum of all `n`, plus what was
 * lost, is always the number of sequence numbers given out.
 */
class Recorder {
    cap;
    #file;
    #protected;
    #folds = new FoldTable();
    #unreported = { bulk: 0, priority: 0 };
    #lost = { bulk: 0, priority: 0 };
    #told = '';
    #seq = 0;
    #folded = 0;
    #lastT = 0;
    #lossAt = Number.NEGATIVE_INFINITY;
    /** Creates the file. Throws the file system's error when it exists or cannot be created. */
    constructor(options) {
        this.#file = new EventFile(options.path);
        this.cap = options.cap ?? DEFAULT_CAP;
        this.#protected = options.protectedPath ?? (() => false);
    }
    /** Events seen so far. */
    get seen() {
        return this.#seq;
    }
    /** Largest time seen, ns since the recording began. */
    get lastT() {
        return this.#lastT;
    }
    /** Why writing stopped, if it did. */
    get failed() {
        return this.#file.failed;
    }
    /** The head that stands in the last heartbeat: where it is in the file can be found again. Empty before the first. */
    get toldChain() {
        return this.#told;
    }
    /** Head of the hash chain over what is on disk. */
    get chain() {
        return this.#file.chain;
    }
    /**
     * Takes note of events that a sensor lost before they came here: they have numbers in the recording as if they had come.
     * `draft` is the sensor.loss that says so. Never throws.
     */
    lost(draft, priority) {
        const lost = draft.lost ?? 0;
        this.#seq += lost;
        this.#lost.priority += Math.min(lost, priority);
        this.#lost.bulk += Math.max(0, lost - priority);
        this.write(draft);
    }
    /** Records one event. Never throws. */
    write(draft) {
        const seq = this.#seq++;
        if (draft.t > this.#lastT)
            this.#lastT = draft.t;
        if (this.#file.size < this.cap) {
            this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
            return;
        }
        if (isBulk(draft) && !this.#inZone(draft)) {
            this.#putFolded(this.#folds.add(seq, draft));
            return;
        }
        this.#putFolded(draft.kind === 'process.exec' ? this.#folds.takeAll() : this.#folds.takeOf(draft));
        this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
    }
    /** Brings what is buffered to disk. */
    flush() {
        this.#file.flush();
    }
    /**
     * Copies the file as it is now, with all that is folded or buffered, and goes on.
     * @throws the file system's error when it cannot be copied
     */
    copyTo(path) {
        this.#putFolded(this.#folds.takeAll());
        this.#reportLoss();
        return this.#end(this.#file.copyTo(path));
    }
    /** Writes the rest and closes the file. Never throws. */
    finish() {
        this.#putFolded(this.#folds.takeAll());
        this.#reportLoss();
        return this.#end(this.#file.close());
    }
    #end(end) {
        const lost = this.#seq - end.events;
        return {
            count: end.lines,
            bytes: end.bytes,
            sha256: end.sha256,
            chain: end.chain,
            folded: this.#folded,
            cap: this.cap,
            lost,
            lostPriority: this.#lost.priority,
            ...(this.#file.failed === undefined ? {} : { failed: this.#file.failed }),
        };
    }
    #inZone(draft) {
        if ('path' in draft && draft.path !== undefined && this.#protected(draft.path))
            return true;
        return 'to' in draft && this.#protected(draft.to);
    }
    #putFolded(events) {
        for (const event of events)
            this.#put(event, BULK_LIMIT);
    }
    #put(event, limit) {
        const line = lineOf(event);
        const size = this.#file.size + line.length;
        if (line.length <= recorder_MAX_LINE && size <= this.cap * limit) {
            if (this.#lastT - this.#lossAt >= SECOND)
                this.#reportLoss();
            if (this.#file.append(event.draft.kind === 'sensor.heartbeat' ? this.#chained(event) : line, event.n)) {
                this.#folded += event.n - 1;
                return;
            }
        }
        const sort = isBulk(event.draft) && !this.#inZone(event.draft) ? 'bulk' : 'priority';
        this.#lost[sort] += event.n;
        this.#unreported[sort] += event.n;
    }
    /** A heartbeat with the head over every line before it. */
    #chained({ seq, draft, n }) {
        this.#file.flush();
        this.#told = this.#file.chain;
        return lineOf({ seq, draft: { ...draft, chain: this.#told }, n });
    }
    #reportLoss() {
        if (this.#file.failed !== undefined)
            return;
        for (const sort of ['bulk', 'priority']) {
            const lost = this.#unreported[sort];
            if (lost === 0)
                continue;
            this.#unreported[sort] = 0;
            this.#lossAt = this.#lastT;
            const reason = `the byte cap of ${this.cap} was reached: ${sort} events dropped`;
            const draft = {
                kind: 'sensor.loss',
                t: this.#lastT,
                pid: process.pid,
                tid: process.pid,
                start: 0,
                job: false,
                done: true,
                lost,
                reason,
            };
            this.#file.append(lineOf({ seq: this.#seq++, draft, n: 1 }));
        }
    }
}
function lineOf({ seq, draft }) {
    const line = JSON.stringify({ seq, ...draft });
    if (line.length <= recorder_MAX_ARGV || draft.kind !== 'process.exec')
        return line;
    const argv = [];
    let length = 0;
    for (const argument of draft.argv) {
        length += argument.length + 3;
        if (length > recorder_MAX_ARGV)
            break;
        argv.push(argument);
    }
    return JSON.stringify({ seq, ...draft, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] });
}

// EXTERNAL MODULE: ./build/host/redaction.js + 1 modules
var redaction = __webpack_require__(1139);
;// CONCATENATED MODULE: ./build/host/secret-files.js




const deepest = 3; // directories below a home
const most = 5000; // entries looked at
/**
 * The credential files that stand below the homes, by identity: `dev:ino` -> path. Read under another name (a hard link, a
 * bind mount, a renamed directory) they are still the same files. Looks at names only; what cannot be read is left out.
 */
function secretFiles(zones, recorded) {
    const variables = new Variables(recorded);
    const reading = new Zones(zones.filter((zone) => zone.on !== 'write' && zone.roles !== true), variables);
    const found = Object.create(null);
    let seen = 0;
    const visit = (directory, depth) => {
        for (const entry of entries(directory)) {
            if (++seen > most)
                return;
            const path = (0,external_node_path_.join)(directory, entry.name);
            // credentials live in dot files; whole trees of caches and sources are not searched
            if (depth === 0 && !entry.name.startsWith('.'))
                continue;
            if (entry.isDirectory() && depth < deepest)
                visit(path, depth + 1);
            else if (entry.isFile() && reading.protect(path))
                note(path, found);
        }
    };
    for (const home of variables.values('home'))
        visit(home, 0);
    return { ...found };
}
function note(path, found) {
    const facts = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (facts !== undefined)
        found[`${facts.dev}:${facts.ino}`] = path;
}
function entries(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/invocations/container.js
const PREFIX = 'container:';
/** A path in a container as one name among those of the machine: `container:0123456789ab:/usr/bin/x`. */
function container_inContainer(container, path) {
    const id = /^[0-9a-f]{64}$/.test(container) ? container.slice(0, 12) : container;
    return path.startsWith('/') ? `${PREFIX}${id}:${path}` : path;
}
/** Whether a path names a container's own file. */
const isContained = (path) => path.startsWith(PREFIX);
/** An event whose paths cannot be taken for the machine's; one that is not in a container is itself. */
function located(event) {
    const { container } = event;
    if (container === undefined)
        return event;
    const inside = (path) => container_inContainer(container, path);
    if (event.kind === 'process.exec') {
        const { exe, script, cwd } = event;
        return {
            ...event,
            exe: { ...exe, path: inside(exe.path) },
            ...(script === undefined ? {} : { script: { ...script, path: inside(script.path) } }),
            cwd: inside(cwd),
        };
    }
    if ('to' in event)
        return { ...event, path: inside(event.path), to: inside(event.to) };
    return 'path' in event && event.path !== undefined ? { ...event, path: inside(event.path) } : event;
}
/** What is known of a container's files before its image was looked at: nothing, so none of them is what a profile names. */
const UNKNOWN_FILES = {
    resolved: (path) => path,
    package: () => undefined,
    trusted: () => false,
    installed: () => false,
    pinned: () => false,
    trustedName: () => false,
    digest: () => undefined,
};
/** A tool of a container under its own name. It is nobody's look-alike: its image came that way. */
const contained = (tool, container) => ({
    ...tool,
    path: container_inContainer(container, tool.path),
    exe: container_inContainer(container, tool.exe),
    preloads: [],
    lookalike: undefined,
});

;// CONCATENATED MODULE: ./build/invocations/interpreter-grammar.js
/** Word lists are separated by blanks. */
function grammar(words, rules = {}) {
    const set = (key) => new Set((words[key] ?? '').split(' ').filter(Boolean));
    return {
        valued: set('valued'),
        rest: set('rest'),
        inline: set('inline'),
        stdin: set('stdin'),
        module: set('module'),
        script: set('script'),
        library: set('library'),
        preload: set('preload'),
        run: set('run'),
        own: set('own'),
        positional: true,
        joined: false,
        dash: 'stdin',
        ...rules,
    };
}
/** POSIX sh, section "OPERANDS": a lone `-` ends the options as `--` does; `-s` reads standard input. */
const shell = grammar({ valued: '-o +o -O +O --rcfile --init-file', inline: '-c --command', stdin: '-s' }, { joined: true, dash: 'end of options' });
const python = grammar({ valued: '-W -X -Q --check-hash-based-pycs', inline: '-c', module: '-m' }, { joined: true });
/** Options with a value in node 24, from its own table of options (`internal/options`), and older names. */
const nodeValued = '-r --require --import --loader --experimental-loader -C --conditions --env-file --env-file-if-exists --input-type --title ' +
    '--icu-data-dir --run --experimental-sea-config --build-sea --test-coverage-functions --heapsnapshot-signal ' +
    '--test-coverage-exclude --test-rerun-failures --experimental-package-map --allow-fs-read --allow-fs-write ' +
    '--test-concurrency --diagnostic-dir --trace-require-module --inspect-publish-uid --inspect-port --debug-port ' +
    '--cpu-prof-dir --max-old-space-size-percentage --stack-trace-limit --build-snapshot-config --dns-result-order ' +
    '--report-signal --test-coverage-lines --heap-prof-dir --experimental-test-tag-filter --test-isolation ' +
    '--experimental-test-isolation --heap-prof-interval --cpu-prof-interval --security-revert --security-reverts ' +
    '--disable-proto --test-coverage-include --localstorage-file --v8-pool-size --test-reporter-destination ' +
    '--trace-event-file-pattern --secure-heap-min --trace-event-categories --test-coverage-branches --watch-kill-signal ' +
    '--test-global-setup --openssl-config --report-filename --tls-cipher-list --watch-path --test-shard ' +
    '--test-name-pattern --use-largepages --experimental-config-file --test-random-seed --redirect-warnings ' +
    '--max-http-header-size --test-timeout --test-reporter --secure-heap --test-skip-pattern --report-dir ' +
    '--report-directory --network-family-autoselection-attempt-timeout --heap-prof-name --snapshot-blob ' +
    '--unhandled-rejections --disable-warning --heapsnapshot-near-heap-limit --tls-keylog --cpu-prof-name ' +
    '--experimental-specifier-resolution --es-module-specifier-resolution --experimental-default-type --policy-integrity ' +
    '--experimental-policy';
const node = grammar({
    valued: nodeValued,
    inline: '-e --eval -p --print -pe',
    preload: '-r --require --import --loader --experimental-loader',
});
const bun = grammar({
    valued: '-r --preload --require --import --cwd -c --config --env-file --conditions',
    inline: '-e --eval -p --print',
    preload: '-r --preload --require --import',
    run: 'run',
    own: 'install i add a remove rm update link unlink pm x create init build test publish upgrade outdated patch audit info why repl exec',
});
const deno = grammar({
    valued: '-c --config --import-map -L --log-level --cert --location --seed --env-file --preload --require',
    inline: '-e --eval',
    preload: '--preload --require',
    run: 'run serve',
    own: 'eval repl install uninstall add remove cache fmt lint test bench check compile task doc info upgrade publish jupyter types vendor coverage init outdated update audit x create',
});
const perl = grammar({ valued: '-I', rest: '-i -F -x -D -M -m -l -0 -C -V', inline: '-e -E' }, { joined: true });
const ruby = grammar({ valued: '-I -r -C -E', rest: '-i -F -x -K -T -W -0', inline: '-e' }, { joined: true });
const php = grammar({ valued: '-c -d -z -t', inline: '-r -R -B -E -S -a -m -i -v', script: '-f --file' });
const lua = grammar({ valued: '-l', inline: '-e -v' });
const plain = grammar({ inline: '-e --eval -c' });
/** java(1); the last one is what Plexus Classworlds, which starts Maven, loads everything else by. */
const java = grammar({
    valued: '-cp -classpath --class-path -p --module-path --add-modules',
    library: '-cp -classpath --class-path',
    script: '-jar',
    preload: '-javaagent -agentpath -Xbootclasspath/a -Dclassworlds.conf',
}, { positional: false });
/** The dynamic loader, told to run a program: ld.so(8). */
const loader = grammar({
    valued: '--library-path --inhibit-rpath --audit --preload --argv0 --glibc-hwcaps-prepend --glibc-hwcaps-mask',
    inline: '--help --version --list-diagnostics --list-tunables',
});
const grammars = [
    [/^(ba|da|a|z|k|mk|oil|ya|hu|fi|c|tc|rba)?sh(-static)?$/, shell],
    [/^(python|pypy)[0-9.]*t?$/, python],
    [/^(node|nodejs)[0-9.]*$/, node],
    [/^bun$/, bun],
    [/^deno$/, deno],
    [/^perl[0-9.]*$/, perl],
    [/^ruby[0-9.]*$/, ruby],
    [/^php[0-9.]*$/, php],
    [/^lua(jit)?[0-9.]*$/, lua],
    [/^(tclsh|wish|guile|julia|Rscript)[0-9.]*$/, plain],
    [/^java$/, java],
];
const loaders = /^ld(64)?(-[\w.-]+)?\.so(\.\d+)?$/;
/** The grammar of an interpreter, by its base name; undefined for what is none that is known here. */
const grammarOf = (exeName) => isLoader(exeName) ? loader : grammars.find(([name]) => name.test(exeName))?.[1];
/** Whether a program is the dynamic loader, which runs any file without an exec of it. */
const isLoader = (exeName) => loaders.test(exeName);

;// CONCATENATED MODULE: ./build/invocations/interpreter.js

/**
 * The main script of an interpreter, from its base name and arguments (argv[0] included).
 * Undefined when the program is no interpreter known here. A joined option such as `-ec` counts as each of its letters.
 */
function mainScript(exeName, argv) {
    const rules = grammarOf(exeName);
    if (rules === undefined)
        return undefined;
    const preloads = [];
    let library = '';
    const script = (index) => {
        const path = argv[index];
        return path === undefined ? { kind: 'stdin', preloads } : { kind: 'script', path, index, preloads };
    };
    for (let i = 1; i < argv.length; i++) {
        const argument = argv[i] ?? '';
        if (argument === '-' && rules.dash === 'stdin')
            return { kind: 'stdin', preloads };
        if (argument === '--' || argument === '-')
            return script(i + 1);
        if (!/^[-+]./.test(argument)) {
            if (/^[^:]+\.jar$/.test(library))
                return { kind: 'script', path: library, index: i, preloads };
            if (rules.own.has(argument) || !rules.positional)
                return { kind: 'inline', preloads };
            if (!rules.run.has(argument))
                return script(i);
            continue;
        }
        const found = interpreter_option(rules, argument);
        if (found === 'inline' || found === 'stdin')
            return { kind: found, preloads };
        if (found === 'script')
            return script(i + 1);
        if (found === 'module')
            return { kind: 'module', name: argv[i + 1] ?? '', index: i + 1, preloads };
        if (typeof found === 'object')
            return { kind: 'module', name: found.module, index: i, preloads };
        const { name, value = argv[i + 1] ?? '' } = split(argument);
        if (rules.preload.has(name))
            preloads.push(value);
        if (rules.library.has(name))
            library = value;
        if (found === 'valued')
            i++;
    }
    return { kind: rules.positional ? 'stdin' : 'inline', preloads };
}
/** An option and the value that is joined to it: `--name=value`, java's `-name:value` and `-name:value=settings`. */
function split(argument) {
    const [, agent, file] = /^(-(?:javaagent|agentpath|Xbootclasspath\/a)):([^=]*)/.exec(argument) ?? [];
    if (agent !== undefined)
        return { name: agent, value: file ?? '' };
    const equals = argument.indexOf('=');
    return equals < 0 ? { name: argument } : { name: argument.slice(0, equals), value: argument.slice(equals + 1) };
}
/** What one option means for the arguments after it. */
function interpreter_option(rules, argument) {
    if (rules.inline.has(argument) || (argument.startsWith('--') && rules.inline.has(argument.split('=')[0] ?? '')))
        return 'inline';
    if (rules.script.has(argument))
        return 'script';
    if (rules.module.has(argument))
        return 'module';
    if (rules.valued.has(argument))
        return 'valued';
    if (!rules.joined || argument.startsWith('--') || argument.startsWith('+'))
        return 'flag';
    for (let i = 1; i < argument.length; i++) {
        const letter = `-${argument[i]}`;
        const last = i + 1 === argument.length;
        if (rules.inline.has(letter))
            return 'inline';
        if (rules.stdin.has(letter))
            return 'stdin';
        if (rules.module.has(letter))
            return last ? 'module' : { module: argument.slice(i + 1) };
        if (rules.valued.has(letter))
            return last ? 'valued' : 'flag';
        if (rules.rest.has(letter))
            return 'flag';
    }
    return 'flag';
}

;// CONCATENATED MODULE: ./build/host/file-digest.js


const CHUNK = 1024 * 1024;
/** Larger files are not hashed. */
const MAX_BYTES = 512n * 1024n * 1024n;
/** True when both are the same file with the same content, as far as inode and times tell. */
function sameState(a, b) {
    return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
/**
 * SHA-256 of the file at `path`, if it is still in `state` before and after it was read.
 *
 * @returns the hex digest; 'changed' when it is another file or has other times; undefined when it is gone, unreadable,
 *   no regular file, or above 512 MiB. Never rejects.
 */
async function digestOf(path, state) {
    let file;
    try {
        file = await external_node_fs_.promises.open(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const before = await file.stat({ bigint: true });
        if (!sameState(state, before))
            return 'changed';
        if (!before.isFile() || before.size > MAX_BYTES)
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
        }
        return sameState(state, await file.stat({ bigint: true })) ? hash.digest('hex') : 'changed';
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close().catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/evidence/python-name.js
/** The one spelling of a Python package's name: names are equal up to case and `-_.` (PEP 503, and Core metadata's name normalization). */
const pythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');

;// CONCATENATED MODULE: ./build/host/package-metadata.js



/** How far above a file or directory its package's metadata is looked for. */
const MAX_LEVELS = 12;
const MAX_METADATA = 1024 * 1024;
/** npm's own limit for a name; longer ones are no names. */
const MAX_NAME = 214;
const MAX_SITE_ENTRIES = 20_000;
/** The package whose package.json, PKG-INFO, pyproject.toml or Cargo.toml stands nearest at or above `directory`, and where. */
function packageAbove(directory) {
    let current = directory;
    for (let level = 0; level < MAX_LEVELS && current.startsWith('/'); level++) {
        const found = packageIn(current);
        if (found !== undefined)
            return { directory: current, package: found };
        if (current === '/')
            return undefined;
        current = (0,external_node_path_.dirname)(current);
    }
    return undefined;
}
/** The package a file belongs to: for an installed Python module what its dist-info says, else the nearest above. */
function packageOf(path) {
    return distributionOf(path) ?? packageAbove((0,external_node_path_.dirname)(path))?.package;
}
/** A package.json without a name (`{"type":"module"}`) is no package. */
function packageIn(directory) {
    return (fromJson(readSmall((0,external_node_path_.join)(directory, 'package.json'))) ??
        fromHeaders(readSmall((0,external_node_path_.join)(directory, 'PKG-INFO'))) ??
        fromToml(readSmall((0,external_node_path_.join)(directory, 'pyproject.toml')), /^(project|tool\.poetry)$/) ??
        fromToml(readSmall((0,external_node_path_.join)(directory, 'Cargo.toml')), /^package$/));
}
function distributionOf(path) {
    const match = /^(.*\/(?:site|dist)-packages)\/([^/]+)/.exec(path);
    const [, site, top] = match ?? [];
    if (site === undefined || top === undefined)
        return undefined;
    const wanted = pythonName(top.replace(/\.py$/, ''));
    const info = package_metadata_entries(site).find((entry) => {
        const stem = /^([^-]+)-.*\.dist-info$/.exec(entry)?.[1];
        return stem !== undefined && pythonName(stem) === wanted;
    });
    return info === undefined ? undefined : fromHeaders(readSmall((0,external_node_path_.join)(site, info, 'METADATA')));
}
function fromJson(text) {
    if (text === undefined)
        return undefined;
    try {
        const data = JSON.parse(text);
        if (typeof data !== 'object' || data === null)
            return undefined;
        return package_metadata_named(data.name, data.version);
    }
    catch {
        return undefined;
    }
}
function fromHeaders(text) {
    if (text === undefined)
        return undefined;
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    return package_metadata_named(/^Name:[ \t]*(\S+)/m.exec(head)?.[1], /^Version:[ \t]*(\S+)/m.exec(head)?.[1]);
}
/** Only what stands on lines of its own in a section of that name is read. */
function fromToml(text, wanted) {
    let section = '';
    const values = new Map();
    for (const line of (text ?? '').split('\n')) {
        const header = /^\[([^[\]]+)\]/.exec(line)?.[1];
        if (header !== undefined)
            section = header.trim();
        if (!wanted.test(section))
            continue;
        const [, key, , value] = /^(name|version)[ \t]*=[ \t]*(["'])([^"']*)\2/.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !values.has(key))
            values.set(key, value);
    }
    return package_metadata_named(values.get('name'), values.get('version'));
}
function package_metadata_named(name, version) {
    if (!isPrintable(name))
        return undefined;
    return isPrintable(version) ? { name, version } : { name };
}
function isPrintable(text) {
    return typeof text === 'string' && text.length > 0 && text.length <= MAX_NAME && /^[\x21-\x7e]+$/.test(text);
}
/** Text of a regular file of at most 1 MiB, else undefined. */
function readSmall(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        const facts = (0,external_node_fs_.fstatSync)(fd);
        if (!facts.isFile() || facts.size > MAX_METADATA)
            return undefined;
        const buffer = Buffer.alloc(facts.size);
        return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, 0));
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function package_metadata_entries(directory) {
    try {
        const found = (0,external_node_fs_.readdirSync)(directory);
        return found.length > MAX_SITE_ENTRIES ? [] : found;
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/host/tool-files.js







const CONCURRENT = 2;
/** A build can execute thousands of short-lived programs; what is beyond this stays without a digest. */
const tool_files_MAX_FILES = 20_000;
/** States of one path, so that touching and running one file again and again leaves room for others. */
const MAX_STATES = 256;
/** Times that one file is noted to be there again in place of another. */
const MAX_RETURNS = 256;
const tool_files_MAX_ENTRIES = 50_000;
/** Names of one file: busybox has some 400. */
const MAX_NAMES = 1000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_HOPS = 40;
const FINISH_TIMEOUT_MS = 10_000;
/** Nanoseconds that a file can have changed after its exec and before the look at it; above that somebody set the clock. */
const MAX_LATE = 10e9;
/**
 * Notes each distinct executable and main script as it is executed, and hashes it beside the recording,
 * two files at a time. A file that has changed by then is marked, and gets no digest.
 */
class ToolFiles {
    #noted = new Map();
    #links = new Map();
    #packages = new Map();
    #queue = [];
    /** What was last found at a path. */
    #last = new Map();
    /** Of a path with too many states: what stands for all later ones. */
    #rest = new Map();
    /** Files that came and went too often to note when. */
    #timeless = new Set();
    /** How many states of a path are noted. */
    #states = new Map();
    #unhashed = new Set();
    #anchor;
    #unfollowed = 0;
    #names = 0;
    #running = 0;
    #idle = [];
    /** @param anchor epoch nanoseconds of t = 0; without it a file counts as there since the exec, whenever it was changed */
    constructor(anchor) {
        this.#anchor = anchor;
    }
    /** Takes in one exec. Never throws. */
    exec(event) {
        const { t, exe, script, named, argv, cwd } = event;
        const called = argv[0];
        if (called?.includes('/'))
            this.#resolve((0,external_node_path_.resolve)(cwd, called));
        const names = named === undefined ? [] : linkNames(named);
        this.#note(t, this.#resolve(exe.path), script === undefined ? names : []);
        if (script !== undefined)
            this.#note(t, this.#resolve(script.path), names);
        const main = script === undefined ? mainScript((0,external_node_path_.basename)(exe.path), argv) : undefined;
        if (main?.kind === 'script') {
            const path = (0,external_node_path_.resolve)(cwd, main.path);
            this.#note(t, this.#resolve(path), linkNames(path));
        }
        const above = packageAbove(cwd);
        if (above !== undefined && !this.#packages.has(above.directory) && this.#packages.size < tool_files_MAX_ENTRIES) {
            this.#packages.set(above.directory, above.package);
        }
    }
    /** Takes in the exec of a container's own program: its file is there as long as the process runs. Never throws. */
    contained({ t, pid, exe }, container) {
        const at = `/proc/${pid}/root${exe.path}`;
        if (regularFile(at)?.ino === BigInt(exe.ino ?? 0))
            this.#note(t, container_inContainer(container, exe.path), [], at);
    }
    /** Waits, at most 10 s, until all is hashed; what is not by then stays so. Never rejects. */
    async finish() {
        await this.settled();
        for (const { tool } of this.#queue)
            this.#unhash(tool.path);
        this.#queue.length = 0;
        return this.facts();
    }
    /** Waits, at most 10 s, until all that was executed is hashed. Never rejects. */
    async settled() {
        if (this.#running === 0)
            return;
        const idle = new Promise((done) => {
            this.#idle.push(done);
        });
        await Promise.race([idle, (0,promises_.setTimeout)(FINISH_TIMEOUT_MS, undefined, { ref: false })]);
    }
    /** What is known now. */
    facts() {
        return {
            tools: [...this.#noted.values()],
            links: Object.fromEntries(this.#links),
            packages: Object.fromEntries(this.#packages),
            limits: this.#limits(),
        };
    }
    #limits() {
        const [first] = this.#unhashed;
        const { size } = this.#unhashed;
        const files = size === 1 ? '1 executed file was' : `${size > tool_files_MAX_FILES ? 'more than ' : ''}${size} executed files were`;
        return [
            ...(first === undefined ? [] : [`${files} not hashed: there were too many, the first of them ${first}`]),
            ...(this.#unfollowed === 0
                ? []
                : [`${this.#unfollowed} times a link to an executed file was not noted: there were too many`]),
        ];
    }
    #unhash(path) {
        if (this.#unhashed.size <= tool_files_MAX_FILES)
            this.#unhashed.add(path);
    }
    #resolve(path) {
        try {
            const real = external_node_fs_.realpathSync.native(path);
            if (real === path || this.#links.has(path))
                return real;
            if (this.#links.size < tool_files_MAX_ENTRIES)
                this.#links.set(path, real);
            else
                this.#unfollowed++;
            return real;
        }
        catch {
            return path;
        }
    }
    #note(t, path, names, at = path) {
        const state = regularFile(at);
        if (state === undefined)
            return; // gone already, or a memfd: the event alone speaks of it
        const since = this.#since(t, state);
        const key = `${path}\0${state.dev}:${state.ino}:${state.mtimeNs}:${state.size}`;
        const known = this.#noted.get(key);
        if (known !== undefined) {
            this.#name(known, names);
            this.#found(since, known);
            return;
        }
        const states = this.#states.get(path) ?? 0;
        const rest = this.#rest.get(path);
        if (rest !== undefined || this.#noted.size >= tool_files_MAX_FILES) {
            this.#unhash(path);
            if (rest !== undefined)
                this.#found(since, rest);
            return;
        }
        this.#states.set(path, states + 1);
        if (states === MAX_STATES) {
            // it stands for this state and all later ones
            this.#unhash(path);
            const all = { path, changed: true };
            this.#noted.set(key, all);
            this.#rest.set(path, all);
            this.#found(since, all);
            return;
        }
        const owner = at === path ? packageOf(path) : undefined;
        const tool = { path, dev: Number(state.dev), ino: Number(state.ino), ...(owner && { package: owner }) };
        this.#name(tool, names);
        this.#found(since, tool);
        this.#noted.set(key, tool);
        this.#queue.push({ tool, at, state });
        if (this.#running < CONCURRENT)
            void this.#work();
    }
    /** From when on the file was in this state: its exec, or when it was changed after that, and it is not what was executed. */
    #since(t, { ctimeNs }) {
        const changed = this.#anchor === undefined ? t : Number(ctimeNs - this.#anchor);
        return changed > t && changed - t < MAX_LATE ? changed : t;
    }
    /** Notes when a file came into the place of another. */
    #found(t, tool) {
        if (this.#last.get(tool.path) === tool)
            return;
        this.#last.set(tool.path, tool);
        const { from = [] } = tool;
        if (this.#timeless.has(tool))
            return;
        if (from.length < MAX_RETURNS)
            tool.from = [...from, t];
        else {
            delete tool.from;
            this.#timeless.add(tool);
        }
    }
    #name(tool, names) {
        for (const name of names) {
            if (name === tool.path || tool.names?.includes(name))
                continue;
            if (this.#names >= tool_files_MAX_ENTRIES || (tool.names?.length ?? 0) >= MAX_NAMES) {
                this.#unfollowed++;
                continue;
            }
            this.#names++;
            tool.names = [...(tool.names ?? []), name];
        }
    }
    async #work() {
        this.#running++;
        for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
            const digest = await digestOf(next.at, next.state);
            if (digest === 'changed')
                next.tool.changed = true;
            else if (digest !== undefined)
                next.tool.sha256 = digest;
        }
        this.#running--;
        if (this.#running === 0)
            for (const done of this.#idle.splice(0))
                done();
    }
}
/** A name and those that it leads over, from link to link, each also with the links of its directories resolved. */
function linkNames(name) {
    const names = new Set();
    let at = name;
    try {
        for (let hop = 0; hop < MAX_HOPS; hop++) {
            names.add(at);
            const placed = (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(at)), (0,external_node_path_.basename)(at));
            names.add(placed);
            at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(placed), (0,external_node_fs_.readlinkSync)(placed));
        }
    }
    catch {
        // no link, or gone: here it ends
    }
    return [...names];
}
function regularFile(path) {
    try {
        const facts = (0,external_node_fs_.statSync)(path, { bigint: true });
        return facts.isFile() ? facts : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/host/recording-writer.js














const FLUSH_MS = 500;
const SELF = { pid: process.pid, tid: process.pid, start: 0, job: false, done: true };
/** A recording being written: takes drafts, keeps secrets out, and puts recording.json beside the events at the end. */
class RecordingWriter {
    /** Epoch nanoseconds of t = 0. */
    anchor;
    #directory;
    #recorder;
    #redaction;
    #tools;
    #databases;
    #resolved;
    #frame;
    #gates = [];
    #timer;
    #onEvent;
    #callers;
    /** @throws the file system's error when the directory takes no files */
    constructor(directory, options, about) {
        this.anchor = about.anchor ?? (0,host_anchor/* now */.t)();
        this.#databases = about.databases ?? snapshotDatabases();
        this.#tools = new ToolFiles(this.anchor);
        this.#directory = directory;
        this.#redaction = new redaction/* Redaction */.ki((0,redaction/* masksOf */.JF)(options.env));
        this.#resolved = about.resolved;
        this.#onEvent = options.onEvent;
        const unended = { started: about.sensor.name !== 'none', died: true, unknown: 0, limits: [] };
        const nothing = {
            count: 0,
            bytes: 0,
            sha256: '',
            folded: 0,
            cap: 0,
            lost: 0,
            lostPriority: 0,
            chain: '',
        };
        this.#frame = {
            schema: 'ironclaw.guard/recording/v1',
            guard: { version: version/* GUARD_VERSION */.h, pids: [process.pid], paths: [directory.path] },
            anchor: String(this.anchor),
            end: 0,
            sensor: {
                ...about.sensor,
                health: healthOf({ ...unended, reason: 'the guard was killed before the recording ended' }),
            },
            coverage: coverageOf(about.sensor, unended, nothing),
            context: recordingContext(options.env),
            root: about.root.mode === 'run' ? { ...about.root, argv: this.#redaction.arguments(about.root.argv) } : about.root,
            ...(about.confined === undefined ? {} : { confined: about.confined }),
            workspace: about.resolved.workspace,
            ...(about.resolved.base === undefined ? {} : { base: about.resolved.base }),
            variables: about.resolved.variables,
            resolvers: about.resolved.resolvers,
            hosts: about.resolved.hosts,
            secrets: about.secrets ?? secretFiles(options.zones ?? [], about.resolved.variables),
            links: {},
            packages: {},
            tools: [],
            ...(about.steps === undefined ? {} : { steps: about.steps }),
            events: eventsOf(nothing),
        };
        directory.open(this.#redaction.value(this.#frame));
        const zones = new Zones(options.zones ?? [], new Variables(about.resolved.variables));
        const protectedPath = (path) => zones.protect(path);
        this.#recorder = new Recorder({ path: directory.events, cap: options.cap, protectedPath });
        this.#timer = setInterval(() => {
            this.#recorder.flush();
            options.progress?.(this.#recorder.seen);
        }, FLUSH_MS).unref();
    }
    /** Takes one event. Never throws. */
    write = (draft) => {
        if (draft.kind === 'process.exec' && draft.job) {
            if (draft.container !== undefined)
                this.#tools.contained(draft, draft.container);
            else if (isHere(draft))
                this.#tools.exec(draft);
        }
        this.#callers?.saw(draft);
        this.#onEvent?.(draft);
        this.#recorder.write(this.#redaction.draft(draft));
    };
    /** The head in the last heartbeat, hex; without a heartbeat the one over what is on disk. */
    get toldChain() {
        return this.#recorder.toldChain || this.#recorder.chain;
    }
    /** Head of the hash chain over what is on disk, hex. */
    get chain() {
        return this.#recorder.chain;
    }
    /** Notes who is seen to connect to a socket of the guard. */
    watchCallers(callers) {
        this.#callers = callers;
    }
    /** Notes a process of the guard, or a file or directory of its: what is aimed at them is tampering. */
    guards(pid, path) {
        if (pid > 0)
            this.#frame.guard.pids?.push(pid);
        if (path !== undefined)
            this.#frame.guard.paths?.push(path);
    }
    /** Takes an event about the sensor itself, happening now unless `t` says when. */
    sensor(kind, health = {}, t = this.#now()) {
        this.write({ kind, t, ...SELF, ...health });
    }
    /** Takes note of `lost` events that never came, `priority` of them rare ones. */
    lost(t, lost, priority, reason) {
        this.#recorder.lost({ kind: 'sensor.loss', t, ...SELF, lost, reason }, priority);
    }
    /** Ends the recording. Never rejects: what could not be kept is a reason in its coverage. */
    async finish(report, exit) {
        const end = this.#now();
        const tools = await this.#tools.finish();
        clearInterval(this.#timer);
        const events = this.#recorder.finish();
        return this.#directory.close(this.#whole(report, { end, tools, events, exit }));
    }
    /**
     * Copies what was recorded until now into a directory of its own, a recording that can be judged, and goes on.
     * @param out a new directory
     * @throws the file system's error when it cannot be written
     */
    async copyTo(out, report) {
        await this.#tools.settled();
        (0,external_node_fs_.mkdirSync)(out, { mode: 0o700 });
        const events = this.#recorder.copyTo((0,external_node_path_.join)(out, plain_files/* EVENTS_FILE */.Pc));
        const parts = { end: this.#now(), tools: this.#tools.facts(), events };
        const recording = { ...this.#whole(report, parts), interim: true };
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, plain_files/* RECORDING_FILE */.fm), JSON.stringify(recording), { mode: 0o600, flag: 'wx' });
        return recording;
    }
    /** Keeps what a gate was told. */
    judged(gate) {
        this.#gates.push(gate);
    }
    #whole(report, { end, tools: { limits, ...tools }, events, exit }) {
        const databases = databasesChanged(this.#databases, snapshotDatabases());
        const clean = {
            ...report,
            sample: report.sample?.map(redaction/* withoutQuoted */.Rf) ?? [],
            limits: [...report.limits, ...limits],
        };
        const recording = {
            ...this.#frame,
            end: Math.max(end, this.#recorder.lastT),
            sensor: { ...this.#frame.sensor, health: healthOf(clean) },
            coverage: coverageOf(this.#frame.sensor, clean, events),
            ...(exit === undefined ? {} : { exit }),
            variables: this.#resolved.recheck(),
            ...tools,
            ...(databases.length === 0 ? {} : { databases: databases.map(toChange) }),
            events: eventsOf(events),
            ...(this.#gates.length === 0 ? {} : { gates: [...this.#gates] }),
        };
        return this.#redaction.value(recording);
    }
    /** Leaves nothing behind: the command could not be started. */
    abandon() {
        clearInterval(this.#timer);
        this.#recorder.finish();
        this.#directory.abandon();
    }
    #now() {
        return Math.max(0, Number((0,host_anchor/* now */.t)() - this.anchor));
    }
}
const MAX_DATABASE_FILES = 1000;
function toChange({ database, files }) {
    return { database, count: files.length, files: files.slice(0, MAX_DATABASE_FILES) };
}
function eventsOf({ count, bytes, sha256, chain, folded, cap }) {
    return { count, bytes, sha256, ...(chain === '' ? {} : { chain }), folded, cap };
}
/** Whether the image a process started is the file we find under its name: in another mount namespace it may be another. */
function isHere({ exe, mntns }) {
    if (mntns === undefined)
        return true;
    try {
        const facts = (0,external_node_fs_.statSync)(exe.path);
        return facts.dev === exe.dev && facts.ino === exe.ino;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/events/strace/syscalls.js
var syscalls = __webpack_require__(3180);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/host/program.js
var program = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/host/temporary-directory.js
var temporary_directory = __webpack_require__(8695);
;// CONCATENATED MODULE: ./build/host/fifo.js






/** No pipe can be made, so nothing can be watched; the command can still run. */
class FifoError extends Error {
    constructor(message) {
        super(message);
        this.name = 'FifoError';
    }
}
/**
 * A named pipe (0600, in a 0700 directory of its own) through which another program hands us its output. The name
 * goes as soon as the first bytes come, because then the writer has it open; what is left behind by an
 * unexpected exit is removed then.
 */
class fifo_Fifo {
    path;
    #directory;
    #socket;
    /** Holds the pipe open for writing until the writer has come: without a writer a reader sees its end at once. */
    #keeper;
    /** A second reader, to hand on to someone else at the end. */
    #spare;
    #onExit = () => this.#unlink();
    /**
     * Makes the pipe. `onData` gets what is written, `onEnd` is called once when all writers are gone and all was read.
     * @throws FifoError that says what is missing when a pipe cannot be made
     */
    constructor(onData, onEnd) {
        const mkfifo = (0,program/* findProgram */.Kp)('mkfifo', ['/usr/bin', '/bin'], process.env.PATH);
        if (mkfifo === undefined)
            throw new FifoError('mkfifo was not found in /usr/bin, /bin or on PATH; install coreutils');
        this.#directory = ownDirectory();
        process.once('exit', this.#onExit);
        this.path = (0,external_node_path_.join)(this.#directory, 'trace');
        try {
            (0,external_node_child_process_.execFileSync)(mkfifo, ['-m', '600', this.path], { stdio: 'ignore', timeout: 5000, env: {} });
            this.#keeper = (0,external_node_fs_.openSync)(this.path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK);
            this.#spare = (0,external_node_fs_.openSync)(this.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
            const fd = (0,external_node_fs_.openSync)(this.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
            this.#socket = new external_node_net_.Socket({ fd, readable: true, writable: false });
        }
        catch (error) {
            this.close();
            throw new FifoError(`no named pipe could be made in ${this.#directory}: ${error.message}`);
        }
        this.#socket.on('data', (chunk) => {
            this.release();
            onData(chunk);
        });
        this.#socket.once('close', onEnd);
        this.#socket.on('error', () => this.#socket.destroy());
    }
    /** The writer has come, or will not come any more: from now on the end of the last writer is the end. */
    release() {
        if (this.#keeper === undefined)
            return;
        (0,external_node_fs_.closeSync)(this.#keeper);
        this.#keeper = undefined;
        this.#unlink();
    }
    /** Stops reading. Writers that live on are served by a `cat` that throws everything away, so that they never block. */
    handOver(spawnDrain) {
        this.release();
        if (this.#spare !== undefined)
            spawnDrain(this.#spare);
        this.close();
    }
    /** Closes all ends and removes the name. */
    close() {
        for (const fd of [this.#keeper, this.#spare])
            if (fd !== undefined)
                (0,external_node_fs_.closeSync)(fd);
        this.#keeper = undefined;
        this.#spare = undefined;
        this.#socket?.destroy();
        this.#unlink();
        process.removeListener('exit', this.#onExit);
    }
    #unlink() {
        (0,external_node_fs_.rmSync)(this.#directory, { recursive: true, force: true });
    }
}
function ownDirectory() {
    try {
        return (0,temporary_directory/* temporaryDirectory */.D)();
    }
    catch (error) {
        throw new FifoError(error.message);
    }
}

// EXTERNAL MODULE: ./build/host/line-splitter.js
var line_splitter = __webpack_require__(7244);
;// CONCATENATED MODULE: ./build/host/command.js






/** A command that cannot be started, with the exit status a shell gives: 127 not found, 126 not executable. */
class CommandError extends Error {
    status;
    constructor(message, status) {
        super(message);
        this.name = 'CommandError';
        this.status = status;
    }
}
/**
 * The arguments to start `argv` with, found as a shell would find it: `argv` itself, or `/bin/sh FILE …` for a text file
 * without `#!`, which the kernel refuses and shells run.
 *
 * @throws CommandError with what to do about it
 */
function startable(argv, cwd, path) {
    const [name = '', ...rest] = argv;
    if (name === '')
        throw new CommandError('no command was given; write it after `--`', 127);
    if (!isDirectory(cwd))
        throw new CommandError(`the working directory ${cwd} does not exist or is no directory`, 127);
    // as a shell does, relative directories of PATH, the empty one included, count from cwd
    const directories = name.includes('/') ? [''] : (path ?? '').split(delimiter);
    const candidates = directories.map((directory) => resolve(cwd, directory, name));
    const found = candidates.find(isExecutable);
    if (found !== undefined)
        return isScriptWithoutInterpreter(found) ? ['/bin/sh', found, ...rest] : [...argv];
    const present = candidates.find(exists);
    if (present === undefined) {
        const where = name.includes('/') ? 'there is no such file' : 'it is in no directory of PATH';
        throw new CommandError(`${name}: command not found: ${where}; check its spelling, or install it`, 127);
    }
    if (isDirectory(present))
        throw new CommandError(`${present} is a directory and cannot be run; name a program in it`, 126);
    throw new CommandError(`${present} is not executable; allow it with \`chmod +x\`, or run it through its interpreter`, 126);
}
/**
 * Starts a command that shares our terminal and standard streams, as `user` where we are root and one is given.
 * @throws CommandError when the kernel refuses at once
 */
function command_start(argv, cwd, env, user) {
    const [file = '', ...args] = argv;
    try {
        return spawn(file, args, { cwd, env, stdio: 'inherit', ...asUser(user) });
    }
    catch (error) {
        throw refusedByKernel(error);
    }
}
/** Waits for the end of a child. @throws CommandError when the kernel refused to start it */
function command_ended(child) {
    return new Promise((resolveEnd, reject) => {
        child.once('exit', (code, signal) => resolveEnd({ code, signal }));
        child.once('error', (error) => {
            if (child.pid === undefined)
                reject(refusedByKernel(error));
        });
    });
}
/** E2BIG: too many or too long arguments; ENOMEM, EAGAIN: no room for a process. */
function refusedByKernel(error) {
    const tooLong = error.code === 'E2BIG';
    const advice = tooLong
        ? 'its arguments and environment are too long for the kernel; shorten them'
        : 'see what the system lacks';
    return new CommandError(`the command could not be started (${error.message}): ${advice}`, 126);
}
const FORWARDED = (/* unused pure expression or super */ null && (['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP']));
/**
 * Passes signals sent to us on to the command, until the returned function is called. What a key press sends (SIGINT, SIGQUIT
 * while we are in the foreground of a terminal) reaches the command directly and is not sent twice.
 */
function command_forwardSignals(child) {
    const forward = (signal) => {
        const byKey = signal === 'SIGINT' || signal === 'SIGQUIT';
        if (!byKey || !inForeground())
            child.kill(signal);
    };
    for (const signal of FORWARDED)
        process.on(signal, forward);
    return () => {
        for (const signal of FORWARDED)
            process.removeListener(signal, forward);
    };
}
function inForeground() {
    const facts = processFacts(process.pid);
    return facts !== undefined && facts.foregroundGroup === facts.processGroup;
}
function isScriptWithoutInterpreter(path) {
    let fd;
    try {
        fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    }
    catch {
        return false; // executable but not readable: the kernel decides
    }
    try {
        const head = Buffer.alloc(256);
        const length = readSync(fd, head, 0, head.length, 0);
        if (length === 0)
            return true;
        return head.toString('latin1', 0, 2) !== '#!' && !head.subarray(0, length).includes(0);
    }
    finally {
        closeSync(fd);
    }
}
function exists(path) {
    try {
        statSync(path);
        return true;
    }
    catch {
        return false;
    }
}
function isDirectory(path) {
    try {
        return statSync(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** Ids this process, and a command it starts, run under. */
function owner() {
    return { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
}

// EXTERNAL MODULE: ./build/host/strace-probe.js
var strace_probe = __webpack_require__(8833);
;// CONCATENATED MODULE: ./build/host/strace-launch.js







const DEFAULT_GRACE_MS = 2000;
/**
 * Runs a command under strace until it ends, and gives each line strace prints to `onLine`.
 *
 * The tracer is detached, so the command's status, terminal and signals are its own. What it leaves running in the
 * background is watched for `grace` longer; after that it stays traced, because without its tracer the kernel's filter would fail
 * its system calls, but nobody listens.
 *
 * @throws CommandError when the kernel refused to start it, FifoError when no named pipe can be made: nothing has run then
 */
async function launch(options) {
    let lines = 0;
    let rootEnded = false;
    let root = '';
    const splitter = new LineSplitter((line) => {
        if (lines++ === 0)
            options.onTracer?.(tracerOf(Number(root)));
        if (!rootEnded && line.startsWith(root))
            rootEnded = / \+\+\+ (?:exited with|killed by) .* \+\+\+$/.test(line);
        options.onLine(line);
    });
    let drained = () => { };
    const silence = new Promise((resolve) => {
        drained = resolve;
    });
    const fifo = new Fifo((chunk) => splitter.push(chunk), () => drained());
    try {
        const args = [
            DETACHED_TRACER,
            ...straceArguments({ fifo: fifo.path, command: options.argv, every: options.syscalls === true }),
        ];
        const child = start([options.strace, ...args], options.cwd, options.env);
        root = `${child.pid} `;
        const stopForwarding = forwardSignals(child);
        const end = await ended(child).finally(stopForwarding);
        fifo.release();
        const survivors = await outlives(silence, options.grace ?? DEFAULT_GRACE_MS);
        splitter.end();
        if (survivors)
            fifo.handOver(drain);
        const died = lines > 0 && !rootEnded && !survivors;
        return { ...end, started: lines > 0, died, survivors, overlong: splitter.overlong, ...reasonOf(lines, died) };
    }
    finally {
        fifo.close();
    }
}
function reasonOf(lines, died) {
    if (lines === 0)
        return { reason: 'strace started and wrote nothing; see its message above' };
    if (!died)
        return {};
    return {
        reason: 'strace was killed while the command was running: from then on nothing was recorded, and system calls ' +
            'of the command (opening files, starting programs) failed with "Function not implemented"',
    };
}
/** True when `settled` takes longer than `ms`. */
function outlives(settled, ms) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(true), ms);
        void settled.then(() => {
            clearTimeout(timer);
            resolve(false);
        });
    });
}
/** Reads and discards for as long as a writer lives, independently of this process. */
function drain(fd) {
    const cat = (0,external_node_child_process_.spawn)('/bin/cat', [], { stdio: [fd, 'ignore', 'ignore'], detached: true, env: {} });
    cat.on('error', () => { }); // without cat the survivors see a broken pipe on strace's side, nothing worse
    cat.unref();
}

;// CONCATENATED MODULE: ./build/host/strace-attach.js








const ATTACH_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 10_000;
const MAX_MESSAGE = 4096;
/**
 * Attaches strace to a process and everything that descends from it, with `sudo -n` unless we are root.
 *
 * @throws Error with a sentence for the user when it is not watching after 10 s
 */
async function attach(options) {
    const watched = (0,process_tree/* processTree */.WZ)(options.pid, options.except);
    if (watched.length === 0)
        throw new Error(`there is no process ${options.pid} to attach to`);
    options.onTree(watched);
    const splitter = new line_splitter/* LineSplitter */.g(options.onLine);
    let drained = () => { };
    const silence = new Promise((resolve) => {
        drained = resolve;
    });
    const fifo = new fifo_Fifo((chunk) => splitter.push(chunk), () => drained());
    const args = (0,syscalls/* straceArguments */.f)({ fifo: fifo.path, attach: watched.map((process) => process.pid) });
    const child = spawnAsRoot(options.strace, args);
    const said = messages(child);
    let exited = false;
    let asked = false;
    let finished = false;
    const exit = new Promise((resolve) => {
        const over = (how) => {
            exited = true;
            finished = how === 'exit status 0';
            fifo.release();
            resolve(how);
        };
        child.once('exit', (code, signal) => over(signal ?? `exit status ${code}`));
        child.once('error', (error) => over(error.message));
    });
    await Promise.race([exit, attached(options.pid, () => exited)]);
    if (exited || (0,process_tree/* tracerOf */.Pj)(options.pid) === 0) {
        if (!exited)
            interrupt(strace(child));
        fifo.close();
        throw new Error(`strace could not attach to process ${options.pid}: ${said() || (exited ? await exit : 'no answer in 10 s')}`);
    }
    fifo.release();
    const known = new Set(watched.map((process) => process.pid));
    const missed = (0,process_tree/* processTree */.WZ)(options.pid, options.except)
        .map((process) => process.pid)
        .filter((pid) => !known.has(pid) && (0,process_tree/* tracerOf */.Pj)(pid) === 0);
    const unexpected = exit.then((how) => asked || finished ? undefined : `strace ended before it was asked to (${how}): ${said() || 'no message'}`);
    return {
        watched,
        missed,
        async stop() {
            // a root that is still there but no longer traced: strace has died, and we have not been told yet
            const letGo = (0,process_tree/* processFacts */.PJ)(options.pid) !== undefined && (0,process_tree/* tracerOf */.Pj)(options.pid) === 0;
            asked = !exited && !letGo;
            if (asked)
                interrupt((0,process_tree/* tracerOf */.Pj)(options.pid) || strace(child));
            await Promise.race([Promise.all([exit, silence]), (0,promises_.setTimeout)(STOP_TIMEOUT_MS, undefined, { ref: false })]);
            splitter.end();
            fifo.handOver((fd) => (exited ? undefined : drain(fd)));
            const reason = exited ? await unexpected : 'strace did not let go of the processes within 10 s';
            return { died: reason !== undefined, overlong: splitter.overlong, ...(reason === undefined ? {} : { reason }) };
        },
    };
}
function isRoot() {
    return process.geteuid?.() === 0;
}
function sudo() {
    const found = (0,program/* findProgram */.Kp)('sudo', ['/usr/bin', '/bin'], process.env.PATH);
    if (found === undefined)
        throw new Error('attaching needs root, and sudo was not found; run as root or install sudo');
    return found;
}
function spawnAsRoot(program, args) {
    const options = { stdio: ['ignore', 'ignore', 'pipe'], env: {}, detached: true };
    return isRoot() ? (0,external_node_child_process_.spawn)(program, [...args], options) : (0,external_node_child_process_.spawn)(sudo(), ['-n', program, ...args], options);
}
/** SIGINT is what makes strace detach in order. */
function interrupt(pid) {
    if (pid <= 0)
        return;
    if (isRoot()) {
        try {
            process.kill(pid, 'SIGINT');
        }
        catch {
            // it has just ended by itself
        }
    }
    else {
        (0,external_node_child_process_.spawnSync)(sudo(), ['-n', 'kill', '-INT', String(pid)], { stdio: 'ignore', timeout: STOP_TIMEOUT_MS, env: {} });
    }
}
/** The strace process itself: below sudo when there is one. */
function strace(child) {
    const tree = child.pid === undefined ? [] : (0,process_tree/* processTree */.WZ)(child.pid);
    return tree.find((process) => process.comm === 'strace')?.pid ?? child.pid ?? 0;
}
/** Waits until something traces `pid`, or `over`, or the time is up. */
async function attached(pid, over) {
    const deadline = performance.now() + ATTACH_TIMEOUT_MS;
    while (!over() && performance.now() < deadline) {
        if ((0,process_tree/* tracerOf */.Pj)(pid) !== 0 && (0,process_tree/* processFacts */.PJ)(pid) !== undefined)
            return;
        await (0,promises_.setTimeout)(10);
    }
}
/** Collects what a program says on standard error, its beginning only. */
function messages(child) {
    let text = '';
    child.stderr?.on('data', (chunk) => {
        if (text.length < MAX_MESSAGE)
            text += chunk.toString('utf8');
    });
    return () => text.trim().slice(0, MAX_MESSAGE);
}

;// CONCATENATED MODULE: ./build/host/job-recording.js













/**
 * Begins to take what the sensor sees. What the machine is like is noted while the sensor starts.
 * @throws Error with a sentence for the user when nothing watches; the directory says so too then. A sensor that watches goes on
 */
async function beginJobRecording(beginning) {
    const { directory, options, anchor, choosing, asking } = beginning;
    const { env, workerPid, own, files = [], self, program, act } = options;
    const databases = snapshotDatabases();
    const [told, { zones, steps } = {}] = await Promise.all([asking, options.told]);
    // what an earlier job left in the workspace does not count
    const resolved = { ...told, base: baseCommit(env) };
    const secrets = secretFiles(zones ?? [], resolved.variables);
    const chosen = await choosing;
    const root = {
        ...{ mode: 'job', worker: workerPid, self: [...self] },
        ...(program === undefined ? {} : { program }),
        ...(act === undefined ? {} : { act }),
    };
    const about = { root, steps, sensor: factsOf(chosen), resolved, anchor, databases, secrets };
    const writer = new RecordingWriter(directory, { ...options, zones }, about);
    try {
        for (const path of own === undefined ? files : [own, ...files])
            writer.guards(0, path);
        if ('reason' in chosen)
            throw new Error(chosen.reason);
        if (chosen instanceof ebpf_sensor/* EbpfSensor */.G)
            return watched(writer, chosen, options, resolved.resolvers);
        return await job_recording_attached(writer, chosen, options, resolved.resolvers);
    }
    catch (error) {
        const reason = error.message;
        await writer.finish({ started: false, died: false, unknown: 0, reason, limits: [] });
        throw error;
    }
}
function factsOf(chosen) {
    if (chosen instanceof ebpf_sensor/* EbpfSensor */.G)
        return (0,ebpf_start/* sensorFacts */.G5)(chosen.ready);
    if ('reason' in chosen)
        return { name: 'none', backend: 'none', notCovered: ['everything'] };
    return { name: 'strace', backend: 'attach', version: chosen.version, notCovered: [...STRACE_BLIND] };
}
function watched(writer, sensor, { gates }, resolvers) {
    const watch = new EbpfWatch(writer, sensor, resolvers);
    const { version, rung, kernel } = sensor.ready;
    return {
        ...interimsOf(writer, gates, watch),
        sensor: `eBPF ${version}, ${rung} rung${kernel === undefined ? '' : `, kernel ${kernel}`}`,
        chain: () => writer.chain,
        toldChain: () => writer.toldChain,
        sign: (sentence) => watch.sign(sentence),
        sync: () => sensor.sync(),
        stop: async () => {
            await sensor.sync();
            return writer.finish(await watch.stop([]));
        },
    };
}
async function job_recording_attached(writer, strace, { workerPid, workspace, except, gates }, resolvers) {
    const trusted = new Set(resolvers);
    let decoder;
    const onTree = (tree) => {
        decoder = new StraceDecoder({
            anchor: writer.anchor,
            world: new live_world/* LiveWorld */.fJ(),
            cwd: workspace,
            attached: tree.map(({ pid, ppid, start }) => ({ pid, ppid, start, threads: (0,process_tree/* threadsOf */.Dm)(pid) })),
            emit: writer.write,
            trusted: (resolver) => trusted.has(resolver),
        });
        writer.sensor('sensor.start');
    };
    const attachment = await attach({
        strace: strace.path,
        pid: workerPid,
        except: [process.pid, ...(except ?? [])],
        onLine: (line) => decoder?.line(line),
        onTree,
    });
    writer.guards((0,process_tree/* tracerOf */.Pj)(workerPid));
    const signs = [];
    const sensor = `strace ${strace.version}, attached to ${attachment.watched.length} processes`;
    const soFar = (blind) => report(attachment, decoder, 0, blind);
    return {
        ...interimsOf(writer, gates, { sync: async () => true, soFar }),
        sensor,
        chain: () => writer.chain,
        toldChain: () => writer.toldChain,
        sign: (sentence) => signs.push(sentence),
        sync: async () => false, // strace cannot be asked
        stop: () => stop(writer, attachment, decoder, signs),
    };
}
async function stop(writer, attachment, decoder, signs) {
    const end = await attachment.stop();
    decoder?.end();
    const made = { ...report(attachment, decoder, end.overlong, end.reason, end.died), tampered: signs };
    writer.sensor('sensor.stop', {
        unknown: made.unknown,
        ...(end.reason === undefined ? {} : { reason: end.reason }),
    });
    return writer.finish(made);
}
function report(attachment, decoder, overlong, reason, died = reason !== undefined) {
    const late = `processes ${attachment.missed.join(', ')} started while strace was attaching and were not watched`;
    const limits = attachment.missed.length > 0 ? [late] : [];
    const unknown = (decoder?.unknown ?? 0) + overlong;
    const why = reason === undefined ? {} : { reason };
    return { started: true, died, unknown, sample: decoder?.samples ?? [], limits, ...why };
}


/***/ })

};
;