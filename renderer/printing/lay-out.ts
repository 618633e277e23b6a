import type { Report } from '#shared/report/report.ts';
import { translator } from '../i18n/translate.ts';
import { galleyOf } from './galley.ts';
import { galleyMarkup, measuring, notesGalleyMarkup } from './measure.ts';
import { pagesMarkup } from './pages.ts';
import { paginate } from './paginate.ts';
import '../styles/print.css';

/** Faces that the pages use; they must be there before anything is measured. */
const faces = [
  '400 14px "Source Serif 4 Print"',
  '600 14px "Source Serif 4 Print"',
  '400 11px "Inter Print"',
  '500 11px "Inter Print"',
  '600 11px "Inter Print"',
  '400 9px "JetBrains Mono Print"',
];
/** Letters of both subsets of each face, and the thousands space, which has a font of its own. */
const letters = 'aé\u0153\u0142\u202f';

/** A report cut into A4 pages: markup only, the same for the preview, the PDF and the printer. */
export type LaidOut = { readonly report: Report; readonly pages: readonly string[] };

/** Pieces measured in one go: a few milliseconds of work, after which somebody who types is heard. */
const piecesAtOnce = 120;

/**
 * Lays a report out: hidden galleys, each read in one pass, then arithmetic. Needs a document; leaves nothing in it. `pause` is awaited
 * between the parts of the work and ends it when it answers false: nothing is then laid out.
 */
export async function layOut(report: Report): Promise<LaidOut>;
export async function layOut(report: Report, pause: () => Promise<boolean>): Promise<LaidOut | undefined>;
export async function layOut(report: Report, pause?: () => Promise<boolean>): Promise<LaidOut | undefined> {
  await Promise.all([...faces, '400 14px "Thin Space"'].map((face) => document.fonts.load(face, letters)));
  const words = translator(report.language);
  const entries = galleyOf(report, words('report.continued'));
  const hosts: HTMLElement[] = [];
  const stand = (html: string): HTMLElement => {
    const host = document.createElement('div');
    host.className = 'galley-host';
    host.setAttribute('aria-hidden', 'true');
    host.inert = true;
    host.innerHTML = html;
    document.body.append(host);
    hosts.push(host);
    return host;
  };
  try {
    const reading = measuring(entries);
    for (let from = 0; from < entries.length; from += piecesAtOnce) {
      if (pause !== undefined && !(await pause())) return undefined;
      reading.take(stand(galleyMarkup(entries, report.language, from, from + piecesAtOnce)));
    }
    for (let from = 0; from < report.notes.length; from += piecesAtOnce) {
      if (pause !== undefined && !(await pause())) return undefined;
      const host = stand(notesGalleyMarkup(report, from, from + piecesAtOnce));
      reading.takeNotes(host);
      host.remove();
    }
    const measured = reading.finish();
    if (pause !== undefined && !(await pause())) return undefined;
    const pages = paginate(measured.pieces, measured.metrics);
    return {
      report,
      pages: pagesMarkup(report, entries, pages, measured, {
        notes: (number) => words('report.notes', { number }),
      }),
    };
  } finally {
    for (const host of hosts) host.remove();
  }
}
