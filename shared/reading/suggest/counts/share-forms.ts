import { settle } from '../../digits.ts';
import type { FoldedText } from '../../fold.ts';
import { matchesIn } from '../../matches.ts';
import { wordsAt } from '../../number-words.ts';
import { senseOfWord } from './nouns.ts';

/** A share as it is written, in folded offsets, and the per cent it says. */
export type WrittenShare = {
  readonly start: number;
  readonly end: number;
  readonly lower: number;
  readonly upper: number;
  readonly form: 'per-cent' | 'fraction' | 'one-in';
  /** Whether one of so many is one of so many people: "one customer in four", "un Suisse sur dix". */
  readonly isOfPeople?: boolean;
};

/** Whether a folded text may hold a share at all: most have none, and are looked at no closer. */
export const mayHoldShares =
  /%|p(?:ou|e)r ?cent|moitie|half|(?:tiers|quart|cinquieme|dixieme|third|quarter|fifth|tenth)s?(?![a-z])|(?:sur|in|out of) (?:every )?(?:[a-z-]+|\d{1,4})(?![a-z0-9])/;

const number = String.raw`\d{1,3}(?:[.,]\d{1,3})?`;
const perCent = '(?:%|pour ?cents?|per ?cent)(?![a-z])';
const inDigits = new RegExp(
  `(?<![a-z0-9.,])(?:(?:entre |de |between |from )?(${number}) ?(?:${perCent})? ?(?:a|et|to|and|-|–) ?)?(${number}) ?${perCent}`,
  'g',
);
const afterWords = /(?<=[a-z]) (?:pour ?cents?|per ?cent)(?![a-z])/g;
/** What a number in words has before it when it is the end of a span: "between six and seven per cent". */
const span = /(?<![a-z])(?:(?:between|entre|from|de) )?([a-z-]+(?: [a-z-]+)?) (?:and|to|or|et|a|ou) $/;
const inParts =
  /(?<![a-z-])(?:(?:la |une (?:bonne |petite |grosse )?)(moitie)|(?<!(?<![a-z])(?:first|second|other|better|and|the|an?|by|in|one|with) )(half)(?!-| (?:an?|un|dozen|mill|bill|price|term|hour|day|year|time|way|moon|marathon)(?![a-z]))|(un (?:bon |petit |gros )?|une |(?:les )?(?:deux|trois|quatre|neuf) |an? (?:good |full )?|one[- ]|(?:two|three|four|nine)[- ])(tiers|quarts?|cinquiemes?|dixiemes?|thirds?|quarters?|fifths?|tenths?))(?![a-z-])/g;
const parts: Readonly<Record<string, number>> = {
  tiers: 3,
  third: 3,
  quart: 4,
  quarter: 4,
  cinquieme: 5,
  fifth: 5,
  dixieme: 10,
  tenth: 10,
};
const times: readonly (readonly [RegExp, number])[] = [
  [/deux|two/, 2],
  [/trois|three/, 3],
  [/quatre|four/, 4],
  [/neuf|nine/, 9],
];
/** "un client sur deux", "un habitant de la région sur quatre", "one Nova Scotian in four", "two in three customers". */
const oneIn =
  /(?<![a-z0-9.,-])(une?|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine|[1-9]) ((?:[a-z·'-]+ ){0,4}?)(?:sur|in|out of) (?:every )?([a-z]+(?:-[a-z]+)?|\d{1,3}(?:[ ,.]?000)?)(?![a-z0-9])(?! (?:ans|mois|jours|years|months|days)(?![a-z]))(?: (?:of )?(?:its |our |their |the )?([a-z-]+))?/g;

/** The shares of a folded text, in order of their forms: in digits, in words, in parts, one in so many. */
export function sharesWrittenIn(folded: FoldedText): readonly WrittenShare[] {
  const { text } = folded;
  return [...digitShares(text), ...wordShares(text), ...partShares(text), ...oneInShares(folded)];
}

function digitShares(text: string): readonly WrittenShare[] {
  return matchesIn(text, inDigits).map((match) => {
    const upper = valueOf(match[2]);
    const lower = match[1] === undefined ? upper : valueOf(match[1]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      lower: Math.min(lower, upper),
      upper,
      form: 'per-cent',
    };
  });
}

function wordShares(text: string): readonly WrittenShare[] {
  return matchesIn(text, afterWords).flatMap((match) => {
    const said = spelledBefore(text, match.index);
    if (said === undefined) return [];
    const from = span.exec(text.slice(Math.max(0, said.start - 40), said.start));
    const low = from === null ? undefined : spelled(from[1] ?? '');
    const start = from === null || low === undefined ? said.start : said.start - from[0].length;
    return [
      {
        start,
        end: match.index + match[0].length,
        lower: low ?? said.value,
        upper: said.value,
        form: 'per-cent' as const,
      },
    ];
  });
}

/** The longest number in words that ends at `end`: "one", "ninety-five", "trente-huit". */
function spelledBefore(
  text: string,
  end: number,
): { readonly start: number; readonly value: number } | undefined {
  const words = /(?:[a-z-]+ ){0,2}[a-z-]+$/.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
  for (let from = end - words.length; from < end; from = text.indexOf(' ', from) + 1) {
    const value = spelled(text.slice(from, end));
    if (value !== undefined) return { start: from, value };
    const next = text.indexOf(' ', from);
    if (next < 0 || next >= end) return undefined;
  }
  return undefined;
}

function spelled(words: string): number | undefined {
  for (const language of ['fr', 'en'] as const) {
    const token = wordsAt(words, 0, language);
    if (token !== undefined && token.end === words.length && token.value <= 1000) return token.value;
  }
  return undefined;
}

function partShares(text: string): readonly WrittenShare[] {
  return matchesIn(text, inParts).map((match) => {
    const part = parts[(match[4] ?? '').replace(/s$/, '')] ?? parts[match[4] ?? ''];
    const many = times.find(([words]) => words.test(match[3] ?? ''))?.[1] ?? 1;
    const value = part === undefined ? 50 : settle(Math.round((1000 * many) / part) / 10);
    return {
      start: match.index,
      end: match.index + match[0].length,
      lower: value,
      upper: value,
      form: 'fraction',
    };
  });
}

function oneInShares(folded: FoldedText): readonly WrittenShare[] {
  return matchesIn(folded.text, oneIn).flatMap((match) => {
    const [many, of] = [partOf(match[1]), partOf(match[3])];
    // "3 out of 40 patients" counts patients; "three in ten" is a share.
    if (of < 2 || many < 1 || many >= of || (many > 1 && of > 10)) return [];
    const inside = (match[2] ?? '').trim();
    const behind = match[4];
    const share = (100 * many) / of;
    const value = settle(share < 10 ? Math.round(100 * share) / 100 : Math.round(10 * share) / 10);
    // "un Français sur deux est touché": its noun was said, what follows is the verb.
    const whole = match[0].replace(/ (?:of )?(?:its |our |their |the )?[a-z-]+$/, '');
    const end = match.index + (behind === undefined || inside === '' ? match[0] : whole).length;
    const who = inside === '' ? (behind ?? '') : inside;
    const at = match.index + (inside === '' ? match[0].length - who.length : match[0].indexOf(who));
    const isOfPeople = who !== '' && (who.split(' ').slice(0, 2).some(isPerson) || isCapital(folded, at));
    return [
      {
        start: match.index,
        end,
        lower: value,
        upper: value,
        form: 'one-in' as const,
        isOfPeople,
      },
    ];
  });
}

/** How many of how many, in digits or in words. */
function partOf(said = ''): number {
  return /^\d/.test(said) ? Number(said.replace(/[ ,.]/g, '')) : (spelled(said) ?? 0);
}

/** "client", "salarié". */
function isPerson(word: string): boolean {
  return senseOfWord(word)?.unit === 'persons';
}

/** A people has a capital: "un Breton sur six", "one Nova Scotian in four". */
function isCapital({ original, offsets }: FoldedText, at: number): boolean {
  const letter = original[offsets[at] ?? 0] ?? '';
  return letter !== letter.toLowerCase();
}

function valueOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
