import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { coverageWords, hookWords } from '../../src/report/verdict.ts';
import { partial } from './samples.ts';

const document = {
  ...partial(),
  sensor: {
    name: 'ebpf' as const,
    backend: 'degraded',
    version: '0.1.0',
    unknown: 0,
    died: false,
    notCovered: ['acts through io_uring'],
    kernel: '6.18.44',
    hooks: ['sched_process_exec', 'sys_exit'],
    skipped: [{ hook: 'file_open', why: 'EPERM' }],
    rings: { bulk: 16 << 20, priority: 1 << 20 },
    tried: [{ rung: 'full', why: 'fentry is refused' }],
  },
};

test('the eBPF sensor is told with its rung and kernel', () => {
  assert.match(
    coverageWords(document),
    /^eBPF 0\.1\.0 \(degraded, kernel 6\.18\.44\) saw 1 process image and 88 events;/,
  );
  assert.match(
    terminalTable(document, { color: false, width: 110 }),
    /^eBPF 0\.1\.0 \(degraded, kernel 6\.18\.44\) saw /m,
  );
  const { kernel, ...unnamed } = document.sensor;
  assert.match(coverageWords({ ...document, sensor: unnamed }), /^eBPF 0\.1\.0 \(degraded\) saw /);
});

test('where it listened, what it had to leave out, and the size of its rings', () => {
  assert.equal(hookWords(document), '2 kernel hooks; without file_open (EPERM); rings of 16,384 and 1,024 KiB');
  assert.equal(hookWords(partial()), '');
  assert.match(summaryMarkdown(document), /The sensor listened at 2 kernel hooks; without file_open/);
});
