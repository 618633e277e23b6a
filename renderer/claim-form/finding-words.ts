import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Claim, ClaimableTable, Ref } from '#shared/model/index.ts';
import type { UnitCode } from '#shared/model/units.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { withoutStop } from '#shared/lib/without-stop.ts';
import { tellsDate } from '#shared/reading/tells-date.ts';
import { type FigureReading, figureInWords } from '../i18n/format.ts';
import { sizeUnitOf } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locale.ts';
import { unitInWords } from '../i18n/row-label.ts';
import { translator } from '../i18n/translate.ts';

/** A figure with what it counts: "environ 500 000 personnes". */
export function countInWords(
  figure: FigureReading & { readonly unit?: UnitCode | undefined; readonly unitWord?: string | undefined },
  locale: Locale,
): string {
  const { unit, unitWord, lower, upper } = figure;
  const size =
    unit === 'bytes'
      ? sizeUnitOf(
          [lower, upper].filter((bound) => bound !== undefined),
          locale,
        )
      : undefined;
  if (size !== undefined) {
    const scaled = {
      ...figure,
      lower: lower === undefined ? undefined : lower / size.bytes,
      upper: upper === undefined ? undefined : upper / size.bytes,
    };
    return `${figureInWords(scaled, locale)}\u00a0${size.word}`;
  }
  const number = figureInWords(figure, locale);
  if ((unit === undefined || unit === 'other') && (unitWord ?? '') === '') return number;
  const words = unit === undefined || unit === 'other' ? { unit: 'other' as const, unitWord } : { unit };
  return `${number} ${unitInWords(words, upper ?? lower ?? 2, locale)}`;
}

/**
 * A finding on one line, as marginalia and lists of candidates say it; the claim adds the date or the state that it gives
 * itself. A row that is gone reads as unknown.
 */
export function findingInWords(
  snapshot: Snapshot,
  ref: Ref<ClaimableTable>,
  locale: Locale,
  claim?: Claim,
): string {
  const t = translator(locale);
  const unknown = t('common.unknown');
  const nameOf = (id: string): string => rowById(snapshot, 'entities', id)?.name ?? unknown;
  switch (ref.table) {
    case 'figures': {
      const figure = rowById(snapshot, 'figures', ref.id);
      // On one short line the reading is enough; the vague word stands in the text beside it.
      return figure === undefined ? unknown : countInWords({ ...figure, vagueWord: undefined }, locale);
    }
    case 'events': {
      const event = rowById(snapshot, 'events', ref.id);
      if (event === undefined) return unknown;
      const date = claim?.date ?? event.date;
      return date === undefined || tellsDate(event.title, date)
        ? withoutStop(event.title)
        : `${isolated(withoutStop(event.title))}, ${dateInWords(date, locale, 'short')}`;
    }
    case 'exposures': {
      const exposure = rowById(snapshot, 'exposures', ref.id);
      if (exposure === undefined) return unknown;
      const state = claim?.exposure ?? exposure.state;
      const category = t(`model.category.${exposure.category}`);
      return state === undefined || state === 'exposed'
        ? category
        : `${category}, ${t(`sources.margin.${state}`)}`;
    }
    case 'links': {
      const link = rowById(snapshot, 'links', ref.id);
      if (link === undefined) return unknown;
      return [nameOf(link.from), link.words ?? t(`model.relation.${link.relation}`), nameOf(link.to)]
        .map(isolated)
        .join(' ');
    }
    case 'hypotheses':
      return rowById(snapshot, 'hypotheses', ref.id)?.title ?? unknown;
    case 'entities':
      return nameOf(ref.id);
    case 'requests': {
      const request = rowById(snapshot, 'requests', ref.id);
      return request === undefined ? unknown : t('model.table.requests');
    }
    case 'cases':
      return (
        claim?.wording ?? (claim?.topic === undefined ? t('model.letter.A') : t(`model.topic.${claim.topic}`))
      );
  }
}
