import type { FoldedText } from './fold.ts';
import {
  type HedgeExactness,
  hedgesAfterNumbers,
  hedgesBeforeNumbers,
  hedgingAdverbs,
} from './hedge-words.ts';

export type { HedgeExactness } from './hedge-words.ts';

/** A hedge found next to a number, in folded offsets. */
export type Hedge = { readonly start: number; readonly end: number; readonly exactness: HedgeExactness };

const order = ['at-most', 'at-least', 'about', 'exact'] as const;
const wordEnd = '(?:(?<=[^a-z])|(?![a-z]))';
const beforePatterns = order.map((exactness) => ({
  exactness,
  pattern: new RegExp(
    `(?:^|[^a-z])(${hedgesBeforeNumbers[exactness].join('|')}) {0,3}(?:(?:the|les|ces|ses|its|their) )?$`,
  ),
}));
const afterPatterns = order.map((exactness) => ({
  exactness,
  pattern: new RegExp(`^ {0,3}(${hedgesAfterNumbers[exactness].join('|')})${wordEnd}`),
}));
/** The longest wording with its adverbs fits well inside. */
const reach = 48;

/**
 * The hedges that end where the number starts, nearest first: "plus de quelque 500 000" has two. Nothing is
 * looked for further than the words that touch the number, nor beyond `floor` (the end of what was read
 * before), so a hedge never leaks to another number.
 */
export function hedgesBefore(folded: FoldedText, start: number, floor: number): readonly Hedge[] {
  const found: Hedge[] = [];
  let edge = start;
  for (let round = 0; round < 3; round += 1) {
    const hedge = hedgeEndingAt(folded.text, edge, floor);
    if (hedge === undefined) break;
    found.push(hedge);
    edge = hedge.start;
  }
  return found;
}

/** The last words of the wordings that stand before: most numbers have none of them before, and need no closer look. */
const lastWord = new RegExp(
  String.raw`(?:beyond|past|(?:worst|case|pire|cas),?|odd|maybe|perhaps|possibly|etre|[a-z]'|[<>=≤≥⩽⩾~≈≃∼±+/-]|(?<![a-z])(?:d[eu]s?|aux?|a|pas|guere|plus|peine|maxi(?:mum)?|mini(?:mum)?|minima|m(?:ax|in)|hauteur|than|over|under|below|above|to|most|least|as|at|of|exceed[a-z]*|surpass[a-z]*|topp[a-z]+|tops?|crosses|passes|reach(?:ed)?|atteindre|is|moins|mot|depass[a-z]*|exced[a-z]*|franchi|atteint|${hedgingAdverbs}|doute|avec|loin|fris[a-z]*|cotoi[a-z]*|cotoy[a-z]*|environ|env|quelques?|pres|approximativement|presque|avoisin[a-z]*|frol[a-z]*|approch[a-z]*|dans|les|modo|louche|quasi(?:ment)?|about|around|near(?:ly)?|barely|quite|hardly|scarcely|on|almost|approx(?:imate(?:ly)?|imatively)?|roughly|some|circa|ca?|estimated|more|exactement|precisement|total|exact|exactly|precisely)[.,]?) {0,3}(?:(?:the|les|ces|ses|its|their) )?$`,
);

function hedgeEndingAt(text: string, edge: number, floor: number): Hedge | undefined {
  const from = Math.max(floor, edge - reach);
  const window = text.slice(from, edge);
  if (!lastWord.test(window.slice(-26))) return undefined;
  let best: Hedge | undefined;
  for (const { exactness, pattern } of beforePatterns) {
    const match = pattern.exec(window);
    if (match === null) continue;
    const words = match[1] ?? '';
    const start = from + match.index + match[0].indexOf(words);
    // The longest wording wins: "pas plus de" over "plus de", "au moins" over nothing.
    if (best === undefined || start < best.start)
      best = { start, end: start + words.trimEnd().length, exactness };
  }
  return best;
}

/**
 * The hedge that starts where the number (or its unit) ends: "500 000 au moins", "84 000 environ", "30K+".
 * `ceiling` is where the next number starts: a hedge that touches it belongs to it.
 */
export function hedgeAfter(folded: FoldedText, end: number, ceiling: number): Hedge | undefined {
  const window = folded.text.slice(end, end + reach);
  for (const { exactness, pattern } of afterPatterns) {
    const match = pattern.exec(window);
    if (match === null) continue;
    const words = (match[1] ?? '').replace(/^[, ]+/, '');
    const hedgeEnd = end + match[0].length;
    const between = folded.text.slice(hedgeEnd, Math.max(hedgeEnd, ceiling));
    if (ceiling < hedgeEnd || (ceiling < folded.text.length && /^ ?(?:de |d'|the |les |of )?$/.test(between)))
      continue;
    return { start: hedgeEnd - words.length, end: hedgeEnd, exactness };
  }
  return undefined;
}

/** What several hedges on one number say together: a bound is stronger than "about", "about" than "exactly". */
export function combinedExactness(hedges: readonly Hedge[]): HedgeExactness {
  for (const exactness of ['at-most', 'at-least', 'about'] as const) {
    if (hedges.some((hedge) => hedge.exactness === exactness)) return exactness;
  }
  return 'exact';
}
