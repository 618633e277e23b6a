import type { KeyboardEvent, ReactNode } from 'react';
import type { DayWindow } from '#shared/analysis/timeline-window.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import styles from './events.module.css';
import { windowByKey, type WindowPart } from './overview-keys.ts';
import { dayInWords, windowInWords } from './timeline-words.ts';

const handle = 6;

/** The window on the overview for the keyboard: the whole of it and its two edges, each a slider that says its days. */
export function OverviewHandles({
  whole,
  window,
  brush,
  onChange,
}: {
  readonly whole: DayWindow;
  readonly window: DayWindow;
  /** Where the window is drawn, in pixels. */
  readonly brush: { readonly x0: number; readonly x1: number };
  readonly onChange: (window: DayWindow) => void;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const slider = (part: WindowPart, now: number, text: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': t(`events.overview.${part}`),
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.round(Math.min(whole.from, now)),
    'aria-valuemax': Math.round(Math.max(whole.to, now)),
    'aria-valuenow': Math.round(now),
    'aria-valuetext': text,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = windowByKey(window, whole, part, event.key);
      if (next === undefined) return;
      event.preventDefault();
      // The drawing below has its own arrows.
      event.stopPropagation();
      onChange(next);
    },
  });
  const box = { y: 8, height: 30, rx: 1 };
  return (
    <>
      <rect
        className={styles.brush}
        x={brush.x0}
        width={brush.x1 - brush.x0}
        {...box}
        {...slider('window', (window.from + window.to) / 2, windowInWords(window, locale))}
      />
      {(['from', 'to'] as const).map((part) => (
        <rect
          key={part}
          className={styles.edge}
          x={(part === 'from' ? brush.x0 : brush.x1) - handle / 2}
          width={handle}
          {...box}
          {...slider(part, window[part], dayInWords(window[part], locale))}
        />
      ))}
    </>
  );
}
