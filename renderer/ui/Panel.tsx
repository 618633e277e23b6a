import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { IconButton } from './Button.tsx';
import { type Letter, KindLetter } from './KindLetter.tsx';
import { KeyCap } from './KeyCap.tsx';
import styles from './Panel.module.css';

export type PanelProps = {
  /** Kind of the selected thing: its letter and word stand at the top. */
  readonly letter?: Letter | undefined;
  readonly kind: string;
  /** Place in the list it was chosen from, from 1; in a list of claims it says so: a figure has several. */
  readonly position?: { readonly index: number; readonly count: number; readonly of?: 'claims' } | undefined;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  /** The selected thing: a title, or a number through `BigNumber`. */
  readonly title: ReactNode;
  /** Under the title: description, facts, the few buttons. */
  readonly head?: ReactNode;
  /** Keys of the selected thing only. */
  readonly keys?: readonly { readonly keys: string; readonly label: string }[];
  readonly children?: ReactNode;
};

/** The inspector of one thing. Its first section is always `WhoSaysSo`. */
export function Panel(props: PanelProps): ReactNode {
  const { letter, kind, position, onPrevious, onNext, title, head, keys, children } = props;
  const t = useT();
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.kind}>
          {letter === undefined ? undefined : <KindLetter letter={letter} />}
          <span>{kind}</span>
          <span className={styles.push}>
            {position === undefined
              ? undefined
              : t(position.of === undefined ? 'common.position' : 'common.position.claims', position)}
          </span>
          {onPrevious === undefined ? undefined : (
            <IconButton label={t('common.previous')} icon="up" keys="K" onPress={onPrevious} />
          )}
          {onNext === undefined ? undefined : (
            <IconButton label={t('common.next')} icon="down" keys="J" onPress={onNext} />
          )}
        </div>
        {typeof title === 'string' ? <h2 className={styles.title}>{title}</h2> : title}
        {head}
      </header>
      <div className={styles.body}>{children}</div>
      {keys === undefined || keys.length === 0 ? undefined : (
        <footer className={styles.foot}>
          {keys.map((entry) => (
            <span key={entry.keys}>
              <KeyCap keys={entry.keys} /> {goingOn(entry.label)}
            </span>
          ))}
        </footer>
      )}
    </div>
  );
}

/** Words of a button, after the cap of its key: not the beginning of anything. */
function goingOn(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

export type SectionProps = {
  readonly title: ReactNode;
  /** At the right of the title, quiet; `tell` makes it ink. */
  readonly aside?: ReactNode;
  readonly tell?: boolean;
  readonly children?: ReactNode;
};

/** A section of the inspector, under a hairline. */
export function Section({ title, aside, tell = false, children }: SectionProps): ReactNode {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {title}
        {aside === undefined ? undefined : <span className={tell ? styles.tell : styles.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** The one number of an inspector, with what it counts. */
export function BigNumber({
  number,
  unit,
}: {
  readonly number: string;
  readonly unit?: ReactNode;
}): ReactNode {
  return (
    <h2 className={styles.big}>
      <b>{number}</b>
      {unit === undefined ? undefined : <span>{unit}</span>}
    </h2>
  );
}

/** What the investigator decided: the accent's bar and words. */
export function Kept({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={styles.kept}>{children}</span>;
}

/** A quiet paragraph in a section. */
export function Note({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={styles.note}>{children}</p>;
}
