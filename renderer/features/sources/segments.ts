import type { Stance } from '#shared/model/claim.ts';
import type { SuggestionKind } from '#shared/model/refusal.ts';
import type { Letter } from '../../workspace/feature.ts';

/** A passage as the reading pane draws it: where it is, what it speaks of, what is said of it. */
export type Span = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly letter: Letter;
  readonly stance: Stance;
};

/** A suggestion as the reading pane underlines it. */
export type Hint = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: SuggestionKind;
};

type Stretched = { readonly start: number; readonly end: number };

/** A stretch of a paragraph in which the same passages (or suggestions) lie, the shortest (innermost) last. Offsets into the text. */
export type Segment<T extends Stretched = Span> = {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly T[];
};

/**
 * Cuts a paragraph where passages begin and end, so that overlapping and nested ones are each drawn whole: a stretch is
 * drawn as its innermost passage and belongs to all of them.
 */
export function segmentsOf<T extends Stretched>(
  start: number,
  end: number,
  spans: readonly T[],
): readonly Segment<T>[] {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  if (inside.length === 0) return start < end ? [{ start, end, spans: [] }] : [];
  const cuts = new Set([start, end]);
  for (const span of inside) {
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  const ordered = [...cuts].sort((left, right) => left - right);
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? end;
    const covering = inside
      .filter((span) => span.start <= from && span.end >= to)
      .toSorted((left, right) => right.end - right.start - (left.end - left.start));
    return { start: from, end: to, spans: covering };
  });
}

/** Signs that change how text reads and cannot be seen: direction marks and overrides, zero-width signs, controls. */
export const invisibleSigns =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

/** A piece of a segment: words, or one sign that must be made visible. */
export type Piece = { readonly start: number; readonly text: string; readonly code?: string };

/** Splits a stretch of text around the signs that cannot be seen. Offsets add up: nothing is dropped or replaced. */
export function piecesOf(text: string, start: number): readonly Piece[] {
  if (!invisibleSigns.test(text)) return [{ start, text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (!invisibleSigns.test(sign)) continue;
    if (index > from) pieces.push({ start: start + from, text: text.slice(from, index) });
    pieces.push({
      start: start + index,
      text: sign,
      code: sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
    });
    from = index + 1;
  }
  if (from < text.length) pieces.push({ start: start + from, text: text.slice(from) });
  return pieces;
}
