import { create } from 'zustand';

/** Which section has its line for a new row open, and what it starts with. */
export const useAdding = create<{
  readonly section: string | undefined;
  readonly preset: string | undefined;
}>(() => ({
  section: undefined,
  preset: undefined,
}));

/** Opens a section's line for a new row; `preset` tells it how to begin ("right-of-reply"). */
export function startAdding(section: string, preset?: string): void {
  useAdding.setState({ section, preset });
}

/** Closes it. */
export function stopAdding(): void {
  useAdding.setState({ section: undefined, preset: undefined });
}
