import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './EmptyState.module.css';
import { KeyCap } from './KeyCap.tsx';

export type NextStep = {
  readonly title: string;
  readonly body: string;
  readonly keys?: string;
  readonly onPress?: () => void;
};

export type EmptyStateProps = {
  /** Said first when there is nothing at all; left out below a list. */
  readonly title?: string;
  /** Two or three things one can do now. */
  readonly steps: readonly NextStep[];
};

/** What to do next, in the pane itself, below the last row. */
export function EmptyState({ title, steps }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      {title === undefined ? undefined : <p className={styles.title}>{title}</p>}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step.title}>
            <Button
              className={styles.step ?? ''}
              isDisabled={step.onPress === undefined}
              {...(step.onPress === undefined ? {} : { onPress: step.onPress })}
            >
              <span className={styles.head}>
                {step.title}
                {step.keys === undefined ? undefined : (
                  <span>
                    <KeyCap keys={step.keys} />
                  </span>
                )}
              </span>
              <span className={styles.body}>{step.body}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
