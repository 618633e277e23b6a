import type { Block, Cell, Column, Report, Run } from '#shared/report/report.ts';
import { escapeHtml } from './escape-html.ts';
import { figureChartSvg } from './figure-chart-svg.ts';
import { graphFigureSvg } from './graph-figure-svg.ts';
import { notesIn, runsMarkup, type Calls } from './run-markup.ts';
import { splitRow } from './split-row.ts';

/** What consecutive pieces are set in together: a table or a list, opened again on each page. */
export type Container = {
  readonly id: number;
  /** Opening tags up to where pieces go; `top` drops the space above. */
  readonly open: (top: boolean) => string;
  readonly close: string;
  /** Head of a table, repeated on each page. */
  readonly head?: string;
};

/** One piece of the report as markup, in reading order: what pages are cut from. */
export type GalleyEntry = {
  /** `attributes` go into the piece's own tag. */
  readonly markup: (calls: Calls, attributes: string, top: boolean) => string;
  readonly container?: Container;
  /** True for the head of its container's table. */
  readonly isHead?: boolean;
  /** Notes first called here, as indexes into the report's notes. */
  readonly notes: readonly number[];
  readonly keepWithNext: boolean;
  /** One of the pieces of the section that ends the report, whole on its last page. */
  readonly closing?: true;
  /** For a piece that may be cut between lines: its words, and its markup for a part of them. */
  readonly cut?: {
    readonly runs: readonly Run[];
    readonly part: (runs: readonly Run[], calls: Calls, continued: boolean, top: boolean) => string;
  };
};

type Draft = Omit<GalleyEntry, 'notes'> & { readonly called: readonly number[] };

/** Sets a report as one endless column of pieces. `continued` is the word printed where a cell goes on. */
export function galleyOf(report: Report, continued: string): readonly GalleyEntry[] {
  const drafts = [
    ...titleDrafts(report),
    ...report.sections
      .flatMap(({ blocks, closing }) => blocks.map((block) => ({ block, closing })))
      .flatMap(({ block, closing }, index, blocks) => {
        const drafts = blockDrafts(block, index, report, continued, blocks[index - 1]?.block.kind);
        return closing === true ? drafts.map(keptWhole) : drafts;
      }),
  ];
  const seen = new Set<number>();
  return drafts.map(({ called, ...entry }) => {
    const fresh = [...new Set(called)].filter((number) => !seen.has(number));
    for (const number of fresh) seen.add(number);
    return { ...entry, notes: fresh.map((number) => number - 1).toSorted((left, right) => left - right) };
  });
}

/** A piece of the section that ends the report: never cut, never apart from the rest of it. */
function keptWhole({ cut: _cut, ...draft }: Draft): Draft {
  return { ...draft, keepWithNext: true, closing: true };
}

function titleDrafts({ title, subtitle }: Report): readonly Draft[] {
  const drafts: readonly (readonly [string, string, string])[] = [
    ['h1', '', title],
    ['p', 'subtitle', subtitle],
  ];
  return drafts.map(([tag, className, words]) => ({
    markup: (_calls, attributes, top) => tagged(tag, classes(className, top), attributes, escapeHtml(words)),
    keepWithNext: true,
    called: [],
  }));
}

function blockDrafts(
  block: Block,
  id: number,
  report: Report,
  continued: string,
  previous: Block['kind'] | undefined,
): readonly Draft[] {
  const { language } = report;
  switch (block.kind) {
    case 'heading': {
      const number =
        block.number === undefined ? '' : `<span class="number">${escapeHtml(block.number)}</span>`;
      return [
        {
          markup: (_calls, attributes, top) =>
            tagged(`h${block.level}`, classes('', top), attributes, number + escapeHtml(block.text)),
          keepWithNext: true,
          called: [],
        },
      ];
    }
    case 'paragraph': {
      const spaced = block.style !== 'caption' && previous !== 'paragraph' && previous !== 'heading';
      const name = spaced ? `${block.style} after` : block.style;
      const part = (
        runs: readonly Run[],
        calls: Calls,
        attributes: string,
        continues: boolean,
        top: boolean,
      ): string =>
        tagged(
          'p',
          classes(`${name}${continues ? ' continued' : ''}`, top),
          attributes,
          runsMarkup(runs, language, calls),
        );
      return [
        {
          markup: (calls, attributes, top) => part(block.runs, calls, attributes, false, top),
          keepWithNext: block.style === 'caption',
          called: notesIn(block.runs),
          cut: {
            runs: block.runs,
            part: (runs, calls, continues, top) => part(runs, calls, '', continues, top),
          },
        },
      ];
    }
    case 'chart':
      return [
        {
          markup: (_calls, attributes, top) =>
            tagged('figure', classes('', top), attributes, figureChartSvg(block.chart)),
          keepWithNext: false,
          called: block.chart.rows.flatMap((row) => row.note ?? []),
        },
      ];
    case 'graph':
      return [
        {
          markup: (_calls, attributes, top) =>
            tagged('figure', classes('', top), attributes, graphFigureSvg(block.graph)),
          keepWithNext: false,
          called: [],
        },
      ];
    case 'list':
      return listDrafts(block, id, language);
    case 'table':
      return tableDrafts(block, id, language, continued);
  }
}

function listDrafts(block: Extract<Block, { kind: 'list' }>, id: number, language: string): readonly Draft[] {
  const labelled = block.items.some((item) => item.label !== undefined);
  const tag = labelled ? 'ol' : 'ul';
  const container: Container = {
    id,
    open: (top) => `<${tag}${classes(labelled ? 'labelled' : 'plain', top)}>`,
    close: `</${tag}>`,
  };
  return block.items.map((item): Draft => {
    const item_ = (runs: readonly Run[], calls: Calls, attributes: string, continues: boolean): string =>
      `<li${continues ? ' class="continued"' : ''}${attributes}><span class="label">${continues ? '' : escapeHtml(item.label ?? '–')}</span><div class="words">${runsMarkup(runs, language, calls)}</div></li>`;
    return {
      container,
      markup: (calls, attributes) => item_(item.runs, calls, attributes, false),
      keepWithNext: false,
      called: notesIn(item.runs),
      cut: { runs: item.runs, part: (runs, calls, continues) => item_(runs, calls, '', continues) },
    };
  });
}

function tableDrafts(
  block: Extract<Block, { kind: 'table' }>,
  id: number,
  language: string,
  continued: string,
): readonly Draft[] {
  const columns = block.columns
    .map(({ width }) => `<col style="width:${(width * 100).toFixed(2)}%">`)
    .join('');
  const titles = block.columns
    .map(
      (column) =>
        `<th scope="col"${classes(column.align === 'end' ? 'end' : '', false)}>${escapeHtml(column.title)}</th>`,
    )
    .join('');
  const container: Container = {
    id,
    open: (top) =>
      `<table${classes(block.style, top)} aria-label="${escapeHtml(block.label)}"><colgroup>${columns}</colgroup>`,
    close: '</tbody></table>',
    head: titles,
  };
  const head: Draft = {
    container,
    isHead: true,
    markup: (_calls, attributes) => `<thead><tr${attributes}>${titles}</tr></thead><tbody>`,
    keepWithNext: true,
    called: [],
  };
  const rows = block.rows.flatMap((row) => splitRow(row, block.columns, continued));
  return [
    head,
    ...rows.map((row, index): Draft => ({
      container,
      markup: (calls, attributes) =>
        `<tr${classes(row.retained === true ? 'kept' : '', false)}${attributes}>${row.cells
          .map((one, index) =>
            cellMarkup(one, block.columns[index], index === 0 && block.rowHeaders === true, language, calls),
          )
          .join('')}</tr>`,
      // No row stands alone under the head of its table, nor at the top of the next page.
      keepWithNext: rows.length > 2 && (index === 0 || index === rows.length - 2),
      called: row.cells.flatMap((one) => [
        ...notesIn(one.runs),
        ...(one.versions ?? []).flatMap((version) => notesIn(version.runs)),
      ]),
    })),
  ];
}

function cellMarkup(
  { runs, versions }: Cell,
  column: Column | undefined,
  header: boolean,
  language: string,
  calls: Calls,
): string {
  const tag = header ? 'th' : 'td';
  // A cell that holds nothing but calls of notes shows their numbers at the size of text, as the column of notes does.
  const onlyNotes = runs.length > 0 && runs.every((run) => run.kind === 'notes');
  const name = [column?.align === 'end' ? 'end' : '', onlyNotes ? 'calls' : '']
    .filter((part) => part !== '')
    .join(' ');
  const beside =
    versions === undefined || versions.length === 0
      ? ''
      : `<div class="versions">${versions
          .map(
            (version) =>
              `<div><b>${escapeHtml(version.title)}</b> ${runsMarkup(version.runs, language, calls)}</div>`,
          )
          .join('')}</div>`;
  return `<${tag}${header ? ' scope="row"' : ''}${classes(name, false)}>${runsMarkup(runs, language, calls)}${beside}</${tag}>`;
}

/** A class attribute, or nothing. */
function classes(name: string, top: boolean): string {
  const all = [name, top ? 'top' : ''].filter((part) => part !== '').join(' ');
  return all === '' ? '' : ` class="${all}"`;
}

function tagged(tag: string, className: string, attributes: string, inside: string): string {
  return `<${tag}${className}${attributes}>${inside}</${tag}>`;
}
