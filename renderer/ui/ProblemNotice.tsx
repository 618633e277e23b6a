import type { ReactNode } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { useLocale } from '../i18n/use-t.ts';
import { Icon } from './Icon.tsx';
import styles from './ProblemNotice.module.css';

export type ProblemNoticeProps = { readonly problem: Problem; readonly children?: ReactNode };

/** A refusal where it happened: its sentence, and what can be done about it as buttons. Read aloud at once. */
export function ProblemNotice({ problem, children }: ProblemNoticeProps): ReactNode {
  const locale = useLocale();
  return (
    <div role="alert" className={styles.problem}>
      <Icon name="warning" />
      <p>{problemSentence(problem, locale)}</p>
      {children}
    </div>
  );
}
