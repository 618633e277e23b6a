import { create } from 'zustand';
import type { ScaleKind } from '../../charts/axis.ts';

/** How figures are shown: as a list, or drawn with their table twin. */
export type FigureView = 'list' | 'drawing';

type Viewing = {
  readonly view: FigureView;
  readonly scale: ScaleKind;
  /** The figure whose reason for being retained is being written. */
  readonly retaining: string | undefined;
};

/** What is chosen on the screen, kept while the window is open. */
export const useFigureView = create<Viewing>(() => ({
  view: 'drawing',
  scale: 'linear',
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
export function setFigureScale(scale: ScaleKind): void {
  useFigureView.setState({ scale });
}

/** Goes to the other scale. */
export function toggleFigureScale(): void {
  useFigureView.setState(({ scale }) => ({ scale: scale === 'linear' ? 'log' : 'linear' }));
}

/** Asks why a figure is retained; undefined leaves things as they are. */
export function askWhyRetained(figureId: string | undefined): void {
  useFigureView.setState({ retaining: figureId });
}
