const marks = /[\u202A-\u202E\u2066-\u2069]/g;
/** Letters of scripts written from right to left, by their blocks; of those beyond the first plane, the first halves. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/;
const firstStrongIsolate = '\u2068';
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

/**
 * Somebody's words as they go into a sentence of ours. A name in Arabic or Hebrew turns round the digits and brackets that
 * follow it ("(12 ,…" for "…, 12)"): such words, and any with directional marks of their own, are shut in, and read in the direction of
 * their own first letter. All others are given back as they are. For what is shown alone: never for what is stored.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(text: string): string {
  if (!rightToLeft.test(text) && text.search(marks) === -1) return text;
  // One that ends nothing would end ours.
  let depth = 0;
  const whole = text.replace(marks, (mark) => {
    if (mark !== popIsolate) {
      if (mark >= '\u2066') depth += 1;
      return mark;
    }
    if (depth === 0) return '';
    depth -= 1;
    return mark;
  });
  return `${firstStrongIsolate}${closedBidi(whole)}${popIsolate}`;
}

/** Words of the interface as they may be stored: without the marks that `isolated` has put into them. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
