/**
 * The strongly connected components of a graph: which nodes can be reached from each other (R. Tarjan, Depth-first search
 * and linear graph algorithms, SIAM Journal on Computing 1(2), 1972). Returns for each node the least name in its component.
 */
export function components(links: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found = new Map<string, string>();
  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    open.push(node);
    let lowest = index;
    for (const to of links.get(node) ?? []) {
      if (found.has(to)) continue;
      lowest = Math.min(lowest, order.has(to) ? (low.get(to) ?? order.get(to) ?? index) : visit(to));
    }
    low.set(node, lowest);
    if (lowest === index) {
      const members = open.splice(open.indexOf(node));
      const [name = node] = members.toSorted();
      for (const member of members) found.set(member, name);
    }
    return lowest;
  };
  for (const node of links.keys()) if (!order.has(node)) visit(node);
  return found;
}
