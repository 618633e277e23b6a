import { useCallback, useState } from 'react';
import type { CommandName } from '#shared/commands/index.ts';
import type { PatchOf } from '#shared/commands/rows.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { TableName } from '#shared/model/index.ts';
import { useCase } from '../store/react.tsx';

/** Tables whose rows are edited field by field. */
export type EditableTable =
  | 'cases'
  | 'sources'
  | 'claims'
  | 'figures'
  | 'events'
  | 'exposures'
  | 'links'
  | 'hypotheses'
  | 'entities'
  | 'requests'
  | 'questions'
  | 'relays';

const nounOf = {
  cases: 'case',
  sources: 'source',
  claims: 'claim',
  figures: 'figure',
  events: 'event',
  exposures: 'exposure',
  links: 'link',
  hypotheses: 'hypothesis',
  entities: 'entity',
  requests: 'request',
  questions: 'question',
  relays: 'relay',
} as const satisfies Record<EditableTable, string>;

/** The command that edits rows of a table. */
export function editCommandOf(table: EditableTable): CommandName {
  return `${nounOf[table]}.edit`;
}

/** The command that deletes rows of a table; a case is deleted in the library, by its own act. */
export function removeCommandOf(table: Exclude<EditableTable, 'cases'>): CommandName {
  return `${nounOf[table]}.remove`;
}

/** Saves fields of one row, and remembers the refusal of each field until it is accepted. */
export type RowSaver<T extends TableName> = {
  /** `field` is where a refusal is shown; the first field of the patch by default. */
  readonly save: (patch: PatchOf<T>, field?: string) => Promise<boolean>;
  readonly refusals: Readonly<Record<string, Problem>>;
};

/** Edits one row in place through its command: the case is unchanged by a refusal, which stays beside its field. */
export function useRowSaver<T extends EditableTable>(table: T, id: string): RowSaver<T> {
  const store = useCase();
  const [refused, setRefused] = useState<{
    readonly id: string;
    readonly by: Readonly<Record<string, Problem>>;
  }>();
  const save = useCallback(
    async (patch: PatchOf<T>, field?: string): Promise<boolean> => {
      const name = field ?? Object.keys(patch)[0] ?? '';
      const done = await store.execute(editCommandOf(table), { id, patch } as never);
      const isFine = done.ok || done.error.code === 'commit.nothing';
      setRefused((before) => {
        const { [name]: _old, ...others } = before?.id === id ? before.by : {};
        return { id, by: isFine ? others : { ...others, [name]: done.error } };
      });
      return isFine;
    },
    [store, table, id],
  );
  return { save, refusals: refused?.id === id ? refused.by : {} };
}
