import { expect, test } from 'vitest';
import { libraryColumns } from '../../../../../renderer/features/library/columns.tsx';
import { columnsThatFit } from '../../../../../renderer/ui/grid-column.ts';

/** What a window of 1280 pixels leaves the list between the sections and the inspector, less a scroll bar. */
const besideInspector = 708;

test('everything that the list says of a case stands beside the inspector in a window of 1280 pixels', () => {
  for (const locale of ['fr', 'en'] as const) {
    const shown = columnsThatFit(libraryColumns(locale), besideInspector).map(({ id }) => id);
    expect(shown).toEqual(['case', 'date', 'headline', 'spread', 'sector', 'changed']);
  }
});

test('the last change stays longer than the sector in a narrower list, since the list is sorted by it', () => {
  const shown = columnsThatFit(libraryColumns('fr'), 640).map(({ id }) => id);
  expect(shown).toContain('changed');
  expect(shown).not.toContain('sector');
});
