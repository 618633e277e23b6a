import type { ReactNode } from 'react';
import { claimsBySpeaker } from '#shared/analysis/claims.ts';
import { testimonyOf } from '#shared/analysis/who-says-so.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import { entityKinds } from '#shared/model/entity.ts';
import type { Entity } from '#shared/model/index.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { TestimonyList } from '../../inspector/ClaimsSection.tsx';
import type { FieldSpec } from '../../inspector/EditableFields.tsx';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { rowLabel } from '../../inspector/row-label.ts';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { RowLinks } from '../../inspector/RowLinks.tsx';
import { SameAsSection } from '../../inspector/SameAsSection.tsx';
import { useSnapshot } from '../../store/react.tsx';
import { FieldList } from '../../ui/FieldList.tsx';
import { Note, Section } from '../../ui/Panel.tsx';
import { entityOrder } from './entity-rows.ts';
import { MergeSection } from './MergeSection.tsx';
import { IdentifiersField } from './IdentifiersField.tsx';
import { RolesField } from './RolesField.tsx';

/** One entity: what is said about it, what it says, its links, and its particulars. */
export function EntityInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  return (
    <RowInspector
      table="entities"
      id={id}
      order={entityOrder}
      head={(entity) => (
        <FieldList
          names="narrow"
          rows={[
            { label: t('entities.column.kind'), value: t(`model.entity-kind.${entity.kind}`) },
            {
              label: t('entities.column.roles'),
              value: entity.roles.map((role) => t(`model.role.${role}`)).join(', ') || undefined,
            },
            { label: t('entities.field.description'), value: entity.description },
          ]}
        />
      )}
      sections={(entity) => <Sections entity={entity} />}
      fields={(entity) => fieldsOf(entity, t)}
    />
  );
}

function Sections({ entity }: { readonly entity: Entity }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const spoken = claimsBySpeaker(snapshot, entity.id).flatMap((claim) => testimonyOf(snapshot, claim) ?? []);
  const links = rowsOf(snapshot, 'links').filter((link) => link.from === entity.id || link.to === entity.id);
  const parts = rowsOf(snapshot, 'entities').filter((other) => other.partOf === entity.id);
  const requests = rowsOf(snapshot, 'requests').filter((request) => request.asked === entity.id);
  return (
    <>
      {spoken.length === 0 ? (
        <Section title={t('entities.says.title')}>
          <Note>{t('entities.says.none')}</Note>
        </Section>
      ) : (
        <TestimonyList
          title={t('entities.says.title')}
          aside={t('common.claims', { count: spoken.length })}
          testimonies={spoken}
          naming={({ claim }) => rowLabel(snapshot, claim.about, locale)}
        />
      )}
      <Section title={t('entities.links.title')} aside={links.length === 0 ? undefined : links.length}>
        {links.length === 0 ? <Note>{t('entities.links.none')}</Note> : undefined}
        <RowLinks refs={links.map(({ id }) => ({ table: 'links', id }))} locale={locale} />
      </Section>
      {parts.length === 0 ? undefined : (
        <Section title={t('entities.parts.title')} aside={parts.length}>
          <RowLinks refs={parts.map(({ id }) => ({ table: 'entities', id }))} locale={locale} />
        </Section>
      )}
      {requests.length === 0 ? undefined : (
        <Section title={t('entities.requests.title')} aside={requests.length}>
          <RowLinks refs={requests.map(({ id }) => ({ table: 'requests', id }))} locale={locale} />
        </Section>
      )}
      <SameAsSection key={`same ${entity.id}`} entity={entity} />
      <MergeSection key={entity.id} entity={entity} />
    </>
  );
}

function fieldsOf(entity: Entity, t: Translate): readonly FieldSpec<'entities'>[] {
  return [
    { kind: 'text', field: 'name', label: t('common.field.name') },
    {
      kind: 'select',
      field: 'kind',
      label: t('common.field.kind'),
      options: entityKinds.map((kind) => ({ value: kind, label: t(`model.entity-kind.${kind}`) })),
    },
    { kind: 'text', field: 'description', label: t('entities.field.description') },
    { kind: 'tags', field: 'aliases', label: t('common.field.aliases') },
    {
      kind: 'custom',
      field: 'roles',
      render: (saver) => (
        <RolesField
          value={entity.roles}
          onChange={(roles) => void saver.save({ roles: [...roles] }, 'roles')}
        />
      ),
    },
    {
      kind: 'custom',
      field: 'partOf',
      render: (saver, error) => (
        <EntityPicker
          label={t('entities.field.partOf')}
          layout="row"
          description={t('entities.field.partOfNote')}
          error={error}
          value={entity.partOf}
          except={[entity.id]}
          onChange={(partOf) => void saver.save({ partOf })}
        />
      ),
    },
    {
      kind: 'custom',
      field: 'identifiers',
      render: (saver, error) => (
        <IdentifiersField
          key={entity.id}
          value={entity.identifiers}
          error={error}
          onChange={(identifiers) => saver.save({ identifiers: [...identifiers] }, 'identifiers')}
        />
      ),
    },
    { kind: 'area', field: 'note', label: t('entities.field.note') },
  ];
}
