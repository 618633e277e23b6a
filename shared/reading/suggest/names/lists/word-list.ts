/** A list of words written as running text, to keep long lists readable: one set entry per blank-separated word. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''));
}

/** A list of names of one or more words, one per line or separated by semicolons. */
export function nameList(...lists: readonly string[]): readonly string[] {
  return lists
    .flatMap((list) => list.split(/[;\n]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
