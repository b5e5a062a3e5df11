import { z } from 'zod';

/** A step as the runner was told of it. */
export interface ToldStep {
  /** What GITHUB_ACTION says in the step's processes: the id, else `__run`, `__owner_repo`, with a number from the second on; under act its place. */
  readonly key: string;
  /** As the runner shows it; undefined where an expression makes it. */
  readonly name?: string;
  /** `owner/repo@ref`, `owner/repo/path@ref`, `./path` or `docker://image`; undefined for a `run` step. */
  readonly action?: string;
  /** Workflow file, from the repository's root. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Characters of the log in which the message must lie, of one text in it, steps, and levels of tokens looked at. */
const LIMITS = { log: 16 * 1024 * 1024, text: 400, steps: 1000, depth: 20 } as const;

const BEGIN = 'Job message:';

const text = z.string().nullish();
const messageSchema = z.object({
  fileTable: z.array(z.string()).nullish(),
  steps: z.array(
    z.object({
      type: text,
      name: text,
      contextName: text,
      reference: z
        .object({ type: text, name: text, ref: text, path: text, image: text, repositoryType: text })
        .nullish(),
      displayNameToken: z.unknown().optional(),
      inputs: z.unknown().optional(),
    }),
  ),
});
type TokenStep = z.infer<typeof messageSchema>['steps'][number];

/**
 * The steps of a job, from the diagnostic log of the runner's worker, which writes the whole job message there before the first
 * step (actions/runner, src/Runner.Worker/Worker.cs). The format is not documented: what does not look like it is no message.
 * @param log the beginning of that log
 * @returns undefined when no message that can be read is in it
 */
export function jobMessageSteps(log: string): ToldStep[] | undefined {
  const json = firstObject(log.slice(0, LIMITS.log), BEGIN);
  if (json === undefined) return undefined;
  const message = messageSchema.safeParse(json);
  if (!message.success) return undefined;
  const files = message.data.fileTable ?? [];
  return message.data.steps
    .filter(({ type }) => type === undefined || type === null || type.toLowerCase() === 'action')
    .slice(0, LIMITS.steps)
    .flatMap((step) => told(step, files) ?? []);
}

function told(step: TokenStep, files: readonly string[]): ToldStep | undefined {
  const key = step.name || step.contextName;
  if (!key) return undefined;
  const action = actionOf(step.reference);
  const name = nameOf(step, action);
  const place = placeOf(step.displayNameToken, files, 0) ?? placeOf(step.inputs, files, 0);
  return {
    key: cut(key),
    ...(name === undefined ? {} : { name: cut(name) }),
    ...(action === undefined ? {} : { action: cut(action) }),
    ...place,
  };
}

function actionOf(reference: TokenStep['reference']): string | undefined {
  if (reference === undefined || reference === null) return undefined;
  const { name, ref, path, image, repositoryType } = reference;
  const type = reference.type?.toLowerCase();
  if (type === 'containerregistry') return image ? `docker://${image.replace(/^docker:\/\//, '')}` : undefined;
  if (type !== 'repository') return undefined;
  if (repositoryType?.toLowerCase() === 'self') return `./${path?.replace(/^\.\//, '') ?? ''}`;
  if (!name) return undefined;
  return `${name}${path ? `/${path}` : ''}${ref ? `@${ref}` : ''}`;
}

/** The name in the workflow, else what the runner makes of what the step runs. */
function nameOf(step: TokenStep, action: string | undefined): string | undefined {
  const given = literal(step.displayNameToken);
  if (given !== undefined) return given;
  if (step.displayNameToken !== null && step.displayNameToken !== undefined) return undefined;
  if (action !== undefined) return `Run ${action}`;
  const script = entries(step.inputs).find(([key]) => literal(key) === 'script')?.[1];
  const line = literal(script)
    ?.split('\n')
    .find((one) => one.trim() !== '')
    ?.trim();
  return line === undefined ? undefined : `Run ${line}`;
}

/** A token of the workflow is a bare value where it has no place, else an object with `lit`. */
function literal(token: unknown): string | undefined {
  if (typeof token === 'string') return token;
  const lit = field(token, 'lit');
  return typeof lit === 'string' ? lit : undefined;
}

/** Keys and values of a mapping token. */
function entries(token: unknown): [unknown, unknown][] {
  const map = field(token, 'map');
  if (!Array.isArray(map)) return [];
  return map.map((entry) => [
    field(entry, 'key') ?? field(entry, 'Key'),
    field(entry, 'value') ?? field(entry, 'Value'),
  ]);
}

/** Where the first token in or below one stands, in a workflow of this repository. */
function placeOf(token: unknown, files: readonly string[], depth: number): { file: string; line: number } | undefined {
  const [index, line] = [field(token, 'file'), field(token, 'line')];
  if (typeof index === 'number' && typeof line === 'number' && Number.isSafeInteger(line) && line > 0) {
    const file = files[index - 1];
    // that of another repository has OWNER/REPO before it, and a ref behind
    if (file !== undefined && /^\.github\/workflows\/[^@]+\.ya?ml$/.test(file) && file.length <= LIMITS.text)
      return { file, line };
  }
  if (depth >= LIMITS.depth) return undefined;
  for (const entry of entries(token).slice(0, LIMITS.steps)) {
    const place = placeOf(entry[0], files, depth + 1) ?? placeOf(entry[1], files, depth + 1);
    if (place !== undefined) return place;
  }
  return undefined;
}

function field(token: unknown, name: string): unknown {
  return typeof token === 'object' && token !== null && Object.hasOwn(token, name)
    ? (token as Record<string, unknown>)[name]
    : undefined;
}

const cut = (long: string): string => long.slice(0, LIMITS.text);

/** The first JSON object after a mark; undefined when there is none, or it does not end. */
function firstObject(log: string, mark: string): unknown {
  const marked = log.indexOf(mark);
  const begin = marked < 0 ? -1 : log.indexOf('{', marked);
  if (begin < 0) return undefined;
  let depth = 0;
  let quoted = false;
  for (let at = begin; at < log.length; at += 1) {
    const character = log[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return parsed(log.slice(begin, at + 1));
    }
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
