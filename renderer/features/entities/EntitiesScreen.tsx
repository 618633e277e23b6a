import { type ReactNode, useMemo, useState } from 'react';
import { entityKinds, type EntityKind } from '#shared/model/entity.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { startAdding } from '../../inspector/adding.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import type { GridColumn } from '../../ui/grid-column.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { TwoLines } from '../../ui/TwoLines.tsx';
import { openSection } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import { useRowList } from '../../workspace/use-row-list.ts';
import { entityRows, type EntityRow } from './entity-rows.ts';

/** Who and what is involved: a table to filter, an inspector to read, `n` to add. */
export function EntitiesScreen(): ReactNode {
  const t = useT();
  const rows = useOfCase(entityRows);
  const [filter, setFilter] = useState('');
  const [kind, setKind] = useState<EntityKind | 'all'>('all');
  const list = useRowList('entities');
  const shown = useMemo(
    () => (kind === 'all' ? rows : rows.filter(({ entity }) => entity.kind === kind)),
    [rows, kind],
  );
  const columns = useMemo(() => columnsIn(t), [t]);
  const kinds = entityKinds.filter((one) => rows.some(({ entity }) => entity.kind === one));
  return (
    <Screen>
      <Toolbar
        title={t('entities.title')}
        end={
          <>
            <FindField value={filter} onChange={setFilter} />
            <Button kind="main" keys="n" onPress={() => startAdding('entities')}>
              {t('entities.new')}
            </Button>
          </>
        }
      >
        {kinds.length < 2 ? undefined : (
          <SelectField<EntityKind | 'all'>
            label={t('entities.column.kind')}
            hideLabel
            value={kind}
            options={[
              { value: 'all', label: t('entities.filter.all') },
              ...kinds.map((one) => ({ value: one, label: t(`model.entity-kind.${one}`) })),
            ]}
            onChange={setKind}
          />
        )}
        <span>{t('entities.count', { count: shown.length })}</span>
      </Toolbar>
      <NewEntity />
      {rows.length === 0 ? (
        <EmptyState
          title={t('entities.empty.title')}
          steps={[
            {
              title: t('entities.empty.add'),
              body: t('entities.empty.addBody'),
              keys: 'n',
              onPress: () => startAdding('entities'),
            },
            {
              title: t('entities.empty.read'),
              body: t('entities.empty.readBody'),
              onPress: () => openSection('sources'),
            },
          ]}
        />
      ) : (
        <DataGrid
          label={t('entities.label')}
          rows={shown}
          columns={columns}
          rowId={idOf}
          {...list}
          filter={filter}
          initialSort={{ id: 'name', desc: false }}
          density="two"
        />
      )}
    </Screen>
  );
}

function idOf({ entity }: EntityRow): string {
  return entity.id;
}

function columnsIn(t: Translate): readonly GridColumn<EntityRow>[] {
  const rolesOf = ({ entity }: EntityRow): string =>
    entity.roles.map((role) => t(`model.role.${role}`)).join(', ');
  const identifiersOf = ({ entity }: EntityRow): string =>
    entity.identifiers.map(({ scheme, value }) => `${t(`model.identifier.${scheme}`)} ${value}`).join(', ');
  return [
    {
      id: 'name',
      header: t('entities.column.name'),
      width: 'minmax(180px, 2.2fr)',
      isPrimary: true,
      cell: ({ entity }) => (
        <TwoLines
          strong
          first={entity.name}
          second={entity.description ?? t(`model.entity-kind.${entity.kind}`)}
        />
      ),
      sortValue: ({ entity }) => entity.name,
      text: ({ entity }) => [entity.name, entity.description].join(' '),
    },
    {
      id: 'kind',
      header: t('entities.column.kind'),
      width: '104px',
      leaves: 1,
      cell: ({ entity }) => t(`model.entity-kind.${entity.kind}`),
      sortValue: ({ entity }) => t(`model.entity-kind.${entity.kind}`),
      text: ({ entity }) => t(`model.entity-kind.${entity.kind}`),
    },
    {
      id: 'roles',
      header: t('entities.column.roles'),
      width: 'minmax(90px, 1fr)',
      leaves: 4,
      cell: rolesOf,
      sortValue: (row) => rolesOf(row) || undefined,
      text: rolesOf,
    },
    {
      id: 'aliases',
      header: t('entities.column.aliases'),
      width: 'minmax(90px, 1fr)',
      leaves: 3,
      cell: ({ entity }) => entity.aliases.map(isolated).join(', '),
      text: ({ entity }) => entity.aliases.join(' '),
    },
    {
      id: 'identifiers',
      header: t('entities.column.identifiers'),
      width: 'minmax(90px, 1fr)',
      leaves: 2,
      cell: identifiersOf,
      text: identifiersOf,
    },
    {
      id: 'about',
      header: t('entities.column.about'),
      width: '64px',
      leaves: 5,
      align: 'end',
      cell: ({ about }) => about,
      sortValue: ({ about }) => about,
    },
    {
      id: 'speaks',
      header: t('entities.column.speaks'),
      width: '96px',
      leaves: 6,
      align: 'end',
      cell: ({ speaks }) => speaks,
      sortValue: ({ speaks }) => speaks,
    },
  ];
}

function NewEntity(): ReactNode {
  const t = useT();
  const store = useCase();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<EntityKind>('organisation');
  const add = async (): Promise<Problem | undefined> => {
    const done = await store.execute('entity.add', {
      name: name.trim(),
      kind,
      aliases: [],
      identifiers: [],
      roles: [],
    });
    if (!done.ok) return done.error;
    setName('');
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="entities" label={t('entities.new')} onAdd={add}>
      <TextField label={t('entities.column.name')} value={name} onChange={setName} autoFocus isRequired />
      <SelectField
        label={t('entities.column.kind')}
        value={kind}
        options={entityKinds.map((one) => ({ value: one, label: t(`model.entity-kind.${one}`) }))}
        onChange={setKind}
      />
    </AddBar>
  );
}
