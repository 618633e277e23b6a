import type { ReactNode } from 'react';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Source } from '#shared/model/index.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import styles from './reading.module.css';

/** Title and what is known of the document, in one line. */
export function SourceHead({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const kind = t(`model.source-kind.${source.kind}`);
  return (
    <header className={styles.head}>
      <h2 dir="auto" lang={source.language}>
        {source.title}
      </h2>
      <div className={styles.meta}>
        <span>
          {source.publisher === undefined
            ? t('sources.head.noPublisher', { kind })
            : t('sources.head.publisher', { kind, publisher: source.publisher })}
        </span>
        {source.published === undefined ? (
          <span>{t('sources.head.undated')}</span>
        ) : (
          <span>
            {t('sources.head.published')} <b>{dateInWords(source.published, locale, 'short')}</b>
            {source.publishedNote === undefined ? undefined : (
              <span title={source.publishedNote}>
                , {source.publishedNote.length <= 24 ? source.publishedNote : t('sources.head.deduced')}
              </span>
            )}
          </span>
        )}
        <span title={t(`model.reliability.${source.reliability}`)}>
          {t('common.field.reliability')} <b>{source.reliability}</b>
        </span>
        {source.confidentiality === 'public' ? undefined : (
          <span>{t(`model.confidentiality.${source.confidentiality}`)}</span>
        )}
        {source.notes === undefined || source.notes.length > 80 ? undefined : <span>{source.notes}</span>}
      </div>
    </header>
  );
}
