import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { idOf, instant, optionalText } from './scalars.ts';
import { isCountedWhole, unitCodes, type UnitCode } from './units.ts';

export const exactnesses = ['exact', 'about', 'at-least', 'at-most', 'range', 'unknown'] as const;
export type Exactness = (typeof exactnesses)[number];

/** What the figure is to the breach: only a `total` is compared, retained and shown as the headline. */
export const figureRoles = ['total', 'subset', 'other-incident', 'not-victims'] as const;
export type FigureRole = (typeof figureRoles)[number];

const bound = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e15)));

const figureSchema = v.pipe(
  v.strictObject({
    id: idOf('figures'),
    lower: bound,
    upper: bound,
    exactness: v.picklist(exactnesses),
    unit: v.picklist(unitCodes),
    /** The word of the texts, when it is not the unit's own ("noms", "dossiers"). */
    unitWord: optionalText,
    /** A vague word kept beside the bound read into it ("milliers"). */
    vagueWord: optionalText,
    role: v.picklist(figureRoles),
    /** What is counted, in words ("laboratoires concernés", "patients d’un généraliste de Vannes"). */
    scope: optionalText,
    subsetOf: v.optional(idOf('figures')),
    note: optionalText,
    createdAt: instant,
  }),
  v.forward(
    v.check(
      (row) => row.lower === undefined || row.upper === undefined || row.lower <= row.upper,
      'range.order',
    ),
    ['lower'],
  ),
  v.forward(
    v.check((row) => !needsLower(row.exactness) || row.lower !== undefined, 'number.missing'),
    ['lower'],
  ),
  v.forward(
    v.check((row) => !needsUpper(row.exactness) || row.upper !== undefined, 'number.missing'),
    ['upper'],
  ),
  v.forward(
    v.check((row) => boundsFitExactness(row) || row.exactness === 'at-most', 'number.invalid'),
    ['lower'],
  ),
  v.forward(
    v.check((row) => boundsFitExactness(row) || row.exactness !== 'at-most', 'number.invalid'),
    ['upper'],
  ),
);

/** A number of something affected. Absent bounds are unknown, never 0. */
export type Figure = v.InferOutput<typeof figureSchema>;

export const figureKind: Kind<Figure> = {
  table: 'figures',
  schema: figureSchema,
  references: (row) => reference('subsetOf', 'figures', row.subsetOf, 'clear'),
};

/**
 * Whether the bounds say what the exactness says: one number for `exact` and `about` (the band drawn around an
 * `about` is a reading, never stored), one side for a floor or a ceiling, two for a range, none for unknown.
 */
export function boundsFitExactness(figure: {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly exactness: Exactness;
}): boolean {
  const { lower, upper } = figure;
  switch (figure.exactness) {
    case 'exact':
    case 'about':
      return lower !== undefined && lower === upper;
    case 'at-least':
      return lower !== undefined && upper === undefined;
    case 'at-most':
      return upper !== undefined && lower === undefined;
    case 'range':
      return lower !== undefined && upper !== undefined;
    case 'unknown':
      return lower === undefined && upper === undefined;
  }
}

function needsLower(exactness: Exactness): boolean {
  return exactness !== 'at-most' && exactness !== 'unknown';
}

function needsUpper(exactness: Exactness): boolean {
  return exactness === 'at-most' || exactness === 'range';
}

/**
 * The bound of a figure that is no number of what it counts: 12.5 persons. Asked of what is written, not of what is
 * stored: cases from before the rule hold such numbers, and open. `undefined` when both can be.
 */
export function brokenCount(figure: {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly unit: UnitCode;
}): 'lower' | 'upper' | undefined {
  if (!isCountedWhole(figure.unit)) return undefined;
  return (['lower', 'upper'] as const).find(
    (bound) => figure[bound] !== undefined && !Number.isInteger(figure[bound]),
  );
}
