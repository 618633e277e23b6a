/** A list of names of one or more words, one per line or separated by semicolons. */
export function nameList(...lists: readonly string[]): readonly string[] {
  return lists
    .flatMap((list) => list.split(/[;\n]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
