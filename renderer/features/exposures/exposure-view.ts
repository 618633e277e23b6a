import { create } from 'zustand';

/** How exposures are shown. */
export type ExposureView = 'matrix' | 'table';

/** The view chosen, kept while the window is open. */
export const useExposureView = create<{ readonly view: ExposureView }>(() => ({ view: 'matrix' }));

/** Chooses a view. */
export function setExposureView(view: ExposureView): void {
  useExposureView.setState({ view });
}

/** Goes to the other view. */
export function toggleExposureView(): void {
  useExposureView.setState(({ view }) => ({ view: view === 'matrix' ? 'table' : 'matrix' }));
}
