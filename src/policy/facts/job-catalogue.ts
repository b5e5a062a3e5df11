import { circumstances } from '../../evidence/surroundings.ts';
import { bool, group, int, list, scored, text } from './fact.ts';

/** Facts that are the same for every invocation of a job: a rule that names no others is asked once. */
export const jobCatalogue = {
  job: group('the job as a whole', {
    score: scored('score of its worst step'),
    step: text('key of its worst step'),
  }),
  threshold: scored('`threshold` of the configuration'),
  pipeline: group('what was started, and by whom', {
    declared: bool('`pipeline.declared` of the configuration has this job'),
    reason: text('why it is declared, or not'),
    workflow: text('name of the workflow'),
    job: text('id of the job'),
    event: text('what started it, as `push`'),
    ref: text('the ref in full, as `refs/heads/main`'),
    fork: bool('a pull request from another repository'),
    actor: text('who started it'),
    repository: text('OWNER/REPO'),
    environment: text('where it runs', ['local', 'github-hosted', 'self-hosted', 'container']),
  }),
  context: group('the machine', {
    os: text('operating system'),
    kernel: text('version of the kernel'),
    arch: text('architecture'),
    ephemeral: bool('it is known to be used for one job only'),
    persistent: bool('it is known to outlast the job'),
    sandbox: list('what the guard itself was confined by', text('as `chroot`')),
    circumstances: list('circumstances in which deviations weigh more', text('as in `weights.yml`', circumstances)),
    factor: scored('what deviations weigh more here', [1, 2]),
  }),
  sensor: group('what watched', {
    name: text('its name', ['ebpf', 'strace', 'none']),
    backend: text('its rung', ['full', 'degraded', 'launch', 'attach', 'none']),
    started: bool('it started well'),
    died: bool('it ended before the work did'),
  }),
  coverage: group('how much was seen', {
    level: text('how much', ['full', 'partial', 'none']),
    lost: int('events known to be lost'),
    reasons: list('why it is not full', text('a sentence')),
  }),
  tampering: list('signs that somebody reached for the guard or what it recorded', text('a sentence')),
  plugins: list(
    'the plug-ins of the configuration',
    group(
      'a plug-in',
      {
        name: text('its name'),
        answered: bool('it was asked, and answered as it should'),
        complete: bool('and found out all that it wanted to'),
        reason: text('why not, a sentence'),
      },
      ({ name }) => `plug-in ${name}`,
    ),
  ),
  acceptances: list(
    'the entries of `accept:`',
    group(
      'an entry',
      {
        finding: text('id of the finding'),
        tool: text('the tool it is for; empty: any'),
        step: text('the step it is for; empty: any'),
        owner: text('who answers for it'),
        until: text('its last day, as `2027-01-31`'),
        expired: bool('its last day was over when the recording ended'),
      },
      ({ finding, until, expired }) => `acceptance of ${finding} ${expired ? 'ended on' : 'until'} ${until}`,
    ),
  ),
  time: group('when the recording ended, UTC', {
    date: text('as `2027-01-31`: later dates are greater'),
    weekday: text('the day', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
    hour: int('the hour', [0, 23]),
  }),
} as const;
