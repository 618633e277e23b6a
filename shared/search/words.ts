/** A word of a text: where it stands (UTF-16, end excluded) and how it is compared. */
export type Word = { readonly start: number; readonly end: number; readonly word: string };

/** The words of a text, in its order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  scan(text, (start, end, word) => words.push({ start, end, word }));
  return words;
}

/** The same without their places: what an index is made of. */
export function foldedWordsOf(text: string): string[] {
  const words: string[] = [];
  scan(text, (_start, _end, word) => words.push(word));
  return words;
}

/** Words folded before: texts repeat few of them, and normalising is slow. */
const known = new Map<string, string>();
const mostKnown = 200_000;

/**
 * A word as it is compared: lower case, without accents, ligatures written out (NFKD: "ﬁ" of a PDF is "fi"), signs
 * of no width dropped; of a number only the figures.
 */
export function foldedWord(word: string): string {
  const hit = known.get(word);
  if (hit !== undefined) return hit;
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (known.size >= mostKnown) known.clear();
  known.set(word, folded);
  return folded;
}

/** What a character is to a word. `joins`: marks, and signs of no width that are pasted along inside words. */
const kinds = { parts: 1, begins: 2, joins: 3, plain: 4, figure: 5 } as const;

/** Kinds of the characters met so far; 0 while not met. Looked at once each: a table is many times quicker than a pattern. */
const kindOfUnit = new Uint8Array(0x10000);

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // A pair is looked at whole; its second half goes with it.
  if (unit >= 0xd800 && unit <= 0xdbff)
    return kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const kind = kindOfUnit[unit] ?? 0;
  return kind === 0 ? (kindOfUnit[unit] = kindOfCharacter(text.charAt(at))) : kind;
}

function kindOfCharacter(character: string): number {
  if (/^[a-z]$/.test(character)) return kinds.plain;
  if (/^[0-9]$/.test(character)) return kinds.figure;
  if (/^[\p{L}\p{N}]$/u.test(character)) return kinds.begins;
  if (/^[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]$/u.test(character)) return kinds.joins;
  return kinds.parts;
}

/**
 * Finds the words of a text: letters and figures in a row. An elision is parted at its apostrophe, "l’hôpital" is two
 * words; a number written in groups of three is one, however they are parted ("491 840", "491.840", "491,840").
 */
function scan(text: string, found: (start: number, end: number, word: string) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = kindOf(text, at);
    if (first === kinds.parts || first === kinds.joins) {
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    const grouped = first === kinds.figure ? groupedEnd(text, at) : at;
    if (grouped > at) {
      at = grouped;
      found(start, at, foldedWord(text.slice(start, at)));
      continue;
    }
    let isPlain = true;
    for (; at < length; at += widthAt(text, at)) {
      const kind = kindOf(text, at);
      if (kind === kinds.parts) break;
      if (kind !== kinds.plain && kind !== kinds.figure) isPlain = false;
    }
    const slice = text.slice(start, at);
    const word = isPlain ? slice : foldedWord(slice);
    if (word !== '') found(start, at, word);
  }
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Signs between the groups of a number: space, no-break and thin spaces, point, comma, apostrophes. */
const groupSigns = " \u00a0\u202f\u2009.,'’";

/** Where a number in groups of three that begins here ends; where it begins when it is none. */
function groupedEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 3 && isFigure(text, at)) at += 1;
  let end = start;
  while (groupSigns.includes(text.charAt(at) || '\n') && isFigure(text, at + 1)) {
    if (!isFigure(text, at + 2) || !isFigure(text, at + 3)) break;
    at += 4;
    const next = at < text.length ? kindOf(text, at) : kinds.parts;
    // "1 234" and "1 2345" begin alike.
    if (next === kinds.parts || next === kinds.joins) end = at;
    else break;
  }
  return end;
}

function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
