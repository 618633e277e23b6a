import type { ReactNode } from 'react';
import { Dialog as Frame, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import { IconButton } from './Button.tsx';
import styles from './Dialog.module.css';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `narrow` for a question, `wide` for a list. */
  readonly size?: 'narrow' | 'wide';
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
};

/** Over everything, for what must be answered before going on. Where a panel will do, use a panel. */
export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'narrow',
  isDismissable = true,
  children,
}: DialogProps): ReactNode {
  const t = useT();
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <Frame className={styles.frame ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('common.close')} icon="close" keys="Escape" onPress={onClose} />
          </header>
          <div className={styles.body} {...(size === 'wide' ? scrolledByKeys(title) : {})}>
            {children}
          </div>
        </Frame>
      </Modal>
    </ModalOverlay>
  );
}

/** A list longer than the window is scrolled with the arrows once it has the focus (WCAG 2.1.1). */
function scrolledByKeys(title: string) {
  return { tabIndex: 0, role: 'group', 'aria-label': title } as const;
}
