import type { Framework, SharedObservations } from '../policy/compliance/framework.ts';
import { complianceReport } from '../report/compliance/make-report.ts';
import type { ComplianceReport } from '../report/compliance/report.ts';
import type { ReadPack } from './compliance-files.ts';
import { readResult } from './judge.ts';
import { RecordingError } from './plain-files.ts';
import { readResultFiles } from './result-files.ts';
import { GUARD_VERSION } from './version.ts';

/** The compliance report on a directory of results. @throws RecordingError when it holds none that can be used */
export function reportOn(
  directory: string,
  shared: ReadPack<SharedObservations>,
  frameworks: readonly ReadPack<Framework>[],
): ComplianceReport {
  const document = readResult(directory);
  const names = shared.content.evidence.flatMap(({ parts }) => parts.map(({ file }) => file));
  const { opened, files, changed } = readResultFiles(directory, [...new Set(['result.json', ...names])], document);
  const { recording } = opened;
  if (!/^\d{1,19}$/.test(recording.anchor))
    throw new RecordingError(
      `${directory}: the recording does not say when it began: its anchor is no number of nanoseconds`,
    );
  return complianceReport({ guard: GUARD_VERSION, document, recording, files, tampered: changed, shared, frameworks });
}
