import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { claimableTables } from './claim.ts';
import { idOf, instant, optionalText, refTo, title } from './scalars.ts';

export const questionStates = ['open', 'answered'] as const;

const questionSchema = v.strictObject({
  id: idOf('questions'),
  text: title,
  about: v.optional(refTo(claimableTables)),
  state: v.picklist(questionStates),
  answer: optionalText,
  createdAt: instant,
});

/** What nobody has said yet. Findings without a claim are open questions too, without a row of their own. */
export type Question = v.InferOutput<typeof questionSchema>;

export const questionKind: Kind<Question> = {
  table: 'questions',
  schema: questionSchema,
  references: (row) => reference('about', row.about?.table ?? 'cases', row.about?.id, 'clear'),
};
