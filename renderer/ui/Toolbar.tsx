import type { ReactNode } from 'react';
import styles from './Toolbar.module.css';

export type ToolbarProps = {
  /** The screen's title: its only h1, which receives the focus on arrival. */
  readonly title: string;
  /** After the title: how to see it, a quiet sentence. */
  readonly children?: ReactNode;
  /** At the right: filter, export, the main button. */
  readonly end?: ReactNode;
};

/** The head of a screen: one h1, then its controls. */
export function Toolbar({ title, children, end }: ToolbarProps): ReactNode {
  return (
    <header className={styles.toolbar} data-bar>
      <h1 tabIndex={-1} data-screen-title>
        {title}
      </h1>
      {children}
      {end === undefined ? undefined : <div className={styles.end}>{end}</div>}
    </header>
  );
}

/** A screen's outer element: the toolbar, then what scrolls. */
export function Screen({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.screen}>{children}</div>;
}

/** The part of a screen that scrolls, when it is not a grid (which scrolls by itself). */
export function ScreenBody({
  children,
  padded = true,
}: {
  readonly children: ReactNode;
  readonly padded?: boolean;
}): ReactNode {
  return <div className={`${styles.body} ${padded ? styles.padded : ''}`}>{children}</div>;
}
