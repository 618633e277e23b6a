import type { ReactNode } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import type { Id } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { useSnapshot } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { openRow } from '../../workspace/navigation.ts';
import styles from './events.module.css';

/** Who takes part in an event: each one a press away, and one more to add. */
export function EntitiesField({
  value,
  error,
  onChange,
}: {
  readonly value: readonly Id<'entities'>[];
  readonly error: string | undefined;
  readonly onChange: (value: readonly Id<'entities'>[]) => void;
}): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  return (
    <div className={styles.people} role="group" aria-label={t('events.inspector.entities')}>
      {value.map((id) => {
        const name = rowById(snapshot, 'entities', id)?.name ?? t('common.unknown');
        return (
          <span key={id} className={styles.person}>
            <Button kind="quiet" onPress={() => openRow({ table: 'entities', id })}>
              {name}
            </Button>
            <IconButton
              label={t('common.removeNamed', { name })}
              icon="close"
              onPress={() => onChange(value.filter((other) => other !== id))}
            />
          </span>
        );
      })}
      <EntityPicker
        key={value.length}
        label={t(value.length === 0 ? 'events.inspector.entities' : 'events.inspector.entities.add')}
        layout="row"
        error={error}
        value={undefined}
        except={value}
        onChange={(id) => {
          if (id !== undefined) onChange([...value, id]);
        }}
      />
    </div>
  );
}
