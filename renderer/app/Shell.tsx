import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { caseOf } from '#shared/case/snapshot.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { useT } from '../i18n/use-t.ts';
import { useCaseIfOpen } from '../store/react.tsx';
import { narrowWindow, uncoverWork, useWorkspace } from '../workspace/selection.ts';
import { arrive, isArrival, tellArrived, wentElsewhere } from './arrival.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { InspectorPane } from './InspectorPane.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { NotFound } from './NotFound.tsx';
import { Notices } from './Notices.tsx';
import { Palette } from './Palette.tsx';
import { usePreferences } from './preferences.ts';
import { featureAt } from './registry.ts';
import styles from './Shell.module.css';
import { Shortcuts } from './Shortcuts.tsx';
import { SideNav } from './SideNav.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useCommandContext } from './use-command-context.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useKeyboard } from './use-keyboard.ts';

/** The window: title bar, sections, work, inspector, status; and the keys of everything. */
export function Shell(): ReactNode {
  const t = useT();
  const context = useCommandContext();
  const { route } = context;
  const feature = featureAt(route);
  const width = usePreferences((state) => state.inspectorWidth);
  const isInspectorOpen =
    useWorkspace((state) => state.inspectorOpen) && feature?.wide !== true && feature !== undefined;
  const place =
    route.scope === 'case'
      ? `${route.caseId}/${route.section}`
      : route.scope === 'library'
        ? route.screen
        : '';
  const work = useRef<HTMLElement>(null);
  useKeyboard(context);
  useNarrowWindow(window.location.hash);
  const isOver = useDroppedFiles(context);
  useKeptFocus();
  const onArrival = useArrival(place, feature === undefined ? t('app.notFound.title') : t(feature.titleKey));
  const arrival = <Arrival onArrival={onArrival} />;

  return (
    <div
      className={`${styles.shell} ${isInspectorOpen ? '' : styles.wide}`}
      style={{ '--inspector-now': `${width}px` } as Record<string, string>}
    >
      <a
        className={styles.skip}
        href={window.location.hash}
        onClick={(event) => {
          event.preventDefault();
          work.current?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <TitleBar route={route} feature={feature} />
      <SideNav route={route} />
      <main ref={work} className={styles.work} tabIndex={-1}>
        <ErrorBoundary key={place} beside={arrival}>
          <Suspense>
            {feature === undefined ? <NotFound /> : <feature.Screen />}
            {arrival}
          </Suspense>
        </ErrorBoundary>
      </main>
      {isInspectorOpen ? <InspectorPane /> : undefined}
      {isOver ? <DropHint isTaken={context.store !== undefined} /> : undefined}
      <StatusBar />
      <Notices />
      <Palette context={context} />
      <Shortcuts context={context} />
    </div>
  );
}

/** Files are held over the window: what letting go of them here does. */
function DropHint({ isTaken }: { readonly isTaken: boolean }): ReactNode {
  const t = useT();
  return (
    <div className={styles.drop}>
      <p>{t(isTaken ? 'app.drop.here' : 'app.drop.noCase')}</p>
    </div>
  );
}

/** In a narrow window, or at a large zoom, the inspector lies over the work: it waits to be asked for. */
function useNarrowWindow(address: string): void {
  useEffect(() => {
    // On another screen it would hide what one came for.
    uncoverWork();
  }, [address]);
  useEffect(() => {
    const query = window.matchMedia(narrowWindow);
    const follow = (): void => useWorkspace.setState({ inspectorOpen: !query.matches });
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
}

/** Stands beside a screen that may still have to be read in: its effect runs once the screen is there. */
function Arrival({ onArrival }: { readonly onArrival: () => void }): ReactNode {
  useEffect(onArrival, [onArrival]);
  return undefined;
}

/**
 * On arriving somewhere, by any way: the window's title says where, and the focus goes where arrows work, as soon as the
 * screen says by what is returned that it is there. The place the window begins with takes no focus.
 */
function useArrival(place: string, screen: string): () => void {
  const store = useCaseIfOpen();
  const title = store === undefined ? undefined : caseOf(store.snapshot()).title;
  const from = useRef<Element>(null);
  useEffect(() => {
    document.title = [screen, title, 'Recoupe']
      .flatMap((part) => (part === undefined ? [] : [isolated(part)]))
      .join(' · ');
  }, [screen, title]);
  useLayoutEffect(() => {
    from.current = document.activeElement;
  }, [place]);
  return useCallback(() => {
    if (isArrival(place) && !wentElsewhere(from.current)) arrive();
    tellArrived(place);
  }, [place]);
}
