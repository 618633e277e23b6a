import type { ReactNode } from 'react';
import { claimLetters, type ClaimLetter } from '../../claim-form/letters.ts';
import type { Reading } from '../../claim-form/read-draft.ts';
import { countInWords } from '../../claim-form/finding-words.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { KindLetter } from '../../ui/KindLetter.tsx';
import styles from './selection-bar.module.css';

export type SelectionBarProps = {
  readonly reading: Reading;
  readonly onLetter: (letter: ClaimLetter) => void;
  /** Pixels in the sheet. */
  readonly left: number;
  readonly top: number;
};

/** What the selected words may become: the number read first, then seven letters, the likely one named. */
export function SelectionBar({ reading, onLetter, left, top }: SelectionBarProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { figure, likely } = reading;
  return (
    <div
      className={styles.barPlace}
      style={{ '--left': `${left}px`, insetBlockStart: top } as Record<string, string | number>}
    >
      <div className={styles.bar} role="toolbar" aria-label={t('sources.bar.label')}>
        {figure === undefined ? undefined : (
          <span className={styles.read}>
            {countInWords(
              { ...figure, exactness: figure.exactness === 'about' ? 'exact' : figure.exactness },
              locale,
            )}
            <span>{t(`model.exactness.${figure.exactness}`)}</span>
          </span>
        )}
        {claimLetters.map((letter) => (
          <button
            key={letter}
            type="button"
            tabIndex={-1}
            title={t(`model.letter.${letter}`)}
            aria-label={t(`model.letter.${letter}`)}
            className={letter === likely ? styles.optionOn : styles.option}
            // The press must not take the selection away from the words.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onLetter(letter)}
          >
            <KindLetter letter={letter} />
            {letter === likely ? <span>{t(`sources.letter.${letter}`)}</span> : undefined}
          </button>
        ))}
      </div>
    </div>
  );
}
