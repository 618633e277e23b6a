import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect } from 'react';
import type { ResultListProps } from './ResultList.tsx';
import { ResultLine } from './ResultLine.tsx';
import styles from './search.module.css';

/** Thousands of hits of one kind. Only what is in sight is in the page, and only that is asked for. */
export function LongResults({
  lines,
  chosen,
  showsCase,
  onOpen,
  want,
  scroller,
}: ResultListProps & { readonly scroller: RefObject<HTMLDivElement | null> }): ReactNode {
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 76,
    overscan: 4,
    initialRect: { width: 800, height: 600 },
    // What the box names as its active option must be in the page.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return chosen < 0 || inSight.includes(chosen)
        ? inSight
        : [...inSight, chosen].sort((left, right) => left - right);
    },
  });
  useEffect(() => {
    if (chosen >= 0) virtualizer.scrollToIndex(chosen);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another choice moves the list
  }, [chosen]);

  const items = virtualizer.getVirtualItems();
  useEffect(() => {
    for (const { index } of items) {
      const line = lines.at(index);
      if (line?.type === 'hit' && line.hit === undefined) want(line.index);
    }
  });
  return (
    <div role="presentation" className={styles.list} style={{ blockSize: virtualizer.getTotalSize() }}>
      {items.map(({ index, start }) => (
        <div
          key={index}
          ref={virtualizer.measureElement}
          role="presentation"
          data-index={index}
          className={styles.placed}
          style={{ transform: `translateY(${start}px)` }}
        >
          <ResultLine
            place={index}
            line={lines.at(index)}
            count={lines.count}
            isChosen={index === chosen}
            showsCase={showsCase}
            onOpen={onOpen}
          />
        </div>
      ))}
    </div>
  );
}
