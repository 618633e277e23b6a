import { textOfUnits } from '../../../lib/text-of-units.ts';
import { foldText, originalSpan, type FoldedText } from '../../fold.ts';

/**
 * A text made plain for the rules of dates: folded (see `foldText`), with one space for many, one line end between
 * paragraphs and one kind of dash. Offsets into it are plain offsets; `spanOf` gives those of the text itself.
 */
export type PlainText = FoldedText;

/** A title before a year is no longer than so many letters. */
const titleLength = 32;
const lineEnd = 0x0a;
const dashes = new Set([0x2012, 0x2013, 0x2014, 0x2015, 0x2212]);

/** Makes a text plain. Linear in its length. */
export function plainText(original: string): PlainText {
  const { text, offsets: folded } = foldText(original);
  const units = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSpace(code) && isSpace(last)) {
      // Of a run of spaces that holds a paragraph's end, that end is kept.
      if (code === lineEnd) units[length - 1] = last = lineEnd;
      continue;
    }
    offsets[length] = folded[index] ?? original.length;
    units[length] = last = dashes.has(code) ? 0x2d : code;
    length += 1;
  }
  offsets[length] = original.length;
  return {
    original,
    text: textOfUnits(units.subarray(0, length)),
    offsets: offsets.subarray(0, length + 1),
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === lineEnd;
}

/** Where a stretch of the plain text stands in the text itself. */
export function spanOf(
  plain: PlainText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return originalSpan(plain, start, end);
}

/** The stretch as it was written. */
export function writtenAt(plain: PlainText, start: number, end: number): string {
  const span = spanOf(plain, start, end);
  return plain.original.slice(span.start, span.end);
}

/** Whether a line of the text itself begins at a plain offset, white space and bullets aside. */
export function beginsLine(plain: PlainText, at: number): boolean {
  const { original } = plain;
  for (
    let index = (plain.offsets[at] ?? 0) - 1, steps = 0;
    index >= 0 && steps < 12;
    index -= 1, steps += 1
  ) {
    const letter = original.charAt(index);
    if (letter === '\n' || letter === '\r' || letter === '\f') return true;
    if (!/[\s\u{FEFF}*#>\-–—•«"|]/u.test(letter)) return false;
    if (index === 0) return true;
  }
  return (plain.offsets[at] ?? 0) === 0;
}

/** Whether what stands on a line before a plain offset is nothing, or a few words of a title: "Registre 2024". */
export function isTitle(plain: PlainText, at: number): boolean {
  if (beginsLine(plain, at)) return true;
  const before = plain.original.slice(Math.max(0, (plain.offsets[at] ?? 0) - titleLength), plain.offsets[at]);
  const line =
    /[\n\r\f]([^\n\r\f]*)$/.exec(before)?.[1] ?? (before.length < titleLength ? before : undefined);
  return line !== undefined && /^[\p{L}\s'’:,#*|-]*$/u.test(line);
}

/** Whether a line of the text itself ends at a plain offset, white space and closing signs aside. */
export function endsLine(plain: PlainText, at: number): boolean {
  const { original } = plain;
  const from = at === 0 ? 0 : spanOf(plain, at - 1, at).end;
  for (let index = from; index < original.length && index < from + 12; index += 1) {
    const letter = original.charAt(index);
    if (letter === '\n' || letter === '\r' || letter === '\f') return true;
    if (!/[\s.,;:*|»"]/.test(letter)) return false;
  }
  return from + 12 > original.length;
}

/** Whether a stretch was written over the end of a line or of a table's cell. */
export function crossesBreak(plain: PlainText, start: number, end: number): boolean {
  return /[\n\r\t\f]/.test(writtenAt(plain, start, end));
}
