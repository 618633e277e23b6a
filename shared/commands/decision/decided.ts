import { problem, type Problem } from '../../lib/errors.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Decision } from '../../model/index.ts';
import type { Tools } from '../command.ts';
import { newRow, type FieldsOf } from '../rows.ts';

/** The row of a decision taken now; refused with `text.required` without a reason, which is what a decision is. */
export function decided(
  tools: Tools,
  fields: Omit<FieldsOf<'decisions'>, 'decidedAt'>,
): Result<Decision, Problem> {
  if (fields.reason.trim() === '') return err(problem('text.required', 'decisions.reason'));
  return ok(newRow<'decisions'>(tools.newId('decisions'), { ...fields, decidedAt: tools.now() }));
}
