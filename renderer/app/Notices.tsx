import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import type { CaseStore } from '../store/case-store.ts';
import { useCaseIfOpen } from '../store/react.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { dismissNotice, inSight, type Notice, useNotices } from '../workspace/notices.ts';
import styles from './Notices.module.css';
import { undo } from './undoing.ts';

/** Milliseconds that a notice stays: time to notice it, and to read it slowly, or to have it read aloud. */
const leastShown = 7000;
const perSign = 90;

/** Where notices appear. Read aloud politely; never takes the focus. What was refused stays until dismissed. */
export function Notices(): ReactNode {
  const t = useT();
  const notices = useNotices((state) => state.notices);
  return (
    <div className={styles.region} role="region" aria-label={t('common.notices')}>
      <ol aria-live="polite" aria-relevant="additions">
        {inSight(notices).map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ol>
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCaseIfOpen();
  const [isHeld, setHeld] = useState(false);
  const isNext = useIsNextUndo(store, notice.undoable);
  useEffect(() => {
    if (isHeld || notice.tone === 'problem') return undefined;
    const shownFor = Math.max(leastShown, (notice.words?.length ?? 0) * perSign);
    const timer = setTimeout(() => dismissNotice(notice.id), shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, notice]);
  return (
    <li
      className={`${styles.notice} ${styles[notice.tone]}`}
      // A pointer at rest under which a notice comes up does not hold it.
      onMouseMove={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={notice.tone === 'problem' ? 'warning' : 'check'} />
      <p>{notice.problem === undefined ? notice.words : problemSentence(notice.problem, locale)}</p>
      {store !== undefined && isNext ? (
        <Button
          kind="quiet"
          keys="$mod+z"
          onPress={() => {
            void undo({ store });
            dismissNotice(notice.id);
          }}
        >
          {t('common.undo')}
        </Button>
      ) : undefined}
      {notice.offer === undefined ? undefined : (
        <Button
          kind="quiet"
          onPress={() => {
            dismissNotice(notice.id);
            notice.offer?.take();
          }}
        >
          {notice.offer.label}
        </Button>
      )}
      <IconButton label={t('common.notice.dismiss')} icon="close" onPress={() => dismissNotice(notice.id)} />
    </li>
  );
}

/** Whether undo would take back this very entry: an older one must not be offered while a newer stands before it. */
function useIsNextUndo(store: CaseStore | undefined, seq: number | undefined): boolean {
  return useSyncExternalStore(
    store?.subscribe ?? followNothing,
    () => seq !== undefined && store?.undoState().undoable.at(-1) === seq,
  );
}

function followNothing(): () => void {
  return () => {};
}
