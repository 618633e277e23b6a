import type { ReactElement, ReactNode } from 'react';
import { Tooltip as Bubble, TooltipTrigger } from 'react-aria-components';
import { KeyCap } from './KeyCap.tsx';
import styles from './Tooltip.module.css';

export type TooltipProps = {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly children: ReactElement;
};

/** Words that appear on hover and on keyboard focus of a control (a RAC button or link). */
export function Tooltip({ text, keys, children }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Bubble className={styles.bubble} offset={6}>
        {text}
        {keys === undefined ? undefined : <KeyCap keys={keys} />}
      </Bubble>
    </TooltipTrigger>
  );
}
