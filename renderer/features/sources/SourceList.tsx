import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { dateInWords } from '#shared/dates/wording.ts';
import { earliest, latest } from '#shared/dates/bounds.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import type { GridColumn } from '../../ui/grid-column.ts';
import { Roomy } from '../../ui/Roomy.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { openSection } from '../../workspace/navigation.ts';
import { mark, marksOf, unmark, useMarks } from '../../workspace/marks.ts';
import { select, useSelected } from '../../workspace/selection.ts';
import { useArrivals } from './arrivals.ts';
import { chooseFiles } from './choose-files.ts';
import { FileOutcomes } from './FileOutcomes.tsx';
import { MarkedSources } from './MarkedSources.tsx';
import { type SourceLine, sourceLines } from './source-lines.ts';
import { kindOfCall } from './source-form.ts';
import { askSourcesRemoval } from './sources-removal.ts';
import { changeSourceForm, sourceFormOf } from './sources-store.ts';
import styles from './sources.module.css';
import { usePaste } from './use-paste.ts';
import { focusText } from './reading-store.ts';

/** The sources of the case: a list, and every way of adding to it. */
export function SourceList(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const lines = useOfCase(sourceLines);
  const [filter, setFilter] = useState('');
  const selected = useSelected('sources');
  const hasArrivals = useArrivals(({ caseId, lines }) => caseId === store.id && lines.length > 0);
  const columns = useMemo(() => columnsOf(t, locale), [t, locale]);

  const marks = useMarks((state) => marksOf('sources', state));
  const marked = useMemo(() => stillThere(marks, lines), [marks, lines]);
  const onMark = (ids: ReadonlySet<string>): void => {
    askSourcesRemoval([]);
    mark('sources', ids);
  };

  usePaste();
  useEffect(() => {
    if (marked.size < marks.size) mark('sources', marked);
  }, [marked, marks]);
  useEffect(
    () => () => {
      unmark();
      askSourcesRemoval([]);
    },
    [store],
  );
  const find = (words: string): void => {
    // What is marked is in sight: nothing goes that the filter hides.
    unmark();
    setFilter(words);
  };

  const open = (id: string): void => {
    openSection('sources', id);
    select({ table: 'sources', id });
    focusText();
  };
  const write = (): void => openSection('sources', 'new');
  const noteCall = (): void => {
    changeSourceForm(store.id, kindOfCall(sourceFormOf(store.id)));
    write();
  };
  const choose = (): void => void chooseFiles(store, locale);

  return (
    <Screen>
      <Toolbar
        title={t('sources.title')}
        end={
          <>
            {lines.length === 0 ? undefined : <FindField value={filter} onChange={find} />}
            <IconButton
              icon="cases"
              label={t('sources.add.folder')}
              onPress={() => void chooseFiles(store, locale, 'folder')}
            />
            <Button icon="upload" keys="o" onPress={choose}>
              <Roomy from={712}>{t('sources.add.files')}</Roomy>
            </Button>
            <Button kind="main" icon="plus" keys="n" onPress={write}>
              {t('sources.add.new')}
            </Button>
          </>
        }
      >
        <span>{t('common.sources', { count: lines.length })}</span>
      </Toolbar>
      {hasArrivals ? <FileOutcomes /> : undefined}
      <DataGrid
        label={t('sources.title')}
        rows={lines}
        columns={columns}
        rowId={idOf}
        selectedId={selected?.id}
        onSelect={(id) => select({ table: 'sources', id })}
        onOpen={open}
        marked={{ ids: marked, onChange: onMark }}
        filter={filter}
        initialSort={{ id: 'number', desc: false }}
      >
        <EmptyState
          {...(lines.length === 0 ? { title: t('sources.empty.title') } : {})}
          steps={[
            {
              title: t('sources.empty.paste'),
              body: t('sources.empty.pasteBody'),
              keys: '$mod+v',
              onPress: write,
            },
            {
              title: t('sources.empty.files'),
              body: t('sources.empty.filesBody'),
              keys: 'o',
              onPress: choose,
            },
            {
              title: t('sources.empty.hand'),
              body: t('sources.empty.handBody'),
              onPress: noteCall,
            },
          ]}
        />
      </DataGrid>
      <MarkedSources marked={marked} />
    </Screen>
  );
}

/** The marks without those of sources that were deleted meanwhile. */
function stillThere(marks: ReadonlySet<string>, lines: readonly SourceLine[]): ReadonlySet<string> {
  if (marks.size === 0) return marks;
  return new Set(lines.flatMap(({ source: { id } }) => (marks.has(id) ? [id] : [])));
}

function idOf({ source }: SourceLine): string {
  return source.id;
}

function columnsOf(t: Translate, locale: Locale): readonly GridColumn<SourceLine>[] {
  return [
    {
      id: 'number',
      header: t('sources.column.number'),
      cell: ({ source }) => source.number,
      sortValue: ({ source }) => source.number,
      width: '36px',
      align: 'end',
    },
    {
      id: 'title',
      header: t('common.field.title'),
      cell: ({ source }) => (
        <span className={styles.title} dir="auto" title={source.title}>
          {source.title}
        </span>
      ),
      sortValue: ({ source }) => source.title,
      text: ({ source }) => source.title,
      width: 'minmax(220px, 3fr)',
      isPrimary: true,
    },
    {
      id: 'kind',
      header: t('common.field.kind'),
      cell: ({ source }) => t(`model.source-kind.${source.kind}`),
      sortValue: ({ source }) => t(`model.source-kind.${source.kind}`),
      text: ({ source }) => t(`model.source-kind.${source.kind}`),
      width: 'minmax(92px, 0.7fr)',
      leaves: 3,
    },
    {
      id: 'publisher',
      header: t('common.field.publisher'),
      cell: ({ source }) => source.publisher,
      sortValue: ({ source }) => source.publisher,
      text: ({ source }) => [source.publisher, ...source.authors].join(' '),
      width: 'minmax(104px, 0.9fr)',
      leaves: 6,
    },
    {
      id: 'published',
      header: t('common.field.published'),
      cell: ({ source }) =>
        source.published === undefined ? (
          <span className="faint">{t('common.unknown')}</span>
        ) : (
          dateInWords(source.published, locale, 'short')
        ),
      sortValue: ({ source }) =>
        source.published === undefined ? undefined : (earliest(source.published) ?? latest(source.published)),
      text: ({ source }) =>
        source.published === undefined ? undefined : dateInWords(source.published, locale),
      width: 'minmax(152px, 1.2fr)',
    },
    {
      id: 'reliability',
      header: t('sources.column.grade'),
      cell: ({ source }) => (
        <span title={t(`model.reliability.${source.reliability}`)}>{source.reliability}</span>
      ),
      sortValue: ({ source }) => source.reliability,
      width: '54px',
      leaves: 4,
    },
    {
      id: 'confidentiality',
      header: t('sources.column.confidentiality'),
      cell: ({ source }) => t(`model.confidentiality.${source.confidentiality}`),
      sortValue: ({ source }) => source.confidentiality,
      text: ({ source }) => t(`model.confidentiality.${source.confidentiality}`),
      width: '68px',
      leaves: 1,
    },
    {
      id: 'passages',
      header: t('sources.column.passages'),
      cell: ({ passages }) => passages,
      sortValue: ({ passages }) => passages,
      width: '56px',
      leaves: 2,
      align: 'end',
    },
    {
      id: 'claims',
      header: t('sources.column.claims'),
      cell: ({ claims }) => claims,
      sortValue: ({ claims }) => claims,
      width: '72px',
      leaves: 5,
      align: 'end',
    },
  ];
}
