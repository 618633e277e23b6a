import { settle } from '../../digits.ts';
import type { HedgeExactness } from '../../hedges.ts';
import type { NumberToken } from '../../number-tokens.ts';
import type { RangeToken } from '../../ranges.ts';
import type { CountSuggestion } from '../suggestion.ts';

export type Bounds = Pick<CountSuggestion, 'lower' | 'upper' | 'exactness'>;

/**
 * The bounds that a number says with its hedges; `factor` is what it is multiplied by ("Go" counts bytes). `undefined`
 * for what is no whole number, or too high to be one.
 */
export function boundsOf(
  token: NumberToken,
  range: RangeToken | undefined,
  hedged: HedgeExactness,
  factor: number,
): Bounds | undefined {
  const said = (value: number): number => (factor > 1 ? Math.round(value * factor) : settle(value));
  if (token.form === 'unknown') return undefined;
  if (range !== undefined) {
    const [lower, upper] = [said(range.lower), said(range.upper)];
    return isCount(lower) && isCount(upper) ? { lower, upper, exactness: 'range' } : undefined;
  }
  const value = said(token.value);
  if (!isCount(value)) return undefined;
  if (token.form === 'vague')
    return hedged === 'at-most' ? { exactness: 'unknown' } : { lower: value, exactness: 'at-least' };
  switch (hedged) {
    case 'at-least':
      return { lower: value, exactness: 'at-least' };
    case 'at-most':
      return { upper: value, exactness: 'at-most' };
    case 'about':
      return { lower: value, upper: value, exactness: 'about' };
    case 'exact':
      return { lower: value, upper: value, exactness: token.form === 'approximate-noun' ? 'about' : 'exact' };
  }
}

/** Zero is said of what was not hit; what a figure can hold ends at 10^15. */
function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0 && value <= 1e15;
}
