import type { FoldedText } from '../../fold.ts';
import type { NumberToken } from '../../number-tokens.ts';

/**
 * "three (3) residents", "12 (douze) personnes", "one (1) consumer": a number that is written twice, as letters to an
 * authority do, is one number, and its noun follows the bracket; so is "100 million (10 crore) users". In order, as they came.
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
    isOtherwise(text, first, second) &&
    /^ ?\($/.test(text.slice(first.end, second.start)) &&
    /^\) [a-z]/.test(text.slice(second.end, second.end + 3))
  );
}

/** In words and in digits, or of another magnitude: the very same digits twice are a slip or two things. */
function isOtherwise(text: string, first: NumberToken, second: NumberToken): boolean {
  if ((first.form === 'words') !== (second.form === 'words')) return true;
  return first.value >= 1000 && text.slice(first.start, first.end) !== text.slice(second.start, second.end);
}
