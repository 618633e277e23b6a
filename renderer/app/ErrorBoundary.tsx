import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ErrorBoundary.module.css';

type Props = {
  readonly children: ReactNode;
  /** Drawn beside the sentence too. */
  readonly beside?: ReactNode;
};
type State = { readonly error: Error | undefined };

/** Keeps a broken screen from taking the window with it: a sentence, what the program says, and a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <>
        <Broken error={this.state.error} />
        {this.props.beside}
      </>
    );
  }
}

function Broken({ error }: { readonly error: Error }): ReactNode {
  const t = useT();
  return (
    <div role="alert" className={styles.broken}>
      <h1 tabIndex={-1} data-screen-title>
        {t('app.error.title')}
      </h1>
      <p>{t('app.error.body')}</p>
      <Button kind="main" onPress={() => window.location.reload()}>
        {t('app.error.reload')}
      </Button>
      <details>
        <summary>{t('app.error.details')}</summary>
        <pre className="mono">{error.stack ?? error.message}</pre>
      </details>
    </div>
  );
}
