import { problem, type Problem } from '../../lib/errors.ts';
import { brokenCount } from '../../model/figure.ts';
import type { Figure } from '../../model/index.ts';
import type { FieldsOf } from '../rows.ts';

/**
 * Why the numbers of a figure cannot be written, if they cannot: `number.invalid` for what is no number,
 * `number.fraction` for a fraction of what is counted one by one. A figure that held one before the rule, and whose
 * numbers and unit stay (`before`), may be edited otherwise.
 */
export function figureProblem(fields: FieldsOf<'figures'>, before?: Figure): Problem | undefined {
  for (const bound of ['lower', 'upper'] as const) {
    if (Number.isNaN(fields[bound])) return problem('number.invalid', `figures.${bound}`);
  }
  const isAsBefore =
    before !== undefined &&
    fields.lower === before.lower &&
    fields.upper === before.upper &&
    fields.unit === before.unit;
  const bound = isAsBefore ? undefined : brokenCount(fields);
  return bound === undefined ? undefined : problem('number.fraction', `figures.${bound}`);
}
