import type { Language } from './detect-language.ts';
import { magnitudes, settle } from './digits.ts';
import type { NumberToken } from './number-tokens.ts';
import { wordSet } from './word-set.ts';

const french: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const english: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales = wordSet('mille milliers million millions milliard milliards thousand billion lakh crore');
/** Every word that a number in words begins with. */
export const wordedOpenings = wordSet(...Object.keys(french), ...Object.keys(english), 'cent cents mille');
const wordHere = /[a-z]+/y;
const wordNext =
  /[ -](?:(?:autres?|nouveaux|bons|petits|gros|malheureux|pauvres) (?=m(?:illions?|illiards?|illiers)(?![a-z])))?([a-z]+)/y;

/** What was added last, which decides what may follow ("deux trois" is two numbers, "vingt-trois" is one). */
type Last = 'start' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';
type State = {
  readonly total: number;
  readonly current: number;
  readonly last: Last;
  readonly lastScale: number;
  readonly multiplier: number;
  readonly end: number;
};

/**
 * The number written in words that starts at `position`: "deux cent mille", "quatre-vingt-onze", "septante",
 * "twenty-eight", "three hundred and twelve", "two and a half million", "deux millions et demi". A lone "un" or
 * "one" is one only when selected; a lone "a" never.
 */
export function wordsAt(text: string, position: number, language: Language): NumberToken | undefined {
  wordHere.lastIndex = position;
  const first = wordHere.exec(text)?.[0];
  if (first === undefined) return undefined;
  let state: State = {
    total: 0,
    current: 0,
    last: 'start',
    lastScale: Infinity,
    multiplier: 1,
    end: position,
  };
  let next = append(state, first, position + first.length, language);
  while (next !== undefined) {
    state = next;
    wordNext.lastIndex = state.end;
    const match = wordNext.exec(text);
    if (match === null) break;
    const word = match[1] ?? '';
    const end = state.end + match[0].length;
    // "sept cents un justificatif": nothing is added to a plural hundred but by its own rule, so that an article stands apart.
    if (/^une?$/.test(word) && text.slice(position, state.end).endsWith('cents')) break;
    next =
      word === 'et' || word === 'and'
        ? conjunction(state, text, end, language)
        : append(state, word, end, language);
  }
  if (state.last === 'start' || /^[a-z0-9·]/.test(text.slice(state.end, state.end + 1))) return undefined;
  const lone = state.end === position + first.length;
  const rest = text.slice(state.end, state.end + 40);
  if (lone && (first === 'a' || first === 'an') && !spelledSize.test(rest)) return undefined;
  const spoken = decimalsAt(text, state, language);
  if (spoken !== undefined) return { ...spoken, start: position };
  return {
    start: position,
    end: state.end,
    // "Deux téraoctets et demi": the half is the size's.
    value: state.total + state.current + (sizeAndHalf.test(rest) ? 0.5 : 0),
    multiplier: state.multiplier,
    form: 'words',
    grouped: false,
    spelled: state.multiplier > 1,
    selectionOnly: lone && (first === 'un' || first === 'une' || first === 'one'),
  };
}

const bytes = String.raw` (?:kilo|mega|giga|tera|peta)(?:octets?|bytes?)`;
/** A size in words right behind a number: "un téraoctet". */
export const spelledSize = new RegExp(`^${bytes}(?![a-z])`);
const sizeAndHalf = new RegExp(`^${bytes} et demie?(?![a-z])`);

/** Decimals as they are spoken: "deux virgule neuf millions", "two point four million". */
function decimalsAt(text: string, state: State, language: Language): NumberToken | undefined {
  const mark = language === 'fr' ? ' virgule ' : ' point ';
  if (state.total > 0 || !text.startsWith(mark, state.end)) return undefined;
  const decimals = wordsAt(text, state.end + mark.length, language);
  if (decimals === undefined || decimals.multiplier < 1000) return undefined;
  const digits = decimals.value / decimals.multiplier;
  const value = state.current + digits / 10 ** String(digits).length;
  return digits > 99 ? undefined : { ...decimals, value: settle(value * decimals.multiplier) };
}

function append(state: State, word: string, end: number, language: Language): State | undefined {
  if (scales.has(word)) return scale(state, word, end, language);
  if (language === 'fr' ? word === 'cent' || word === 'cents' : word === 'hundred')
    return hundred(state, end, language);
  const lexicon = language === 'fr' ? french : english;
  const value = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
  return value === undefined ? undefined : small(state, value, end, language);
}

function small(state: State, value: number, end: number, language: Language): State | undefined {
  const open = state.last === 'start' || state.last === 'hundred' || state.last === 'scale';
  const tens = state.current % 100;
  if (language === 'fr' && value === 20 && state.last === 'unit' && tens === 4) {
    return { ...state, current: state.current + 76, last: 'ten', end };
  }
  const grows = { ...state, current: state.current + value, multiplier: 1, end };
  if (value >= 20) return open ? { ...grows, last: 'ten' } : undefined;
  if (value >= 10) {
    const vigesimal = language === 'fr' && state.last === 'ten' && (tens === 60 || tens === 80);
    return open || vigesimal ? { ...grows, last: 'teen' } : undefined;
  }
  const afterTen = state.last === 'ten' && value > 0;
  // dix-sept, dix-huit, dix-neuf, also inside soixante-dix-sept
  const afterDix = language === 'fr' && state.last === 'teen' && tens % 20 === 10 && value >= 7;
  return open || afterTen || afterDix ? { ...grows, last: 'unit' } : undefined;
}

function hundred(state: State, end: number, language: Language): State | undefined {
  if (state.last === 'hundred' || state.current >= 100) return undefined;
  if (state.current === 0) {
    return language === 'fr' && state.last !== 'unit'
      ? { ...state, current: 100, last: 'hundred', multiplier: 100, end }
      : undefined;
  }
  if (state.last === 'ten') return undefined;
  return { ...state, current: state.current * 100, last: 'hundred', multiplier: 100, end };
}

function scale(state: State, word: string, end: number, language: Language): State | undefined {
  const size = magnitudes(word, language);
  const bareThousand = language === 'fr' && word === 'mille' && state.current === 0 && state.last === 'start';
  if (state.current === 0 && state.last !== 'scale' && !bareThousand) return undefined;
  if (size > state.lastScale) {
    const value = (state.total + state.current) * size;
    return { ...state, total: value, current: 0, last: 'scale', lastScale: size, multiplier: size, end };
  }
  if (size === state.lastScale || (state.last === 'scale' && word !== 'mille')) return undefined;
  const value = state.total + (state.current === 0 ? 1 : state.current) * size;
  return { ...state, total: value, current: 0, last: 'scale', lastScale: size, multiplier: size, end };
}

/** "vingt et un", "un million et demi"; "three hundred and twelve", "two and a half million". */
function conjunction(state: State, text: string, end: number, language: Language): State | undefined {
  const rest = text.slice(end, end + 40);
  const half = /^ (?:demie?|a half)(?![a-z])/.exec(rest);
  if (half !== null && state.last === 'scale') {
    return { ...state, total: state.total + state.multiplier / 2, last: 'unit', end: end + half[0].length };
  }
  // "Two and a half terabytes"
  if (half !== null && state.last === 'unit' && spelledSize.test(rest.slice(half[0].length)))
    return { ...state, current: state.current + 0.5, end: end + half[0].length };
  const scaled = /^ a half (thousand|million|billion)(?![a-z])/.exec(rest);
  if (scaled !== null && state.last === 'unit') {
    const size = magnitudes(scaled[1] ?? '', language);
    const value = state.total + (state.current + 0.5) * size;
    return {
      ...state,
      total: value,
      current: 0,
      last: 'unit',
      multiplier: size,
      end: end + scaled[0].length,
    };
  }
  const word = /^[ -]([a-z]+)/.exec(rest);
  if (word === null) return undefined;
  if (language === 'fr') {
    if (state.last !== 'ten' || !/^(?:une?|onze)$/.test(word[1] ?? '')) return undefined;
  } else if (state.last !== 'hundred' && state.last !== 'scale') return undefined;
  else if (/^(?:a|an|one)$/.test(word[1] ?? '') && /^[ -][a-z]+ /.test(rest)) return undefined;
  return append(state, word[1] ?? '', end + word[0].length, language);
}
