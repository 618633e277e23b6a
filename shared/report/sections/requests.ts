import { rowsOf } from '../../case/snapshot.ts';
import type { CaseRequest } from '../../model/index.ts';
import { cell, claimsOn, dated, sentence, type Desk, type Section } from '../desk.ts';
import type { Run, TableRow } from '../report.ts';
import { shortened, stanceMark, text } from '../runs.ts';

/** Whom was asked, and what they answered; a silence is recorded as one. */
export const requestsSection: Section = {
  id: 'requests',
  titleKey: 'report.section.requests',
  blocks: (desk) => {
    const rows = rowsOf(desk.snapshot, 'requests');
    const { words } = desk.voice;
    if (rows.length === 0) return [sentence(desk, 'report.requests.none')];
    return [
      {
        kind: 'table',
        style: 'plain',
        label: words('report.section.requests'),
        columns: [
          { title: words('report.column.asked'), width: 0.26 },
          { title: words('report.column.asked-by'), width: 0.2 },
          { title: words('report.column.when'), width: 0.22 },
          { title: words('report.column.answer'), width: 0.32 },
        ],
        rows: rows.map((row) => requestRow(desk, row)),
      },
    ];
  },
};

function requestRow(desk: Desk, row: CaseRequest): TableRow {
  const { words } = desk.voice;
  const claims = claimsOn(desk, { table: 'requests', id: row.id });
  const silent = row.outcome === 'silence' || row.outcome === 'no-comment';
  const answered = row.answeredOn === undefined ? '' : ` (${dated(desk, row.answeredOn)})`;
  const answer =
    row.answer === undefined || row.answer === ''
      ? ''
      : `${words('report.colon')}${shortened(row.answer, 600)}`;
  const outcome: readonly Run[] = [
    ...(silent ? [stanceMark(desk.voice, 'declines')] : []),
    text(`${words(`model.outcome.${row.outcome}`)}${answered}${answer}`),
    ...desk.notes.cite(claims),
  ];
  return {
    cells: [
      cell(desk.nameOf(row.asked)),
      cell(row.by === undefined ? words('report.requests.by-us') : desk.nameOf(row.by)),
      cell(row.askedOn === undefined ? words('report.unknown') : dated(desk, row.askedOn)),
      cell(outcome),
    ],
  };
}
