import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/Icon.tsx';
import { listId } from './ResultList.tsx';
import styles from './search.module.css';

export type SearchBoxProps = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The option that Enter opens. */
  readonly activeId: string | undefined;
  readonly isExpanded: boolean;
  /** Why the query is not understood. */
  readonly problem: Problem | undefined;
};

/** The box: the focus stays in it while arrows walk the list below. */
export function SearchBox(props: SearchBoxProps): ReactNode {
  const { input, value, onChange, onKeyDown, activeId, isExpanded, problem } = props;
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <div className={styles.box}>
        <Icon name="find" size={16} />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('search.box')}
          aria-autocomplete="none"
          aria-expanded={isExpanded}
          aria-controls={listId}
          {...(activeId === undefined ? {} : { 'aria-activedescendant': activeId })}
          {...(problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': 'search-problem' })}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {value === '' ? undefined : (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('search.clear')}
            title={t('search.clear')}
            onClick={() => {
              onChange('');
              input.current?.focus();
            }}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
      {problem === undefined ? undefined : (
        <p id="search-problem" className={styles.problem} role="alert">
          {problemSentence(problem, locale)}
        </p>
      )}
    </>
  );
}
