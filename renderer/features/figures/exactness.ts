import type { PatchOf } from '#shared/commands/rows.ts';
import { assertNever } from '#shared/lib/assert.ts';
import type { Exactness } from '#shared/model/figure.ts';
import type { Figure } from '#shared/model/index.ts';

/**
 * What to change so that a figure becomes exact, about, a floor ...: the numbers already said go where the new
 * exactness wants them. A number that was never said stays missing, and the case refuses it with a sentence.
 */
export function exactnessPatch(
  figure: Pick<Figure, 'lower' | 'upper'>,
  exactness: Exactness,
): PatchOf<'figures'> {
  const said = figure.lower ?? figure.upper;
  switch (exactness) {
    case 'exact':
    case 'about':
      return { exactness, lower: said, upper: said };
    case 'at-least':
      return { exactness, lower: said, upper: undefined };
    case 'at-most':
      return { exactness, lower: undefined, upper: figure.upper ?? said };
    case 'range':
      return { exactness, lower: said, upper: figure.upper ?? said };
    case 'unknown':
      return { exactness, lower: undefined, upper: undefined };
    default:
      return assertNever(exactness);
  }
}

/**
 * What to change when a bound is typed. One number serves both bounds of an exact or approximate figure; a number
 * typed where none was known makes the figure exact; one erased makes it unknown.
 */
export function boundPatch(
  figure: Pick<Figure, 'exactness'>,
  bound: 'lower' | 'upper',
  value: number | undefined,
): PatchOf<'figures'> {
  if (value === undefined && figure.exactness !== 'range') {
    return { exactness: 'unknown', lower: undefined, upper: undefined };
  }
  switch (figure.exactness) {
    case 'exact':
    case 'about':
      return { lower: value, upper: value };
    case 'unknown':
      return { exactness: 'exact', lower: value, upper: value };
    case 'at-least':
      return { lower: value };
    case 'at-most':
      return { upper: value };
    case 'range':
      return { [bound]: value };
    default:
      return assertNever(figure.exactness);
  }
}
