import { FolderOpen } from 'lucide-react';
import { localeNow } from '../../i18n/translate.ts';
import type { CatalogueRow } from '../../store/library-database.ts';
import { shownRows } from '../../ui/shown-rows.ts';
import type { AppCommand, CommandContext, Feature } from '../../workspace/feature.ts';
import { bringExamples } from './bring-examples.ts';
import { CaseInspector } from './CaseInspector.tsx';
import {
  compareFrom,
  duplicateCaseFile,
  openCaseFile,
  renameCaseFile,
  toggleArchive,
} from './library-acts.ts';
import { LibraryScreen } from './LibraryScreen.tsx';
import { setLibraryState } from './library-state.ts';

const inLibrary = ({ route }: CommandContext): boolean =>
  route.scope === 'library' && route.screen === 'library';

const commands: readonly AppCommand[] = [
  {
    id: 'case.new',
    titleKey: 'commands.case.new',
    keys: 'n',
    group: 'edit',
    when: inLibrary,
    perform: () => setLibraryState({ isCreating: true }),
  },
  {
    id: 'library.examples',
    titleKey: 'commands.library.examples',
    keys: 'b',
    group: 'edit',
    when: (context) => inLibrary(context) && !context.library.catalogue().some((row) => row.example === true),
    perform: ({ library }) => bringExamples(library, localeNow()),
  },
  {
    id: 'case.compare',
    titleKey: 'library.step.compare.title',
    keys: 'm',
    group: 'view',
    when: (context) => inLibrary(context) && context.library.catalogue().length > 1,
    perform: ({ library }) => compareFrom(library.catalogue()),
  },
  {
    id: 'case.next',
    titleKey: 'commands.row.next',
    keys: 'j',
    group: 'view',
    when: inLibrary,
    perform: () => shownRows()?.step(1),
  },
  {
    id: 'case.previous',
    titleKey: 'commands.row.previous',
    keys: 'k',
    group: 'view',
    when: inLibrary,
    perform: () => shownRows()?.step(-1),
  },
  {
    ...onSelected('case.open', 'commands.case.open', (_context, row) => openCaseFile(row.id)),
    keys: 'Enter',
  },
  {
    ...onSelected('case.rename', 'commands.case.rename', (_context, row) => renameCaseFile(row.id)),
    keys: 'F2',
  },
  {
    ...onSelected('case.duplicate', 'commands.case.duplicate', ({ library }, row) =>
      duplicateCaseFile(library, row, localeNow()),
    ),
    keys: '$mod+d',
  },
  {
    ...onSelected('case.archive', 'commands.case.archive', ({ library }, row) =>
      toggleArchive(library, row, localeNow()),
    ),
    keys: '$mod+e',
  },
  {
    ...onSelected('case.delete', 'commands.case.delete', (_context, row) =>
      setLibraryState({ deleting: row.id }),
    ),
    keys: 'Delete',
  },
];

/** The library of case files: list, inspector, and what is done to a whole case. */
export const libraryFeature: Feature = {
  id: 'library',
  scope: 'library',
  group: 'library',
  order: 1,
  titleKey: 'library.title',
  icon: FolderOpen,
  goKey: 'b',
  Screen: LibraryScreen,
  inspectors: { cases: CaseInspector },
  commands,
};

function onSelected(
  id: string,
  titleKey: AppCommand['titleKey'],
  perform: (context: CommandContext, row: CatalogueRow) => void | Promise<void>,
): AppCommand {
  const rowIn = ({ library, selected }: CommandContext): CatalogueRow | undefined =>
    selected?.table === 'cases' ? library.catalogue().find((row) => row.id === selected.id) : undefined;
  return {
    id,
    titleKey,
    group: 'edit',
    when: (context) => inLibrary(context) && rowIn(context) !== undefined,
    perform: (context) => {
      const row = rowIn(context);
      return row === undefined ? undefined : perform(context, row);
    },
  };
}
