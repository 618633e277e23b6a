import { paragraphsOf, type Paragraph } from '#shared/reading/paragraphs.ts';
import { stretchesOf, type Stretch } from '#shared/reading/stretches.ts';
import { pageBeginnings } from './page-places.ts';
import { tablesOf, type TablePlace, type TabUse } from './table-places.ts';

/** How a text is parted before any of it is drawn. */
export type TextLayout = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly stretches: readonly Stretch[];
  /** Its tables, where its tabs divide cells. */
  readonly tables: readonly TablePlace[];
  /** Stretches that begin a page, with its number. */
  readonly pages: ReadonlyMap<number, number>;
};

/** Paragraphs cut into stretches between two pauses. */
const slice = 5000;

/** Parts a text, a piece at a time: each step is a small part of the tenth of a second that the window may take. */
function* steps(text: string, tabs: TabUse): Generator<void, TextLayout> {
  const paragraphs = paragraphsOf(text);
  yield;
  const stretches: Stretch[] = [];
  for (let from = 0; from < paragraphs.length; from += slice) {
    for (const stretch of stretchesOf(text, paragraphs.slice(from, from + slice))) stretches.push(stretch);
    yield;
  }
  const tables = tablesOf(text, tabs);
  yield;
  return { text, paragraphs, stretches, tables, pages: pageBeginnings(text, stretches) };
}

/** The layout of a text, made at once. */
export function layoutOf(text: string, tabs: TabUse): TextLayout {
  const making = steps(text, tabs);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
  }
}

/** The same with a pause after each step, so that the window goes on answering; undefined when it was given up. */
export async function layoutInSteps(
  text: string,
  tabs: TabUse,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<TextLayout | undefined> {
  const making = steps(text, tabs);
  for (;;) {
    if (signal.aborted) return undefined;
    const step = making.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
