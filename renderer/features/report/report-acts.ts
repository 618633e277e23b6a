import { caseOf } from '#shared/case/snapshot.ts';
import { localeNow, translator } from '../../i18n/translate.ts';
import { platform } from '../../platform/platform.ts';
import { layOut } from '../../printing/lay-out.ts';
import { madeAt } from '../../printing/made-at.ts';
import { reportDocument } from '../../printing/report-document.ts';
import { reportFileName } from '../../printing/report-file-name.ts';
import { indexParagraphs, reportOf, type ParagraphIndex } from '../../printing/report-of-case.ts';
import { reportPdf } from '../../printing/report-pdf.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { choiceFor, useReportState } from './report-state.ts';

/** Writes the report as a PDF where the person says; a plain browser can only open its print dialog, and is told so. */
export async function saveReport(store: CaseStore): Promise<void> {
  const t = interfaceWords();
  if (platform.environment.kind === 'browser') {
    notifyDone(t('report.screen.unavailable'));
    await printReport(store);
    return;
  }
  const choice = choiceFor(store.snapshot(), useReportState.getState());
  const pdf = await reportPdf(store, choice);
  if (!pdf.ok) {
    notifyProblem(pdf.error);
    return;
  }
  const suggestedName = reportFileName(caseOf(store.snapshot()).title, choice.template, choice.locale);
  const saved = await platform.files.save({ suggestedName, bytes: pdf.value, mediaType: 'application/pdf' });
  if (!saved.ok) notifyProblem(saved.error);
  else if (saved.value.saved) notifyDone(t('report.screen.saved', { name: saved.value.name }));
}

/** Opens the system's print dialog on the report. */
export async function printReport(store: CaseStore): Promise<void> {
  const index: ParagraphIndex = new Map();
  await indexParagraphs(store, index);
  const snapshot = store.snapshot();
  const report = reportOf(snapshot, choiceFor(snapshot, useReportState.getState()), index, madeAt());
  const printed = await platform.print.dialog(reportDocument(await layOut(report)));
  if (!printed.ok) notifyProblem(printed.error);
}

function interfaceWords() {
  return translator(localeNow());
}
