import { create } from 'zustand';
import type { ScaleChoice } from '../../charts/axis.ts';

/** How figures are shown: as a list, or drawn with their table twin. */
export type FigureView = 'list' | 'drawing';

type Viewing = {
  readonly view: FigureView;
  /** `auto`: each panel takes the scale that its numbers ask for. */
  readonly scale: ScaleChoice;
  /** The figure whose reason for being retained is being written. */
  readonly retaining: string | undefined;
};

/** What is chosen on the screen, kept while the window is open. */
export const useFigureView = create<Viewing>(() => ({
  view: 'drawing',
  scale: 'auto',
  retaining: undefined,
}));

/** Chooses the view. */
export function setFigureView(view: FigureView): void {
  useFigureView.setState({ view });
}

/** Goes to the other view. */
export function toggleFigureView(): void {
  useFigureView.setState(({ view }) => ({ view: view === 'list' ? 'drawing' : 'list' }));
}

/** Chooses how numbers are laid out. */
export function setFigureScale(scale: ScaleChoice): void {
  useFigureView.setState({ scale });
}

/** Goes to the next scale: what the numbers ask for, linear, logarithmic. */
export function toggleFigureScale(): void {
  useFigureView.setState(({ scale }) => ({ scale: next[scale] }));
}

/** Asks why a figure is retained; undefined leaves things as they are. */
export function askWhyRetained(figureId: string | undefined): void {
  useFigureView.setState({ retaining: figureId });
}

const next = { auto: 'linear', linear: 'log', log: 'auto' } as const satisfies Record<
  ScaleChoice,
  ScaleChoice
>;
