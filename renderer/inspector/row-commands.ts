import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { AppCommand, CommandContext } from '../workspace/feature.ts';
import { shownRows } from '../ui/shown-rows.ts';
import { select } from '../workspace/selection.ts';
import { startAdding } from './adding.ts';
import { askRemoval } from './removal.ts';
import type { EditableTable } from './save-row.ts';

export type RowCommands = {
  readonly table: Exclude<EditableTable, 'cases' | 'claims' | 'relays'>;
  /** The section where `n` makes a new one and `Delete` deletes. */
  readonly section: string;
  readonly newTitleKey: MessageKey;
  readonly deleteTitleKey: MessageKey;
  /** Begins a new row; opens the section's `AddBar` by default. */
  readonly onNew?: (context: CommandContext) => void | Promise<void>;
  /** Order that J and K follow where no list is on screen; the order of creation by default. */
  readonly order?: (snapshot: Snapshot) => readonly string[];
};

/** The keys every section of findings has: `n` new, `Delete` delete, `j` and `k` next and previous. */
export function rowCommands(options: RowCommands): readonly AppCommand[] {
  const { table, section, order } = options;
  const isHere = ({ route, store }: CommandContext): boolean =>
    store !== undefined && route.scope === 'case' && route.section === section;
  const isSelected = (context: CommandContext): boolean =>
    isHere(context) && context.selected?.table === table;
  const step =
    (by: number) =>
    ({ store, selected }: CommandContext): void => {
      if (store === undefined) return;
      const list = shownRows();
      if (list !== undefined) {
        list.step(by);
        return;
      }
      const snapshot = store.snapshot();
      const ids = order?.(snapshot) ?? rowsOf(snapshot, table).map((row) => row.id as string);
      const index = selected === undefined ? -1 : ids.indexOf(selected.id);
      const next = ids[index < 0 ? 0 : index + by];
      if (next !== undefined) select({ table, id: next });
    };
  return [
    {
      id: `${table}.new`,
      titleKey: options.newTitleKey,
      keys: 'n',
      group: 'edit',
      when: isHere,
      perform: options.onNew ?? (() => startAdding(section)),
    },
    {
      id: `${table}.delete`,
      titleKey: options.deleteTitleKey,
      keys: 'Delete',
      group: 'edit',
      when: isSelected,
      perform: ({ selected }) => askRemoval(selected),
    },
    {
      id: `${table}.next`,
      titleKey: 'commands.row.next',
      keys: 'j',
      group: 'view',
      when: isHere,
      perform: step(1),
    },
    {
      id: `${table}.previous`,
      titleKey: 'commands.row.previous',
      keys: 'k',
      group: 'view',
      when: isHere,
      perform: step(-1),
    },
  ];
}
