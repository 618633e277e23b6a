import { alongEdge, type DrawnEdge, type DrawnNode, type Point } from './graph-drawing.ts';

/** A rectangle by its middle. */
type Box = {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

/** A node's name, placed: the first line's baseline, and where it is anchored. */
export type PlacedName = Point & {
  readonly node: DrawnNode;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** An edge's words, placed by their middle. */
export type PlacedWords = Point & { readonly edge: DrawnEdge; readonly width: number };

/** What is written outside is lost. */
type Sheet = { readonly width: number; readonly height: number };

/** How wide a text is, in pixels. */
export type Measure = (text: string, style: 'name' | 'detail' | 'words') => number;

/** Sizes of what is written on the drawing, in pixels. */
export const lettering = { name: 12.5, detail: 11, words: 11.5, leading: 14 } as const;

/**
 * Writes as many names and words as there is room for: nothing written covers anything else written, nor a node. A name goes where it
 * crosses the fewest edges; forced ones are written whatever happens.
 */
export function lettered(
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  measure: Measure,
  sheet?: Sheet,
): { readonly names: readonly PlacedName[]; readonly words: readonly PlacedWords[] } {
  const taken = boxIndex();
  for (const node of nodes)
    taken.add({ x: node.x, y: node.y, halfWidth: node.radius + 2, halfHeight: node.radius + 2 });
  const words: PlacedWords[] = [];
  const write = (edge: DrawnEdge): void => {
    const placed = placeForWords(edge, measure, taken.isFree);
    if (placed === undefined) return;
    taken.add(placed.box);
    words.push({ edge, x: placed.box.x, y: placed.box.y, width: placed.box.halfWidth * 2 });
  };
  for (const edge of edges) {
    if (edge.edge.isSilent) taken.add({ ...alongEdge(edge, 0.5), halfWidth: 6, halfHeight: 6 });
    // What is contested is what one came to read: its words take their place before any name.
    if (edge.edge.isContested || edge.isForced === true) write(edge);
  }
  // Looking at every edge for every name pays on a drawing one reads, not in a crowd.
  const crossable = nodes.length <= 160 ? edges : [];
  const first = (one: { readonly isForced?: boolean }): number => (one.isForced === true ? 0 : 1);
  const names: PlacedName[] = [];
  for (const node of nodes.toSorted((left, right) => first(left) - first(right))) {
    const { detail: _left, ...bare } = node;
    // A name alone where there is no room for its second line.
    const choices = [node, ...(node.detail === undefined ? [] : [bare])].flatMap((one, index) =>
      placesForName(one, measure).map((choice) => ({ ...choice, node: one, cost: choice.cost + index * 25 })),
    );
    const open = choices.filter(({ box }) => taken.isFree(box) && isInside(box, sheet));
    const best = cheapest(open.length > 0 ? open : node.isForced === true ? choices : [], (choice) =>
      crossable.reduce(
        (sum, edge) => sum + (crosses(edge, choice.box) ? (edge.edge.isContested ? 60 : 10) : 0),
        choice.cost,
      ),
    );
    if (best === undefined) continue;
    taken.add(best.box);
    names.push({ node: best.node, x: best.x, y: best.y, anchor: best.anchor });
  }
  for (const edge of edges) if (!edge.edge.isContested && edge.isForced !== true) write(edge);
  return { names, words };
}

function isInside({ x, y, halfWidth, halfHeight }: Box, sheet: Sheet | undefined): boolean {
  if (sheet === undefined) return true;
  return (
    x - halfWidth >= 0 &&
    x + halfWidth <= sheet.width &&
    y - halfHeight >= 0 &&
    y + halfHeight <= sheet.height
  );
}

type NameChoice = {
  readonly x: number;
  readonly y: number;
  readonly anchor: PlacedName['anchor'];
  readonly box: Box;
  readonly cost: number;
};

function placesForName(node: DrawnNode, measure: Measure): readonly NameChoice[] {
  const lines = node.detail === undefined ? 1 : 2;
  const width = Math.max(
    measure(node.name, 'name'),
    node.detail === undefined ? 0 : measure(node.detail, 'detail'),
  );
  const height = lines * lettering.leading;
  const { x, y, radius } = node;
  const halfWidth = width / 2 + 2;
  const halfHeight = height / 2 + 1;
  const beside = radius + 9;
  const baseline = lines === 1 ? y + 4 : y - 2;
  return [
    {
      x: x + beside,
      y: baseline,
      anchor: 'start',
      box: { x: x + beside + width / 2, y, halfWidth, halfHeight },
      cost: 1,
    },
    {
      x,
      y: y + radius + 16,
      anchor: 'middle',
      box: { x, y: y + radius + 5 + height / 2, halfWidth, halfHeight },
      cost: 2,
    },
    {
      x: x - beside,
      y: baseline,
      anchor: 'end',
      box: { x: x - beside - width / 2, y, halfWidth, halfHeight },
      cost: 3,
    },
    {
      x,
      y: y - radius - 6 - (lines - 1) * lettering.leading,
      anchor: 'middle',
      box: { x, y: y - radius - 4 - height / 2, halfWidth, halfHeight },
      cost: 4,
    },
    {
      x: x + beside - 4,
      y: y + radius + 12,
      anchor: 'start',
      box: { x: x + beside - 4 + width / 2, y: y + radius + 1 + height / 2, halfWidth, halfHeight },
      cost: 5,
    },
    {
      x: x - beside + 4,
      y: y + radius + 12,
      anchor: 'end',
      box: { x: x - beside + 4 - width / 2, y: y + radius + 1 + height / 2, halfWidth, halfHeight },
      cost: 6,
    },
  ];
}

function placeForWords(
  edge: DrawnEdge,
  measure: Measure,
  isFree: (box: Box) => boolean,
): { readonly box: Box } | undefined {
  const sign = edge.edge.isContested ? 18 : 0;
  const halfWidth = (measure(edge.words, 'words') + sign) / 2 + 3;
  const length = Math.hypot(edge.end.x - edge.start.x, edge.end.y - edge.start.y);
  if (length < 26 && edge.isForced !== true) return undefined;
  // Beside parallel strokes rather than on them: they are the message.
  const aside = edge.edge.isContested ? contestedAside(edge, halfWidth) : { x: 0, y: 0 };
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]) {
    const point = alongEdge(edge, share);
    for (const side of edge.edge.isContested ? [-1, 1] : [1]) {
      const box = { x: point.x + aside.x * side, y: point.y + aside.y * side, halfWidth, halfHeight: 7 };
      if (isFree(box)) return { box };
    }
  }
  if (edge.isForced !== true) return undefined;
  const point = alongEdge(edge, 0.5);
  return { box: { x: point.x - aside.x, y: point.y - aside.y, halfWidth, halfHeight: 7 } };
}

function contestedAside({ start, end }: DrawnEdge, halfWidth: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [nx, ny] = [Math.abs((end.y - start.y) / length), Math.abs((end.x - start.x) / length)];
  return { x: nx * (halfWidth + 16), y: ny * 20 };
}

function cheapest<T>(choices: readonly T[], costOf: (choice: T) => number): T | undefined {
  let best: { readonly choice: T; readonly cost: number } | undefined;
  for (const choice of choices) {
    const cost = costOf(choice);
    if (best === undefined || cost < best.cost) best = { choice, cost };
  }
  return best?.choice;
}

/** Whether an edge runs through a box: the slab method on the two axes. */
function crosses({ start, end }: DrawnEdge, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [from, by, middle, half] of [
    [start.x, end.x - start.x, box.x, box.halfWidth],
    [start.y, end.y - start.y, box.y, box.halfHeight],
  ] as const) {
    if (Math.abs(by) < 1e-9) {
      if (Math.abs(from - middle) > half) return false;
      continue;
    }
    const [near, far] = [(middle - half - from) / by, (middle + half - from) / by];
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  return enter <= leave;
}

/** Boxes by squares of the drawing, so that asking for free ground does not look at every other box. */
function boxIndex() {
  const size = 64;
  const squares = new Map<number, Box[]>();
  const eachSquare = (box: Box, visit: (key: number) => void): void => {
    for (
      let column = Math.floor((box.x - box.halfWidth) / size);
      column <= (box.x + box.halfWidth) / size;
      column += 1
    ) {
      for (
        let row = Math.floor((box.y - box.halfHeight) / size);
        row <= (box.y + box.halfHeight) / size;
        row += 1
      ) {
        visit(column * 65_536 + row);
      }
    }
  };
  return {
    add: (box: Box): void =>
      eachSquare(box, (key) => {
        const list = squares.get(key);
        if (list === undefined) squares.set(key, [box]);
        else list.push(box);
      }),
    isFree: (box: Box): boolean => {
      let free = true;
      eachSquare(box, (key) => {
        if (!free) return;
        free = !(squares.get(key) ?? []).some(
          (other) =>
            Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth &&
            Math.abs(other.y - box.y) < other.halfHeight + box.halfHeight,
        );
      });
      return free;
    },
  };
}
