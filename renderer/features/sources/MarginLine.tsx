import type { ReactNode } from 'react';
import { isolated } from '#shared/lib/bidi.ts';
import { useT } from '../../i18n/use-t.ts';
import { KindLetter } from '../../ui/KindLetter.tsx';
import { Disagreement, StanceGlyph } from '../../ui/Stance.tsx';
import styles from './margin.module.css';
import type { PassageLine } from './passage-lines.ts';

/**
 * How much of a note is written: in one line; letter and sign, and the rest when it is pointed at or has the focus; or
 * in as many lines as it takes, where a number must not be cut, for half of it would be another number.
 */
type Shape = 'line' | 'short' | 'whole';

/** One passage in the margin: its letter, what it says, its stance, or that somebody says otherwise. */
export function MarginLine({
  line,
  isSelected,
  shape,
  onLine,
}: {
  readonly line: PassageLine;
  readonly isSelected: boolean;
  readonly shape: Shape;
  readonly onLine: (line: PassageLine) => void;
}): ReactNode {
  const t = useT();
  const { letter, label, stance, against } = line;
  const name = [
    t(`model.letter.${letter}`),
    isolated(label),
    against === undefined ? t(`model.stance.${stance}`) : `${t('model.disagreement')} ${against.words}`,
  ].join(', ');
  return (
    <button
      type="button"
      className={isSelected ? styles.noteOn : styles.note}
      aria-label={name}
      title={label}
      data-passage={line.id}
      data-shape={shape}
      {...(isSelected ? { 'aria-current': 'true' as const } : {})}
      onClick={() => onLine(line)}
    >
      <KindLetter letter={letter} />
      <span className={styles.says}>
        <span className={shape === 'whole' && letter === 'C' ? styles.figure : 'clip'}>{label}</span>
        {against === undefined ? undefined : (
          <span className={styles.against}>
            <Disagreement silent />
            <span className="clip">{against.words}</span>
          </span>
        )}
      </span>
      {against === undefined ? (
        <span className={styles.stance}>
          <StanceGlyph stance={stance} silent />
        </span>
      ) : undefined}
    </button>
  );
}
