import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { intlTag } from '../i18n/format.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import type { CaseStore } from '../store/case-store.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { CaseProvider, LibraryProvider, useLibrary, useOpenedCase } from '../store/react.tsx';
import { checkStored } from '../store/stored-entry.ts';
import { Note } from '../ui/Panel.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { chainChecked } from '../workspace/chain.ts';
import { useRoute } from '../workspace/navigation.ts';
import { dismissActs } from '../workspace/notices.ts';
import { select } from '../workspace/selection.ts';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LeaveWindow } from './LeaveWindow.tsx';
import { readForSearch } from './read-for-search.ts';
import { useSectionSelection } from './section-selection.ts';
import { Shell } from './Shell.tsx';

/**
 * Longer journals are checked on demand only: reading and hashing all of one would be felt. How many entries it has is
 * known before they are read; what they weigh is not, and one alone may be a whole large case.
 */
const checkedAtOpening = { entries: 3000, bytes: 4_000_000 };

/** The whole of the page, once the library is open. */
export function App({ library }: { readonly library: LibraryStore }): ReactNode {
  const locale = useLocale();
  return (
    <I18nProvider locale={intlTag[locale]}>
      <LibraryProvider library={library}>
        <ErrorBoundary>
          <Place />
        </ErrorBoundary>
        <LeaveWindow />
      </LibraryProvider>
    </I18nProvider>
  );
}

function Place(): ReactNode {
  const route = useRoute();
  const caseId = route.scope === 'case' ? route.caseId : undefined;
  const library = useLibrary();
  const lastCase = useRef<string>(undefined);
  useEffect(() => {
    // The list is made again after a pause; whoever comes to look at it does not wait for that.
    if (caseId === undefined) void library.settled();
  }, [library, caseId]);
  useLayoutEffect(() => {
    // What is selected belongs to one case; another one starts with nothing. In the layout phase, so that a screen
    // that selects something on arrival is not undone.
    const left = lastCase.current;
    lastCase.current = caseId;
    const isBack = caseId === undefined && library.catalogue().some(({ id }) => id === left);
    // Back in the library the case that one comes from is the one at hand.
    select(isBack && left !== undefined ? { table: 'cases', id: left } : undefined);
    dismissActs();
  }, [library, caseId]);
  useSectionSelection(route);
  return caseId === undefined ? <Shell /> : <OpenedCase key={caseId} id={caseId} />;
}

function OpenedCase({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const opening = useOpenedCase(id);
  const store = opening.state === 'open' ? opening.store : undefined;
  useEffect(() => (store === undefined ? undefined : readForSearch(store)), [store]);
  useEffect(() => {
    if (store !== undefined && store.snapshot().seq <= checkedAtOpening.entries) void verify(store);
  }, [store]);
  if (store !== undefined) {
    return (
      <CaseProvider store={store}>
        <Shell />
      </CaseProvider>
    );
  }
  if (opening.state !== 'refused') {
    return (
      <main className={styles.waiting} aria-busy="true">
        <Note>{t('app.loading')}</Note>
      </main>
    );
  }
  return (
    <main className={styles.waiting}>
      <h1 tabIndex={-1} data-screen-title>
        {t('app.notFound.title')}
      </h1>
      <ProblemNotice problem={opening.problem} />
      <a className="link" href="#/">
        {t('commands.go.library')}
      </a>
    </main>
  );
}

async function verify(store: CaseStore): Promise<void> {
  const { seq, head } = store.snapshot();
  const known = await store.stored(1, seq);
  if (known.reduce((sum, { line }) => sum + line.length, 0) > checkedAtOpening.bytes) return;
  chainChecked(store.id, checkStored(known, undefined, { seq, head }));
}
