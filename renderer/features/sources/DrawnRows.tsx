import type { ReactNode } from 'react';
import type { Source } from '#shared/model/index.ts';
import type { Paragraph } from '#shared/reading/paragraphs.ts';
import { useT } from '../../i18n/use-t.ts';
import { ParagraphRow } from './ParagraphRow.tsx';
import type { PassageLine } from './passage-lines.ts';
import styles from './reading.module.css';
import type { SuggestionWalk } from './suggest/use-suggestion-walk.ts';
import { directionOf, type StretchRows } from './use-stretch-rows.ts';

const none: readonly never[] = [];

/** The stretches of a text that are in sight, each at its height. */
export function DrawnRows({
  rows,
  source,
  text,
  paragraphs,
  headHeight,
  selectedId,
  walk,
  onLine,
}: {
  readonly rows: StretchRows;
  readonly source: Source;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly headHeight: number;
  readonly selectedId: string | undefined;
  readonly walk: SuggestionWalk;
  readonly onLine: (line: PassageLine) => void;
}): ReactNode {
  const t = useT();
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
              table === undefined ? (stretch.isLast ? styles.rowLast : styles.row) : styles.rowOfTable
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
              pageLabel={pageLabel(item.index)}
            />
          </div>
        );
      })}
    </div>
  );
}
