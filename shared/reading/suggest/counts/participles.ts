import type { FoldedText } from '../../fold.ts';

/** "150 annoncés par le groupe": a participle, and who or what it was done by. Folded offsets. */
export function isDone(folded: FoldedText, start: number, end: number): boolean {
  return (
    accented(folded, start, end) &&
    /^ (?:par|lors|depuis|hier|avant|apres)(?![a-z])/.test(folded.text.slice(end, end + 8))
  );
}

/** Its accent tells a participle from a noun: "chiffrés" and "chiffres". */
export function accented(folded: FoldedText, start: number, end: number): boolean {
  const word = folded.original.slice(folded.offsets[start] ?? 0, folded.offsets[end] ?? 0);
  return /ée?s$/u.test(word.normalize('NFC'));
}

/** "neuf autres visées depuis mai": what befell the others. */
export function othersDone(folded: FoldedText, end: number, window: string): RegExpExecArray | null {
  const match = /^ autres(?= ([a-z]{2,}es?)(?![a-z]))/.exec(window);
  if (match === null) return null;
  return accented(folded, end + 8, end + 8 + (match[1]?.length ?? 0)) ? match : null;
}
