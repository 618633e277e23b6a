import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { assertNever } from '#shared/lib/assert.ts';
import type { Figure, Ref } from '#shared/model/index.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { formatSpoken, figureInWords } from './format.ts';
import { behindMillions, behindOf } from './french-of.ts';
import type { Locale } from './locale.ts';
import { translator } from './translate.ts';

/** What wording a figure with its unit needs. */
export type UnitFigure = Pick<Figure, 'lower' | 'upper' | 'exactness' | 'unit' | 'unitWord' | 'vagueWord'>;

/**
 * A figure with what it counts: "environ 500 000 personnes", "jusqu’à 3,2 millions de personnes", "personnes :
 * inconnu". The texts' own word for the unit, when there is one, stands instead.
 */
export function figureWithUnit(figure: UnitFigure, locale: Locale): string {
  const t = translator(locale);
  const said = figure.upper ?? figure.lower;
  if (said === undefined) return t('common.figure.unknownOf', { unit: unitInWords(figure, 2, locale) });
  return `${figureInWords(figure, locale)}\u00a0${unitInWords(figure, said, locale)}`;
}

/** The unit of a figure for a number of them; after "3,2 millions" French needs its "de". */
export function unitInWords(
  figure: Pick<UnitFigure, 'unit' | 'unitWord'>,
  count: number,
  locale: Locale,
): string {
  const isSpoken = /\p{L}/u.test(formatSpoken(count, locale));
  if (figure.unitWord !== undefined)
    return isSpoken ? behindMillions(figure.unitWord, locale) : figure.unitWord;
  return translator(locale)(`model.unit.${figure.unit}`, { count: isSpoken ? 1_000_000 : count });
}

/**
 * What a row is called, in one line: in the palette, the journal, notices and inspectors. Undefined when the row is not in the
 * snapshot.
 */
export function rowLabel(
  snapshot: Snapshot,
  ref: { readonly table: Ref['table']; readonly id: string },
  locale: Locale,
): string | undefined {
  const t = translator(locale);
  const { id } = ref;
  const entityName = (entity: string | undefined): string =>
    (entity === undefined ? undefined : rowById(snapshot, 'entities', entity)?.name) ?? t('common.unknown');
  switch (ref.table) {
    case 'cases':
      return rowById(snapshot, 'cases', id)?.title;
    case 'sources':
      return rowById(snapshot, 'sources', id)?.title;
    case 'passages': {
      const quote = rowById(snapshot, 'passages', id)?.quote;
      return quote === undefined ? undefined : t('common.quote', { text: shortened(quote) });
    }
    case 'claims': {
      const claim = rowById(snapshot, 'claims', id);
      if (claim === undefined) return undefined;
      const source = rowById(snapshot, 'sources', claim.source);
      const who =
        claim.speaker === undefined
          ? t('common.source.number', { number: source?.number })
          : entityName(claim.speaker);
      return t('common.label.claim', {
        who,
        stance: t(`model.stance.${claim.stance}`),
        about: rowLabel(snapshot, claim.about, locale),
      });
    }
    case 'figures': {
      const figure = rowById(snapshot, 'figures', id);
      if (figure === undefined) return undefined;
      const words = figureWithUnit(figure, locale);
      if (figure.scope === undefined) return words;
      // "62 400 adhérents de la mutuelle", where the scope says again what is counted.
      if (isRepeatedIn(figure.scope, figure.unitWord) && (figure.upper ?? figure.lower) !== undefined)
        return figureWithUnit({ ...figure, unitWord: figure.scope }, locale);
      return t('common.label.scoped', { words, scope: figure.scope });
    }
    case 'events': {
      const event = rowById(snapshot, 'events', id);
      if (event?.date === undefined) return event?.title;
      return t('common.label.scoped', {
        words: event.title,
        scope: dateInWords(event.date, locale, 'short'),
      });
    }
    case 'exposures': {
      const exposure = rowById(snapshot, 'exposures', id);
      return exposure === undefined ? undefined : t(`model.category.${exposure.category}`);
    }
    case 'links': {
      const link = rowById(snapshot, 'links', id);
      if (link === undefined) return undefined;
      return [entityName(link.from), link.words ?? t(`model.relation.${link.relation}`), entityName(link.to)]
        .map(isolated)
        .join(' ');
    }
    case 'hypotheses':
      return rowById(snapshot, 'hypotheses', id)?.title;
    case 'entities':
      return rowById(snapshot, 'entities', id)?.name;
    case 'relays': {
      const relay = rowById(snapshot, 'relays', id);
      if (relay === undefined) return undefined;
      return t('common.label.relay', {
        source: rowLabel(snapshot, { table: 'sources', id: relay.source }, locale),
        from: behindOf(rowLabel(snapshot, relay.from, locale) ?? t('common.unknown'), locale),
      });
    }
    case 'decisions': {
      const decision = rowById(snapshot, 'decisions', id);
      return decision === undefined ? undefined : t(`model.decision-kind.${decision.kind}`);
    }
    case 'requests': {
      const request = rowById(snapshot, 'requests', id);
      return request === undefined ? undefined : entityName(request.asked);
    }
    case 'questions':
      return rowById(snapshot, 'questions', id)?.text;
    case 'refusals': {
      const refusal = rowById(snapshot, 'refusals', id);
      return refusal === undefined ? undefined : t('common.quote', { text: shortened(refusal.quote) });
    }
    case 'placements':
      return t('model.table.placements');
    default:
      return assertNever(ref.table);
  }
}

/** Whether a scope begins with the very word that is counted. */
function isRepeatedIn(scope: string, word: string | undefined): boolean {
  return (
    word !== undefined && scope.startsWith(word) && !/^[\p{L}\p{M}\p{N}]/u.test(scope.slice(word.length))
  );
}

const longest = 90;

/** A text cut at a word, for a line that has no room. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 20))}…`;
}
