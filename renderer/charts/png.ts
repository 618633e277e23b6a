import { invariant } from '#shared/lib/assert.ts';

/** Beyond this many pixels a side Chromium gives an empty canvas. */
const largestSide = 16_000;

/**
 * An SVG document of ours as a PNG, at twice its size (less when it is too tall for a canvas). A picture made of an SVG
 * sees no font of the page, and one carried inside it may come after the picture: so the picture is drawn without its
 * words, and the words are written over it with the page's fonts.
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const words = wordsOf(drawing);
  for (const text of drawing.querySelectorAll('text')) text.remove();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await Promise.all([image.decode(), loadFonts(words)]);
  const ratio = Math.min(2, largestSide / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * ratio);
  canvas.height = Math.round(image.naturalHeight * ratio);
  const context = canvas.getContext('2d');
  invariant(context !== null, 'a fresh canvas gives a 2d context');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.scale(ratio, ratio);
  for (const line of words) write(context, line);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  invariant(blob !== null, 'a canvas of this size gives a PNG');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Words in one font: a source's and the tool's voice may share a line. */
type Run = { readonly text: string; readonly fill: string; readonly font: string };
/** One line of text, ready to be written on a canvas. */
export type Line = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly runs: readonly Run[];
  /** Colour of the halo around the letters, when they stand on lines. */
  readonly halo?: string | undefined;
  readonly haloWidth: number;
  readonly isStruck: boolean;
};

/** The lines of text of a drawing, each run in the font that it, its line or the drawing names. */
export function wordsOf(root: Element): readonly Line[] {
  return [...root.querySelectorAll('text')].map((text): Line => {
    const { x, y } = originOf(text);
    const fill = text.getAttribute('fill') ?? '#000';
    const anchor = text.getAttribute('text-anchor');
    return {
      x: x + Number(text.getAttribute('x') ?? 0),
      y: y + Number(text.getAttribute('y') ?? 0),
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
      runs: [...text.childNodes].map((node) => ({
        text: node.textContent ?? '',
        fill: attributeOf(node, 'fill') ?? fill,
        font: fontOf(node, text, root),
      })),
      halo: text.getAttribute('stroke') ?? undefined,
      haloWidth: Number.parseFloat(text.getAttribute('stroke-width') ?? '0'),
      isStruck: text.getAttribute('text-decoration') === 'line-through',
    };
  });
}

function fontOf(...from: readonly Node[]): string {
  const first = (name: string): string | undefined =>
    from.map((node) => attributeOf(node, name)).find((value) => value !== undefined);
  return `${first('font-weight') ?? '400'} ${first('font-size') ?? '12px'} ${first('font-family') ?? 'sans-serif'}`;
}

function attributeOf(node: Node, name: string): string | undefined {
  // A text node has no attributes; not asked by class, for the drawing may be of another document.
  return 'getAttribute' in node ? ((node as Element).getAttribute(name) ?? undefined) : undefined;
}

/** Where an element's own coordinates begin: our drawings only nest pictures and shift groups. */
function originOf(node: Element): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
    const shift = /^translate\(([-\d.]+)[ ,]+([-\d.]+)\)$/.exec(parent.getAttribute('transform') ?? '');
    x += parent.tagName === 'svg' ? Number(parent.getAttribute('x') ?? 0) : Number(shift?.[1] ?? 0);
    y += parent.tagName === 'svg' ? Number(parent.getAttribute('y') ?? 0) : Number(shift?.[2] ?? 0);
  }
  return { x, y };
}

async function loadFonts(words: readonly Line[]): Promise<void> {
  const byFont = new Map<string, string>();
  for (const { font, text } of words.flatMap(({ runs }) => runs))
    byFont.set(font, (byFont.get(font) ?? '') + text);
  await Promise.all([...byFont].map(([font, text]) => document.fonts.load(font, text)));
}

function write(context: CanvasRenderingContext2D, line: Line): void {
  const widths = line.runs.map((run) => {
    context.font = run.font;
    return context.measureText(run.text).width;
  });
  const width = widths.reduce((sum, part) => sum + part, 0);
  const start = line.x - (line.anchor === 'start' ? 0 : line.anchor === 'end' ? width : width / 2);
  let x = start;
  for (const [index, run] of line.runs.entries()) {
    context.font = run.font;
    if (line.halo !== undefined && line.haloWidth > 0) {
      context.lineJoin = 'round';
      context.lineWidth = line.haloWidth;
      context.strokeStyle = line.halo;
      context.strokeText(run.text, x, line.y);
    }
    context.fillStyle = run.fill;
    context.fillText(run.text, x, line.y);
    x += widths[index] ?? 0;
  }
  if (line.isStruck) context.fillRect(start, line.y - 4.5, width, 1);
}
