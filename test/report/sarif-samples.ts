import type { ResultDocument, ResultFinding } from '../../src/report/result.ts';
import { rules } from '../../src/report/rules.ts';
import { hostile } from './hostile-document.ts';
import { cancelled, fork, incomplete, oneFinding } from './jobs.ts';
import { cleanInstall, manyFindings, theft } from './samples.ts';

/** One finding of every rule there is. */
function everyRule(): ResultDocument {
  const document = oneFinding();
  const [one] = document.findings as [ResultFinding];
  const findings = rules.map(
    ({ id, kind }, at): ResultFinding => ({ ...one, id: `${id}-0000000${at % 10}`, rule: id, kind, w: at / 100 }),
  );
  return { ...document, findings };
}

/** Documents whose logs are held against what takes them. */
export const sarifSamples = (): Readonly<Record<string, ResultDocument>> => ({
  clean: cleanInstall(),
  theft: theft(),
  fork: fork(),
  cancelled: cancelled(),
  incomplete: incomplete(),
  many: manyFindings(40),
  hostile: hostile(),
  rules: everyRule(),
});
