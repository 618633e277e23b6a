import { earliest, latest } from '../dates/bounds.ts';
import type { DateLocale } from '../dates/language.ts';
import { readTypedDate } from '../dates/typed-date.ts';
import { assertNever } from '../lib/assert.ts';
import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { chunksOf, type QueryChunk } from './query-chunks.ts';
import type { Filter, SearchQuery, SearchWords, Term } from './query.ts';
import { isStopWord } from './stop-words.ts';
import { foldedWord, foldedWordsOf } from './words.ts';

/**
 * Reads a query as it is typed: words, `"phrases"`, `prefixes*`, `-negations` and `filter:value`. Refused with
 * `search.filter` (no such filter), `search.kind` (no such kind), `search.value` (nothing after the colon),
 * `search.date` (no date, or one without the bound it needs); each quotes what was typed. The last word matches as a
 * prefix too while it is being typed: as long as no space follows it; a filter at the end may still lack its value.
 */
export function parseQuery(
  text: string,
  words: SearchWords,
  locale: DateLocale,
): Result<SearchQuery, Problem> {
  const terms: Term[] = [];
  const filters: Filter[] = [];
  for (const chunk of chunksOf(text)) {
    if (chunk.type === 'filter') {
      if (chunk.isOpen && isBegun(chunk, words)) continue;
      const filter = readFilter(chunk, words, locale);
      if (!filter.ok) return filter;
      filters.push(filter.value);
    } else terms.push(...termsOf(chunk));
  }
  return ok({ terms: withoutStopWords(terms), filters });
}

/** Whether a filter still being typed has nothing wrong so far: no value yet, or the beginning of a kind. */
function isBegun(
  { name, value }: Extract<QueryChunk, { type: 'filter' }>,
  { filters, kinds }: SearchWords,
): boolean {
  const known = filters.get(foldedWord(name));
  const begun = foldedWordsOf(value).join(' ');
  if (begun === '') return known !== undefined;
  return known === 'kind' && !kinds.has(begun) && [...kinds.keys()].some((kind) => kind.startsWith(begun));
}

function termsOf(chunk: Exclude<QueryChunk, { type: 'filter' }>): readonly Term[] {
  const found = foldedWordsOf(chunk.text);
  const { isNegated } = chunk;
  if (found.length === 0) return [];
  if (chunk.type === 'phrase') return [{ type: 'phrase', words: found, isNegated }];
  // "-sous-traitant" leaves out the word, not every text with "sous" in it.
  if (isNegated && found.length > 1) return [{ type: 'phrase', words: found, isNegated }];
  return found.flatMap((word, index): readonly Term[] => {
    const isTyped = index === found.length - 1 && chunk.isOpen && !isNegated;
    // One letter begins too much to be worth looking for, and is hardly the whole word.
    if (isTyped && /^\p{L}$/u.test(word)) return [];
    const isPrefix = index === found.length - 1 && chunk.isPrefix;
    return [{ type: 'word', word, match: isPrefix ? 'prefix' : isTyped ? 'typed' : 'stem', isNegated }];
  });
}

function withoutStopWords(terms: readonly Term[]): readonly Term[] {
  const telling = terms.filter(
    (term) => term.type === 'phrase' || term.isNegated || term.match !== 'stem' || !isStopWord(term.word),
  );
  return telling.some(({ isNegated }) => !isNegated) ? telling : terms;
}

function readFilter(
  { name, value, isNegated }: Extract<QueryChunk, { type: 'filter' }>,
  words: SearchWords,
  locale: DateLocale,
): Result<Filter, Problem> {
  const known = words.filters.get(foldedWord(name));
  if (known === undefined) return err(problem('search.filter', undefined, { name }));
  const folded = foldedWordsOf(value);
  if (folded.length === 0) return err(problem('search.value', undefined, { name }));
  switch (known) {
    case 'kind': {
      const kinds = words.kinds.get(folded.join(' '));
      if (kinds === undefined) return err(problem('search.kind', undefined, { text: value }));
      return ok({ name: known, kinds, isNegated });
    }
    case 'unit':
      return ok({ name: known, unit: words.units.get(folded.join(' ')), words: folded, isNegated });
    case 'speaker':
      return ok({ name: known, words: folded, isNegated });
    case 'before':
    case 'after': {
      const date = readTypedDate(value, locale);
      const day = date.ok ? (known === 'before' ? earliest(date.value) : latest(date.value)) : undefined;
      return day === undefined
        ? err(problem('search.date', undefined, { name, text: value }))
        : ok({ name: known, day, isNegated });
    }
    default:
      return assertNever(known);
  }
}
