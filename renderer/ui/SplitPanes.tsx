import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import styles from './SplitPanes.module.css';

export type SplitPanesProps = {
  /** `rows` puts the second pane below (a chart and its table), `columns` beside. */
  readonly direction: 'rows' | 'columns';
  /** What the edge between them moves, for screen readers. */
  readonly edgeLabel: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Share of the first pane at first, in percent. */
  readonly firstShare?: number;
};

/** Two panes and the edge between them, dragged or moved with the arrow keys. */
export function SplitPanes({
  direction,
  edgeLabel,
  first,
  second,
  firstShare = 60,
}: SplitPanesProps): ReactNode {
  return (
    <Group
      orientation={direction === 'rows' ? 'vertical' : 'horizontal'}
      className={styles.panes ?? ''}
      disableCursor
    >
      <Panel className={styles.pane ?? ''} defaultSize={`${firstShare}%`} minSize="15%">
        {first}
      </Panel>
      <Separator className={styles[direction] ?? ''} aria-label={edgeLabel} />
      <Panel className={styles.pane ?? ''} minSize="15%">
        {second}
      </Panel>
    </Group>
  );
}
