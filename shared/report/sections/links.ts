import { rowsOf } from '../../case/snapshot.ts';
import type { Link } from '../../model/index.ts';
import { cell, paragraph, sentence, testimoniesOf, type Desk, type Section } from '../desk.ts';
import { graphFigure, type GraphFigure } from '../graph-figure.ts';
import type { Block, Run, TableRow } from '../report.ts';
import { joined, shortened, stanceMark, strong, text } from '../runs.ts';
import { stances } from '../../model/claim.ts';

/** How entities are linked, and who says so or contests it. */
export const linksSection: Section = {
  id: 'links',
  titleKey: 'report.section.links',
  blocks: (desk) => {
    const { words } = desk.voice;
    const rows = rowsOf(desk.snapshot, 'links');
    const graph = graphFigure(desk);
    const drawing: readonly Block[] =
      graph === undefined
        ? []
        : [paragraph(captionOf(desk, graph), 'caption'), { kind: 'graph', graph } satisfies Block];
    if (rows.length === 0) return [...drawing, sentence(desk, 'report.links.none')];
    return [
      ...drawing,
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

/** `Fig. 3. Qui est lié à qui.`, then what is drawn when not everything is. */
function captionOf(desk: Desk, { nodes, edges, all, alone }: GraphFigure): readonly Run[] {
  const { words, formats } = desk.voice;
  const isWhole = nodes.length === all.nodes && edges.length === all.edges;
  const parts = [
    words('report.graph.requests'),
    ...(isWhole
      ? []
      : [
          words('report.graph.part', {
            nodes: formats.number(nodes.length),
            edges: formats.number(edges.length),
            allNodes: formats.number(all.nodes),
            allEdges: formats.number(all.edges),
          }),
        ]),
    ...(alone === 0 ? [] : [words('report.graph.alone', { count: alone })]),
  ];
  return [
    strong(words('report.graph.title', { number: String(desk.nextFigure()) })),
    text(` ${parts.join(' ')}`),
  ];
}

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
