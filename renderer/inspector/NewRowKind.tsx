import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import styles from './inspector.module.css';

/**
 * What a picker asks before it makes a row of a name that nothing has: its kind. It stands in the picker's place.
 */
export function NewRowKind<K extends string>({
  label,
  description,
  kinds,
  wordOf,
  initial,
  onCreate,
  onCancel,
}: {
  readonly label: string;
  readonly description?: string;
  readonly kinds: readonly K[];
  readonly wordOf: (kind: K) => string;
  readonly initial: K;
  readonly onCreate: (kind: K) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useT();
  const [kind, setKind] = useState(initial);
  const create = useOneAtATime(() => onCreate(kind));
  return (
    <div className={styles.pending}>
      <SelectField
        label={label}
        {...(description === undefined ? {} : { description })}
        value={kind}
        options={kinds.map((value) => ({ value, label: wordOf(value) }))}
        onChange={setKind}
        autoFocus
      />
      <div className={styles.row}>
        <Button onPress={() => void create()}>{t('common.create')}</Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
