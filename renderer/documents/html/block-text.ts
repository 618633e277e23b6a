/** How far apart two stretches of text stand. */
const apart = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** Text put together block by block: white space falls together, the widest gap asked for between two stretches stands. */
export type BlockText = {
  /** Words of running text: white space in them counts as one space. */
  readonly words: (text: string) => void;
  /** Words kept sign by sign, as in `<pre>` or a table already laid out. */
  readonly verbatim: (text: string) => void;
  readonly line: () => void;
  readonly paragraph: () => void;
  /** A mark that the next words stand right behind ("- "), whatever gaps are asked for in between. */
  readonly marker: (mark: string) => void;
  readonly text: () => string;
  /** How many signs of the text are put together already. */
  readonly length: () => number;
};

/** A text that nothing has been put into. */
export function blockText(): BlockText {
  const parts: string[] = [];
  let gap: number = apart.none;
  let length = 0;
  let behindMarker = false;

  const ask = (wanted: number): void => {
    if (!behindMarker) gap = Math.max(gap, wanted);
  };
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const put = (text: string): void => {
    if (parts.length > 0 && gap > apart.none)
      add(gap === apart.space ? ' ' : gap === apart.line ? '\n' : '\n\n');
    gap = apart.none;
    behindMarker = false;
    add(text);
  };

  return {
    words(text) {
      const inner = text.replaceAll(/[ \t\n\r\f]+/g, ' ');
      if (inner.startsWith(' ')) ask(apart.space);
      const trimmed = inner.replace(/^ /, '').replace(/ $/, '');
      if (trimmed === '') return;
      put(trimmed);
      if (inner.endsWith(' ')) gap = apart.space;
    },
    verbatim(text) {
      if (text.trim() !== '') put(text);
    },
    line: () => ask(apart.line),
    paragraph: () => ask(apart.paragraph),
    marker(mark) {
      // An item before with nothing in it is behind its own mark still.
      behindMarker = false;
      ask(apart.line);
      put(mark);
      behindMarker = true;
    },
    text: () => parts.join(''),
    length: () => length,
  };
}
