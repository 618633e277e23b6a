import { settle } from '../../digits.ts';
import { matchesIn } from '../../matches.ts';
import { originalSpan } from '../../fold.ts';
import { combinedExactness, hedgesBefore } from '../../hedges.ts';
import { wordsAt } from '../../number-words.ts';
import type { CountSuggestion } from '../suggestion.ts';
import { bases, hitSharesIn, type HitShare } from './hit-shares.ts';
import { senseOfWord } from './nouns.ts';
import type { Block } from './prepare.ts';

/** "384 902 contrats, soit environ 12 % du portefeuille": the share that a count is of what its owner has. */
const perCent =
  /(?<![a-z0-9.,])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|pour cent|percent|per cent)(?= (?:de (?:ses|nos|leurs|sa|son|notre|leur|la|l')|du|des|d[e'] ?l|of (?:its|our|their|the|all)))/g;
const equals =
  /(?:soit|c'est-a-dire|autrement dit|representant|ce qui represente|or|i\.e\.|representing|that is|equivalent to)(?: [a-z' ]{0,20})? ?[~≈<>]? ?$/;
const base =
  /^ ?(?:%|pour cent|percent|per cent) (?:de |du |des |d'|of )(?:ses |nos |leurs |sa |son |notre |leur |la |l'|l’|les |its |our |their |the |all )*(?:total |active |current |entire )?([a-z-]+)/;

/** "un client sur deux", "one in three customers". */
const oneIn =
  /(?<![a-z])(?:une?|one|1) (?:([a-z·-]+) )?(?:sur|in|out of) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten|\d{1,2})(?: (?:of )?(?:its |our |their )?([a-z-]+))?(?![a-z0-9])/g;
const isHit =
  /(?:touche|concerne|impacte|affecte|vole|expose|compromis|victime|affected|impacted|exposed|stolen|compromised)/;

/** The shares of a block that are said of those affected, as counts of per cent. */
export function sharesOfBlock({ folded, isAboutBreach }: Block): readonly CountSuggestion[] {
  const { text } = folded;
  if (!/%|pour cent|per ?cent|(?:une?|one|1) [a-z·-]* ?(?:sur|in|out of) /.test(text)) return [];
  const found: CountSuggestion[] = [];
  for (const match of matchesIn(text, perCent)) {
    const left = text.slice(Math.max(0, match.index - 60), match.index);
    const named = base.exec(text.slice(match.index + (match[1] ?? '').length, match.index + 70))?.[1] ?? '';
    const isBase =
      bases.test(named) || senseOfWord(named)?.unit === 'persons' || senseOfWord(named)?.unit === 'accounts';
    const hedges = hedgesBefore(folded, match.index, Math.max(0, match.index - 40));
    const start = hedges.at(-1)?.start ?? match.index;
    if (isBase && equals.test(text.slice(Math.max(0, start - 40), start)) && /\d[^.;\n]*$/.test(left))
      found.push(
        share(
          start,
          match.index + match[0].length,
          Number((match[1] ?? '').replace(',', '.')),
          combinedExactness(hedges),
        ),
      );
  }
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
    ...(isAboutBreach ? hitSharesIn(folded) : []).map(({ start, end, lower, upper, exactness }) =>
      share(start, end, lower, exactness, upper),
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
