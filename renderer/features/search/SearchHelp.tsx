import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import styles from './search.module.css';

const ways = ['words', 'phrase', 'prefix', 'without', 'kind', 'unit', 'speaker', 'dates'] as const;

/** How one can ask, each way with an example that can be tried. */
export function SearchHelp({ onTry }: { readonly onTry: (example: string) => void }): ReactNode {
  const t = useT();
  return (
    <section className={styles.help} aria-label={t('search.help.title')}>
      <h2>{t('search.help.title')}</h2>
      <dl>
        {ways.map((way) => (
          <div key={way} className={styles.way}>
            <dt>
              <button
                type="button"
                className={styles.example}
                onClick={() => onTry(t(`search.help.example.${way}`))}
              >
                {t(`search.help.example.${way}`)}
              </button>
            </dt>
            <dd>{t(`search.help.${way}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
