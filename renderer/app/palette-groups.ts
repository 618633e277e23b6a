import type { Snapshot } from '#shared/case/snapshot.ts';
import type { TableName } from '#shared/model/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { rowLabel } from '../i18n/row-label.ts';
import { translator } from '../i18n/translate.ts';
import type { CatalogueRow } from '../store/library-database.ts';
import type { PaletteGroup, PaletteItem } from '../ui/CommandPalette.tsx';
import { fold, foldedWords, wordMatcher } from '../ui/fold.ts';
import type { Letter } from '../ui/KindLetter.tsx';
import type { Act } from './registry.ts';

const shownInGroup = 7;

/** What the palette searches besides commands: computed once per snapshot, because labels cost more than matching. */
export type PaletteRows = {
  readonly findings: readonly PaletteItem[];
  readonly entities: readonly PaletteItem[];
  readonly sources: readonly PaletteItem[];
  readonly passages: readonly PaletteItem[];
};

const letters: Readonly<Partial<Record<TableName, Letter>>> = {
  figures: 'C',
  events: 'E',
  exposures: 'X',
  hypotheses: 'H',
  links: 'L',
  entities: 'N',
  requests: 'S',
};

/** Every row of the case that the palette can lead to, worded. */
export function paletteRows(snapshot: Snapshot, locale: Locale): PaletteRows {
  const items = (table: TableName): readonly PaletteItem[] =>
    [...snapshot.tables[table].keys()].flatMap((id) => {
      const label = rowLabel(snapshot, { table, id }, locale);
      return label === undefined ? [] : [itemOf(table, id, label)];
    });
  return {
    findings: (['figures', 'events', 'exposures', 'hypotheses', 'links', 'requests'] as const).flatMap(items),
    entities: items('entities'),
    sources: items('sources'),
    passages: items('passages'),
  };
}

/**
 * What answers a query, by group. `>` keeps commands, `#` findings, `@` entities. Without a query, commands alone: nobody
 * wants a whole case listed.
 */
export function paletteGroups(
  query: string,
  acts: readonly Act[],
  rows: PaletteRows | undefined,
  catalogue: readonly CatalogueRow[],
  locale: Locale,
): readonly PaletteGroup[] {
  const t = translator(locale);
  const prefix = /^[>#@]/.exec(query)?.[0];
  const text = query.slice(prefix?.length ?? 0).trim();
  const group = (
    id: 'commands' | 'findings' | 'entities' | 'sources' | 'passages' | 'cases',
    items: readonly PaletteItem[],
    only: string | undefined,
    needsText = true,
  ): PaletteGroup => ({
    id,
    title: t(`app.palette.group.${id}`),
    items: (prefix === undefined ? needsText && text === '' : prefix !== only)
      ? []
      : best(items, text, id === 'commands' && text === '' ? 12 : shownInGroup),
  });
  return [
    group(
      'commands',
      acts.map((act) => commandItem(act, locale)),
      '>',
      false,
    ),
    group('findings', rows?.findings ?? [], '#'),
    group('entities', rows?.entities ?? [], '@'),
    group('sources', rows?.sources ?? [], undefined),
    group('passages', rows?.passages ?? [], undefined),
    group(
      'cases',
      catalogue.map((row) => ({ id: `case:${row.id}`, label: row.title, icon: 'cases' })),
      undefined,
    ),
  ];
}

/** The words of a command: going somewhere names the place. */
export function actTitle(act: Act, locale: Locale): string {
  const t = translator(locale);
  const title = t(act.titleKey);
  return act.goesTo === undefined ? title : t('commands.go.to', { title: title.toLocaleLowerCase(locale) });
}

function commandItem(act: Act, locale: Locale): PaletteItem {
  return {
    id: `act:${act.id}`,
    label: actTitle(act, locale),
    keys: act.keys,
    letter: act.goesTo?.letter,
    icon: act.goesTo === undefined ? 'enter' : 'right',
  };
}

function itemOf(table: TableName, id: string, label: string): PaletteItem {
  return {
    id: `row:${table}:${id}`,
    label,
    letter: letters[table],
    icon: table === 'sources' ? 'source' : 'question',
    voice: table === 'passages' ? 'source' : 'tool',
  };
}

/** The items that answer, those that begin with the words first. */
function best(items: readonly PaletteItem[], text: string, most: number): readonly PaletteItem[] {
  const matches = wordMatcher(text);
  const wanted = fold(text);
  const found = items.filter(({ label }) => matches(foldedWords(label)));
  const first = new Set(found.filter(({ label }) => fold(label).startsWith(wanted)));
  return [...first, ...found.filter((item) => !first.has(item))].slice(0, most);
}
