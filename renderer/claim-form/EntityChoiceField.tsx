import { type ReactNode, useMemo } from 'react';
import { rowById, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { EntityChoice } from '#shared/commands/claim/record.ts';
import type { EntityKind } from '#shared/model/entity.ts';
import type { Id } from '#shared/model/index.ts';
import { guessEntityKind } from '#shared/reading/entity-words.ts';
import { useT } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import type { FieldProps } from '../ui/field-props.ts';

const created = 'recoupe:new-entity';

export type EntityChoiceFieldProps = FieldProps & {
  readonly value: EntityChoice | undefined;
  readonly onChange: (choice: EntityChoice | undefined) => void;
  readonly placeholder?: string;
  readonly defaultKind?: EntityKind;
};

/**
 * An entity of the case, or the name of one to be made with the claim, in the same act and the same undo. Unlike
 * `EntityPicker` it writes nothing by itself: leaving the form leaves no entity behind.
 */
export function EntityChoiceField({
  value,
  onChange,
  placeholder,
  defaultKind,
  ...field
}: EntityChoiceFieldProps): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  const entities = snapshot.tables.entities;
  const known = useMemo(
    () =>
      rowsOf(snapshot, 'entities').map((entity) => ({
        value: entity.id as string,
        label: [entity.name, ...entity.aliases].join(' · '),
        description: t(`model.entity-kind.${entity.kind}`),
        letter: 'N' as const,
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the table changes exactly when an entity does
    [entities, t],
  );
  const options =
    value !== undefined && 'create' in value
      ? [
          {
            value: created,
            label: value.create.name,
            description: t('sources.form.newEntity', { kind: t(`model.entity-kind.${value.create.kind}`) }),
            letter: 'N' as const,
          },
          ...known,
        ]
      : known;
  return (
    <ComboField
      {...field}
      {...(placeholder === undefined ? {} : { placeholder })}
      value={value === undefined ? undefined : 'create' in value ? created : value.existing}
      options={options}
      onChange={(id) => {
        if (id === created) return;
        onChange(id === undefined ? undefined : { existing: id as Id<'entities'> });
      }}
      onCreate={(name) => onChange({ create: { name, kind: defaultKind ?? guessEntityKind(name) } })}
    />
  );
}

/** The name of a choice. */
export function choiceName(snapshot: Snapshot, choice: EntityChoice): string {
  return 'create' in choice
    ? choice.create.name
    : (rowById(snapshot, 'entities', choice.existing)?.name ?? '');
}
