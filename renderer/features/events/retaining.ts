import { create } from 'zustand';

/** Which event's date is being decided. */
export const useRetaining = create<{ readonly id: string | undefined }>(() => ({ id: undefined }));

/** Opens the question of which date to retain for an event; undefined closes it. */
export function askRetaining(id: string | undefined): void {
  useRetaining.setState({ id });
}
