import { type ChartFormat, fileNameOf, saveChart } from '../../charts/export.tsx';
import { charts } from '../../charts/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import type { ComparedChart } from '../../charts/comparison.ts';
import type { Comparison } from '../../charts/comparison.ts';

const formats = ['svg', 'png', 'csv'] as const satisfies readonly ChartFormat[];
const order = ['affected', 'delays', 'exposures'] as const satisfies readonly ComparedChart[];

/** Saves one chart of the comparison in one format. */
export async function exportChart(
  kind: ComparedChart,
  comparison: Comparison,
  format: ChartFormat,
  locale: Locale,
): Promise<void> {
  const t = translator(locale);
  const saved = await saveOne(kind, comparison, format, locale);
  if (!saved.ok) notifyProblem(saved.error);
  else if (saved.value.saved) notifyDone(t('compare.export.saved', { name: saved.value.name }));
}

/** Saves every chart in every format, one dialog each; cancelling one ends it there. */
export async function exportEverything(comparison: Comparison, locale: Locale): Promise<void> {
  let count = 0;
  for (const kind of order) {
    for (const format of formats) {
      const saved = await saveOne(kind, comparison, format, locale);
      if (!saved.ok) return notifyProblem(saved.error);
      if (!saved.value.saved) return said(count, locale);
      count += 1;
    }
  }
  return said(count, locale);
}

function said(count: number, locale: Locale): void {
  if (count > 0) notifyDone(translator(locale)('compare.export.allSaved', { count }));
}

function saveOne(kind: ComparedChart, comparison: Comparison, format: ChartFormat, locale: Locale) {
  const name = fileNameOf(translator(locale)('compare.export.name'), charts[kind].title(locale));
  switch (kind) {
    case 'affected':
      return saveChart(kind, comparison.affected, { format, locale, name });
    case 'delays':
      return saveChart(kind, comparison.delays, { format, locale, name });
    case 'exposures':
      return saveChart(kind, comparison.exposures, { format, locale, name });
  }
}
