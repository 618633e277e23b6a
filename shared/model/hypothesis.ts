import * as v from 'valibot';
import type { Kind } from './kind.ts';
import { idOf, instant, optionalText, title } from './scalars.ts';

export const hypothesisKinds = ['cause', 'vector', 'culprit', 'other'] as const;
export type HypothesisKind = (typeof hypothesisKinds)[number];

const hypothesisSchema = v.strictObject({
  id: idOf('hypotheses'),
  title,
  kind: v.picklist(hypothesisKinds),
  note: optionalText,
  createdAt: instant,
});

/** An explanation weighed against the claims. */
export type Hypothesis = v.InferOutput<typeof hypothesisSchema>;

export const hypothesisKind: Kind<Hypothesis> = {
  table: 'hypotheses',
  schema: hypothesisSchema,
  references: () => [],
};
