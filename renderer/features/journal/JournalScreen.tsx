import { type ReactNode, useMemo, useState } from 'react';
import type { TableName } from '#shared/model/index.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { type ListedEntry, tablesTouched } from '../../store/listed-entry.ts';
import { useCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useShownRows } from '../../ui/shown-rows.ts';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { useRoute } from '../../workspace/navigation.ts';
import type { Route } from '../../workspace/route.ts';
import { ChainBar } from './ChainBar.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { actName, isTable, type JournalView } from './entry-words.ts';
import styles from './journal.module.css';
import { journalColumns } from './journal-columns.tsx';
import { exportJournal } from './journal-state.ts';
import { knownRows, undoneSeqs } from './known-rows.ts';
import { useJournal } from './use-journal.ts';

const everything = 'all';
const none: readonly ListedEntry[] = [];

type Filters = { readonly act: string; readonly table: string; readonly actor: string; readonly day: string };

/** Who did what, when, and what it was before: the chain of custody of the case, to read, check and hand over. */
export function JournalScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const entries = useJournal() ?? none;
  const [filter, setFilter] = useState('');
  const [filters, setFilters] = useState<Filters>({
    act: everything,
    table: everything,
    actor: everything,
    day: everything,
  });
  // An address may name the entry to begin with.
  const route = useRoute();
  const [chosen, setChosen] = useState(seqIn(route));
  const view = useMemo(
    (): JournalView => ({
      known: knownRows(entries, store.snapshot()),
      bySeq: new Map(entries.map((entry) => [entry.seq, entry])),
      locale,
    }),
    [entries, locale, store],
  );
  const undone = useMemo(() => undoneSeqs(entries), [entries]);
  const columns = useMemo(() => journalColumns(view, undone), [view, undone]);
  const shown = useMemo(() => entries.filter((entry) => passes(entry, filters)), [entries, filters]);
  const current = (chosen === undefined ? undefined : view.bySeq.get(chosen)) ?? shown.at(-1);
  const options = useMemo(() => filterOptions(entries, locale), [entries, locale]);
  const rows = useShownRows();
  const index = current === undefined ? undefined : rows?.indexOf(seqOf(current));
  const neighbour = (by: 1 | -1) => {
    const seq = index === undefined ? undefined : rows?.idAt(index + by);
    return seq === undefined ? undefined : (): void => setChosen(Number(seq));
  };
  return (
    <Screen>
      <Toolbar
        title={t('journal.title')}
        end={
          <>
            <FindField value={filter} onChange={setFilter} />
            <Button
              icon="download"
              onPress={() => void exportJournal(store, (name) => t('journal.exported', { name }))}
            >
              {t('journal.export')}
            </Button>
          </>
        }
      >
        <span className={styles.quiet}>{t('journal.count', { count: shown.length })}</span>
      </Toolbar>
      <ChainBar />
      <div className={styles.filters} role="group" aria-label={t('journal.filters')}>
        {options.map(({ name, options: values }) => (
          <SelectField
            key={name}
            label={t(`journal.filter.${name}`)}
            hideLabel
            value={filters[name]}
            options={[{ value: everything, label: t(`journal.filter.${name}.all`) }, ...values]}
            onChange={(value) => setFilters((before) => ({ ...before, [name]: value }))}
          />
        ))}
      </div>
      <div className={styles.panes}>
        <DataGrid
          label={t('journal.title')}
          rows={shown}
          columns={columns}
          rowId={seqOf}
          selectedId={current === undefined ? undefined : String(current.seq)}
          onSelect={(id) => setChosen(Number(id))}
          filter={filter}
          initialSort={{ id: 'seq', desc: true }}
        />
        <aside className={styles.panel} aria-label={t('journal.detail')}>
          {current === undefined ? undefined : (
            <EntryPanel
              key={current.seq}
              entry={current}
              view={view}
              isUndone={undone.has(current.seq)}
              onPrevious={neighbour(-1)}
              onNext={neighbour(1)}
            />
          )}
        </aside>
      </div>
    </Screen>
  );
}

function seqIn(route: Route): number | undefined {
  const seq = route.scope === 'case' ? Number(route.rowId) : Number.NaN;
  return Number.isNaN(seq) ? undefined : seq;
}

function seqOf({ seq }: ListedEntry): string {
  return String(seq);
}

function passes(entry: ListedEntry, { act, table, actor, day }: Filters): boolean {
  if (act !== everything && entry.command !== act) return false;
  if (actor !== everything && entry.actor !== actor) return false;
  if (day !== everything && dayOf(entry) !== day) return false;
  return table === everything || tablesTouched(entry).has(table);
}

/** The day of an entry by the machine's clock. */
function dayOf({ at }: ListedEntry): string {
  const when = new Date(at);
  return [when.getFullYear(), when.getMonth() + 1, when.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Only filters that would leave something out, each with the values that there are. */
function filterOptions(entries: readonly ListedEntry[], locale: Locale) {
  const t = translator(locale);
  const acts = new Set<string>();
  const tables = new Set<TableName>();
  const actors = new Set<string>();
  const days = new Map<string, string>();
  for (const entry of entries) {
    acts.add(entry.command);
    actors.add(entry.actor);
    days.set(dayOf(entry), entry.at);
    for (const table of tablesTouched(entry)) if (isTable(table)) tables.add(table);
  }
  const named = (values: Iterable<string>, name: (value: string) => string) =>
    [...values]
      .map((value) => ({ value, label: name(value) }))
      .toSorted((left, right) => left.label.localeCompare(right.label));
  const all = [
    { name: 'act', options: named(acts, (act) => actName(act, locale)) },
    { name: 'table', options: named(tables, (table) => t(`model.table.${table as TableName}`)) },
    { name: 'actor', options: named(actors, (actor) => (actor === '' ? t('journal.nobody') : actor)) },
    {
      name: 'day',
      options: [...days]
        .toSorted(([left], [right]) => right.localeCompare(left))
        .map(([value, at]) => ({ value, label: formatDay(at, locale) })),
    },
  ] as const;
  return all.filter(({ options }) => options.length > 1);
}
