/** A stretch of a sentence, which a date as the machine reads it (EDTF) is or is not. */
export type DatePart = { readonly text: string; readonly isDate: boolean };

/** A year with at least one sign behind it that makes it EDTF; a year alone reads like any number. */
const written =
  /(?:\.\.\/|[[{](?:\.\.)?)?\d{4}(?:(?:[-/~%]|\.\.)[\dX.~?%/-]*[\dX~?%]|[~%])[\]}]?(?:\/\.\.)?/g;

/**
 * A sentence cut at the dates written in it as EDTF ("2015/2020-10", "2021-02-14~"), whose hyphens are no place for a line to
 * end. Put together again, the parts are the sentence.
 */
export function datesApart(sentence: string): readonly DatePart[] {
  const parts: DatePart[] = [];
  let end = 0;
  const put = (text: string, isDate: boolean): void => {
    if (text !== '') parts.push({ text, isDate });
  };
  for (const match of sentence.matchAll(written)) {
    put(sentence.slice(end, match.index), false);
    put(match[0], true);
    end = match.index + match[0].length;
  }
  put(sentence.slice(end), false);
  return parts;
}
