import { pageSheet } from '#shared/analysis/graph-page.ts';
import { lettering, type Measure } from '#shared/analysis/graph-lettering.ts';
import { dashes, graphMarks, nodeSvg, silenceSvg, type SvgInks } from '#shared/analysis/graph-svg.ts';
import { remembered } from '#shared/lib/memo.ts';
import type { GraphFigure } from '#shared/report/graph-figure.ts';
import { textWidth } from '#shared/lib/text-width.ts';
import { escapeHtml } from './escape-html.ts';

/** Width of the text on an A4 page, in CSS pixels. */
const textOnPage = 612;
/** The drawing is made larger than the page and printed smaller: names of 12.5 px come out at 7.5 pt. */
const shrink = 0.8;
const width = Math.floor(textOnPage / shrink);
const heights = { leastHeight: 300, mostHeight: 900 } as const;

/** Colours of paper, by the names of their tokens. */
const inks: SvgInks = {
  ground: 'var(--print-paper)',
  ink: 'var(--print-ink)',
  quiet: 'var(--print-ink-2)',
  faint: 'var(--print-ink-2)',
  stance: {
    states: 'var(--print-states)',
    denies: 'var(--print-denies)',
    doubts: 'var(--print-doubts)',
    declines: 'var(--print-declines)',
  },
  font: 'var(--font-ui)',
};

const measure: Measure = (text, style) => textWidth(text, lettering[style], style === 'name');

/** The graph of a report as a static drawing, with its legend under it. Asked for twice, to measure and to print. */
export const graphFigureSvg = remembered((graph: GraphFigure): string => {
  const sheet = pageSheet(graph.nodes, graph.edges, { width, ...heights }, measure);
  const { markup, height } = legendOf(graph, sheet.height + 14);
  const all = sheet.height + 14 + height;
  return [
    `<svg class="chart" width="${textOnPage}" height="${Math.round(all * shrink)}" viewBox="0 0 ${width} ${all}" role="img" aria-label="${escapeHtml(graph.summary)}">`,
    graphMarks(sheet, inks, measure),
    markup,
    '</svg>',
  ].join('');
});

const rowHeight = 20;
const sign = { kind: 22, stroke: 40 } as const;

/** Signs of the kinds, then lines of the stances; each beside its word, on as many rows as it takes. */
function legendOf(
  { legend }: GraphFigure,
  top: number,
): { readonly markup: string; readonly height: number } {
  const items = [
    ...legend.kinds.map(({ kind, word }) => ({
      word,
      room: sign.kind,
      draw: (x: number, y: number) => nodeSvg({ kind, x: x + 7, y, radius: 6.5 }, inks),
    })),
    ...legend.strokes.map(({ stance, word }) => ({
      word,
      room: sign.stroke,
      draw: (x: number, y: number) => {
        const dash = stance === undefined ? '' : dashes[stance];
        const line = `<path d="M${x} ${y}H${x + 32}" stroke="${stance === undefined ? inks.faint : inks.stance[stance]}" stroke-width="${stance === undefined ? 1.2 : 2}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
        return stance === 'declines' ? line + silenceSvg({ x: x + 16, y }, inks) : line;
      },
    })),
  ];
  let [x, y] = [0, top + 8];
  let markup = '';
  for (const [index, { word, room, draw }] of items.entries()) {
    const needed = room + textWidth(word, lettering.detail);
    if (index === legend.kinds.length || x + needed > width) {
      x = 0;
      if (index > 0) y += rowHeight;
    }
    markup += `${draw(x, y)}<text x="${x + room}" y="${y + 4}" font-size="${lettering.detail}" fill="${inks.quiet}">${escapeHtml(word)}</text>`;
    x = Math.round(x + needed + 20);
  }
  return { markup, height: y - top + 30 };
}
