import { memo, type ReactNode } from 'react';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Edtf } from '#shared/model/index.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { Hit, HitSource } from '../../search/answer.ts';
import { useCatalogue } from '../../store/react.tsx';
import { KindSign } from './KindSign.tsx';
import { Marked } from './Marked.tsx';
import styles from './search.module.css';

function Words({ hit, showsCase }: { readonly hit: Hit; readonly showsCase: boolean }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { kind, title, context, isQuoted } = hit;
  const place = placeInWords(hit, locale);
  const isText = kind === 'text' || kind === 'passage';
  const words =
    context === undefined ? undefined : (
      <span className={isQuoted ? styles.quoted : styles.context}>
        <Marked marked={context} />
      </span>
    );
  return (
    <>
      <KindSign kind={kind} />
      <span className="visually-hidden">{t(`search.kind.${kind}`)}, </span>
      <span className={styles.words}>
        {isText ? words : undefined}
        <span className={isText ? styles.place : styles.title}>
          <span className={isText ? styles.of : undefined}>
            <Marked marked={title} />
          </span>
          {place === undefined ? undefined : <span className={styles.where}>{place}</span>}
        </span>
        {isText ? undefined : words}
        {showsCase ? <CaseTitle id={hit.caseId} /> : undefined}
      </span>
    </>
  );
}

/** One hit: what it is, the words that answer, where they stand. */
export const HitWords = memo(Words);

function CaseTitle({ id }: { readonly id: string }): ReactNode {
  const title = useCatalogue().find((row) => row.id === id)?.title;
  return title === undefined ? undefined : <span className={styles.case}>{title}</span>;
}

function placeInWords({ kind, source, entry, row }: Hit, locale: Locale): string | undefined {
  const t = translator(locale);
  if (entry !== undefined) {
    const said =
      entry.actor === ''
        ? t('search.entry.alone', { number: row.id })
        : t('search.entry.by', { number: row.id, actor: entry.actor });
    return `${said} · ${formatMoment(entry.at, locale)}`;
  }
  if (source === undefined) return undefined;
  const { published, publisher } = source;
  return [
    sourcePlace(source, locale),
    kind === 'source' || kind === 'text' || kind === 'passage' ? publisher : undefined,
    published === undefined ? undefined : dateInWords(published as Edtf, locale, 'short'),
  ]
    .flatMap((part) => (part === undefined || part === '' ? [] : [isolated(part)]))
    .join(' · ');
}

function sourcePlace({ number, paragraph }: HitSource, locale: Locale): string {
  const t = translator(locale);
  return paragraph === undefined
    ? t('common.source.number', { number: String(number) })
    : t('common.source.place', { number: String(number), paragraph: String(paragraph) });
}
