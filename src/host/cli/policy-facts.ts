import type { Subject } from '../../policy/facts/invocation-facts.ts';
import { factsWith } from '../../policy/facts/plugin-catalogue.ts';
import { factsTable, factValues } from '../../report/facts-text.ts';
import { askedFacts, exported } from '../export.ts';
import { readManifests } from '../manifest-files.ts';
import { readStandards } from '../standards.ts';
import { packTexts } from './pack-texts.ts';
import { UsageError } from './usage.ts';

/** What `policy facts` is asked. */
export interface FactsQuestion {
  /** The recording whose facts are wanted; without it their names and types are. */
  readonly directory?: string | undefined;
  /** Of which invocation; by default the riskiest. */
  readonly invocation?: string | undefined;
  readonly config?: string | undefined;
  /** Of every invocation, a line of JSON each. */
  readonly json: boolean;
}

/** What `policy facts` prints. @throws UsageError for an invocation that is none */
export async function policyFactsText({ directory, invocation, config, json }: FactsQuestion): Promise<string> {
  const standards = readStandards(config, undefined, packTexts(config, directory));
  const fields = factsWith(standards.config.plugins);
  if (directory === undefined) return factsTable(fields);
  const manifests = await readManifests(standards.config, process.cwd());
  if (json) return [...exported(directory, 'facts', [], { standards, manifests })].join('');
  const { job, subjects } = askedFacts(directory, { standards, manifests });
  return factValues(job, chosen(subjects, invocation), fields);
}

function chosen(subjects: readonly Subject[], wanted: string | undefined): Subject | undefined {
  if (wanted === undefined) return subjects.toSorted((a, b) => b.facts.risk.own - a.facts.risk.own)[0];
  const found = subjects.find(({ id }) => id === wanted);
  if (found === undefined)
    throw new UsageError(`there is no invocation \`${wanted}\`; the table and result.json show their ids`);
  return found;
}
