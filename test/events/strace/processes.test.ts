import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstTime, noteOpened, ProcessTable, renew } from '../../../src/events/strace/processes.ts';

const process = (pid: number) => ({ pid, ppid: 0, start: 0, place: { cwd: '/', root: '/' } });

test('a process is forgotten with its threads, a thread alone', () => {
  const table = new ProcessTable();
  const one = table.add(process(1));
  table.addThread(one.process, 2);
  table.add(process(3), one.process);
  assert.equal(table.remove(2).length, 1);
  assert.equal(table.size, 2);
  table.addThread(one.process, 4);
  assert.deepEqual(
    table.remove(1).map((task) => task.tid),
    [1, 4],
  );
  assert.deepEqual([table.size, table.process(1), table.process(3)?.pid], [1, undefined, 3]);
});

test('the table is bounded, and the oldest goes first', () => {
  const table = new ProcessTable();
  for (let pid = 1; pid <= 70_000; pid++) table.add(process(pid));
  assert.equal(table.size, 65_536);
  assert.equal(table.task(1), undefined);
  assert.equal(table.process(70_000)?.pid, 70_000);
});

test('what one process can make us remember is bounded', () => {
  const { process: one } = new ProcessTable().add(process(1));
  for (let i = 0; i < 200_000; i++) {
    noteOpened(one, i, { note: `/f${i}`, device: undefined, closeOnExec: i % 2 === 0 });
    firstTime(one, `r/f${i}`);
  }
  assert.ok(one.fds.size <= 512 && one.seen.size <= 50_000);
  assert.equal(firstTime(one, 'r/f199999'), false);
  renew(one, '/bin/x');
  assert.equal(firstTime(one, 'r/f199999'), true);
  assert.ok([...one.fds.values()].every((opened) => !opened.closeOnExec));
});
