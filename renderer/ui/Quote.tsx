import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './Quote.module.css';

export type QuoteProps = {
  /** The source's exact words, without quotation marks: those of the interface's language are put around. */
  readonly text: string;
  /** `block` hangs the opening mark in the margin; `inline` sits in a table cell. */
  readonly as?: 'block' | 'inline';
  /** BCP 47 language of the words, when it is not the interface's. */
  readonly lang?: string | undefined;
};

/** A source speaks: serif, in quotation marks. Marks already there are not doubled. */
export function Quote({ text, as = 'block', lang }: QuoteProps): ReactNode {
  const t = useT();
  const bare = text
    .trim()
    .replace(/^[«“"]\s*/u, '')
    .replace(/\s*[»”"]$/u, '');
  return (
    <q className={styles[as]} {...(lang === undefined ? {} : { lang })}>
      {t('common.quote', { text: bare })}
    </q>
  );
}
