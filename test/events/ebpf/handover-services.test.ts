import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from './machine.ts';

const SYSTEMD = '/run/systemd/private';

test('a transient unit is of who spoke with systemd', () => {
  const machine = new Machine();
  const asker = machine.job('/usr/bin/systemd-run /opt/x');
  machine.connects(asker, SYSTEMD).exits(asker);
  const work = machine.unit('run-r0123456789abcdef.service', '/opt/x');
  assert.deepEqual(machine.handover(work), {
    by: { pid: asker, start: asker },
    via: 'systemd',
    how: 'cgroup',
    certain: true,
    cgroup: '/system.slice/run-r0123456789abcdef.service',
  });
  assert.equal(machine.ofJob(machine.starts(work, '/opt/y')), true);
});

test('systemd-executor between systemd and the program changes nothing', () => {
  const machine = new Machine();
  machine.connects(machine.job('/usr/bin/systemd-run /opt/x'), SYSTEMD);
  const cgroupPath = '/system.slice/run-u7.service';
  const work = machine.later(1e9).starts(1, '/usr/lib/systemd/systemd-executor --deserialize', { cgroupPath });
  machine.execs(work, '/opt/x', { cgroupPath });
  assert.equal(machine.handover(work)?.how, 'cgroup');
});

test('of two that spoke with systemd the later one is inferred to be the cause', () => {
  const machine = new Machine();
  const [first, second] = [machine.job('/usr/bin/systemd-run a'), machine.job('/usr/bin/systemd-run b')];
  machine.connects(first, SYSTEMD).connects(second, '/run/dbus/system_bus_socket');
  const handover = machine.handover(machine.unit('run-u1.service', '/bin/a'));
  assert.deepEqual([handover?.by.pid, handover?.certain], [second, false]);
});

test('a unit that is called by name, and one whose file the job wrote', () => {
  const machine = new Machine();
  const control = machine.job('/usr/bin/systemctl start backdoor');
  machine.connects(control, SYSTEMD);
  assert.equal(machine.handover(machine.unit('backdoor.service', '/opt/x'))?.how, 'request');
  const writer = machine.job('/usr/bin/tee x');
  machine.act(writer, { kind: 'file.create', path: '/etc/systemd/system/mine@.service', dev: 1, ino: 1 }).exits(writer);
  machine.later(60e9);
  const handover = machine.handover(machine.unit('mine@1.service', '/opt/x'));
  assert.deepEqual([handover?.by.pid, handover?.how, handover?.certain], [writer, 'file', true]);
});

test('timers and services of others that fire meanwhile are not the job’s', () => {
  const machine = new Machine();
  machine.connects(machine.job('/usr/bin/sudo true'), '/run/dbus/system_bus_socket');
  for (const unit of ['apt-daily.service', 'fstrim.service', 'user@0.service', 'session-c1.scope'])
    assert.equal(machine.ofJob(machine.unit(unit, '/usr/lib/apt/apt.systemd.daily')), false, unit);
});

test('nor is a transient unit that nobody of the job can have asked for', () => {
  const machine = new Machine();
  assert.equal(machine.ofJob(machine.unit('run-u1.service', '/opt/x')), false);
  const asker = machine.job('/usr/bin/systemctl status');
  machine.connects(asker, SYSTEMD).exits(asker).later(10e9);
  assert.equal(machine.ofJob(machine.unit('run-u2.service', '/opt/x')), false);
});

test('a daemon that systemd starts for the job is not its: it works for all', () => {
  const machine = new Machine();
  machine.connects(machine.job('/usr/bin/systemctl restart cron.service'), SYSTEMD);
  const cron = machine.unit('cron.service', '/usr/sbin/cron -f');
  assert.deepEqual([machine.ofJob(cron), machine.ofJob(machine.starts(cron, '/bin/sh -c true'))], [false, false]);
});

/** The job's own table of cron. */
function scheduled(table: string): { machine: Machine; writer: number } {
  const machine = new Machine();
  const writer = machine.job('/usr/bin/crontab -');
  machine.files.set('/var/spool/cron/crontabs/root', table);
  const path = '/var/spool/cron/crontabs/tmp.x';
  machine.act(writer, { kind: 'file.create', path, dev: 1, ino: 1 });
  machine.act(writer, { kind: 'file.rename', path, to: '/var/spool/cron/crontabs/root', dev: 1, ino: 1 });
  return { machine: machine.exits(writer).later(60e9), writer };
}

/** cron runs a command, from a child of its own. */
function cronRuns(machine: Machine, command: string): number {
  machine.act(22, { kind: 'process.fork', child: 900, childStart: 900 });
  const argv = ['/bin/sh', '-c', command];
  return machine.starts(900, '/bin/sh', { argv });
}

test('a command of cron is of who wrote it into a table, and those of other tables are not', () => {
  const { machine, writer } = scheduled('* * * * * /opt/x --date \\%F\n');
  assert.equal(machine.ofJob(cronRuns(machine, 'test -x /usr/bin/debsums')), false);
  const work = cronRuns(machine, '/opt/x --date %F');
  assert.deepEqual([machine.handover(work)?.by.pid, machine.handover(work)?.certain], [writer, true]);
  assert.equal(machine.ofJob(machine.starts(work, '/opt/x')), true);
});

test('a table that is removed before it is obeyed is remembered by what it said', () => {
  const { machine } = scheduled('* * * * * /opt/x\n');
  machine.files.clear();
  assert.equal(machine.handover(cronRuns(machine, '/opt/x'))?.how, 'file');
  assert.equal(machine.ofJob(cronRuns(machine, '/opt/other')), false);
});

test('a script that the job put among cron’s own is its, the others in the directory are not', () => {
  const machine = new Machine();
  machine.act(machine.job('/bin/cp'), { kind: 'file.create', path: '/etc/cron.daily/x', dev: 1, ino: 1 });
  const parts = cronRuns(machine, 'cd / && run-parts /etc/cron.daily');
  const mine = machine.starts(parts, '/bin/sh /etc/cron.daily/x', { filename: '/etc/cron.daily/x', interp: '/bin/sh' });
  const theirs = machine.starts(parts, '/bin/sh /etc/cron.daily/y', {
    filename: '/etc/cron.daily/y',
    interp: '/bin/sh',
  });
  assert.deepEqual(
    [parts, mine, theirs].map((pid) => machine.ofJob(pid)),
    [false, true, false],
  );
});

test('at: a shell whose input is the job’s file', () => {
  const machine = new Machine();
  const writer = machine.job('/usr/bin/at now');
  machine.act(writer, { kind: 'file.create', path: '/var/spool/cron/atjobs/a00001', dev: 1, ino: 1 });
  const stdio = (id: string) => ({ stdio: [{ fd: 0, type: 'file', id }] });
  const mine = machine.starts(machine.starts(23, '/usr/sbin/atd'), '/bin/sh', stdio('/var/spool/cron/atjobs/=00001'));
  const theirs = machine.starts(23, '/bin/sh', stdio('/var/spool/cron/atjobs/=00002'));
  assert.deepEqual([machine.handover(mine)?.by.pid, machine.ofJob(theirs)], [writer, false]);
});
