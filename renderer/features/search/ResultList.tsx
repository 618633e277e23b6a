import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { HitWords } from './HitWords.tsx';
import { KindSign } from './KindSign.tsx';
import type { Line, Lines } from './lines.ts';
import styles from './search.module.css';

/** Identifier of the list, which the box names as its own. */
export const listId = 'search-results';

/** Identifier of the option at a place of the list. */
export function optionId(place: number): string {
  return `search-result-${place}`;
}

export type ResultListProps = {
  readonly lines: Lines;
  /** Place of the option that Enter opens. */
  readonly chosen: number;
  /** Whether hits say which case they are of. */
  readonly showsCase: boolean;
  readonly onOpen: (place: number) => void;
  /** Asks for what is not there yet around a place. */
  readonly want: (index: number) => void;
  readonly label: string;
  /** What the list answers, for whoever waits for it. */
  readonly query: string;
};

/** What was found, in context. Only what is in sight is in the page. */
export function ResultList(props: ResultListProps): ReactNode {
  const { lines, chosen, showsCase, onOpen, want, label, query } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (lines.at(place)?.type === 'hit' ? 76 : 36),
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
    if (chosen < 0) return;
    // The heading of the first of a kind comes into sight with it.
    const isFirst = lines.at(chosen - 1)?.type === 'heading';
    if (isFirst) virtualizer.scrollToIndex(chosen - 1);
    virtualizer.scrollToIndex(chosen);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another choice moves the list
  }, [chosen, query]);

  const items = virtualizer.getVirtualItems();
  useEffect(() => {
    for (const { index } of items) {
      const line = lines.at(index);
      if (line?.type === 'hit' && line.hit === undefined) want(line.index);
    }
  });

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className={styles.list}
        style={{ blockSize: virtualizer.getTotalSize() }}
        data-answers={query}
      >
        {items.map(({ index, start }) => {
          const line = lines.at(index);
          if (line === undefined) return undefined;
          const place = {
            ref: virtualizer.measureElement,
            'data-index': index,
            style: { transform: `translateY(${start}px)` },
          };
          if (line.type === 'heading') {
            return (
              <div key={`h${index}`} {...place} role="presentation" className={styles.heading}>
                <Heading line={line} />
              </div>
            );
          }
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the box's
            <div
              key={index}
              {...place}
              id={optionId(index)}
              role="option"
              aria-selected={index === chosen}
              aria-setsize={lines.count}
              aria-posinset={index + 1}
              className={`${styles.option} ${index === chosen ? styles.on : ''}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(index)}
            >
              {line.type === 'more' ? (
                <More line={line} />
              ) : line.hit === undefined ? (
                <span className={styles.coming} />
              ) : (
                <HitWords hit={line.hit} showsCase={showsCase} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Heading({ line }: { readonly line: Extract<Line, { type: 'heading' }> }): ReactNode {
  const t = useT();
  return (
    <>
      <KindSign kind={line.kind} />
      <span>{t(`search.group.${line.kind}`)}</span>
      <span className={styles.number}>{t('search.count', { count: line.count })}</span>
    </>
  );
}

function More({ line }: { readonly line: Extract<Line, { type: 'more' }> }): ReactNode {
  const t = useT();
  return (
    <span className={styles.more}>
      {t('search.more', { count: line.count })}
      <span className="visually-hidden">, {t(`search.group.${line.kind}`)}</span>
    </span>
  );
}
