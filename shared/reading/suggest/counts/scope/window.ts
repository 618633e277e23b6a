import type { FoldedText } from '../../../fold.ts';
import { determiners, noNames, stops } from './words.ts';

/* How far the words behind a noun may be read: up to a sign that ends them. The points of "C.N.I.L." and of "St." end nothing. */

const ending = /[.,;:!?()[\]\n|«»"“”…+]/g;
/** Letters with points between them, up to one more point. */
const letters = /(?:^|[^a-z0-9.])(?:[a-z]\.)*[a-z]$/;
/** What stands before a name, shortened. */
const beforeName =
  /(?:^|[^a-z0-9.])(?:st|ste|dr|drs|mt|ft|mr|mrs|ms|mm?|mme|mgr|pr|prof|sr|capt|col|gen|gov|sen|rep|sgt|lt)$/;
/** What ends the name of a firm, shortened. */
const afterName = /(?:^|[^a-z0-9.])(?:inc|ltd|corp|co|cie|bros|jr|sr)$/;

/** Where what can be read from an offset on ends, at most `reach` signs on. Folded offsets. */
export function windowEnd(folded: FoldedText, from: number, reach: number): number {
  const to = Math.min(folded.text.length, from + reach);
  ending.lastIndex = from;
  for (
    let sign = ending.exec(folded.text);
    sign !== null && sign.index < to;
    sign = ending.exec(folded.text)
  ) {
    if (sign[0] === '.' && belongsToWord(folded, sign.index)) continue;
    // "of the U.S. The firm said": the last point of the letters is the full stop too.
    return sign[0] === '.' && endsLetters(folded, sign.index) ? sign.index + 1 : sign.index;
  }
  return to;
}

/** Whether a point is the last of letters with points: "C.N.I.L.". */
function endsLetters(folded: FoldedText, at: number): boolean {
  const written = /(?:^|[^a-z0-9.])((?:[a-z]\.)+[a-z])$/.exec(
    folded.text.slice(Math.max(0, at - 16), at),
  )?.[1];
  return written !== undefined && isCapital(folded, at - written.length);
}

/** Whether a point is one of an acronym or a shortened word with a capital, and no full stop. */
function belongsToWord(folded: FoldedText, at: number): boolean {
  const before = folded.text.slice(Math.max(0, at - 16), at);
  const start = at - (/[a-z.]+$/.exec(before)?.[0].length ?? 0);
  if (!isCapital(folded, start)) return false;
  const after = folded.text.slice(at + 1, at + 24);
  if (letters.test(before) && /^[a-z](?![a-z0-9])/.test(after)) return true;
  const next = /^ ([a-z][a-z'’-]*)/.exec(after)?.[1];
  const goesOnSmall = next === undefined || !isCapital(folded, at + 2);
  if (endsLetters(folded, at)) return goesOnSmall || goesOnAsName(next);
  if (afterName.test(before)) return goesOnSmall && next !== undefined;
  return beforeName.test(before) && !goesOnSmall && goesOnAsName(next);
}

/** "of the U.S. Army": a capital that begins no sentence ("in the U.S. The firm said"). */
function goesOnAsName(word: string): boolean {
  const first = word.replace(/['’].*$/, '');
  return !determiners.has(first) && !noNames.has(first) && !stops.has(first);
}

function isCapital({ original, offsets }: FoldedText, at: number): boolean {
  return /\p{Lu}/u.test(original.charAt(offsets[at] ?? 0));
}
