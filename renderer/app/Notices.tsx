import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { dismissNotice, type Notice, useNotices } from './notices.ts';
import styles from './Notices.module.css';

const shownFor = 7000;

/** The region where notices appear; once in the shell. Read aloud politely; never takes the focus. */
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
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || notice.kind === 'problem') return undefined;
    const timer = setTimeout(() => dismissNotice(notice.id), shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, notice]);
  return (
    <li
      className={`${styles.notice} ${styles[notice.kind]}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={notice.kind === 'problem' ? 'warning' : 'check'} />
      <p>{notice.text}</p>
      {notice.action === undefined ? undefined : (
        <Button
          kind="quiet"
          {...(notice.action.keys === undefined ? {} : { keys: notice.action.keys })}
          onPress={() => {
            notice.action?.perform();
            dismissNotice(notice.id);
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <IconButton label={t('common.notice.dismiss')} icon="close" onPress={() => dismissNotice(notice.id)} />
    </li>
  );
}
