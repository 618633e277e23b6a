import { type ReactNode, useMemo, useRef, useState } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import { entityKinds, type EntityKind } from '#shared/model/entity.ts';
import type { Id } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import type { FieldProps } from '../ui/field-props.ts';
import { act } from '../workspace/act.ts';
import { entityOptions } from './entity-options.ts';
import { focusAfter } from './focus-after.ts';
import { NewRowKind } from './NewRowKind.tsx';

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
  const [newName, setNewName] = useState<string>();
  const all = entityOptions(snapshot, locale);
  const left = except.join(' ');
  const options = useMemo(
    () => (left === '' ? all : all.filter((option) => !left.split(' ').includes(option.value))),
    [all, left],
  );

  const create = async (name: string, kind: EntityKind): Promise<void> => {
    const fields = { name, kind, aliases: [], identifiers: [], roles: [] };
    const done = await act(store, 'entity.add', fields, { keepSelection: true });
    if (!done.ok) return;
    setNewName(undefined);
    if (done.value.select !== undefined) onChange(done.value.select.id as Id<'entities'>);
    focusAfter(frame.current);
  };

  if (newName !== undefined) {
    return (
      <div ref={frame}>
        <NewRowKind
          label={t('inspector.entity.newKind', { name: newName })}
          kinds={entityKinds}
          wordOf={(kind) => t(`model.entity-kind.${kind}`)}
          initial={defaultKind}
          onCreate={(kind) => create(newName, kind)}
          onCancel={() => setNewName(undefined)}
        />
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
        onCreate={setNewName}
      />
    </div>
  );
}
