"use strict";
exports.id = 736;
exports.ids = [736];
exports.modules = {

/***/ 8722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ AddressNames),
/* harmony export */   c: () => (/* binding */ readDns)
/* harmony export */ });
/* harmony import */ var dns_packet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);

/** Bytes of a DNS header (RFC 1035, 4.1.1); the counts of questions, answers, authorities and additionals are its last 8. */
const HEADER = 12;
const MAX_ANSWERS = 64;
const MAX_NAMES = 16_384;
/**
 * Reads a message.
 * @param payload at most what strace printed of it
 * @param cut whether that is less than was sent
 * @param stream over TCP, where two bytes of length stand before it (RFC 1035, 4.2.2)
 */
function readDns(payload, cut, stream) {
    const message = Buffer.from(payload);
    const length = message.length >= 2 ? message.readUInt16BE(0) : 0;
    const framed = stream && (length === message.length - 2 || (cut && length > message.length - 2));
    const body = framed ? message.subarray(2) : message;
    if (body.length < HEADER || body.readUInt16BE(4) !== 1)
        return undefined;
    const count = Math.min(body.readUInt16BE(6), MAX_ANSWERS);
    body.fill(0, 8, HEADER);
    // A cut or broken message still says its first answers, or at least its question.
    for (let answers = count; answers >= 0; answers--) {
        body.writeUInt16BE(answers, 6);
        const found = attempt(body, cut || answers < count);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function attempt(body, cut) {
    try {
        const packet = (0,dns_packet__WEBPACK_IMPORTED_MODULE_0__.decode)(body);
        const question = packet.questions?.[0];
        if (question === undefined)
            return undefined;
        const addrs = [];
        for (const record of packet.answers ?? [])
            if (record.type === 'A' || record.type === 'AAAA')
                addrs.push(record.data);
        const name = question.name.toLowerCase();
        return { answer: packet.type === 'response', name, type: question.type, addrs, cut };
    }
    catch {
        return undefined;
    }
}
/** Which name an address was last given. Bounded: the oldest is forgotten. */
class AddressNames {
    #names = new Map();
    #trusted;
    /** @param trusted whether answers of this resolver may name addresses */
    constructor(trusted) {
        this.#trusted = trusted;
    }
    learn(message, resolver) {
        if (!message.answer || message.name === '' || !this.#trusted(resolver))
            return;
        for (const addr of message.addrs) {
            this.#names.delete(addr);
            this.#names.set(addr, message.name);
            if (this.#names.size <= MAX_NAMES)
                continue;
            const oldest = this.#names.keys().next().value;
            if (oldest !== undefined)
                this.#names.delete(oldest);
        }
    }
    get(addr) {
        return this.#names.get(addr);
    }
}


/***/ }),

/***/ 4721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ EbpfDecoder)
});

// EXTERNAL MODULE: ./build/events/dns.js
var dns = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/events/paths.js
var paths = __webpack_require__(9117);
;// CONCATENATED MODULE: ./build/events/ebpf/daemons.js
/** Programs that run what others ask them to, how they are asked, and what of their children is the work. */
/** Where programs of the system lie: a job's own file may be called anything. */
const SYSTEM = '^/(?:usr/(?:local/)?)?(?:s?bin|lib|libexec|lib/systemd|lib/podman|libexec/podman|libexec/docker)/';
const system = (names) => new RegExp(`${SYSTEM}(?:${names})$`);
/** Names as the packages of Debian, Ubuntu, Fedora and of the engines' makers have them. */
const TABLES = {
    daemons: [
        { program: system('dockerd|docker-proxy'), family: 'engine', via: 'docker' },
        { program: system('containerd|ctr'), family: 'engine', via: 'containerd' },
        { program: system('buildkitd'), family: 'engine', via: 'buildkit' },
        { program: system('podman'), family: 'engine', via: 'podman' },
        { program: system('conmon|crun'), family: 'runtime', via: 'podman' },
        { program: system('containerd-shim(?:-[a-z0-9-]+)?|runc|buildkit-runc'), family: 'runtime', via: 'containerd' },
        { program: system('systemd|systemd-executor|init'), family: 'systemd', via: 'systemd' },
        { program: system('cron|crond|anacron'), family: 'cron', via: 'cron' },
        { program: system('atd'), family: 'at', via: 'at' },
    ],
    sockets: [
        { path: /\/containerd\.sock$/, via: 'containerd' },
        { path: /\/buildkitd\.sock$/, via: 'buildkit' },
        { path: /^\/run\/(?:user\/\d+\/)?systemd\/private$/, via: 'systemd' },
        { path: /^\/run\/(?:dbus\/system_bus_socket|user\/\d+\/bus)$/, via: 'systemd' },
    ],
    spools: [
        { path: /^\/var\/spool\/(?:at|cron\/atjobs|cron\/atspool)\//, via: 'at' },
        { path: /^\/(?:var\/spool\/cron\/|etc\/cron|etc\/anacrontab$)/, via: 'cron' },
        { path: /^\/(?:etc|run|usr\/lib|lib|usr\/local\/lib)\/systemd\/(?:system|user|transient)\//, via: 'systemd' },
        { path: /\/\.config\/systemd\/user\//, via: 'systemd' },
    ],
};
const ID = /^[0-9a-f]{64}$/;
/** What a runtime says in its arguments that it is to run (runc(8), conmon(8), containerd's shim API). */
function unitOf(argv) {
    const after = (...names) => {
        const at = argv.findIndex((word) => names.includes(word));
        return at < 0 ? undefined : argv[at + 1];
    };
    const container = after('-id', '--cid', '-c') ?? argv.findLast((word) => ID.test(word)) ?? runName(argv);
    const pidFile = after('--pid-file');
    const exec = argv.includes('exec') ? /([^/]+)\.pid$/.exec(pidFile ?? '')?.[1] : undefined;
    const bundle = after('--bundle', '-bundle', '-b') ?? pidFile?.slice(0, pidFile.lastIndexOf('/'));
    const ofDocker = after('-namespace') === 'moby' || argv.some((word) => /\/moby(?:\/|$)/.test(word));
    return {
        ...(container === undefined ? {} : { container }),
        ...(exec === undefined ? {} : { exec }),
        ...(bundle?.startsWith('/') === true ? { bundle } : {}),
        ...(ofDocker ? { via: 'docker' } : {}),
    };
}
/** The last word of `runc … create|run|exec|restore … NAME`; a command behind an `exec` leaves it unknown. */
function runName(argv) {
    const last = argv.at(-1);
    return argv.some((word) => word === 'create' || word === 'run' || word === 'restore') && !last?.startsWith('-')
        ? last
        : undefined;
}
/** The container that a control group is of, by its name: `docker-ID.scope`, `/docker/ID`, `cri-containerd-ID.scope`, `libpod-ID`. */
function containerOf(group) {
    return /(?:^|[/-])([0-9a-f]{64})(?:\.scope)?(?:\/|$)/.exec(group)?.[1];
}
/** The unit of systemd that a control group is of. */
function serviceOf(group) {
    return group.split('/').findLast((name) => /\.(?:service|scope)$/.test(name));
}

// EXTERNAL MODULE: ./build/events/environment.js
var environment = __webpack_require__(9192);
;// CONCATENATED MODULE: ./build/events/ebpf/scene.js

/** Is a path of this line what we would find at that path? In another mount namespace it is that namespace's view. */
function ours(line, scene) {
    return line.mntns === undefined || scene.mntns === undefined || line.mntns === scene.mntns;
}
/** The fields every event has. The mount namespace is named where it is not the usual one. */
function origin(line, scene) {
    const { t, pid, tid, start, job, done, err, cut, mntns, container } = line;
    return {
        ...{ t, pid, tid, start, job, done },
        ...(err === undefined ? {} : { err }),
        ...(cut === undefined || cut.length === 0 ? {} : { cut: [...cut] }),
        ...(mntns === undefined || ours(line, scene) ? {} : { mntns }),
        ...(container === undefined ? {} : { container }),
    };
}
/**
 * A path of the line, absolute and resolved: the sensor's own, or made of the text that the process gave. One that is cut names nothing
 * that could be looked at, and one of very many directories is cut because that would take too long.
 */
function placed(line, scene, name, path) {
    if (!isUnresolved(line, name))
        return path;
    if (!ours(line, scene) || isCut(line, name))
        return (0,paths/* lexical */.L)(path);
    const text = throughDescriptor(line.pid, scene.world, path);
    if (name === 'path' && line.follow === true)
        return scene.paths.follow(line.pid, '/', text);
    return scene.paths.place(line.pid, '/', text);
}
/** Is a path of the line not the whole one? */
function isCut({ cut }, name) {
    return cut?.includes(name) === true;
}
/** Did the sensor leave a path of the line to us? */
function isUnresolved({ unresolved }, name) {
    return Array.isArray(unresolved) && unresolved.includes(name);
}
const ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;
/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
function throughDescriptor(pid, world, text) {
    const [detour, whose = 'self', fd] = ownDescriptor.exec(text) ?? [];
    if (detour === undefined || (/^\d/.test(whose) && whose !== String(pid)))
        return text;
    const behind = world.descriptor(pid, Number(fd))?.replace(/ \(deleted\)$/, '');
    return behind?.startsWith('/') ? behind + text.slice(detour.length) : text;
}
/** The inode fields of what stands at a path now. */
function inode(facts) {
    return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}

;// CONCATENATED MODULE: ./build/events/ebpf/exec.js



/** A new image in a process. */
function exec(line, scene) {
    const exe = imageOf(line);
    const script = scriptOf(line, scene);
    const named = namedBy(line, scene);
    const env = line.env === undefined ? scene.world.environ(line.pid) : kept(line.env);
    const stdio = standardStreams(line, scene);
    const { kind, ppid, cwd, uid, cgroup, handover } = line;
    scene.emit({
        kind,
        ...origin(line, scene),
        ...(cgroup === undefined ? {} : { cgroup }),
        ppid,
        ...(handover === undefined ? {} : { handover }),
        exe,
        ...(script === undefined ? {} : { script }),
        ...(named === undefined || named === exe.path || named === script?.path ? {} : { named }),
        argv: asCalled(line),
        cwd,
        ...(uid === undefined ? {} : { uid }),
        ...(stdio.length === 0 ? {} : { stdio }),
        ...(env === undefined ? {} : { env }),
    });
    const process = scene.processes.of(line);
    process.exe = exe.path;
    process.cwd = cwd;
    process.seen.clear();
}
/** The image the kernel runs; one that has no name any more has no links, whatever the inode says. */
function imageOf({ exe, deleted, memfd }) {
    const { path, dev, ino, nlink } = exe;
    const nameless = deleted === true || memfd === true;
    return {
        path: nameless ? path.replace(/ \(deleted\)$/, '') : path,
        ...(dev === undefined ? {} : { dev }),
        ...(ino === undefined ? {} : { ino }),
        ...(nameless ? { nlink: 0 } : nlink === undefined ? {} : { nlink }),
    };
}
/** The file that named the image with its `#!`, as it was called. */
function scriptOf(line, scene) {
    const { pid, cwd, filename, interp } = line;
    if (typeof interp !== 'string' || typeof filename !== 'string' || filename === '')
        return undefined;
    if (!ours(line, scene))
        return { path: (0,paths/* lexical */.L)(filename.startsWith('/') ? filename : `${cwd}/${filename}`) };
    // the kernel names a script that was started by its descriptor /dev/fd/N (fs/exec.c: alloc_bprm)
    const path = scene.paths.follow(pid, cwd, throughDescriptor(pid, scene.world, filename));
    const facts = scene.world.stat(path);
    return { path, ...inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}
/** The name that the kernel was given, symlinks not followed: unlike argv[0], the caller cannot make it up. */
function namedBy({ pid, cwd, filename, cut }, { world }) {
    if (typeof filename !== 'string' || filename === '' || cut?.includes('filename'))
        return undefined;
    const path = throughDescriptor(pid, world, filename);
    return (0,paths/* lexical */.L)(path.startsWith('/') ? path : `${cwd}/${path}`);
}
/**
 * The arguments as the caller gave them. For a script the kernel has put its interpreter, the words of its first line and its
 * file name in the place of the first (fs/binfmt_script.c), once for each script that leads to another.
 */
function asCalled({ argv, filename, interp }) {
    const at = typeof interp === 'string' && typeof filename === 'string' ? argv.indexOf(filename, 1) : -1;
    return at < 0 ? argv : argv.slice(at);
}
function kept(env) {
    const pairs = Object.entries(env).flatMap(([key, value]) => {
        const short = (0,environment/* keptVariable */.b)(key, value);
        return short === undefined ? [] : [[key, short]];
    });
    return Object.fromEntries(pairs);
}
/** The standard streams as the sensor saw them. The name of a file it may not know: then /proc is asked, while the process lives. */
function standardStreams({ pid, stdio }, { world }) {
    if (stdio === undefined)
        return world.stdio(pid) ?? [];
    return stdio.map((one) => {
        if (one.type !== 'file' || one.id.startsWith('/'))
            return one;
        const name = world.descriptor(pid, one.fd);
        return name?.startsWith('/') ? { ...one, id: name } : one;
    });
}

// EXTERNAL MODULE: ./build/events/system-trees.js
var system_trees = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/events/ebpf/processes.js
/** The processes that the sensor tells of, from their first line to their exit. */
/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_PROCESSES = 65_536;
const MAX_SEEN = 50_000;
class Processes {
    #table = new Map();
    #living = 0;
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#living;
    }
    /** The process of a line; a pid with another start is another process. */
    of({ pid, start, job }) {
        const known = this.#table.get(pid);
        if (known !== undefined && known.start === start && known.job === job)
            return known;
        return this.#add({ pid, start, job, exe: undefined, cwd: undefined, seen: new Set() });
    }
    /** A process if it is known. */
    get(pid) {
        return this.#table.get(pid);
    }
    /** A child begins as its parent's image. */
    fork(parent, child, start) {
        this.#add({ pid: child, start, job: parent.job, exe: parent.exe, cwd: parent.cwd, seen: new Set() });
    }
    exit(pid) {
        const gone = this.#table.get(pid);
        if (gone === undefined)
            return;
        this.#table.delete(pid);
        if (gone.job)
            this.#living--;
    }
    #add(process) {
        this.exit(process.pid);
        this.#table.set(process.pid, process);
        if (process.job)
            this.#living++;
        const oldest = this.#table.size > MAX_PROCESSES ? this.#table.keys().next().value : undefined;
        if (oldest !== undefined)
            this.exit(oldest);
        return process;
    }
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

;// CONCATENATED MODULE: ./build/events/ebpf/file.js




/** Descriptors that have no name among the files, and a process's own entries in /proc: nobody else can open them by that. */
function isPrivate(path, pid) {
    return path.startsWith('/memfd:') || path.startsWith(`/proc/${pid}/`);
}
/** An act on one path. */
function onFile(line, scene) {
    const path = placed(line, scene, 'path', line.path);
    if (isPrivate(path, line.pid))
        return;
    if (line.kind === 'file.read' && !isNews(line, path, scene))
        return;
    const refused = line.done === false;
    if (!refused && (line.kind === 'file.delete' || line.kind === 'file.rmdir'))
        scene.paths.removed(path);
    const { kind, fd, flags, mode } = line;
    scene.emit({
        kind,
        ...origin(line, scene),
        path,
        ...(refused ? {} : inodeOf(line, 'path', path, scene)),
        ...(fd === undefined ? {} : { fd }),
        ...(flags === undefined ? {} : { flags }),
        ...(mode === undefined ? {} : { mode: mode & 0o7777 }),
    });
}
/** Once per image and file, and not where reading says nothing. */
function isNews(line, path, scene) {
    const file = line.ino === undefined ? path : `${line.dev}:${line.ino}`;
    return !(0,system_trees/* inSystemTree */.D)(path) && firstTime(scene.processes.of(line), `r${file}${line.done === false ? ' refused' : ''}`);
}
/** An act on two paths. */
function onPair(line, scene) {
    const to = placed(line, scene, 'to', line.to);
    const refused = line.done === false;
    if (line.kind === 'file.symlink') {
        const base = to.slice(0, to.lastIndexOf('/')) || '/';
        if (!refused)
            scene.paths.linked(to, line.path);
        scene.emit({ kind: line.kind, ...origin(line, scene), path: target(line, base, scene), to });
        return;
    }
    const path = placed(line, scene, 'path', line.path);
    if (line.kind === 'file.rename' && !refused)
        renamed(line, path, to, scene);
    scene.emit({ kind: line.kind, ...origin(line, scene), path, ...(refused ? {} : inodeOf(line, 'to', to, scene)), to });
}
/** What a symlink made in `base` points to, absolute. */
function target(line, base, scene) {
    if (ours(line, scene))
        return scene.paths.place(line.pid, base, line.path);
    return (0,paths/* lexical */.L)(line.path.startsWith('/') ? line.path : `${base}/${line.path}`);
}
/** Two names that changed places are two renames, as both names lost one file and got another. */
function renamed(line, path, to, scene) {
    const tree = !ours(line, scene) || scene.world.stat(to)?.directory !== false;
    scene.paths.moved(path, tree);
    scene.paths.moved(to, tree);
    if (line.exchange === true)
        scene.emit({ kind: line.kind, ...origin(line, scene), path: to, to: path });
}
/** The file's inode: the sensor's, or what stands at the path now where it saw only a name. */
function inodeOf(line, name, path, scene) {
    const { dev, ino } = line;
    if (dev !== undefined && ino !== undefined)
        return { dev, ino };
    const gone = line.kind === 'file.delete' || line.kind === 'file.rmdir' || line.kind === 'file.mkdir';
    if (gone || isCut(line, name) || !ours(line, scene))
        return {};
    return inode(scene.world.stat(path));
}

;// CONCATENATED MODULE: ./build/events/ebpf/binds.js
const MAX_BINDS = 256;
/**
 * What of the machine a container is shown, from its config.json (OCI runtime specification, `mounts`). Left out is what the engine
 * made for the container alone: its hosts and resolv.conf (in a directory with its id), and named volumes.
 */
function bindsOf(config, container) {
    let value;
    try {
        value = JSON.parse(config);
    }
    catch {
        return [];
    }
    const mounts = value?.mounts;
    if (!Array.isArray(mounts))
        return [];
    return mounts.slice(0, MAX_BINDS).flatMap((mount) => {
        const { destination, source, type, options } = mount ?? {};
        const bound = type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')));
        if (!bound || typeof destination !== 'string' || typeof source !== 'string' || !source.startsWith('/'))
            return [];
        if (source.split('/').includes(container) || /\/volumes\/[^/]+\/_data$/.test(source))
            return [];
        return [{ inside: destination.replace(/(.)\/$/, '$1'), outside: source.replace(/(.)\/$/, '$1') }];
    });
}
/** The machine's name of a path in a container; undefined where it is one of the container's own files. */
function outside(path, binds) {
    let best;
    for (const bind of binds) {
        if (bind.inside.length < (best?.inside.length ?? 0))
            continue;
        if (path === bind.inside || path.startsWith(bind.inside === '/' ? '/' : `${bind.inside}/`))
            best = bind;
    }
    if (best === undefined)
        return undefined;
    const rest = best.inside === '/' ? path : path.slice(best.inside.length);
    const joined = best.outside === '/' ? rest : best.outside + rest;
    return joined === '' ? '/' : joined;
}

;// CONCATENATED MODULE: ./build/events/ebpf/requests.js
/** What an HTTP request to a container engine has begun (Docker Engine API, libpod API); undefined: nothing. */
function askedFor(request) {
    const path = /^POST (?:\/v[\d.]+)?(?:\/libpod)?(\/[^ ?]*)/.exec(request)?.[1];
    if (path === undefined)
        return undefined;
    const container = /^\/containers\/([\w.-]+)\/(?:start|restart|unpause)$/.exec(path)?.[1];
    if (container !== undefined)
        return { container };
    const exec = /^\/exec\/([\w.-]+)\/start$/.exec(path)?.[1];
    if (exec !== undefined)
        return { exec };
    return /^\/(?:build|grpc|session|play\/kube|kube\/play|pods\/[^/]+\/start|services\/create)$/.test(path)
        ? {}
        : undefined;
}
/** How long after a requester's end its request is still taken for the cause, ns: an engine takes a second or two to start a container. */
const WINDOW = 5_000_000_000;
const MAX_REQUESTS = 4096;
/** An identifier that is long enough to be one: engines print twelve digits of it. */
const SHORT_ID = /^[0-9a-f]{12,64}$/;
/** The requests of the recording, of whomever, latest last. */
class Requests {
    #all = [];
    /** Start and end of requesters that are gone. */
    #ended = new Map();
    add(request) {
        if (this.#all.length >= MAX_REQUESTS)
            this.#all.splice(0, MAX_REQUESTS / 4);
        this.#all.push(request);
    }
    /** A process ended. */
    ended(pid, start, t) {
        if (this.#all.some(({ by }) => by.pid === pid && by.start === start))
            this.#ended.set(`${pid}:${start}`, t);
    }
    /** The last request that names a container, or the command that runs in one. */
    naming({ container, exec }) {
        return this.#all.findLast((request) => {
            if (exec !== undefined)
                return request.exec === exec;
            const named = request.container;
            if (named === undefined || container === undefined)
                return false;
            return named === container || (SHORT_ID.test(named) && container.startsWith(named));
        });
    }
    /** The last request of each requester that could have begun at `t` what no request names, latest last. */
    open(t, via) {
        const last = new Map();
        for (const request of this.#all) {
            if (request.t > t || !via.includes(request.via) || isIdentified(request))
                continue;
            const key = `${request.by.pid}:${request.by.start}`;
            const end = this.#ended.get(key);
            if (end !== undefined && t - end > WINDOW)
                continue;
            last.delete(key);
            last.set(key, request);
        }
        return [...last.values()];
    }
}
/** A request by a whole identifier can only be for that container; one by a name may be for any. */
function isIdentified({ container, exec }) {
    return exec !== undefined || (container !== undefined && SHORT_ID.test(container));
}

;// CONCATENATED MODULE: ./build/events/ebpf/spool.js
const MAX_ORDERS = 4096;
/** Directories of scripts, not of tables. */
const SCRIPTS = /^\/etc\/cron\.(?:hourly|daily|weekly|monthly)\//;
const WRITING = new Set(['file.create', 'file.modify', 'file.append', 'file.truncate']);
/** The files by which the job told cron, at or systemd what to do. */
class Spool {
    #places;
    #world;
    #orders = new Map();
    constructor(places, world) {
        this.#places = places;
        this.#world = world;
    }
    /** An act of the job on a file. */
    saw(draft, requester) {
        const path = 'to' in draft ? draft.to : WRITING.has(draft.kind) && 'path' in draft ? draft.path : undefined;
        if (draft.kind === 'file.rename')
            this.#orders.delete(draft.path);
        if (draft.kind === 'file.delete' && this.#orders.get(draft.path)?.text === undefined)
            this.#orders.delete(draft.path);
        const place = path === undefined ? undefined : this.#places.find((one) => one.path.test(path));
        if (path === undefined || place === undefined || this.#orders.size >= MAX_ORDERS)
            return;
        this.#orders.set(path, { by: requester(), via: place.via, text: this.#world.text(path) });
    }
    /** Whose order an exec of cron or at is. A table that cannot be read may hold the command: then it is not certain. */
    cause(line, via) {
        const { argv, exe, filename, stdio } = line;
        const input = stdio?.find(({ fd }) => fd === 0)?.id;
        // atd marks the file it works on with `=` for the queue's letter (at(1))
        const file = [exe.path, filename, input].find((path) => typeof path === 'string' && this.#find(path, via) !== undefined);
        const own = typeof file === 'string' ? this.#find(file, via) : undefined;
        if (own !== undefined)
            return { by: own.by, certain: true };
        const at = argv.indexOf('-c');
        const command = at < 0 ? undefined : argv[at + 1];
        if (via !== 'cron' || command === undefined || command.trim() === '')
            return undefined;
        let unread;
        for (const [path, order] of [...this.#orders].reverse()) {
            if (order.via !== 'cron' || SCRIPTS.test(path))
                continue;
            order.text = this.#world.text(path) ?? order.text;
            if (order.text === undefined)
                unread ??= order;
            else if (hasEntry(order.text, command))
                return { by: order.by, certain: true };
        }
        return unread === undefined ? undefined : { by: unread.by, certain: false };
    }
    /** Who put the file of a unit there; of an instance `a@b.service` its template's too. */
    unit(name) {
        const template = name.replace(/@[^.]*\./, '@.');
        for (const [path, order] of this.#orders) {
            const file = path.slice(path.lastIndexOf('/') + 1);
            if (order.via === 'systemd' && (file === name || file === template))
                return order.by;
        }
        return undefined;
    }
    #find(path, via) {
        const slash = path.lastIndexOf('/') + 1;
        const order = this.#orders.get(path) ??
            (via === 'at' && path[slash] === '='
                ? [...this.#orders].find(([other]) => other.startsWith(path.slice(0, slash)) && other.slice(slash + 1) === path.slice(slash + 1))?.[1]
                : undefined);
        return order?.via === via ? order : undefined;
    }
}
/** Whether a line of a table has a command, with or without a user before it; `%` ends it and `\%` stands for `%` (crontab(5)). */
function hasEntry(table, command) {
    return table.split('\n').some((line) => {
        const rest = line
            .replace(/(?<!\\)%.*$/, '')
            .replaceAll('\\%', '%')
            .replace(/^\s*(?:@\w+\s+|(?:\S+\s+){5})/, '')
            .trimEnd();
        return rest === command.trimEnd() || rest.replace(/^\S+\s+/, '') === command.trimEnd();
    });
}

;// CONCATENATED MODULE: ./build/events/ebpf/handovers.js




const NOTHING = { argv: [], family: undefined, via: undefined, unit: {}, work: undefined };
/** More processes than live at a time on a build machine. */
const MAX_KNOWN = 65_536;
const MAX_CONTAINERS = 1024;
/**
 * Gives the job what it had daemons do for it: processes that a container engine, systemd, cron or at begins on a request of the job
 * are of the job with all that descends from them. The daemons' own helpers are not, and neither is what nobody of the job asked for.
 */
class Handovers {
    #tables;
    #world;
    #mntns;
    #known = new Map();
    #requests = new Requests();
    /** What containers see of the machine, by id. */
    #binds = new Map();
    #spool;
    /** `mntns`: the recorder's mount namespace, by inode. */
    constructor(tables, world, mntns) {
        this.#tables = tables;
        this.#world = world;
        this.#mntns = mntns;
        this.#spool = new Spool(tables.spools, world);
    }
    /** The line as it is to be told: of the job, where its process does the job's work. */
    adopt(line) {
        const known = this.#known.get(line.pid);
        const same = known !== undefined && known.start === line.start ? known : undefined;
        switch (line.kind) {
            case 'process.fork':
                this.#fork(line, same);
                break;
            case 'process.exec':
                return this.#exec(line, same);
            case 'process.exit':
                this.#known.delete(line.pid);
                this.#requests.ended(line.pid, line.start, line.t);
                break;
            default:
        }
        return same === undefined ? line : adopted(line, same.work);
    }
    /** An HTTP request over a UNIX socket, whoever made it. */
    request(line) {
        const asked = askedFor(line.request);
        if (asked === undefined)
            return;
        const via = line.request.includes('/libpod/') || /podman/.test(line.addr) ? 'podman' : 'docker';
        this.#requests.add({ by: this.#requester(line), t: line.t, via, ...asked });
    }
    /** An act of the job that may be a request. */
    saw(draft) {
        if (!draft.job || draft.done === false)
            return;
        if (draft.kind === 'net.connect' && draft.proto === 'unix') {
            const socket = this.#tables.sockets.find(({ path }) => path.test(draft.addr));
            if (socket !== undefined)
                this.#requests.add({ by: this.#requester(draft), t: draft.t, via: socket.via });
        }
        if (draft.mntns === undefined)
            this.#spool.saw(draft, () => this.#requester(draft));
    }
    #requester({ pid, start, job }) {
        return { pid, start, job, argv: this.#known.get(pid)?.argv ?? [] };
    }
    #fork(line, known) {
        const { child, childStart, pid, start, job, t } = line;
        const above = known ?? this.#learn(pid, start, job);
        this.#put(child, { ...above, start: typeof childStart === 'number' ? childStart : t, job });
    }
    /** A process that was there before: what it is, its program says. The first process is the system's own. */
    #learn(pid, start, job) {
        const image = job ? undefined : (this.#world.image(pid) ?? (pid === 1 ? '/sbin/init' : undefined));
        const daemon = image === undefined ? undefined : this.#daemon(image);
        const known = { ...NOTHING, start, job, family: daemon?.family, via: daemon?.via };
        this.#put(pid, known);
        return known;
    }
    #daemon(path) {
        return this.#tables.daemons.find(({ program }) => program.test(path));
    }
    #put(pid, known) {
        this.#known.delete(pid);
        this.#known.set(pid, known);
        const oldest = this.#known.size > MAX_KNOWN ? this.#known.keys().next().value : undefined;
        if (oldest !== undefined)
            this.#known.delete(oldest);
    }
    #exec(line, known) {
        const { pid, start, job, argv, exe } = line;
        const before = known ?? { ...NOTHING, start, job };
        if (job) {
            this.#put(pid, { ...before, argv });
            return line;
        }
        const here = line.mntns === undefined || this.#mntns === undefined || line.mntns === this.#mntns;
        const daemon = here ? this.#daemon(exe.path) : undefined;
        if (daemon !== undefined) {
            const unit = { ...before.unit, ...unitOf(argv) };
            const via = daemon.family === 'runtime' ? (unit.via ?? before.via ?? daemon.via) : daemon.via;
            this.#put(pid, { ...NOTHING, start, job, argv, family: daemon.family, via, unit });
            this.#bundle(unit);
            return line;
        }
        const housekeeping = before.family === 'engine' && here;
        // runc runs again from a copy of itself without a name, so that no container can overwrite it
        const copy = before.family === 'runtime' && here && (exe.path === '/' || line.memfd === true || line.deleted === true);
        if (before.work?.of !== undefined) {
            this.#put(pid, { ...before, argv });
            return adopted(line, before.work);
        }
        if (before.family === undefined || housekeeping || copy)
            return line;
        // what systemd or an engine began for others stays theirs; cron's shell may yet come to a script of ours
        if (before.work !== undefined && before.family !== 'cron')
            return line;
        const handover = this.#decide(line, before, here);
        const { of, container } = handover ?? { of: undefined, container: undefined };
        const work = here
            ? { of, container: undefined, binds: [] }
            : { of, container, binds: this.#binds.get(container ?? '') ?? [] };
        this.#put(pid, { ...before, argv, work });
        return handover === undefined ? line : { ...adopted(line, work), handover: handover.told };
    }
    /** Reads what a container is shown while its bundle stands: its processes may live for less than a look at /proc takes. */
    #bundle({ container, bundle }) {
        if (container === undefined || bundle === undefined || this.#binds.has(container))
            return;
        const config = this.#world.text(`${bundle}/config.json`);
        if (config === undefined)
            return;
        this.#binds.set(container, bindsOf(config, container));
        const oldest = this.#binds.size > MAX_CONTAINERS ? this.#binds.keys().next().value : undefined;
        if (oldest !== undefined)
            this.#binds.delete(oldest);
    }
    #decide(line, before, here) {
        const group = typeof line.cgroupPath === 'string' ? line.cgroupPath : '';
        const via = before.via ?? 'containerd';
        const told = (of, how, certain, container) => {
            const by = { pid: of.pid, start: of.start };
            const cgroup = group === '' || group === '/' ? {} : { cgroup: group };
            return { of, container: container ?? `mntns:${line.mntns}`, told: { by, via, how, certain, ...cgroup } };
        };
        if (before.family === 'cron' || before.family === 'at') {
            const found = this.#spool.cause(line, before.family);
            return found === undefined ? undefined : told(found.by, 'file', found.certain);
        }
        if (before.family === 'systemd') {
            const found = this.#service(line.t, serviceOf(group));
            return found === undefined || !here ? undefined : told(found.by, found.how, found.certain);
        }
        const container = before.unit.container ?? containerOf(group);
        const named = this.#requests.naming({ ...before.unit, ...(container === undefined ? {} : { container }) });
        if (named !== undefined)
            return named.by.job ? told(named.by, 'request', true, container) : undefined;
        const found = latest(this.#requests.open(line.t, via === 'docker' ? ['docker'] : [via, 'containerd']));
        return found === undefined ? undefined : told(found.by, 'cgroup', found.certain, container);
    }
    /**
     * Whose a unit of systemd is: of who put its file there or names it in its arguments, and if it is a transient one (`run-…`), of who
     * spoke with systemd last. What a timer or another user starts has another name.
     */
    #service(t, unit) {
        if (unit === undefined)
            return undefined;
        const file = this.#spool.unit(unit);
        if (file !== undefined)
            return { by: file, how: 'file', certain: true };
        const open = this.#requests.open(t, ['systemd']);
        const name = unit.replace(/\.(?:service|scope)$/, '');
        const naming = open.findLast(({ by }) => by.job && by.argv.some((word) => names(word, unit, name)));
        if (naming !== undefined)
            return { by: naming.by, how: 'request', certain: true };
        const found = /^run-[\w-]+\.(?:service|scope)$/.test(unit) ? latest(open) : undefined;
        return found === undefined ? undefined : { ...found, how: 'cgroup' };
    }
}
const names = (word, unit, name) => word === unit || word === name || word.endsWith(`=${unit}`) || word.endsWith(`=${name}`);
/** The last requester, if it is of the job; certain if it is the only one. */
function latest(open) {
    const last = open.at(-1);
    return last?.by.job === true ? { by: last.by, certain: open.length === 1 } : undefined;
}
function adopted(line, work) {
    if (work?.of === undefined || line.job)
        return line;
    const { container, binds } = work;
    if (container === undefined)
        return { ...line, job: true };
    const there = onMachine(line, binds);
    return there === undefined ? { ...line, job: true, container } : { ...line, ...there, job: true };
}
/** The paths of a line by their names on the machine, where it shows the container the file; two paths of one act lie in one mount. */
function onMachine(line, binds) {
    if (line.kind.startsWith('raw.') || binds.length === 0)
        return undefined;
    if ('to' in line) {
        const to = outside(line.to, binds);
        return to === undefined ? undefined : { to, path: outside(line.path, binds) ?? line.path };
    }
    if (line.kind === 'process.exec') {
        const path = outside(line.exe.path, binds);
        return path === undefined ? undefined : { exe: { ...line.exe, path }, cwd: outside(line.cwd, binds) ?? line.cwd };
    }
    if (line.kind === 'net.connect' && line.proto === 'unix') {
        const addr = outside(line.addr, binds);
        return addr === undefined ? undefined : { addr };
    }
    const path = 'path' in line && line.path !== undefined ? outside(line.path, binds) : undefined;
    return path === undefined ? undefined : { path };
}

;// CONCATENATED MODULE: ./build/events/ebpf/kernel.js


/** Acts that change the kernel's state, other processes, or who one is. */
const MAX_DETAIL = 200;
function onKernel(line, scene) {
    const { kind, detail, own } = line;
    const path = line.path === undefined ? undefined : placed(line, scene, 'path', line.path);
    scene.emit({
        kind,
        ...origin(line, scene),
        ...(detail === undefined ? {} : { detail: detail.slice(0, MAX_DETAIL) }),
        ...(path === undefined ? {} : { path }),
        ...(own === true ? { own } : {}),
    });
}
/** Reaching into another process, once per image, target and outcome. */
function onMemory(line, scene) {
    const { kind, pid, target, how, done } = line;
    if (target === pid || target === 0)
        return;
    if (!firstTime(scene.processes.of(line), `m${how} ${target} ${done === true}`))
        return;
    scene.emit({ kind, ...origin(line, scene), target, how });
}
/** A signal to another process. Signal 0 only asks whether it lives. */
function onSignal(line, scene) {
    const { kind, pid, target, signal } = line;
    if (target === pid || signal === '0')
        return;
    scene.emit({ kind, ...origin(line, scene), target, signal });
}
function onPrivilege(line, scene) {
    const { kind, uid, gid, capabilities } = line;
    scene.emit({
        kind,
        ...origin(line, scene),
        ...(uid === undefined ? {} : { uid }),
        ...(gid === undefined ? {} : { gid }),
        ...(capabilities === undefined ? {} : { capabilities: capabilities.slice(0, MAX_DETAIL) }),
    });
}

;// CONCATENATED MODULE: ./build/events/decode.js
/**
 * Reads one line of events.ndjson.
 * @returns the event; an UnknownEvent for a kind of a later version; undefined for what is no event (the caller counts)
 */
function decodeLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const event = value;
    const { kind, seq } = event;
    if (typeof kind !== 'string')
        return undefined;
    if (!CHECKS.has(kind))
        return isCount(seq) && !Array.isArray(value) ? { kind: 'unknown', original: kind, seq } : undefined;
    return isEvent(event) ? event : undefined;
}
/** Whether an object is an event of a kind this version knows, all its fields of the shapes of `eventSchema`; it may have more. */
function isEvent(value) {
    const check = CHECKS.get(value.kind);
    return check !== undefined && hasBase(value) && check(value);
}
function isInt(value) {
    return Number.isSafeInteger(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string';
}
const maybeCount = (value) => value === undefined || isCount(value);
const maybeText = (value) => value === undefined || typeof value === 'string';
const maybeTexts = (value) => value === undefined || isTexts(value);
function isTexts(value) {
    if (!Array.isArray(value))
        return false;
    for (const item of value)
        if (typeof item !== 'string')
            return false;
    return true;
}
function hasBase(e) {
    const { job, done, n, until } = e;
    return (isCount(e.seq) &&
        isInt(e.t) &&
        isCount(e.pid) &&
        isCount(e.tid) &&
        isInt(e.start) &&
        typeof job === 'boolean' &&
        (typeof done === 'boolean' || done === 'attempt') &&
        maybeText(e.err) &&
        maybeTexts(e.cut) &&
        maybeTexts(e.inferred) &&
        maybeCount(e.mntns) &&
        maybeText(e.cgroup) &&
        maybeText(e.container) &&
        (n === undefined || (isInt(n) && n >= 2)) &&
        (until === undefined || isInt(until)) &&
        maybeCount(e.last));
}
const isFile = (e) => isText(e.path) &&
    maybeCount(e.dev) &&
    maybeCount(e.ino) &&
    maybeCount(e.fd) &&
    maybeTexts(e.flags) &&
    maybeCount(e.mode);
const isPair = (e) => isFile(e) && isText(e.to);
const PROTOS = new Set(['tcp', 'udp', 'unix', 'other']);
const SOURCES = new Set(['dns', 'hosts', 'sni', 'http']);
const STREAMS = new Set(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other']);
const WAYS = new Set(['ptrace', 'process_vm_readv', 'process_vm_writev', 'proc_mem']);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const isNet = (e) => {
    const { port, host } = e;
    if (!PROTOS.has(e.proto) || !isText(e.addr))
        return false;
    if (port !== undefined && !(isCount(port) && port <= 65_535))
        return false;
    return host === undefined || (isObject(host) && isText(host.name) && SOURCES.has(host.from));
};
const isDns = (e) => isText(e.name) && isText(e.type) && isText(e.resolver) && maybeTexts(e.addrs);
function isImage(value) {
    return (isObject(value) && isText(value.path) && maybeCount(value.dev) && maybeCount(value.ino) && maybeCount(value.nlink));
}
function isStdio(value) {
    if (!Array.isArray(value))
        return false;
    for (const one of value)
        if (!(isObject(one) && isCount(one.fd) && STREAMS.has(one.type) && isText(one.id)))
            return false;
    return true;
}
function isEnvironment(value) {
    if (!isObject(value))
        return false;
    for (const key of Object.keys(value))
        if (typeof value[key] !== 'string')
            return false;
    return true;
}
const DAEMONS = new Set(['docker', 'containerd', 'podman', 'buildkit', 'systemd', 'cron', 'at']);
const HOW = new Set(['request', 'file', 'cgroup']);
function isHandover(value) {
    if (!isObject(value) || !isObject(value.by))
        return false;
    const { by, via, how, certain, cgroup } = value;
    const known = DAEMONS.has(via) && HOW.has(how) && typeof certain === 'boolean' && maybeText(cgroup);
    return known && isCount(by.pid) && isInt(by.start);
}
const isExec = (e) => isCount(e.ppid) &&
    (e.handover === undefined || isHandover(e.handover)) &&
    isImage(e.exe) &&
    (e.script === undefined || isImage(e.script)) &&
    isTexts(e.argv) &&
    isText(e.cwd) &&
    maybeCount(e.uid) &&
    (e.stdio === undefined || isStdio(e.stdio)) &&
    (e.env === undefined || isEnvironment(e.env));
const isExit = (e) => (e.code === undefined || isInt(e.code)) && maybeText(e.signal);
const isKernel = (e) => maybeText(e.detail) && maybeText(e.path);
const isHealth = (e) => maybeCount(e.lost) && maybeCount(e.unknown) && maybeText(e.reason) && maybeText(e.chain);
const CHECKS = new Map([
    ['process.fork', (e) => isCount(e.child)],
    ['process.exit', isExit],
    ['process.signal', (e) => isCount(e.target) && isText(e.signal)],
    ['process.exec', isExec],
    ...['create', 'truncate', 'modify', 'append', 'read', 'delete', 'rmdir', 'mkdir', 'chmod', 'chown'].map((k) => [`file.${k}`, isFile]),
    ...['rename', 'link', 'symlink'].map((k) => [`file.${k}`, isPair]),
    ...['connect', 'send', 'listen'].map((k) => [`net.${k}`, isNet]),
    ['dns.query', isDns],
    ['dns.answer', isDns],
    ['lib.load', (e) => isText(e.path) && maybeCount(e.dev) && maybeCount(e.ino)],
    ['mem.access', (e) => isCount(e.target) && WAYS.has(e.how)],
    ['priv.change', (e) => maybeCount(e.uid) && maybeCount(e.gid) && maybeText(e.capabilities)],
    ...['bpf', 'module', 'io_uring', 'mount', 'namespace', 'memfd'].map((k) => [`kernel.${k}`, isKernel]),
    ['syscall', (e) => isText(e.name) && maybeTexts(e.args)],
    ...['start', 'heartbeat', 'loss', 'stop'].map((k) => [`sensor.${k}`, isHealth]),
]);

;// CONCATENATED MODULE: ./build/events/ebpf/line.js

/** As much of a message as the sensor copies, in bytes. */
const MAX_DATA = 1024;
/** Reads one line; undefined when it is no act of this version. */
function readLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const line = value;
    if (line.kind === 'raw.handover')
        return readHandover(line);
    if (line.kind === 'raw.dns' || line.kind === 'raw.first')
        return readRaw(line);
    if (line.cgroup !== undefined)
        line.cgroup = String(line.cgroup);
    return isEvent(line) ? line : undefined;
}
/** The fields that every event has are those of a fork. */
function readRaw(line) {
    const { kind, addr, port, data, dir, proto, netns } = line;
    const net = { proto: 'tcp', addr, port };
    const base = { done: true, ...line, kind: 'net.send', ...net, cgroup: undefined };
    if (!isEvent(base) || typeof addr !== 'string' || typeof port !== 'number')
        return undefined;
    if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data))
        return undefined;
    if (kind === 'raw.dns' && dir !== 'in' && dir !== 'out')
        return undefined;
    const { t, pid, tid, start, job, cut } = base;
    return {
        kind: kind === 'raw.dns' ? 'raw.dns' : 'raw.first',
        ...{ t, pid, tid, start, job, addr, port },
        inbound: dir === 'in',
        stream: proto === 'tcp',
        netns: typeof netns === 'number' ? netns : undefined,
        data: Buffer.from(data, 'hex'),
        cut: cut?.includes('data') === true || data.length >= 2 * MAX_DATA,
    };
}
function readHandover(line) {
    const { addr, data } = line;
    const base = { done: true, ...line, kind: 'net.send', proto: 'unix', cgroup: undefined };
    if (!isEvent(base) || typeof addr !== 'string')
        return undefined;
    if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data))
        return undefined;
    const { t, pid, tid, start, job } = base;
    const [request = ''] = Buffer.from(data, 'hex').toString('latin1').split('\r\n', 1);
    return { kind: 'raw.handover', t, pid, tid, start, job, addr, request };
}

;// CONCATENATED MODULE: ./build/events/ebpf/claim.js
/** Names that a process itself gives the peer of a connection, in its first bytes. Every byte is hostile. */
/** The server name of a TLS ClientHello, or the Host of an HTTP/1 request; undefined where there is none, or none that is a host name. */
function claimedName(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sni = serverName(text);
    const name = hostName(sni ?? httpHost(text));
    return name === undefined ? undefined : { name, from: sni === undefined ? 'http' : 'sni' };
}
/** Numbers of RFC 8446 (4, 5.1) and RFC 6066 (3). */
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
const HOST_NAME = 0;
const RANDOM = 32;
/** Reads forward through bytes; past their end everything is undefined. */
class Cursor {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** A number of so many bytes, big-endian. */
    number(size) {
        if (this.#at + size > this.#bytes.length)
            return undefined;
        const value = this.#bytes.readUIntBE(this.#at, size);
        this.#at += size;
        return value;
    }
    skip(size) {
        this.#at += size;
    }
    /** What follows a length of so many bytes, as far as it is there. */
    vector(size) {
        const length = this.number(size);
        if (length === undefined)
            return undefined;
        const part = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return part;
    }
}
/** The name in a ClientHello's first record; it may be cut behind the name. */
function serverName(bytes) {
    const hello = new Cursor(bytes);
    if (hello.number(1) !== HANDSHAKE || hello.number(1) !== 3)
        return undefined;
    hello.skip(1 + 2); // minor version, length of the record
    if (hello.number(1) !== CLIENT_HELLO)
        return undefined;
    hello.skip(3 + 2 + RANDOM); // length of the message, version
    hello.vector(1); // session
    hello.vector(2); // cipher suites
    hello.vector(1); // compression
    const extensions = new Cursor(hello.vector(2) ?? Buffer.alloc(0));
    for (;;) {
        const type = extensions.number(2);
        const body = extensions.vector(2);
        if (type === undefined || body === undefined)
            return undefined;
        if (type !== SERVER_NAME)
            continue;
        const names = new Cursor(new Cursor(body).vector(2) ?? Buffer.alloc(0));
        const kind = names.number(1);
        const length = names.number(2);
        // type, length and list length stand before the name
        if (kind !== HOST_NAME || length === undefined || body.length < 5 + length)
            return undefined;
        return body.toString('latin1', 5, 5 + length);
    }
}
/** The Host of a request. Two of them, or a name that the cut may have shortened, are none. */
function httpHost(bytes) {
    const [request = '', ...fields] = bytes.toString('latin1').split('\r\n');
    if (!/^[A-Z]{3,16} [^ ]+ HTTP\/1\.[01]$/.test(request))
        return undefined;
    fields.pop();
    const end = fields.indexOf('');
    const hosts = (end < 0 ? fields : fields.slice(0, end)).filter((field) => /^host:/i.test(field));
    const [host = ''] = hosts;
    return hosts.length === 1
        ? host
            .slice(5)
            .trim()
            .replace(/:\d{1,5}$/, '')
        : undefined;
}
/** Longest name and label (RFC 1035, 2.3.4). */
const MAX_NAME = 253;
const MAX_LABEL = 63;
/** A host name in lower case without its final dot; undefined for what is none, an address too. */
function hostName(text) {
    const name = text?.toLowerCase().replace(/\.$/, '');
    if (name === undefined || name.length > MAX_NAME)
        return undefined;
    const labels = name.split('.');
    const sound = labels.every((label) => label.length <= MAX_LABEL && /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label));
    return sound && !/^\d+$/.test(labels.at(-1) ?? '') ? name : undefined;
}

;// CONCATENATED MODULE: ./build/events/ebpf/net.js




/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const INSIDE = new Set(['netlink', 'unspec', 'alg']);
/** The connection goes on being made: how it ends is not in the call's result. */
const PENDING = new Set(['EINPROGRESS', 'EALREADY', 'EINTR']);
/** A connection, a datagram to an address, or a listening socket. */
function onNet(line, scene) {
    const { kind, proto, port, err } = line;
    if (proto === 'other' && INSIDE.has(line.addr))
        return;
    const addr = proto === 'unix' ? socketPath(line, scene) : plainAddress(line.addr);
    if (kind === 'net.send' && !firstTime(scene.processes.of(line), `s${proto} ${addr} ${port}`))
        return;
    const name = proto === 'tcp' || proto === 'udp' ? scene.names.get(addr) : undefined;
    const base = origin(line, scene);
    scene.emit({
        kind,
        ...base,
        done: kind === 'net.connect' && base.done === false && PENDING.has(err) ? 'attempt' : base.done,
        proto,
        addr,
        ...(port === undefined || proto === 'unix' || proto === 'other' ? {} : { port }),
        ...(name === undefined ? {} : { host: { name, from: 'dns' } }),
    });
}
/** The path of a UNIX socket, made absolute; an abstract name (`@name`) or none stays. */
function socketPath(line, scene) {
    const { addr, pid } = line;
    if (addr === '' || addr.startsWith('@') || !ours(line, scene))
        return addr;
    if (addr.startsWith('/'))
        return scene.paths.place(pid, '/', addr);
    const cwd = scene.world.cwd(pid) ?? scene.processes.get(pid)?.cwd;
    return cwd === undefined ? addr : scene.paths.place(pid, cwd, addr);
}
/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function plainAddress(addr) {
    return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}
const by = ({ t, pid, tid, start, job }) => ({ t, pid, tid, start, job, done: true });
/**
 * A message to or from a resolver. What was sent is no answer, whatever it says; and an answer names addresses only where the
 * resolver is the one that was configured: in a network namespace of its own a process can be anybody.
 */
function onDns(line, scene) {
    const message = (0,dns/* readDns */.c)(line.data, line.cut, line.stream);
    if (message === undefined)
        return;
    const { name, type, addrs, answer } = message;
    const resolver = plainAddress(line.addr);
    const cut = message.cut ? { cut: [answer && line.inbound ? 'addrs' : 'name'] } : {};
    if (!answer || !line.inbound) {
        scene.emit({ kind: 'dns.query', ...by(line), name, type, resolver, ...cut });
        return;
    }
    const here = line.netns === undefined || scene.netns === undefined || line.netns === scene.netns;
    if (here)
        scene.names.learn(message, resolver);
    scene.emit({ kind: 'dns.answer', ...by(line), name, type, addrs: [...addrs], resolver, ...cut });
}
/** What a process first says on a connection may name whom it believes, or claims, to speak to. It stands beside the connection. */
function onFirst(line, scene) {
    const host = claimedName(line.data);
    if (host === undefined)
        return;
    const addr = plainAddress(line.addr);
    const process = scene.processes.get(line.pid);
    if (process !== undefined && !firstTime(process, `c${addr} ${line.port} ${host.name}`))
        return;
    scene.emit({ kind: 'net.send', ...by(line), proto: 'tcp', addr, port: line.port, host });
}

;// CONCATENATED MODULE: ./build/events/ebpf/decoder.js











const MAX_SAMPLES = 10;
const SAMPLE_LENGTH = 200;
/**
 * Turns the lines of ironclaw-sensor that tell of acts into drafts of events, in their order. It never throws; a line it does
 * not understand is counted. Lines about the sensor itself are not for it: see sensor-line.ts.
 */
class EbpfDecoder {
    #scene;
    #processes = new Processes();
    #handovers;
    #samples = [];
    #unknown = 0;
    constructor({ world, mntns, netns, trusted, tables = TABLES, emit }) {
        const names = new dns/* AddressNames */.Z(trusted);
        const handovers = new Handovers(tables, world, mntns);
        const told = (draft) => {
            handovers.saw(draft);
            emit(draft);
        };
        this.#handovers = handovers;
        this.#scene = { world, paths: new paths/* Paths */.J(world), names, processes: this.#processes, mntns, netns, emit: told };
    }
    /** How many lines were not understood. */
    get unknown() {
        return this.#unknown;
    }
    /** The first of them, cut. */
    get samples() {
        return this.#samples;
    }
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#processes.living;
    }
    /** Takes one line, without its newline. */
    line(text) {
        if (text === '')
            return;
        const read = readLine(text);
        const line = read === undefined ? undefined : this.#handovers.adopt(read);
        // whoever acts lives; bytes of a socket may be told of after its owner's end
        if (line !== undefined && isAct(line))
            this.#processes.of(line);
        if (line?.kind === 'raw.handover') {
            this.#handovers.request(line);
            return;
        }
        if (line !== undefined && take(line, this.#scene))
            return;
        this.#unknown++;
        if (this.#samples.length < MAX_SAMPLES)
            this.#samples.push(text.slice(0, SAMPLE_LENGTH));
    }
}
const isAct = (line) => !line.kind.startsWith('raw.');
/** Tells what a line says. Returns false for a kind that the sensor does not send. */
function take(line, scene) {
    switch (line.kind) {
        case 'raw.dns':
            onDns(line, scene);
            return true;
        case 'raw.first':
            onFirst(line, scene);
            return true;
        case 'process.fork':
            fork(line, scene);
            return true;
        case 'process.exec':
            exec(line, scene);
            return true;
        case 'process.exit':
            exit(line, scene);
            return true;
        case 'process.signal':
            onSignal(line, scene);
            return true;
        case 'file.rename':
        case 'file.link':
        case 'file.symlink':
            onPair(line, scene);
            return true;
        case 'file.create':
        case 'file.truncate':
        case 'file.modify':
        case 'file.append':
        case 'file.read':
        case 'file.delete':
        case 'file.rmdir':
        case 'file.mkdir':
        case 'file.chmod':
        case 'file.chown':
            onFile(line, scene);
            return true;
        case 'net.connect':
        case 'net.send':
        case 'net.listen':
            onNet(line, scene);
            return true;
        case 'lib.load':
            library(line, scene);
            return true;
        case 'mem.access':
            onMemory(line, scene);
            return true;
        case 'priv.change':
            onPrivilege(line, scene);
            return true;
        case 'kernel.bpf':
        case 'kernel.module':
        case 'kernel.io_uring':
        case 'kernel.mount':
        case 'kernel.namespace':
        case 'kernel.memfd':
            onKernel(line, scene);
            return true;
        default:
            return false;
    }
}
function fork(line, scene) {
    const { kind, child, childStart, t } = line;
    scene.processes.fork(scene.processes.of(line), child, typeof childStart === 'number' ? childStart : t);
    scene.emit({ kind, ...origin(line, scene), child });
}
function exit(line, scene) {
    const { kind, pid, code, signal } = line;
    scene.processes.exit(pid);
    const how = { ...(code === undefined ? {} : { code }), ...(signal === undefined ? {} : { signal }) };
    scene.emit({ kind, ...origin(line, scene), ...how });
}
/** An executable mapping of a file, once per image. The program itself is none. */
function library(line, scene) {
    const { kind, path, dev, ino } = line;
    const process = scene.processes.of(line);
    if (path === process.exe || path.startsWith('/memfd:') || !firstTime(process, `l${path}`))
        return;
    const at = { ...(dev === undefined ? {} : { dev }), ...(ino === undefined ? {} : { ino }) };
    scene.emit({ kind, ...origin(line, scene), path, ...at });
}


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Paths),
/* harmony export */   L: () => (/* binding */ lexical)
/* harmony export */ });
/**
 * Makes paths absolute and resolved as the kernel saw them. The answer of the file system may come after the file is
 * gone; then symlinks that the trace itself showed are followed, and otherwise the path stays as written.
 */
class Paths {
    #world;
    #real = new Map();
    /** Directories of the cache that a symlink leads to. */
    #linked = new Set();
    #links = new Map();
    constructor(world) {
        this.#world = world;
    }
    /** Absolute; the parent's symlinks resolved, the last component as it is. `pid` is whom /proc/self means. */
    place(pid, base, text) {
        const path = this.#join(pid, base, text);
        const slash = path.lastIndexOf('/');
        const parent = this.#directory(path.slice(0, slash));
        return parent === '/' ? path.slice(slash) : parent + path.slice(slash);
    }
    /** The same with the last component followed too. */
    follow(pid, base, text) {
        const path = this.place(pid, base, text);
        if (isProc(path))
            return path;
        return this.#world.realpath(path) ?? this.#walk(path);
    }
    /** A symlink was made. */
    linked(path, target) {
        this.#forget(path);
        if (this.#links.size >= MAX_LINKS)
            this.#links.clear();
        this.#links.set(path, target);
    }
    /** A name was removed. If it was a symlink, what it led to is no longer known. */
    removed(path) {
        this.#links.delete(path);
        this.#forget(path);
        this.#drop(path, this.#linked);
    }
    /** A name was moved away or replaced; with a directory goes all below it. */
    moved(path, directory) {
        this.#links.delete(path);
        this.#drop(path, directory ? this.#real.keys() : this.#linked);
    }
    #drop(path, keys) {
        for (const key of [...keys]) {
            if (key.startsWith(path) && (key.length === path.length || key[path.length] === '/'))
                this.#forget(key);
        }
    }
    #forget(directory) {
        this.#real.delete(directory);
        this.#linked.delete(directory);
    }
    #join(pid, base, text) {
        const whole = ownProc(pid, text.startsWith('/') ? text : `${base}/${text}`);
        if (!whole.includes('/.') && !whole.includes('//') && !whole.endsWith('/'))
            return whole;
        let path = '';
        for (const part of whole.split('/')) {
            if (part === '' || part === '.')
                continue;
            // `link/..` is the parent of what the link leads to.
            if (part === '..')
                path = parentOf(this.#directory(path));
            else
                path += `/${part}`;
        }
        return path === '' ? '/' : path;
    }
    #directory(path) {
        if (path === '' || path === '/')
            return '/';
        if (isProc(path))
            return path;
        const known = this.#real.get(path);
        if (known !== undefined)
            return known;
        const real = this.#world.realpath(path);
        if (real === undefined)
            return this.#walk(path);
        if (this.#real.size >= MAX_CACHE) {
            this.#real.clear();
            this.#linked.clear();
        }
        this.#real.set(path, real);
        if (real !== path)
            this.#linked.add(path);
        return real;
    }
    /** Follows the symlinks that the trace showed. */
    #walk(path) {
        if (this.#links.size === 0)
            return path;
        let current = path;
        for (let turn = 0; turn < MAX_TURNS; turn++) {
            const link = this.#firstLink(current);
            if (link === undefined)
                break;
            const target = this.#links.get(link);
            const base = target.startsWith('/') ? target : `${parentOf(link)}/${target}`;
            current = lexical(base + current.slice(link.length));
        }
        return current;
    }
    #firstLink(path) {
        for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            const head = path.slice(0, slash);
            if (this.#links.has(head))
                return head;
        }
        return this.#links.has(path) ? path : undefined;
    }
}
const MAX_CACHE = 4_096;
const MAX_LINKS = 20_000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_TURNS = 40;
/** Removes `.`, `..` and empty components without asking anyone. */
function lexical(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash <= 0 ? '' : path.slice(0, slash);
}
/** /proc/self is another directory for every process: it must be neither cached nor resolved by us. */
function ownProc(pid, path) {
    if (path.startsWith('/proc/self/'))
        return `/proc/${pid}${path.slice(10)}`;
    if (path.startsWith('/proc/thread-self/'))
        return `/proc/${pid}${path.slice(17)}`;
    if (path.startsWith('/dev/fd/'))
        return `/proc/${pid}${path.slice(4)}`;
    return path;
}
function isProc(path) {
    return path.startsWith('/proc/');
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inSystemTree)
/* harmony export */ });
/**
 * Trees whose reading says nothing: shared libraries, headers, locales, the kernel's own tables. Writing in them is
 * still an event.
 */
const SYSTEM_TREES = [
    '/lib/',
    '/lib32/',
    '/lib64/',
    '/libx32/',
    '/usr/lib/',
    '/usr/lib32/',
    '/usr/lib64/',
    '/usr/libx32/',
].concat('/usr/libexec/', '/usr/share/', '/usr/include/', '/usr/local/lib/', '/etc/ld.so.', '/sys/');
/** Is a path in a tree whose reading is no event? */
function inSystemTree(path) {
    for (const tree of SYSTEM_TREES)
        if (path.startsWith(tree))
            return true;
    return false;
}


/***/ }),

/***/ 1139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ki: () => (/* binding */ Redaction),
  JF: () => (/* binding */ masksOf),
  Rf: () => (/* binding */ withoutQuoted)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/events/redact.js
/**
 * Takes secrets out of argument lists before they reach a recording (design section 10). Every rule marks ranges of the
 * original text; the ranges are joined and replaced at once, so that no rule sees another's marks. All scans are linear
 * in the text.
 */
/** Masks shorter than this occur by chance. */
const MIN_MASK = 8;
/**
 * Tokens that announce themselves. Prefixes as published by the issuers: GitHub, GitLab, npm, PyPI, AWS, Slack, Stripe,
 * OpenAI and Anthropic, Google, DigitalOcean, Vault, SendGrid, Shopify, Grafana, Docker; then JSON web tokens.
 */
const TOKENS = new RegExp(`(?<![A-Za-z0-9])(?:${[
    '(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|xox[abeoprs]-|[sr]k_(?:live|test)_|sk-|dop_v1_|hv[sb]\\.|shp(?:at|ss|ca)_|glsa_|dckr_pat_)[A-Za-z0-9_\\-.]{16,}',
    'A[KS]IA[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_\\-]{35}',
    'ya29\\.[A-Za-z0-9_\\-]{20,}',
    'SG\\.[A-Za-z0-9_\\-]{16,}\\.[A-Za-z0-9_\\-]{16,}',
    // The second look-behind keeps `eyJ-eyJ-...` linear.
    '(?<![A-Za-z0-9_\\-])eyJ[A-Za-z0-9_\\-]{8,}\\.eyJ[A-Za-z0-9_\\-]{8,}\\.[A-Za-z0-9_\\-]*',
].join('|')})`, 'g');
/** Last words of a name that mean a secret. */
const SECRET_WORDS = /^(?:pass|password|passwd|passphrase|passcode|pwd|pat|secret|secrets|token|tokens|credential|credentials|auth|apikey|authtoken|accesstoken|accesskey|secretkey|privatekey)$/;
/** Words that make a following `key` a secret. */
const KEY_OWNERS = /^(?:api|access|secret|private|auth|account|signing|encryption|deploy|license)$/;
/** Does a name such as `--db-password`, `_authToken` or `AWS_SECRET_ACCESS_KEY` name a secret? */
function isSecretName(name) {
    const words = name
        .slice(-80)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    return SECRET_WORDS.test(last) || (last === 'key' && KEY_OWNERS.test(words.at(-2) ?? ''));
}
/**
 * Replaces what looks like a credential, and every mask.
 * @param argv the arguments as executed
 * @param masks secrets known by value; those shorter than 8 characters are ignored
 * @param hash a salted digest of a secret, fit to print
 * @returns the arguments with each secret written `<redacted:HASH>`, and whether there was one
 */
function redactArguments(argv, masks, hash) {
    const program = (argv[0] ?? '').slice((argv[0] ?? '').lastIndexOf('/') + 1);
    const known = [...masks].filter((mask) => mask.length >= MIN_MASK);
    let redacted = false;
    const clean = argv.map((argument, i) => {
        const ranges = [
            ...maskRanges(argument, known),
            ...shapeRanges(argument),
            ...placeRanges(argument, i > 0 ? argv[i - 1] : undefined, program),
        ];
        if (ranges.length === 0)
            return argument;
        redacted = true;
        return replace(argument, ranges, hash);
    });
    return { argv: clean, redacted };
}
/**
 * The same for options in one text, as a variable of the environment holds them: by what stands in it as in a script, and word by word as
 * in a list of arguments.
 */
function redactSetting(text, masks, hash) {
    const [, , script = ''] = redactArguments(['sh', '-c', text], masks, hash).argv;
    const parts = script.split(/(\s+)/);
    const { argv } = redactArguments(parts.filter((_, index) => index % 2 === 0), masks, hash);
    return parts.map((part, index) => (index % 2 === 0 ? argv[index / 2] : part)).join('');
}
function replace(text, ranges, hash) {
    ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let out = '';
    let at = 0;
    for (let i = 0; i < ranges.length;) {
        const from = ranges[i][0];
        let to = ranges[i][1];
        for (i++; i < ranges.length && ranges[i][0] < to; i++)
            to = Math.max(to, ranges[i][1]);
        out += `${text.slice(at, from)}<redacted:${hash(text.slice(from, to))}>`;
        at = to;
    }
    return out + text.slice(at);
}
function* maskRanges(text, masks) {
    for (const mask of masks) {
        for (let at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + mask.length))
            yield [at, at + mask.length];
    }
}
/** Secrets known by their shape, wherever they stand. */
function* shapeRanges(text) {
    for (const match of text.matchAll(TOKENS))
        yield [match.index, match.index + match[0].length];
    for (let at = text.indexOf('-----BEGIN '); at >= 0;) {
        const end = text.indexOf('-----END ', at);
        const to = end < 0 ? text.length : Math.min(text.length, lineEnd(text, end));
        if (text.slice(at, at + 60).includes('PRIVATE KEY'))
            yield [at, to];
        at = text.indexOf('-----BEGIN ', to);
    }
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
        const from = at + 3;
        const authority = text.slice(from, stop(text, from, URL_END));
        const sign = authority.lastIndexOf('@');
        const colon = authority.indexOf(':');
        if (colon >= 0 && colon + 1 < sign)
            yield [from + colon + 1, from + sign];
        else if (colon < 0 && sign >= MIN_USER_TOKEN)
            yield [from, from + sign];
    }
}
/** A user name without password this long is a token (`https://TOKEN@host`). */
const MIN_USER_TOKEN = 20;
const URL_END = /[\s/?#"'<>\\]/;
const VALUE_END = /[\s"'`;&|)]/;
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** The first index from `from` on at which a character of the class stands, else the end. */
function stop(text, from, end) {
    let i = from;
    while (i < text.length && !end.test(text[i]))
        i++;
    return i;
}
/** Secrets known by what stands before them: an option, an assignment, a header. */
function* placeRanges(text, before, program) {
    if (before !== undefined && text !== '')
        yield* afterOption(text, before, program);
    if (text.startsWith('-u') && text.length > 2 && program === 'curl')
        yield* redact_password(text, 2);
    if (/^-p./.test(text) && /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(program))
        yield [2, text.length];
    yield* assignments(text, before === '-c' || before === '-ec' || before === '-lc' || before === '-e');
    let to = 0;
    for (const match of text.matchAll(/authorization["']?[ \t]*[:=][ \t]*/gi)) {
        const from = match.index + match[0].length;
        if (match.index < to)
            continue;
        to = Math.min(lineEnd(text, from), stop(text, from, /["']/));
        if (to > from && text[from] !== '$')
            yield [from, to];
    }
}
function* afterOption(text, before, program) {
    const option = before.startsWith('-') && !before.includes('=');
    if (option && before.startsWith('--') && isSecretName(before) && !text.startsWith('-'))
        yield [0, text.length];
    if (before === '-u' || before === '--user' || before === '--proxy-user' || before === '-U')
        yield* redact_password(text, 0);
    if (before === '-p' && program === 'sshpass')
        yield [0, text.length];
    if (before === '-H' || before === '--header')
        yield* header(text);
}
/** `user:password`; a pair of numbers is a user and a group. */
function* redact_password(text, from) {
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon + 1 >= text.length || /^\d+:\d+$/.test(text.slice(from)))
        return;
    yield [colon + 1, text.length];
}
/** `Name: value` with a name that means a secret. */
function* header(text) {
    const colon = text.indexOf(':');
    if (colon <= 0 || !isSecretName(text.slice(0, colon)))
        return;
    let from = colon + 1;
    while (text[from] === ' ')
        from++;
    if (from < text.length)
        yield [from, text.length];
}
/**
 * `name=value` and `"name": "value"` with a name that means a secret. In a shell script a value ends where a word ends;
 * as an argument of its own it is all the rest. A variable's name (`$TOKEN`) is no secret.
 */
function* assignments(text, script) {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '=' || c === ':') {
            const quoted = c === ':' && (text[i - 1] === '"' || text[i - 1] === "'");
            const name = text.slice(Math.max(start, i - 80), quoted ? i - 1 : i);
            if ((c === '=' || quoted) && isSecretName(name)) {
                const around = start > 0 && (text[start - 1] === '"' || text[start - 1] === "'") ? text[start - 1] : undefined;
                const word = script || quoted || (start > 0 && !text.startsWith('-'));
                const range = around !== undefined && !quoted ? enclosed(text, i + 1, around) : valueRange(text, i + 1, word);
                if (range !== undefined) {
                    yield* word ? [range] : betweenNames(text, range);
                    i = range[1] - 1;
                }
            }
            start = i + 1;
        }
        else if (c === ' ' || c === '\n' || c === '\t' || c === '&' || c === '?' || c === ',' || c === '{' || c === ';')
            start = i + 1;
        else if ((c === '"' || c === "'") && start === i)
            start = i + 1;
    }
}
/** A variable of an environment that goes on after another's value. */
const NEXT_NAME = /[\s&;][A-Z_][A-Z0-9_]*=/g;
/** A value that is the rest of an argument may be followed by further variables: their names stay, and nothing else. */
function* betweenNames(text, [from, to]) {
    let at = from;
    for (const { index, 0: name } of text.slice(from, to).matchAll(NEXT_NAME)) {
        if (from + index > at)
            yield [at, from + index];
        at = from + index + name.length;
    }
    if (to > at)
        yield [at, to];
}
/** The rest of `"name=value"`, up to the quote that opened before the name. */
function enclosed(text, from, quote) {
    const end = text.indexOf(quote, from);
    const to = end < 0 ? text.length : end;
    return to > from && text[from] !== '$' ? [from, to] : undefined;
}
function valueRange(text, from, word) {
    let at = from;
    while (word && text[at] === ' ')
        at++;
    const quote = text[at];
    if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 1);
        const to = end < 0 ? text.length : end;
        return to > at + 1 && text[at + 1] !== '$' ? [at + 1, to] : undefined;
    }
    const to = word ? stop(text, at, VALUE_END) : text.length;
    return to > at && quote !== '$' ? [at, to] : undefined;
}

;// CONCATENATED MODULE: ./build/host/redaction.js



/** Names of environment variables whose values are secrets; AUTHOR and AUTHORITY are none. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|API_?KEY|AUTH(?!OR)/i;
/** Shorter values would hide ordinary text wherever they occur. */
const MIN_LENGTH = 8;
const MAX_MASKS = 1000;
/**
 * The values that must not reach a recording: those of secretly named variables, each line of them on its own. A path that
 * exists (a key file's, the agent's socket) is not a secret but the place of one, which must stay readable.
 */
function masksOf(env) {
    const masks = new Set();
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || !SECRET_NAME.test(name) || isPath(value))
            continue;
        for (const line of [value, ...value.split('\n')]) {
            if (line.trim().length >= MIN_LENGTH && masks.size < MAX_MASKS)
                masks.add(line.trim());
        }
    }
    return masks;
}
/** Replaces secrets by a hash, salted for each recording with a salt nobody keeps: equal secrets stay equal within it. */
class Redaction {
    #masks;
    /** Longest first, so that a mask inside another leaves nothing of it standing. */
    #ordered;
    /** As they stand in JSON: one look at an event's line tells whether there is anything to do. */
    #escaped;
    #salt = (0,external_node_crypto_.randomBytes)(32);
    #hash = (secret) => (0,external_node_crypto_.createHmac)('sha256', this.#salt).update(secret).digest('hex').slice(0, 12);
    constructor(masks) {
        this.#masks = masks;
        this.#ordered = [...masks].sort((a, b) => b.length - a.length);
        this.#escaped = this.#ordered.map((mask) => JSON.stringify(mask).slice(1, -1));
    }
    /** A draft without secrets: the arguments and the environment of an exec by their form too, every other text by the masks. */
    draft(draft) {
        const clean = draft.kind === 'process.exec' ? this.#exec(draft) : draft;
        const text = this.#escaped.length === 0 ? '' : JSON.stringify(clean);
        return this.#escaped.some((mask) => text.includes(mask)) ? this.value(clean) : clean;
    }
    #exec(draft) {
        const { argv, redacted } = redactArguments(draft.argv, this.#masks, this.#hash);
        const clean = draft.env === undefined ? draft : { ...draft, env: this.#environment(draft.env) };
        return redacted ? { ...clean, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] } : clean;
    }
    /** Options that a variable hands to a program hold what arguments hold. */
    #environment(env) {
        const secretless = (value) => redactSetting(value, this.#masks, this.#hash);
        return Object.fromEntries(Object.entries(env).map(([key, value]) => [key, secretless(value)]));
    }
    /** A list of arguments without secrets. */
    arguments(argv) {
        return redactArguments([...argv], this.#masks, this.#hash).argv;
    }
    /** A text without masked values. */
    text(text) {
        let clean = text;
        for (const mask of this.#ordered) {
            if (clean.includes(mask))
                clean = clean.replaceAll(mask, () => `<redacted:${this.#hash(mask)}>`);
        }
        return clean;
    }
    /** JSON-like data with every text (keys too) without masked values; what holds none is returned as it is. */
    value(data) {
        if (typeof data === 'string')
            return this.text(data);
        if (Array.isArray(data))
            return unchanged(data, data.map((item) => this.value(item)));
        if (typeof data !== 'object' || data === null)
            return data;
        let changed = false;
        const entries = Object.entries(data).map(([key, value]) => {
            const clean = [this.text(key), this.value(value)];
            changed ||= clean[0] !== key || clean[1] !== value;
            return clean;
        });
        return changed ? Object.fromEntries(entries) : data;
    }
}
/** A line of a trace fit to be shown: what stands in quotes may hold anything, so it goes. */
function withoutQuoted(line) {
    return line.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '"…"');
}
function unchanged(before, after) {
    return after.some((item, index) => item !== before[index]) ? after : before;
}
function isPath(value) {
    return value.startsWith('/') && !value.includes('\n') && (0,external_node_fs_.existsSync)(value);
}


/***/ }),

/***/ 6822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ GUARD_VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/host/version.js

/** Version of the guard, as package.json has it. */
const GUARD_VERSION = package_namespaceObject.rE;


/***/ })

};
;