import type { Piece, Written } from './piece.ts';
import { matchAt } from './sticky.ts';

/*
 * Days that leave even their month to the text: "le 5 au soir", "dans la nuit du 12 au 13", "on the 15th". They are dates
 * only where another has been told shortly before, or where the words themselves say so ("le 3 de ce mois").
 */

const number = '(0?[1-9]|[12]\\d|3[01])(?![\\d%]|[.,:]\\d)';
const ends = '(?=[.,;:!?)\\]\\n]|$)';
const night = new RegExp(
  `nuit d[ue] (?:[a-z]+di )?${number} (?:au|a|et) (?:[a-z]+di )?${number}${ends}`,
  'y',
);
const nightBeforeWord = new RegExp(
  `nuit d[ue] ${number} (?:au|a|et) ${number}(?= (?!janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z])`,
  'y',
);
const sure = new RegExp(
  `le ${number.replace('(?!', '(?:er)?(?!')} (?:au (?:soir|matin)|dans la (?:soiree|nuit|matinee|journee)|en (?:soiree|matinee|fin de journee)|du mois|de ce mois|courant)(?![a-z])`,
  'y',
);
const bare = new RegExp(`le ${number.replace('(?!', '(?:er)?(?!')}${ends}`, 'y');
const english = new RegExp(
  `the ${number.replace('(?!', '(?:st|nd|rd|th)(?!')}(?: of this month|(?=[.,;:!?)\\n]|$| (?:and|but|when|it|he|she|they|the|after|before)(?![a-z])))`,
  'y',
);

/** Reads a day, or the night between two, that leaves out its month; `isBare` is set on it. */
export function readDayAloneAt(text: string, at: number, word: string): Written | undefined {
  if (word === 'nuit') {
    const match = matchAt(night, text, at) ?? matchAt(nightBeforeWord, text, at);
    return match && written(at, match[0], [Number(match[1]), Number(match[2])]);
  }
  if (word === 'le') {
    const match = matchAt(sure, text, at) ?? matchAt(bare, text, at);
    return match && written(at, match[0], [Number(match[1])]);
  }
  if (word !== 'the') return undefined;
  const before = text.slice(Math.max(0, at - 6), at);
  const match = /(?:^|[^a-z])(?:on|since|until|by|from) $/.test(before)
    ? matchAt(english, text, at)
    : undefined;
  return match && written(at, match[0], [Number(match[1])]);
}

function written(start: number, words: string, days: readonly number[]): Written {
  const end = start + words.length;
  const pieces = days.map((day): Piece => ({ start, end, unit: 'day-number', day }));
  const form = days.length > 1 ? 'interval' : 'point';
  const isThisMonth = /(?:de ce mois|courant|of this month)$/.test(words);
  return { kind: 'written', start, end, form, pieces, isBare: true, ...(isThisMonth ? { isThisMonth } : {}) };
}
