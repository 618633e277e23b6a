import type { Edtf } from '#shared/model/index.ts';
import { earliest } from '#shared/dates/bounds.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { figureInWords, formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { CatalogueRow } from '../../store/library-database.ts';
import type { GridColumn } from '../../ui/grid-column.ts';
import { Disagreement } from '../../ui/Stance.tsx';
import { TwoLines } from '../../ui/TwoLines.tsx';
import { countsInWords, spreadInWords, unitOf } from './case-words.ts';
import styles from './library.module.css';
import { SpreadAxis, SpreadCell } from './SpreadCell.tsx';

/**
 * The library's columns, in one language. All of them stand in a window of 1280 pixels with the inspector open, which
 * leaves the list 720.
 */
export function libraryColumns(locale: Locale): readonly GridColumn<CatalogueRow>[] {
  const t = translator(locale);
  return [
    {
      id: 'case',
      header: t('library.column.case'),
      width: 'minmax(150px, 1.7fr)',
      isPrimary: true,
      text: (row) => `${row.title} ${row.summary ?? ''}`,
      sortValue: (row) => row.title,
      cell: (row) => (
        <TwoLines
          strong
          first={row.title}
          second={
            <>
              {row.counts.contradictions > 0 ? (
                <span className={styles.clash}>
                  <Disagreement /> {row.counts.contradictions}
                  {' · '}
                </span>
              ) : undefined}
              {countsInWords(row, locale)}
            </>
          }
        />
      ),
    },
    {
      id: 'date',
      header: t('library.column.date'),
      width: 'minmax(80px, 0.7fr)',
      leaves: 4,
      sortValue: (row) => (row.date === undefined ? undefined : earliest(row.date)),
      text: (row) => (row.date === undefined ? undefined : words(row.date, locale)),
      cell: (row) =>
        row.date === undefined ? (
          <span className={styles.quiet}>{t('library.row.dateUnknown')}</span>
        ) : (
          <TwoLines first={words(row.date, locale)} />
        ),
    },
    {
      id: 'headline',
      header: t('library.column.headline'),
      width: 'minmax(108px, 0.8fr)',
      align: 'end',
      sortValue: (row) => row.headline?.retained?.figure.lower ?? row.headline?.retained?.figure.upper,
      cell: (row) => <Headline row={row} locale={locale} />,
    },
    {
      id: 'spread',
      header: t('library.column.spread'),
      headDetail: <SpreadAxis />,
      width: 'minmax(110px, 1.4fr)',
      leaves: 3,
      sortValue: (row) => row.headline?.said.at(-1)?.upper ?? row.headline?.said.at(-1)?.lower,
      cell: (row) => (
        <SpreadCell row={row} words={row.headline ? spreadInWords(row.headline.said, locale) : undefined} />
      ),
    },
    {
      id: 'sector',
      header: t('library.column.sector'),
      width: 'minmax(72px, 0.6fr)',
      leaves: 1,
      text: (row) => (row.sector === undefined ? undefined : t(`model.sector.${row.sector}`)),
      sortValue: (row) => row.sector,
      cell: (row) => (
        <TwoLines
          first={row.sector === undefined ? t('common.unknown') : t(`model.sector.${row.sector}`)}
          second={capital(t(`model.case-state.${row.state}`))}
        />
      ),
    },
    {
      id: 'changed',
      header: t('library.column.changed'),
      width: '78px',
      leaves: 2,
      align: 'end',
      sortValue: (row) => row.changedAt,
      cell: (row) => formatDay(row.changedAt, locale),
    },
  ];
}

function Headline({ row, locale }: { readonly row: CatalogueRow; readonly locale: Locale }) {
  const t = translator(locale);
  const { headline } = row;
  if (headline?.retained === undefined) {
    return (
      <span className={styles.quiet}>
        <TwoLines
          first={t('library.row.unknown')}
          second={headline === undefined ? t('library.row.noClaim') : t('library.row.notRetained')}
        />
      </span>
    );
  }
  const { figure } = headline.retained;
  const exactness = t(`model.exactness.${figure.exactness}`);
  const number = figureInWords(
    { ...figure, exactness: 'exact', lower: figure.lower ?? figure.upper },
    locale,
  );
  return <TwoLines strong first={number} second={`${unitOf(figure, locale)}, ${exactness}`} />;
}

function words(date: Edtf, locale: Locale): string {
  return dateInWords(date, locale, 'short');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
