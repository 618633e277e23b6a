/**
 * Where a global expression matches in a text, in order. `matchAll` copies its expression at each call: for a long one and
 * a short text, the copy takes longer than the search.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Where a global expression matches first; `undefined` where it does not. */
export function firstMatchIn(text: string, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  // Whoever copies the expression copies where it stopped.
  pattern.lastIndex = 0;
  return match ?? undefined;
}
