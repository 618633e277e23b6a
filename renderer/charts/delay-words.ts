import type { DelayRow, DelayStep } from '#shared/analysis/delays.ts';
import type { Gap } from '#shared/dates/compare.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { EventStage } from '#shared/model/event.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';

/** A step inside a sentence: "découverte", "mise en vente". */
export function stageWords(stage: EventStage, locale: Locale): string {
  const name = translator(locale)(`model.stage.${stage}`);
  return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}

/** A number of days, or the fewest and the most: "3 jours", "de 7 à 12 jours". */
export function daysWords(days: Gap, locale: Locale): string {
  const t = translator(locale);
  return days.min === days.max
    ? t('compare.delays.days', { count: days.min })
    : t('compare.delays.between', { min: days.min, max: days.max });
}

/** What J is for a case: "J : 14 févr. 2021". */
export function originOf(row: DelayRow, locale: Locale): string {
  const t = translator(locale);
  return row.origin === undefined
    ? t('compare.delays.origin.unknown')
    : t('compare.delays.origin', { date: dateInWords(row.origin, locale, 'short') });
}

/** An uncertain step: what, and the date as it was said. */
export function bandWords(step: DelayStep, locale: Locale): string {
  return translator(locale)('compare.delays.band', {
    stage: stageWords(step.stage, locale),
    date: dateInWords(step.date, locale, 'short'),
  });
}

/** What a case does not say: steps asked for and not dated, those told without a day apart. */
export function silenceWords(row: DelayRow, locale: Locale): readonly string[] {
  const t = translator(locale);
  const told = [...new Set(row.undated.map(({ stage }) => stage))];
  const silent = row.unknown.filter((stage) => !told.includes(stage));
  const list = (stages: readonly EventStage[]): string =>
    formatList(
      stages.map((stage) => stageWords(stage, locale)),
      locale,
    );
  return [
    ...(silent.length === 0
      ? []
      : [t('compare.delays.unknown', { count: silent.length, stages: list(silent) })]),
    ...(told.length === 0 ? [] : [t('compare.delays.undated', { stages: list(told) })]),
  ];
}

/** The chart in one sentence: what can be counted, case by case, and where nothing can. */
export function delaysSummary(rows: readonly DelayRow[], locale: Locale): string {
  const t = translator(locale);
  const cases = rows.map((row) =>
    row.intervals.length === 0
      ? t('compare.delays.summary.none', { title: row.title })
      : t('compare.delays.summary.case', {
          title: row.title,
          intervals: formatList(
            row.intervals.map((interval) =>
              t('compare.delays.summary.interval', {
                days: daysWords(interval.days, locale),
                from: stageWords(interval.from.stage, locale),
                to: stageWords(interval.to.stage, locale),
              }),
            ),
            locale,
          ),
        }),
  );
  return t('compare.delays.summary', { cases: cases.join('. ') });
}
