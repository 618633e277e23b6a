import type { FoldedText } from '../../fold.ts';
import type { Draft } from './draft.ts';

/** From here on a number that comes back is hardly chance; a smaller one is the same when its noun is. */
const telling = 100;
const stem = 5;

/** By what a number is known again in its text: "2 190", "12 hotels". Nothing for a small one without a noun. */
export function echoOf({ text }: FoldedText, { phrase }: Draft, value: number): string | undefined {
  if (value >= telling) return String(value);
  const noun = / ?([a-z-]+)$/.exec(text.slice(phrase.start, phrase.end))?.[1];
  return noun === undefined || value < 2 ? undefined : `${value} ${noun.slice(0, stem)}`;
}
