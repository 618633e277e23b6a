import { FileText } from 'lucide-react';
import { rowById } from '#shared/case/snapshot.ts';
import { suggestionKinds } from '#shared/model/refusal.ts';
import type { Source } from '#shared/model/index.ts';
import { claimLetters } from '../../claim-form/letters.ts';
import { i18nInstance } from '../../i18n/translate.ts';
import { askRemoval } from '../../inspector/removal.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { shownRows } from '../../ui/shown-rows.ts';
import type { AppCommand, CommandContext, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { marksOf, unmark } from '../../workspace/marks.ts';
import { openSection } from '../../workspace/navigation.ts';
import { openNeighbour, startClaim } from './reading-acts.ts';
import { focusOriginal, focusText, setReadingMode, useReading } from './reading-store.ts';
import { chooseFiles } from './choose-files.ts';
import { startCorrection } from './correction-acts.ts';
import { droppedItems } from './dropped-items.ts';
import { askSourcesRemoval } from './sources-removal.ts';

/** The source open for reading, if one is. */
function openSourceId({ route, store }: CommandContext): string | undefined {
  if (route.scope !== 'case' || route.section !== 'sources' || route.rowId === undefined) return undefined;
  return store !== undefined && rowById(store.snapshot(), 'sources', route.rowId) !== undefined
    ? route.rowId
    : undefined;
}

/** Letters act on selected words; on a source without a text they make a claim without a passage. */
function mayClaim(context: CommandContext): boolean {
  const id = openSourceId(context);
  if (id === undefined || context.store === undefined) return false;
  const { selection, mode } = useReading.getState();
  if (rowById(context.store.snapshot(), 'sources', id)?.text === undefined) return mode === 'read';
  return (mode === 'read' || mode === 'original') && selection?.sourceId === id;
}

/** The source open for reading, when it came as a file that is kept. */
function originalOf(context: CommandContext): Source | undefined {
  const id = openSourceId(context);
  if (id === undefined || context.store === undefined) return undefined;
  const source = rowById(context.store.snapshot(), 'sources', id);
  return source?.original === undefined ? undefined : source;
}

const isList = ({ route }: CommandContext): boolean =>
  route.scope === 'case' && route.section === 'sources' && route.rowId === undefined;
const hasMarks = (context: CommandContext): boolean => isList(context) && marksOf('sources').size > 0;
const isReading = (context: CommandContext): boolean => openSourceId(context) !== undefined;

function locale(): 'fr' | 'en' {
  return i18nInstance.language === 'en' ? 'en' : 'fr';
}

const claims: readonly AppCommand[] = claimLetters.map((letter) => ({
  id: `reading.claim-${letter.toLowerCase()}`,
  titleKey: `sources.command.${letter}` as const,
  keys: letter.toLowerCase(),
  group: 'read',
  when: mayClaim,
  perform: async (context) => {
    const id = openSourceId(context);
    if (id !== undefined && context.store !== undefined) await startClaim(context.store, id, letter);
  },
}));

const commands: readonly AppCommand[] = [
  ...claims,
  {
    id: 'source.new',
    titleKey: 'sources.command.new',
    keys: 'n',
    group: 'edit',
    when: isList,
    perform: () => openSection('sources', 'new'),
  },
  {
    id: 'source.files',
    titleKey: 'sources.command.files',
    keys: 'o',
    group: 'edit',
    when: isList,
    perform: async ({ store }) => {
      if (store !== undefined) await chooseFiles(store, locale());
    },
  },
  {
    id: 'source.folder',
    titleKey: 'sources.command.folder',
    group: 'edit',
    when: isList,
    perform: async ({ store }) => {
      if (store !== undefined) await chooseFiles(store, locale(), 'folder');
    },
  },
  {
    id: 'source.delete-marked',
    titleKey: 'sources.command.delete-marked',
    keys: 'Delete',
    group: 'edit',
    when: hasMarks,
    perform: () => askSourcesRemoval([...marksOf('sources')]),
  },
  {
    id: 'source.unmark',
    titleKey: 'sources.command.unmark',
    keys: 'Escape',
    group: 'edit',
    when: hasMarks,
    perform: unmark,
  },
  {
    id: 'source.delete',
    titleKey: 'sources.command.delete',
    keys: 'Delete',
    group: 'edit',
    when: (context) => isList(context) && context.selected?.table === 'sources' && !hasMarks(context),
    perform: ({ selected }) => {
      askSourcesRemoval([]);
      askRemoval(selected);
    },
  },
  {
    id: 'source.next',
    titleKey: 'commands.row.next',
    keys: 'j',
    group: 'view',
    when: isList,
    perform: () => shownRows()?.step(1),
  },
  {
    id: 'source.previous',
    titleKey: 'commands.row.previous',
    keys: 'k',
    group: 'view',
    when: isList,
    perform: () => shownRows()?.step(-1),
  },
  {
    id: 'reading.next',
    titleKey: 'sources.command.next',
    keys: 'j',
    group: 'read',
    when: isReading,
    perform: (context) => neighbour(context, 1),
  },
  {
    id: 'reading.previous',
    titleKey: 'sources.command.previous',
    keys: 'k',
    group: 'read',
    when: isReading,
    perform: (context) => neighbour(context, -1),
  },
  {
    id: 'reading.text',
    titleKey: 'sources.command.text',
    keys: 'F6',
    group: 'read',
    when: isReading,
    perform: focusText,
  },
  {
    id: 'reading.original',
    titleKey: 'sources.command.original',
    keys: 'v',
    group: 'read',
    when: isReading,
    perform: () => (useReading.getState().mode === 'original' ? focusText() : focusOriginal()),
  },
  {
    id: 'reading.again',
    titleKey: 'sources.original.readAgain',
    group: 'edit',
    when: (context) => originalOf(context) !== undefined,
    perform: async (context) => {
      const source = originalOf(context);
      if (source === undefined || context.store === undefined) return;
      const { readAgain } = await import('./read-again.ts');
      await readAgain(context.store, source, locale());
    },
  },
  {
    id: 'reading.notice',
    titleKey: 'sources.command.notice',
    group: 'read',
    when: isReading,
    perform: () => setReadingMode('notice'),
  },
  {
    id: 'reading.correct',
    titleKey: 'sources.command.correct',
    keys: 'F2',
    group: 'edit',
    when: (context) => isReading(context) && useReading.getState().mode === 'read',
    perform: (context) => {
      const id = openSourceId(context);
      if (id !== undefined && context.store !== undefined) startCorrection(context.store, id);
    },
  },
];

/** Suggestions are read in with the reading room: the start of the application waits for none of it. */
const suggestions: readonly AppCommand[] = [
  ...suggestionKinds.map((kind): AppCommand => ({
    id: `suggestions.accept-${kind}`,
    titleKey: `suggest.command.accept-${kind}`,
    group: 'edit',
    when: isReading,
    perform: async ({ store }) => {
      if (store !== undefined) await (await import('./suggest/suggestion-acts.ts')).acceptAll(store, kind);
    },
  })),
  {
    id: 'suggestions.toggle',
    titleKey: 'suggest.command.toggle',
    group: 'view',
    when: isReading,
    perform: async () => (await import('./suggest/suggesting-store.ts')).toggleSuggestions(),
  },
  {
    id: 'suggestions.restore',
    titleKey: 'suggest.command.restore',
    group: 'edit',
    when: isReading,
    perform: async (context) => {
      const id = openSourceId(context);
      if (id === undefined || context.store === undefined) return;
      await (await import('./suggest/suggestion-acts.ts')).restoreRefused(context.store, id);
    },
  },
];

function neighbour(context: CommandContext, step: 1 | -1): void {
  const id = openSourceId(context);
  if (id !== undefined && context.store !== undefined) openNeighbour(context.store.snapshot(), id, step);
}

/** Files dropped on any screen of the case: its list of sources says what becomes of them. */
function takesFiles(transfer: DataTransfer, store: CaseStore): void {
  const dropped = droppedItems(transfer);
  openSection('sources');
  void Promise.all([import('./dropped-files.ts'), import('./arrivals.ts')]).then(
    async ([{ droppedFiles }, { addFiles }]) => addFiles(store, await droppedFiles(dropped), locale()),
  );
}

/** Sources and the reading room. */
export const sourcesFeature: Feature = {
  id: 'sources',
  scope: 'case',
  group: 'read',
  order: 10,
  titleKey: 'sources.title',
  icon: FileText,
  goKey: 's',
  count: (snapshot) => snapshot.tables.sources.size,
  Screen: lazily(async () => (await import('./SourcesScreen.tsx')).SourcesScreen),
  inspectors: {
    sources: lazily(async () => (await import('./SourceInspector.tsx')).SourceInspector),
    passages: lazily(async () => (await import('./ClaimInspector.tsx')).PassageInspector),
    claims: lazily(async () => (await import('./ClaimInspector.tsx')).ClaimInspector),
  },
  commands: [...commands, ...suggestions],
  takesFiles,
};
