/** Directed edges between nodes known by name. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Build a graph of pairs. */
export function toGraph(pairs: Iterable<readonly [string, string]>): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    const targets = graph.get(from) ?? new Set();
    graph.set(from, targets.add(to));
  }
  return graph;
}

/**
 * Find the sets of nodes that reach each other: the strongly connected components of more than one
 * node, by Tarjan's algorithm (SIAM J. Comput. 1, 1972). Does not report a node that names itself.
 */
export function findCircles(graph: Graph): string[][] {
  const walk: Walk = { graph, order: new Map(), stack: [], circles: [] };
  for (const node of graph.keys()) if (!walk.order.has(node)) visit(node, walk);
  return walk.circles;
}

interface Walk {
  graph: Graph;
  /** Node → when it was first visited. */
  order: Map<string, number>;
  stack: string[];
  circles: string[][];
}

function visit(node: string, walk: Walk): number {
  const { graph, order, stack, circles } = walk;
  let lowest = order.size;
  order.set(node, lowest);
  stack.push(node);
  for (const next of graph.get(node) ?? []) {
    if (!order.has(next)) lowest = Math.min(lowest, visit(next, walk));
    else if (stack.includes(next)) lowest = Math.min(lowest, order.get(next)!);
  }
  if (lowest === order.get(node)) {
    const members = stack.splice(stack.indexOf(node));
    if (members.length > 1) circles.push(members.toSorted());
  }
  return lowest;
}
