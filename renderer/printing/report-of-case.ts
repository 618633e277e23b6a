import { paragraphNumberAt, paragraphsOf, type Paragraph } from '#shared/reading/paragraphs.ts';
import { buildReport, reportInParts, type ReportOptions } from '#shared/report/build-report.ts';
import type { ReportTemplate } from '#shared/report/index.ts';
import type { Report } from '#shared/report/report.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Instant, Passage } from '#shared/model/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CaseStore } from '../store/case-store.ts';
import { reportVoice } from './report-voice.ts';

export type ReportChoice = {
  readonly template: ReportTemplate;
  readonly locale: Locale;
  /** False prints confidential and secret sources too: the person's own choice, said in the method. */
  readonly protect?: boolean;
};

/** Where paragraphs stand in each text, by digest; a text never changes under its digest, so this is never stale. */
export type ParagraphIndex = Map<string, readonly Paragraph[]>;

/** Reads the texts that passages stand in and that are not indexed yet, and keeps only where their paragraphs stand. */
export async function indexParagraphs(store: CaseStore, index: ParagraphIndex): Promise<void> {
  const missing = [...store.snapshot().tables.sources.values()].flatMap((source) =>
    source.text === undefined || index.has(source.text.sha256) ? [] : [source.text.sha256],
  );
  await Promise.all(
    missing.map(async (sha256) => {
      const text = await store.text(sha256);
      if (text !== undefined) index.set(sha256, paragraphsOf(text));
    }),
  );
}

/** The report of a snapshot in the product's words. */
export function reportOf(
  snapshot: Snapshot,
  choice: ReportChoice,
  index: ParagraphIndex,
  madeAt: Instant,
): Report {
  return buildReport(snapshot, optionsOf(snapshot, choice, index, madeAt));
}

/** The same, made section by section: `pause` is awaited after each and ends the work when it answers false. */
export async function reportWithPauses(
  snapshot: Snapshot,
  choice: ReportChoice,
  index: ParagraphIndex,
  madeAt: Instant,
  pause: () => Promise<boolean>,
): Promise<Report | undefined> {
  const parts = reportInParts(snapshot, optionsOf(snapshot, choice, index, madeAt));
  for (;;) {
    if (!(await pause())) return undefined;
    const step = parts.next();
    if (step.done === true) return step.value;
  }
}

function optionsOf(
  snapshot: Snapshot,
  { template, locale, protect = true }: ReportChoice,
  index: ParagraphIndex,
  madeAt: Instant,
): ReportOptions {
  const paragraphOf = (passage: Passage): number | undefined => {
    const text = rowById(snapshot, 'sources', passage.source)?.text;
    const paragraphs = text === undefined ? undefined : index.get(text.sha256);
    return paragraphs === undefined ? undefined : paragraphNumberAt(paragraphs, passage.start);
  };
  return {
    template,
    voice: reportVoice(locale),
    madeAt,
    paragraphOf,
    ...(protect ? {} : { protect: [] }),
  };
}
