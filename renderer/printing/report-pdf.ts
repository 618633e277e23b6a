import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Instant } from '#shared/model/index.ts';
import { platform } from '../platform/platform.ts';
import type { CaseStore } from '../store/case-store.ts';
import { layOut } from './lay-out.ts';
import { madeAt } from './made-at.ts';
import { reportDocument } from './report-document.ts';
import { indexParagraphs, reportOf, type ParagraphIndex, type ReportChoice } from './report-of-case.ts';

/** A case's report as a tagged PDF, from the case as it stands now. Refused with `print.failed` or as the platform says. */
export async function reportPdf(
  store: CaseStore,
  choice: ReportChoice & { readonly madeAt?: Instant },
): Promise<Result<Uint8Array, Problem>> {
  const index: ParagraphIndex = new Map();
  await indexParagraphs(store, index);
  const laidOut = await layOut(reportOf(store.snapshot(), choice, index, choice.madeAt ?? madeAt()));
  return platform.print.pdf(reportDocument(laidOut));
}
