import type { ReactNode } from 'react';
import { isolated } from '#shared/lib/bidi.ts';
import { useT } from '../../i18n/use-t.ts';
import { KindLetter } from '../../ui/KindLetter.tsx';
import { Disagreement, StanceGlyph } from '../../ui/Stance.tsx';
import type { PassageLine } from './passage-lines.ts';
import styles from './reading.module.css';

/** One passage in the margin: its letter, what it says, its stance, or that somebody says otherwise. */
export function MarginLine({
  line,
  isSelected,
  onLine,
}: {
  readonly line: PassageLine;
  readonly isSelected: boolean;
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
      {...(isSelected ? { 'aria-current': 'true' as const } : {})}
      onClick={() => onLine(line)}
    >
      <KindLetter letter={letter} />
      <span className="clip">{label}</span>
      {against === undefined ? (
        <span className={styles.stance}>
          <StanceGlyph stance={stance} silent />
        </span>
      ) : (
        <span className={styles.against}>
          <Disagreement silent />
          <span className="clip">{against.words}</span>
        </span>
      )}
    </button>
  );
}
