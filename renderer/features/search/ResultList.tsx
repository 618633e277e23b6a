import { memo, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Lines } from './lines.ts';
import { LongResults } from './LongResults.tsx';
import { ResultLine, optionId } from './ResultLine.tsx';
import styles from './search.module.css';

/** Identifier of the list, which the box names as its own. */
export const listId = 'search-results';

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

/** Lines that are drawn one after the other; a longer list is drawn only where it is in sight. */
const plainAtMost = 120;

function List(props: ResultListProps): ReactNode {
  const { lines, label, query } = props;
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={scroller}
      id={listId}
      role="listbox"
      aria-label={label}
      className={styles.scroller}
      data-answers={query}
    >
      {lines.count > plainAtMost ? (
        <LongResults {...props} scroller={scroller} />
      ) : (
        <FewResults {...props} scroller={scroller} />
      )}
    </div>
  );
}

/** What was found, in context; drawn again only for another answer or choice. */
export const ResultList = memo(List);

/** Lines drawn before the others: as many as are in sight, because whoever types waits for them. */
const drawnFirst = 9;

function FewResults({
  lines,
  chosen,
  showsCase,
  onOpen,
  scroller,
}: ResultListProps & { readonly scroller: RefObject<HTMLDivElement | null> }): ReactNode {
  const [whole, setWhole] = useState<Lines>();
  const isWhole = whole === lines || chosen >= drawnFirst;
  const count = isWhole ? lines.count : Math.min(drawnFirst, lines.count);
  useEffect(() => {
    const timer = setTimeout(() => setWhole(lines));
    return () => clearTimeout(timer);
  }, [lines]);
  useEffect(() => {
    // The heading of the first of a kind comes into sight with it.
    const isFirst = lines.at(chosen - 1)?.type === 'heading';
    const shown = scroller.current?.querySelector(`#${optionId(chosen)}`);
    if (isFirst) shown?.previousElementSibling?.scrollIntoView({ block: 'nearest' });
    shown?.scrollIntoView({ block: 'nearest' });
  }, [chosen, lines, scroller]);
  return (
    <div role="presentation" className={styles.list}>
      {Array.from({ length: count }, (_, place) => (
        <ResultLine
          key={place}
          place={place}
          line={lines.at(place)}
          count={lines.count}
          isChosen={place === chosen}
          showsCase={showsCase}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
