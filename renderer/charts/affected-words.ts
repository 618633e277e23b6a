import type { AffectedPanel, AffectedRow } from '#shared/analysis/compare.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { spreadWords } from './figure-words.ts';

/** What one case says of one unit, beside its marks: "750 000 « Français », dit near2tlg". */
export function affectedWords(row: AffectedRow, locale: Locale, withSpeaker = true): string {
  const t = translator(locale);
  const figures = row.said.length > 0 ? row.said : row.retained === undefined ? [] : [row.retained];
  const [first] = figures;
  if (first === undefined) return t('compare.affected.unknown');
  const spread = spreadWords(figures, locale);
  const own =
    first.unitWord?.toLowerCase() === t(`model.unit.${first.unit}`, { count: 2 })
      ? undefined
      : first.unitWord;
  const word = figures.length === 1 ? own : undefined;
  const words = word === undefined ? spread : t('compare.affected.said', { spread, word });
  return row.speaker === undefined || !withSpeaker
    ? words
    : t('compare.affected.speaker', { words, name: row.speaker });
}

/** The chart in one sentence a unit: every case, unknown included. */
export function affectedSummary(panels: readonly AffectedPanel[], locale: Locale): string {
  const t = translator(locale);
  if (panels.length === 0) return t('compare.affected.none');
  return panels
    .map((panel, index) => {
      const isKnown = (row: AffectedRow): boolean => row.said.length > 0 || row.retained !== undefined;
      // The first unit names every case; the next ones would repeat "unknown" for most.
      const named = index === 0 ? panel.rows : panel.rows.filter(isKnown);
      const cases = named.map((row) =>
        t('compare.affected.case', { title: row.title, words: affectedWords(row, locale) }),
      );
      if (named.length < panel.rows.length) cases.push(t('compare.affected.elsewhere'));
      return t('compare.affected.summary', {
        unit: t(`model.unit-name.${panel.unit}`),
        cases: cases.join(locale === 'fr' ? '\u202f; ' : '; '),
      });
    })
    .join(' ');
}

/** Which cases have no retained figure at all: said as plainly as a triangle. */
export function withoutRetained(panels: readonly AffectedPanel[], locale: Locale): string | undefined {
  const titles = new Map(panels.flatMap((panel) => panel.rows.map((row) => [row.caseId, row.title])));
  for (const panel of panels) {
    for (const row of panel.rows) if (row.retained !== undefined) titles.delete(row.caseId);
  }
  return titles.size === 0
    ? undefined
    : translator(locale)('compare.affected.noRetained', { cases: formatList([...titles.values()], locale) });
}
