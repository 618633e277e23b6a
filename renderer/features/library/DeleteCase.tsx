import type { ReactNode } from 'react';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCatalogue, useLibrary } from '../../store/react.tsx';
import { ConfirmPanel } from '../../ui/ConfirmPanel.tsx';
import { destroyCaseFile } from './library-acts.ts';
import { setLibraryState, useLibraryState } from './library-state.ts';

/** Asks for the title before a case file is destroyed, and says what goes. */
export function DeleteCase(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const library = useLibrary();
  const id = useLibraryState((state) => state.deleting);
  const row = useCatalogue().find((item) => item.id === id);
  const close = (): void => setLibraryState({ deleting: undefined });
  if (row === undefined) return undefined;
  return (
    <ConfirmPanel
      isOpen
      title={t('library.delete.title', { title: row.title })}
      action={t('library.delete.action')}
      typeToConfirm={row.title}
      onCancel={close}
      onConfirm={() => {
        close();
        void destroyCaseFile(library, row, locale);
      }}
    >
      {t('library.delete.body', {
        sources: t('common.sources', { count: row.counts.sources }),
        claims: t('common.claims', { count: row.counts.claims }),
      })}
    </ConfirmPanel>
  );
}
