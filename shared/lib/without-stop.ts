/** Words whose stop belongs to them: "Hexalide Inc.", "le 3 févr.", "etc.", letters with their points ("C.N.I.L."). */
const ownStop =
  /(?:\.\s?\p{L}|(?:^|\P{L})(?:\p{L}|etc|inc|ltd|co|corp|jr|sr|janv?|f[eé]vr?|feb|mar|apr|avr|jul|juil|aug|sept?|oct|nov|d[eé]c))\.$/iu;

/** A sentence as a title or a part of a line has it: without the full stop that closes it, if one does. */
export function withoutStop(sentence: string): string {
  return sentence.endsWith('.') && !sentence.endsWith('..') && !ownStop.test(sentence)
    ? sentence.slice(0, -1).trimEnd()
    : sentence;
}
