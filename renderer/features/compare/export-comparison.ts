import { type ChartFormat, chartToSave } from '../../charts/export.tsx';
import { fileNameOf } from '../../platform/file-name.ts';
import { charts } from '../../charts/index.ts';
import type { ComparedChart, Comparison } from '../../charts/comparison.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { SaveFile } from '#shared/platform/platform.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { platform } from '../../platform/platform.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';

const formats = ['svg', 'png', 'csv'] as const satisfies readonly ChartFormat[];
const order = ['affected', 'delays', 'exposures'] as const satisfies readonly ComparedChart[];

/** Saves one chart of the comparison in one format. */
export async function exportChart(
  kind: ComparedChart,
  comparison: Comparison,
  format: ChartFormat,
  locale: Locale,
): Promise<void> {
  const file = await fileOf(kind, comparison, format, locale);
  const saved = file.ok ? await platform.files.save(file.value) : file;
  if (!saved.ok) notifyProblem(saved.error);
  else if (saved.value.saved)
    notifyDone(translator(locale)('compare.export.saved', { name: saved.value.name }));
}

/** Saves every chart in every format in one folder, asked for once. */
export async function exportEverything(comparison: Comparison, locale: Locale): Promise<void> {
  const files = await everyFile(comparison, locale);
  const saved = files.ok ? await platform.files.saveAll({ files: files.value }) : files;
  if (!saved.ok) notifyProblem(saved.error);
  else if (saved.value.saved && files.ok)
    notifyDone(translator(locale)('compare.export.allSaved', { count: files.value.length }));
}

async function everyFile(
  comparison: Comparison,
  locale: Locale,
): Promise<Result<readonly SaveFile[], Problem>> {
  const files: SaveFile[] = [];
  for (const kind of order) {
    for (const format of formats) {
      const file = await fileOf(kind, comparison, format, locale);
      if (!file.ok) return file;
      files.push(file.value);
    }
  }
  return ok(files);
}

function fileOf(
  kind: ComparedChart,
  comparison: Comparison,
  format: ChartFormat,
  locale: Locale,
): Promise<Result<SaveFile, Problem>> {
  const name = fileNameOf(translator(locale)('compare.export.name'), charts[kind].title(locale));
  const options = { format, locale, name };
  switch (kind) {
    case 'affected':
      return chartToSave(kind, comparison.affected, options);
    case 'delays':
      return chartToSave(kind, comparison.delays, options);
    case 'exposures':
      return chartToSave(kind, comparison.exposures, options);
  }
}
