/** Names by their first word, those by their second, and so on. */
export interface NameTree<T> {
  /** What is known by the words that lead here. */
  values: T[];
  next: Map<string, NameTree<T>>;
}

/** Words of a text up to before `end` that are names, and what is known by them. */
export interface NamedValues<T> {
  end: number;
  values: readonly T[];
}

/** Begin without names. */
export function buildNameTree<T>(): NameTree<T> {
  return { values: [], next: new Map() };
}

/** Add what is known by a name. */
export function addName<T>(tree: NameTree<T>, keys: readonly string[], value: T): void {
  let at = tree;
  for (const key of keys) {
    const next: NameTree<T> = at.next.get(key) ?? buildNameTree();
    at.next.set(key, next);
    at = next;
  }
  at.values.push(value);
}

/** Every name that begins at a word of a text, longest first. */
export function findNamesAt<T>(
  tree: NameTree<T>,
  keys: readonly string[],
  start: number,
): readonly NamedValues<T>[] {
  let at = tree.next.get(keys[start]!);
  if (!at) return NONE;
  const found: NamedValues<T>[] = [];
  for (let end = start + 1; at; end += 1) {
    if (at.values.length > 0) found.push({ end, values: at.values });
    at = end < keys.length ? at.next.get(keys[end]!) : undefined;
  }
  return found.reverse();
}

const NONE: readonly never[] = [];
