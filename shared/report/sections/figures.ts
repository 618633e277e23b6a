import { headlineUnit, retainedFigure, spreadOf, unitKey } from '../../analysis/figures.ts';
import { grouped } from '../../lib/memo.ts';
import { independence } from '../../analysis/provenance.ts';
import type { Testimony } from '../../analysis/who-says-so.ts';
import { rowsOf } from '../../case/snapshot.ts';
import { compareDates } from '../../dates/compare.ts';
import { instantInWords } from '../../dates/instant.ts';
import type { Figure } from '../../model/index.ts';
import { unitCodes } from '../../model/units.ts';
import {
  cell,
  claimsOn,
  figureLabel,
  figureWithUnit,
  paragraph,
  sentence,
  testimoniesOf,
  type Desk,
  type Section,
} from '../desk.ts';
import { axisOf, markOf, type ChartRow } from '../figure-chart.ts';
import type { Block, Run, TableRow } from '../report.ts';
import { phrase, shortened, strong, text } from '../runs.ts';

/** Key figures: every number said, the retained one with its reason and the spread beside it, then the drawing. */
export const figuresSection: Section = {
  id: 'figures',
  titleKey: 'report.section.figures',
  blocks: (desk) => {
    const figures = rowsOf(desk.snapshot, 'figures');
    const counted = figures.filter((figure) => figure.role === 'total' || figure.role === 'subset');
    const aside = figures.filter((figure) => !counted.includes(figure));
    return [
      ...(counted.length === 0 ? [sentence(desk, 'report.figures.none')] : [figureTable(desk, counted)]),
      ...retainedBlocks(desk),
      ...unitsIn(counted).flatMap((unit) => charts(desk, unit)),
      ...(aside.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: desk.voice.words('report.figures.aside') } as const,
            figureTable(desk, aside),
          ]),
    ];
  },
};

function unitsIn(figures: readonly Figure[]): readonly string[] {
  return [...grouped(ordered(figures), unitKey).keys()];
}

/** By unit (people first), totals before their parts, larger first. */
function ordered(figures: readonly Figure[]): readonly Figure[] {
  const roles = ['total', 'subset', 'not-victims', 'other-incident'];
  const size = (figure: Figure): number => figure.upper ?? figure.lower ?? -1;
  return figures.toSorted(
    (left, right) =>
      unitCodes.indexOf(left.unit) - unitCodes.indexOf(right.unit) ||
      unitKey(left).localeCompare(unitKey(right)) ||
      roles.indexOf(left.role) - roles.indexOf(right.role) ||
      size(right) - size(left),
  );
}

function figureTable(desk: Desk, figures: readonly Figure[]): Block {
  const { words } = desk.voice;
  const isRetained = (figure: Figure): boolean =>
    retainedFigure(desk.snapshot, unitKey(figure))?.figure.id === figure.id;
  const sorted = ordered(figures);
  const kept = [...sorted.filter(isRetained), ...sorted.filter((figure) => !isRetained(figure))];
  return {
    kind: 'table',
    style: 'figures',
    label: words('report.section.figures'),
    columns: [
      { title: words('report.column.finding'), width: 0.34 },
      { title: words('report.column.figure'), width: 0.15, align: 'end' },
      { title: words('report.column.exactness'), width: 0.17 },
      { title: words('report.column.independence'), width: 0.22 },
      { title: words('report.column.notes'), width: 0.12 },
    ],
    rows: kept.map((figure) => figureRow(desk, figure, isRetained(figure))),
  };
}

function figureRow(desk: Desk, figure: Figure, retained: boolean): TableRow {
  const { words, formats } = desk.voice;
  const claims = claimsOn(desk, { table: 'figures', id: figure.id });
  const label = shortened(figureLabel(desk, figure), 200);
  const plain = figure.exactness === 'exact' || figure.exactness === 'about';
  const open = figure.exactness === 'at-least' || figure.exactness === 'at-most';
  const bound = figure.lower ?? figure.upper;
  const number = (plain || open) && bound !== undefined ? formats.number(bound) : formats.figure(figure);
  const vague =
    figure.vagueWord === undefined ? '' : `, ${words('report.quote', { words: figure.vagueWord })}`;
  return {
    retained,
    cells: [
      cell(retained ? words('report.figures.retained-row', { label }) : label),
      cell(number),
      cell(
        figure.exactness === 'unknown'
          ? words('report.to-date')
          : words(`model.exactness.${figure.exactness}`) + vague,
      ),
      cell(claims.length === 0 ? words('report.no-claim') : independenceWords(desk, claims)),
      cell(claims.length === 0 ? '' : desk.notes.cite(claims)),
    ],
  };
}

/** "2 sources, 1 origine". */
export function independenceWords(desk: Desk, claims: Parameters<typeof independence>[1]): string {
  const { words } = desk.voice;
  const counted = independence(desk.snapshot, claims);
  return words('report.independence', {
    sources: words('report.count.sources', { count: counted.sources }),
    origins: words('report.count.origins', { count: counted.origins }),
  });
}

function retainedBlocks(desk: Desk): readonly Block[] {
  const units = unitsIn(rowsOf(desk.snapshot, 'figures').filter((figure) => figure.role === 'total'));
  const retained = units.filter((unit) => retainedFigure(desk.snapshot, unit) !== undefined);
  const headline = headlineUnit(desk.snapshot);
  if (retained.length === 0) {
    const spread = headline === undefined ? [] : spreadRuns(desk, headline);
    return [
      paragraph([...phrase(desk.voice.words, 'report.figures.none-retained', {}), text(' '), ...spread]),
    ];
  }
  return retained.map((unit, index) =>
    paragraph(retainedRuns(desk, unit), index === 0 ? 'plain' : 'follows'),
  );
}

/** `Chiffre retenu : 491 840 personnes, exact. Décision du … : motif. Ce qui est dit va de … à … .` */
export function retainedRuns(desk: Desk, unit: string): readonly Run[] {
  const retained = retainedFigure(desk.snapshot, unit);
  if (retained === undefined) return [];
  const { figure, decision } = retained;
  const claims = claimsOn(desk, { table: 'figures', id: figure.id });
  return [
    ...phrase(desk.voice.words, 'report.figures.retained', {
      figure: [strong(figureWithUnit(desk, figure)), ...desk.notes.cite(claims)],
      date: instantInWords(decision.decidedAt, desk.voice.locale).replace(/,[^,]*$/, ''),
      reason: decision.reason.trim().replace(/\.$/, ''),
    }),
    text(' '),
    ...spreadRuns(desk, unit),
  ];
}

/** How far the claims of a unit go: always printed beside a retained figure. */
export function spreadRuns(desk: Desk, unit: string): readonly Run[] {
  const { words, formats } = desk.voice;
  const spread = spreadOf(desk.snapshot, unit);
  const { lowest, highest } = spread;
  if (lowest === undefined || highest === undefined) return [text(words('report.figures.spread-unknown'))];
  const claims = spread.figures.flatMap((figure) => claimsOn(desk, { table: 'figures', id: figure.id }));
  const values = {
    lowest: formats.figure(lowest),
    highest: formats.figure(highest),
    figure: figureWithUnit(desk, lowest),
    independence: independenceWords(desk, claims),
    notes: desk.notes.cite(claims),
  };
  const key = lowest.id === highest.id ? 'report.figures.spread-one' : 'report.figures.spread';
  return phrase(words, key, values);
}

/** A page holds this many rows with ease; more are drawn as several figures on the same axis. */
const rowsPerChart = 28;

function charts(desk: Desk, unit: string): readonly Block[] {
  const { formats } = desk.voice;
  const totals = rowsOf(desk.snapshot, 'figures').filter(
    (figure) => figure.role === 'total' && unitKey(figure) === unit,
  );
  const said = totals
    .flatMap((figure) =>
      testimoniesOf(desk, { table: 'figures', id: figure.id }).map((testimony) => ({ figure, testimony })),
    )
    .toSorted((left, right) => byPublication(left.testimony, right.testimony));
  const bounds = said.flatMap(({ figure }) => {
    const { from, to } = markOf(figure);
    return [from, to].filter((bound) => bound !== undefined);
  });
  // One value alone is said by the table; a drawing is for comparing.
  const distinct = new Set(
    said.map(({ figure }) => JSON.stringify([figure.lower, figure.upper, figure.exactness])),
  );
  if (distinct.size < 2 || Math.max(0, ...bounds) === 0) return [];
  const retained = retainedFigure(desk.snapshot, unit)?.figure;
  const value = retained?.lower ?? retained?.upper;
  const axis = axisOf(value === undefined ? bounds : [...bounds, value], formats.number);
  const rows = said.map(({ figure, testimony }) => chartRow(desk, figure, testimony));
  const blocks: Block[] = [];
  for (let start = 0; start < rows.length; start += rowsPerChart) {
    const shown = rows.slice(start, start + rowsPerChart);
    const title = figureLabel(desk, { ...(totals[0] as Figure), scope: undefined });
    const [caption, summary] = captionOf(desk, title, shown, axis.cut, axis.kind, value !== undefined);
    blocks.push(paragraph(caption, 'caption'), {
      kind: 'chart',
      chart: {
        summary,
        rows: shown,
        axis,
        retained:
          value === undefined || retained === undefined
            ? undefined
            : { value, label: figureWithUnit(desk, retained) },
      },
    });
  }
  return blocks;
}

function captionOf(
  desk: Desk,
  title: string,
  rows: readonly ChartRow[],
  cut: boolean,
  kind: 'linear' | 'log',
  retained: boolean,
): readonly [readonly Run[], string] {
  const { words } = desk.voice;
  const used = new Set(rows.map((row) => row.exactness));
  const legend = [
    ...(['exact', 'about', 'range', 'at-least', 'at-most', 'unknown'] as const)
      .filter((exactness) => used.has(exactness))
      .map((exactness) => words(`report.chart.${exactness}`)),
    ...(retained ? [words('report.chart.retained')] : []),
    ...(cut ? [words('report.chart.cut')] : []),
    ...(kind === 'log' ? [words('report.chart.log')] : []),
  ];
  const head = words('report.chart.title', { number: String(desk.nextFigure()), title });
  const summary = words('report.chart.summary', {
    title,
    rows: rows
      .map((row) => words('report.chart.summary-row', { label: row.label, value: row.value }))
      .join(words('report.chart.summary-separator')),
  });
  return [[strong(head), text(` ${legend.join(' ')}`)], summary];
}

function chartRow(desk: Desk, figure: Figure, testimony: Testimony): ChartRow {
  const { from, to } = markOf(figure);
  return {
    label: chartLabel(desk, testimony),
    value: desk.voice.formats.figure(figure),
    note: desk.notes.numbers([testimony.claim])[0],
    stance: testimony.claim.stance,
    exactness: figure.exactness,
    from,
    to,
  };
}

function chartLabel(desk: Desk, { claim, source }: Testimony): string {
  const { words, formats } = desk.voice;
  const number = String(source.number);
  if (desk.protection.protects(source.id)) return words('report.chart.protected', { number });
  const relays = (claim.relays ?? []).flatMap((id) => {
    const relay = desk.snapshot.tables.relays.get(id);
    return relay?.from.table === 'entities' ? [desk.nameOf(relay.from.id)] : [];
  });
  const who = claim.speaker === undefined ? relays : [desk.nameOf(claim.speaker)];
  if (who.length === 0) return words('report.chart.own-voice', { number });
  return words('report.chart.in-source', { who: clipped(formats.list(who)), number });
}

/** Names before a drawing are clipped; the note has them whole. */
function clipped(names: string): string {
  return names.length <= 22 ? names : `${names.slice(0, 20).trimEnd()}…`;
}

function byPublication(left: Testimony, right: Testimony): number {
  const [a, b] = [left.source.published, right.source.published];
  if (a !== undefined && b !== undefined)
    return compareDates(a, b) || left.source.number - right.source.number;
  if (a === undefined && b === undefined) return left.source.number - right.source.number;
  return a === undefined ? 1 : -1;
}
