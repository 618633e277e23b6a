import type { FoldedText } from '../../fold.ts';
import type { NumberToken } from '../../number-tokens.ts';

/**
 * "three (3) residents", "12 (douze) personnes", "one (1) consumer": a number that is written twice, as letters to an
 * authority do, is one number, and its noun follows the bracket. In order, as they came.
 */
export function withoutDoubles(folded: FoldedText, tokens: readonly NumberToken[]): readonly NumberToken[] {
  const single: NumberToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const second = tokens[index + 1];
    if (second !== undefined && isDouble(folded, token, second)) {
      single.push({ ...token, end: second.end + 1, selectionOnly: false });
      index += 1;
    } else single.push(token);
  }
  return single;
}

function isDouble({ text }: FoldedText, first: NumberToken, second: NumberToken): boolean {
  return (
    first.value === second.value &&
    (first.form === 'words') !== (second.form === 'words') &&
    /^ ?\($/.test(text.slice(first.end, second.start)) &&
    /^\) [a-z]/.test(text.slice(second.end, second.end + 3))
  );
}
