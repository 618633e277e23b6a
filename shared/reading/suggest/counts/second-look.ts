import type { FoldedText } from '../../fold.ts';
import { besidePoints, type PlaceBeside } from './beside-points.ts';
import type { Draft } from './draft.ts';

/** How far on each side words are looked at, in signs of the sentence, and how many. */
const reach = 90;
const most = 8;
/** Letters of a word that are looked at: its endings say little. */
const stem = 6;
/** Where the words alone have so many points, nothing else was ever found to outweigh them. */
const settled = 0;
/** A count that has fewer points than this is taken for none. */
const doubtful = -25;

const tokens = /[a-z]+|[.,;:()!?%€$"-]/g;

/**
 * The words beside a number and those it counts, each with where it stands (`PlaceBeside`): what the table of points holds something
 * about, and what it does not.
 */
export function wordsBeside(
  { text }: FoldedText,
  { phrase, start, numberEnd }: Draft,
  span: { readonly start: number; readonly end: number },
): readonly (readonly [PlaceBeside, string])[] {
  const counted = Math.max(phrase.end, numberEnd);
  const left = text.slice(Math.max(span.start, start - reach), start).match(tokens) ?? [];
  const right = text.slice(counted, Math.min(span.end, counted + reach)).match(tokens) ?? [];
  const placed = (
    words: readonly string[],
    places: readonly [PlaceBeside, PlaceBeside, PlaceBeside, PlaceBeside],
  ) =>
    words.map(
      (word, at) => [places[at < 2 ? at : at < 5 ? 2 : 3] ?? places[3], word.slice(0, stem)] as const,
    );
  return [
    ...placed(left.slice(-most).reverse(), ['before', 'second before', 'close before', 'farther before']),
    ...placed(right.slice(0, most), ['behind', 'second behind', 'close behind', 'farther behind']),
    ...(text.slice(phrase.start, phrase.end).match(/[a-z]+/g) ?? []).map(
      (word) => ['counted', word.slice(0, stem)] as const,
    ),
  ];
}

/**
 * Whether what stands beside a number speaks so much against its being a count that no rule outweighs it: the last look at what the rules
 * let pass. `evidenceOf` gives the codes of what else speaks; it is asked only where the words leave it open.
 */
export function isDoubtful(
  words: readonly (readonly [PlaceBeside, string])[],
  evidenceOf: () => readonly string[],
): boolean {
  let points = besidePoints.all;
  for (const [at, [place, word]] of words.entries()) {
    const worth = besidePoints[place].get(word);
    // A word counts once in its place.
    if (worth !== undefined && !words.slice(0, at).some(([there, same]) => same === word && there === place))
      points += worth;
  }
  if (points >= settled) return false;
  for (const code of evidenceOf()) points += besidePoints.evidence.get(code) ?? 0;
  return points < doubtful;
}
