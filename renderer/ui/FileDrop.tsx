import { type ReactNode, useRef } from 'react';
import { DropZone, type FileDropItem, Text } from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './FileDrop.module.css';

export type FileDropProps = {
  /** What may be dropped, in words: "textes .txt ou .md". */
  readonly hint: string;
  /** The files dropped or pasted, untouched. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Opens the system's dialog through the platform. */
  readonly onChoose?: () => void;
  /** Pasted text arrives here. */
  readonly onText?: (text: string) => void;
  readonly children?: ReactNode;
};

/** Where files are dropped or pasted; the button opens the system's dialog. */
export function FileDrop({ hint, onFiles, onChoose, onText, children }: FileDropProps): ReactNode {
  const t = useT();
  const busy = useRef(false);
  return (
    <DropZone
      className={styles.drop ?? ''}
      onDrop={(event) => {
        if (busy.current) return;
        busy.current = true;
        const files = event.items
          .filter((item): item is FileDropItem => item.kind === 'file')
          .map((item) => item.getFile());
        const texts = event.items.filter((item) => item.kind === 'text' && item.types.has('text/plain'));
        void Promise.all(files)
          .then((opened) => {
            if (opened.length > 0) onFiles(opened);
          })
          .then(async () => {
            const text = texts[0];
            if (files.length === 0 && text?.kind === 'text') onText?.(await text.getText('text/plain'));
          })
          .finally(() => {
            busy.current = false;
          });
      }}
    >
      <Icon name="source" size={20} />
      <Text slot="label">
        {t('common.drop.here')} <span className="muted">{hint}</span>
      </Text>
      {onChoose === undefined ? undefined : (
        <Button kind="quiet" onPress={onChoose}>
          {t('common.drop.or')}
        </Button>
      )}
      {children}
    </DropZone>
  );
}
