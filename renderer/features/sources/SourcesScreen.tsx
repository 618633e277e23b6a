import { type ReactNode, useEffect } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import { useT } from '../../i18n/use-t.ts';
import { useOfCase } from '../../store/react.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen, ScreenBody, Toolbar } from '../../ui/Toolbar.tsx';
import { openSection, useRoute } from '../../workspace/navigation.ts';
import { GuardPanel } from './guard/GuardPanel.tsx';
import { NewSource } from './NewSource.tsx';
import { ReadingRoom } from './ReadingRoom.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './sources.module.css';
import { warmEngine } from './suggest/engine.ts';

/** Milliseconds that the screen has been there, and the window at rest, before the rules that read texts are warmed. */
const settled = 800;

/** The screen the address says, and under it the document that waits for a decision, if one does. */
export function SourcesScreen(): ReactNode {
  useEffect(() => {
    let idle = 0;
    const timer = window.setTimeout(() => {
      idle = requestIdleCallback(() => void warmEngine());
    }, settled);
    return () => {
      window.clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, []);
  return (
    <div className={styles.guarded}>
      <div className={styles.guardedScreen}>
        <AddressedScreen />
      </div>
      <GuardPanel />
    </div>
  );
}

/** The list of sources, a new one, or one open for reading, as the address says. */
function AddressedScreen(): ReactNode {
  const t = useT();
  const route = useRoute();
  const rowId = route.scope === 'case' ? route.rowId : undefined;
  const source = useOfCase((snapshot) =>
    rowId === undefined ? undefined : rowById(snapshot, 'sources', rowId),
  );
  if (rowId === undefined) return <SourceList />;
  if (rowId === 'new') return <NewSource />;
  if (source !== undefined) return <ReadingRoom source={source} />;
  return (
    <Screen>
      <Toolbar title={t('sources.title')} />
      <ScreenBody>
        <EmptyState
          title={t('inspector.gone')}
          steps={[{ title: t('sources.backToList'), body: '', onPress: () => openSection('sources') }]}
        />
      </ScreenBody>
    </Screen>
  );
}
