import type { ReactNode } from 'react';
import type { Source } from '#shared/model/index.ts';
import type { SourceShape } from '#shared/model/source-shape.ts';
import { formatBytes, formatNumber } from '../../../i18n/format.ts';
import { findingsInWords } from '../../../i18n/guard-words.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Section } from '../../../ui/Panel.tsx';
import styles from './guard.module.css';

/** What was found of persons' data in a source and what was decided; nothing for a source that held none. */
export function GuardSections({ source: { guard, shape } }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  if (guard === undefined) return undefined;
  const { decision, found, reason } = guard;
  return (
    <>
      <Section title={t('guard.section')} aside={t(`model.guard-decision.${decision}`)}>
        <p className="small">{t(`guard.was.${decision}`, { list: findingsInWords(found, locale) })}</p>
        {reason === undefined ? undefined : (
          <p className="small" dir="auto">
            {t('guard.was.reason', { reason })}
          </p>
        )}
      </Section>
      {shape === undefined ? undefined : (
        <Section title={t('guard.shape.section')} aside={formatBytes(shape.bytes, locale)}>
          <ShapeTable shape={shape} />
        </Section>
      )}
    </>
  );
}

/** A leaked file described without one of its values: its columns, how many rows, its digest. */
export function ShapeTable({ shape }: { readonly shape: SourceShape }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const rows = t('guard.count.rows', { count: shape.rows });
  return (
    <>
      {shape.kind === 'text' ? (
        <p className="small">{t('guard.shape.text', { rows })}</p>
      ) : (
        <>
          <p className="small">
            {t('guard.found.table', {
              rows,
              columns: t('guard.count.columns', { count: shape.columns.length }),
            })}
          </p>
          <table className={styles.shape}>
            <thead>
              <tr>
                <th scope="col">{t('guard.shape.column')}</th>
                <th scope="col">{t('guard.shape.type')}</th>
                <th scope="col" className={styles.number}>
                  {t('guard.shape.filled')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shape.columns.map(({ name, type, filled }, index) => (
                <tr key={index}>
                  <th scope="row" dir="auto">
                    {name ?? (
                      <span className="faint">
                        {t('guard.shape.unnamed', { number: formatNumber(index + 1, locale) })}
                      </span>
                    )}
                  </th>
                  <td>{t(`guard.type.${type}`)}</td>
                  <td className={styles.number}>{formatNumber(filled, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p className={`mono muted ${styles.digest}`}>
        {t('guard.shape.file')} {shape.sha256}
      </p>
    </>
  );
}
