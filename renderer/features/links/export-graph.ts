import type { CaseGraph } from '#shared/analysis/graph.ts';
import { graphSheet, graphSvg, type GraphSheet } from '#shared/analysis/graph-svg.ts';
import type { Places } from '#shared/analysis/graph-places.ts';
import type { Translate } from '../../i18n/messages.ts';
import { paperColours } from './graph-colours.ts';
import { detailOf, edgeWords } from './link-words.ts';
import { measureWith, paintEdge, paintName, paintNode, paintWords } from './paint-graph.ts';

/** The graph on paper as an SVG document, the same whatever is zoomed or selected on screen. */
export function svgOfGraph(
  graph: CaseGraph,
  places: Places,
  words: { title: string; summary: string },
  t: Translate,
): string {
  return graphSvg(sheetOf(graph, places, t), paperColours(), words);
}

/** The graph on paper as a PNG, two pixels for one, in the page's own fonts. */
export async function pngOfGraph(graph: CaseGraph, places: Places, t: Translate): Promise<Uint8Array> {
  const sheet = sheetOf(graph, places, t);
  const colours = paperColours();
  const scale = Math.min(2, 15_000 / Math.max(sheet.width, sheet.height));
  const { canvas, context } = canvasOf(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
  context.scale(scale, scale);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const edge of sheet.edges) paintEdge(context, edge, colours);
  for (const node of sheet.nodes) paintNode(context, node, colours);
  for (const words of sheet.words) paintWords(context, words, colours);
  for (const name of sheet.names) paintName(context, name, colours);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('the drawing is too large for this machine');
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(graph: CaseGraph, places: Places, t: Translate): GraphSheet {
  const { context } = canvasOf(1, 1);
  return graphSheet(graph, places, {
    wordsOf: (edge) => edgeWords(edge, t),
    detailOf,
    measure: measureWith(context, paperColours().font),
    largest: 7000,
  });
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('a 2D canvas is always there');
  return { canvas, context };
}
