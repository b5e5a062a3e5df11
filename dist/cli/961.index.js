"use strict";
exports.id = 961;
exports.ids = [961];
exports.modules = {

/***/ 79961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learn: () => (/* binding */ learn)
});

// EXTERNAL MODULE: ./build/baseline/profile.js
var baseline_profile = __webpack_require__(96850);
;// CONCATENATED MODULE: ./build/baseline/learn/act-key.js
/** A key as one text, for maps and for order. */
const keyText = ({ role = '', by = '', op, on, zones }) => JSON.stringify([role, by, op, on, zones]);
const wholePlace = /^\$\{(workspace|package|tmp|runner:temp|cache:[^}]*)\}$/;
/** Siblings from which names become a wildcard. Below it a list is easier to read and to doubt than a pattern. */
const siblings = 8;
/** Ports of one host from which the port is any. */
const ports = 4;
const growths = {
    // homes, tool caches and prefixes hold what others own: nothing becomes a wildcard right in them, nor in or right below `/`
    path: { siblings, floor: (root) => (root === '' ? 3 : wholePlace.test(root) ? 1 : 2) },
    to: { siblings: ports, floor: () => 1 },
    tool: { siblings: Number.POSITIVE_INFINITY, floor: () => Number.POSITIVE_INFINITY },
};
/** How objects of one kind become patterns. */
const growthOf = (on) => growths[on];
/** A pattern as a right says it. */
function patternText(on, segments) {
    if (on === 'path')
        return segments.join('/');
    return on === 'tool' ? segments.join('/') : `${segments[0]}:${segments[1]}`;
}
const patterns = {
    path: /^(\$\{[a-z][a-z0-9]*(:[a-z0-9._-]+)?\}|\/[^/])/,
    to: /^(\$\{[a-z][a-z0-9]*(:[a-z0-9._-]+)?\}|[a-z0-9_.:-]+):(\d{1,5}|\*)$/,
    tool: /^[A-Za-z0-9_.+@/-]+$/,
};
/** The segments of a pattern that `patternText` wrote. Throws a RangeError for one that it cannot have written. */
function patternSegments(on, text) {
    const segments = on === 'path' ? text.split('/') : on === 'tool' ? [text] : [text.replace(/:[^:]*$/, ''), text.replace(/^.*:/, '')];
    const floor = growths[on].floor(segments[0] ?? '');
    const misplaced = segments.some((segment, at) => (at > 0 && (segment === '' || segment === '.' || segment === '..')) ||
        (segment.includes('**') && segment !== '**') ||
        // where no directory becomes a wildcard, only a part of a name does; the names of users are none
        (at < floor &&
            segment.includes('*') &&
            !/[A-Za-z0-9]/.test(segment) &&
            !(at === 2 && /^\/(home|Users)\/\?\*/.test(text))));
    if (misplaced || !patterns[on].test(text) || (on === 'path' && /\$\{/.test(text.slice(1))))
        throw new RangeError(`\`${text.slice(0, 100)}\` is wider than anything that is learned, or no pattern`);
    return segments;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/baseline/phases/alphabet.js
var alphabet = __webpack_require__(43709);
;// CONCATENATED MODULE: ./build/baseline/learn/counts.js
/** Adds to the count of a name. */
const add = (to, name, n) => to.set(name, (to.get(name) ?? 0) + n);
/** The counts of one of several, made if there are none. */
function counts(of, name) {
    const known = of.get(name) ?? new Map();
    of.set(name, known);
    return known;
}
/** Names with their counts, most first, then by name. */
const byCount = (table) => [...(table ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

;// CONCATENATED MODULE: ./build/baseline/learn/order-counts.js



/** The context every run begins in, before its first act. No class and no activity has that name. */
const start = 'start';
const word = '(fetch|reach|role|build|run|touch)';
const context = schemas/* string */.YjP().regex(new RegExp(`^(${start}|${word}(>${word})?)$`));
const counted = (name) => schemas/* record */.g1P(name, schemas/* int */.Whr().min(1));
/**
 * In which order runs worked, counted so that any two can be added up. A run is taken as its activities (fetch, build, run …), each in
 * the *context* of the one before (`fetch>build`): a compiler that is asked for its version before anything is fetched is not
 * where it is when it compiles.
 */
const orderCountsSchema = schemas/* strictObject */.rej({
    runs: schemas/* int */.Whr().min(1).meta({ description: 'runs of the tool, or of the role' }),
    on: schemas/* record */.g1P(context, counted(schemas/* string */.YjP().refine((name) => (0,alphabet/* activity */.Eb)(name) !== undefined, 'order is not learned in this class')))
        .meta({ description: 'context -> event class -> runs that showed it there' }),
    next: schemas/* record */.g1P(context, counted(context))
        .meta({ description: 'context -> the one after it -> runs that went there' }),
});
/**
 * Counts the order of runs.
 *
 * @param runs for each run of the tool (one tree of its images), or each time the role was entered, the classes of its acts in order, as
 * `learnedClass` gives them; a class that follows itself may be left out. At least one run.
 * @returns keys in order, so that the same counts are the same text. Throws a RangeError without runs, and for a class that
 * order is not learned in.
 */
function countOrder(runs) {
    if (runs.length === 0)
        throw new RangeError('no runs to learn an order from');
    const on = new Map();
    const next = new Map();
    for (const run of runs) {
        const walk = contexts(run);
        for (const [at, name] of distinct(walk))
            add(counts(on, at), name, 1);
        const ways = walk.map(([to], index) => [walk[index - 1]?.[0] ?? start, to]);
        for (const [from, to] of distinct(ways))
            if (from !== to)
                add(counts(next, from), to, 1);
    }
    return order_counts_document(runs.length, on, next);
}
/** Adds up what was counted in different runs: commutative, associative, and the same as counting all runs at once. */
function addOrders(one, other) {
    const sum = { on: new Map(), next: new Map() };
    for (const part of [one, other])
        for (const kind of ['on', 'next'])
            for (const [from, table] of Object.entries(part[kind]))
                for (const [name, n] of Object.entries(table))
                    add(counts(sum[kind], from), name, n);
    return order_counts_document(one.runs + other.runs, sum.on, sum.next);
}
/** Each class of a run with its context: its activity, after the last other one. */
function contexts(run) {
    let now;
    let at = '';
    return run.map((name) => {
        const what = (0,alphabet/* activity */.Eb)(name);
        if (what === undefined)
            throw new RangeError(`order is not learned in the class \`${name}\``);
        if (what !== now)
            at = now === undefined ? what : `${now}>${what}`;
        now = what;
        return [at, name];
    });
}
const distinct = (pairs) => [
    ...new Map(pairs.map((pair) => [pair.join(' '), pair])).values(),
];
const order_counts_document = (runs, on, next) => ({
    runs,
    on: sorted(on),
    next: sorted(next),
});
const sorted = (tables) => Object.fromEntries([...tables].sort(byName).map(([name, table]) => [name, Object.fromEntries([...table].sort(byName))]));
const byName = ([a], [b]) => (a < b ? -1 : 1);

;// CONCATENATED MODULE: ./build/baseline/learn/components.js
/**
 * The strongly connected components of a graph: which nodes can be reached from each other (R. Tarjan, Depth-first search
 * and linear graph algorithms, SIAM Journal on Computing 1(2), 1972). Returns for each node the least name in its component.
 */
function components(links) {
    const order = new Map();
    const low = new Map();
    const open = [];
    const found = new Map();
    const visit = (node) => {
        const index = order.size;
        order.set(node, index);
        open.push(node);
        let lowest = index;
        for (const to of links.get(node) ?? []) {
            if (found.has(to))
                continue;
            lowest = Math.min(lowest, order.has(to) ? (low.get(to) ?? order.get(to) ?? index) : visit(to));
        }
        low.set(node, lowest);
        if (lowest === index) {
            const members = open.splice(open.indexOf(node));
            const [name = node] = members.toSorted();
            for (const member of members)
                found.set(member, name);
        }
        return lowest;
    };
    for (const node of links.keys())
        if (!order.has(node))
            visit(node);
    return found;
}

;// CONCATENATED MODULE: ./build/baseline/learn/context-blocks.js

/** Notes that one context followed another. */
function context_blocks_link(links, from, to) {
    for (const name of [from, to])
        if (!links.has(name))
            links.set(name, new Set());
    if (from !== to)
        links.get(from)?.add(to);
}
/**
 * Puts contexts (`build`, `build>fetch`) together to blocks: as few are joined as possible such that
 *
 * - no run comes back to a block it left: contexts that lead to each other in a circle are one;
 * - the activity by which a run can leave a block for another is none of the first block's own, nor of a third one's that
 *   may follow it: it is always clear where an act belongs.
 *
 * The answer depends on the links alone, not on the order in which they were noted. `links` is changed.
 * Returns for each context the least of its block.
 */
function contextBlocks(links) {
    for (;;) {
        const blocks = components(links);
        if (!joinUnclear(links, blockTable(links, blocks)))
            return blocks;
    }
}
function blockTable(links, blocks) {
    const table = new Map();
    for (const [context, name] of blocks) {
        const block = table.get(name) ?? { contexts: [], activities: new Set(), next: new Set() };
        table.set(name, block);
        block.contexts.push(context);
        block.activities.add(partsOf(context).what);
        for (const to of links.get(context) ?? [])
            block.next.add(blocks.get(to) ?? to);
        block.next.delete(name);
    }
    return table;
}
/** Links in a circle what must be joined, and says whether there was any. */
function joinUnclear(links, table) {
    let joined = false;
    for (const [name, block] of table)
        for (const to of block.next)
            for (const other of [name, ...block.next]) {
                if (other === to || !entries(block, table.get(to)).some((what) => table.get(other)?.activities.has(what)))
                    continue;
                context_blocks_link(links, to, other);
                context_blocks_link(links, other, to);
                joined = true;
            }
    return joined;
}
/** The activities by which a run can come from one block to another. */
const entries = (from, to) => (to?.contexts ?? []).map(partsOf).flatMap(({ before, what }) => (from.activities.has(before) ? [what] : []));
/** A context's activity and the one before; the first of a run stands after `start`. */
function partsOf(context) {
    const [before = '', what] = context.split('>');
    return what === undefined ? { before: 'start', what: before } : { before, what };
}

;// CONCATENATED MODULE: ./build/baseline/learn/phases.js



/**
 * The phases of a counted order. Contexts that runs come back to are one phase (see {@link contextBlocks}), so that each run goes
 * through a phase once, and what is counted in `next` are runs. In `on` a run counts once for each context that a class was seen
 * in. A phase is called after its most frequent class.
 *
 * It depends on the counts alone, and those add up in any order ({@link OrderCounts}). Merging phases whose futures are alike would
 * be smaller, but then phases would depend on what was merged first.
 */
function learnPhases({ runs, on, next }) {
    const links = new Map();
    for (const [from, table] of Object.entries(next))
        for (const to of Object.keys(table))
            context_blocks_link(links, from, to);
    const blocks = contextBlocks(links);
    const block = (context) => blocks.get(context) ?? context;
    const classes = new Map();
    const moves = new Map();
    for (const [context, table] of Object.entries(on))
        for (const [name, n] of Object.entries(table))
            add(counts(classes, block(context)), name, n);
    for (const [from, table] of Object.entries(next))
        for (const [to, n] of Object.entries(table))
            if (block(from) !== block(to))
                add(counts(moves, block(from)), block(to), n);
    return toPhases(runs, classes, moves);
}
/** The phases of what was seen, each before those that follow it. */
function toPhases(runs, classes, moves) {
    const names = new Map();
    const used = new Map();
    const ordered = inOrder(moves);
    for (const block of ordered) {
        const [name = start] = byCount(classes.get(block)).map(([most]) => most);
        const n = (used.get(name) ?? 0) + 1;
        used.set(name, n);
        names.set(block, n === 1 ? name : `${name} ${n}`);
    }
    const phases = ordered.map((block) => {
        const next = byCount(moves.get(block)).map(([to, count]) => [names.get(to) ?? to, count]);
        return [names.get(block), { on: Object.fromEntries(byCount(classes.get(block))), next: Object.fromEntries(next) }];
    });
    return { initial: start, runs, ...Object.fromEntries(phases) };
}
/** All blocks, each before those it leads to; where that leaves a choice, by name. */
function inOrder(moves) {
    const waiting = new Map([[start, 0]]);
    for (const next of moves.values())
        for (const to of next.keys())
            add(waiting, to, 1);
    const ordered = [];
    while (waiting.size > 0) {
        const [first] = [...waiting].flatMap(([name, n]) => (n === 0 ? [name] : [])).sort();
        if (first === undefined)
            break;
        waiting.delete(first);
        ordered.push(first);
        for (const to of moves.get(first)?.keys() ?? [])
            add(waiting, to, -1);
    }
    return ordered;
}

// EXTERNAL MODULE: ./build/baseline/glob.js
var glob = __webpack_require__(83161);
;// CONCATENATED MODULE: ./build/baseline/learn/covers.js

/** A pattern with variables as plain segments, so that it can be read as a path and as a glob. */
const rooted = (pattern) => (/^(\/|\*\*)/.test(pattern) ? pattern : `/${pattern}`);
/** Whether a path pattern allows at least what another does, as far as their texts tell: a wildcard of the other is taken for a name. */
function covers(wide, narrow) {
    if (wide === narrow)
        return true;
    if (narrow.endsWith('/**') && !wide.endsWith('**'))
        return false;
    const path = rooted(narrow);
    return path.startsWith('/') && (0,glob/* globMatches */.mw)((0,glob/* compileGlob */.SO)(rooted(wide)), path.replace(/\/\*\*$/, ''));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/baseline/learn/distinct.js

/** Digests kept of a set: below that many the count is exact, above it has a standard error of 1/sqrt(kept - 2), a fifth. */
const kept = 32;
const range = 2 ** 32;
/** Adds digests to those kept: the smallest of all. Union in any order, however often, gives the same. */
function united(some, others) {
    return [...new Set([...some, ...others])].sort((a, b) => a - b).slice(0, kept);
}
/** The digest under which a text is counted, 0..2^32-1. */
const countedAs = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest().readUInt32BE(0);
/** How many different texts there are, from the smallest digests of them: (k-1)/(the k-th smallest, as a part of the range) (Bar-Yossef et al. 2002, k minimum values). */
function distinct_distinct(digests) {
    const last = digests[kept - 1];
    if (last === undefined)
        return { count: digests.length, exact: true };
    return { count: Math.round((kept - 1) / ((last + 1) / range)), exact: false };
}

;// CONCATENATED MODULE: ./build/baseline/learn/objects.js

const widest = 64;
const deepest = 16;
const examples = 3;
/** Directories whose children are packages, or of which each package has others: names of one job say nothing of the next. */
const holders = new Set(['node_modules', 'site-packages', 'dist-packages', '${package}']);
/**
 * Objects of one kind of act, as patterns. Adding is a union followed by the least generalisation that leaves no directory
 * with too many siblings; a directory that has too many keeps too many whatever is added, so the order does not matter:
 * union and generalisation together are commutative, associative and idempotent.
 */
class ObjectTree {
    #growth;
    #root = emptyNode();
    /** Whether names were dropped because a directory that may not become a wildcard held too many. */
    dropped = false;
    constructor(growth) {
        this.#growth = growth;
    }
    /** Adds one object, or a pattern of another tree. Throws a RangeError for a wildcard where none may be. */
    add(segments, shown) {
        const floor = this.#growth.floor(segments[0] ?? '');
        let node = this.#root;
        for (const [index, segment] of segments.entries()) {
            const last = index === segments.length - 1;
            const wild = segment === '*' || segment === '**';
            if (wild && index < floor)
                throw new RangeError(`\`${segments.join('/')}\` is wider than anything that is learned`);
            if (segment === '**' && !last)
                throw new RangeError(`\`${segments.join('/')}\`: \`**\` must come last`);
            if (wild ||
                node.open !== undefined ||
                index >= deepest ||
                (index >= floor && holders.has(segments[index - 1] ?? ''))) {
                const deep = segment === '**' || node.open === '**' || !last || index >= deepest;
                objects_open(node, deep ? '**' : '*', shown);
                return;
            }
            let child = node.children.get(segment);
            if (child === undefined) {
                child = emptyNode();
                node.children.set(segment, child);
            }
            node = child;
        }
        node.own = both(node.own, shown);
    }
    /** Adds all of another tree. */
    merge(other) {
        for (const { segments, ...shown } of other.patterns())
            this.add(segments, shown);
        this.dropped ||= other.dropped;
        this.settle();
    }
    /** Generalises what has too many siblings. To be called after the last `add`. */
    settle() {
        for (const [root, node] of this.#root.children)
            this.#settle(node, 1, this.#growth.floor(root));
        this.#narrow(this.#root);
    }
    /** The patterns, in order of their segments. */
    *patterns() {
        yield* walk(this.#root, []);
    }
    /** Turns the deepest directories into `**` until at most `most` patterns are left, or none may be turned. */
    limit(most) {
        for (let depth = deepest; depth > 0 && [...this.patterns()].length > most; depth--)
            for (const [root, node] of this.#root.children)
                fold(node, 1, Math.max(depth, this.#growth.floor(root)));
    }
    #settle(node, depth, floor) {
        if (depth < floor)
            this.#narrow(node);
        else if (node.open !== undefined || this.#crowded(node)) {
            swallow(node);
            return;
        }
        else
            this.#groupEndings(node);
        for (const child of node.children.values())
            this.#settle(child, depth + 1, floor);
    }
    /** Too many names to keep, where they may not become one: the first by name stay. */
    #narrow(node) {
        if (node.children.size <= widest)
            return;
        this.dropped = true;
        for (const name of [...node.children.keys()].sort().slice(widest))
            node.children.delete(name);
    }
    #crowded({ children }) {
        const endings = new Set();
        let plain = 0;
        for (const name of children.keys()) {
            const ending = endingOf(name);
            endings.add(ending);
            if (ending === '')
                plain++;
        }
        return plain >= this.#growth.siblings || endings.size >= this.#growth.siblings;
    }
    #groupEndings(node) {
        const groups = new Map();
        for (const name of node.children.keys()) {
            const ending = endingOf(name);
            if (ending !== '')
                groups.set(ending, [...(groups.get(ending) ?? []), name]);
        }
        for (const [ending, names] of groups) {
            const pattern = `*${ending}`;
            if (names.length < 2 || (names.length < this.#growth.siblings && !names.includes(pattern)))
                continue;
            const group = node.children.get(pattern) ?? emptyNode();
            for (const name of names) {
                const child = node.children.get(name);
                if (child === undefined || child === group)
                    continue;
                node.children.delete(name);
                graft(group, child);
            }
            node.children.set(pattern, group);
        }
    }
}
const emptyNode = () => ({ own: undefined, open: undefined, below: undefined, children: new Map() });
/** `.o` of `main.o`; nothing for `main`, `.profile` and what is too long to be an ending. */
const endingOf = (name) => /[^.](\.[A-Za-z0-9_+-]{1,10})$/.exec(name)?.[1] ?? '';
/** What shows an object: one run, or none yet. */
const shownBy = (run, object) => ({
    runs: new Set([run]),
    digests: [countedAs(object)],
    examples: [object],
});
function both(some, others) {
    if (some === undefined || others === undefined || some === others)
        return some ?? others;
    return {
        runs: new Set([...some.runs, ...others.runs]),
        digests: united(some.digests, others.digests),
        examples: [...new Set([...some.examples, ...others.examples])].sort().slice(0, examples),
    };
}
function objects_open(node, how, shown) {
    node.open = node.open === '**' ? '**' : how;
    node.below = both(node.below, shown);
}
/** A directory whose names become one wildcard: `*`, or `**` where anything lies deeper. */
function swallow(node) {
    const deep = node.open === '**' ||
        [...node.children.values()].some(({ open, children }) => open !== undefined || children.size > 0);
    let below = node.below;
    for (const child of node.children.values())
        for (const { segments: _, ...shown } of walk(child, []))
            below = both(below, shown);
    node.open = deep ? '**' : '*';
    node.below = below;
    node.children.clear();
}
function graft(into, from) {
    into.own = both(into.own, from.own);
    if (from.open !== undefined && from.below !== undefined)
        objects_open(into, from.open, from.below);
    for (const [name, child] of from.children) {
        const known = into.children.get(name);
        if (known === undefined)
            into.children.set(name, child);
        else
            graft(known, child);
    }
}
/** Swallows what lies deeper than `depth`. */
function fold(node, at, depth) {
    if (at < depth)
        for (const child of node.children.values())
            fold(child, at + 1, depth);
    else if (node.children.size > 0)
        swallow(node);
}
function* walk(node, segments) {
    if (node.own !== undefined)
        yield { segments, ...node.own };
    if (node.open !== undefined && node.below !== undefined)
        yield { segments: [...segments, node.open], ...node.below };
    for (const [name, child] of [...node.children].sort(([a], [b]) => (a < b ? -1 : 1)))
        yield* walk(child, [...segments, name]);
}

;// CONCATENATED MODULE: ./build/baseline/learn/proposal.js




/** Patterns of one operation, above which the deepest directories become `**`. */
const mostPatterns = 200;
/** A right is rare when at most this part of enough runs show it. */
const rarePart = 0.02;
const enough = 5;
/** The rights that support makes, least first generalised; the same support gives the same rights. */
function propose(support, runs) {
    const found = patternsOf(support);
    const witnesses = (shown) => testify(shown, support.runs, runs);
    const groups = new Map();
    for (const one of found) {
        const seen = witnesses(one.shown.runs);
        const marked = seen.rare || seen.oneAuthor || seen.forksOnly;
        const key = JSON.stringify([
            one.role ?? '',
            one.on,
            one.zones,
            one.by ?? '',
            [...one.ops].sort(),
            marked ? [...one.shown.runs].sort() : [],
        ]);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const rights = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => rightOf(group, witnesses));
    return {
        rights,
        widenings: found.filter(isWider).map((one) => widening(one)),
        dropped: [...support.acts.values()].filter(({ objects }) => objects.dropped).map(({ key }) => key.op),
    };
}
function patternsOf(support) {
    const found = new Map();
    for (const { key, objects } of [...support.acts.values()]) {
        const tree = new ObjectTree(growthOf(key.on));
        tree.merge(objects);
        tree.limit(mostPatterns);
        for (const { segments, ...shown } of tree.patterns()) {
            const pattern = patternText(key.on, segments);
            const { role, by, op, on, zones } = key;
            const text = JSON.stringify([role ?? '', by ?? '', on, zones, pattern]);
            const known = found.get(text);
            if (known === undefined)
                found.set(text, { role, by, on, zones, pattern, ops: new Set([op]), shown });
            else {
                known.ops.add(op);
                known.shown = proposal_both(known.shown, shown);
            }
        }
    }
    const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    for (const one of all)
        for (const wide of all)
            if (wide !== one)
                absorb(wide, one);
    return all.filter(({ ops }) => ops.size > 0);
}
/** What anybody may do in a role, or in a wider place, needs no right of its own. */
function absorb(wide, one) {
    if (wide.on !== 'path' || one.on !== 'path' || wide.role !== one.role || wide.zones.join() !== one.zones.join())
        return;
    if (wide.by !== undefined && wide.by !== one.by)
        return;
    if (!(wide.pattern === one.pattern ? wide.by === undefined && one.by !== undefined : covers(wide.pattern, one.pattern)))
        return;
    let absorbed = false;
    for (const op of one.ops)
        if (wide.ops.has(op))
            absorbed = one.ops.delete(op) || absorbed;
    if (absorbed)
        wide.shown = proposal_both(wide.shown, one.shown);
}
function proposal_both(some, others) {
    return {
        runs: new Set([...some.runs, ...others.runs]),
        digests: united(some.digests, others.digests),
        examples: [...new Set([...some.examples, ...others.examples])].sort().slice(0, 3),
    };
}
function rightOf(group, witnesses) {
    const [first] = group;
    const runs = new Set(group.flatMap(({ shown }) => [...shown.runs]));
    const patterns = group.map(({ pattern }) => pattern).sort();
    const right = {
        op: [...first.ops].sort(),
        ...(first.zones.length === 0 ? {} : { zone: [...first.zones] }),
        ...(first.on === 'path' ? { path: patterns } : first.on === 'to' ? { to: patterns } : { tool: patterns }),
        ...(first.by === undefined ? {} : { by: [first.by] }),
        seen: runs.size,
    };
    return { role: first.role, right, witnesses: witnesses(runs) };
}
function testify(shown, all, runs) {
    const authors = (of) => new Set([...of].map((run) => runs.get(run)?.author));
    const fork = (run) => runs.get(run)?.fork === true;
    const seen = authors(shown);
    return {
        runs: shown.size,
        of: all.size,
        rare: all.size >= enough && shown.size <= Math.max(1, Math.floor(all.size * rarePart)),
        oneAuthor: seen.size === 1 && authors(all).size > 1,
        forksOnly: [...shown].every(fork) && ![...all].every(fork),
    };
}
/** Whether a pattern allows more than the one object that was seen. */
const isWider = ({ pattern, shown }) => shown.examples.length !== 1 || shown.examples[0] !== pattern;
function widening({ role, ops, pattern, shown }) {
    const { count, exact } = distinct_distinct(shown.digests);
    return { role, op: [...ops].sort(), pattern, objects: count, exact, runs: shown.runs.size, examples: shown.examples };
}

;// CONCATENATED MODULE: ./build/baseline/learn/run-list.js
/** Places in a list of runs as text: `0-11,13`. */
function runsText(runs, places) {
    const sorted = [...runs].map((run) => places.get(run) ?? 0).sort((a, b) => a - b);
    const parts = [];
    for (let from = 0; from < sorted.length;) {
        let to = from;
        while (sorted[to + 1] === (sorted[to] ?? 0) + 1)
            to++;
        parts.push(from === to ? `${sorted[from]}` : `${sorted[from]}-${sorted[to]}`);
        from = to + 1;
    }
    return parts.join(',');
}
/** The runs a text names. Throws a RangeError for a place that the list does not have. */
function runsOf(text, runs) {
    const found = new Set();
    if (text === '')
        return found;
    for (const part of text.split(',')) {
        const [first = '', last = first] = part.split('-');
        const [from, to] = [Number(first), Number(last)];
        if (to < from || to >= runs.length)
            throw new RangeError(`\`${part}\` names runs that the document does not list`);
        for (let at = from; at <= to; at++)
            found.add(runs[at] ?? '');
    }
    return found;
}

;// CONCATENATED MODULE: ./build/baseline/learn/tool-support.js



/** Stands for a finding where what ran merely looks like the tool. */
const LOOKALIKE = 'unlearned-lookalike';
const tables = ['versions', 'digests', 'modules', 'roles'];
/** What some runs show of one tool. */
class ToolSupport {
    tool;
    runs = new Set();
    versions = new Map();
    /** By the SHA-256 of its own file. */
    digests = new Map();
    modules = new Map();
    roles = new Map();
    entries = new ObjectTree(growthOf('path'));
    acts = new Map();
    /** In which order it worked, by role and counts as text. */
    orders = new Map();
    refused = new Map();
    /** Of several that were seen the first by name. */
    class;
    constructor(tool) {
        this.tool = tool;
    }
    /** The objects of one key; a new tree if there was none. */
    objects(key) {
        const text = keyText(key);
        let known = this.acts.get(text);
        if (known === undefined) {
            known = { key, objects: new ObjectTree(growthOf(key.on)) };
            this.acts.set(text, known);
        }
        return known.objects;
    }
    /** Notes an order; runs that worked alike stand together. */
    order(one) {
        const key = JSON.stringify([one.role ?? '', one.counts]);
        const known = this.orders.get(key);
        this.orders.set(key, known === undefined ? one : { ...known, runs: new Set([...known.runs, ...one.runs]) });
    }
    /** Notes what was left out: of one finding in one role the first examples are kept. */
    refuse(one) {
        const key = JSON.stringify([one.finding, one.role ?? '']);
        const known = this.refused.get(key);
        this.refused.set(key, known === undefined
            ? one
            : {
                ...least(known, one),
                tainted: known.tainted || one.tainted,
                runs: new Set([...known.runs, ...one.runs]),
                examples: [...new Set([...known.examples, ...one.examples])].sort().slice(0, 3),
            });
    }
    /** Notes the class the tool was recognised as. */
    classify(name) {
        if (name !== undefined && (this.class === undefined || name < this.class))
            this.class = name;
    }
    /** Adds what others saw of the same tool. */
    merge(other) {
        for (const run of other.runs)
            this.runs.add(run);
        for (const name of tables)
            for (const [key, runs] of other[name])
                for (const run of runs)
                    noteRun(this[name], key, run);
        this.entries.merge(other.entries);
        for (const { key, objects } of other.acts.values())
            this.objects(key).merge(objects);
        for (const one of other.orders.values())
            this.order(one);
        for (const one of other.refused.values())
            this.refuse(one);
        this.classify(other.class);
    }
    /** As a part of a document. */
    document(places) {
        return {
            tool: this.tool,
            ...(this.class === undefined ? {} : { class: this.class }),
            runs: runsText(this.runs, places),
            versions: listed(this.versions, places),
            digests: listed(this.digests, places),
            entries: tool_support_patterns('path', this.entries, places),
            modules: listed(this.modules, places),
            roles: listed(this.roles, places),
            acts: [...this.acts]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([, { key, objects }]) => ({
                ...(key.role === undefined ? {} : { role: key.role }),
                ...(key.by === undefined ? {} : { by: key.by }),
                op: key.op,
                on: key.on,
                ...(key.zones.length === 0 ? {} : { zones: [...key.zones] }),
                ...(objects.dropped ? { dropped: true } : {}),
                objects: tool_support_patterns(key.on, objects, places),
            })),
            orders: [...this.orders]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([, { role, counts, runs }]) => ({
                ...(role === undefined ? {} : { role }),
                counts,
                runs: runsText(runs, places),
            })),
            refused: [...this.refused]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([, { role, runs, examples, ...rest }]) => ({
                ...rest,
                ...(role === undefined ? {} : { role }),
                runs: runsText(runs, places),
                examples: [...examples],
            })),
        };
    }
}
/** A tool of a document. Throws a RangeError for runs that it does not list, and for patterns wider than anything that is learned. */
function readTool(part, runs) {
    const support = new ToolSupport(part.tool);
    support.class = part.class;
    for (const run of runsOf(part.runs, runs))
        support.runs.add(run);
    for (const name of tables)
        for (const [key, text] of Object.entries(part[name]))
            support[name].set(key, runsOf(text, runs));
    fill(support.entries, 'path', part.entries, runs);
    for (const { objects, dropped, role, by, op, on, zones = [] } of part.acts) {
        const tree = support.objects({ role, by, op, on, zones });
        tree.dropped ||= dropped === true;
        fill(tree, on, objects, runs);
    }
    for (const one of part.orders)
        support.order({ ...one, role: one.role, runs: runsOf(one.runs, runs) });
    for (const one of part.refused)
        support.refuse({ ...one, role: one.role, runs: runsOf(one.runs, runs) });
    return support;
}
/** Notes a run under a name. */
function noteRun(map, name, run) {
    const known = map.get(name);
    if (known === undefined)
        map.set(name, new Set([run]));
    else
        known.add(run);
}
/** Two tell the same finding: the first by its words, whichever came first. */
const least = (a, b) => ([a.rule, a.kind].join() <= [b.rule, b.kind].join() ? a : b);
const listed = (map, places) => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, runs]) => [name, runsText(runs, places)]));
function tool_support_patterns(on, objects, places) {
    return [...objects.patterns()].map(({ segments, runs, digests, examples }) => {
        const pattern = patternText(on, segments);
        const plain = examples.length === 1 && examples[0] === pattern;
        return {
            pattern,
            runs: runsText(runs, places),
            ...(plain ? {} : { count: [...digests], examples: [...examples] }),
        };
    });
}
function fill(tree, on, objects, runs) {
    for (const { pattern, runs: text, count, examples } of objects) {
        const plain = { ...shownBy('', pattern), runs: runsOf(text, runs) };
        tree.add(patternSegments(on, pattern), {
            ...plain,
            ...(count === undefined ? {} : { digests: count }),
            ...(examples === undefined ? {} : { examples }),
        });
    }
    tree.settle();
}

;// CONCATENATED MODULE: ./build/baseline/learn/learned-profile.js






/** There is nothing of a tool that a profile could be made of. */
class NothingLearned extends Error {
    name = 'NothingLearned';
}
/**
 * The profile of one tool that recordings support. What says who the tool is and how roles are entered is taken from the
 * profile it had; its rights are only those that were seen.
 *
 * @throws NothingLearned when no run shows the tool
 */
function learnedProfile(supports, tool, before) {
    const support = supports.tools.get(tool);
    if (support === undefined || support.runs.size === 0) {
        const alike = [...(support?.refused.values() ?? [])].some(({ finding }) => finding === LOOKALIKE);
        const why = alike
            ? `; what ran by its name lies in a workspace, a temporary directory or a cache, where anybody may put one`
            : '';
        throw new NothingLearned(`no recording shows \`${tool}\` at work${why}`);
    }
    const match = before?.match ?? matchOf(support);
    const proposal = propose(support, supports.runs);
    const kinds = Object.keys(before?.roles ?? {});
    const untouched = kinds.filter((kind) => !support.roles.has(kind));
    const roles = Object.entries(before?.roles ?? {}).map(([kind, role]) => [
        kind,
        support.roles.has(kind)
            ? {
                enter: role.enter,
                rights: rightsOf(proposal, kind),
                ...orderOf(support, kind),
                seen: support.roles.get(kind)?.size,
            }
            : role,
    ]);
    const kind = before?.extends ?? (support.class === undefined ? undefined : `class/${support.class}`);
    const profile = {
        schema: 1,
        tool,
        ...(before?.description === undefined ? {} : { description: before.description }),
        ...(kind === undefined ? {} : { extends: kind }),
        status: 'experimental',
        ...(match === undefined ? {} : { match }),
        ...(before?.actions === undefined ? {} : { actions: before.actions }),
        rights: rightsOf(proposal, undefined),
        ...orderOf(support, undefined),
        learned: learnedFrom(supports, support),
        ...(roles.length === 0 ? {} : { roles: Object.fromEntries(roles) }),
        ...(before?.falsePositives === undefined ? {} : { falsePositives: before.falsePositives }),
        ...(before?.references === undefined ? {} : { references: before.references }),
    };
    return { profile, proposal, support, untouched };
}
/** Throws NothingLearned when nothing says which file a profile is about, or when it is none that can be read again. */
function assertApplies(profile) {
    const { tool, match } = profile;
    if (match === undefined)
        throw new NothingLearned(`\`${tool}\` lies where jobs build or download (workspace, temporary directories, caches): no profile would apply to it; ` +
            'a manifest of its digest would (--manifest)');
    const issue = baseline_profile/* profileSchema */.Fk.safeParse(profile).error?.issues[0];
    if (issue !== undefined)
        throw new NothingLearned(`what was learned of \`${tool}\` is no profile: ${issue.path.join('.')}: ${issue.message}`);
}
const rightsOf = ({ rights }, role) => rights.filter((one) => one.role === role).map(({ right }) => right);
/** The order of a tool or role in all runs together. */
function orderOf({ orders }, role) {
    let all;
    for (const order of orders.values())
        if (order.role === role)
            for (let run = 0; run < order.runs.size; run++)
                all = all === undefined ? order.counts : addOrders(all, order.counts);
    return all === undefined ? {} : { phases: learnPhases(all) };
}
function matchOf({ tool, entries, modules }) {
    const entry = [...entries.patterns()].map(({ segments }) => patternText('path', segments));
    const module = [...modules.keys()].filter((name) => name === tool);
    if (entry.length + module.length === 0)
        return undefined;
    return { ...(entry.length === 0 ? {} : { entry }), ...(module.length === 0 ? {} : { module }) };
}
function learnedFrom({ runs }, support) {
    const facts = [...support.runs].flatMap((run) => runs.get(run) ?? []);
    const authors = new Set(facts.flatMap(({ author }) => author ?? []));
    const versions = [...support.versions.keys()].sort();
    return {
        runs: support.runs.size,
        projects: new Set(facts.map(({ project }) => project)).size,
        ...(authors.size === 0 ? {} : { authors: authors.size }),
        ...(versions.length === 0 ? {} : { versions }),
    };
}

;// CONCATENATED MODULE: ./build/baseline/learn/learned-manifest.js

/**
 * What was learned of a tool as a manifest of the one file that ran: its rights stand for themselves, without those of a class.
 *
 * @param name of the artifact, where the tool is more than this file
 * @throws NothingLearned when no digest of its file was recorded, or several files ran under its name
 */
function learnedManifest({ profile, support, proposal }, name = profile.tool) {
    const { tool, rights, phases, roles, learned, match } = profile;
    const [sha256, more] = [...support.digests.keys()].sort();
    if (sha256 === undefined)
        throw new NothingLearned(`no recording has a digest of \`${tool}\``);
    if (more !== undefined)
        throw new NothingLearned(`${support.digests.size} different files ran as \`${tool}\`: a manifest is about one`);
    const versions = [...support.versions.keys()];
    const version = versions.length === 1 ? versions[0] : undefined;
    const wider = proposal.widenings.length;
    return {
        schema: 1,
        artifact: {
            sha256,
            name,
            ...(version === undefined ? {} : { version }),
            ...(match?.purl === undefined ? {} : { purl: match.purl }),
        },
        source: 'learn',
        imprecision: [
            'It holds what recorded runs did; what the artifact can do besides is not in it.',
            ...(wider === 0 ? [] : [`${wider} of its patterns allow more than was seen.`]),
        ],
        rights,
        ...(phases === undefined ? {} : { phases }),
        ...(roles === undefined ? {} : { roles }),
        ...(learned === undefined ? {} : { learned }),
    };
}

;// CONCATENATED MODULE: ./build/baseline/learn/support.js



const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/);
const toolName = schemas/* string */.YjP().regex(/^(class\/[a-z-]+|[A-Za-z0-9_.+@/-]{1,200})$/);
/** Places in the list of runs, from 0: `0-11,13`. */
const support_runsText = schemas/* string */.YjP()
    .regex(/^(\d{1,6}(-\d{1,6})?(,\d{1,6}(-\d{1,6})?)*)?$/)
    .meta({ description: 'places in `runs`, from 0: `0-11,13`' });
const printed = schemas/* string */.YjP().min(1).max(1100);
/** Most of what one document may hold. */
const most = { runs: 10_000, tools: 2000, acts: 5000, objects: 20_000, refused: 2000 };
const shown = {
    runs: support_runsText,
    count: schemas/* array */.YOg(schemas/* int */.Whr()
        .min(0)
        .max(2 ** 32 - 1))
        .max(32)
        .optional()
        .meta({ description: 'the smallest digests of the objects behind a wildcard: how many there are' }),
    examples: schemas/* array */.YOg(printed).max(3).optional().meta({ description: 'the first of them by name' }),
};
const refusedSchema = schemas/* strictObject */.rej({
    finding: schemas/* string */.YjP().max(200).meta({ description: 'id of the finding, stable across runs' }),
    rule: schemas/* string */.YjP().max(200),
    kind: schemas/* string */.YjP().max(20),
    role: schemas/* string */.YjP().max(100).optional(),
    tainted: schemas/* boolean */.zMY().meta({ description: 'nothing was learned from what the program that did it did besides' }),
    runs: support_runsText,
    examples: schemas/* array */.YOg(printed).max(3),
});
const toolSchema = schemas/* strictObject */.rej({
    tool: toolName,
    class: schemas/* enum */.k5n(baseline_profile/* classes */.Ly).optional(),
    runs: support_runsText,
    versions: schemas/* record */.g1P(schemas/* string */.YjP().max(100), support_runsText),
    digests: schemas/* record */.g1P(sha256, support_runsText).meta({ description: "SHA-256 of the tool's own file" }),
    entries: schemas/* array */.YOg(schemas/* strictObject */.rej({ pattern: printed, ...shown })).max(most.objects),
    modules: schemas/* record */.g1P(schemas/* string */.YjP().max(200), support_runsText),
    roles: schemas/* record */.g1P(schemas/* string */.YjP().max(100), support_runsText).meta({ description: 'runs in which a role was entered' }),
    acts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        role: schemas/* string */.YjP().max(100).optional(),
        by: toolName.optional(),
        op: schemas/* enum */.k5n(baseline_profile/* operations */.zU),
        on: schemas/* enum */.k5n(['path', 'to', 'tool']),
        zones: schemas/* array */.YOg(schemas/* string */.YjP().max(100)).max(20).optional(),
        dropped: schemas/* literal */.euz(true).optional().meta({ description: 'there were more than are kept' }),
        objects: schemas/* array */.YOg(schemas/* strictObject */.rej({ pattern: printed, ...shown })).max(most.objects),
    }))
        .max(most.acts),
    orders: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* string */.YjP().max(100).optional(), counts: orderCountsSchema, runs: support_runsText }))
        .max(most.runs)
        .meta({ description: 'in which order it worked, in runs that did so alike' }),
    refused: schemas/* array */.YOg(refusedSchema).max(most.refused),
});
/** What recordings show of tools, so that it can be merged anywhere, in any order, however often. */
const supportSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('ironclaw.guard/support/v1'),
    salt: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{8}$/)
        .meta({ description: 'digest of the salt of all digests: only documents with the same one can be merged' }),
    runs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        run: digest.meta({ description: 'salted digest of the recording' }),
        author: digest.optional().meta({ description: 'salted digest of who started it; absent: not known' }),
        project: digest.meta({ description: 'salted digest of the repository, else of the workspace' }),
        fork: schemas/* literal */.euz(true).optional().meta({ description: 'a pull request from another repository' }),
    }))
        .max(most.runs),
    tools: schemas/* array */.YOg(toolSchema).max(most.tools),
})
    .meta({ title: 'IronClaw Guard support of a baseline', id: 'https://ironclaw.example/schema/support-v1.json' });

;// CONCATENATED MODULE: ./build/baseline/learn/supports.js



/** The salt of digests when nobody gives one: they hide nothing from who can guess what was digested. */
const USUAL_SALT = 'ironclaw.guard/support/v1';
const foreignSalt = 'they were made with different salts (--salt), and cannot be told apart';
/** A salted digest of a name: 12 hexadecimal digits. */
const saltedDigest = (salt, name) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([salt, name]))
    .digest('hex')
    .slice(0, 12);
/** What recordings show of tools: the mergeable middle between recordings and profiles. */
class Supports {
    /** Digest of the salt. */
    salt;
    runs = new Map();
    tools = new Map();
    constructor(salt) {
        this.salt = salt;
    }
    /** Reads a document. Throws a RangeError when it contradicts itself. */
    static of(document) {
        const supports = new Supports(document.salt);
        const names = document.runs.map(({ run }) => run);
        for (const run of document.runs)
            supports.#note(run);
        if (supports.runs.size !== names.length)
            throw new RangeError('a run is listed twice');
        for (const tool of document.tools) {
            if (supports.tools.has(tool.tool))
                throw new RangeError(`the tool \`${tool.tool}\` is listed twice`);
            supports.tools.set(tool.tool, readTool(tool, names));
        }
        return supports;
    }
    /** Adds a run, before what it shows. */
    addRun(run) {
        this.#note(run);
    }
    /** The support of one tool; a new one if there was none. */
    tool(name) {
        let known = this.tools.get(name);
        if (known === undefined) {
            known = new ToolSupport(name);
            this.tools.set(name, known);
        }
        return known;
    }
    /** Adds others. Commutative, associative and idempotent. Throws a RangeError for another salt, or too many runs. */
    merge(others) {
        if (others.salt !== this.salt)
            throw new RangeError(foreignSalt);
        for (const run of others.runs.values())
            this.#note(run);
        if (this.runs.size > most.runs)
            throw new RangeError(`there are more than ${most.runs} runs`);
        for (const [name, support] of others.tools)
            this.tool(name).merge(support);
    }
    /** As a document: sorted, so that the same runs give the same bytes. */
    document() {
        const runs = [...this.runs.values()].sort((a, b) => (a.run < b.run ? -1 : 1));
        const places = new Map(runs.map(({ run }, place) => [run, place]));
        return {
            schema: 'ironclaw.guard/support/v1',
            salt: this.salt,
            runs,
            tools: [...this.tools.values()]
                .sort((a, b) => (a.tool < b.tool ? -1 : 1))
                .map((support) => support.document(places)),
        };
    }
    /** Two that tell otherwise of one run: the first by its words, whichever came first. */
    #note(run) {
        const known = this.runs.get(run.run);
        if (known === undefined || words(run) < words(known))
            this.runs.set(run.run, run);
    }
}
const words = ({ author = '', project, fork }) => JSON.stringify([author, project, fork === true]);
/** Two documents as one. Throws a RangeError as `Supports` does. */
function merge(a, b) {
    const merged = Supports.of(a);
    merged.merge(Supports.of(b));
    return merged.document();
}
/** Merges many, two of like size at a time: each run is copied as often as there are doublings. */
class Merging {
    #salt;
    #waiting = [];
    constructor(salt) {
        this.#salt = salt;
    }
    /** Adds one, which is used up. Throws a RangeError for another salt than that of the sum, or as `Supports.merge` does. */
    add(supports) {
        if (supports.salt !== this.#salt)
            throw new RangeError(foreignSalt);
        let sum = supports;
        let size = 0;
        for (; this.#waiting[size] !== undefined; size++) {
            this.#waiting[size]?.merge(sum);
            sum = this.#waiting[size] ?? sum;
            this.#waiting[size] = undefined;
        }
        this.#waiting[size] = sum;
    }
    /** All that was added. */
    all() {
        const sum = new Supports(this.#salt);
        for (const one of this.#waiting)
            if (one !== undefined)
                sum.merge(one);
        return sum;
    }
}

// EXTERNAL MODULE: ./build/invocations/path.js
var invocations_path = __webpack_require__(34440);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
;// CONCATENATED MODULE: ./build/baseline/learn/comparison.js


/** Compares a learned profile with the one before it, of all profiles: what its class allows it need not allow itself. */
function compare(learned, before, profiles) {
    const classes = classNames(profiles);
    const inherited = profiles.find(({ tool }) => tool === before.extends)?.rights ?? [];
    const [now, then] = [singles(learned), singles(before)];
    const ofClass = ofRights(undefined, inherited);
    const allowed = [...then, ...ofClass];
    const within = (wide, one) => alike(one, wide) &&
        (allows(wide.what, one.what) || wide.what === classes.get(one.what) || one.zones.includes(wide.what));
    return {
        added: now.filter((one) => !allowed.some((other) => within(other, one))),
        unused: then.filter((one) => !now.some((other) => within(one, other) || within(other, one)) && !ofClass.some((other) => within(other, one))),
    };
}
/** Names of tools, as far as profiles have them, and their class. */
function classNames(profiles) {
    const names = new Map();
    for (const { tool, extends: above = tool, match } of profiles) {
        const entry = match?.entry ?? [];
        const named = Array.isArray(entry) ? [] : Object.entries(entry);
        const starred = named.filter(([name]) => name === '*').flatMap(([, patterns]) => patterns.map(invocations_path/* baseName */.Fl));
        for (const name of [tool, ...named.map(([name]) => name), ...starred])
            names.set(name, above);
    }
    return names;
}
const alike = (a, b) => a.role === b.role && a.op === b.op;
function allows(wide, narrow) {
    if (wide === narrow || wide === '*')
        return true;
    if (/^(\/|\$\{|\*\*)/.test(wide) && /^(\/|\$\{|\*\*)/.test(narrow) && !/:[\d*]+$/.test(narrow))
        return covers(wide, narrow);
    const [host, port] = destination(wide);
    const [narrowHost, narrowPort] = destination(narrow);
    return (port !== undefined &&
        (host === narrowHost || host === '*' || (host.startsWith('*.') && narrowHost.endsWith(host.slice(1)))) &&
        (port === '*' || port === narrowPort));
}
function destination(text) {
    const [, host = text, port] = /^(.*):(\d+|\*)$/.exec(text) ?? [];
    return [host, port];
}
function singles({ rights, roles = {} }) {
    return [
        ...ofRights(undefined, rights),
        ...Object.entries(roles).flatMap(([role, own]) => ofRights(role, own.rights)),
    ];
}
function ofRights(role, rights) {
    return rights.flatMap(({ op, path = [], to = [], tool = [], zone = [] }) => [...path, ...to, ...tool, ...(path.length + to.length + tool.length === 0 ? zone : [])].flatMap((what) => op.map((one) => ({ role, op: one, what, zones: zone }))));
}

// EXTERNAL MODULE: ./build/baseline/learned.js
var learned = __webpack_require__(56144);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
// EXTERNAL MODULE: ./build/report/plain-yaml.js
var plain_yaml = __webpack_require__(20820);
;// CONCATENATED MODULE: ./build/report/learned-yaml.js



/**
 * What was learned as YAML, a profile or a manifest, with a comment beside every right that few runs, one author or only forks show. Comments hold numbers
 * and words of ours alone: nothing that a recording quotes.
 */
function learnedYaml({ profile, proposal, untouched }, shown = profile) {
    const document = new dist/* Document */.yo(shown);
    const use = shown === profile ? '`status: stable` says that somebody did.' : 'It binds the artifact it names.';
    document.commentBefore = ` Learned by \`learn\`. Read the review before it is used. ${use}`;
    (0,dist/* visit */.YR)(document, { Seq: (_, node, path) => void (path.length > 3 && flow(node)) });
    const marks = new Map(proposal.rights.map((one) => [one.right, mark(one)]));
    comment(document.get('rights'), profile.rights, marks);
    for (const [kind, role] of Object.entries(profile.roles ?? {})) {
        comment(document.getIn(['roles', kind, 'rights']), role.rights, marks);
        const node = document.getIn(['roles', kind]);
        if (untouched.includes(kind) && (0,dist/* isMap */.jh)(node))
            node.commentBefore = ' no recording entered this role: its rights are those it had';
    }
    for (const path of orders(profile)) {
        const phases = document.getIn(path);
        if ((0,dist/* isMap */.jh)(phases))
            for (const { value } of phases.items)
                flow(value);
    }
    for (const key of ['actions', 'artifact', 'learned'])
        flow(document.get(key));
    for (const kind of Object.keys(profile.roles ?? {}))
        flow(document.getIn(['roles', kind, 'enter']));
    return (0,plain_yaml/* plainYaml */.g)(document);
}
const orders = ({ roles = {} }) => [
    ['phases'],
    ...Object.keys(roles).map((kind) => ['roles', kind, 'phases']),
];
function comment(node, rights, marks) {
    if (!(0,dist/* isSeq */.oP)(node))
        return;
    node.flow = false;
    for (const [index, item] of node.items.entries()) {
        const right = rights[index];
        const words = right === undefined ? undefined : marks.get(right);
        flow(item);
        if (words !== undefined)
            item.commentBefore = ` ${words}`;
    }
}
function flow(node) {
    if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node))
        node.flow = true;
}
const mark = ({ witnesses }) => witnessText(witnesses);
/** What is to be doubted of a right: `seen in 1 of 300 runs, by one author only`; undefined when there is nothing. */
function witnessText({ runs, of, rare, oneAuthor, forksOnly }) {
    if (!rare && !oneAuthor && !forksOnly)
        return undefined;
    const who = [
        ...(oneAuthor ? ['by one author only'] : []),
        ...(forksOnly ? ['in pull requests from forks only'] : []),
    ];
    return [`seen in ${(0,number/* count */.U9)(runs)} of ${(0,number/* many */._d)(of, 'run')}`, ...who].join(', ');
}

;// CONCATENATED MODULE: ./build/report/learn-review.js





const markdownReview = {
    heading: (text) => `## ${(0,report_escape/* markdownText */.p7)(text)}\n`,
    text: (text) => (0,report_escape/* markdownText */.p7)(text),
    quote: (text) => (0,report_escape/* markdownCode */.D9)(text, 160),
};
const plainReview = {
    heading: (text) => (0,report_escape/* visible */.RK)(text),
    text: (text) => (0,report_escape/* visible */.RK)(text),
    quote: (text) => (0,report_escape/* visible */.RK)(text, 160),
};
/** What was learned in one line: `learned npm from 12 runs: 9 rights, 4 patterns wider than what was seen, 2 things left out`. */
function learnSummary({ profile, proposal, support }) {
    const { learned, tool } = profile;
    const parts = [
        (0,number/* many */._d)(proposal.rights.length, 'right'),
        `${(0,number/* many */._d)(proposal.widenings.length, 'pattern')} wider than what was seen`,
        `${(0,number/* many */._d)(support.refused.size, 'thing')} left out`,
    ];
    return `learned ${(0,report_escape/* visible */.RK)(tool, 80)} from ${(0,number/* many */._d)(learned?.runs ?? 0, 'run')}: ${parts.join(', ')}`;
}
const mostLines = 100;
/**
 * What somebody has to look at before a learned profile is used: what was left out and why, what is new, what few runs or one author
 * show, and every pattern that allows more than was seen. Ends with a line feed.
 */
function learnReview(reviewed, style) {
    const sections = [
        { title: `What ${reviewed.learned.profile.tool} normally does`, lines: standing(reviewed, style) },
        { title: 'Left out', lines: reviewed.learned.support.refused.size === 0 ? [] : leftOut(reviewed, style) },
        { title: 'Refused by the envelope, and so not learned', lines: refused(reviewed, style) },
        { title: 'Recordings that taught nothing', lines: skipped(reviewed, style) },
        ...changes(reviewed, style),
        {
            title: 'Shown by one author or by forks only',
            lines: doubtful(reviewed, style, ({ witnesses }) => witnesses.oneAuthor || witnesses.forksOnly),
        },
        {
            title: 'Rare',
            lines: doubtful(reviewed, style, ({ witnesses }) => witnesses.rare && !witnesses.oneAuthor && !witnesses.forksOnly),
        },
        { title: 'Wider than what was seen', lines: reviewed.learned.proposal.widenings.map((one) => widened(one, style)) },
    ].filter(({ lines }) => lines.length > 0);
    return `${sections.map((section) => written(section, style)).join('\n\n')}\n`;
}
function written({ title, lines }, style) {
    const rest = lines.length - mostLines;
    const shown = lines.slice(0, mostLines).map((line) => `- ${line}`);
    if (rest > 0)
        shown.push(`- ${style.text(`and ${(0,number/* many */._d)(rest, 'more line')}; the support document holds all of it`)}`);
    return [style.heading(title), ...shown.map(report_escape/* guardLine */.Ql)].join('\n');
}
function standing({ learned: { profile, untouched, proposal }, lossy, confined }, { text, quote }) {
    const { runs = 0, projects = 1, authors, versions = [] } = profile.learned ?? {};
    const by = authors === undefined ? 'authors not known' : `by ${(0,number/* many */._d)(authors, 'author')}`;
    const lines = [
        text(`Learned from ${(0,number/* many */._d)(runs, 'run')} of ${(0,number/* many */._d)(projects, 'project')}, ${by}. Confidence ${(runs / (runs + 5)).toFixed(2)} until it is called stable.`),
    ];
    if (runs < learned/* enoughRuns */.pv)
        lines.push(text(`Not enough runs: until there are ${learned/* enoughRuns */.pv}, take its findings for questions.`));
    if (runs >= 30)
        lines.push(text(`What none of ${(0,number/* many */._d)(runs, 'run')} showed happens in at most ${((3 / runs) * 100).toFixed(1)} % of runs like these (rule of three).`));
    if (versions.length > 0)
        lines.push(`${text('Versions: ')}${versions.slice(0, 20).map(quote).join(', ')}`);
    for (const kind of untouched)
        lines.push(text(`No recording entered role ${kind}: its rights are those it had.`));
    if (lossy > 0)
        lines.push(text(`In ${(0,number/* many */._d)(lossy, 'recording')} the sensor lost events: what was lost is not in the profile.`));
    if (confined.length > 0)
        lines.push(text(`In ${(0,number/* many */._d)(confined.length, 'recording')} the command ran confined: what it was refused is not learned.`));
    if (proposal.dropped.length > 0)
        lines.push(text(`Of ${[...new Set(proposal.dropped)].join(', ')} more was seen than is kept: too many different names where none may become a wildcard.`));
    return lines;
}
const learn_review_words = new Map(Object.entries({
    invariant: 'an invariant was broken',
    tamper: 'the guard was tampered with',
    identity: 'a tool is not what it should be',
    sequence: 'acts form a sequence of an attack',
    phase: 'it came out of order',
    deviation: 'the baseline it was held against forbids it',
}));
const ours = new Map(Object.entries({
    'unlearned-name': 'its name cannot be written as a right',
    'unlearned-lookalike': 'what ran lies where anybody may put a program, and is not taken for the tool',
    'unlearned-rest': 'one recording shows more acts than are kept',
}));
const allowable = /^(new-host|never-resolved|listen|write-outside|create-source|create-tmp|exec-outside|chmod-exec)$/;
function leftOut({ learned }, style) {
    return [...learned.support.refused.values()]
        .sort((a, b) => rank(a) - rank(b) || (a.finding < b.finding ? -1 : 1))
        .map((one) => {
        const why = ours.get(one.rule) ?? learn_review_words.get(one.kind) ?? one.kind;
        const where = one.role === undefined ? '' : ` in role ${one.role}`;
        const taint = one.tainted ? '; nothing was learned from what the same program or role did besides' : '';
        const allow = one.kind === 'deviation' && allowable.test(one.rule)
            ? `. To learn it all the same: --allow ${one.finding}`
            : '';
        return `${style.quote(one.finding)}${style.text(`${where}, in ${(0,number/* many */._d)(one.runs.size, 'run')}: ${why}${taint}${allow}`)} (${one.examples.map(style.quote).join(', ')})`;
    });
}
const rank = ({ kind, tainted }) => (kind !== 'deviation' && kind !== 'learn' ? 0 : tainted ? 1 : 2);
/** The same act of the same tool in one line, whichever recordings it was refused in. */
function refused({ confined }, { text, quote }) {
    const lines = new Map();
    for (const denials of confined) {
        const here = new Set();
        for (const denial of denials) {
            const key = JSON.stringify([denial.tool, denial.kind, denial.target]);
            const line = lines.get(key) ?? { denial, acts: 0, runs: 0 };
            lines.set(key, line);
            line.acts += denial.count;
            if (!here.has(key))
                line.runs++;
            here.add(key);
        }
    }
    return [...lines]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { denial, acts, runs }]) => `${quote(denial.tool)} ${quote(denial.kind)} ${quote(denial.target)}${text(` (${denial.error}), ${(0,number/* many */._d)(acts, 'time')} in ${(0,number/* many */._d)(runs, 'run')}`)}`);
}
const skipped = ({ skipped: all }, { text, quote }) => all.map(({ directory, why }) => `${quote(directory)}${text(`: ${why}`)}`);
function changes({ learned, before, profiles }, style) {
    if (before === undefined)
        return [];
    const { added, unused } = compare(learned.profile, before, profiles);
    const list = (all) => merged(all).map(([where, what, ops]) => `${style.text(`${where}${ops} `)}${style.quote(what)}`);
    return [
        { title: 'Added to the profile there was', lines: list(added) },
        { title: 'In the profile there was, needed by no recording, and now gone', lines: list(unused) },
    ];
}
/** Operations on the same thing in one line. */
function merged(all) {
    const lines = new Map();
    for (const { role, op, what } of all) {
        const key = JSON.stringify([role ?? '', what]);
        const known = lines.get(key);
        if (known === undefined)
            lines.set(key, { role, what, ops: [op] });
        else if (!known.ops.includes(op))
            known.ops.push(op);
    }
    return [...lines.values()].map(({ role, what, ops }) => [inRole(role), what, ops.join(', ')]);
}
const inRole = (role) => (role === undefined ? '' : `in role ${role}: `);
function doubtful({ learned }, style, which) {
    return learned.proposal.rights.filter(which).map(({ role, right, witnesses }) => {
        const what = objectsOf(right);
        const rest = what.length > 5 ? style.text(` and ${(0,number/* many */._d)(what.length - 5, 'more')}`) : '';
        return `${style.text(`${inRole(role)}${right.op.join(', ')} `)}${what.slice(0, 5).map(style.quote).join(', ')}${rest}${style.text(`: ${witnessText(witnesses) ?? ''}`)}`;
    });
}
const objectsOf = ({ path = [], to = [], tool = [], zone = [] }) => {
    const named = [...path, ...to, ...tool];
    return named.length > 0 ? named : zone;
};
function widened({ role, op, pattern, objects, exact, runs, examples }, style) {
    const whole = /^\$\{[^}]*\}\/\*\*?$/.test(pattern) ? ', as wide as its place' : '';
    const n = `${exact ? '' : 'about '}${(0,number/* count */.U9)(objects)} ${objects === 1 ? 'object' : 'objects'}`;
    return `${style.text(`${inRole(role)}${op.join(', ')} `)}${style.quote(pattern)}${style.text(`: for ${n} in ${(0,number/* many */._d)(runs, 'run')}${whole}, such as `)}${examples.map(style.quote).join(', ')}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/events/refusal.js
var refusal = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/invocations/container.js
var container = __webpack_require__(36264);
// EXTERNAL MODULE: ./build/baseline/act.js
var baseline_act = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/baseline/judge-network.js + 1 modules
var judge_network = __webpack_require__(46558);
// EXTERNAL MODULE: ./build/baseline/judge-processes.js
var judge_processes = __webpack_require__(26180);
;// CONCATENATED MODULE: ./build/baseline/learn/segment.js
/** What is made anew in every run, in names: what has a fixed length becomes as many `?`. */
const everywhere = [
    [/(?<![0-9a-f])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])/gi, (guid) => guid.replace(/[^-]/g, '?')],
    [/\d{4}-\d\d-\d\d(T[\d:_.-]+Z?)?/g, (date) => date.replace(/\d/g, '?')], // with the time of day, as log files have it
    [/(?<![0-9a-z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{16,}(?![0-9a-z])/gi, any],
    [/(?<![0-9a-z])(?=(?:[0-9]*[a-f]){2})(?=(?:[a-f]*[0-9]){2})[0-9a-f]{8,15}(?![0-9a-z])/gi, any],
    [/(?<!\d)\d+(\.\d+)+/g, (version) => version.replace(/\d+/g, '*')],
    [/^\d{4,}$/, any],
    [/(?<![0-9A-Za-z])\d{4,}(?![A-Za-z])/g, () => '*'], // process ids, counters, timestamps
];
/** Names that mkdtemp(3), mktemp(1), tempfile of Python, pip, gcc, rustc and go give what they throw away. */
const temporary = [
    [/^cc[A-Za-z0-9]{6}(?=\.|$)/, 'cc*'],
    [/^tmp[A-Za-z0-9_]{6,8}(?=[.-]|$)/, 'tmp*'],
    [/^(rustc|go-build|go-link-|go-tool-)[A-Za-z0-9]{6,}/, '$1*'],
    [/^(pip-[a-z-]+-)[a-z0-9_]{8}$/, '$1????????'],
];
/** A part of a name that may be made up: what Python puts at the end, or letters and digits. */
const token = /(?<=[-.])[a-z0-9_]{8}$|[A-Za-z0-9]{5,}/g;
function any(text) {
    return '?'.repeat(text.length);
}
/** Whether letters and digits look thrown together: three runs of small letters, capitals or digits (four in a short text), and no words. */
function looksRandom(text) {
    const runs = text.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
    return runs.length >= (text.length < 6 ? 4 : 3) && !/^[a-z]*([A-Z][a-z]{2,})*$/.test(text);
}
/** A name as a pattern that matches only it, as far as patterns can: their own characters become `?`. */
const literalPattern = (name) => name.replace(/[*?\ue000\ue001]/g, '?').replace(/\$(?=\{)/g, '?');
/**
 * One segment of a path as a pattern: versions, digests, dates, process ids and names made at random become wildcards, the
 * rest stays. Depends on the segment alone, so that recordings can be merged in any order.
 *
 * @param place where it lies: in a temporary one any name may be made at random, caches spread their files over directories
 *   of two hexadecimal digits
 */
function segmentPattern(name, place) {
    if (place === 'cache' && /^[0-9a-f]{2}$/.test(name))
        return '??';
    const disposable = place === 'temporary';
    let pattern = literalPattern(name);
    if (disposable)
        for (const [random, put] of temporary)
            pattern = pattern.replace(random, put);
    for (const [changing, put] of everywhere)
        pattern = pattern.replace(changing, put);
    if (disposable)
        pattern = pattern.replace(token, (text) => (looksRandom(text) ? any(text) : text));
    // a digest fills the names of a cache, and nobody reads its length
    if (place === 'cache')
        pattern = pattern.replace(/\?{41,}/g, '?*');
    return pattern.replace(/\*{2,}/g, '*');
}

;// CONCATENATED MODULE: ./build/baseline/learn/act-objects.js







/** Names that variables have; a hostile recording may hold others. */
const plainVariable = /^[a-z][a-z0-9]*(:[a-z0-9._-]+)?$/;
const hostName = /^[a-z0-9_]([a-z0-9_.-]{0,251}[a-z0-9_])?$/;
const toolNames = /^[A-Za-z0-9_.+@/-]{1,200}$/;
const disposable = new Set(['tmp', 'runner:temp']);
const act_objects_written = new Set(['truncate', 'modify', 'append', 'chmod']);
const longestPath = 1000;
/**
 * Classes that are executed as a whole: which of them a script calls, and in which language a package is written, is each one's own; what
 * each of them does is held against the same rights.
 */
const interchangeable = new Set(['coreutils', 'compiler']);
/** Says what acts are about, in the words of rights: what needs a right, with its variables. */
class ActObjects {
    #baselines;
    #resolvers;
    #hosts;
    /** Host or address -> the first variable by name that holds it. */
    #named = new Map();
    constructor(baselines, recording) {
        this.#baselines = baselines;
        this.#resolvers = new Set(recording.resolvers);
        this.#hosts = new Map(Object.entries(recording.hosts));
        for (const name of Object.keys(recording.variables).sort())
            if (/^(registry|dist|git|proxy)\b/.test(name) && plainVariable.test(name))
                for (const value of baselines.variables.values(name))
                    if (!this.#named.has(value.toLowerCase()))
                        this.#named.set(value.toLowerCase(), name);
    }
    /** What an act is about: nothing when it needs no right, undefined when it needs one that cannot be written. */
    of(event, actor, opened, packageDirectory) {
        if ((0,baseline_act/* isFileAct */.NQ)(event))
            return this.#file(event, actor, opened, packageDirectory);
        switch (event.kind) {
            case 'process.exec':
                return this.#exec(actor, packageDirectory);
            case 'net.connect':
            case 'net.send':
            case 'net.listen':
                return this.#net(event, opened);
            default:
                return [];
        }
    }
    /** A path as a pattern in the words of its place; undefined when it is too long for one, or the root itself. */
    path(op, path, packageDirectory) {
        const place = this.#baselines.variables.place(path);
        const inPackage = packageDirectory !== undefined && (0,invocations_path/* within */.ux)(path, packageDirectory);
        const known = inPackage ? { name: 'package', directory: packageDirectory } : place;
        const root = known !== undefined && plainVariable.test(known.name) ? `\${${known.name}}` : '';
        const rest = root === '' ? path : path.slice(known?.directory.length);
        const names = rest.split('/').slice(1);
        const floor = growthOf('path').floor(root);
        const where = place !== undefined && disposable.has(place.name) ? 'temporary' : undefined;
        const patterns = names.map((name, index) => {
            const cached = place?.name.startsWith('cache:') || (names[index - 1] === 'objects' && names[index - 2] === '.git');
            const pattern = segmentPattern(name, where ?? (cached ? 'cache' : undefined));
            // where no directory becomes a wildcard no name does either
            return index + 1 < floor && !/[A-Za-z0-9]/.test(pattern) ? literalPattern(name) : pattern;
        });
        // the homes of others
        if (root === '' && /^(home|Users)$/.test(names[0] ?? '') && names.length > 1)
            patterns[1] = '?*';
        const segments = rest === '' ? [root] : [root, ...patterns];
        return path === '/' || segments.join('/').length > longestPath
            ? undefined
            : { op, on: 'path', segments, printed: `${root}${rest}` };
    }
    #file(event, actor, opened, packageDirectory) {
        const act = (0,baseline_act/* straightened */.x_)(event, (path) => this.#baselines.mounts.real(path));
        const op = (0,baseline_act/* fileOperation */.s9)(act);
        if ((0,container/* isContained */.uh)((0,baseline_act/* effectivePath */.bl)(act)) || (op === 'read' && !opened))
            return [];
        // creating a file includes writing it
        if (act_objects_written.has(op) && this.#baselines.ledger.history(act.path)?.creator === actor.index)
            return [];
        const paths = act.kind === 'file.rename' ? [act.to, (0,invocations_path/* absolute */.ys)(act.path, (0,invocations_path/* directoryOf */.jt)(act.to))] : [(0,baseline_act/* effectivePath */.bl)(act)];
        const found = [];
        for (const path of paths) {
            if ((0,baseline_act/* isHarmless */.EW)(path, act.pid))
                continue;
            const one = this.path(op, path, packageDirectory);
            if (one === undefined)
                return undefined;
            found.push(one);
        }
        return found;
    }
    #exec({ tool }, packageDirectory) {
        if (tool.trusted && tool.class !== undefined && interchangeable.has(tool.class))
            return [{ op: 'exec', on: 'tool', segments: [`class/${tool.class}`], printed: tool.name.slice(0, 200) }];
        const name = (0,judge_processes/* knownName */.$)(tool) ?? (tool.path === tool.exe && tool.imageClass ? tool.interpreter : undefined);
        if (name !== undefined)
            return toolNames.test(name) ? [{ op: 'exec', on: 'tool', segments: [name], printed: name }] : undefined;
        const program = this.path('exec', tool.path, packageDirectory);
        return program && [program];
    }
    #net(event, opened) {
        if (event.proto === 'unix') {
            const socket = opened ? this.path('modify', event.addr) : undefined;
            return socket === undefined ? [] : [socket];
        }
        const { addr, near } = (0,judge_network/* reach */.gl)(event);
        const listens = event.kind === 'net.listen';
        const { port } = event;
        if (near || ((port === 53 || port === 853) && this.#resolvers.has(addr) && !listens))
            return [];
        const names = listens ? [] : (0,judge_network/* peerNames */.$U)(event, addr, this.#hosts);
        const plain = [...names, addr].map((name) => name.toLowerCase().replace(/\.$/, ''));
        const variable = listens
            ? undefined
            : plain.map((name) => this.#named.get(name)).find((name) => name !== undefined);
        const host = plain[0] ?? '';
        const writable = variable !== undefined || (host === addr ? /^[0-9a-f.:]+$/.test(addr) : hostName.test(host));
        if (port === undefined || !writable)
            return undefined;
        const at = variable === undefined ? host : `\${${variable}}`;
        return [{ op: listens ? 'listen' : 'connect', on: 'to', segments: [at, String(port)], printed: `${host}:${port}` }];
    }
}

;// CONCATENATED MODULE: ./build/baseline/learn/condemned.js
/** Whom findings condemn: nothing is believed of what they did, before and after. */
class Condemned {
    /** Images and roles, by the id of the image that began them, and the finding that condemns them. */
    #by = new Map();
    /** Condemns an image with all it starts; inside a role, the whole role. The first finding is the one that is told. */
    condemn(actor, told) {
        const id = actor.roles.find((role) => !role.own)?.entered ?? actor.id;
        if (!this.#by.has(id))
            this.#by.set(id, told);
    }
    /** The finding that condemns an image; undefined when none does. */
    of(actor) {
        if (this.#by.size === 0)
            return undefined;
        for (const { entered } of actor.roles) {
            const told = this.#by.get(entered);
            if (told !== undefined)
                return told;
        }
        for (let at = actor; at !== undefined; at = at.parent) {
            const told = this.#by.get(at.id);
            if (told !== undefined)
                return told;
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/baseline/phases/event-class.js
var event_class = __webpack_require__(62777);
// EXTERNAL MODULE: ./build/baseline/phases/owners.js
var owners = __webpack_require__(40254);
;// CONCATENATED MODULE: ./build/baseline/learn/order-streams.js



/** Classes kept of one run; what comes after is left out, and the run then says less about what may follow. */
const longest = 100_000;
/** Gathers from one recording what {@link learnPhases} takes: the classes of acts in order, for each tool and role. */
class OrderStreams {
    #classes;
    #owners;
    #streams = new Map();
    /** `wanted` says of which tools, by profile, and of which roles of them the order is learned. */
    constructor(facts, wanted) {
        this.#classes = new event_class/* EventClasses */.L(facts);
        this.#owners = new owners/* Owners */.d((profile, role) => (wanted(profile, role) ? true : undefined));
    }
    /** Takes in one act, as the judge does: `actor` is who acts, for an exec the new image. */
    take(event, actor) {
        const acting = event.kind === 'process.exec' ? actor.starter : actor;
        const owner = acting && this.#owners.of(acting);
        if (owner === undefined)
            return;
        const stream = this.#streams.get(owner.key) ?? {
            profile: owner.profile,
            role: owner.role,
            classes: [],
            actors: new Set(),
        };
        this.#streams.set(owner.key, stream);
        stream.actors.add(acting ?? actor);
        if (stream.classes.length >= longest)
            return;
        const name = (0,alphabet/* learnedClass */.OE)(this.#classes.of(event, actor));
        if (name !== undefined && name !== stream.classes.at(-1))
            stream.classes.push(name);
    }
    /**
     * The runs of a tool (without role), or of a role: for each the classes of its acts in order. One in which somebody acted who does
     * not count is left out.
     */
    of(profile, role, counts = () => true) {
        return [...this.#streams.values()]
            .filter((stream) => stream.profile === profile && stream.role === role && [...stream.actors].every(counts))
            .map(({ classes }) => classes);
    }
}

;// CONCATENATED MODULE: ./build/baseline/learn/subject.js


const nobody = { role: undefined, by: undefined, packageDirectory: undefined };
const learnableName = /^[A-Za-z0-9_.+-]{1,200}$/;
/** The name under which a tool is learned: not that of a look-alike, of a container's tool, or one made anew in each run. */
function subjectName({ tool }) {
    const name = tool.profile ?? (tool.lookalike === undefined ? tool.name : undefined);
    return name !== undefined && learnableName.test(name) && !(0,container/* isContained */.uh)(tool.path) ? name : undefined;
}
/** Whether an image is of the file that is learned of. */
function isOfFile({ tool }, file) {
    if (file === undefined)
        return true;
    if ('sha256' in file)
        return tool.digest === file.sha256;
    return 'paths' in file ? file.paths.has(tool.path) : (0,invocations_path/* baseName */.Fl)(tool.path) === file.name;
}
/** Whether the image that a role was entered from is of the file that is learned of. */
function isRoleOfFile(actor, { entered }, file) {
    if (file === undefined)
        return true;
    for (let at = actor; at !== undefined; at = at.parent)
        if (at.id === entered)
            return at.parent !== undefined && isOfFile(at.parent, file);
    return false;
}
/** Whose acts an image's are, as far as anything is to be learned of them. */
function subjectsOf(actor, { tool: only, file }) {
    const { tool, roles } = actor;
    const own = subjectName(actor);
    const by = tool.profile ?? (tool.trusted && tool.class !== undefined ? `class/${tool.class}` : undefined);
    const subjects = own === undefined || !isOfFile(actor, file) ? [] : [{ ...nobody, tool: own }];
    for (const role of roles)
        if (!role.own && isRoleOfFile(actor, role, file))
            subjects.push({ tool: role.profile, role: role.kind, by, packageDirectory: role.directory });
    return subjects.filter((subject) => only === undefined || subject.tool === only);
}

;// CONCATENATED MODULE: ./build/baseline/learn/told.js
/** Kinds of finding after which nothing is believed of who did it. */
const damning = new Set(['invariant', 'tamper', 'identity', 'sequence']);

;// CONCATENATED MODULE: ./build/baseline/learn/lesson.js












/** Rows that say only that no right names it. Others mean something whoever does it, and are never learned. */
const mere = new Set('new-host never-resolved listen write-outside create-source create-tmp exec-outside chmod-exec'.split(' '));
const dropping = new Set(['exec-dropped', 'exec-memfd']);
const mostPending = 500_000;
/** Learns from one recording while it is judged: what was expected is noted, what was not is left out and told. */
class Lesson {
    #plan;
    #baselines;
    #objects;
    #run;
    #supports;
    #seen = new Set();
    #known = new Set();
    #pending = [];
    #orders;
    #condemned = new Condemned();
    #findings = new Map();
    #deviation;
    #left = 0;
    constructor(plan, baselines) {
        const { recording, salt } = plan;
        this.#plan = plan;
        this.#baselines = baselines;
        this.#objects = new ActObjects(baselines, recording);
        const { tool, file } = plan;
        // whose order an act belongs to depends on which tools have one: this, and those that have one already
        // the order of a tool is that of all its files together
        if (tool !== undefined && file === undefined)
            this.#orders = new OrderStreams({ ...baselines, recording }, (profile, role) => {
                const known = baselines.catalogue.profile(profile);
                return profile === tool || (role === undefined ? known : known?.roles?.[role])?.phases !== undefined;
            });
        const { sha256, count } = recording.events;
        this.#run = saltedDigest(salt, JSON.stringify([recording.anchor, recording.end, count, sha256]));
        this.#supports = new Supports(saltedDigest(salt, 'salt').slice(0, 8));
        const { actor, repository, fork } = recording.context;
        this.#supports.addRun({
            run: this.#run,
            ...(actor === undefined ? {} : { author: saltedDigest(salt, `author ${actor}`) }),
            project: saltedDigest(salt, `project ${repository ?? recording.workspace}`),
            ...(fork === true ? { fork } : {}),
        });
    }
    /** Hears of a finding, before the act that makes it is taken. */
    told(told, event, actor) {
        if (told.kind === 'deviation')
            this.#deviation = { event, told };
        else if (damning.has(told.kind))
            this.#condemned.condemn(actor, told);
        if (told.kind !== 'deviation')
            for (const subject of this.#subjectsOf(actor)) {
                this.#findings.set(told.id, false);
                this.#refuse(subject, told, damning.has(told.kind));
            }
    }
    /** Takes an act with what was said of it. */
    take(event, actor, judgement) {
        if (event.kind === 'process.exec')
            this.#seen.add(actor);
        const doer = event.kind === 'process.exec' ? actor.starter : actor;
        if (judgement === undefined || doer === undefined)
            return;
        // what the envelope of a confined run refused is nothing that it let happen
        if (this.#plan.recording.confined !== undefined && (0,refusal/* isRefused */.H)(event))
            return;
        const subjects = this.#subjectsOf(doer);
        if (!judgement.expected) {
            const told = this.#deviation?.event === event ? this.#deviation.told : undefined;
            if (told === undefined)
                return;
            const learnable = judgement.rows.every((row) => mere.has(row));
            if (subjects.length > 0)
                this.#findings.set(told.id, learnable);
            if (judgement.rows.some((row) => dropping.has(row)))
                this.#condemned.condemn(actor, told);
            if (!learnable || (judgement.baseline !== 'none' && !this.#plan.allow.has(told.id))) {
                for (const subject of subjects)
                    this.#refuse(subject, told, false);
                return;
            }
        }
        this.#orders?.take(event, actor);
        const zones = [...(judgement.opened ?? [])].sort();
        for (const subject of subjects) {
            const about = this.#objects.of(event, event.kind === 'process.exec' ? actor : doer, zones.length > 0, subject.packageDirectory);
            if (about === undefined)
                this.#refuse(subject, { id: 'unlearned-name', rule: 'unlearned-name', kind: 'learn', target: judgement.target }, false);
            for (const one of about ?? [])
                this.#note(doer, subject, one, zones);
        }
    }
    /** What the recording taught. */
    end() {
        const { tool: only, file } = this.#plan;
        const roots = new Set();
        const files = new Map();
        for (const actor of this.#seen) {
            if (actor.hop)
                continue;
            const name = subjectName(actor);
            if (name !== undefined && (only ?? name) === name) {
                const { path, digest: sha256 } = actor.tool;
                files.set(`${sha256} ${path}`, { tool: name, path, sha256 });
            }
            const begins = file === undefined ? actor.parent === undefined : isOfFile(actor, file);
            if (begins && name !== undefined)
                roots.add(name);
            if (this.#condemned.of(actor) === undefined)
                this.#present(actor, name);
        }
        for (const { actor, subject, key, about } of this.#pending) {
            const told = this.#condemned.of(actor);
            if (told !== undefined)
                this.#refuse(subject, { ...told, target: about.printed }, true);
            else
                this.#support(subject.tool).objects(key).add(about.segments, shownBy(this.#run, about.printed));
        }
        this.#learnOrders();
        if (this.#left > 0) {
            const told = { id: 'unlearned-rest', rule: 'unlearned-rest', kind: 'learn', target: `${this.#left} acts` };
            for (const tool of this.#supports.tools.keys())
                this.#refuse({ ...nobody, tool }, told, false);
        }
        for (const support of this.#supports.tools.values()) {
            support.entries.settle();
            for (const { objects } of support.acts.values())
                objects.settle();
        }
        return {
            supports: this.#supports,
            roots: [...roots].sort(),
            files: [...files.values()],
            findings: this.#findings,
        };
    }
    #learnOrders() {
        const { tool } = this.#plan;
        if (tool === undefined || this.#orders === undefined)
            return;
        for (const role of [undefined, ...Object.keys(this.#baselines.catalogue.profile(tool)?.roles ?? {})]) {
            const runs = this.#orders.of(tool, role, (actor) => this.#condemned.of(actor) === undefined);
            if (runs.length > 0)
                this.#support(tool).order({ role, counts: countOrder(runs), runs: new Set([this.#run]) });
        }
    }
    #note(actor, subject, about, zones) {
        const { role, by } = subject;
        const key = { role, by, op: about.op, on: about.on, zones };
        const text = `${actor.index} ${subject.tool} ${keyText(key)} ${about.segments.join('/')}`;
        if (this.#known.has(text))
            return;
        if (this.#pending.length >= mostPending) {
            this.#left++;
            return;
        }
        this.#known.add(text);
        this.#pending.push({ actor, subject, key, about });
    }
    #subjectsOf(actor) {
        return subjectsOf(actor, this.#plan);
    }
    #present(actor, name) {
        const { tool } = actor;
        const { tool: only, file } = this.#plan;
        if (name !== undefined && (only ?? name) === name && isOfFile(actor, file)) {
            const support = this.#support(name);
            support.runs.add(this.#run);
            support.classify(baseline_profile/* classes */.Ly.find((one) => one === tool.class));
            if (tool.version !== undefined && tool.version.length <= 100)
                noteRun(support.versions, tool.version, this.#run);
            this.#entry(actor, name);
        }
        if (tool.lookalike !== undefined && file === undefined && (only ?? tool.lookalike) === tool.lookalike)
            this.#refuse({ ...nobody, tool: tool.lookalike }, { ...lookalike, target: this.#baselines.variables.print(tool.path) }, false);
        for (const role of actor.roles)
            if (!role.own && (only ?? role.profile) === role.profile && isRoleOfFile(actor, role, file))
                noteRun(this.#support(role.profile).roles, role.kind, this.#run);
    }
    /** Where the tool's file lies, if it can be what a profile names. */
    #entry({ tool }, name) {
        const support = this.#support(name);
        if (tool.interpreter !== undefined && tool.path === tool.exe)
            noteRun(support.modules, name, this.#run);
        else if (tool.digest !== undefined)
            noteRun(support.digests, tool.digest, this.#run);
        if (this.#baselines.files.trusted(tool.path, tool.purl) && !support.modules.has(name)) {
            const entry = this.#objects.path('exec', tool.path);
            if (entry !== undefined)
                support.entries.add(entry.segments, shownBy(this.#run, entry.printed));
        }
    }
    #refuse({ tool, role }, { id, rule, kind, target }, tainted) {
        const one = {
            finding: id,
            rule,
            kind,
            role,
            tainted,
            runs: new Set([this.#run]),
            examples: [target.slice(0, 1000) || '-'],
        };
        this.#support(tool).refuse(one);
    }
    #support(tool) {
        return this.#supports.tool(tool);
    }
}
const lookalike = { id: LOOKALIKE, rule: LOOKALIKE, kind: 'learn' };

// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __webpack_require__(43116);
// EXTERNAL MODULE: ./build/host/recording-files.js + 2 modules
var recording_files = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/host/support-error.js
var support_error = __webpack_require__(73830);
;// CONCATENATED MODULE: ./build/host/learn.js










/**
 * What a recording teaches, or a sentence why it teaches nothing: one that is damaged or was changed may lack what would have
 * condemned the rest of it.
 *
 * @throws RecordingError when `directory` is no recording
 */
function learnFrom(directory, plan) {
    const { sensor } = (0,recording_files/* openRecording */.a)(directory).recording;
    if (sensor.name === 'none' || !sensor.health.started)
        return 'no sensor watched it';
    if (sensor.health.died)
        return 'its sensor died before the work ended';
    const [sign] = sensor.health.tampered ?? [];
    if (sign !== undefined)
        return `it was tampered with: ${sign}`;
    let lesson;
    const { document, damages } = (0,judge/* judgement */._U)(directory, {
        standards: plan.standards,
        lesson: (baselines, recording) => {
            lesson = new Lesson({ ...plan, recording }, baselines);
            return lesson;
        },
    });
    if (damages[0] !== undefined)
        return `it is damaged: ${damages[0]}`;
    if (document.coverage.level === 'none')
        return 'nothing of it was covered';
    if (lesson === undefined)
        return 'nothing was judged';
    return { ...lesson.end(), lossy: document.coverage.lost > 0, refused: document.enforcement?.denied };
}
/** The recordings that directories name: each is one, or holds some, as `.ironclaw` does. Throws a RecordingError for one that is neither. */
function recordingsIn(directories) {
    return directories.flatMap((directory) => {
        const stat = (0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false });
        if (stat?.isDirectory() !== true)
            throw new plain_files/* RecordingError */.eN(`${directory} is not a directory; name recordings, or a directory of recordings`);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, plain_files/* RECORDING_FILE */.fm)))
            return [directory];
        const inside = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => (0,external_node_path_.join)(directory, entry.name))
            .sort();
        if (inside.length === 0)
            throw new plain_files/* RecordingError */.eN(`${directory} holds no ${plain_files/* RECORDING_FILE */.fm} and no recordings`);
        return inside;
    });
}
const largest = 256 * 1024 * 1024; // bytes of a support document
/** Reads a support document. Throws a SupportError that names the file and what is wrong with it. */
function readSupports(path) {
    let data;
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (!stat.isFile() || stat.size > largest)
            throw new Error('it is no file of at most 256 MiB');
        data = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new support_error/* SupportError */.G(`${path} cannot be read: ${error.message}`);
    }
    const parsed = supportSchema.safeParse(data);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new support_error/* SupportError */.G(`${path} is no support document: ${issue?.path.join('.') || 'the document'}: ${issue?.message}`);
    }
    try {
        return Supports.of(parsed.data);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new support_error/* SupportError */.G(`${path} contradicts itself: ${error.message}`);
        throw error;
    }
}
/** A support document as text. */
const supportText = (supports) => (0,canonical/* canonicalJson */.d)(supports.document());

// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var host_standards = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/policy/language/nearest.js
var nearest = __webpack_require__(24231);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/allowed-findings.js



/**
 * Holds what `--allow` names against what the recordings hold: an id that none of them has, or one that is never learned, would allow
 * nothing in silence.
 *
 * @param findings ids of what was found in whom something is learned of -> whether it can be allowed
 * @throws UsageError that names the id, and the one that was probably meant
 */
function checkAllowed(allow, findings) {
    for (const id of allow) {
        const learnable = findings.get(id);
        if (learnable)
            continue;
        const shown = `--allow ${(0,report_escape/* visible */.RK)(id, 120)}`;
        if (learnable === false)
            throw new usage/* UsageError */.e(`${shown}: that is never learned, whoever allows it; accept it in the configuration if it must be`);
        const possible = [...findings].filter(([, can]) => can).map(([each]) => each);
        const near = (0,nearest/* nearest */.pA)(id, possible);
        const instead = near !== undefined
            ? `did you mean ${(0,report_escape/* visible */.RK)(near, 120)}?`
            : possible.length === 0
                ? 'there is none to allow'
                : `there are ${possible
                    .slice(0, 8)
                    .map((each) => (0,report_escape/* visible */.RK)(each, 120))
                    .join(', ')}${possible.length > 8 ? ', …' : ''}`;
        throw new usage/* UsageError */.e(`${shown}: the recordings hold no such finding of what is learned; ${instead}`);
    }
}

// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/output-file.js
var output_file = __webpack_require__(52025);
// EXTERNAL MODULE: ./build/host/confine/enforce.js + 1 modules
var enforce = __webpack_require__(89279);
// EXTERNAL MODULE: ./build/host/cli/confine-options.js
var confine_options = __webpack_require__(91132);
// EXTERNAL MODULE: ./build/host/cli/record-command.js + 68 modules
var record_command = __webpack_require__(10716);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
;// CONCATENATED MODULE: ./build/host/cli/trusted-run.js






const { port, hard } = confine_options/* confineOptions */.v;
/** Options of `learn` that say how a command is run to be learned from. */
const trustedOptions = {
    confine: { type: 'string', multiple: true },
    ...{ port, hard },
    sensor: { type: 'string' },
    out: { type: 'string' },
};
/**
 * Records a command inside an envelope, from which something is then learned: the kernel refuses what the files of `--confine` do not
 * allow, so that a run that is only believed to be trusted cannot do, or teach, more than that.
 *
 * @param argv what stood behind `--`; undefined when nothing did
 * @returns undefined when no command was given
 * @throws UsageError when options and command do not belong together; ProfileError for a file that is not what it should be. Nothing
 *   was run then
 */
async function recordTrusted(argv, values, { cwd, config, standards }) {
    const { confine: files = [], sensor, out } = values;
    const asked = (0,confine_options/* enforcementOf */.Y)({ ...values, rules: files });
    if (argv === undefined) {
        if (asked.given || sensor !== undefined || out !== undefined)
            throw new usage/* UsageError */.e('--confine, --port, --hard, --sensor and --out are for a command: learn --confine FILE -o FILE -- COMMAND...');
        return undefined;
    }
    if (argv.length === 0)
        throw new usage/* UsageError */.e('no command was given after `--`');
    if (files.length === 0)
        throw new usage/* UsageError */.e('name what the command may do with --confine FILE; to record it as it is, use `run`');
    if (values.output === undefined)
        throw new usage/* UsageError */.e("name the file of the profile with -o: standard output is the command's");
    const confine = (0,enforce/* enforcing */.G)(asked, standards.set, { cwd, env: process.env });
    const plan = { argv, cwd, out, sensor: (0,record_command/* sensorNamed */.y)(sensor ?? 'auto'), config, standards, confine };
    const { out: recording, exit } = await (0,record_command/* recordCommand */.t)(plan);
    const status = (0,cli_status/* commandStatus */.e)(exit);
    const short = status === 0 ? '' : `; the command ended with ${status}, and what it would have done later is not learned`;
    process.stderr.write(`ironclaw-guard: the recording is in ${(0,report_escape/* visible */.RK)(recording)}${short}\n`);
    return { recording, status };
}

// EXTERNAL MODULE: ./build/host/cli/usual-config.js
var usual_config = __webpack_require__(59464);
;// CONCATENATED MODULE: ./build/host/cli/wanted-file.js



/** What `--file` names: a digest, a path, with where it leads here if it is here, or the name of a program. */
function wantedFile(text) {
    if (text === undefined)
        return undefined;
    const digest = text.replace(/^sha256:/i, '').toLowerCase();
    if (/^[0-9a-f]{64}$/.test(digest))
        return { sha256: digest };
    if (!text.includes('/'))
        return { name: text };
    const path = (0,external_node_path_.resolve)(text);
    try {
        return { paths: new Set([path, (0,external_node_fs_.realpathSync)(path)]) };
    }
    catch {
        return { paths: new Set([path]) };
    }
}
const mostListed = 12;
/** The files that ran, to choose from: `/usr/bin/as (sha256 0123456789ab…), …`. */
function listedFiles(files) {
    const all = [...files].map(({ path, sha256 }) => {
        const digest = sha256 === undefined ? 'no digest' : `sha256 ${sha256.slice(0, 12)}…`;
        return `${(0,report_escape/* visible */.RK)(path, 120)} (${digest})`;
    });
    const rest = all.length > mostListed ? ', …' : '';
    return `${all.sort().slice(0, mostListed).join(', ')}${rest}`;
}

;// CONCATENATED MODULE: ./build/host/cli/learn.js



















const options = {
    tool: { type: 'string' },
    merge: { type: 'string', multiple: true },
    support: { type: 'string' },
    output: { type: 'string', short: 'o' },
    review: { type: 'string' },
    manifest: { type: 'boolean', default: false },
    file: { type: 'string' },
    allow: { type: 'string', multiple: true },
    salt: { type: 'string' },
    config: { type: 'string' },
    ...trustedOptions,
};
const mostRecordings = 10_000;
/** `learn`: recordings, or a run made for it, to a profile. Returns the exit status: that of the command where one ran. */
async function learn(args) {
    const dashes = args.indexOf('--');
    const command = dashes < 0 ? undefined : args.slice(dashes + 1);
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(dashes < 0 ? args : args.slice(0, dashes), options);
    const { support, merge = [] } = values;
    if (positionals.length + merge.length === 0 && command === undefined && values.confine === undefined)
        throw new usage/* UsageError */.e('name recordings, or support documents with --merge: learn DIR... [--tool T] -o FILE');
    if (values.file !== undefined && merge.length > 0)
        throw new usage/* UsageError */.e('--file goes with recordings: support documents do not tell what which file of a tool did');
    if (values.salt === '')
        throw new usage/* UsageError */.e('--salt is empty: with the usual salt, which is public, digests hide nobody; write a text');
    const cwd = process.cwd();
    const config = values.config ?? (0,usual_config/* usualConfig */.l)(cwd);
    const standards = (0,host_standards/* readStandards */.v)(config);
    const plan = {
        standards,
        salt: values.salt ?? USUAL_SALT,
        tool: values.tool,
        file: wantedFile(values.file),
        allow: new Set(values.allow),
    };
    const given = recordingsIn(positionals);
    const trusted = await recordTrusted(command, values, { cwd, config, standards });
    const recordings = trusted === undefined ? given : [...given, trusted.recording];
    // a document to be merged later holds all tools, unless one is named
    const tool = values.tool ?? (support === undefined ? rootOf(recordings[0], plan) : undefined);
    const found = read(recordings, merge, { ...plan, tool });
    if (support !== undefined)
        (0,output_file/* putOutput */.b)(support, supportText(found.supports));
    if (values.file !== undefined && found.roots.size === 0)
        throw new usage/* UsageError */.e(notRun(values.file, found));
    const name = values.tool ?? onlyTool(found);
    const { profiles } = standards.set;
    const before = profiles.find((one) => one.tool === name);
    const learned = proposed(() => learnedProfile(found.supports, name, before), rootsHint(found));
    const manifest = values.manifest || values.file !== undefined;
    const text = proposed(() => (manifest ? ofOneFile(learned, found, values.file) : ofTool(learned)), manifest ? filesHint(found, name) : '');
    const { output, review } = values;
    (0,output_file/* putOutput */.b)(output, text);
    if (output !== undefined)
        process.stderr.write(`${learnSummary(learned)}\n`);
    // what the tool's other files need is not gone because this one does not need it
    const reviewed = { ...found, learned, before: values.file === undefined ? before : undefined, profiles };
    if (review === undefined)
        process.stderr.write(learnReview(reviewed, plainReview));
    else
        (0,output_file/* putOutput */.b)(review, learnReview(reviewed, markdownReview));
    return trusted?.status ?? 0;
}
function ofTool(learned) {
    assertApplies(learned.profile);
    return learnedYaml(learned);
}
/** A manifest; of a file that was asked for under its own name, since the tool is more than it. */
function ofOneFile(learned, { files }, asked) {
    const [digest] = learned.support.digests.keys();
    const file = asked === undefined ? undefined : files.find(({ sha256 }) => sha256 === digest);
    return learnedYaml(learned, learnedManifest(learned, file && (0,invocations_path/* baseName */.Fl)(file.path)));
}
/** The tool that a recording begins with, when there is one. */
function rootOf(recording, plan) {
    const taught = recording === undefined ? '' : attempt(recording, plan);
    return typeof taught === 'string' || taught.roots.length > 1 ? undefined : taught.roots[0];
}
function read(recordings, merge, plan) {
    if (recordings.length > mostRecordings)
        throw new usage/* UsageError */.e(`there are ${(0,number/* count */.U9)(recordings.length)} recordings; at most ${(0,number/* count */.U9)(mostRecordings)} are learned from at once: learn from some with --support FILE, then --merge`);
    const merging = new Merging(saltedDigest(plan.salt, 'salt').slice(0, 8));
    const roots = new Set();
    const skipped = [];
    let lossy = 0;
    const confined = [];
    const files = new Map();
    const findings = new Map();
    for (const [index, directory] of recordings.entries()) {
        progress(index, recordings.length);
        const taught = attempt(directory, plan);
        if (typeof taught === 'string')
            skipped.push({ directory, why: taught });
        else {
            combine(() => merging.add(taught.supports), directory);
            for (const root of taught.roots)
                roots.add(root);
            for (const file of taught.files)
                files.set(JSON.stringify(file), file);
            for (const [id, learnable] of taught.findings)
                findings.set(id, learnable);
            if (taught.lossy)
                lossy++;
            if (taught.refused !== undefined)
                confined.push(taught.refused);
        }
    }
    for (const path of merge) {
        const supports = readSupports(path);
        combine(() => merging.add(supports), path);
    }
    progress(undefined, 0);
    for (const { directory, why } of skipped)
        process.stderr.write(`ironclaw-guard: nothing is learned from ${(0,report_escape/* visible */.RK)(directory)}: ${(0,report_escape/* visible */.RK)(why)}\n`);
    if (skipped.length === recordings.length && merge.length === 0)
        throw new plain_files/* RecordingError */.eN('no recording is left to learn from');
    checkAllowed(plan.allow, findings);
    const supports = combine(() => merging.all(), 'what was named');
    return { supports, roots, files: [...files.values()], skipped, lossy, confined };
}
/** One that cannot be read among many does not keep the others from teaching. */
function attempt(directory, plan) {
    try {
        return learnFrom(directory, plan);
    }
    catch (error) {
        if (error instanceof plain_files/* RecordingError */.eN)
            return error.message;
        throw error;
    }
}
function combine(merge, from) {
    try {
        return merge();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new support_error/* SupportError */.G(`${from} cannot be merged: ${error.message}`);
        throw error;
    }
}
/** The tool that is meant when none is named: the one all recordings begin with. */
function onlyTool({ roots, supports }) {
    const [root, more] = [...roots];
    if (root !== undefined && more === undefined)
        return root;
    const known = [...supports.tools.values()]
        .filter(({ runs }) => runs.size > 0)
        .sort((a, b) => b.runs.size - a.runs.size || (a.tool < b.tool ? -1 : 1));
    const [only, second] = known;
    if (only !== undefined && second === undefined && roots.size === 0)
        return only.tool;
    const names = [...new Set([...roots, ...known.map(({ tool }) => tool)])].map((one) => (0,report_escape/* visible */.RK)(one, 60));
    throw new usage/* UsageError */.e(`name one tool with --tool; the recordings show ${names.slice(0, 12).join(', ') || 'none'}${names.length > 12 ? ', …' : ''}`);
}
/** Whatever cannot be learned is told as what is wrong with the support; with what could be meant instead. */
function proposed(what, hint) {
    try {
        return what();
    }
    catch (error) {
        if (error instanceof NothingLearned)
            throw new support_error/* SupportError */.G(`${error.message}${hint}`);
        throw error;
    }
}
function rootsHint({ roots }) {
    const instead = [...roots].sort().map((one) => `\`${(0,report_escape/* visible */.RK)(one, 60)}\``);
    return instead.length === 0 ? '' : `; the recordings begin with ${instead.slice(0, 12).join(', ')}`;
}
function filesHint({ files }, name) {
    const ran = files.filter(({ tool }) => tool === name);
    return ran.length < 2 ? '' : `; choose one with --file PATH|SHA256: ${listedFiles(ran)}`;
}
function notRun(file, { files }) {
    const ran = files.length === 0 ? '' : `; these did: ${listedFiles(files)}`;
    return `--file ${(0,report_escape/* visible */.RK)(file, 200)}: no recording shows that file run${ran}`;
}
/** Shows how far learning is, on a terminal only; undefined: it is done. */
function progress(done, of) {
    if (process.stderr.isTTY !== true || of === 1)
        return;
    process.stderr.write(done === undefined ? '\r\x1b[K' : `\r\x1b[Krecording ${(0,number/* count */.U9)(done + 1)} of ${(0,number/* count */.U9)(of)}`);
}


/***/ }),

/***/ 52025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ putLines),
/* harmony export */   b: () => (/* binding */ putOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9235);


/**
 * Writes what a command made to the file named, or to standard output for `-` and no name. A reader of it that has seen enough
 * (`-o /dev/stdout | head`) is no error.
 *
 * @throws OutputError when it cannot be written
 */
function putOutput(path, text) {
    if (path === undefined || path === '-') {
        process.stdout.write(text);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        if (error.code === 'EPIPE')
            return;
        throw new _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .OutputError */ .u(`${path} cannot be written: ${error.message}`);
    }
}
/**
 * Writes lines as they come, so that many of them take no memory, to the file named, or to standard output for `-` and no name.
 * @throws OutputError when it cannot be written
 */
function putLines(path, lines) {
    if (path === undefined || path === '-') {
        for (const line of lines)
            process.stdout.write(line);
        return;
    }
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        for (const line of lines) {
            const bytes = Buffer.from(line);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
        }
    }
    catch (error) {
        throw new _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .OutputError */ .u(`${path} cannot be written: ${error.message}`);
    }
    finally {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 20820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ plainYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94963);


/**
 * A document as YAML that shows what it holds: a text with line feeds stays on one line, and what a terminal or a reader could
 * be misled by is escaped as YAML escapes it, so that the same text is read back.
 */
function plainYaml(document, options = {}) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, node) => {
            if (typeof node.value === 'string' && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .hides */ .A2)(node.value))
                node.type = 'QUOTE_DOUBLE';
        },
    });
    const text = document.toString({
        lineWidth: 0,
        flowCollectionPadding: true,
        doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
        ...options,
    });
    return text.split('\n').map(escaped).join('\n');
}
/** Of hidden characters YAML itself escapes the controls; the others stand in double quotes only. */
const escaped = (line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHidden */ .OR)(line, (code) => `\\U${code.toString(16).padStart(8, '0')}`);


/***/ })

};
;