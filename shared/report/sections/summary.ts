import { headlineUnit, retainedFigure, unitKey } from '../../analysis/figures.ts';
import { rowsOf } from '../../case/snapshot.ts';
import { categoryCodes } from '../../model/categories.ts';
import type { ExposureState } from '../../model/exposure.ts';
import { claimsOn, dated, datesOf, paragraph, testimoniesOf, type Desk, type Section } from '../desk.ts';
import type { Block, Run } from '../report.ts';
import { inSentence, joined, phrase, shortened, text } from '../runs.ts';
import { groupOf } from './exposures.ts';
import { retainedRuns, spreadRuns } from './figures.ts';
import { byDate } from './timeline.ts';

/** The case in a few sentences, each fact with its notes; what is not known is said there too. */
export const summarySection: Section = {
  id: 'summary',
  titleKey: 'report.section.summary',
  blocks: (desk) => {
    const paragraphs = [
      [...scale(desk), ...firstDate(desk)],
      [...exposed(desk, 'exposed'), ...exposed(desk, 'not-exposed'), ...causes(desk)],
      silences(desk),
    ].filter((runs) => runs.length > 0);
    return paragraphs.map((runs, index): Block => paragraph(runs, index === 0 ? 'plain' : 'follows'));
  },
};

function scale(desk: Desk): readonly Run[] {
  const unit = headlineUnit(desk.snapshot);
  if (unit === undefined) return [text(`${desk.voice.words('report.summary.no-figure')} `)];
  if (retainedFigure(desk.snapshot, unit) !== undefined) return [...retainedRuns(desk, unit), text(' ')];
  const said = rowsOf(desk.snapshot, 'figures')
    .filter((figure) => figure.role === 'total' && unitKey(figure) === unit)
    .flatMap((figure) => claimsOn(desk, { table: 'figures', id: figure.id }));
  return [
    ...phrase(desk.voice.words, 'report.figures.none-retained', {}),
    text(' '),
    ...(said.length === 0 ? [] : [...spreadRuns(desk, unit), text(' ')]),
  ];
}

function firstDate(desk: Desk): readonly Run[] {
  const own = rowsOf(desk.snapshot, 'events').filter(
    (event) =>
      event.otherIncident !== true && event.stage !== 'data-period' && datesOf(desk, event).length > 0,
  );
  const first = byDate(desk, own)[0];
  if (first === undefined) return [text(desk.voice.words('report.summary.no-date'))];
  const { words, formats } = desk.voice;
  const ref = { table: 'events', id: first.id } as const;
  const dates = [...new Set(datesOf(desk, first).map((date) => dated(desk, date)))];
  return phrase(words, dates.length > 1 ? 'report.summary.first-disputed' : 'report.summary.first', {
    title: shortened(first.title, 200).replace(/\.$/, ''),
    date: formats.list(dates.slice(0, 4)),
    notes: desk.notes.cite(claimsOn(desk, ref)),
  });
}

/** More categories than this are in their section. */
const mostNamed = 8;

function exposed(desk: Desk, state: ExposureState): readonly Run[] {
  const { words, formats } = desk.voice;
  const rows = rowsOf(desk.snapshot, 'exposures')
    .filter((row) => groupOf(desk, row) === state)
    .toSorted((left, right) => categoryCodes.indexOf(left.category) - categoryCodes.indexOf(right.category));
  if (rows.length === 0) return state === 'exposed' ? [text(`${words('report.summary.no-exposure')} `)] : [];
  const named = [...new Set(rows.map((row) => inSentence(words(`model.category.${row.category}`))))];
  const shown =
    named.length > mostNamed ? [...named.slice(0, mostNamed), words('report.summary.more')] : named;
  const claims = rows.flatMap((row) => claimsOn(desk, { table: 'exposures', id: row.id }).slice(0, 1));
  return [
    ...phrase(words, `report.summary.${state}`, {
      names: formats.list(shown),
      notes: desk.notes.cite(claims),
    }),
    text(' '),
  ];
}

function causes(desk: Desk): readonly Run[] {
  const { words } = desk.voice;
  const rows = rowsOf(desk.snapshot, 'hypotheses');
  if (rows.length === 0) return [text(words('report.summary.no-cause'))];
  const parts = rows.map((row): readonly Run[] => [
    text(words('report.quiet-title', { title: shortened(row.title, 200).replace(/\.$/, '') })),
    ...desk.notes.cite(testimoniesOf(desk, { table: 'hypotheses', id: row.id }).map(({ claim }) => claim)),
  ]);
  return phrase(words, rows.length === 1 ? 'report.summary.one-cause' : 'report.summary.causes', {
    causes: joined(parts, words('report.summary.cause-separator')),
  });
}

function silences(desk: Desk): readonly Run[] {
  const { words, formats } = desk.voice;
  const rows = rowsOf(desk.snapshot, 'requests').filter(
    ({ outcome }) => outcome === 'silence' || outcome === 'no-comment',
  );
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map((row) => desk.nameOf(row.asked)))];
  const claims = rows.flatMap((row) => claimsOn(desk, { table: 'requests', id: row.id }).slice(0, 1));
  return phrase(words, 'report.summary.silences', {
    names: formats.list(names),
    notes: desk.notes.cite(claims),
  });
}
