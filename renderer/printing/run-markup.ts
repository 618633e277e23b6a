import { assertNever } from '#shared/lib/assert.ts';
import type { Stance } from '#shared/model/claim.ts';
import type { Run } from '#shared/report/report.ts';
import { escapeHtml } from './escape-html.ts';

/** The signs drawn because the fonts lack them; the same shapes as on screen. */
const glyphs: Readonly<Record<Stance | 'disagreement', string>> = {
  states: '<circle cx="6" cy="6" r="4.5" fill="currentColor"/>',
  denies: '<path d="M2 2 10 10M10 2 2 10" stroke="currentColor" stroke-width="2.2" fill="none"/>',
  doubts:
    '<circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M6 1.8a4.2 4.2 0 0 0 0 8.4z" fill="currentColor"/>',
  declines:
    '<circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2 1.3"/>',
  disagreement:
    '<path d="M1.5 4.3h9M1.5 7.7h9M8.300 1 3.7 11" stroke="currentColor" stroke-width="1.3" fill="none"/>',
};

/** U+2060: a mark never stands at the end of a line, away from its words. */
const joiner = '\u2060';

/** Which notes have been called already: the first call of a note is the one it leads back to. */
export type Calls = { readonly first: (note: number) => boolean };

/** Markup of runs. Note calls are links; the words of a glyph are its accessible name. */
export function runsMarkup(runs: readonly Run[], language: string, calls: Calls): string {
  return runs.map((run) => runMarkup(run, language, calls)).join('');
}

function runMarkup(run: Run, language: string, calls: Calls): string {
  switch (run.kind) {
    case 'text':
      return escapeHtml(run.text);
    case 'strong':
      return `<strong>${escapeHtml(run.text)}</strong>`;
    case 'quiet':
      return `<span class="quiet">${escapeHtml(run.text)}</span>`;
    case 'mono':
      return `<code>${escapeHtml(run.text)}</code>`;
    case 'quote':
      return run.language === language
        ? `<q>${escapeHtml(run.text)}</q>`
        : `<q lang="${escapeHtml(run.language)}">${escapeHtml(run.text)}</q>`;
    case 'notes':
      return `<sup>${run.numbers.map((number) => callMarkup(number, calls)).join(', ')}</sup>`;
    case 'stance':
      return glyphMarkup(run.stance, run.word);
    case 'disagreement':
      return glyphMarkup('disagreement', run.word);
    case 'break':
      return '<br>';
    default:
      return assertNever(run);
  }
}

/** The link from a call to its note; the first call can be come back to. */
export function callMarkup(number: number, calls: Calls): string {
  const id = calls.first(number) ? ` id="ref-${number}"` : '';
  return `<a href="#note-${number}"${id}>${number}</a>`;
}

function glyphMarkup(glyph: Stance | 'disagreement', word: string): string {
  return `<svg class="glyph ${glyph}" viewBox="0 0 12 12" role="img" aria-label="${escapeHtml(word)}">${glyphs[glyph]}</svg>${joiner}`;
}

/** Length of a run in the text of its element, which is how lines are found in it. */
export function textLength(run: Run): number {
  if ('text' in run) return run.text.length;
  if (run.kind === 'notes') return run.numbers.join(', ').length;
  return run.kind === 'stance' || run.kind === 'disagreement' ? joiner.length : 0;
}

/**
 * The runs between two offsets of the element's text. A call of notes or a glyph is never cut: it goes with the side
 * on which it begins. Spaces at a cut are dropped, as at the end of any line.
 */
export function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const kept: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const length = textLength(run);
    const end = start + length;
    if ('text' in run) {
      const words = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
      if (words !== '' && start < to && end > from) kept.push({ ...run, text: words });
    } else if (start >= from && start < to) kept.push(run);
    start = end;
  }
  while (from > 0 && kept[0]?.kind === 'break') kept.shift();
  const [first, ...rest] = kept;
  if (from === 0) return kept;
  return first !== undefined && 'text' in first
    ? [{ ...first, text: first.text.trimStart() }, ...rest]
    : kept;
}

/** The notes called by runs, in order. */
export function notesIn(runs: readonly Run[]): readonly number[] {
  return runs.flatMap((run) => (run.kind === 'notes' ? run.numbers : []));
}
