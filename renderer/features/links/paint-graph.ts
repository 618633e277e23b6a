import {
  alongEdge,
  strokeEnds,
  type DrawnEdge,
  type DrawnNode,
  type Point,
} from '#shared/analysis/graph-drawing.ts';
import {
  lettering,
  type Measure,
  type PlacedName,
  type PlacedWords,
} from '#shared/analysis/graph-lettering.ts';
import { shapes } from '#shared/analysis/graph-shapes.ts';
import type { EntityKind } from '#shared/model/entity.ts';
import type { GraphColours } from './graph-colours.ts';

/** Measures as the page's own fonts write. */
export function measureWith(context: CanvasRenderingContext2D, font: string): Measure {
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = fontOf(style, font);
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

function fontOf(style: 'name' | 'detail' | 'words', font: string, strong = false): string {
  return `${strong ? 600 : style === 'name' ? 500 : 400} ${lettering[style]}px ${font}`;
}

/** The ring under a selected or focused node. */
export function paintRing(
  context: CanvasRenderingContext2D,
  node: DrawnNode,
  colours: GraphColours,
  look: 'selected' | 'end' | 'cursor',
): void {
  context.beginPath();
  context.arc(node.x, node.y, node.radius + (look === 'cursor' ? 11 : 8), 0, 2 * Math.PI);
  if (look !== 'cursor') {
    context.fillStyle = colours.accentSoft;
    context.fill();
  }
  context.strokeStyle = colours.accent;
  context.lineWidth = look === 'end' ? 1.5 : 2;
  context.stroke();
}

/** The ground under a selected edge. */
export function paintBand(context: CanvasRenderingContext2D, edge: DrawnEdge, colours: GraphColours): void {
  line(context, edge.start, edge.end);
  context.strokeStyle = colours.accentSoft;
  context.lineWidth = 20;
  context.stroke();
}

/** An edge: its strokes, its arrow, and the ring of a silence. */
export function paintEdge(context: CanvasRenderingContext2D, edge: DrawnEdge, colours: GraphColours): void {
  for (const { stance, offset } of edge.strokes) {
    const { start, end } = strokeEnds(edge, offset);
    const isMany = edge.strokes.length > 1;
    const colour = stance === undefined ? colours.faint : colours.stance[stance];
    const dashes =
      stance === 'declines' ? [2, 3] : stance === 'doubts' ? [5, 3] : stance === 'denies' ? [9, 3] : [];
    line(context, start, edge.edge.isSilent ? end : shortened(start, end, 6));
    context.setLineDash(dashes);
    context.strokeStyle = colour;
    context.lineWidth = isMany ? 2 : stance === undefined ? 1.2 : 1.5;
    context.stroke();
    context.setLineDash([]);
  }
  const lead = edge.strokes[0]?.stance;
  const colour = lead === undefined ? colours.faint : colours.stance[lead];
  if (edge.edge.isSilent) paintSilence(context, edge, colours);
  else paintArrow(context, edge.start, edge.end, colour, edge.strokes.length > 1 ? 4.5 : 3.2);
}

function paintSilence(context: CanvasRenderingContext2D, edge: DrawnEdge, colours: GraphColours): void {
  const { x, y } = alongEdge(edge, 0.5);
  context.beginPath();
  context.arc(x, y, 4.2, 0, 2 * Math.PI);
  context.fillStyle = colours.ground;
  context.fill();
  context.strokeStyle = colours.stance.declines;
  context.lineWidth = 1.4;
  context.setLineDash([2, 1.3]);
  context.stroke();
  context.setLineDash([]);
}

function paintArrow(
  context: CanvasRenderingContext2D,
  start: Point,
  end: Point,
  colour: string,
  half: number,
): void {
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const back = 8;
  context.beginPath();
  context.moveTo(end.x, end.y);
  for (const side of [-half, half]) {
    context.lineTo(
      end.x - back * Math.cos(angle) - side * Math.sin(angle),
      end.y - back * Math.sin(angle) + side * Math.cos(angle),
    );
  }
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

/** A node's sign, for files; on screen WebGL draws it. */
export function paintNode(context: CanvasRenderingContext2D, node: DrawnNode, colours: GraphColours): void {
  const { outline, inside } = pathsOf(node.kind);
  context.save();
  context.translate(node.x, node.y);
  context.scale(node.radius, node.radius);
  context.fillStyle = colours.ground;
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.4 / node.radius;
  context.fill(outline);
  context.stroke(outline);
  if (inside !== undefined) {
    context.lineWidth = 1 / node.radius;
    context.stroke(inside);
  }
  context.restore();
}

const paths = new Map<EntityKind, { readonly outline: Path2D; readonly inside: Path2D | undefined }>();

function pathsOf(kind: EntityKind) {
  const known = paths.get(kind);
  if (known !== undefined) return known;
  const { outline, inside } = shapes[kind];
  const made = {
    outline: new Path2D(outline),
    inside: inside === undefined ? undefined : new Path2D(inside),
  };
  paths.set(kind, made);
  return made;
}

/** A node's name, and its description under it. */
export function paintName(
  context: CanvasRenderingContext2D,
  placed: PlacedName,
  colours: GraphColours,
): void {
  const { node, x, y, anchor } = placed;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  written(
    context,
    node.name,
    x,
    y,
    fontOf('name', colours.font, node.isForced ?? false),
    colours.ink,
    colours.ground,
  );
  if (node.detail === undefined) return;
  written(
    context,
    node.detail,
    x,
    y + lettering.leading,
    fontOf('detail', colours.font),
    colours.faint,
    colours.ground,
  );
}

/** An edge's words, on a patch of ground; a contested one bears the sign of disagreement. */
export function paintWords(
  context: CanvasRenderingContext2D,
  { edge, x, y, width }: PlacedWords,
  colours: GraphColours,
): void {
  const isStrong = edge.edge.isContested || edge.isForced === true;
  if (!edge.edge.isContested) {
    context.fillStyle = colours.ground;
    context.globalAlpha = 0.92;
    context.fillRect(x - width / 2, y - 7, width, 14);
    context.globalAlpha = 1;
  }
  context.textAlign = 'center';
  const sign = edge.edge.isContested ? 18 : 0;
  const font = fontOf('words', colours.font, isStrong);
  written(
    context,
    edge.words,
    x + sign / 2,
    y + 4,
    font,
    isStrong ? colours.ink : colours.quiet,
    colours.ground,
  );
  if (!edge.edge.isContested) return;
  const left = x - width / 2 + 2;
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.3;
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of [
    [1.5, 4.3, 10.5, 4.3],
    [1.5, 7.7, 10.5, 7.7],
    [8.3, 1, 3.7, 11],
  ] as const) {
    context.moveTo(left + fromX, y - 6 + fromY);
    context.lineTo(left + toX, y - 6 + toY);
  }
  context.stroke();
}

function written(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  ground: string,
): void {
  context.font = font;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function line(context: CanvasRenderingContext2D, start: Point, end: Point): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
}

function shortened(start: Point, end: Point, by: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const share = length < by * 2 ? 1 : (length - by) / length;
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}
