import { isDeepStrictEqual } from 'node:util';
import type { PluginAnswer } from '../../evidence/plugins/answer.ts';
import { ProtocolError, parseAnswers } from '../../evidence/plugins/parse-answers.ts';
import type { PluginRequest } from '../../evidence/plugins/request.ts';
import { canonicalLine } from '../../report/canonical.ts';
import { saying } from './ask.ts';
import { type PluginRun, runPlugin } from './run-plugin.ts';
import { hello, manyTools, sampleFindings, sampleTools } from './sample-job.ts';

/** A plug-in to be tried. */
export type Tried = Omit<PluginRun, 'input'> & { readonly name: string };

type Answers = ReturnType<typeof parseAnswers>;

/** How one trial went. */
export interface Trial {
  readonly what: string;
  /** Sentences: what is wrong; none where it went well. */
  readonly faults: readonly string[];
  readonly milliseconds: number;
  readonly answers: Answers;
}

/** Tools that a plug-in is told of at once in the trial of many. */
const MANY = 2000;
const MOST_WORDS = 400; // characters
const end: PluginRequest = { type: 'end' };

/**
 * Tries a plug-in with everything the protocol allows, one run each: a job in which nothing ran, tools and findings with hostile texts, keys
 * and types that are new, another order, many tools, and an input that ends too early.
 */
export async function* trials(plugin: Tried): AsyncGenerator<Trial> {
  const begin = hello(plugin.name);
  const sample = [begin, ...sampleTools, ...sampleFindings, end];
  yield trial('a job in which nothing ran', plugin, [begin, end], []);
  const known = [...sampleTools, ...sampleFindings].map(({ id }) => id);
  const first = await trial('tools and findings, some with hostile texts', plugin, sample, known);
  yield first;
  const told = [
    { ...begin, novelty: { deep: [1] } },
    { type: 'novelty', id: 'x' },
    ...[...sampleTools, ...sampleFindings].map((one) => ({ ...one, novelty: null })),
    end,
  ];
  yield compared(await trial('keys and types that it does not know', plugin, told, known), first);
  const turned = [begin, ...[...sampleFindings].reverse(), ...[...sampleTools].reverse(), end];
  yield compared(await trial('the same in another order', plugin, turned, known), first);
  const many = manyTools(MANY);
  yield trial(
    `${MANY} tools`,
    plugin,
    [begin, ...many, end],
    many.map(({ id }) => id),
  );
  yield cutShort(plugin, [begin, ...sampleTools]);
}

async function trial(what: string, plugin: Tried, told: readonly object[], known: readonly string[]): Promise<Trial> {
  const begun = performance.now();
  const { output, failure, words } = await runPlugin({ ...plugin, input: told.map(canonicalLine).join('') });
  const milliseconds = Math.round(performance.now() - begun);
  const said = saying(words.trim().slice(-MOST_WORDS));
  if (failure !== undefined) return { what, milliseconds, faults: [`${failure}${said}`], answers: [] };
  try {
    const answers = parseAnswers(output);
    return { what, milliseconds, answers, faults: strangers(answers, known) };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    const line = error.line === '' ? '' : `: ${error.line}`;
    return { what, milliseconds, faults: [`${error.message}${line}`], answers: [] };
  }
}

/** Answers about what it was not told of. */
function strangers(answers: Answers, known: readonly string[]): string[] {
  const ids = new Set([...known, 'job']);
  const about = answers.flatMap((one) => ('about' in one && !ids.has(one.about) ? [one.about] : []));
  return [...new Set(about)]
    .slice(0, 3)
    .map((id) => `it answers about ${JSON.stringify(id)}, which it was not told of`);
}

/** The trial, with a fault where it says otherwise than another that should have the same answers. */
function compared(one: Trial, other: Trial): Trial {
  const same = isDeepStrictEqual(sorted(one.answers), sorted(other.answers));
  if (one.faults.length > 0 || other.faults.length > 0 || same) return one;
  return { ...one, faults: ['it answers otherwise than to the same tools and findings before'] };
}

const sorted = (answers: readonly PluginAnswer[]): string[] => answers.map((one) => JSON.stringify(one)).sort();

/** Input that ends before `end`: how it ends is its own matter, as long as it does. */
async function cutShort(plugin: Tried, told: readonly object[]): Promise<Trial> {
  const begun = performance.now();
  const { failure } = await runPlugin({ ...plugin, input: told.map(canonicalLine).join('') });
  const late = failure?.startsWith('it did not end within') === true ? [failure] : [];
  return {
    what: 'input that ends too early',
    milliseconds: Math.round(performance.now() - begun),
    faults: late,
    answers: [],
  };
}
