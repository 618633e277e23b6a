import { weekdayOf } from '../../../dates/day.ts';
import type { SuggestionReason } from '../suggestion.ts';
import type { Mention } from './mention.ts';
import { openBoundOf } from './open-bound.ts';
import type { FigureOrder } from './piece.ts';
import { spanOf, type PlainText } from './plain-text.ts';
import type { Anchor, Reference } from './reference.ts';
import type { Resolved } from './resolve-written.ts';

/** Says why each date is what it is: what it rests on, and where that stands. */
export function reasonWriter(plain: PlainText, now: Reference | undefined, order: FigureOrder) {
  const reason = (
    code: string,
    start: number,
    end: number,
    values?: SuggestionReason['values'],
  ): SuggestionReason => {
    const span = spanOf(plain, start, end);
    const words = plain.original.slice(span.start, span.end);
    return { code, words, ...span, ...(values === undefined ? {} : { values }) };
  };
  return (
    read: Mention['read'],
    resolved: Resolved,
    anchor: Anchor | undefined,
  ): readonly SuggestionReason[] => {
    const reasons: SuggestionReason[] = [];
    const at = (code: string, values?: SuggestionReason['values']): void => {
      reasons.push(reason(code, read.start, read.end, values));
    };
    const isCounted =
      read.kind === 'told' ? read.from === 'told' : read.pieces.some(({ fromTold }) => fromTold === true);
    if (resolved.edtf === undefined) at(isCounted ? 'date.needs-anchor' : 'date.needs-document');
    else if (resolved.from === 'document') {
      at('date.from-document');
      if (now?.said !== undefined) reasons.push(reason('date.of-document', now.said.start, now.said.end));
    } else if (resolved.from === 'text' && anchor !== undefined) {
      reasons.push(reason(isCounted ? 'date.counted-from' : 'date.year-from', anchor.start, anchor.end));
    } else at('date.written');
    const open = openBoundOf(plain, read);
    if (open !== undefined) reasons.push(reason(`date.${open.bound}`, open.start, open.end));
    if (read.kind === 'told') {
      if (resolved.edtf?.includes('~') === true) at('date.about');
      return reasons;
    }
    for (const piece of read.pieces) {
      if (piece.about !== undefined) reasons.push(reason('date.about', piece.about.start, piece.about.end));
      if (piece.isPart === true) reasons.push(reason('date.part', piece.start, piece.end));
      if (piece.ambiguous === true) reasons.push(reason(`date.${order}`, piece.start, piece.end));
      const day = piece.weekday === undefined || piece.unit === 'weekday' ? undefined : resolved.day;
      if (day !== undefined && weekdayOf(day) !== piece.weekday) at('date.weekday-differs');
    }
    return reasons;
  };
}
