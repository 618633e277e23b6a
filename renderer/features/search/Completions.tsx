import type { ReactNode } from 'react';
import { unitCodes } from '#shared/model/units.ts';
import { searchKinds } from '#shared/search/kinds.ts';
import { chunksOf } from '#shared/search/query-chunks.ts';
import { foldedWord, foldedWordsOf } from '#shared/search/words.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { useT } from '../../i18n/use-t.ts';
import { filterName, searchWords } from '../../search/search-words.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import styles from './search.module.css';

const most = 8;

/**
 * Values that the filter being typed at the end of a query can take, as words of the interface; none elsewhere. `voices`
 * are those who say something in the open case.
 */
export function completionsOf(query: string, locale: Locale, voices: readonly string[]): readonly string[] {
  const last = chunksOf(query).at(-1);
  if (last?.type !== 'filter' || !last.isOpen) return [];
  const name = searchWords.filters.get(foldedWord(last.name));
  if (name === undefined) return [];
  // In the language that the filter itself is written in.
  const isOwn = foldedWord(last.name) === foldedWord(filterName(name, locale));
  const written = locales.find((one) => foldedWord(filterName(name, one)) === foldedWord(last.name));
  const t = translator(isOwn ? locale : (written ?? locale));
  const typed = foldedWordsOf(last.value).join(' ');
  const values =
    name === 'kind'
      ? searchKinds.map((kind) => t(`search.kind.${kind}`))
      : name === 'unit'
        ? unitCodes.filter((unit) => unit !== 'other').map((unit) => t(`model.unit.${unit}`, { count: 2 }))
        : name === 'speaker'
          ? voices
          : [];
  // A person is as often typed by the last name as by the first.
  const starts = (value: string): boolean => ` ${foldedWordsOf(value).join(' ')}`.includes(` ${typed}`);
  const fitting = values.filter(starts);
  // A value that is whole needs no completion.
  return fitting.some((value) => foldedWordsOf(value).join(' ') === typed) ? [] : fitting.slice(0, most);
}

/** The query with the filter being typed completed, ready for the next word. */
export function completed(query: string, value: string, locale: Locale): string {
  const last = chunksOf(query).at(-1);
  if (last?.type !== 'filter') return query;
  const quoted = /\s/.test(value) ? (locale === 'fr' ? `«\u00a0${value}\u00a0»` : `“${value}”`) : value;
  const opened = /["«“„]$/.test(query.slice(0, last.start)) ? last.start - 1 : last.start;
  return `${query.slice(0, opened)}${quoted} `;
}

export type CompletionsProps = {
  readonly values: readonly string[];
  readonly onChoose: (value: string) => void;
};

/** What the filter being typed can take; Tab takes the first. */
export function Completions({ values, onChoose }: CompletionsProps): ReactNode {
  const t = useT();
  return (
    <div className={styles.completions} role="group" aria-label={t('search.complete')}>
      <KeyCap keys="Tab" />
      {values.map((value) => (
        <button key={value} type="button" className={styles.example} onClick={() => onChoose(value)}>
          {value}
        </button>
      ))}
    </div>
  );
}
