import { expect, test } from 'vitest';
import type { Instant } from '#shared/model/index.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { Run } from '#shared/report/report.ts';
import { galleyOf } from '../../../../renderer/printing/galley.ts';
import { galleyMarkup, notesGalleyMarkup } from '../../../../renderer/printing/measure.ts';
import { pagesMarkup } from '../../../../renderer/printing/pages.ts';
import { paginate } from '../../../../renderer/printing/paginate.ts';
import { reportVoice } from '../../../../renderer/printing/report-voice.ts';
import { runsMarkup, sliceRuns, textLength } from '../../../../renderer/printing/run-markup.ts';
import { splitRow } from '../../../../renderer/printing/split-row.ts';
import { reportedCase, secrets } from '../../../fixtures/report/reported-case.ts';

const report = buildReport(reportedCase(), {
  template: 'dossier',
  voice: reportVoice('fr'),
  madeAt: '2026-01-14T09:00:00.000Z' as Instant,
});
const entries = galleyOf(report, '(suite)');

/** The pages as if each piece took 40 pixels and each note 20: enough to look at the markup without a window. */
function pages(): readonly string[] {
  const noteHeights = report.notes.map(() => 20);
  const metrics = { height: 500, notesOverhead: 20, noteHeights };
  const pieces = entries.map((entry) => ({
    height: 40,
    before: 4,
    notes: entry.notes,
    keepWithNext: entry.keepWithNext,
    ...(entry.closing === undefined ? {} : { closing: entry.closing }),
    ...(entry.container?.head !== undefined && entry.isHead !== true ? { repeats: 30 } : {}),
  }));
  return pagesMarkup(
    report,
    entries,
    paginate(pieces, metrics),
    { metrics, lineStarts: () => [0] },
    { notes: (number) => `Notes ${number}` },
  );
}

test.each(['dossier', 'register'] as const)(
  'the %s ends with fingerprint and moment on one page',
  (template) => {
    for (const language of ['fr', 'en'] as const) {
      const made = buildReport(reportedCase(), {
        template,
        voice: reportVoice(language),
        madeAt: '2026-01-14T09:00:00.000Z' as Instant,
      });
      const closing = galleyOf(made, '(suite)').flatMap((entry, index) =>
        entry.closing === true ? [index] : [],
      );
      const all = galleyOf(made, '(suite)');
      expect(closing).toEqual(closing.map((_, index) => all.length - closing.length + index));
      const last = closing.map((index) => all[index]);
      expect(last.every((entry) => entry?.keepWithNext === true && entry.cut === undefined)).toBe(true);
      const html = last.map((entry) => entry?.markup({ first: () => false }, '', false)).join('');
      expect(html).toContain(made.head);
      expect(html).toMatch(/14\s(janvier|January)\s2026/);
    }
  },
);

test('each note is there once and leads back to its one call', () => {
  const html = pages().join('');
  for (const { number } of report.notes) {
    expect(html.split(` id="note-${number}"`)).toHaveLength(2);
    expect(html.split(` id="ref-${number}"`)).toHaveLength(2);
  }
});

test('a table cut by a page is a whole table on each, with its head', () => {
  for (const page of pages()) {
    const tables = page.match(/<table/g)?.length ?? 0;
    expect(page.match(/<thead><tr/g)?.length ?? 0).toBe(tables);
    expect(page.match(/<\/tbody><\/table>/g)?.length ?? 0).toBe(tables);
  }
});

test('a galley set in parts holds each piece once, a table that goes on having its head again', () => {
  const parts = Array.from({ length: Math.ceil(entries.length / 7) }, (_, part) =>
    galleyMarkup(entries, 'fr', part * 7, part * 7 + 7),
  );
  const indexes = [...parts.join('').matchAll(/ data-piece="(\d+)"/g)].map(([, index]) => Number(index));
  expect(indexes).toEqual(entries.map((_, index) => index));
  for (const part of parts) {
    const tables = part.match(/<table/g)?.length ?? 0;
    expect(part.match(/<thead><tr/g)?.length ?? 0).toBe(tables);
    expect(part.match(/<tbody>/g)?.length ?? 0).toBe(tables);
  }
});

test('the markup holds nothing of a protected source', () => {
  const html = pages().join('') + galleyMarkup(entries, 'fr') + notesGalleyMarkup(report);
  for (const secret of Object.values(secrets)) expect(html).not.toContain(secret);
});

test('whatever a title holds is printed as typed', () => {
  const runs: readonly Run[] = [{ kind: 'text', text: '<img src=x onerror="alert(1)"> & \'co\'' }];
  expect(runsMarkup(runs, 'fr', { first: () => false })).toBe(
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;co&#39;',
  );
});

test('the parts of a paragraph cut anywhere hold all its words and calls, once', () => {
  const runs: readonly Run[] = [
    { kind: 'stance', stance: 'states', word: 'affirme' },
    { kind: 'text', text: 'La source 1 l’affirme' },
    { kind: 'notes', numbers: [1, 12] },
    { kind: 'strong', text: '. Puis la suite' },
  ];
  const length = runs.reduce((sum, run) => sum + textLength(run), 0);
  for (let cut = 1; cut < length; cut++) {
    const parts = [...sliceRuns(runs, 0, cut), ...sliceRuns(runs, cut, Number.POSITIVE_INFINITY)];
    const text = parts.map((run) => ('text' in run ? run.text : '')).join('');
    expect(text.replaceAll(' ', '')).toBe('Lasource1l’affirme.Puislasuite');
    expect(parts.filter((run) => run.kind === 'notes' || run.kind === 'stance')).toHaveLength(2);
  }
});

test('a row too tall for a page goes on in the next row, nothing lost', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `mot${index}`).join(' ');
  const columns = [
    { title: 'A', width: 0.3 },
    { title: 'B', width: 0.7 },
  ];
  const rows = splitRow(
    { cells: [{ runs: [{ kind: 'text', text: 'Nom' }] }, { runs: [{ kind: 'text', text: words }] }] },
    columns,
    '(suite)',
  );
  expect(rows.length).toBeGreaterThan(3);
  const text = rows
    .map((row) => row.cells[1]?.runs.map((run) => ('text' in run ? run.text : '')).join(''))
    .join(' ');
  expect(text.replaceAll(/ +/g, ' ').trim()).toBe(words);
  expect(rows[1]?.cells[0]?.runs).toEqual([{ kind: 'quiet', text: '(suite)' }]);
});

test('cuts a cell of many notes after the comma, never before it', () => {
  const runs = Array.from({ length: 12 }, (_, index) => [
    { kind: 'text' as const, text: `${index === 0 ? '' : ', '}donnée ${String(index)}` },
    { kind: 'notes' as const, numbers: [index * 3 + 1, index * 3 + 2, index * 3 + 3] },
  ]).flat();
  const columns = [
    { title: 'Rubrique', width: 0.2 },
    { title: 'Dit', width: 0.8 },
  ];
  const rows = splitRow({ cells: [{ runs: [] }, { runs }] }, columns, '(suite)');
  const starts = rows.map((row) => row.cells[1]?.runs.map((run) => ('text' in run ? run.text : '')).join(''));
  expect(rows.length).toBeGreaterThan(1);
  for (const start of starts) expect(start).toMatch(/^donnée/);
  expect(starts.join('')).toBe(
    Array.from({ length: 12 }, (_, index) => `donnée ${String(index)}`).join(', '),
  );
});
