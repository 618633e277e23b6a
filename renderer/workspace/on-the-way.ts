import { create } from 'zustand';

/** Files on their way into a case: how many are not in it yet, of how many. Closing the window would lose the former. */
export const useOnTheWay = create<{ readonly left: number; readonly all: number }>(() => ({
  left: 0,
  all: 0,
}));
