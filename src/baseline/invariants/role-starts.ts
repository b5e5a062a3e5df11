import type { ExecEvent } from '../../events/event.ts';
import type { Recording } from '../../events/recording.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import type { Tool } from '../../invocations/tool.ts';
import type { InvariantRule } from '../fixed-rules.ts';
import { publishes } from '../publishing.ts';
import type { Broken } from '../tampering.ts';
import { invariant } from './invariant.ts';
import { isEnvironment } from './starts.ts';

/** Programs that look for secrets in files and repositories. */
const SCANNERS = new Set([
  ...['trufflehog', 'gitleaks', 'noseyparker', 'detect-secrets', 'ggshield', 'kingfisher', 'git-secrets', 'titus'],
]);

/** Coding agents, and the options by which they ask nobody before they act. */
const AGENTS = new Set([
  ...[
    'claude',
    'gemini',
    'q',
    'qchat',
    'kiro-cli',
    'codex',
    'cursor-agent',
    'copilot',
    'opencode',
    'aider',
    'amp',
    'qwen',
  ],
]);
const UNASKED = new Set([
  ...['--dangerously-skip-permissions', '--allow-dangerously-skip-permissions', '--yolo', '--trust-all-tools'],
  ...['--dangerously-bypass-approvals-and-sandbox', '--dangerously-allow-all', '--full-auto', '--allow-all-tools'],
  ...['--yes-always', '--approval-mode=yolo', '--permission-mode=bypassPermissions'],
]);

/** Commands that print a credential: a program and the words it is given, options aside. */
const PRINTING: readonly (readonly [name: string, ...words: string[]])[] = [
  ['gh', 'auth', 'token'],
  ['glab', 'auth', 'token'],
  ['git', 'credential', 'fill'],
  ['gcloud', 'auth', 'print-access-token'],
  ['gcloud', 'auth', 'print-identity-token'],
  ['gcloud', 'auth', 'application-default', 'print-access-token'],
  ['aws', 'configure', 'export-credentials'],
  ['az', 'account', 'get-access-token'],
];

/** Invariants that the start of a program within a package's role decides. `mode`: of the recording, where it says how it began. */
export function onStartInRole(
  event: ExecEvent,
  { tool, action }: Invocation,
  mode: Recording['root']['mode'],
): Broken[] {
  const { name, argv } = tool;
  const broken: Broken[] = [];
  const add = (rule: InvariantRule, message: string, wanted: string): void => {
    broken.push(invariant(rule, message, wanted, name));
  };
  if (publishes(tool)) add('publish-in-role', `${name} ${action} below an install`, 'publishing is a step of its own');
  if (SCANNERS.has(nameOf(tool)))
    add(
      'secret-scan',
      `${name}, which looks for secrets, below an install`,
      'scanning for secrets is a step of its own',
    );
  if (AGENTS.has(nameOf(tool)) && isUnasked(argv))
    add('agent-unasked', `${name} was told to act without asking`, 'a package starts no coding agent');
  if (PRINTING.some(([program, ...words]) => program === nameOf(tool) && startsWith(argv, words)))
    add('token-printed', `${name} was told to print a credential`, 'a package asks for no credential');
  const opened = tool.class === 'container-engine' ? openDoor(argv) : undefined;
  if (opened !== undefined)
    add(
      'container-escape',
      `${name} starts a container with ${opened}`,
      'a package starts no container that is as good as root',
    );
  // handed to a downloader it is told of wherever that runs
  if (tool.class !== 'fetcher' && event.argv.some(isEnvironment))
    add(
      'environment-sent',
      `an environment with three secrets or more was handed to ${name}`,
      'a package hands on no secrets',
    );
  const tracking = event.env?.RUNNER_TRACKING_ID;
  if (mode === 'job' && tracking !== undefined && !tracking.startsWith('github_'))
    add(
      'untracked',
      `${name} runs under another tracking id, by which the runner does not find it at the end`,
      'RUNNER_TRACKING_ID stays as the runner set it',
    );
  return broken;
}

/** What a program is called: a script of node's without its ending. */
const nameOf = ({ name }: Tool): string => name.replace(/\.[cm]?js$/, '');

function isUnasked(argv: readonly string[]): boolean {
  return argv.some(
    (one, i) =>
      UNASKED.has(one) ||
      (one === '--approval-mode' && argv[i + 1] === 'yolo') ||
      (one === '--permission-mode' && argv[i + 1] === 'bypassPermissions'),
  );
}

/** Whether the words of a command, options aside, begin like this. */
function startsWith(argv: readonly string[], words: readonly string[]): boolean {
  const given = argv.slice(1).filter((one) => !one.startsWith('-'));
  return words.every((word, i) => given[i] === word);
}

/** What makes a container that is started as good as root on the machine. */
function openDoor(argv: readonly string[]): string | undefined {
  const words = argv.slice(1);
  if (!words.some((one) => one === 'run' || one === 'create' || one === 'exec')) return undefined;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? '';
    if (word === '--privileged' || word === '--privileged=true') return '--privileged';
    const volume = /^(?:-v|--volume)$/.test(word) ? next : /^(?:-v=?|--volume=)(\/.*)$/.exec(word)?.[1];
    if (volume?.startsWith('/:') === true) return 'the whole file system of the machine';
    const mount = word === '--mount' ? next : /^--mount=(.*)$/.exec(word)?.[1];
    if (mount?.split(',').some((part) => /^(?:source|src)=\/$/.test(part)) === true)
      return 'the whole file system of the machine';
    if (/^--pid=host$/.test(word) || (word === '--pid' && next === 'host')) return "the machine's processes";
  }
  return undefined;
}
