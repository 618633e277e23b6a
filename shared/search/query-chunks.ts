/** A piece of a query as it stands in the box. `isOpen`: it ends the query, and may still be being typed. */
export type QueryChunk =
  | {
      readonly type: 'words';
      readonly text: string;
      readonly isPrefix: boolean;
      readonly isNegated: boolean;
      readonly isOpen: boolean;
    }
  | { readonly type: 'phrase'; readonly text: string; readonly isNegated: boolean }
  | {
      readonly type: 'filter';
      readonly name: string;
      readonly value: string;
      readonly isNegated: boolean;
      readonly isOpen: boolean;
      /** Where its value begins in the query, and where it ends (UTF-16). */
      readonly start: number;
      readonly end: number;
    };

const opening = '["«“„]';
const closing = '["»”“]';

/** Blanks, then perhaps a minus: before a word, not between two. */
const lead = /\s*(-(?!\s|$))?/y;
const phrase = new RegExp(`${opening}([^"«»“”„]*)(?:${closing}|$)`, 'y');
// A web address is words: its colon has slashes behind it. In French a colon may have a thin space before it.
const filterName = /([\p{L}\p{M}]+)[\u00a0\u202f]?:(?!\/\/)/uy;
/** Groups of figures parted by a space are one number, as in the texts. */
const grouped = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\p{L}\p{N}])/uy;
/** Such a number of which the last group is still being typed, at the end of a query: "62 4" on the way to "62 400". */
const begunNumber = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})*[ \u00a0\u202f\u2009]\d{0,2}$/uy;
const bare = /[^\s"«»“”„]+/uy;

/** Cuts a query into its pieces. Every text can be cut; a quote that is never closed goes on to the end. */
export function chunksOf(query: string): readonly QueryChunk[] {
  const chunks: QueryChunk[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match;
  };
  while (at < query.length) {
    const isNegated = read(lead)?.[1] !== undefined;
    if (at >= query.length) break;
    const quoted = read(phrase);
    if (quoted !== undefined) {
      chunks.push({ type: 'phrase', text: quoted[1] ?? '', isNegated });
      continue;
    }
    const name = read(filterName)?.[1];
    if (name !== undefined) {
      const begun = at;
      const value = read(phrase);
      const text = value === undefined ? (read(bare)?.[0] ?? '') : (value[1] ?? '');
      const start = value === undefined ? begun : begun + 1;
      chunks.push({
        type: 'filter',
        name,
        value: text.trim(),
        isNegated,
        isOpen: at >= query.length,
        start,
        end: start + text.length,
      });
      continue;
    }
    const begun = isNegated ? undefined : read(begunNumber)?.[0].replaceAll(/\D/gu, '');
    const text = begun ?? read(grouped)?.[0] ?? read(bare)?.[0];
    if (text === undefined) {
      // A closing quote that nothing opened.
      at += 1;
      continue;
    }
    chunks.push({
      type: 'words',
      text,
      isPrefix: text.endsWith('*'),
      isNegated,
      isOpen: at >= query.length,
    });
  }
  return chunks;
}
