import { suggestionKey } from '#shared/analysis/open-suggestions.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';

/** What a key does in the walk through suggestions; `leave` lets the key go on to what it does elsewhere. */
export type WalkKey =
  | { readonly does: 'go'; readonly to: Suggestion }
  | { readonly does: 'accept' | 'refuse' | 'edit' | 'stay'; readonly at: Suggestion }
  | { readonly does: 'leave' };

type Pressed = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/**
 * The key of the walk that was pressed in the text, if it is one: Tab and Shift+Tab go on from the suggestion the
 * reader is at, or from the caret or the words selected, and leave the text after the last as everywhere, so that nobody is caught in it.
 */
export function walkKeyOf(
  pressed: Pressed,
  open: readonly Suggestion[],
  currentKey: string | undefined,
  from: number,
  until: number = from,
): WalkKey | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const index = currentKey === undefined ? -1 : open.findIndex((one) => suggestionKey(one) === currentKey);
  const at = open[index];
  if (pressed.key === 'Tab') {
    const next = pressed.shiftKey ? before(open, index, from) : following(open, index, until);
    if (next !== undefined) return { does: 'go', to: next };
    return at === undefined ? undefined : { does: 'leave' };
  }
  if (at === undefined || pressed.shiftKey) return undefined;
  switch (pressed.key) {
    case 'Enter':
      return { does: 'accept', at };
    case 'x':
    case 'X':
      return { does: 'refuse', at };
    case 'e':
    case 'E':
      return { does: 'edit', at };
    case 'Escape':
      return { does: 'stay', at };
    default:
      return undefined;
  }
}

function following(open: readonly Suggestion[], index: number, caret: number): Suggestion | undefined {
  return index >= 0 ? open[index + 1] : open.find((one) => one.start >= caret);
}

function before(open: readonly Suggestion[], index: number, caret: number): Suggestion | undefined {
  return index >= 0 ? open[index - 1] : open.findLast((one) => one.end <= caret);
}
