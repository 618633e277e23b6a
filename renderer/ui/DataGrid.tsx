import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './DataGrid.module.css';
import { columnsThatFit, type GridColumn, type GridSort, primaryColumn, tracksOf } from './grid-column.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow, type RowActions } from './GridRow.tsx';
import { showRows } from './shown-rows.ts';
import { type GridPlace, useGridKeyboard } from './use-grid-keyboard.ts';
import { useGridRows } from './use-grid-rows.ts';
import { useSide } from './use-side.ts';

export type DataGridProps<Row extends object> = {
  /** What the list is, for screen readers. */
  readonly label: string;
  /** Keep the same array while nothing changes (a memo, a snapshot's query): a new one sorts again. */
  readonly rows: readonly Row[];
  /** Keep the same array too: columns belong at module scope or in a memo. */
  readonly columns: readonly GridColumn<Row>[];
  /** Keep the same function. */
  readonly rowId: (row: Row) => string;
  readonly selectedId?: string | undefined;
  /** The selection follows the focus. */
  readonly onSelect?: (id: string) => void;
  /** Enter or a double click. */
  readonly onOpen?: (id: string) => void;
  /** Several rows at once: Space, Shift with arrows, Ctrl+A, Ctrl or Shift with a click. */
  readonly marked?: {
    readonly ids: ReadonlySet<string>;
    readonly onChange: (ids: ReadonlySet<string>) => void;
  };
  /** 24, 28 or 52 px. */
  readonly density?: 'dense' | 'one' | 'two';
  readonly filter?: string;
  readonly initialSort?: GridSort;
  /** Below the last row: the next steps. */
  readonly children?: ReactNode;
};

const heights = { dense: 24, one: 28, two: 52 } as const;

/**
 * A fast list of rows: virtual, sortable, filtered by words, with the keys of an ARIA grid. One tab stop; arrows move
 * rows, left and right enter cells, up from the first row reaches the heads, which Enter sorts by.
 */
export function DataGrid<Row extends object>(props: DataGridProps<Row>): ReactNode {
  const {
    label,
    rows,
    columns: allColumns,
    rowId,
    selectedId,
    onSelect,
    onOpen,
    marked,
    density = 'one',
    filter = '',
  } = props;
  const t = useT();
  const { shown, sort, sortBy } = useGridRows(rows, allColumns, rowId, filter, props.initialSort);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const paneWidth = useSide(scroller, 'clientWidth');
  const headHeight = useSide(head, 'offsetHeight');
  const columns = useMemo(() => columnsThatFit(allColumns, paneWidth), [allColumns, paneWidth]);
  const [place, setPlace] = useState<GridPlace>({ row: 0, cell: -1 });
  const hasMarks = marked !== undefined && marked.ids.size > 0;
  const takesFocus = useRef(false);
  const anchor = useRef<number | undefined>(undefined);
  const chosenHere = useRef<string | undefined>(undefined);

  const indexes = useMemo(() => new Map(shown.map((row, index) => [rowId(row), index])), [shown, rowId]);
  const selectedIndex = selectedId === undefined ? -1 : (indexes.get(selectedId) ?? -1);
  const active: GridPlace =
    place.row === -1
      ? place
      : { ...place, row: Math.min(selectedIndex >= 0 ? selectedIndex : place.row, shown.length - 1) };

  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => heights[density],
    overscan: 12,
    // Rows begin below the head, which stays over them: the last row in sight ends that much earlier.
    scrollPaddingEnd: headHeight,
    // The row with the focus stays in the page while it is scrolled out of sight, or the focus would be lost.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (active.row < 0 || inSight.includes(active.row)) return inSight;
      return [...inSight, active.row].sort((left, right) => left - right);
    },
  });

  const move = (to: GridPlace, extend: boolean): void => {
    takesFocus.current = true;
    setPlace(to);
    const row = shown[to.row];
    if (row === undefined) return;
    virtualizer.scrollToIndex(to.row);
    chosenHere.current = rowId(row);
    onSelect?.(rowId(row));
    if (marked === undefined) return;
    if (!extend) anchor.current = to.row;
    else marked.onChange(idsBetween(shown, rowId, anchor.current ?? active.row, to.row));
  };

  const toggle = (index: number, from: ReadonlySet<string> = marked?.ids ?? new Set()): void => {
    const row = shown[index];
    if (row === undefined) return;
    if (marked === undefined) onSelect?.(rowId(row));
    else marked.onChange(toggled(from, rowId(row)));
  };

  const open = (index: number): void => {
    const row = shown[index];
    if (row !== undefined) onOpen?.(rowId(row));
  };

  const press: RowActions['press'] = (index, modifiers) => {
    // A first row added with Ctrl is added to the selected one; a row pressed alone stands alone, as in every list.
    const isFirst = marked?.ids.size === 0 && selectedIndex >= 0 && selectedIndex !== index;
    if (modifiers.toggle) toggle(index, isFirst ? new Set([selectedId ?? '']) : undefined);
    else if (!modifiers.extend && hasMarks) marked?.onChange(new Set());
    move({ row: index, cell: -1 }, modifiers.extend);
  };

  const step = (by: number): void => {
    const to = selectedIndex < 0 ? 0 : selectedIndex + by;
    if (shown[to] === undefined) return;
    move({ row: to, cell: -1 }, false);
    // Whoever walks the list from the inspector stays there.
    const { activeElement } = document;
    takesFocus.current =
      activeElement === document.body ||
      (scroller.current?.closest('main')?.contains(activeElement) ?? false);
  };

  const actions = useRef({ press, open, step });
  useLayoutEffect(() => {
    actions.current = { press, open, step };
  });
  useLayoutEffect(
    () =>
      showRows({
        count: shown.length,
        selectedId,
        indexOf: (id) => indexes.get(id),
        idAt: (index) => {
          const row = shown[index];
          return row === undefined ? undefined : rowId(row);
        },
        step: (by) => actions.current.step(by),
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `indexes` is made of the other two
    [indexes, selectedId],
  );

  const onKeyDown = useGridKeyboard({
    rowCount: shown.length,
    columnCount: columns.length,
    pageSize: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights[density]) - 2),
    place: active,
    move,
    open,
    sortBy: (cell) => {
      const column = columns[cell];
      if (column?.sortValue !== undefined) sortBy(column.id);
    },
    toggle,
    selectAll: () => marked?.onChange(new Set(shown.map(rowId))),
    nameOf: (index) => {
      const row = shown[index];
      return row === undefined ? '' : (primaryColumn(columns)?.text?.(row) ?? '');
    },
  });

  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    const target = scroller.current?.querySelector<HTMLElement>('[data-active="true"]');
    target?.focus({ preventScroll: active.row >= 0 });
  });

  useEffect(() => {
    const isInSight = chosenHere.current === selectedId;
    chosenHere.current = undefined;
    if (selectedIndex >= 0 && headHeight > 0 && !isInSight) virtualizer.scrollToIndex(selectedIndex);
    // Only a selection made elsewhere (palette, a link) brings its row into sight; sorting does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selectedId, headHeight]);

  return (
    <div className={styles.frame}>
      {/* What follows the rows is no row: it scrolls with the grid and stands outside it. */}
      <div ref={scroller} className={styles.scroller}>
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={shown.length + 1}
          aria-colcount={columns.length}
          {...(shown.length === 0 ? {} : { 'data-arrows': true })}
          {...(marked === undefined ? {} : { 'aria-multiselectable': true })}
          className={`${styles.grid} ${styles[density]}`}
          style={{ '--tracks': tracksOf(columns) } as Record<string, string>}
          onKeyDown={onKeyDown}
        >
          <GridHead
            element={head}
            columns={columns}
            sort={sort}
            onSort={sortBy}
            activeCell={active.row === -1 ? Math.max(0, active.cell) : undefined}
            isTabStop={active.row === -1 || shown.length === 0}
          />
          <div role="rowgroup" className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((item) => {
              const row = shown[item.index];
              if (row === undefined) return undefined;
              const id = rowId(row);
              return (
                <GridRow
                  key={id}
                  row={row}
                  id={id}
                  columns={columns}
                  index={item.index}
                  offset={item.start}
                  isSelected={id === selectedId}
                  isChosen={hasMarks ? marked.ids.has(id) : id === selectedId}
                  isMarked={marked?.ids.has(id) ?? false}
                  activeCell={item.index === active.row ? active.cell : undefined}
                  actions={actions}
                />
              );
            })}
          </div>
        </div>
        {shown.length === 0 && rows.length > 0 ? (
          <p className={styles.none}>{t('common.grid.empty')}</p>
        ) : undefined}
        {props.children}
      </div>
      <div className="visually-hidden" aria-live="polite">
        {filter === '' ? '' : t('common.rows', { count: shown.length })}
      </div>
    </div>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

function idsBetween<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  from: number,
  to: number,
): ReadonlySet<string> {
  return new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(rowId));
}
