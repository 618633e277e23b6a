import { type ReactNode, useMemo, useRef, useState } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import { entityKinds, type EntityKind } from '#shared/model/entity.ts';
import type { Id } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import type { FieldProps } from '../ui/field-props.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import { act } from '../workspace/act.ts';
import { entityOptions } from './entity-options.ts';
import { focusAfter } from './focus-after.ts';
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
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const frame = useRef<HTMLDivElement>(null);
  const [pending, setPending] = useState<{ readonly name: string; readonly kind: EntityKind }>();
  const all = entityOptions(snapshot, locale);
  const left = except.join(' ');
  const options = useMemo(
    () => (left === '' ? all : all.filter((option) => !left.split(' ').includes(option.value))),
    [all, left],
  );

  const create = useOneAtATime(async (): Promise<void> => {
    if (pending === undefined) return;
    const fields = { ...pending, aliases: [], identifiers: [], roles: [] };
    const done = await act(store, 'entity.add', fields, { keepSelection: true });
    if (!done.ok) return;
    setPending(undefined);
    if (done.value.select !== undefined) onChange(done.value.select.id as Id<'entities'>);
    focusAfter(frame.current);
  });

  if (pending !== undefined) {
    return (
      <div ref={frame} className={styles.pending}>
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
    <div ref={frame}>
      <ComboField
        {...field}
        autoFocus={field.autoFocus === true && value === undefined}
        value={value === undefined || rowById(snapshot, 'entities', value) === undefined ? undefined : value}
        options={options}
        onChange={(id) => onChange(id as Id<'entities'> | undefined)}
        onCreate={(name) => setPending({ name, kind: defaultKind })}
      />
    </div>
  );
}
