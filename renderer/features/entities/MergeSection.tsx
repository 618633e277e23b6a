import { type ReactNode, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import type { Entity, Id } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { entityName } from '../../inspector/row-label.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Panel.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { notifyDone } from '../../workspace/notices.ts';
import { select } from '../../workspace/selection.ts';
import styles from './entities.module.css';

/** Two entries for one thing are made one; undo makes them two again. */
export function MergeSection({ entity }: { readonly entity: Entity }): ReactNode {
  const t = useT();
  const store = useCase();
  const snapshot = useSnapshot();
  const [into, setInto] = useState<Id<'entities'>>();
  const [refusal, setRefusal] = useState<Problem>();
  const merge = async (): Promise<void> => {
    if (into === undefined) return;
    const name = entityName(snapshot, into);
    const done = await store.execute('entity.merge', { id: entity.id, into });
    if (!done.ok) {
      setRefusal(done.error);
      return;
    }
    select({ table: 'entities', id: into });
    notifyDone(t('entities.merge.done', { name }), done.value.entry);
  };
  return (
    <Section title={t('entities.merge.title')}>
      <div className={styles.merge}>
        <EntityPicker
          label={t('entities.merge.into')}
          layout="row"
          description={t('entities.merge.note')}
          value={into}
          except={[entity.id]}
          onChange={(id) => {
            setInto(id);
            setRefusal(undefined);
          }}
        />
        {into === undefined ? undefined : (
          <div>
            <Button onPress={() => void merge()}>{t('entities.merge.action')}</Button>
          </div>
        )}
        {refusal === undefined ? undefined : <ProblemNotice problem={refusal} />}
      </div>
    </Section>
  );
}
