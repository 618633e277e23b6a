import type { Stance } from '../model/claim.ts';
import type { CaseGraph, GraphEdge } from './graph.ts';
import {
  alongEdge,
  drawnEdges,
  strokeEnds,
  type DrawnEdge,
  type DrawnNode,
  type Point,
} from './graph-drawing.ts';
import { lettered, lettering, type Measure, type PlacedName, type PlacedWords } from './graph-lettering.ts';
import type { Places } from './graph-places.ts';
import { shapes } from './graph-shapes.ts';

/** A graph laid on a sheet: everything in pixels from the top left. */
export type GraphSheet = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly names: readonly PlacedName[];
  readonly words: readonly PlacedWords[];
};

export type SheetOptions = {
  readonly wordsOf: (edge: GraphEdge) => string;
  readonly detailOf: (entity: CaseGraph['entities'][number]) => string | undefined;
  readonly measure: Measure;
  /** Pixels for one unit of the graph; less when the sheet would be larger than `largest`. */
  readonly unit?: number;
  readonly largest?: number;
};

const margin = { x: 120, y: 44 } as const;

/** Lays a graph on a sheet just large enough for it. */
export function graphSheet(graph: CaseGraph, places: Places, options: SheetOptions): GraphSheet {
  const placed = graph.entities.flatMap((entity) => {
    const place = places.get(entity.id);
    return place === undefined ? [] : [{ entity, place }];
  });
  const least = (values: readonly number[]): number =>
    values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const [left, top] =
    placed.length === 0
      ? [0, 0]
      : [least(placed.map(({ place }) => place.x)), least(placed.map(({ place }) => -place.y))];
  const across = placed.length === 0 ? 0 : -least(placed.map(({ place }) => -place.x)) - left;
  const down = placed.length === 0 ? 0 : -least(placed.map(({ place }) => place.y)) - top;
  const largest = options.largest ?? 12_000;
  const unit = Math.min(options.unit ?? 44, largest / Math.max(1, across), largest / Math.max(1, down));
  const nodes = placed.map(({ entity, place }): DrawnNode => ({
    id: entity.id,
    kind: entity.kind,
    x: margin.x + (place.x - left) * unit,
    y: margin.y + (-place.y - top) * unit,
    radius: 9,
    name: entity.name,
    detail: options.detailOf(entity),
  }));
  const edges = drawnEdges(graph.edges, new Map(nodes.map((node) => [node.id, node])), options.wordsOf);
  return {
    width: Math.ceil(across * unit + 2 * margin.x),
    height: Math.ceil(down * unit + 2 * margin.y),
    nodes,
    edges,
    ...lettered(nodes, edges, options.measure),
  };
}

/** Colours of a drawing on paper, as CSS writes them. */
export type SvgInks = {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly faint: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly font: string;
};

/** A sheet as a whole SVG document; `title` and `summary` are what a screen reader says of it. */
export function graphSvg(
  sheet: GraphSheet,
  inks: SvgInks,
  { title, summary }: { readonly title: string; readonly summary: string },
): string {
  const { width, height } = sheet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(inks.font)}">`,
    `<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${inks.ground}"/>`,
    graphMarks(sheet, inks),
    '</svg>',
  ].join('\n');
}

/**
 * The marks of a sheet without the document around them. `measure` clears the ground under names with rectangles instead of
 * an edge around their letters, which a PDF would hold as drawings and not as text.
 */
export function graphMarks(sheet: GraphSheet, inks: SvgInks, measure?: Measure): string {
  return [
    ...sheet.edges.map((edge) => edgeSvg(edge, inks)),
    ...sheet.nodes.map((node) => nodeSvg(node, inks)),
    ...sheet.words.map((words) => wordsSvg(words, inks)),
    ...(measure === undefined ? [] : sheet.names.map((name) => groundSvg(name, inks, measure))),
    ...sheet.names.map((name) => nameSvg(name, inks, measure === undefined)),
  ].join('\n');
}

/** The dashes of a stance's line, so that it is known without its colour. */
export const dashes: Readonly<Record<Stance, string>> = {
  states: '',
  denies: '9 3',
  doubts: '5 3',
  declines: '2 3',
};

function edgeSvg(edge: DrawnEdge, inks: SvgInks): string {
  const isMany = edge.strokes.length > 1;
  const lines = edge.strokes.map(({ stance, offset }) => {
    const { start, end } = strokeEnds(edge, offset);
    const dash = stance === undefined || dashes[stance] === '' ? '' : ` stroke-dasharray="${dashes[stance]}"`;
    const colour = stance === undefined ? inks.faint : inks.stance[stance];
    return `<path d="M${at(start.x)} ${at(start.y)}L${at(end.x)} ${at(end.y)}" fill="none" stroke="${colour}" stroke-width="${isMany ? 2 : 1.2}"${dash}/>`;
  });
  const lead = edge.strokes[0]?.stance;
  return [
    ...lines,
    edge.edge.isSilent
      ? silence(edge, inks)
      : arrow(edge, lead === undefined ? inks.faint : inks.stance[lead]),
  ].join('');
}

function silence(edge: DrawnEdge, inks: SvgInks): string {
  return silenceSvg(alongEdge(edge, 0.5), inks);
}

/** The ring of a silence. */
export function silenceSvg({ x, y }: Point, inks: SvgInks): string {
  return `<circle cx="${at(x)}" cy="${at(y)}" r="4.2" fill="${inks.ground}" stroke="${inks.stance.declines}" stroke-width="1.4" stroke-dasharray="2 1.3"/>`;
}

function arrow({ start, end, strokes }: DrawnEdge, colour: string): string {
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const half = strokes.length > 1 ? 4.5 : 3.2;
  const corner = (side: number): string =>
    `${at(end.x - 8 * Math.cos(angle) - side * Math.sin(angle))} ${at(end.y - 8 * Math.sin(angle) + side * Math.cos(angle))}`;
  return `<path d="M${at(end.x)} ${at(end.y)}L${corner(-half)}L${corner(half)}Z" fill="${colour}"/>`;
}

/** A kind's sign at a point, as on the drawing. */
export function nodeSvg(
  { x, y, radius, kind }: Pick<DrawnNode, 'x' | 'y' | 'radius' | 'kind'>,
  inks: SvgInks,
): string {
  const { outline, inside } = shapes[kind];
  const inner =
    inside === undefined
      ? ''
      : `<path d="${inside}" fill="none" stroke="${inks.ink}" stroke-width="${at(1 / radius)}"/>`;
  return `<g transform="translate(${at(x)} ${at(y)}) scale(${radius})"><path d="${outline}" fill="${inks.ground}" stroke="${inks.ink}" stroke-width="${at(1.4 / radius)}"/>${inner}</g>`;
}

function groundSvg({ node, x, y, anchor }: PlacedName, inks: SvgInks, measure: Measure): string {
  const width = measure(node.name, 'name') + 4;
  const left = x - 2 - (anchor === 'start' ? 0 : anchor === 'end' ? width - 4 : (width - 4) / 2);
  return `<rect x="${at(left)}" y="${at(y - 10.5)}" width="${at(width)}" height="14" fill="${inks.ground}"/>`;
}

function nameSvg({ node, x, y, anchor }: PlacedName, inks: SvgInks, hasHalo: boolean): string {
  const halo = hasHalo
    ? ` paint-order="stroke" stroke="${inks.ground}" stroke-width="4" stroke-linejoin="round"`
    : '';
  const line = (text: string, dy: number, size: number, weight: number, colour: string): string =>
    `<text x="${at(x)}" y="${at(y + dy)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${colour}"${halo}>${escaped(text)}</text>`;
  const second =
    node.detail === undefined ? '' : line(node.detail, lettering.leading, lettering.detail, 400, inks.quiet);
  return line(node.name, 0, lettering.name, 500, inks.ink) + second;
}

function wordsSvg({ edge, x, y, width }: PlacedWords, inks: SvgInks): string {
  const { isContested } = edge.edge;
  const left = x - width / 2;
  const patch = isContested
    ? ''
    : `<rect x="${at(left)}" y="${at(y - 7)}" width="${at(width)}" height="14" fill="${inks.ground}"/>`;
  const sign = isContested
    ? `<path transform="translate(${at(left + 2)} ${at(y - 6)})" d="M1.5 4.3h9M1.5 7.7h9M8.3 1 3.7 11" fill="none" stroke="${inks.ink}" stroke-width="1.3"/>`
    : '';
  const colour = isContested ? inks.ink : inks.quiet;
  return `${patch}${sign}<text x="${at(x + (isContested ? 9 : 0))}" y="${at(y + 4)}" text-anchor="middle" font-size="${lettering.words}" font-weight="${isContested ? 600 : 400}" fill="${colour}">${escaped(edge.words)}</text>`;
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
