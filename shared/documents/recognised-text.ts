import { lineJoint } from './line-joints.ts';
import type { PageText, Run } from './placed-text.ts';

/** A rectangle of a picture in pixels, from its top left corner. */
type Corners = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** What recognition finds on a page, as it says it: blocks of paragraphs of lines of words. */
export type RecognisedBlock = {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly words: readonly {
        readonly text: string;
        /** From 0 to 100. */
        readonly confidence: number;
        readonly bbox: Corners;
      }[];
    }[];
  }[];
};

/** Below this a word of signs alone is dust on the glass. */
const dust = 40;

/** The text of a recognised page and where its words stand, in units of the page of `scale` pixels each. */
export function recognisedText(blocks: readonly RecognisedBlock[], scale: number): PageText {
  let text = '';
  const runs: Run[] = [];
  for (const { paragraphs } of blocks) {
    for (const { lines } of paragraphs) {
      let isFirst = true;
      for (const { words } of lines) {
        const read = words
          .map(({ text, confidence, bbox }) => ({ text: clean(text), confidence, bbox }))
          .filter(
            ({ text, confidence }) => text !== '' && (confidence >= dust || /[\p{L}\p{N}]/u.test(text)),
          );
        if (read.length === 0) continue;
        const line = read.map((word) => word.text).join(' ');
        if (isFirst) text += text === '' ? '' : '\n\n';
        else {
          const { drop, between } = lineJoint(text, line);
          const last = runs.at(-1);
          text = text.slice(0, text.length - drop) + between;
          if (last !== undefined) runs[runs.length - 1] = { ...last, end: Math.min(last.end, text.length) };
        }
        isFirst = false;
        for (const [index, word] of read.entries()) {
          if (index > 0) text += ' ';
          const { x0, y0, x1, y1 } = word.bbox;
          runs.push({
            start: text.length,
            end: text.length + word.text.length,
            box: { left: x0 / scale, top: y0 / scale, width: (x1 - x0) / scale, height: (y1 - y0) / scale },
          });
          text += word.text;
        }
      }
    }
  }
  return { text, runs };
}

/** Without signs that no text may hold; quotation marks and dashes as they are. */
function clean(word: string): string {
  return word.replace(/[\p{Cc}\p{Cs}\s]+/gu, '').normalize('NFC');
}
