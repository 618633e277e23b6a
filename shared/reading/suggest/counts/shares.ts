import { settle } from '../../digits.ts';
import { matchesIn } from '../../matches.ts';
import { originalSpan } from '../../fold.ts';
import { combinedExactness, hedgesBefore } from '../../hedges.ts';
import { wordsAt } from '../../number-words.ts';
import type { CountSuggestion } from '../suggestion.ts';
import { hitSharesIn, type HitShare } from './hit-shares.ts';
import { senseOfWord } from './nouns.ts';
import type { Block } from './prepare.ts';

/** "un client sur deux", "one in three customers". */
const oneIn =
  /(?<![a-z])(?:une?|one|1) (?:([a-z·-]+) )?(?:sur|in|out of) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten|\d{1,2})(?: (?:of )?(?:its |our |their )?([a-z-]+))?(?![a-z0-9])/g;
const isHit =
  /(?:touche|concerne|impacte|affecte|vole|expose|compromis|victime|affected|impacted|exposed|stolen|compromised)/;

/** The shares of a block that are said of those affected, as counts of per cent; `counted` are the ends of its counts in its folded text. */
export function sharesOfBlock(
  { folded, isAboutBreach }: Block,
  counted: readonly number[],
): readonly CountSuggestion[] {
  const { text } = folded;
  if (!/%|pour cent|per ?cent|moitie|half|(?:une?|one|1) [a-z·-]* ?(?:sur|in|out of) /.test(text)) return [];
  const found: CountSuggestion[] = [];
  for (const match of matchesIn(text, oneIn)) {
    const said = match[2] ?? '';
    const of = (wordsAt(said, 0, 'fr') ?? wordsAt(said, 0, 'en'))?.value ?? Number(said);
    const noun = match[1] ?? match[3] ?? '';
    const around = text.slice(Math.max(0, match.index - 40), match.index);
    // "un Français sur deux est touché": its noun was said, what follows is the verb.
    const behind = match[3];
    const length = match[0].length - (match[1] === undefined || behind === undefined ? 0 : behind.length + 1);
    const after = text.slice(match.index + length, match.index + length + 30);
    if (
      of >= 2 &&
      senseOfWord(noun)?.unit === 'persons' &&
      (/(?:soit|c'est|d')(?: [a-z ]{0,15})? ?$/.test(around) || isHit.test(after))
    ) {
      const hedges = hedgesBefore(folded, match.index, Math.max(0, match.index - 40));
      found.push(
        share(
          hedges.at(-1)?.start ?? match.index,
          match.index + length,
          settle(Math.round(1000 / of) / 10),
          combinedExactness(hedges),
        ),
      );
    }
  }
  return [
    ...found,
    ...(isAboutBreach || counted.length > 0 ? hitSharesIn(folded, counted) : []).map(
      ({ start, end, lower, upper, exactness }) => share(start, end, lower, exactness, upper),
    ),
  ];

  function share(
    start: number,
    end: number,
    value: number,
    hedged: HitShare['exactness'],
    upper = value,
  ): CountSuggestion {
    const span = originalSpan(folded, start, end);
    const quote = folded.original.slice(span.start, span.end);
    return {
      kind: 'count',
      ...span,
      quote,
      ...(hedged === 'at-most' ? {} : { lower: value }),
      ...(hedged === 'at-least' ? {} : { upper }),
      exactness: hedged,
      unit: 'other',
      unitWord: '%',
      role: 'total',
      modality: 'asserted',
      reasons: [{ code: 'count.share', ...span, words: quote }],
    };
  }
}
