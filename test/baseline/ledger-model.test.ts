import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Ledger } from '../../src/baseline/ledger.ts';

interface History {
  creator: number | undefined;
  writer: number;
  deviated: boolean;
  sole: boolean;
}

/** A file system small enough to be obviously right: names lead to nodes, nodes know what was done to them. */
interface Node {
  readonly children: Map<string, Node> | undefined;
  /** Undefined: from before, and never written. */
  history: History | undefined;
}
const file = (history?: History): Node => ({ children: undefined, history });
const directory = (entries: [string, Node][] = [], history?: History): Node => ({
  children: new Map(entries),
  history,
});

class Model {
  readonly root = directory([
    [
      'a',
      directory([
        ['old', file()],
        ['b', directory([['old', file()]])],
      ]),
    ],
    ['c', directory()],
    ['old', file()],
  ]);

  find(path: string): Node | undefined {
    let at: Node | undefined = this.root;
    for (const name of path.split('/').slice(1)) at = at?.children?.get(name);
    return at;
  }
  parent(path: string): Map<string, Node> | undefined {
    const slash = path.lastIndexOf('/');
    return (slash === 0 ? this.root : this.find(path.slice(0, slash)))?.children;
  }
  put(path: string, node: Node): void {
    this.parent(path)?.set(path.slice(path.lastIndexOf('/') + 1), node);
  }
  drop(path: string): void {
    this.parent(path)?.delete(path.slice(path.lastIndexOf('/') + 1));
  }
}

/** Gives what is old below a renamed directory from before this job the history of being renamed. */
function moved(node: Node, by: number, deviated: boolean): void {
  for (const child of node.children?.values() ?? []) {
    child.history ??= { creator: undefined, writer: by, deviated, sole: false };
    moved(child, by, deviated);
  }
}

/** What lies in a directory that was renamed is not where its maker put it; that it was put back is not looked at. */
function brought(node: Node): void {
  for (const child of node.children?.values() ?? []) {
    if (child.history !== undefined) child.history.sole = false;
    brought(child);
  }
}

function note(history: History, by: number, deviated: boolean): void {
  history.deviated ||= deviated;
  history.sole &&= history.creator === by;
}

const name = fc.constantFrom('a', 'b', 'old');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `/${names.join('/')}`);
const operation = fc.record({
  what: fc.constantFrom('create', 'mkdir', 'write', 'remove', 'rename', 'rename', 'link'),
  path,
  to: path,
  by: fc.integer({ min: 0, max: 9 }),
  deviated: fc.constantFrom(false, false, true),
});

type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** Does one thing in both, if a kernel would let it happen. */
function perform(model: Model, ledger: Ledger, { what, path, to, by, deviated }: Operation): void {
  const node = model.find(path);
  const target = model.find(to);
  switch (what) {
    case 'create':
    case 'mkdir': {
      if (node !== undefined || model.parent(path) === undefined) return;
      const history = { creator: by, writer: by, deviated, sole: true };
      model.put(path, what === 'mkdir' ? directory([], history) : file(history));
      ledger.create(path, by, deviated, what === 'mkdir');
      return;
    }
    case 'write':
      if (node === undefined || node.children !== undefined) return;
      node.history = {
        creator: node.history?.creator,
        writer: by,
        deviated: deviated || node.history?.deviated === true,
        sole: node.history?.sole === true && node.history.creator === by,
      };
      ledger.write(path, by, deviated);
      return;
    case 'remove':
      if (node === undefined || (node.children?.size ?? 0) > 0) return;
      model.drop(path);
      ledger.remove(path);
      return;
    case 'rename': {
      if (node === undefined || model.parent(to) === undefined || node === target || `${to}/`.startsWith(`${path}/`))
        return;
      if (target !== undefined && (target.children === undefined) !== (node.children === undefined)) return;
      if ((target?.children?.size ?? 0) > 0) return;
      model.drop(path);
      model.put(to, node);
      const { history } = node;
      if (node.children !== undefined && history === undefined) moved(node, by, deviated);
      if (node.children !== undefined) brought(node);
      if (history !== undefined) note(history, by, deviated);
      else node.history = { creator: by, writer: by, deviated, sole: false };
      ledger.move(path, to, by, deviated, false);
      return;
    }
    default:
      if (node === undefined || node.children !== undefined || target !== undefined || model.parent(to) === undefined)
        return;
      // a link of an old file tells of the new name only: that is a test of its own
      if (node.history === undefined) return;
      model.put(to, node);
      note(node.history, by, deviated);
      ledger.move(path, to, by, deviated, true);
  }
}

/** Every file of the model, by all its names. */
function* files(node: Node, at = ''): Iterable<[string, Node]> {
  for (const [name, child] of node.children ?? []) {
    if (child.children === undefined) yield [`${at}/${name}`, child];
    else yield* files(child, `${at}/${name}`);
  }
}

test('property: whatever is made, written, renamed, linked and removed, every file has the history of its inode', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 80 }), (operations) => {
      const model = new Model();
      const ledger = new Ledger(7);
      for (const one of operations) {
        perform(model, ledger, one);
        for (const [path, { history }] of files(model.root)) {
          const known = ledger.history(path);
          // who renamed an old file first is told, whether by itself or with its directory
          assert.equal(known === undefined, history === undefined, path);
          if (history !== undefined && history.creator !== undefined && known?.creator !== undefined)
            assert.deepEqual({ ...known, creator: 0, sole: 0 }, { ...history, creator: 0, sole: 0 }, path);
          // below renamed directories it says less than it might
          assert.ok(known?.sole !== true || history?.sole === true, path);
          assert.equal(known?.deviated ?? false, history?.deviated ?? false, path);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test('what came along with a renamed directory keeps the deviation of that, whoever renames it again', () => {
  for (const deviated of [true, false]) {
    const ledger = new Ledger(7);
    ledger.move('/a', '/b', 3, deviated, false);
    ledger.move('/b/b', '/a', 4, !deviated, false);
    assert.deepEqual(ledger.history('/a/old'), { creator: undefined, writer: 3, deviated, sole: false });
    // the directory itself had both done to it
    assert.equal(ledger.history('/a')?.deviated, true);
  }
});

test('more renamed directories than are followed are told of', () => {
  const ledger = new Ledger(7);
  assert.deepEqual(ledger.unseen(), []);
  for (let i = 0; i < 10_001; i++) ledger.move(`/a/${i}`, `/b/${i}`, 1, false, false);
  assert.equal(ledger.unseen().length, 1);
});
