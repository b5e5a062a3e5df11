import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Log } from 'sarif';
import { canonicalJson } from '../../src/report/canonical.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { theft } from '../report/samples.ts';
import { sarifSamples } from '../report/sarif-samples.ts';

// the tool exists for x64 only
if (process.arch === 'x64')
  test("Microsoft's validator has nothing to say, by the rules of SARIF and those of GitHub", () => {
    const place = mkdtempSync(join(tmpdir(), 'ironclaw-sarif-'));
    try {
      const program = 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool';
      chmodSync(program, 0o755); // what its install script does, where those run
      const broken = sarifLog(theft());
      for (const { tool } of broken.runs) for (const rule of tool.driver.rules ?? []) delete rule.help;
      // one log with a run of each: its start costs more than its work
      const logs = [broken, ...Object.values(sarifSamples()).map((document) => sarifLog(document))];
      const all: Log = { ...broken, runs: logs.flatMap(({ runs }) => runs) };
      const [log, out] = [join(place, 'all.sarif'), join(place, 'said.json')];
      writeFileSync(log, canonicalJson(all));
      const { stdout, stderr } = spawnSync(
        program,
        ['validate', log, '--rule-kind', 'Sarif;Ghas', '--output', out],
        // it asks whether addresses can be reached: the proxy that is not there keeps it from that
        {
          encoding: 'utf8',
          env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', ALL_PROXY: 'http://127.0.0.1:9', HOME: place },
        },
      );
      assert.match(stdout + stderr, /Analysis completed successfully/);
      const said = (JSON.parse(readFileSync(out, 'utf8')) as Log).runs.flatMap(({ results = [] }) =>
        results.map(({ ruleId, message }) => ({ ruleId, about: message.arguments ?? [] })),
      );
      const isBroken = ({ about }: (typeof said)[0]): boolean => /^runs\[0\]/.test(about[0] ?? '');
      assert.ok(said.some((one) => one.ruleId === 'GH2012' && isBroken(one)));
      assert.deepEqual(
        said.filter((one) => !isBroken(one)),
        [],
      );
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
