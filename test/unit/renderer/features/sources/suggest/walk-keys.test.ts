import { describe, expect, it } from 'vitest';
import { suggestionKey } from '#shared/analysis/open-suggestions.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { walkKeyOf } from '../../../../../../renderer/features/sources/suggest/walk-keys.ts';

const open: readonly Suggestion[] = [10, 30, 50].map((start) => ({
  kind: 'date',
  start,
  end: start + 5,
  quote: 'mardi',
  isRelative: true,
  reasons: [],
}));
const [first, second, third] = open.map(suggestionKey);
const press = (key: string, shiftKey = false) => ({
  key,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});

describe('the walk through suggestions', () => {
  it('begins at the first after the caret, or with Shift at the last before it', () => {
    expect(walkKeyOf(press('Tab'), open, undefined, 20)).toEqual({ does: 'go', to: open[1] });
    expect(walkKeyOf(press('Tab', true), open, undefined, 20)).toEqual({ does: 'go', to: open[0] });
  });

  it('goes on from both ends of the words that are selected, and leaves the text where none is beyond', () => {
    expect(walkKeyOf(press('Tab', true), open, undefined, open[0]?.start ?? 0, open[0]?.end)).toBeUndefined();
    expect(walkKeyOf(press('Tab'), open, undefined, open[0]?.start ?? 0, open[0]?.end)).toEqual({
      does: 'go',
      to: open[1],
    });
  });

  it('leaves the text after the last and before the first, where Tab does what it does everywhere', () => {
    expect(walkKeyOf(press('Tab'), open, first, 10)).toEqual({ does: 'go', to: open[1] });
    expect(walkKeyOf(press('Tab'), open, third, 50)).toEqual({ does: 'leave' });
    expect(walkKeyOf(press('Tab', true), open, first, 10)).toEqual({ does: 'leave' });
    expect(walkKeyOf(press('Tab'), open, undefined, 56)).toBeUndefined();
    expect(walkKeyOf(press('Tab'), [], undefined, 0)).toBeUndefined();
  });

  it('answers the suggestion the reader is at, and leaves the letters alone elsewhere', () => {
    expect(walkKeyOf(press('Enter'), open, second, 30)).toEqual({ does: 'accept', at: open[1] });
    expect(walkKeyOf(press('x'), open, second, 30)).toEqual({ does: 'refuse', at: open[1] });
    expect(walkKeyOf(press('e'), open, second, 30)).toEqual({ does: 'edit', at: open[1] });
    expect(walkKeyOf(press('Escape'), open, second, 30)).toEqual({ does: 'stay', at: open[1] });
    for (const key of ['Enter', 'x', 'e', 'Escape'])
      expect(walkKeyOf(press(key), open, undefined, 30)).toBeUndefined();
    expect(walkKeyOf({ ...press('x'), ctrlKey: true }, open, second, 30)).toBeUndefined();
  });
});
