import { create } from 'zustand';
import { emptySourceForm, type SourceForm } from './source-form.ts';

type SourcesState = {
  /** New sources being filled in, by case: looking elsewhere loses nothing. */
  readonly forms: Readonly<Record<string, SourceForm>>;
};

/** What is being added. Not case data. */
export const useSourcesState = create<SourcesState>(() => ({ forms: {} }));

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

/** Changes the panel of a case. A page that was copied goes with its text, when that is emptied. */
export function changeSourceForm(caseId: string, change: Partial<SourceForm>): void {
  const patch = change.text?.trim() === '' ? { ...change, markup: '', links: 0 } : change;
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
