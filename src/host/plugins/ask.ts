import type { Evidence, EvidenceMaterial, MissedEvidence } from '../../evidence/evidence.ts';
import { MOST_BYTES, parseAnswers } from '../../evidence/plugins/parse-answers.ts';
import { type Plugin, pluginName } from '../../evidence/plugins/plugin.ts';
import type { PluginRecord } from '../../evidence/plugins/record.ts';
import { canonicalLine } from '../../report/canonical.ts';
import { requestsFor, type Told } from '../../report/told.ts';
import { Redaction } from '../redaction.ts';
import { sha256Of } from '../sha256.ts';
import type { User } from '../user.ts';
import type { PluginPrograms } from './program.ts';
import { runPlugin } from './run-plugin.ts';
import { unusedUser } from './unused-user.ts';

/** Values of variables that a plug-in is given are hidden in its texts from this length on, in characters: shorter ones are everywhere. */
const SHORTEST_SECRET = 8;
const LONGEST_FAILURE = 600; // characters
const MOST_WORDS = 400; // characters

/** What asking takes beside what is told. */
export interface Asking {
  readonly plugins: readonly Plugin[];
  readonly programs: PluginPrograms;
  /** Where the variables are that plug-ins may be given. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Values that must not be recorded. */
  readonly masks: ReadonlySet<string>;
  /** Directory in which theirs are made; undefined: one of the usual. */
  readonly place: string | undefined;
}

interface Asked {
  readonly record: PluginRecord;
  /** Its answers as they are kept, where they count. */
  readonly answers: string | undefined;
}

/**
 * Asks all plug-ins of a configuration, at once, and puts their answers into the evidence. Never rejects: one that gives none is missed.
 * @returns the evidence with what they said
 */
export async function askPlugins(told: Told, asking: Asking, { document, read }: Evidence): Promise<Evidence> {
  const taken = new Set<number>();
  const asked = await Promise.all(asking.plugins.map((plugin) => ask(plugin, told, asking, taken)));
  const sorted = asked.toSorted((a, b) => (a.record.name < b.record.name ? -1 : 1));
  const bytes = new Map<string, Uint8Array>();
  const material = sorted.flatMap(({ record, answers }): EvidenceMaterial[] => {
    if (answers === undefined || record.answers === undefined) return [];
    const content = Buffer.from(answers);
    bytes.set(record.answers, content);
    const { name, command, asked: fetched, answers: sha256 } = record;
    return [{ sha256, bytes: content.length, kind: 'plugin-answers', source: command, fetched, subject: name }];
  });
  const missed = sorted.flatMap(({ record: { name, command, failure } }): MissedEvidence[] =>
    failure === undefined ? [] : [{ axis: 'plugin', subject: name, source: command, reason: failure }],
  );
  return {
    document: {
      ...document,
      plugins: sorted.map(({ record }) => record),
      material: [...document.material, ...material],
      missed: [...document.missed, ...missed],
    },
    read: (sha256) => bytes.get(sha256) ?? read(sha256),
  };
}

async function ask(plugin: Plugin, told: Told, asking: Asking, taken: Set<number>): Promise<Asked> {
  const name = pluginName(plugin);
  const { command, sha256, budget, memory, args } = plugin;
  const [begun, asked] = [performance.now(), new Date().toISOString()];
  const milliseconds = (): number => Math.round(performance.now() - begun);
  const failed = (failure: string, more: Partial<PluginRecord> = {}): Asked => ({
    record: {
      name,
      command,
      sha256,
      asked,
      milliseconds: milliseconds(),
      ...more,
      failure: redaction.text(failure).slice(0, LONGEST_FAILURE),
    },
    answers: undefined,
  });
  const env = environmentOf(plugin, asking.env);
  const secrets = Object.values(env).filter(({ length }) => length >= SHORTEST_SECRET);
  const redaction = new Redaction(new Set([...asking.masks, ...secrets]));
  const program = asking.programs.get(name);
  if (program === undefined || 'problem' in program) return failed(program?.problem ?? 'its program was not read');
  let user: User | undefined;
  try {
    user = ownUser(taken);
  } catch (error) {
    return failed((error as Error).message);
  }
  const input = requestsFor(told, name).map(canonicalLine).join('');
  const run = { ...program, command, args, env, input, budget, memory, user, place: asking.place };
  const { output, failure, words } = await runPlugin(run);
  const digest = { told: sha256Of(input) };
  // cut only when it holds no secret any more: half of one is one
  if (failure !== undefined)
    return failed(`${failure}${saying(redaction.text(words).trim().slice(-MOST_WORDS))}`, digest);
  try {
    const answers = kept(output, redaction);
    const record = {
      name,
      command,
      sha256,
      asked,
      milliseconds: milliseconds(),
      ...digest,
      answers: sha256Of(answers),
    };
    return { record, answers };
  } catch (error) {
    return failed((error as Error).message, digest);
  }
}

/** `, saying "…"`; nothing where nothing was said. */
export const saying = (words: string): string => (words === '' ? '' : `, saying ${JSON.stringify(words)}`);

/** The variables that a plug-in is given: those that are set. */
export const environmentOf = ({ env }: Pick<Plugin, 'env'>, all: Asking['env']): Record<string, string> =>
  Object.fromEntries(
    env.flatMap((variable) => {
      const value = all[variable];
      return value === undefined ? [] : [[variable, value]];
    }),
  );

/** As root, who could do anything, a plug-in runs as nobody else; otherwise as who asks. */
function ownUser(taken: Set<number>): User | undefined {
  if (process.geteuid?.() !== 0) return undefined;
  const user = unusedUser(taken);
  taken.add(user.uid);
  return user;
}

/** Answers as they are kept: a line each, without secrets. @throws ProtocolError */
function kept(output: string, redaction: Redaction): string {
  const answers = parseAnswers(output).map((answer) => {
    // these are words of the protocol and the configuration
    const { type, ...rest } = answer;
    const fixed = ['name', 'rule', 'severity'].flatMap((key) =>
      key in rest ? [[key, rest[key as keyof typeof rest]]] : [],
    );
    return { type, ...redaction.value(rest), ...Object.fromEntries(fixed) };
  });
  const text = [...answers, { type: 'done' }].map(canonicalLine).join('');
  if (Buffer.byteLength(text) > 2 * MOST_BYTES) throw new Error('its answers hold too much that must not be recorded');
  parseAnswers(text);
  return text;
}
