import type { TableName } from '#shared/model/index.ts';
import { useCase } from '../store/react.tsx';
import { select, useSelected } from './selection.ts';
import { openWhereSaid } from './where-said.ts';

/** What a list of one kind of row does in every section: the row selected, selecting, and opening where it is said. */
export function useRowList(table: TableName): {
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
} {
  const store = useCase();
  return {
    selectedId: useSelected(table)?.id,
    onSelect: (id) => select({ table, id }),
    onOpen: (id) => openWhereSaid(store.snapshot(), { table, id }),
  };
}
