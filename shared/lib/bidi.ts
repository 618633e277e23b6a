const marks = /[\u202A-\u202E\u2066-\u2069]/g;
const popFormatting = '\u202C';
const popIsolate = '\u2069';

/**
 * A text whose directional marks end where it ends. What a source says may open an override and never close it: the words
 * set after it, ours, would then be read backwards, digits included ("491 840" as "048 194"). Nothing else of the text
 * is touched.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
 */
export function closedBidi(text: string): string {
  const found = text.match(marks);
  if (found === null) return text;
  const open: string[] = [];
  for (const mark of found) {
    if (mark === popFormatting) {
      if (open.at(-1) === popFormatting) open.pop();
    } else if (mark === popIsolate) {
      // Ends the isolate and whatever was opened inside it.
      const last = open.lastIndexOf(popIsolate);
      if (last !== -1) open.length = last;
    } else open.push(mark >= '\u2066' ? popIsolate : popFormatting);
  }
  return text + open.toReversed().join('');
}
