/** Where a sign stands in a text: both count from 1, the column in UTF-16 units. */
export type TextPlace = { readonly line: number; readonly column: number };

/** The first control character of a text, tab and line ends apart; `undefined` when there is none. */
export function firstControlCharacter(text: string): TextPlace | undefined {
  return placeOf(text, /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/);
}

/** The first half of a surrogate pair without its other half; `undefined` when there is none. */
export function firstLoneSurrogate(text: string): TextPlace | undefined {
  // With the `u` flag a whole pair is one code point, so only a half is of the category Surrogate.
  return placeOf(text, /\p{Surrogate}/u);
}

function placeOf(text: string, sought: RegExp): TextPlace | undefined {
  const index = text.search(sought);
  if (index < 0) return undefined;
  const lines = text.slice(0, index).split(/\r\n|[\r\n\f]/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
