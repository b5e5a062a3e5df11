import assert from 'node:assert/strict';
import { underEachSensor, underEachSensorInTime } from './each-sensor.ts';
import { precede } from './longer-recording.ts';
import { guard } from './program.ts';
import { DESTINATION, PACKAGE, pipTheft, theft } from './theft.ts';
import { results, roleNames, type WatchedRun } from './watched-run.ts';
import { directory } from './workplace.ts';

const finding = ({ document }: Pick<WatchedRun, 'document'>, rule: string) => {
  const found = document.findings.find((one) => one.rule === rule);
  assert.ok(found, `no ${rule} among ${document.findings.map((one) => one.rule)}`);
  return found;
};

underEachSensor(
  'a postinstall that steals two credentials scores 9.16 by its acts and fails the job by an invariant',
  async (t) => {
    const run = await theft(t, 'shell');
    const { document, audit, status, stderr } = run;
    assert.equal(document.risk.acts, 9.16, stderr);
    assert.equal(document.decision, 'fail');
    assert.equal(status, 10);
    assert.deepEqual(document.command?.exit, { code: 0, signal: null }, "the command's own status is kept");

    const rules = document.findings.map(({ rule }) => rule).toSorted();
    assert.deepEqual(rules, [
      'chmod-exec',
      'create-tmp',
      'credential-egress',
      'exec-dropped',
      'never-resolved',
      'secret-npm',
      'secret-ssh',
    ]);
    const egress = finding(run, 'credential-egress');
    assert.equal(egress.kind, 'invariant');
    assert.equal(egress.accept, '', 'an invariant cannot be accepted');
    assert.equal(roleNames(egress.rolePath), `run › npm › lifecycle:${PACKAGE} › sh › p`);
    assert.deepEqual(
      egress.rolePath.map(({ kind }) => kind),
      ['step', 'tool', 'role', 'tool', 'tool'],
    );
    assert.deepEqual(egress.seen.targets, [DESTINATION]);
    assert.deepEqual(finding(run, 'secret-ssh').seen.targets, ['${home}/.ssh/id_ed25519']);
    assert.deepEqual(finding(run, 'secret-npm').seen.targets, ['${home}/.npmrc']);
    for (const { accept, kind, id } of document.findings)
      if (kind === 'deviation') assert.match(accept, new RegExp(id));
    assert.deepEqual(
      document.policy.held.map(({ id, then }) => `${then} ${id}`),
      ['fail default/invariant', 'warn default/score'],
    );

    const npm = audit.find(({ tool }) => tool.name === 'npm');
    assert.equal(npm?.conclusion, 'above_threshold');
    assert.equal(npm?.own_score, 0, 'npm itself did nothing wrong');
    assert.match(stderr, /^IronClaw Guard: fail · risk 9\.\d\d of 10$/m);
    assert.match(stderr, new RegExp(`step › npm › lifecycle:${PACKAGE}@1\\.0\\.0 › sh › p \\(step run\\)`));

    const explained = await guard(['explain', run.out, egress.id], { cwd: run.out });
    assert.equal(explained.status, 0, explained.stderr);
    assert.match(explained.stdout, /^ {2}npm .*\[i\d+\]/m);
    assert.match(explained.stdout, /expected +no egress after a credential was read/);
    assert.match(explained.stdout, /seen +203\.0\.113\.7:443/);
    assert.match(explained.stdout, /By its acts alone.*: 9\.16/);
  },
);

underEachSensor('a theft written in node scores the same', async (t) => {
  const { document, status, stderr } = await theft(t, 'node');
  assert.equal(document.risk.acts, 9.16, stderr);
  assert.equal(document.decision, 'fail');
  assert.equal(status, 10);
  const egress = document.findings.find(({ rule }) => rule === 'credential-egress');
  assert.match(
    roleNames(egress?.rolePath ?? []),
    new RegExp(`^run › npm › lifecycle:${PACKAGE} › sh › steal\\.js › (sh › )?p$`),
  );
});

underEachSensorInTime(
  'a source distribution whose setup.py steals fails the job in the role of its build',
  async (t) => {
    const run = await pipTheft(t);
    assert.equal(run.document.decision, 'fail', run.stderr);
    assert.equal(run.status, 10);
    const egress = finding(run, 'credential-egress');
    assert.match(roleNames(egress.rolePath), new RegExp(`^run › pip › build:${PACKAGE} › python`));
    assert.match(egress.message, /after reading credentials \((pypi, ssh|ssh, pypi)\)/);
  },
);

underEachSensorInTime(
  '50,000 benign events before it, or ten minutes of them, change nothing of the score',
  async (t) => {
    const run = await theft(t, 'shell');
    for (const seconds of [0, 600]) {
      const longer = directory(t);
      precede(run.out, longer, { events: 50_000, seconds });
      const scored = await guard(['score', longer], { cwd: longer });
      assert.equal(scored.status, 10, scored.stderr);
      const { document } = results(longer);
      assert.deepEqual(
        [document.risk.acts, document.risk.score, document.risk.hazard, document.decision],
        [9.16, run.document.risk.score, run.document.risk.hazard, 'fail'],
      );
      assert.equal(document.totals.events, run.document.totals.events + 50_001);
      assert.deepEqual(document.coverage, run.document.coverage, 'the longer recording is whole');
      assert.deepEqual(
        document.findings.map(({ id }) => id),
        run.document.findings.map(({ id }) => id),
        'findings keep their ids',
      );
      const benign = document.invocations[0];
      assert.equal(benign?.tool.name, 'tar');
      assert.equal(benign?.risk?.tree, 0);
    }
  },
);
