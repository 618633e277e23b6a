/**
 * Width of a text of Inter, in pixels, from a table of its widths: the same on every machine and before fonts are
 * loaded, so that a chart is laid out alike on screen, in a test and in a file. Off by a few percent at most.
 */
export function textWidth(text: string, size: number, isStrong = false): number {
  let units = 0;
  for (const sign of text) units += widths.get(sign) ?? (sign >= 'A' && sign <= 'Z' ? 0.68 : 0.58);
  return units * size * (isStrong ? 1.05 : 1.015);
}

/** The text, cut with an ellipsis where it would go beyond a width. */
export function fitted(text: string, width: number, size: number, isStrong = false): string {
  if (textWidth(text, size, isStrong) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size, isStrong) > width) signs.pop();
  return signs.length === 0 ? '' : `${signs.join('').trimEnd()}…`;
}

/** A paragraph in lines no wider than `width`; a word longer than a line keeps its own. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Advance widths in em, by groups of signs of about the same width. */
const groups: readonly (readonly [string, number])[] = [
  ["iïîIl.,:;|!’'", 0.27],
  ['jJftr()[]/\\-–', 0.37],
  [' \u00a0', 0.28],
  ['\u202f', 0.22],
  ['szcxkvyJç', 0.54],
  ['aàâeéèêëo', 0.58],
  ['0123456789', 0.63],
  ['1', 0.47],
  ['nuhbdpqgôöùûü«»', 0.6],
  ['wCDGHNUÉÈÀ', 0.73],
  ['OQ', 0.77],
  ['mMW', 0.89],
  ['…', 0.85],
  ['—', 0.9],
];
const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([signs, width]) => [...signs].map((sign) => [sign, width] as const)),
);

/** Room for a column of names: the widest of them, between two limits. */
export function columnFor(
  names: readonly string[],
  limits: readonly [number, number],
  size: number,
  isStrong = true,
): number {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size, isStrong)));
  return Math.round(Math.min(limits[1], Math.max(limits[0], widest)));
}
