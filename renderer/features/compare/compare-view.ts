import { create } from 'zustand';
import type { ScaleKind } from '../../charts/axis.ts';
import type { ComparedChart } from '../../charts/comparison.ts';
import { navigate } from '../../workspace/navigation.ts';

type Viewing = {
  readonly scale: ScaleKind;
  /** Charts shown as their table. */
  readonly tables: ReadonlySet<ComparedChart>;
  readonly isAdding: boolean;
};

/** What is chosen on the screen, kept while the window is open. */
export const useCompareView = create<Viewing>(() => ({ scale: 'log', tables: new Set(), isAdding: false }));

/** Chooses how numbers are laid out. */
export function setCompareScale(scale: ScaleKind): void {
  useCompareView.setState({ scale });
}

/** Goes from a drawing to its table, or back. */
export function toggleTable(chart: ComparedChart): void {
  useCompareView.setState(({ tables }) => {
    const next = new Set(tables);
    if (!next.delete(chart)) next.add(chart);
    return { tables: next };
  });
}

/** Opens or closes the field in which a case is chosen. */
export function setAddingCase(isAdding: boolean): void {
  useCompareView.setState({ isAdding });
}

/** Sets the cases compared; they are in the address, so that going back undoes it. */
export function compareCases(ids: readonly string[]): void {
  navigate({ scope: 'library', screen: 'compare', cases: [...new Set(ids)] });
}
