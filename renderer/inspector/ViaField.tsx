import { type ReactNode, useState } from 'react';
import type { Id } from '#shared/model/index.ts';
import { useT } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { IconButton } from '../ui/Button.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import styles from './inspector.module.css';
import { entityName } from './row-label.ts';

/** Whom a claim is taken from, one or several: a chip each, and a picker for one more. */
export function ViaField({
  value,
  onChange,
}: {
  readonly value: readonly Id<'entities'>[];
  readonly onChange: (via: readonly Id<'entities'>[]) => void;
}): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  // A picker that has served starts afresh, empty.
  const [round, setRound] = useState(0);
  return (
    <div className={styles.pending}>
      {value.length === 0 ? undefined : (
        <ul className={styles.chips} aria-label={t('inspector.claim.via')}>
          {value.map((id) => (
            <li key={id} className={styles.chip}>
              {entityName(snapshot, id)}
              <IconButton
                icon="close"
                label={t('common.removeNamed', { name: entityName(snapshot, id) })}
                onPress={() => onChange(value.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <EntityPicker
        key={round}
        label={value.length === 0 ? t('inspector.claim.via') : t('inspector.claim.viaAdd')}
        layout="row"
        description={value.length === 0 ? t('inspector.claim.viaNote') : undefined}
        defaultKind="medium"
        value={undefined}
        except={value}
        onChange={(id) => {
          if (id === undefined) return;
          onChange([...value, id]);
          setRound(round + 1);
        }}
      />
    </div>
  );
}
