import type { ExposureCell, ExposureMatrix } from '#shared/analysis/compare.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';

/** A cell in words, its disagreement said. */
export function cellWords(cell: ExposureCell, locale: Locale): string {
  const t = translator(locale);
  const state = t(`model.exposure.${cell.state}`);
  return cell.isContested ? t('compare.exposures.cell.contested', { state }) : state;
}

/** The matrix in one sentence: what each case says, and that "?" is not "no". */
export function exposureSummary(matrix: ExposureMatrix, locale: Locale): string {
  const t = translator(locale);
  if (matrix.lines.length === 0) return t('compare.exposures.none');
  const cases = matrix.cases.map((one, index) => {
    const counts = (['exposed', 'partly', 'not-exposed'] as const).flatMap((state) => {
      const count = matrix.lines.filter((line) => line.cells[index]?.state === state).length;
      return count === 0 ? [] : [t(`compare.exposures.summary.${state}`, { count })];
    });
    return t('compare.exposures.summary.case', {
      title: one.title,
      counts: counts.length === 0 ? t('compare.exposures.summary.none') : counts.join(', '),
    });
  });
  return `${cases.join('. ')}. ${t('compare.exposures.unknown')}`;
}

/** Every disagreement of the matrix in words. */
export function contestedNotes(matrix: ExposureMatrix, locale: Locale): readonly string[] {
  const t = translator(locale);
  return matrix.lines.flatMap((line) =>
    line.cells.flatMap((cell, index) =>
      cell.isContested
        ? [
            t('compare.exposures.contested', {
              title: matrix.cases[index]?.title,
              category: t(`model.category.${line.category}`),
              states: formatList(
                cell.said.map((state) => t(`model.exposure.${state}`)),
                locale,
              ),
            }),
          ]
        : [],
    ),
  );
}
