import { memo, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { HitWords } from './HitWords.tsx';
import { KindSign } from './KindSign.tsx';
import type { Line } from './lines.ts';
import styles from './search.module.css';

/** Identifier of the option at a place of the list. */
export function optionId(place: number): string {
  return `search-result-${place}`;
}

export type ResultLineProps = {
  readonly place: number;
  readonly line: Line | undefined;
  /** How many lines there are in all. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly showsCase: boolean;
  readonly onOpen: (place: number) => void;
};

function OneLine({ place, line, count, isChosen, showsCase, onOpen }: ResultLineProps): ReactNode {
  const t = useT();
  if (line === undefined) return undefined;
  if (line.type === 'heading') {
    return (
      <div role="presentation" className={styles.heading}>
        <KindSign kind={line.kind} />
        <span>{t(`search.group.${line.kind}`)}</span>
        <span className={styles.number}>{t('search.count', { count: line.count })}</span>
      </div>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the box's
    <div
      id={optionId(place)}
      role="option"
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={place + 1}
      className={`${styles.option} ${isChosen ? styles.on : ''}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(place)}
    >
      {line.type === 'more' ? (
        <span className={styles.more}>
          {t('search.more', { count: line.count })}
          <span className="visually-hidden">, {t(`search.group.${line.kind}`)}</span>
        </span>
      ) : line.hit === undefined ? (
        <span className={styles.coming} />
      ) : (
        <HitWords hit={line.hit} showsCase={showsCase} />
      )}
    </div>
  );
}

/** One line of the list: the name of a kind, something found, or the way to the rest of its kind. */
export const ResultLine = memo(OneLine);
