import type { ReactNode } from 'react';
import type { Source } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { EditableFields } from '../../inspector/EditableFields.tsx';
import { Section } from '../../ui/Panel.tsx';
import { ScreenBody } from '../../ui/Toolbar.tsx';
import { ProposedInNotice } from './ProposedInNotice.tsx';
import styles from './reading.module.css';
import { RelaysSection } from './RelaysSection.tsx';
import { SourceHead } from './SourceHead.tsx';
import { useSourceFields } from './source-fields.tsx';

/** What is known of the document, as a form edited in place. */
export function NoticeView({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const fields = useSourceFields(source);
  return (
    <ScreenBody padded={false}>
      <SourceHead source={source} />
      <div className={styles.empty}>
        <ProposedInNotice source={source} />
        <div className={styles.notice}>
          <EditableFields table="sources" row={source} fields={fields} />
        </div>
      </div>
      <div className={styles.empty}>
        <Section title={t('sources.relays.title')}>
          <RelaysSection source={source} />
        </Section>
      </div>
    </ScreenBody>
  );
}
