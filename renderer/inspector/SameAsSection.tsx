import { type ReactNode, useState } from 'react';
import { sameAsDecisions, sameEntities } from '#shared/case/same-entities.ts';
import type { Decision, Entity, Id } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { Note, Section } from '../ui/Panel.tsx';
import { act } from '../workspace/act.ts';
import { EntityPicker } from './EntityPicker.tsx';
import { entityName } from './row-label.ts';
import { ReasonSheet } from './ReasonSheet.tsx';
import { RowLinks } from './RowLinks.tsx';
import styles from './inspector.module.css';

/** The decisions that say that an entity is another by another name: read, taken, taken back. Nothing is merged. */
export function SameAsSection({ entity }: { readonly entity: Entity }): ReactNode {
  const t = useT();
  const store = useCase();
  const snapshot = useSnapshot();
  const [other, setOther] = useState<Id<'entities'>>();
  const decisions = sameAsDecisions(snapshot, entity.id);
  const decide = async (reason: string): Promise<void> => {
    if (other === undefined) return;
    const done = await act(store, 'entity.same-as', { id: entity.id, other, reason });
    if (done.ok) setOther(undefined);
  };
  return (
    <Section title={t('inspector.same.title')} aside={decisions.length === 0 ? undefined : decisions.length}>
      {decisions.map((decision) => (
        <Same key={decision.id} decision={decision} entity={entity} />
      ))}
      <EntityPicker
        label={t('inspector.same.other')}
        layout="row"
        description={t('inspector.same.note')}
        value={other}
        except={sameEntities(snapshot, entity.id)}
        onChange={setOther}
      />
      {other === undefined ? undefined : (
        <div className={styles.inner}>
          <ReasonSheet
            title={t('inspector.same.question', {
              name: entity.name,
              other: entityName(snapshot, other),
            })}
            action={t('inspector.same.decide')}
            isRequired
            onConfirm={(reason) => void decide(reason)}
            onCancel={() => setOther(undefined)}
          />
        </div>
      )}
    </Section>
  );
}

function Same({ decision, entity }: { readonly decision: Decision; readonly entity: Entity }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const id = decision.about.id === entity.id ? decision.other : decision.about.id;
  if (id === undefined) return undefined;
  return (
    <>
      <RowLinks refs={[{ table: 'entities', id }]} locale={locale} />
      <Note>{decision.reason}</Note>
      <div className={styles.row}>
        <Button
          kind="quiet"
          onPress={() => void act(store, 'decision.remove', { id: decision.id }, { keepSelection: true })}
        >
          {t('inspector.same.remove')}
        </Button>
      </div>
    </>
  );
}
