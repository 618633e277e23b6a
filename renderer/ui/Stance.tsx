import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './Stance.module.css';

/** What somebody does with a finding; the words of `shared/model`. */
export type Stance = 'states' | 'denies' | 'doubts' | 'declines';

const glyphs: Readonly<Record<Stance, ReactNode>> = {
  states: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  denies: <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" strokeWidth="2.2" fill="none" />,
  doubts: (
    <>
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 1.800a4.200 4.200 0 0 0 0 8.400z" fill="currentColor" />
    </>
  ),
  declines: (
    <circle
      cx="6"
      cy="6"
      r="4.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2 1.3"
    />
  ),
};

/** The mark of a stance: disc, cross, half disc, dotted ring. `silent` where the word stands beside it. */
export function StanceGlyph({
  stance,
  silent = false,
}: {
  readonly stance: Stance;
  readonly silent?: boolean;
}): ReactNode {
  const t = useT();
  const label = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`model.stance.${stance}`) };
  return (
    <svg
      className={`${styles.glyph} ${styles[stance]}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      {...label}
    >
      {glyphs[stance]}
    </svg>
  );
}

/** The stance as a coloured word, with its mark before it unless `glyph` is false. */
export function StanceWord({
  stance,
  glyph = true,
}: {
  readonly stance: Stance;
  readonly glyph?: boolean;
}): ReactNode {
  const t = useT();
  return (
    <span className={styles.stance}>
      {glyph ? <StanceGlyph stance={stance} silent /> : undefined}
      <span className={styles[`${stance}Word`]}>{t(`model.stance.${stance}`)}</span>
    </span>
  );
}

/** Several stances on one thing: a mark each. */
export function StanceGlyphs({ stances }: { readonly stances: readonly Stance[] }): ReactNode {
  return (
    <span className={styles.stance}>
      {stances.map((stance) => (
        <StanceGlyph key={stance} stance={stance} />
      ))}
    </span>
  );
}

/** The sign of a disagreement, drawn because the fonts lack it. Ink, no hue. */
export function Disagreement({ silent = false }: { readonly silent?: boolean }): ReactNode {
  const t = useT();
  const label = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t('model.disagreement') };
  return (
    <svg className={styles.disagreement} width="12" height="12" viewBox="0 0 12 12" {...label}>
      <path
        d="M1.500 4.300h9M1.500 7.700h9M8.300 1 3.700 11"
        stroke="currentColor"
        strokeWidth="1.3"
        fill="none"
      />
    </svg>
  );
}
