import { create } from 'zustand';
import type { Caret } from './caret.ts';

/** Ways of seeing a source, and the one in which its text is corrected. */
export const readingModes = ['read', 'original', 'notice'] as const;
export type ReadingMode = (typeof readingModes)[number] | 'correct';

/** A text being corrected, and why. */
export type TypedCorrection = { readonly text: string; readonly reason: string };

/** What was typed of a correction: under way, or left without correcting the text, which had this digest then. */
type KeptCorrection = TypedCorrection & { readonly leftOf?: { readonly sha256: string | undefined } };

type ReadingState = {
  readonly mode: ReadingMode;
  /** The caret of each source, kept while one looks elsewhere. */
  readonly carets: Readonly<Record<string, Caret>>;
  /** What is selected, trimmed; `sourceId` because a selection means nothing on another text. */
  readonly selection: { readonly sourceId: string; readonly start: number; readonly end: number } | undefined;
  /** Texts being corrected, by source: looking elsewhere loses nothing. */
  readonly corrections: Readonly<Record<string, KeptCorrection>>;
  /** Counts up with each correction begun: its fields start from what is kept. */
  readonly begun: number;
  /** Counts up to give the focus back to the text, from wherever it is. */
  readonly focusCalls: number;
  /** The source whose pages are shown, once they are open. */
  readonly pagesOf: string | undefined;
};

/** Where the reader is in the texts. Never case data. */
export const useReading = create<ReadingState>(() => ({
  mode: 'read',
  carets: {},
  selection: undefined,
  corrections: {},
  begun: 0,
  focusCalls: 0,
  pagesOf: undefined,
}));

/** Changes how the open source is seen. */
export function setReadingMode(mode: ReadingMode): void {
  useReading.setState({ mode });
}

/** Puts the caret somewhere, with what that selects. */
export function setCaret(
  sourceId: string,
  caret: Caret,
  selection: { readonly start: number; readonly end: number } | undefined,
): void {
  useReading.setState(({ carets }) => ({
    carets: { ...carets, [sourceId]: caret },
    selection: selection === undefined ? undefined : { sourceId, ...selection },
  }));
}

/** Gives the focus back to the text. */
export function focusText(): void {
  useReading.setState(({ focusCalls }) => ({ focusCalls: focusCalls + 1, mode: 'read' }));
}

/** Gives the focus to the original, shown in the place of the text. */
export function focusOriginal(): void {
  useReading.setState(({ focusCalls }) => ({ focusCalls: focusCalls + 1, mode: 'original' }));
}

/** Gives the focus back to where the source is read: its text, or its pages. */
export function focusReading(): void {
  if (useReading.getState().mode === 'original') focusOriginal();
  else focusText();
}

/** Says that the pages of a source are shown; gives the way to take it back. */
export function pagesShown(sourceId: string): () => void {
  useReading.setState({ pagesOf: sourceId });
  return () => useReading.setState({ pagesOf: undefined });
}

/** Keeps what is typed of a correction, or drops it: confirmed, or nothing of it differs. */
export function keepCorrection(sourceId: string, typed: KeptCorrection | undefined): void {
  useReading.setState(({ corrections }) => {
    const { [sourceId]: _before, ...rest } = corrections;
    return { corrections: typed === undefined ? rest : { ...rest, [sourceId]: typed } };
  });
}

/**
 * Begins the correction of a text, from what was typed when it was left. That waits for its own text when another one stands
 * there since. Says whether something was found.
 */
export function beginCorrection(sourceId: string, sha256: string | undefined): boolean {
  const kept = useReading.getState().corrections[sourceId];
  const isFound = kept !== undefined && (kept.leftOf === undefined || kept.leftOf.sha256 === sha256);
  if (isFound) keepCorrection(sourceId, { text: kept.text, reason: kept.reason });
  useReading.setState(({ begun }) => ({ begun: begun + 1, mode: 'correct' }));
  return isFound;
}

/**
 * Opening a source shows it for reading, unless its correction was left unfinished. Who reads pages goes on with pages;
 * of a file that has none the original is raw signs, or nothing at all, and nobody has asked for those.
 */
export function arriveAt({ id, hasPages }: { readonly id: string; readonly hasPages: boolean }): void {
  useReading.setState(({ mode, corrections }) => {
    if (isUnderWay(corrections[id])) return { mode: 'correct' };
    return mode === 'correct' || (mode === 'original' && !hasPages) ? { mode: 'read' } : {};
  });
}

/** Whether a correction is in its fields, rather than left. */
export function isUnderWay(kept: KeptCorrection | undefined): kept is TypedCorrection {
  return kept !== undefined && kept.leftOf === undefined;
}
