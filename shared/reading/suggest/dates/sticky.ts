/** Tries a sticky pattern at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const letters = /[a-z]+/y;

/** The letters at a place of a text, as many as there are: what a pattern can match there hangs on them first of all. */
export function lettersAt(text: string, at: number): string {
  return matchAt(letters, text, at)?.[0] ?? '';
}
