import { mermaidText } from '../escape.ts';
import { type InvocationIndex, indexInvocations } from '../lineage.ts';
import { many, points } from '../number.ts';
import { dividedFindings, type RankedFinding } from '../ranking.ts';
import type { ResultDocument, ResultInvocation } from '../result.ts';

/** Tools and things that one picture can take. */
const mostTools = 20;
const mostThings = 12;
/** Process images of one finding that are drawn. */
const mostOfFinding = 5;

const colours = {
  error: 'classDef error fill:#ffebe9,stroke:#cf222e,color:#1f2328',
  warning: 'classDef warning fill:#fff8c5,stroke:#9a6700,color:#1f2328',
} as const;

/** All process images of one tool in one place of the tree. */
interface Node {
  readonly name: string;
  readonly first: ResultInvocation;
  readonly images: Set<string>;
  severity: RankedFinding['finding']['severity'] | undefined;
  own: number | null;
  tree: number | null;
}

/** The worst step's tree as far as something was found in it, and what each finding is about. */
class Graph {
  readonly #index: InvocationIndex;
  readonly #nodes = new Map<string, Node>();
  readonly #lines: string[] = [];
  readonly #told = new Set<string>();
  #things = 0;
  /** Findings that had no room. */
  left = 0;

  constructor(index: InvocationIndex, step: string) {
    this.#index = index;
    this.#lines.push(`s(["step ${mermaidText(step)}"])`);
  }

  /** Draws who did it, with everybody above, and what it was about. */
  add({ finding }: RankedFinding, doers: readonly ResultInvocation[]): void {
    let drawn = false;
    for (const doer of doers.slice(0, mostOfFinding)) {
      const node = this.#things < mostThings ? this.#node(doer) : undefined;
      if (node === undefined) continue;
      drawn = true;
      node.severity ??= finding.severity;
      if (this.#told.has(`${node.name} ${finding.id}`)) continue;
      this.#told.add(`${node.name} ${finding.id}`);
      const [target = finding.rule, ...others] = finding.seen.targets;
      const more = others.length > 0 ? `<br/>and ${others.length} more` : '';
      const thing = `t${this.#things++}`;
      this.#lines.push(`${node.name} -->|"${mermaidText(finding.rule)}"| ${thing}(["${mermaidText(target)}${more}"])`);
    }
    if (!drawn) this.left += 1;
  }

  /** The node of an image, made with those above it; undefined when there is no room for them. */
  #node(invocation: ResultInvocation): Node | undefined {
    const chain = [...invocation.lineage.flatMap((id) => this.#index.get(id) ?? []), invocation];
    const keys: string[] = [];
    for (const each of chain) keys.push(`${keys.at(-1) ?? ''}\n${titleOf(each)}`);
    const missing = keys.filter((key) => !this.#nodes.has(key)).length;
    if (this.#nodes.size + missing > mostTools) return undefined;
    let above = 's';
    let last: Node | undefined;
    for (const [at, each] of chain.entries()) {
      const key = keys[at] ?? '';
      let node = this.#nodes.get(key);
      if (node === undefined) {
        node = {
          name: `n${this.#nodes.size}`,
          first: each,
          images: new Set(),
          severity: undefined,
          own: null,
          tree: null,
        };
        this.#nodes.set(key, node);
        this.#lines.push(`${above} --> ${node.name}`);
      }
      node.images.add(each.id);
      if (each.risk !== null) {
        node.own = Math.max(node.own ?? 0, each.risk.own);
        node.tree = Math.max(node.tree ?? 0, each.risk.tree);
      }
      above = node.name;
      last = node;
    }
    return last;
  }

  text(): string {
    const nodes = [...this.#nodes.values()];
    const found = (severity: Node['severity']): string[] =>
      nodes.filter((node) => node.severity === severity).map(({ name }) => name);
    const painted = (['error', 'warning'] as const).flatMap((severity) => {
      const names = found(severity);
      return names.length === 0 ? [] : [colours[severity], `class ${names.join(',')} ${severity}`];
    });
    const lines = [...nodes.map((node) => `${node.name}["${labelOf(node)}"]`), ...this.#lines, ...painted];
    return `flowchart LR\n${lines.map((line) => `  ${line}`).join('\n')}`;
  }
}

/** What a tool is called where it stands: its name and version, and the role that began with it. */
function titleOf({ tool, rolePath }: ResultInvocation): string {
  const name = mermaidText(tool.version === undefined ? tool.name : `${tool.name} ${tool.version}`);
  const above = rolePath.at(-2);
  if (above?.kind !== 'role') return name;
  return `${mermaidText(above.version === undefined ? above.name : `${above.name}@${above.version}`)}<br/>${name}`;
}

function labelOf({ first, images, own, tree }: Node): string {
  const times = images.size > 1 ? `, ${images.size} images` : '';
  const risk = own === null ? '' : `<br/>own ${points(own)}, tree ${points(tree)}`;
  return titleOf(first) + times + risk;
}

/**
 * A mermaid graph of the worst step: who started whom down to each finding, and what that was about; empty where nothing was found. Where
 * no step has a score, it is that of the first finding.
 */
export function graphSection(document: ResultDocument): string {
  const { open } = dividedFindings(document);
  const key = open.some(({ finding }) => finding.step.key === document.risk.step)
    ? document.risk.step
    : open[0]?.finding.step.key;
  const here = open.filter(({ finding }) => finding.step.key === key);
  const step = here[0]?.finding.step;
  if (step === undefined) return '';
  const index = indexInvocations(document);
  const doers = new Map<string, ResultInvocation[]>(here.map(({ finding }) => [finding.id, []]));
  for (const invocation of document.invocations) {
    if (invocation.step.key !== key) continue;
    for (const id of new Set(invocation.signals.map(({ finding }) => finding)))
      if (id !== undefined) doers.get(id)?.push(invocation);
  }
  const graph = new Graph(index, step.name);
  for (const one of here) graph.add(one, doers.get(one.finding.id) ?? []);
  const left =
    graph.left === 0 ? '' : `\n\nWithout ${many(graph.left, 'more finding')}, for which the graph has no room.`;
  return `\`\`\`mermaid\n${graph.text()}\n\`\`\`${left}`;
}
