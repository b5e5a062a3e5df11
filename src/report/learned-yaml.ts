import { Document, isMap, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { LearnedTool } from '../baseline/learn/learned-profile.ts';
import type { ProposedRight, Witnesses } from '../baseline/learn/proposal.ts';
import type { Manifest } from '../baseline/manifest.ts';
import type { Profile, Right } from '../baseline/profile.ts';
import { count, many } from './number.ts';
import { plainYaml } from './plain-yaml.ts';

/**
 * What was learned as YAML, a profile or a manifest, with a comment beside every right that few runs, one author or only forks show. Comments hold numbers
 * and words of ours alone: nothing that a recording quotes.
 */
export function learnedYaml(
  { profile, proposal, untouched }: LearnedTool,
  shown: Profile | Manifest = profile,
): string {
  const document = new Document(shown);
  const use = shown === profile ? '`status: stable` says that somebody did.' : 'It binds the artifact it names.';
  document.commentBefore = ` Learned by \`learn\`. Read the review before it is used. ${use}`;
  visit(document, { Seq: (_, node, path) => void (path.length > 3 && flow(node)) });
  const marks = new Map(proposal.rights.map((one) => [one.right, mark(one)]));
  comment(document.get('rights'), profile.rights, marks);
  for (const [kind, role] of Object.entries(profile.roles ?? {})) {
    comment(document.getIn(['roles', kind, 'rights']), role.rights, marks);
    const node = document.getIn(['roles', kind]);
    if (untouched.includes(kind) && isMap(node))
      node.commentBefore = ' no recording entered this role: its rights are those it had';
  }
  for (const path of orders(profile)) {
    const phases = document.getIn(path);
    if (isMap(phases)) for (const { value } of phases.items) flow(value);
  }
  for (const key of ['actions', 'artifact', 'learned'] as const) flow(document.get(key));
  for (const kind of Object.keys(profile.roles ?? {})) flow(document.getIn(['roles', kind, 'enter']));
  return plainYaml(document);
}

const orders = ({ roles = {} }: Profile): string[][] => [
  ['phases'],
  ...Object.keys(roles).map((kind) => ['roles', kind, 'phases']),
];

function comment(node: unknown, rights: readonly Right[], marks: ReadonlyMap<Right, string | undefined>): void {
  if (!isSeq(node)) return;
  node.flow = false;
  for (const [index, item] of node.items.entries()) {
    const right = rights[index];
    const words = right === undefined ? undefined : marks.get(right);
    flow(item);
    if (words !== undefined) (item as YAMLMap).commentBefore = ` ${words}`;
  }
}

function flow(node: unknown): void {
  if (isMap(node) || isSeq(node)) (node as Node & { flow?: boolean }).flow = true;
}

const mark = ({ witnesses }: ProposedRight): string | undefined => witnessText(witnesses);

/** What is to be doubted of a right: `seen in 1 of 300 runs, by one author only`; undefined when there is nothing. */
export function witnessText({ runs, of, rare, oneAuthor, forksOnly }: Witnesses): string | undefined {
  if (!rare && !oneAuthor && !forksOnly) return undefined;
  const who = [
    ...(oneAuthor ? ['by one author only'] : []),
    ...(forksOnly ? ['in pull requests from forks only'] : []),
  ];
  return [`seen in ${count(runs)} of ${many(of, 'run')}`, ...who].join(', ');
}
