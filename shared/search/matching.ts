import type { SearchQuery, Term } from './query.ts';
import { stemsOf } from './stems.ts';
import { wordsOf, type Word } from './words.ts';

/** A stretch of a text that answers a query: UTF-16 offsets, end excluded. */
export type Mark = { readonly start: number; readonly end: number };

/** Whether a folded word of a text answers a word of a query. */
export function answers(word: string, asked: Extract<Term, { type: 'word' }>): boolean {
  if (asked.match !== 'stem' && word.startsWith(asked.word)) return true;
  if (asked.match === 'prefix') return false;
  if (word === asked.word) return true;
  const [one, other] = [stemsOf(word), stemsOf(asked.word)];
  return one.french === other.french || one.english === other.english;
}

/** Whether these words stand in the text in a row, each just as it is. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  return phraseMarks(wordsOf(text), phrase).length > 0;
}

/** Where a text answers what a query asks for, in order and without overlap; what it leaves out marks nothing. */
export function marksIn(text: string, query: SearchQuery): readonly Mark[] {
  const words = wordsOf(text);
  const marks: Mark[] = [];
  for (const term of query.terms) {
    if (term.isNegated) continue;
    if (term.type === 'phrase') marks.push(...phraseMarks(words, term.words));
    else for (const { start, end, word } of words) if (answers(word, term)) marks.push({ start, end });
  }
  return merged(marks);
}

function phraseMarks(words: readonly Word[], phrase: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index + phrase.length <= words.length; index += 1) {
    if (!phrase.every((word, step) => words[index + step]?.word === word)) continue;
    const [first, last] = [words[index], words[index + phrase.length - 1]];
    if (first !== undefined && last !== undefined) marks.push({ start: first.start, end: last.end });
  }
  return marks;
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of marks.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const last = result.at(-1);
    if (last === undefined || mark.start >= last.end) result.push(mark);
    else if (mark.end > last.end) result[result.length - 1] = { start: last.start, end: mark.end };
  }
  return result;
}
