import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import reading from './reading-text.module.css';
import styles from './table-text.module.css';
import { columnNames, tableAt, type TablePlace } from './table-places.ts';
import { trackOf } from './TableRows.tsx';
import type { StretchRows } from './use-stretch-rows.ts';

/**
 * The names of the columns of the tables in sight, held at the top of the view while their rows are scrolled under
 * them. Seen only: the tables have heads of their own.
 */
export function TableHeads({
  rows,
  text,
  tables,
  headHeight,
  scroller,
}: {
  readonly rows: StretchRows;
  readonly text: string;
  readonly tables: readonly TablePlace[];
  readonly headHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
}): ReactNode {
  const { virtualizer, stretches, indexAt, tableOf } = rows;
  const root = useRef<HTMLDivElement>(null);
  const inSight = new Set<TablePlace>();
  for (const { index } of virtualizer.getVirtualItems()) {
    const stretch = stretches[index];
    const table = stretch === undefined ? undefined : tableAt(tables, stretch.start);
    if (table?.head !== undefined && tableOf(index) !== undefined) inSight.add(table);
  }
  const isNeeded = inSight.size > 0;

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is drawn changes with every scroll
  useLayoutEffect(() => {
    if (root.current !== null && scroller.current !== null) settle(root.current, scroller.current);
  });
  useEffect(() => {
    const view = scroller.current;
    if (view === null || !isNeeded) return undefined;
    const onScroll = (): void => {
      if (root.current !== null) settle(root.current, view);
    };
    view.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      view.removeEventListener('scroll', onScroll);
      view.style.removeProperty('scroll-padding-block-start');
    };
  }, [scroller, isNeeded]);

  if (!isNeeded) return undefined;
  return (
    <div ref={root} aria-hidden="true">
      {[...inSight].map((table) => {
        const top = virtualizer.measurementsCache[indexAt(table.start)]?.start ?? 0;
        const bottom = virtualizer.measurementsCache[indexAt(table.end - 1)]?.end ?? top;
        return (
          <div
            key={table.start}
            className={styles.tableSpan}
            style={{ insetBlockStart: top - headHeight, blockSize: bottom - top }}
            data-table-span={table.head?.start}
          >
            <div className={`${reading.columns} ${styles.heldHead}`} data-held-head>
              <div
                className={`${styles.table} ${styles.tableRow} ${styles.tableHead}`}
                style={{ gridTemplateColumns: trackOf(table) }}
              >
                {columnNames(text, table).map((name, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- columns have no other name, and never move
                  <span key={column}>{name}</span>
                ))}
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** Shows a head once the row it repeats is scrolled away, and keeps what takes the focus out from under it. */
function settle(root: HTMLElement, view: HTMLElement): void {
  const { top } = view.getBoundingClientRect();
  let covered = 0;
  for (const span of root.querySelectorAll<HTMLElement>('[data-table-span]')) {
    const held = span.querySelector<HTMLElement>('[data-held-head]');
    const row = view.querySelector(`[data-head-row="${span.dataset['tableSpan'] ?? ''}"]`);
    const from = (row ?? span).getBoundingClientRect().top;
    const { bottom } = span.getBoundingClientRect();
    const isHeld = from < top - 0.5 && bottom > top;
    held?.toggleAttribute('data-held', isHeld);
    if (isHeld) covered = held?.offsetHeight ?? 0;
  }
  view.style.setProperty('scroll-padding-block-start', `${covered}px`);
}
