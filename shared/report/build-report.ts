import { caseOf, type Snapshot } from '../case/snapshot.ts';
import { instantInWords } from '../dates/instant.ts';
import type { Instant, Passage } from '../model/index.ts';
import type { Confidentiality } from '../model/source.ts';
import type { Desk } from './desk.ts';
import { sectionsOf, type ReportTemplate } from './index.ts';
import { entityName, noteBook } from './notes.ts';
import { protectedByDefault, protectionOf } from './protection.ts';
import { redacted } from './redact.ts';
import type { Report, ReportSection } from './report.ts';
import { shortened } from './runs.ts';
import type { Voice } from './voice.ts';

export type ReportOptions = {
  readonly template: ReportTemplate;
  readonly voice: Voice;
  readonly madeAt: Instant;
  /** Number of the paragraph a passage stands in; unknown when its text is not at hand. */
  readonly paragraphOf?: (passage: Passage) => number | undefined;
  /** Grades of sources that must not show; `confidential` and `secret` unless the person opts out with `[]`. */
  readonly protect?: readonly Confidentiality[];
};

/**
 * Writes a report from a snapshot: sections in the template's order, notes numbered as facts call them. Pure; what is
 * protected is absent from the result.
 */
export function buildReport(snapshot: Snapshot, options: ReportOptions): Report {
  const parts = reportInParts(snapshot, options);
  for (;;) {
    const step = parts.next();
    if (step.done === true) return step.value;
  }
}

/** The same, stopping after each section, for a window that must go on listening while a long report is written. */
export function* reportInParts(snapshot: Snapshot, options: ReportOptions): Generator<undefined, Report> {
  const { template, voice, madeAt } = options;
  const { words } = voice;
  const protection = protectionOf(snapshot, options.protect ?? protectedByDefault);
  const nameOf: Desk['nameOf'] = (id) => entityName(snapshot, voice, protection, id);
  const paragraphOf = options.paragraphOf ?? (() => undefined);
  const notes = noteBook({ snapshot, voice, protection, nameOf, paragraphOf });
  let figures = 0;
  const desk: Desk = {
    snapshot,
    voice,
    notes,
    protection,
    madeAt,
    nameOf,
    nextFigure: () => {
      figures += 1;
      return figures;
    },
  };
  const row = caseOf(snapshot);
  const sections: ReportSection[] = [];
  for (const section of sectionsOf[template]) {
    const blocks = section.blocks(desk);
    yield undefined;
    if (blocks.length === 0) continue;
    const number = String(sections.length + 1);
    sections.push({
      id: section.id,
      blocks: [{ kind: 'heading', level: 2, number, text: words(section.titleKey) }, ...blocks],
      ...(section.closing === undefined ? {} : { closing: section.closing }),
    });
  }
  const title = shortened(row.title, 200);
  const state = instantInWords(madeAt, voice.locale).replace(/,[^,]*$/, '');
  return redacted(
    {
      template,
      language: voice.locale,
      title,
      subtitle: shortened(
        template === 'register'
          ? words('report.register.subtitle')
          : (row.summary ?? words('report.subtitle')),
        400,
      ),
      running: { start: shortened(title, 70), end: words(`report.running.${template}`, { date: state }) },
      foot: {
        before: words('report.foot.before'),
        after: words('report.foot.after', { number: String(snapshot.seq) }),
      },
      sections,
      notes: notes.written(),
      head: snapshot.head,
      seq: snapshot.seq,
      madeAt,
    },
    (text) => protection.redact(text, words('report.redacted')),
    protection.sources.length > 0,
  );
}
