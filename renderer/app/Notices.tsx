import { type ReactNode, useEffect, useState } from 'react';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCaseIfOpen } from '../store/react.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { dismissNotice, type Notice, useNotices } from '../workspace/notices.ts';
import { undo } from './application-commands.ts';
import styles from './Notices.module.css';

const shownFor = 7000;

/** Where notices appear. Read aloud politely; never takes the focus. What was refused stays until dismissed. */
export function Notices(): ReactNode {
  const t = useT();
  const notices = useNotices((state) => state.notices);
  return (
    <div className={styles.region} role="region" aria-label={t('common.notices')}>
      <ol aria-live="polite" aria-relevant="additions">
        {notices.map((notice) => (
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
  useEffect(() => {
    if (isHeld || notice.tone === 'problem') return undefined;
    const timer = setTimeout(() => dismissNotice(notice.id), shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, notice]);
  return (
    <li
      className={`${styles.notice} ${styles[notice.tone]}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={notice.tone === 'problem' ? 'warning' : 'check'} />
      <p>{notice.problem === undefined ? notice.words : problemSentence(notice.problem, locale)}</p>
      {notice.undoable === true && store !== undefined ? (
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
      <IconButton label={t('common.notice.dismiss')} icon="close" onPress={() => dismissNotice(notice.id)} />
    </li>
  );
}
