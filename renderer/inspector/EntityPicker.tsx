import { type ReactNode, useMemo, useState } from 'react';
import { rowById, rowsOf } from '#shared/case/snapshot.ts';
import { entityKinds, type EntityKind } from '#shared/model/entity.ts';
import type { Id } from '#shared/model/index.ts';
import { useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import type { FieldProps } from '../ui/field-props.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { act } from '../workspace/act.ts';
import styles from './inspector.module.css';

export type EntityPickerProps = Omit<FieldProps, 'isRequired'> & {
  readonly value: string | undefined;
  /** Undefined when emptied. */
  readonly onChange: (id: Id<'entities'> | undefined) => void;
  /** The kind proposed for a new one. */
  readonly defaultKind?: EntityKind;
  /** Entities that are not offered, such as the row itself. */
  readonly except?: readonly string[];
};

/**
 * An entity of the case, found by name or another name; or a new one, whose kind is asked in one more press. A new
 * entity is its own act, taken back by its own undo.
 */
export function EntityPicker(props: EntityPickerProps): ReactNode {
  const { value, onChange, defaultKind = 'organisation', except = [], ...field } = props;
  const t = useT();
  const store = useCase();
  const snapshot = useSnapshot();
  const [pending, setPending] = useState<{ readonly name: string; readonly kind: EntityKind }>();
  const entities = snapshot.tables.entities;
  const options = useMemo(
    () =>
      rowsOf(snapshot, 'entities')
        .filter((entity) => !except.includes(entity.id))
        .map((entity) => ({
          value: entity.id as string,
          label: [entity.name, ...entity.aliases].join(' · '),
          description: t(`model.entity-kind.${entity.kind}`),
          letter: 'N' as const,
        }))
        .toSorted((left, right) => left.label.localeCompare(right.label)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the table changes exactly when an entity does
    [entities, except.join(' '), t],
  );

  const create = async (): Promise<void> => {
    if (pending === undefined) return;
    const fields = { ...pending, aliases: [], identifiers: [], roles: [] };
    const done = await act(store, 'entity.add', fields, { keepSelection: true });
    if (!done.ok) return;
    setPending(undefined);
    if (done.value.select !== undefined) onChange(done.value.select.id as Id<'entities'>);
  };

  if (pending !== undefined) {
    return (
      <div className={styles.pending}>
        <SelectField
          label={t('inspector.entity.newKind', { name: pending.name })}
          value={pending.kind}
          options={entityKinds.map((kind) => ({ value: kind, label: t(`model.entity-kind.${kind}`) }))}
          onChange={(kind) => setPending({ ...pending, kind })}
          autoFocus
        />
        <div className={styles.row}>
          <Button onPress={() => void create()}>{t('common.create')}</Button>
          <Button kind="quiet" onPress={() => setPending(undefined)}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <ComboField
      {...field}
      value={value === undefined || rowById(snapshot, 'entities', value) === undefined ? undefined : value}
      options={options}
      onChange={(id) => onChange(id as Id<'entities'> | undefined)}
      onCreate={(name) => setPending({ name, kind: defaultKind })}
    />
  );
}
