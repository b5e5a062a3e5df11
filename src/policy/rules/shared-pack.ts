import { z } from 'zod';
import { checkRule } from '../checks/rules.ts';
import type { Config } from '../config.ts';
import { ConfigError, ConfigText } from '../config-text.ts';
import { schemaMistakes } from '../schema-mistakes.ts';
import { packNames } from './pack-name.ts';
import { type RuleText, ruleSchema } from './rule.ts';

/** A pack of rules in another repository, at one commit: what is there cannot change. */
export interface SharedReference {
  /** as the configuration writes it */
  readonly text: string;
  /** OWNER/REPO */
  readonly repository: string;
  readonly path: string;
  /** all of it, hex */
  readonly commit: string;
  /** what the file must be, hex; undefined: what the commit has */
  readonly sha256: string | undefined;
}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What `OWNER/REPO//PATH@COMMIT`, with or without `#sha256:DIGEST` behind it, refers to. @returns a sentence when it is none */
export function sharedReference(text: string): SharedReference | string {
  const [, repository = '', path = '', commit, sha256] =
    /^([^/@#]+\/[^/@#]+)\/\/([^@#]+)(?:@([^#]*))?(?:#sha256:(.*))?$/.exec(text) ?? [];
  const form = 'write OWNER/REPO//PATH@COMMIT, such as acme/security//policies/ci.yml@ and 40 hexadecimal digits';
  if (!REPOSITORY.test(repository) || path === '') return form;
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return `${path} is no path in a repository; ${form}`;
  if (commit === undefined) return `no commit is named; write ${repository}//${path}@ and the commit in full`;
  if (!COMMIT.test(commit))
    return /^[0-9a-f]{4,}$/.test(commit)
      ? `the commit has ${commit.length} digits; write all 40 of it, since a short one can come to mean another`
      : `${commit.slice(0, 60)} is no commit, and what a branch or tag names changes; write the commit, 40 hexadecimal digits`;
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
    return 'write the SHA-256 of the file as 64 hexadecimal digits, small letters';
  return { text, repository, path, commit, sha256 };
}

/** The shared packs that a configuration extends, each once, in the order of their texts. */
export function sharedReferences({ policy }: Pick<Config, 'policy'>): SharedReference[] {
  const texts = [...new Set(policy.extends)].filter((name) => !(packNames as readonly string[]).includes(name));
  return texts.toSorted().flatMap((text) => {
    const read = sharedReference(text);
    return typeof read === 'string' ? [] : [read];
  });
}

/** A pack that others extend: a file of rules and nothing else. */
export const sharedPackSchema = z
  .strictObject({
    schema: z.literal(1),
    description: z.string().min(1),
    rules: z.array(ruleSchema).min(1).max(500),
  })
  .meta({ title: 'IronClaw Guard shared policy pack', id: 'https://ironclaw.example/schema/shared-policy-v1.json' });

/** A shared pack as it holds. */
export interface SharedPack {
  readonly reference: string;
  /** with the repository before their names: `acme/security:no-fetching` */
  readonly rules: readonly RuleText[];
}

/** Reads a shared pack. @throws ConfigError with every mistake as file:line:column */
export function readSharedPack(
  { text: reference, repository, path, commit }: SharedReference,
  text: string,
  judgement: Config['judgement'],
): SharedPack {
  const source = new ConfigText(text, `${repository}//${path}@${commit.slice(0, 12)}`);
  const parsed = sharedPackSchema.safeParse(source.value());
  const mistakes = schemaMistakes(parsed.error?.issues ?? [], source, sharedPackSchema);
  if (!parsed.success || mistakes.length > 0) return source.refuse(mistakes);
  const { rules } = parsed.data;
  const broken = rules.flatMap((rule, index) => [
    ...(rules.findIndex(({ id }) => id === rule.id) < index
      ? [
          {
            effect: 'error' as const,
            path: ['rules', index, 'id'],
            message: 'is the name of an earlier rule; give each its own',
          },
        ]
      : []),
    ...checkRule(rule, ['rules', index], judgement).filter(({ effect }) => effect === 'error'),
  ]);
  if (broken.length > 0)
    source.refuse(source.sorted(broken).map(({ path: at, message, offset }) => source.told(at, message, offset)));
  return { reference, rules: rules.map((rule) => ({ ...rule, id: `${repository}:${rule.id}` })) };
}

/** The text of a shared pack; undefined when it could not be had. */
export type PackTexts = (reference: SharedReference) => string | undefined;

/** The shared packs of a configuration, and those that are missing. */
export interface SharedPacks {
  readonly packs: readonly SharedPack[];
  /** The references of those that could not be had. */
  readonly missing: readonly string[];
}

/**
 * Reads the shared packs that a configuration extends.
 * @throws ConfigError for one with mistakes, and for two that name a rule alike
 */
export function sharedPacks(config: Pick<Config, 'policy' | 'judgement'>, texts: PackTexts): SharedPacks {
  const packs: SharedPack[] = [];
  const missing: string[] = [];
  const from = new Map<string, string>();
  for (const reference of sharedReferences(config)) {
    const text = texts(reference);
    if (text === undefined) {
      missing.push(reference.text);
      continue;
    }
    const pack = readSharedPack(reference, text, config.judgement);
    for (const { id } of pack.rules) {
      const other = from.get(id);
      if (other !== undefined)
        throw new ConfigError(
          `${reference.text} and ${other} both have a rule ${id}; extend one of them, or name the rule otherwise`,
        );
      from.set(id, reference.text);
    }
    packs.push(pack);
  }
  return { packs, missing };
}
