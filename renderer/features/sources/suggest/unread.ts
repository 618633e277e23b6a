import type { Source } from '#shared/model/index.ts';

/** Above this, in UTF-16 units, a text is read without suggestions: the rules would take minutes. */
const longestRead = 2_000_000;
/** A table of more rows is data, not somebody's words: each of its thousand dates would be proposed as an event. */
const mostRows = 300;

/** Why the rules do not read a text. */
export type Unread = 'long' | 'table';

/** Why a text gets no suggestions; undefined when it does. */
export function unreadWhy({ text: facts }: Source, text: string | undefined): Unread | undefined {
  if (text === undefined) return undefined;
  if (text.length > longestRead) return 'long';
  const by = facts?.derived?.by;
  return (by === 'table' || by === 'sheet') && hasMoreLines(text, mostRows) ? 'table' : undefined;
}

function hasMoreLines(text: string, most: number): boolean {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines > most;
}
