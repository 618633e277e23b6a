import type { FoldedText } from '../../fold.ts';
import type { Draft } from './draft.ts';

/** From here on a number that comes back is hardly chance; a smaller one is the same when its noun is. */
const telling = 100;
const stem = 5;
/** A dozen people may be another dozen when they are called otherwise. */
const dozen = 12;

/** By what a number is known again in its text: "2 190", "12 hotels", "40 people", whatever they are called. Nothing for a small one without a noun. */
export function echoOf({ text }: FoldedText, { phrase }: Draft, value: number): string | undefined {
  if (value >= telling) return String(value);
  if (value < 2) return undefined;
  const nounClass = phrase.sense?.nounClass;
  // "40 patients … ces 40 personnes"
  if (value > dozen && (nounClass === 'person' || nounClass === 'base' || nounClass === 'victim'))
    return `${value} people`;
  const noun = / ?([a-z-]+)$/.exec(text.slice(phrase.start, phrase.end))?.[1];
  return noun === undefined ? undefined : `${value} ${noun.slice(0, stem)}`;
}

/** Whether a number is known again among those said before (`echoOf`). */
export function isEcho(said: ReadonlySet<string>, folded: FoldedText, draft: Draft, value: number): boolean {
  const echo = echoOf(folded, draft, value);
  return echo !== undefined && said.has(echo);
}
