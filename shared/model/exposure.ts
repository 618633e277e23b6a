import * as v from 'valibot';
import { categoryCodes } from './categories.ts';
import type { Kind } from './kind.ts';
import { idOf, instant, optionalText } from './scalars.ts';

/** `partly`: for some of the people only. `unknown` is "?" and is not "no". */
export const exposureStates = ['exposed', 'partly', 'not-exposed', 'unknown'] as const;
export type ExposureState = (typeof exposureStates)[number];

const exposureSchema = v.strictObject({
  id: idOf('exposures'),
  category: v.picklist(categoryCodes),
  /** The words used for it, when the category is wider ("VIH, tumeur, surdité"). */
  detail: optionalText,
  /** The investigator's own reading while no claim says; claims carry the states they give. */
  state: v.optional(v.picklist(exposureStates)),
  note: optionalText,
  createdAt: instant,
});

/** One category of data, and whether it was exposed. */
export type Exposure = v.InferOutput<typeof exposureSchema>;

export const exposureKind: Kind<Exposure> = {
  table: 'exposures',
  schema: exposureSchema,
  references: () => [],
};
