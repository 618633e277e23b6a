import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './GradeBadge.module.css';

/** Reliability of a source, Admiralty A to F. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
/** Credibility of a claim, Admiralty 1 to 6. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export type GradeBadgeProps = {
  readonly reliability?: Reliability | undefined;
  readonly credibility?: Credibility | undefined;
};

/** An Admiralty grade: "B 2". What is not graded shows as a question mark; with neither, nothing is drawn. */
export function GradeBadge({ reliability, credibility }: GradeBadgeProps): ReactNode {
  const t = useT();
  if (reliability === undefined && credibility === undefined) return undefined;
  const label = t('model.grade.label', {
    reliability: reliability === undefined ? t('common.unknown') : t(`model.reliability.${reliability}`),
    credibility: credibility === undefined ? t('common.unknown') : t(`model.credibility.${credibility}`),
  });
  return (
    <span className={styles.grade} role="img" aria-label={label} title={label}>
      {reliability ?? '?'} {credibility ?? '?'}
    </span>
  );
}
