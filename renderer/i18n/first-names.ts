import { formatList } from './format.ts';
import type { Locale } from './locale.ts';
import { translator } from './translate.ts';

/** How many of several rows are called by their name. */
const mostNamed = 3;

/** The first names of several rows, each once: "Zataz, Libération, Dedalus…". Undefined when there is none. */
export function firstNames(all: readonly string[], locale: Locale): string | undefined {
  const names = [...new Set(all)];
  if (names.length === 0) return undefined;
  // Names with commas of their own are told apart by semicolons.
  const mark = names.some((name) => name.includes(',')) ? translator(locale)('journal.between') : ', ';
  if (names.length > mostNamed) return `${names.slice(0, mostNamed).join(mark)}…`;
  return mark === ', ' ? formatList(names, locale) : names.join(mark);
}
