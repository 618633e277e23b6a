import { type ReactNode, useMemo, useState } from 'react';
import { requestWaits, type Waiting } from '#shared/analysis/request-waits.ts';
import { earliest } from '#shared/dates/bounds.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { sameTables } from '#shared/case/same-tables.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { requestOutcomes } from '#shared/model/request.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { startAdding } from '../../inspector/adding.ts';
import { useOfCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import type { GridColumn } from '../../ui/grid-column.ts';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { TwoLines } from '../../ui/TwoLines.tsx';
import { useRowList } from '../../workspace/use-row-list.ts';
import { NewRequest } from './NewRequest.tsx';
import styles from './requests.module.css';
import { today } from './today.ts';
import { waitedWords } from './waited-words.ts';

/** The case as long as nobody in it is called otherwise. */
const withNames = sameTables('entities');

/** Whom we asked: those who have not answered first, with how long they have kept silent. */
export function RequestsScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [filter, setFilter] = useState('');
  const list = useRowList('requests');
  const day = today();
  const rows = useOfCase((snapshot) => requestWaits(snapshot, day));
  const named = useOfCase(withNames);
  const columns = useMemo(() => columnsIn(named, t, locale), [named, t, locale]);
  const pending = rows.filter(({ isPending }) => isPending).length;
  return (
    <Screen>
      <Toolbar
        title={t('requests.title')}
        end={
          <>
            <FindField value={filter} onChange={setFilter} />
            <Button keys="r" onPress={() => startAdding('requests', 'reply')}>
              {t('requests.reply')}
            </Button>
            <Button kind="main" keys="n" onPress={() => startAdding('requests')}>
              {t('requests.new')}
            </Button>
          </>
        }
      >
        <span>{t('requests.count', { count: rows.length })}</span>
        {pending === 0 ? undefined : <span>{t('requests.pending', { count: pending })}</span>}
      </Toolbar>
      <NewRequest />
      {rows.length === 0 ? (
        <EmptyState
          title={t('requests.empty.title')}
          steps={[
            {
              title: t('requests.empty.add'),
              body: t('requests.empty.addBody'),
              keys: 'n',
              onPress: () => startAdding('requests'),
            },
            {
              title: t('requests.empty.reply'),
              body: t('requests.empty.replyBody'),
              keys: 'r',
              onPress: () => startAdding('requests', 'reply'),
            },
          ]}
        />
      ) : (
        <DataGrid
          label={t('requests.label')}
          rows={rows}
          columns={columns}
          rowId={idOf}
          {...list}
          filter={filter}
          density="two"
        />
      )}
    </Screen>
  );
}

function idOf({ request }: Waiting): string {
  return request.id;
}

function columnsIn(snapshot: Snapshot, t: Translate, locale: Locale): readonly GridColumn<Waiting>[] {
  const nameOf = (id: string | undefined): string =>
    id === undefined ? t('requests.byMe') : (rowById(snapshot, 'entities', id)?.name ?? t('common.unknown'));
  return [
    {
      id: 'asked',
      header: t('requests.column.asked'),
      width: 'minmax(140px, 1.4fr)',
      isPrimary: true,
      cell: ({ request }) => (
        <TwoLines
          strong
          first={nameOf(request.asked)}
          second={`${t('requests.column.by')} ${isolated(nameOf(request.by))}`}
        />
      ),
      sortValue: ({ request }) => nameOf(request.asked),
      text: ({ request }) => `${nameOf(request.asked)} ${nameOf(request.by)}`,
    },
    {
      id: 'askedOn',
      header: t('requests.column.askedOn'),
      width: 'minmax(120px, 1fr)',
      leaves: 2,
      cell: ({ request }) => (
        <TwoLines
          first={
            request.askedOn === undefined
              ? t('common.unknown')
              : dateInWords(request.askedOn, locale, 'short')
          }
          second={t(`model.channel.${request.channel}`)}
        />
      ),
      sortValue: ({ request }) => (request.askedOn === undefined ? undefined : earliest(request.askedOn)),
      text: ({ request }) => t(`model.channel.${request.channel}`),
    },
    {
      id: 'question',
      header: t('requests.column.question'),
      width: 'minmax(160px, 2.4fr)',
      leaves: 1,
      cell: ({ request }) => <TwoLines first={request.question} second={request.answer} />,
      text: ({ request }) => `${request.question} ${request.answer ?? ''}`,
    },
    {
      id: 'outcome',
      header: t('requests.column.outcome'),
      width: 'minmax(150px, 1.2fr)',
      cell: (waiting) => (
        <TwoLines
          first={
            <span className={waiting.isPending ? styles.pending : ''}>
              {t(`model.outcome.${waiting.request.outcome}`)}
            </span>
          }
          second={waitedWords(waiting, t) || undefined}
        />
      ),
      sortValue: ({ request }) => requestOutcomes.indexOf(request.outcome),
      text: ({ request }) => t(`model.outcome.${request.outcome}`),
    },
  ];
}
