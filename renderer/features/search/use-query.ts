import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import { isEmptyQuery, type SearchQuery } from '#shared/search/query.ts';
import type { Locale } from '../../i18n/locale.ts';
import { searchWords } from '../../search/search-words.ts';

/** Milliseconds without a stroke after which what is wrong with a query is said: half a date is no mistake yet. */
const patience = 600;

/**
 * The query as it is understood; undefined when nothing is asked. While a stroke may still put right what is wrong,
 * the last one that was understood stays.
 */
export function useQuery(
  text: string,
  locale: Locale,
): { readonly query: SearchQuery | undefined; readonly problem: Problem | undefined } {
  const parsed = useMemo(() => parseQuery(text, searchWords, locale), [text, locale]);
  const [understood, setUnderstood] = useState<SearchQuery>();
  const [refusedText, setRefusedText] = useState<string>();
  if (parsed.ok && understood !== parsed.value) setUnderstood(parsed.value);
  useEffect(() => {
    if (parsed.ok) return undefined;
    const timer = setTimeout(() => setRefusedText(text), patience);
    return () => clearTimeout(timer);
  }, [parsed, text]);
  const problem = !parsed.ok && refusedText === text ? parsed.error : undefined;
  const query = parsed.ok ? parsed.value : problem === undefined ? understood : undefined;
  return { query: query === undefined || isEmptyQuery(query) ? undefined : query, problem };
}
