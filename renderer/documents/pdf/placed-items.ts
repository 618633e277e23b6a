import type { PlacedText } from '#shared/documents/placed-text.ts';
import { multiplied, type PdfPage, type PdfViewport } from './pdfjs.ts';

/** A page's text as it is drawn, in the order in which it is drawn. Points, from the top left corner as it is shown. */
export async function placedItems(page: PdfPage): Promise<readonly PlacedText[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const drawn = items.flatMap((item) =>
    'str' in item ? [drawnOf(item.str, item.transform as number[], item.width, item.height, viewport)] : [],
  );
  // A page whose lines run up or down is read as they run; lines that run otherwise than most come last.
  const turn = mostUsed(drawn);
  return [...drawn.filter((each) => each.turn === turn), ...drawn.filter((each) => each.turn !== turn)].map(
    ({ text, box, size, frame }) => ({ text, box, size, ...frame }),
  );
}

type Drawn = {
  readonly text: string;
  /** Quarter turns clockwise of the line on the page as it is shown. */
  readonly turn: 0 | 1 | 2 | 3;
  readonly size: number;
  readonly frame: { readonly left: number; readonly right: number; readonly baseline: number };
  readonly box: PlacedText['box'];
};

/** Parts of the em above and below the line that a mark over words covers. */
const above = 0.86;
const below = 0.24;

function drawnOf(
  text: string,
  transform: readonly number[],
  width: number,
  height: number,
  viewport: PdfViewport,
): Drawn {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiplied(viewport.transform, transform);
  const size = Math.min(Math.hypot(c, d) || height, 2000);
  const turn = (((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4) as Drawn['turn'];
  const base = { text, turn, size };
  switch (turn) {
    case 0:
      return {
        ...base,
        frame: { left: x, right: x + width, baseline: y },
        box: { left: x, top: y - above * size, width, height: (above + below) * size },
      };
    case 1:
      return {
        ...base,
        frame: { left: y, right: y + width, baseline: -x },
        box: { left: x - below * size, top: y, width: (above + below) * size, height: width },
      };
    case 2:
      return {
        ...base,
        frame: { left: -x, right: -x + width, baseline: -y },
        box: { left: x - width, top: y - below * size, width, height: (above + below) * size },
      };
    case 3:
      return {
        ...base,
        frame: { left: -y, right: -y + width, baseline: x },
        box: { left: x - above * size, top: y - width, width: (above + below) * size, height: width },
      };
  }
}

function mostUsed(drawn: readonly Drawn[]): Drawn['turn'] {
  const signs = [0, 0, 0, 0];
  for (const { turn, text } of drawn) signs[turn] = (signs[turn] ?? 0) + text.trim().length;
  return signs.indexOf(Math.max(...signs)) as Drawn['turn'];
}
