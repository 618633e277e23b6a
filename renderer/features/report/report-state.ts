import { create } from 'zustand';
import { caseOf } from '#shared/case/snapshot.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import type { ReportTemplate } from '#shared/report/index.ts';
import type { ReportChoice } from '../../printing/report-of-case.ts';

/** What the person chose on the report screen; kept while the window is open, never case data. */
export type ReportState = {
  readonly template: ReportTemplate;
  /** Language chosen, else that of the case. */
  readonly locale: Locale | undefined;
  readonly protect: boolean;
  /** Pages shown across. */
  readonly across: 1 | 2;
};

/** The choices now. */
export const useReportState = create<ReportState>(() => ({
  template: 'dossier',
  locale: undefined,
  protect: true,
  across: 2,
}));

/** The report to make of a case, from the choices now. */
export function choiceFor(
  snapshot: Snapshot,
  state: Pick<ReportState, 'template' | 'locale' | 'protect'>,
): ReportChoice {
  const { language } = caseOf(snapshot);
  return {
    template: state.template,
    protect: state.protect,
    locale: state.locale ?? (isLocale(language) ? language : 'fr'),
  };
}
