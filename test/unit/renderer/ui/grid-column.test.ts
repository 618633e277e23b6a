import { expect, test } from 'vitest';
import { columnsThatFit, type GridColumn } from '../../../../renderer/ui/grid-column.ts';

const column = (id: string, width: string | undefined, leaves?: number): GridColumn<object> => ({
  id,
  header: id,
  cell: () => id,
  ...(width === undefined ? {} : { width }),
  ...(leaves === undefined ? {} : { leaves }),
});
const columns = [
  column('title', 'minmax(200px, 3fr)'),
  column('kind', '60px', 2),
  column('access', '80px', 1),
  column('date', undefined),
];
const idsIn = (width: number): readonly string[] => columnsThatFit(columns, width).map(({ id }) => id);

test('all columns stand where their least widths, the gaps and the sides do', () => {
  const all = 200 + 60 + 80 + 80 + 3 * 12 + 48;
  expect(idsIn(all)).toEqual(['title', 'kind', 'access', 'date']);
  expect(idsIn(all - 1)).toEqual(['title', 'kind', 'date']);
});

test('columns leave one by one, in the order they say, and those that say none stay', () => {
  expect(idsIn(390)).toEqual(['title', 'date']);
  expect(idsIn(100)).toEqual(['title', 'date']);
});

test('a pane not measured yet has every column', () => {
  expect(idsIn(0)).toEqual(['title', 'kind', 'access', 'date']);
});
