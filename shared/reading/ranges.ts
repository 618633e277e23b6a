import { settle } from './digits.ts';
import type { FoldedText } from './fold.ts';
import type { NumberToken } from './number-tokens.ts';

/** Two numbers that a text gives as bounds of one. */
export type RangeToken = {
  readonly start: number;
  readonly end: number;
  readonly lower: number;
  readonly upper: number;
  /** The lower number took the magnitude of the upper one: "3 à 4 millions". */
  readonly sharedScale: boolean;
};

const opened = /(?:^|[^a-z']|(?:qu|lorsqu|puisqu|d)')(entre|de|d'|between|from|anywhere between) (?:les )?$/;
/** "est passé de 60 à 110": a change, not a range. */
const changed =
  /(?<![a-z])(?:pass|remont|mont|augment|baiss|descend|tomb|grimp|grew|grow|rose|fell|went|ris(?:e|es|ing)|goes|drop|jump|climb|increas|decreas|revis|revoi|revu|rais|lift|updat|correct|amend|surg|swell|swollen|expand|upgrad|downgrad|cut|port[ea]|relev|ramen|redui|up |down )[a-z]*(?: [a-z]+){0,2},? (?:de|d'|from) $/;
const joins: Readonly<Record<string, RegExp>> = {
  open: /^(?: [a-z]+)?,? (?:et|and|a|to) (?:les )?$/,
  closed: /^(?: (?:a|to|ou|or) (?:meme )?| ?[-–—] ?)$/,
};

/**
 * "passe de 2,9 à 9,7 millions", "rose from 2.9 to 9.7 million": of two sizes of one thing the first is counted by what
 * the second says. The numbers are given back in their order.
 */
export function withSharedScales(folded: FoldedText, tokens: readonly NumberToken[]): readonly NumberToken[] {
  return tokens.map((token, index) => {
    const second = tokens[index + 1];
    if (second === undefined || token.form !== 'digits' || second.form !== 'digits') return token;
    if (token.multiplier !== 1 || !second.spelled || token.value >= 1000) return token;
    const isChange =
      /^ (?:a|to) $/.test(folded.text.slice(token.end, second.start)) &&
      changed.test(folded.text.slice(Math.max(0, token.start - 40), token.start));
    return isChange
      ? {
          ...token,
          value: settle(token.value * second.multiplier),
          multiplier: second.multiplier,
          spelled: true,
        }
      : token;
  });
}

/**
 * What the first number of "2 à 3000" and "4 à 500" is counted by: the thousands or hundreds that only the second says.
 * 1 if the two are not near enough to be said so ("de 50 à 3000").
 */
function elliptic(first: NumberToken, second: NumberToken, conjunction: string): number {
  if (first.multiplier !== 1 || first.grouped || second.spelled || first.value < 2) return 1;
  if (second.form !== 'digits' || first.form !== 'digits') return 1;
  const scale = second.value < 1000 ? (first.value < 10 && /^(?:a|ou)$/.test(conjunction) ? 100 : 1) : 1000;
  const isNear = first.value * scale < second.value && second.value <= 2.5 * first.value * scale;
  return scale > 1 && second.value % scale === 0 && isNear ? scale : 1;
}

/** Reads two neighbouring numbers as a range, if the words around them say so and the first is the lower. */
export function rangeOf(
  folded: FoldedText,
  first: NumberToken,
  second: NumberToken,
  floor: number,
): RangeToken | undefined {
  if (![first, second].every((token) => token.form === 'digits' || token.form === 'words')) return undefined;
  const between = folded.text.slice(first.end, second.start);
  if (between.length > 24) return undefined;
  const lead = folded.text.slice(Math.max(floor, first.start - 40), first.start);
  // Whatever was read before it: "revu trois fois, de 80 000 à 210 000".
  if (changed.test(folded.text.slice(Math.max(0, first.start - 40), first.start))) return undefined;
  const opening = opened.exec(lead);
  const word = opening?.[1] ?? '';
  const conjunction = between.trim().split(' ').at(-1) ?? '';
  const paired =
    opening !== null &&
    joins['open']?.test(between) === true &&
    (word === 'entre' || word.endsWith('between') ? /^(?:et|and)$/ : /^(?:a|to)$/).test(conjunction);
  if (!paired && joins['closed']?.test(between) !== true) return undefined;
  const shares =
    first.multiplier === 1 && second.multiplier > 1 && first.value * second.multiplier < second.value;
  const scale = shares ? second.multiplier : elliptic(first, second, conjunction);
  const lower = first.value * scale;
  if (!(lower < second.value)) return undefined;
  // "From 40 million to 110 million: …": where a number went, if nothing is counted by both.
  const isChange =
    /^(?:from|de|d')$/.test(word) &&
    scale === 1 &&
    first.multiplier > 1 &&
    second.value >= 2 * lower &&
    /^ ?(?:[:.,;!?)\n]|$)/.test(folded.text.slice(second.end, second.end + 2));
  if (paired && isChange) return undefined;
  const start = paired ? first.start - (lead.length - opening.index - opening[0].indexOf(word)) : first.start;
  return { start, end: second.end, lower, upper: second.value, sharedScale: scale > 1 };
}
