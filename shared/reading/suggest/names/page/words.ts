import { wordSet } from '../../../word-set.ts';
import { cutOfGlue } from './glued.ts';
import { wrappedLineEnds } from './lines.ts';

/** How a word is written. `mixed`: capitals within, digits with letters, underscores ("GitHub", "vulpin77"). */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'address';

/** One word with what stands before it. `key` is folded: lower case, no accents, straight apostrophes and hyphens. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The same as lists and gazetteers hold it (`nameKey`): spaces for hyphens. */
  readonly name: string;
  readonly shape: Shape;
  /** What separates it from the word before: a sum of `Gap`; 0 is nothing but spaces. */
  readonly gap: number;
  /** It ends in an apostrophe that the next word leans on ("l’", "d’"). */
  readonly isElided: boolean;
  /** An English genitive follows ("’s"). */
  readonly isPossessive: boolean;
};

/** What may stand between two words; flags. */
export const Gap = {
  comma: 1,
  sentence: 2,
  line: 4,
  open: 8,
  close: 16,
  quoteOpen: 32,
  quoteClose: 64,
  colon: 128,
  dash: 256,
  slash: 512,
  ampersand: 1024,
  at: 2048,
  other: 4096,
} as const;

/** Gaps over which a sentence does not go on. */
export const sentenceGaps = Gap.sentence | Gap.line;

/** Plain letters stand first wherever any letter may: they are told at once, all others by long tables. */
const wordPattern =
  /(?:[a-zA-Z\d]|[\p{L}\p{N}])(?:[a-zA-Z\d]|[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]|\.(?=[\p{Ll}\p{N}])|(?<=\p{Ll}|\p{Lu}{2})\.(?=(?:AI|TV|IO|RU|ME|CO|NET|COM|ORG|FR|DE|UK|EU|PRO|Org|Com|Net|Me|Pro|Ru|Ai|Tv|Io)(?![\p{L}\p{N}]))|(?<=\p{Lu})\.(?=[-\u2010\u2011]?\p{Lu})(?!(?<=\p{Lu}{3}\.)\p{Lu}\p{Ll})|[&@](?=[\p{L}\p{N}])|['’ʼ‘´](?=\p{L})|[-\u2010\u2011](?=[\p{L}\p{N}]))*(?:[+$](?![\p{L}\p{N}]))?/gu;
const elision = /^(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)'(?=.)/;
/** "ex-Velmora": what somebody was called, behind a prefix. */
const formerly = /^[Ee]x[-\u2010\u2011](?=\p{Lu}\p{L})/u;
const apostrophe = /['’ʼ‘´]/;
const abbreviations = wordSet(
  `mt ft det atty dep wm chas geo thos m mm mme mlle mr mrs ms dr drs pr prof me st ste sr jr inc ltd corp co cie no nos vs ie eg etc cf tel art al ave dept gen gov hon sen rep rev sgt insp supt cmdr cpl const asst adv det sgts lt col capt maj univ assn bros dist esq phd`,
);
/** A longer stretch without words says no more about what separates them. */
const longestGap = 80;

/** The words of a text, in order. Linear; whatever the string. */
export function readWords(text: string): readonly Word[] {
  const wraps = wrappedLineEnds(text);
  // A text repeats its words: what each is made of is worked out once.
  const known = new Map<string, readonly Part[]>();
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0];
    let parts = known.get(written);
    if (parts === undefined) {
      parts = partsOf(written);
      known.set(written, parts);
    }
    let gap = gapBetween(text, words, match.index, wraps);
    for (const { from, to, key, name, shape, isElided, isPossessive, gapBefore } of parts) {
      const start = match.index + from;
      gap = gapBefore ?? gap;
      words.push({ start, end: match.index + to, key, name, shape, gap, isElided, isPossessive });
      gap = 0;
    }
  }
  return words;
}

/** A word, or the clitic before it, as offsets into what is written together. */
type Part = Pick<Word, 'key' | 'name' | 'shape' | 'isElided' | 'isPossessive'> & {
  readonly from: number;
  readonly to: number;
  /** What parts it from the part before, if not nothing. */
  readonly gapBefore?: number;
};

function partsOf(written: string): readonly Part[] {
  // "velmoraVelmora said": the first is what a picture is called, and no word of the text.
  const glue = cutOfGlue(written);
  if (glue !== undefined)
    return partsOf(written.slice(glue)).map((part, at) => ({
      ...part,
      from: part.from + glue,
      to: part.to + glue,
      ...(at === 0 ? { gapBefore: Gap.line } : {}),
    }));
  const plain = foldName(written);
  const clitic = elision.exec(plain)?.[0];
  const cut = clitic === undefined ? -1 : written.search(apostrophe);
  if (clitic === undefined || cut < 0) return withoutFormerly(written, 0, plain);
  const key = clitic.slice(0, -1);
  const shape = shapeOf(written.slice(0, cut));
  return [
    { from: 0, to: cut, key, name: key, shape, isElided: true, isPossessive: false },
    ...withoutFormerly(written, cut + 1, plain.slice(clitic.length)),
  ];
}

function withoutFormerly(written: string, from: number, plain: string): readonly Part[] {
  const length = formerly.exec(written.slice(from))?.[0].length;
  if (length === undefined || !plain.startsWith('ex-')) return [partOf(written, from, plain)];
  return [
    { from, to: from + 2, key: 'ex', name: 'ex', shape: 'lower', isElided: false, isPossessive: false },
    partOf(written, from + 3, plain.slice(3)),
  ];
}

function partOf(written: string, from: number, plain: string): Part {
  const isPossessive = plain.length > 2 && plain.endsWith("'s");
  const genitive = isPossessive ? written.slice(from).search(/['’ʼ‘´][sS]$/) : -1;
  const to = genitive > 0 ? from + genitive : written.length;
  const key = genitive > 0 ? plain.slice(0, -2) : plain;
  return {
    from,
    to,
    key,
    name: nameKey(key),
    shape: shapeOf(written.slice(from, to)),
    isElided: false,
    isPossessive: genitive > 0,
  };
}

/** Folds the letters of a name, one kind of apostrophe and hyphen, without invisible signs. */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
      // "Mᵉ", "Dʳ", "Mᵐᵉ": letters set high.
      .replace(/[ᵉᵐˡʳ]/g, (letter) => letter.normalize('NFKD'))
      .replace(/[’ʼ‘´]/g, "'")
      .replace(/[\u2010\u2011]/g, '-')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
  );
}

/** "c.n.i.l": three letters or more with points between them. Two may be somebody's initials. */
const dotted = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}(?![\p{L}\p{N}])/gu;

/**
 * A name as lists and gazetteers hold it: folded, with single spaces for all that is no letter, digit, + or $, and an
 * acronym without the points it may be written with.
 */
export function nameKey(name: string): string {
  const plain = foldName(name);
  return (plain.includes('.') ? plain.replace(dotted, (letters) => letters.replaceAll('.', '')) : plain)
    .replace(/[^\p{L}\p{N}+$]+/gu, ' ')
    .trim();
}

/** Where a word ends with the last point of its dotted letters: "la C.N.I.L. enquête". */
export function endWithLetters(text: string, { key, shape, end }: Word): number {
  return shape === 'upper' && /^(?:\p{L}\.)+\p{L}$/u.test(key) && text[end] === '.' ? end + 1 : end;
}

function shapeOf(word: string): Shape {
  if (word.includes('@')) return 'address';
  const letters = word.replace(/[^\p{L}\p{N}_]/gu, '');
  if (!/\p{L}/u.test(letters)) return 'number';
  if (/[\p{N}_]/u.test(letters)) return 'mixed';
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  // Every part of a compound may have its own capital: "Ille-et-Vilaine", "Clermont-Ferrand".
  const parts = word.split(/[-'’\u2010\u2011.&]/);
  const isCapital = parts.every(
    (part) => part === '' || /^\p{Lu}?[^\p{Lu}]*$/u.test(part) || /^\p{Lu}+$/u.test(part),
  );
  if (isCapital && /^\p{Lu}/u.test(word)) return 'capital';
  // "McDonald", "MacLeod", "LeBlanc", "DiCaprio": names of persons with a capital within.
  return /^(?:Mc|Mac|Le|La|De|Du|Di|O)\p{Lu}\p{Ll}+$/u.test(word) ? 'capital' : 'mixed';
}

function gapBetween(text: string, words: readonly Word[], start: number, wraps: ReadonlySet<number>): number {
  const before = words.at(-1);
  let from = before === undefined ? 0 : before.end;
  if (before?.isPossessive === true) from += 2;
  let gap = before === undefined ? Gap.line : 0;
  if (start - from === 1 && text.charCodeAt(from) === 0x20) return gap;
  if (start - from > longestGap) return Gap.line | Gap.other;
  for (let index = from; index < start; index += 1) gap |= gapOf(text, index, start, wraps);
  if (
    (gap & Gap.sentence) !== 0 &&
    text[from] === '.' &&
    before !== undefined &&
    isAbbreviation(before, words.at(-2))
  )
    gap &= ~Gap.sentence;
  return gap;
}

function isAbbreviation(word: Word, before: Word | undefined): boolean {
  if (word.shape === 'number') return false;
  // "sur X. Interrogé": the network, and no initial.
  if (word.key === 'x' && /^(?:sur|on|via|reseau|twitter|et)$/.test(before?.key ?? '')) return false;
  return (
    abbreviations.has(word.key) || /^(?:\p{L}\.)*\p{L}$/u.test(word.key) || /^\p{L}\.?-\p{L}$/u.test(word.key)
  );
}

function gapOf(text: string, index: number, start: number, wraps: ReadonlySet<number>): number {
  const character = text[index] ?? '';
  switch (character) {
    case ',':
      return Gap.comma;
    case '.':
    case '!':
    case '?':
    case '…':
    case ';':
      return Gap.sentence;
    case '\n':
    case '\r':
    case '\u2028':
    case '\u0085':
      return wraps.has(index) ? 0 : Gap.line;
    case '\t':
    case '\f':
    case '\u2029':
    case '•':
    case '|':
      return Gap.line;
    case '(':
    case '[':
      return Gap.open;
    case ')':
    case ']':
      return Gap.close;
    case '«':
    case '“':
    case '„':
      return Gap.quoteOpen;
    case '»':
    case '”':
      return Gap.quoteClose;
    case '"':
      return index + 1 === start ? Gap.quoteOpen : Gap.quoteClose;
    case ':':
      return Gap.colon;
    case '-':
    case '–':
    case '—':
      return Gap.dash;
    case '/':
      return Gap.slash;
    case '&':
      return Gap.ampersand;
    case '@':
      return Gap.at;
    default:
      return /[\s\p{M}'’‘\ufeff\u00ad\u200b-\u200f]/u.test(character) ? 0 : Gap.other;
  }
}
