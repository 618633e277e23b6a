import { create } from 'zustand';

/** How hypotheses are shown. */
export type HypothesisView = 'scales' | 'table';

/** The view chosen, kept while the window is open. */
export const useHypothesisView = create<{ readonly view: HypothesisView }>(() => ({ view: 'scales' }));

/** Chooses a view. */
export function setHypothesisView(view: HypothesisView): void {
  useHypothesisView.setState({ view });
}

/** Goes to the other view. */
export function toggleHypothesisView(): void {
  useHypothesisView.setState(({ view }) => ({ view: view === 'scales' ? 'table' : 'scales' }));
}
