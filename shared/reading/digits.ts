import type { Language } from './detect-language.ts';
import type { FoldedText } from './fold.ts';
import type { NumberToken } from './number-tokens.ts';

const digitRun =
  /\d{1,2}(?:,\d{2}){1,4},\d{3}(?![\d,])|\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3}){0,8}(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/y;
const magnitude =
  /[ -]?(?:(?:autres?|nouveaux|bons|petits|gros|malheureux|pauvres) (?=m(?:illions?|illiards?|illiers)))?(millions?|milliards?|billions?|trillions?|mille|milliers?|thousands?|hundred|lakhs?|crores?|mln|mio|mn|mds?|mrds?|bn|k|m)(?![a-z0-9'])/y;
const half = / (?:et demie?|and a half)(?![a-z])/y;
const halfBefore = / and a half (hundred|thousand|million|billion)(?![a-z])/y;

/**
 * The number written in digits that starts at `position`, with its magnitude ("3,2 millions", "5M", "50k",
 * "2 Md"). Three digits after a separator are thousands, whatever the separator ("500.000", "140,590"),
 * unless the number starts with 0, or a magnitude or size follows and the separator is the language's decimal
 * mark ("1,234 million" in French). `undefined` for a part of something else: a version, an address, a code.
 */
export function digitsAt(folded: FoldedText, position: number, language: Language): NumberToken | undefined {
  const { text } = folded;
  const apart = language === 'en' ? groupsApart(text, position) : undefined;
  if (apart !== undefined) return apart;
  digitRun.lastIndex = position;
  const match = digitRun.exec(text);
  if (match === null) return undefined;
  const written = match[0];
  let end = position + written.length;
  const scaled = magnitudeAt(folded, end, language);
  const sizeFollows = /^ ?(?:[kmgtp]i?[ob]|[a-z]+octets?|[a-z]+bytes?)(?![a-z])/.test(
    text.slice(end, end + 14),
  );
  const read = readDigits(written, match[1], language, scaled !== undefined || sizeFollows);
  if (read === undefined) return undefined;
  const base = { start: position, form: 'digits', grouped: read.grouped, selectionOnly: false } as const;
  if (scaled === undefined) {
    halfBefore.lastIndex = end;
    const halved = halfBefore.exec(text);
    if (halved !== null) {
      const multiplier = magnitudes(halved[1] ?? '', 'en');
      const value = (read.value + 0.5) * multiplier;
      return { ...base, end: end + halved[0].length, value, multiplier, spelled: true };
    }
    // "34 à 38 000": French shares the thousands of the second number.
    const multiplier = language === 'fr' && match[1] === ' ' && written.endsWith('000') ? 1000 : 1;
    return { ...base, end, value: read.value, multiplier, spelled: false };
  }
  end = scaled.end;
  let value = read.value * scaled.multiplier;
  half.lastIndex = end;
  const halves = half.exec(text);
  if (halves !== null) {
    value += scaled.multiplier / 2;
    end += halves[0].length;
  }
  const rest = halves === null ? remainderAt(text, end, scaled.multiplier) : undefined;
  if (rest !== undefined) {
    value += rest.value;
    end = rest.end;
  }
  return { ...base, end, value: settle(value), multiplier: scaled.multiplier, spelled: true };
}

const partedGroups = /(\d{1,3}), (\d{3})(?!\d|[.,]\d|, \d)/y;
const countedBy =
  /(?:approximately|about|around|nearly|roughly|some|over|than|least|most|estimated|total of|number of|affect(?:s|ed|ing)|impact(?:s|ed|ing)|expos(?:es|ed|ing)) $/;

/** "312, 000": thousands whose comma has a space behind it, where nothing but one number can be meant. */
function groupsApart(text: string, position: number): NumberToken | undefined {
  partedGroups.lastIndex = position;
  const match = partedGroups.exec(text);
  if (match === null) return undefined;
  const [whole, high = '', low = ''] = match;
  const before = text.slice(Math.max(0, position - 16), position);
  if (/\d[, ]*$/.test(before) || !(low === '000' || countedBy.test(before))) return undefined;
  return {
    start: position,
    end: position + whole.length,
    value: Number(high) * 1000 + Number(low),
    multiplier: 1,
    form: 'digits',
    grouped: true,
    spelled: false,
    selectionOnly: false,
  };
}

/** "1 million 200 000": what is said after millions belongs to them, if it is smaller than one of them. */
function remainderAt(
  text: string,
  position: number,
  multiplier: number,
): { readonly end: number; readonly value: number } | undefined {
  if (!/(?:million|milliard)s?$/.test(text.slice(Math.max(0, position - 9), position))) return undefined;
  const match = /^ (?:et )?(\d{1,3}(?: \d{3})*)(?! ?\d|[.,]\d)/.exec(text.slice(position, position + 20));
  const value = Number(match?.[1]?.replaceAll(' ', ''));
  return match === null || value < 100 || value >= multiplier
    ? undefined
    : { end: position + match[0].length, value };
}

/** Removes the dust of binary fractions: 1.1 x 1 000 000 is 1 100 000. */
export function settle(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value - rounded) < 1e-6 * Math.max(1, Math.abs(value)) ? rounded : value;
}

function readDigits(
  written: string,
  separator: string | undefined,
  language: Language,
  magnitudeFollows: boolean,
): { readonly value: number; readonly grouped: boolean } | undefined {
  // "3,40,17,552": as India counts, by lakhs and crores.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(written)) return valueOf(written.replaceAll(',', ''), true);
  const decimalMark = language === 'fr' ? ',' : '.';
  const single = separator !== undefined && written.split(separator).length === 2;
  const decimal =
    separator === undefined ||
    written.startsWith('0') ||
    (single && magnitudeFollows && separator === decimalMark);
  if (decimal) {
    if (separator === ' ' || separator === "'") return undefined;
    return valueOf(written.replace(',', '.'), false);
  }
  const fraction = /[.,]\d+$/.exec(written);
  const hasFraction = fraction !== null && !fraction[0].startsWith(separator);
  const whole = hasFraction ? written.slice(0, fraction.index) : written;
  const rest = hasFraction ? `.${fraction[0].slice(1)}` : '';
  return valueOf(whole.replaceAll(separator, '') + rest, true);
}

function valueOf(
  plain: string,
  grouped: boolean,
): { readonly value: number; readonly grouped: boolean } | undefined {
  const value = Number(plain);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? { value, grouped } : undefined;
}

function magnitudeAt(
  folded: FoldedText,
  position: number,
  language: Language,
): { readonly end: number; readonly multiplier: number } | undefined {
  let end = position;
  let multiplier = 1;
  for (let round = 0; round < 2; round += 1) {
    magnitude.lastIndex = end;
    const match = magnitude.exec(folded.text);
    if (match === null || !isMagnitude(folded, match, language)) break;
    multiplier *= magnitudes(match[1] ?? '', language);
    end += match[0].length;
  }
  return end === position ? undefined : { end, multiplier };
}

/** "5 M. Durand" is not five million; a small "m" is one only in English, and only glued ("3.5m users"). */
function isMagnitude(folded: FoldedText, match: RegExpExecArray, language: Language): boolean {
  const word = match[1];
  const glued = match[0] === word;
  const wordStart = match.index + match[0].length - (word?.length ?? 0);
  const written = folded.original.charAt(folded.offsets[wordStart] ?? 0);
  const after = folded.text.slice(match.index + match[0].length, match.index + match[0].length + 2);
  if (word === 'm') {
    if (written === 'M') return glued || after !== '. ';
    return glued && (language === 'en' || dataAfter.test(folded.text.slice(match.index + match[0].length)));
  }
  if (word === 'md' || word === 'mds' || word === 'mn') return written === 'M' || language === 'en';
  return true;
}

/** "3m de comptes" in a hurried hand is millions; "3m de câble" is metres. */
const dataAfter =
  /^ d[e'] ?(?:comptes?|lignes?|clients?|users?|utilisateurs?|mails?|e-?mails?|profils?|personnes?|gens|fiches?|entrees?|numeros?|donnees|abonnes|lignes|identifiants|patients?)(?![a-z])/;

/** How many units a magnitude word stands for. A French "billion" is a million millions. */
export function magnitudes(word: string, language: Language): number {
  switch (word) {
    case 'hundred':
      return 100;
    case 'k':
    case 'mille':
    case 'millier':
    case 'milliers':
    case 'thousand':
    case 'thousands':
      return 1e3;
    case 'lakh':
    case 'lakhs':
      return 1e5;
    case 'crore':
    case 'crores':
      return 1e7;
    case 'm':
    case 'mn':
    case 'mln':
    case 'mio':
    case 'million':
    case 'millions':
      return 1e6;
    case 'billion':
    case 'billions':
      return language === 'fr' ? 1e12 : 1e9;
    case 'trillion':
    case 'trillions':
      return language === 'fr' ? 1e18 : 1e12;
    default:
      return 1e9;
  }
}
