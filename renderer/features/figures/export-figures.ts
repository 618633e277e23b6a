import { figurePicture } from '#shared/analysis/figure-rows.ts';
import { caseOf } from '#shared/case/snapshot.ts';
import { type ChartFormat, saveChart } from '../../charts/export.tsx';
import { fileNameOf } from '../../platform/file-name.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { useFigureView } from './figure-view.ts';

/** Saves "who says how many" in one format, on the scale that is on screen. */
export async function exportFigures(store: CaseStore, format: ChartFormat, locale: Locale): Promise<void> {
  const t = translator(locale);
  const snapshot = store.snapshot();
  const { title } = caseOf(snapshot);
  const props = { picture: figurePicture(snapshot), scale: useFigureView.getState().scale, caseTitle: title };
  const name = fileNameOf(title, t('figures.export.name'));
  const saved = await saveChart('figures', props, { format, locale, name });
  if (!saved.ok) notifyProblem(saved.error);
  else if (saved.value.saved) notifyDone(t('figures.export.saved', { name: saved.value.name }));
}
