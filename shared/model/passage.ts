import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { idOf, quotedText, quotedTitle } from './scalars.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const passageSchema = v.pipe(
  v.strictObject({
    id: idOf('passages'),
    source: idOf('sources'),
    /** The exact words, and up to 32 characters on each side: W3C Web Annotation TextQuoteSelector. */
    quote: quotedTitle,
    prefix: quotedText,
    suffix: quotedText,
    /** UTF-16 offsets into the source's text, end excluded: W3C Web Annotation TextPositionSelector. */
    start: offset,
    end: offset,
    /** `lost` when the text was corrected and the words could not be found again without a doubt. */
    state: v.picklist(['anchored', 'lost']),
  }),
  v.forward(
    v.check((row) => row.end > row.start, 'range.order'),
    ['end'],
  ),
);

/** An exact stretch of a source's text. */
export type Passage = v.InferOutput<typeof passageSchema>;

export const passageKind: Kind<Passage> = {
  table: 'passages',
  schema: passageSchema,
  references: (row) => reference('source', 'sources', row.source, 'cascade'),
};
