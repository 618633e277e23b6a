import { rowsOf } from '../../case/snapshot.ts';
import type { Link } from '../../model/index.ts';
import { cell, sentence, testimoniesOf, type Desk, type Section } from '../desk.ts';
import type { Run, TableRow } from '../report.ts';
import { joined, shortened, stanceMark, text } from '../runs.ts';
import { stances } from '../../model/claim.ts';

/** How entities are linked, and who says so or contests it. */
export const linksSection: Section = {
  id: 'links',
  titleKey: 'report.section.links',
  blocks: (desk) => {
    const { words } = desk.voice;
    const rows = rowsOf(desk.snapshot, 'links');
    if (rows.length === 0) return [sentence(desk, 'report.links.none')];
    return [
      {
        kind: 'table',
        style: 'plain',
        label: words('report.section.links'),
        columns: [
          { title: words('report.column.from'), width: 0.27 },
          { title: words('report.column.link'), width: 0.22 },
          { title: words('report.column.to'), width: 0.27 },
          { title: words('report.column.who'), width: 0.24 },
        ],
        rows: rows.map((link) => linkRow(desk, link)),
      },
    ];
  },
};

function linkRow(desk: Desk, link: Link): TableRow {
  const { words } = desk.voice;
  const said = testimoniesOf(desk, { table: 'links', id: link.id });
  const parts = stances.flatMap((stance): readonly (readonly Run[])[] => {
    const claims = said.filter(({ claim }) => claim.stance === stance).map(({ claim }) => claim);
    return claims.length === 0
      ? []
      : [
          [
            stanceMark(desk.voice, stance),
            text(words(`report.stated.${stance}`)),
            ...desk.notes.cite(claims),
          ],
        ];
  });
  return {
    cells: [
      cell(desk.nameOf(link.from)),
      cell(shortened(link.words ?? words(`model.relation.${link.relation}`), 120)),
      cell(desk.nameOf(link.to)),
      cell(parts.length === 0 ? words('report.no-claim') : joined(parts, ', ')),
    ],
  };
}
