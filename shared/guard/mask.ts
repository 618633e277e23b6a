import type { Finding } from './finding.ts';

/** What stands for each sign that is not kept; in every bundled font, one UTF-16 unit. */
export const maskSign = '•';

/** Every unit but the signs that show what form a value had and say nothing of it. */
const hidden = /[^\s.,;:@+()/\\|"'_\-\u2010-\u2013]/g;

/**
 * The text with every finding made unreadable. Each unit but separators becomes the same sign, so that length, offsets
 * and every other sign stay as they were, and nothing of the value is left.
 */
export function maskText(text: string, findings: readonly Finding[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of findings) {
    pieces.push(text.slice(from, start), maskedValue(text.slice(start, end)));
    from = Math.max(from, end);
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** One value with every unit but its separators replaced. */
export function maskedValue(value: string): string {
  return value.replaceAll(hidden, maskSign);
}
