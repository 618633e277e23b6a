/** A text from this length on has a pattern compiled for speed at once. */
const longText = ' '.repeat(1000);

/**
 * A long pattern that nearly every text needs, compiled for speed before its first use. V8 turns a pattern into steps for the
 * first short text that it meets, and into machine code for the second; into machine code at once for a long text. Of a pattern of
 * thousands of signs the steps take five to ten times as long to make as the code, a tenth of a second for the longest.
 * Above 20,000 signs V8 gives up making its code fast: such a pattern is to be parted.
 * @see https://v8.dev/blog/regexp-tier-up
 */
export function longPattern(pattern: RegExp): RegExp {
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}
