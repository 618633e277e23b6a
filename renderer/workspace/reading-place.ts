import { create } from 'zustand';

/** Words of a source that somebody asked to be shown: UTF-16 offsets into its text, end excluded. */
export type ReadingPlace = { readonly sourceId: string; readonly start: number; readonly end: number };

/** Where the source that opens next is to be read; whoever shows it takes it away (`takePlace`). */
export const useReadingPlace = create<{ readonly place: ReadingPlace | undefined }>(() => ({
  place: undefined,
}));

/** Asks for words to be shown when their source is open. */
export function askForPlace(place: ReadingPlace): void {
  useReadingPlace.setState({ place });
}

/** Says that the place asked for is in sight. */
export function takePlace(): void {
  useReadingPlace.setState({ place: undefined });
}
