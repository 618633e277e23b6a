import type { Report } from '#shared/report/report.ts';
import { escapeHtml } from './escape-html.ts';
import type { GalleyEntry } from './galley.ts';
import { notesMarkup, type Measured } from './measure.ts';
import { twoColumns, type Page, type Placed } from './paginate.ts';
import { sliceRuns, type Calls } from './run-markup.ts';

/** The pages as markup, each one `<article class="page">`: the preview and the print show these, byte for byte. */
export function pagesMarkup(
  report: Report,
  entries: readonly GalleyEntry[],
  pages: readonly Page[],
  measured: Pick<Measured, 'lineStarts' | 'metrics'>,
  words: { readonly notes: (page: number) => string },
): readonly string[] {
  const calls = firstCalls();
  const foot = footMarkup(report);
  return pages.map((page, index) => {
    const notes = page.notes.flatMap((note) => report.notes[note] ?? []);
    const heights = page.notes.map((note) => measured.metrics.noteHeights[note] ?? 0);
    const body = bodyMarkup(entries, page.placed, measured, calls);
    const running = `<header class="running" aria-hidden="true"><span>${escapeHtml(report.running.start)}</span><span>${escapeHtml(report.running.end)}</span></header>`;
    return `<article class="page">${running}<div class="text">${body}</div>${notesMarkup(
      notes,
      twoColumns(heights).first,
      report.language,
      words.notes(index + 1),
    )}<footer class="foot" aria-hidden="true">${foot}<span>${index + 1} / ${pages.length}</span></footer></article>`;
  });
}

/** True the first time it is asked of a note. */
function firstCalls(): Calls {
  const seen = new Set<number>();
  return {
    first: (note) => {
      if (seen.has(note)) return false;
      seen.add(note);
      return true;
    },
  };
}

function bodyMarkup(
  entries: readonly GalleyEntry[],
  placed: readonly Placed[],
  { lineStarts }: Pick<Measured, 'lineStarts'>,
  calls: Calls,
): string {
  let html = '';
  let current: GalleyEntry['container'];
  for (const [index, { piece, from, to }] of placed.entries()) {
    const entry = entries[piece];
    if (entry === undefined) continue;
    const top = index === 0;
    if (entry.container?.id !== current?.id) {
      html += current?.close ?? '';
      current = entry.container;
      html += current?.open(top) ?? '';
      if (current?.head !== undefined && entry.isHead !== true)
        html += `<thead><tr>${current.head}</tr></thead><tbody>`;
    }
    if (from === undefined || to === undefined || entry.cut === undefined) {
      html += entry.markup(calls, '', top);
      continue;
    }
    const starts = lineStarts(piece);
    const end = starts[to] ?? Number.POSITIVE_INFINITY;
    html += entry.cut.part(sliceRuns(entry.cut.runs, starts[from] ?? 0, end), calls, from > 0, top);
  }
  return html + (current?.close ?? '');
}

/** The foot of each page: the fingerprint shortened to its ends, and the entry it belongs to. */
function footMarkup({ head, foot }: Report): string {
  const short = `${head.slice(0, 8)} ${head.slice(8, 16)} … ${head.slice(-8)}`;
  return `<span>${escapeHtml(foot.before)} <code>${short}</code>, ${escapeHtml(foot.after)}</span>`;
}
