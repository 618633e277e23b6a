import { claimsOnPassage } from '#shared/analysis/claims.ts';
import { passagesOfSource } from '#shared/case/passages.ts';
import { contradictionsOf } from '#shared/analysis/contradictions.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { overlaps } from '#shared/dates/compare.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Claim, Passage } from '#shared/model/index.ts';
import { paragraphIndexAt } from '#shared/reading/paragraphs.ts';
import { findingInWords } from '../../claim-form/finding-words.ts';
import { letterOfTable } from '../../claim-form/letters.ts';
import { figureInWords } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { Span } from './segments.ts';

/** One line of the margin: a passage, what it says in short, and whether somebody says otherwise. */
export type PassageLine = Span & {
  readonly passage: Passage;
  readonly claims: readonly Claim[];
  readonly label: string;
  /** Set when claims elsewhere cannot be true together with it; the words are what the other says, when short. */
  readonly against?: { readonly words: string } | undefined;
};

/** The anchored passages of a source that carry a claim, in the order of the text. */
export function passageLines(snapshot: Snapshot, sourceId: string, locale: Locale): readonly PassageLine[] {
  return passagesOfSource(snapshot, sourceId).flatMap((passage): PassageLine[] => {
    if (passage.state === 'lost') return [];
    const claims = claimsOnPassage(snapshot, passage.id);
    const [first] = claims;
    if (first === undefined) return [];
    return [
      {
        id: passage.id,
        start: passage.start,
        end: passage.end,
        letter: letterOfTable[first.about.table],
        stance: first.stance,
        passage,
        claims,
        label: labelOf(snapshot, claims, first, locale),
        against: againstOf(snapshot, claims, locale),
      },
    ];
  });
}

/** Passages that a correction of the text has lost. */
export function lostPassages(snapshot: Snapshot, sourceId: string): readonly Passage[] {
  return passagesOfSource(snapshot, sourceId).filter((passage) => passage.state === 'lost');
}

/** Lines by the paragraph, or the stretch of one, they begin in. */
export function linesByParagraph(
  lines: readonly PassageLine[],
  paragraphs: readonly { readonly start: number }[],
): ReadonlyMap<number, readonly PassageLine[]> {
  const byParagraph = new Map<number, PassageLine[]>();
  for (const line of lines) {
    const index = paragraphIndexAt(paragraphs, line.start);
    const group = byParagraph.get(index);
    if (group === undefined) byParagraph.set(index, [line]);
    else group.push(line);
  }
  return byParagraph;
}

/** Passages, or suggestions, that lie wholly or in part in each paragraph, or stretch of one. */
export function spansByParagraph<T extends { readonly start: number; readonly end: number }>(
  lines: readonly T[],
  paragraphs: readonly { readonly start: number }[],
): ReadonlyMap<number, readonly T[]> {
  const byParagraph = new Map<number, T[]>();
  for (const line of lines) {
    const last = paragraphIndexAt(paragraphs, Math.max(line.start, line.end - 1));
    for (let index = paragraphIndexAt(paragraphs, line.start); index <= last; index += 1) {
      const group = byParagraph.get(index);
      if (group === undefined) byParagraph.set(index, [line]);
      else group.push(line);
    }
  }
  return byParagraph;
}

/** The innermost passage at a place of the text; where several end, not the one that is selected already. */
export function lineAt(
  lines: readonly PassageLine[],
  offset: number,
  selectedId: string | undefined,
): PassageLine | undefined {
  return lines
    .filter((line) => line.start <= offset && offset <= line.end)
    .toSorted((left, right) => left.end - left.start - (right.end - right.start))
    .find((line, index, all) => all.length === 1 || line.id !== selectedId || index === all.length - 1);
}

function labelOf(snapshot: Snapshot, claims: readonly Claim[], first: Claim, locale: Locale): string {
  const t = translator(locale);
  const exposures = claims.filter((claim) => claim.about.table === 'exposures');
  if (exposures.length > 2 && exposures.length === claims.length) {
    const states = new Set(exposures.map((claim) => claim.exposure));
    const [state] = states;
    const count = t('sources.margin.categories', { count: exposures.length });
    return states.size === 1 && state !== undefined && state !== 'exposed'
      ? `${count}, ${t(`sources.margin.${state}`)}`
      : count;
  }
  if (exposures.length === 2 && claims.length === 2) {
    return exposures.map((claim) => findingInWords(snapshot, claim.about, locale, claim)).join(', ');
  }
  const label = findingInWords(snapshot, first.about, locale, first);
  return claims.length === 1 ? label : t('sources.margin.more', { label, more: claims.length - 1 });
}

function againstOf(snapshot: Snapshot, claims: readonly Claim[], locale: Locale): PassageLine['against'] {
  const t = translator(locale);
  for (const claim of claims) {
    for (const contradiction of contradictionsOf(snapshot, claim.about)) {
      if (!contradiction.claims.some(({ id }) => id === claim.id)) continue;
      const others = contradiction.claims.filter((other) => other.id !== claim.id);
      switch (contradiction.kind) {
        case 'figures': {
          const other = contradiction.refs.find(
            ({ table, id }) => table === 'figures' && id !== claim.about.id,
          );
          const figure = other === undefined ? undefined : rowById(snapshot, 'figures', other.id);
          return {
            words: figure === undefined ? '' : figureInWords({ ...figure, vagueWord: undefined }, locale),
          };
        }
        case 'dates': {
          const other = others.find(
            ({ date }) => date !== undefined && claim.date !== undefined && !overlaps(date, claim.date),
          );
          return {
            words: other?.date === undefined ? '' : withoutYear(dateInWords(other.date, locale, 'short')),
          };
        }
        case 'exposure': {
          const other = others.find(({ exposure }) => exposure !== undefined && exposure !== claim.exposure);
          return {
            words:
              other?.exposure === undefined || other.exposure === 'exposed'
                ? ''
                : t(`sources.margin.${other.exposure}`),
          };
        }
        case 'stances':
        case 'rival-hypotheses':
          break;
      }
    }
  }
  return undefined;
}

/** In the margin the day is what differs; the year is in the inspector. French says after it that it is about then. */
function withoutYear(words: string): string {
  return words.replace(/[\s\u00a0]+\d{4}(?=$|\s\p{L}+$)/u, '');
}
