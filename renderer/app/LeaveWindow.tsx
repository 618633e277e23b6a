import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ConfirmPanel } from '../ui/ConfirmPanel.tsx';
import { useOnTheWay } from '../workspace/on-the-way.ts';

/** Asks before the window is closed while files are coming in: those that are not in a case yet would be lost without a word. */
export function LeaveWindow(): ReactNode {
  const t = useT();
  const { left, all } = useOnTheWay();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
    // Held back here, the window stays without a dialog of the system's own.
    function ask(event: BeforeUnloadEvent): void {
      if (useOnTheWay.getState().left === 0) return;
      event.preventDefault();
      setAsked(true);
    }
  }, []);
  return (
    <ConfirmPanel
      isOpen={isAsked}
      title={t('app.leave.title')}
      action={t('app.leave.close')}
      cancel={t('app.leave.stay')}
      onCancel={() => setAsked(false)}
      onConfirm={() => {
        // Given up: the window is held for them no more.
        useOnTheWay.setState({ left: 0 });
        window.close();
      }}
    >
      {left === 0 ? t('app.leave.none') : t('app.leave.files', { count: left, all })}
    </ConfirmPanel>
  );
}
