import type { ChannelOutcome } from '../../report/channel-notes.ts';
import { type JobRun, onDefaultBranch } from './job-run.ts';

/** What the action's inputs say of its channels. */
export interface ChannelInputs {
  readonly check: 'auto' | 'never';
  readonly comment: 'auto' | 'always' | 'never';
  readonly sarif: 'auto' | 'always' | 'never';
  readonly upload: 'on-finding' | 'always' | 'never';
}

/** Which channels a job uses: `true`, or why not; an empty reason is not worth a word. */
export interface ChannelChoice {
  readonly check: true | string;
  readonly comment: true | string;
  readonly sarif: true | string;
}

/** The permission each channel needs, as workflows name them. */
export const PERMISSIONS = {
  'check run': 'checks: write',
  comment: 'pull-requests: write',
  comparison: 'actions: read',
  'code scanning': 'security-events: write',
} as const satisfies Partial<Record<ChannelOutcome['channel'], string>>;

/**
 * Decides from what is known before anything is asked. A merge group gets its check and no more: its ref is gone when it is merged, which
 * makes an upload for it fail. Alerts of a pull request show on changed lines only, so the default branch's are what is uploaded unasked.
 */
export function chooseChannels(run: JobRun, inputs: ChannelInputs, token: string): ChannelChoice {
  const cannot = run.readOnly ?? (token === '' ? "the input 'token' is empty" : undefined);
  const choose = (wanted: boolean, quietly = ''): true | string => (wanted ? (cannot ?? true) : quietly);
  return {
    check: choose(inputs.check === 'auto' && run.head !== undefined),
    comment: choose(inputs.comment !== 'never' && run.pull !== undefined),
    sarif: sarifWanted(run, inputs.sarif, choose),
  };
}

function sarifWanted(
  run: JobRun,
  input: ChannelInputs['sarif'],
  choose: (wanted: boolean) => true | string,
): true | string {
  if (input === 'never') return '';
  if (input === 'auto') return choose(onDefaultBranch(run));
  if (run.event === 'merge_group') return 'the ref of a merge group is gone when it is merged';
  if (run.event === 'pull_request_target') return 'its commit is that of the base branch, not of the pull request';
  return choose(true);
}

/** Outcomes of the channels that are not used, where that is worth a word. */
export function leftOut({ check, comment, sarif }: ChannelChoice): ChannelOutcome[] {
  const all = [
    ['check run', check],
    ['comment', comment],
    ['code scanning', sarif],
  ] as const;
  return all.flatMap(([channel, why]) => (why === true || why === '' ? [] : [{ channel, state: 'left', text: why }]));
}
