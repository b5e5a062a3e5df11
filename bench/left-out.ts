import { learnedProfile, NothingLearned } from '../src/baseline/learn/learned-profile.ts';
import { Merging, saltedDigest, USUAL_SALT } from '../src/baseline/learn/supports.ts';
import { type CaseDirectory, caseName } from '../src/host/case-files.ts';
import { judgement } from '../src/host/judge.ts';
import { learnFrom } from '../src/host/learn.ts';
import { readStandards, type Standards } from '../src/host/standards.ts';
import { corpus, isAttack, shareOf } from './corpus.ts';

/**
 * Leave-one-out: for each tool with at least three cases of ordinary work, a profile is learned from all of them but one, takes the
 * place of the tool's own, and judges the one left out. A warning there is a false alarm (what fewer than five runs forbid is a
 * note). Of attacks on the tool it is told how many leave no finding, not even a note, with a profile that was learned from all
 * ordinary cases.
 *
 *   bench/left-out.ts [TOOL...]
 */
const wanted = process.argv.slice(2);
const least = 3;
const standards = readStandards();

const tools = new Map<string, CaseDirectory[]>();
for (const one of corpus()) tools.set(one.case.tool, [...(tools.get(one.case.tool) ?? []), one]);

let judged = 0;
let alarmed = 0;
let attacked = 0;
let missed = 0;
for (const [tool, cases] of [...tools].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const benign = cases.filter((one) => !isAttack(one));
  if (benign.length < least || (wanted.length > 0 && !wanted.includes(tool))) continue;
  for (const left of benign) {
    const taught = learned(
      tool,
      benign.filter((one) => one !== left),
    );
    if (taught === undefined) continue;
    judged++;
    const rules = findings(left, taught, 'warning');
    if (rules.length > 0) alarmed++;
    process.stdout.write(`${caseName(left.directory).padEnd(34)} ${rules.join(', ') || 'nothing'}\n`);
  }
  const all = learned(tool, benign);
  for (const attack of cases.filter(isAttack)) {
    if (all === undefined) continue;
    attacked++;
    if (findings(attack, all, 'note').length === 0) {
      missed++;
      process.stdout.write(`${caseName(attack.directory).padEnd(34)} an attack of which nothing is found\n`);
    }
  }
}
process.stdout.write(`\nordinary work with a false alarm: ${shareOf(alarmed, judged)}\n`);
process.stdout.write(`attacks of which nothing is found: ${shareOf(missed, attacked)}\n`);

/** The standards with the tool's profile learned from some cases; undefined when they do not teach one. */
function learned(tool: string, from: readonly CaseDirectory[]): Standards | undefined {
  const merging = new Merging(saltedDigest(USUAL_SALT, 'salt').slice(0, 8));
  for (const { directory } of from) {
    const taught = learnFrom(directory, { standards, salt: USUAL_SALT, tool, file: undefined, allow: new Set() });
    if (typeof taught !== 'string') merging.add(taught.supports);
  }
  const { profiles } = standards.set;
  const before = profiles.find((one) => one.tool === tool);
  try {
    const { profile } = learnedProfile(merging.all(), tool, before);
    return {
      ...standards,
      set: { ...standards.set, profiles: profiles.map((one) => (one.tool === tool ? profile : one)) },
    };
  } catch (error) {
    if (error instanceof NothingLearned) return undefined;
    throw error;
  }
}

/** The findings of a severity or above, but remarks on coverage. */
function findings({ directory }: CaseDirectory, taught: Standards, least: 'warning' | 'note'): string[] {
  const { document } = judgement(directory, { standards: taught });
  const said = document.findings
    .filter(({ kind, severity }) => kind !== 'coverage' && (least === 'note' || severity !== 'note'))
    .map(({ rule, message }) => `${rule} (${message.slice(0, 60)})`);
  return [...new Set(said)].sort();
}
