import { parseJson } from '../provenance/bounded-json.ts';
import { answerSchema, type PluginAnswer } from './answer.ts';

/** Bytes of one line, and of all that a plug-in says. */
const LONGEST_LINE = 64 * 1024;
export const MOST_BYTES = 4 * 1024 * 1024;
/** How many answers of a kind there may be. */
const MOST: Readonly<Record<PluginAnswer['type'], number>> = {
  evidence: 2000,
  fact: 20_000,
  factor: 4000,
  finding: 100,
  missing: 20,
  done: 1,
};
const LONGEST_QUOTE = 80;

/** What a plug-in said breaks the protocol: a sentence that quotes nothing, since what was said may hold a secret. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  /** The line, or how it begins; empty where none is at fault. */
  readonly line: string;

  constructor(message: string, line = '') {
    super(message);
    this.line = line.slice(0, LONGEST_QUOTE);
  }
}

/**
 * The answers of a plug-in, JSON lines that end with `done`.
 * @returns them without `done`
 * @throws ProtocolError for the first line that is none, says what was said already, or is one too many
 */
export function parseAnswers(output: string): Exclude<PluginAnswer, { type: 'done' }>[] {
  const answers: Exclude<PluginAnswer, { type: 'done' }>[] = [];
  const counts = new Map<PluginAnswer['type'], number>();
  const said = new Set<string>();
  let ended = false;
  for (const [index, line] of output.split('\n').entries()) {
    if (line.trim() === '') continue;
    const refuse = (what: string): never => {
      throw new ProtocolError(`line ${index + 1} of what it said ${what}`, line);
    };
    if (ended) refuse('comes after `done`');
    const answer = parsed(line, refuse);
    const count = (counts.get(answer.type) ?? 0) + 1;
    counts.set(answer.type, count);
    if (count > MOST[answer.type]) refuse(`is one too many: at most ${MOST[answer.type]} of type ${answer.type}`);
    const once = answer.type === 'fact' ? answer.name : answer.type === 'factor' ? '' : undefined;
    if (once !== undefined && 'about' in answer) {
      const key = JSON.stringify([answer.about, answer.type, once]);
      if (said.has(key)) refuse(`says the same ${answer.type} of the same thing again`);
      said.add(key);
    }
    if (answer.type === 'done') ended = true;
    else answers.push(answer);
  }
  if (!ended) throw new ProtocolError('it ended without saying `done`');
  return answers;
}

function parsed(line: string, refuse: (what: string) => never): PluginAnswer {
  if (Buffer.byteLength(line) > LONGEST_LINE) return refuse(`has more than ${LONGEST_LINE} bytes`);
  let data: unknown;
  try {
    data = parseJson(line, 'it');
  } catch {
    return refuse('is no JSON');
  }
  const found = answerSchema.safeParse(data);
  if (found.success) return positive(found.data);
  const [issue] = found.error.issues;
  const place = issue?.path.map(String).join('.').slice(0, LONGEST_QUOTE) || 'the line';
  return refuse(`is no answer: ${place}: ${issue?.message.slice(0, 200)}`);
}

/** JSON has a zero with a sign; what is written of an answer has not. */
const positive = (answer: PluginAnswer): PluginAnswer =>
  answer.type === 'fact' && answer.value === 0 ? { ...answer, value: 0 } : answer;
