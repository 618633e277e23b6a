import { withoutIsolates } from '#shared/lib/bidi.ts';
import type { CatalogueRow } from '../../store/library-database.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import { translator } from '../../i18n/translate.ts';
import type { Locale } from '../../i18n/locale.ts';
import { act } from '../../workspace/act.ts';
import { navigate } from '../../workspace/navigation.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { useWorkspace } from '../../workspace/selection.ts';
import { selectCaseFile } from './select-case-file.ts';
import { comparedFirst } from './case-list.ts';
import { setLibraryState } from './library-state.ts';
import type { PatchOf } from '#shared/commands/rows.ts';
import type { Sector } from '#shared/model/case.ts';

/** Opens a case file at its sources. */
export function openCaseFile(id: string): void {
  navigate({ scope: 'case', caseId: id, section: 'sources' });
}

/** Makes a case file with a title and opens it. */
export async function createCaseFile(
  library: LibraryStore,
  locale: Locale,
  title: string,
  sector: Sector | undefined,
): Promise<void> {
  const made = await library.create({ title: title.trim(), state: 'open', language: locale, sector });
  if (made.ok) openCaseFile(made.value.id);
  else notifyProblem(made.error);
}

/** Edits a case file's own row from the library: rename, summary, sector, archive. */
export async function editCaseFile(
  library: LibraryStore,
  id: string,
  patch: PatchOf<'cases'>,
): Promise<boolean> {
  const opened = await library.open(id);
  if (!opened.ok) {
    notifyProblem(opened.error);
    return false;
  }
  const done = await act(opened.value, 'case.edit', { id, patch }, { keepSelection: true });
  return done.ok;
}

/** Copies a case file under another title and selects the copy. */
export async function duplicateCaseFile(
  library: LibraryStore,
  row: CatalogueRow,
  locale: Locale,
): Promise<void> {
  const t = translator(locale);
  const title = withoutIsolates(t('library.copy.title', { title: row.title }));
  const copy = await library.duplicate(row.id, title);
  if (!copy.ok) return notifyProblem(copy.error);
  selectCaseFile(copy.value.id);
  notifyDone(t('library.copied.done', { title }));
}

/** Archives a case file, or takes it out of the archive. */
export async function toggleArchive(library: LibraryStore, row: CatalogueRow, locale: Locale): Promise<void> {
  const isArchived = row.state === 'archived';
  const done = await editCaseFile(library, row.id, { state: isArchived ? 'open' : 'archived' });
  const key = isArchived ? 'library.unarchived.done' : 'library.archived.done';
  if (done) notifyDone(translator(locale)(key, { title: row.title }));
}

/** Destroys a case file whose title the person typed. */
export async function destroyCaseFile(
  library: LibraryStore,
  row: CatalogueRow,
  locale: Locale,
): Promise<void> {
  const gone = await library.destroy(row.id, row.title);
  if (!gone.ok) return notifyProblem(gone.error);
  selectCaseFile(undefined);
  notifyDone(translator(locale)('library.deleted.done', { title: row.title }));
}

/** Goes to the comparison of what is on the list, or to choosing what to compare when that is much. */
export function compareFrom(catalogue: readonly CatalogueRow[]): void {
  navigate({ scope: 'library', screen: 'compare', cases: comparedFirst(catalogue) });
}

/** Goes to the title of a case file in the inspector, which opens for it. */
export function renameCaseFile(id: string): void {
  useWorkspace.setState({ inspectorOpen: true });
  setLibraryState({ renaming: id });
}
