import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { idOf, instant, quotedText, quotedTitle } from './scalars.ts';

/** What kinds of things are proposed in a text, in the order the reader lists them. */
export const suggestionKinds = ['count', 'date', 'name', 'exposure', 'speaker', 'relay', 'silence'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const refusalSchema = v.pipe(
  v.strictObject({
    id: idOf('refusals'),
    source: idOf('sources'),
    kind: v.picklist(suggestionKinds),
    /** The words refused and up to 32 characters on each side, as in a passage: a corrected text moves them. */
    quote: quotedTitle,
    prefix: quotedText,
    suffix: quotedText,
    /** UTF-16 offsets into the source's text, end excluded. */
    start: offset,
    end: offset,
    createdAt: instant,
  }),
  v.forward(
    v.check((row) => row.end > row.start, 'range.order'),
    ['end'],
  ),
);

/** A suggestion that was refused, so that it does not come back. */
export type Refusal = v.InferOutput<typeof refusalSchema>;

export const refusalKind: Kind<Refusal> = {
  table: 'refusals',
  schema: refusalSchema,
  references: (row) => reference('source', 'sources', row.source, 'cascade'),
};
