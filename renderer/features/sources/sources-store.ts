import { create } from 'zustand';
import { platform } from '../../platform/platform.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { notifyProblem } from '../../workspace/notices.ts';
import { addFile, type FileOutcome, type IncomingFile, textExtensions } from './add-file.ts';
import { emptySourceForm, type SourceForm } from './source-form.ts';

type SourcesState = {
  /** New sources being filled in, by case: looking elsewhere loses nothing. */
  readonly forms: Readonly<Record<string, SourceForm>>;
  /** What became of the last files, by case. */
  readonly outcomes:
    { readonly caseId: string; readonly files: readonly FileOutcome[]; readonly waiting: number } | undefined;
};

/** What is being added. Not case data. */
export const useSourcesState = create<SourcesState>(() => ({ forms: {}, outcomes: undefined }));

/** The day it is here, as `2026-01-12`. */
export function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The panel of a case, begun if it is not. */
export function sourceFormOf(caseId: string): SourceForm {
  return useSourcesState.getState().forms[caseId] ?? emptySourceForm(today());
}

/** Changes the panel of a case. */
export function changeSourceForm(caseId: string, patch: Partial<SourceForm>): void {
  useSourcesState.setState(({ forms }) => ({
    forms: { ...forms, [caseId]: { ...(forms[caseId] ?? emptySourceForm(today())), ...patch } },
  }));
}

/** Empties the panel of a case. */
export function dropSourceForm(caseId: string): void {
  useSourcesState.setState(({ forms }) => {
    const { [caseId]: _dropped, ...rest } = forms;
    return { forms: rest };
  });
}

/** Puts the outcomes of files away. */
export function dismissOutcomes(): void {
  useSourcesState.setState({ outcomes: undefined });
}

/** Adds files one after the other; each says what became of it as it is known. */
export async function addFiles(
  store: CaseStore,
  files: readonly IncomingFile[],
  locale: 'fr' | 'en',
): Promise<void> {
  const day = today();
  for (const [index, file] of files.entries()) {
    const outcome = await addFile(store, file, day, locale);
    useSourcesState.setState(({ outcomes }) => ({
      outcomes: {
        caseId: store.id,
        files: index === 0 ? [outcome] : [...(outcomes?.files ?? []), outcome],
        waiting: files.length - index - 1,
      },
    }));
  }
}

/** Asks for files through the system's dialog, then adds them. */
export async function chooseFiles(store: CaseStore, locale: 'fr' | 'en'): Promise<void> {
  const opened = await platform.files.open({ accept: [...textExtensions], multiple: true });
  if (!opened.ok) {
    if (opened.error.code !== 'platform.cancelled') notifyProblem(opened.error);
    return;
  }
  await addFiles(
    store,
    opened.value.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      bytes: () => Promise.resolve(bytes),
    })),
    locale,
  );
}
