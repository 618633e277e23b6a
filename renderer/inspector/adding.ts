import { create } from 'zustand';

/** Which section has its line for a new row open, and what it starts with. */
export const useAdding = create<{
  readonly section: string | undefined;
  readonly preset: string | undefined;
  /** How often a line was asked for: asked for again, an open one takes the focus. */
  readonly asked: number;
}>(() => ({
  section: undefined,
  preset: undefined,
  asked: 0,
}));

/** Opens a section's line for a new row; `preset` tells it how to begin ("right-of-reply"). */
export function startAdding(section: string, preset?: string): void {
  useAdding.setState(({ asked }) => ({ section, preset, asked: asked + 1 }));
}

/** Closes it. */
export function stopAdding(): void {
  useAdding.setState({ section: undefined, preset: undefined });
}
