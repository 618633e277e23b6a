import { rememberedByText } from '../lib/memo.ts';
import { textOfUnits } from '../lib/text-of-units.ts';

/**
 * A text made plain for rules to read: lower case, without accents, with one kind of space, apostrophe and
 * hyphen. `offsets[i]` is where folded unit `i` stands in the original (UTF-16), with one more entry for its
 * end, so that what is found here is always quoted from the text itself.
 */
export type FoldedText = {
  readonly original: string;
  readonly text: string;
  readonly offsets: Uint32Array;
};

const space = 0x20;
const lineEnd = 0x0a;
/** What the rest of Unicode folds to: normalising a character is slow, texts repeat few of them. */
const foldedUnits = new Map<number, number>();

let lastFolded: FoldedText | undefined;

/**
 * Folds a text for reading. A paragraph break stays `\n` (nothing is read across it); a single line end is a
 * space, because numbers and hedges wrap. Linear in the text's length.
 */
export function foldText(original: string): FoldedText {
  // The rules for counts, dates and words all fold the same text, one after the other.
  if (lastFolded?.original === original) return lastFolded;
  lastFolded = folded(original);
  return lastFolded;
}

function folded(original: string): FoldedText {
  const units = new Uint16Array(original.length);
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  // How many line ends the white space has that is being read, and where its first one is.
  let lineEnds = 0;
  let firstEnd = 0;
  const endSpace = (): void => {
    if (lineEnds === 1) units[firstEnd] = space;
    lineEnds = 0;
  };
  for (let index = 0; index < original.length; index += 1) {
    const unit = foldUnit(original, index);
    if (unit === undefined) continue;
    if (unit === lineEnd) {
      if (lineEnds === 0) firstEnd = length;
      lineEnds += 1;
    } else if (unit !== space && lineEnds > 0) endSpace();
    offsets[length] = index;
    units[length] = unit;
    length += 1;
  }
  endSpace();
  offsets[length] = original.length;
  return {
    original,
    text: textOfUnits(units.subarray(0, length)),
    offsets: offsets.subarray(0, length + 1),
  };
}

/** Longer than any name: what is longer is not asked for twice. */
const longestName = 120;
const foldName = rememberedByText((name: string) => folded(name).text);

/** One word or name, folded as texts are. Names are remembered: each is compared with all the others of a case. */
export function foldWord(word: string): string {
  return word.length > longestName ? folded(word).text : foldName(word);
}

/** Three letters or more with points between them: "c.n.i.l.". Two may be somebody's initials. */
const dottedLetters = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}(?![\p{L}\p{N}])\.?/gu;

/** A name as names are compared with each other: folded, and an acronym without the points it may be written with. */
export function foldNamed(name: string): string {
  const plain = foldWord(name);
  return plain.includes('.') ? plain.replace(dottedLetters, (letters) => letters.replaceAll('.', '')) : plain;
}

/** Where a stretch of folded text stands in the original, without dropped signs at its end. */
export function originalSpan(
  folded: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const from = folded.offsets[start] ?? folded.original.length;
  if (end <= start) return { start: from, end: from };
  let to = (folded.offsets[end - 1] ?? from) + 1;
  // A combining mark belongs to the letter before it.
  while (to < folded.original.length && isCombiningMark(folded.original.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

/** What a unit folds to; nothing for one that is dropped. */
function foldUnit(text: string, index: number): number | undefined {
  const code = text.charCodeAt(index);
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 0x20;
    if (code === 0x0d) return text.charCodeAt(index + 1) === lineEnd ? undefined : lineEnd;
    if (code === 0x09 || code === 0x0b || code === 0x0c) return space;
    return code;
  }
  if (isCombiningMark(code) || isInvisible(code)) return undefined;
  const known = foldedUnits.get(code);
  if (known !== undefined) return known;
  const folded = foldRare(code);
  foldedUnits.set(code, folded);
  return folded;
}

function foldRare(code: number): number {
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) return space;
  if (code === 0x3000) return space;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return lineEnd;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xb4) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : code;
}

function isCombiningMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Soft hyphen, zero-width and direction marks: they are pasted along with text and mean nothing here. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Whether the letter at a folded offset was written as a capital; past the end there is none. */
export function isCapitalAt(
  { original, offsets }: Pick<FoldedText, 'original' | 'offsets'>,
  at: number,
): boolean {
  const letter = original.charAt(offsets[at] ?? original.length);
  return letter !== letter.toLowerCase();
}
