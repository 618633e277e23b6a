import { useState } from 'react';
import { partsOf, placeInParts, retyped, withoutSignBeside } from './text-parts.ts';

/** What is selected in the field, as offsets of its part. */
type Selected = { readonly start: number; readonly end: number };

/** A text being corrected, a part of it at a time. */
export type CorrectedParts = {
  readonly parts: readonly string[];
  /** Index of the part in the field. */
  readonly at: number;
  /** What is to be selected in the field; another one each time the field is given another part. */
  readonly selected: Selected;
  /** Takes what the field holds now, and where its caret is. */
  readonly type: (typed: string, caret: number) => void;
  /** Goes to the beginning or the end of a part; nothing where there is none. */
  readonly goTo: (at: number, edge: 'start' | 'end') => void;
  /** Takes the sign out that lies over the seam before the part, or behind it. */
  readonly takeOut: (side: -1 | 1) => void;
};

/** Parts a text for correction, the field at the words that were selected in it. `keep` is given the whole at each change. */
export function useCorrectedParts(
  whole: string,
  selected: Selected,
  keep: (whole: string) => void,
): CorrectedParts {
  const [state, setState] = useState(() => {
    const parts = partsOf(whole);
    const { at, offset } = placeInParts(parts, selected.start);
    const end = Math.min(parts[at]?.length ?? 0, offset + selected.end - selected.start);
    return { parts, at, selected: { start: offset, end } };
  });
  const { parts, at } = state;
  const change = (next: typeof state): void => {
    setState(next);
    if (next.parts !== parts) keep(next.parts.join(''));
  };
  const edgeOf = (of: readonly string[], index: number, edge: 'start' | 'end'): Selected => {
    const place = edge === 'start' ? 0 : (of[index]?.length ?? 0);
    return { start: place, end: place };
  };
  return {
    ...state,
    type: (typed, caret) => {
      const next = retyped(parts, at, typed, caret);
      change(
        next.at === at && next.parts.length === parts.length
          ? { ...state, parts: next.parts }
          : { ...next, selected: { start: next.offset, end: next.offset } },
      );
    },
    goTo: (index, edge) => {
      if (index !== at && index >= 0 && index < parts.length)
        change({ parts, at: index, selected: edgeOf(parts, index, edge) });
    },
    takeOut: (side) => {
      if (parts[at + side] === undefined) return;
      const next = withoutSignBeside(parts, at, side);
      if (side > 0) change({ ...state, parts: next });
      else change({ parts: next, at: at - 1, selected: edgeOf(next, at - 1, 'end') });
    },
  };
}
