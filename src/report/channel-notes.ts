import { markdownText as prose, visible } from './escape.ts';

/** What became of one way to tell a result on GitHub. */
export interface ChannelOutcome {
  readonly channel: 'check run' | 'comment' | 'comparison' | 'code scanning' | 'artifact';
  /** `left`: it was not tried, and `text` says why; empty when there is nothing to say */
  readonly state: 'sent' | 'left' | 'failed';
  /** an address, or a sentence without its full stop; may quote what a server said: hostile */
  readonly text: string;
  /** the permission that would enable it, as in a workflow: `checks: write` */
  readonly permission?: string | undefined;
}

const ENOUGH = 'contents: read';

/**
 * The one line of YAML that would enable what could not be written; undefined when no permission would. It names `contents: read` too: a
 * job that names permissions has no others.
 */
function enablingLine(outcomes: readonly ChannelOutcome[]): string | undefined {
  const wanted = new Set(outcomes.flatMap(({ permission }) => (permission === undefined ? [] : [permission])));
  return wanted.size === 0 ? undefined : `permissions: { ${[ENOUGH, ...wanted].join(', ')} }`;
}

/** One sentence for each reason that something was not written, which a reader of another channel should know of. */
export function channelNotes(outcomes: readonly ChannelOutcome[]): string[] {
  const channels = new Map<string, string[]>();
  for (const { channel, state, text } of outcomes)
    if (state !== 'sent' && text !== '') channels.set(text, [...(channels.get(text) ?? []), channel]);
  const notes = [...channels].map(([text, names]) => `${names.join(', ')}: ${visible(text, 300)}`);
  const line = enablingLine(outcomes);
  return line === undefined ? notes : [...notes, `to enable what is missing, give the job ${line}`];
}

/** The same for a log, with what was written and where. */
export function channelLines(outcomes: readonly ChannelOutcome[]): string[] {
  const sent = outcomes
    .filter(({ state }) => state === 'sent')
    .map(({ channel, text }) => `${channel}: ${visible(text, 300)}`);
  const notes = channelNotes(outcomes);
  return notes.length === 0 ? sent : [...sent, `not written: ${notes.join('; ')}`];
}

/** The same for the job summary, one line of Markdown; empty when everything was written. */
export function channelMarkdown(outcomes: readonly ChannelOutcome[]): string {
  const notes = channelNotes(outcomes);
  return notes.length === 0 ? '' : `<sub>Not written: ${notes.map((note) => prose(note, 400)).join('; ')}</sub>\n`;
}
