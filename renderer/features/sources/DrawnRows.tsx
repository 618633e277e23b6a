import { type ReactNode, type RefObject, useMemo } from 'react';
import type { Source } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { ParagraphRow } from './ParagraphRow.tsx';
import type { PassageLine } from './passage-lines.ts';
import styles from './reading-text.module.css';
import { columnNames } from './table-places.ts';
import { TableHeads } from './TableHeads.tsx';
import type { SuggestionWalk } from './suggest/use-suggestion-walk.ts';
import type { TextLayout } from './text-layout.ts';
import { directionOf, type StretchRows } from './use-stretch-rows.ts';

const none: readonly never[] = [];

/** The stretches of a text that are in sight, each at its height. */
export function DrawnRows({
  rows,
  source,
  layout,
  headHeight,
  scroller,
  selectedId,
  walk,
  onLine,
}: {
  readonly rows: StretchRows;
  readonly source: Source;
  readonly layout: TextLayout;
  readonly headHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selectedId: string | undefined;
  readonly walk: SuggestionWalk;
  readonly onLine: (line: PassageLine) => void;
}): ReactNode {
  const t = useT();
  const { text, paragraphs, tables } = layout;
  const names = useMemo(
    () => new Map(tables.map((table) => [table, columnNames(text, table)])),
    [text, tables],
  );
  const { stretches, byLine, bySpan, byHint, joins, virtualizer, tableOf, pages } = rows;
  const pageLabel = (index: number): string | undefined => {
    const number = pages.get(index);
    if (number === undefined) return undefined;
    return t(source.text?.derived?.by === 'sheet' ? 'sources.text.sheet' : 'sources.text.page', { number });
  };
  return (
    <div className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const stretch = stretches[item.index];
        if (stretch === undefined) return undefined;
        const spans = bySpan.get(item.index) ?? none;
        const table = tableOf(item.index);
        return (
          <div
            key={stretch.start}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className={
              table === undefined
                ? stretch.isLast
                  ? styles.rowLast
                  : styles.row
                : tableOf(item.index + 1)?.table === table.table
                  ? styles.rowOfTable
                  : styles.rowOfTableLast
            }
            style={{ transform: `translateY(${item.start - headHeight}px)` }}
          >
            <ParagraphRow
              stretch={stretch}
              index={item.index}
              text={text.slice(stretch.start, stretch.end)}
              language={source.language}
              direction={directionOf(text, paragraphs, stretch)}
              indent={joins.indentOf(item.index)}
              spans={spans}
              hints={byHint.get(item.index) ?? none}
              currentHint={walk.isIn(stretch) ? walk.key : undefined}
              lines={byLine.get(item.index) ?? none}
              selectedId={spans.some(({ id }) => id === selectedId) ? selectedId : undefined}
              onLine={onLine}
              table={table?.table}
              cells={table?.cells}
              names={
                table?.table.head !== undefined && stretch.start > table.table.head.end
                  ? names.get(table.table)
                  : undefined
              }
              pageLabel={pageLabel(item.index)}
            />
          </div>
        );
      })}
      {tables.length === 0 ? undefined : (
        <TableHeads rows={rows} text={text} tables={tables} headHeight={headHeight} scroller={scroller} />
      )}
    </div>
  );
}
