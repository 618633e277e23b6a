import { type ReactNode, useState } from 'react';
import { rowById, rowsOf } from '#shared/case/snapshot.ts';
import type { Id, Source } from '#shared/model/index.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { rowLabel } from '../../inspector/row-label.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { act } from '../../workspace/act.ts';
import styles from './sources.module.css';

/** From whom this source takes its information, and who takes it from this one. */
export function RelaysSection({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  // A field that has served starts afresh, empty.
  const [round, setRound] = useState(0);
  const relays = rowsOf(snapshot, 'relays');
  const own = relays.filter((relay) => relay.source === source.id);
  const towards = relays.filter((relay) => relay.from.table === 'sources' && relay.from.id === source.id);
  const stay = { keepSelection: true } as const;
  const others = rowsOf(snapshot, 'sources').filter(
    (other) => other.id !== source.id && !own.some((relay) => relay.from.id === other.id),
  );
  const add = (
    from:
      | { readonly table: 'sources'; readonly id: Id<'sources'> }
      | { readonly table: 'entities'; readonly id: Id<'entities'> },
  ): void => {
    void act(store, 'relay.add', { source: source.id, from }, stay);
    setRound(round + 1);
  };
  return (
    <div className={styles.relays}>
      {own.length === 0 ? <p className="small muted">{t('sources.relays.none')}</p> : undefined}
      <ul>
        {own.map((relay) => (
          <li key={relay.id} className={styles.relay}>
            <span>{rowLabel(snapshot, relay.from, locale)}</span>
            <CheckField
              label={t('sources.relays.whole')}
              value={relay.whole === true}
              onChange={(whole) =>
                void act(
                  store,
                  'relay.edit',
                  { id: relay.id, patch: { whole: whole ? true : undefined } },
                  stay,
                )
              }
            />
            <IconButton
              icon="close"
              label={t('common.removeNamed', { name: rowLabel(snapshot, relay.from, locale) })}
              onPress={() => void act(store, 'relay.remove', { id: relay.id }, stay)}
            />
          </li>
        ))}
      </ul>
      <EntityPicker
        key={`entity ${round}`}
        layout="row"
        label={t('sources.relays.addEntity')}
        defaultKind="medium"
        value={undefined}
        except={own.map((relay) => relay.from.id)}
        onChange={(id) => id !== undefined && add({ table: 'entities', id })}
      />
      {others.length === 0 ? undefined : (
        <ComboField
          key={`source ${round}`}
          layout="row"
          label={t('sources.relays.addSource')}
          value={undefined}
          options={others.map((other) => ({
            value: other.id as string,
            label: rowLabel(snapshot, { table: 'sources', id: other.id }, locale),
          }))}
          onChange={(id) => id !== undefined && add({ table: 'sources', id: id as Id<'sources'> })}
        />
      )}
      {towards.length === 0 ? undefined : (
        <p className="small muted">
          {t('sources.relays.towards', {
            sources: towards
              .map((relay) =>
                t('common.source.number', {
                  number: String(rowById(snapshot, 'sources', relay.source)?.number ?? ''),
                }),
              )
              .join(', '),
          })}
        </p>
      )}
    </div>
  );
}
