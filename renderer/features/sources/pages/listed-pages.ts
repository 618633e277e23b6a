import type { Locale } from '../../../i18n/locale.ts';

/** Numbers of pages in words, those that follow each other as a range: "2, 5 and 7–9". */
export function listedPages(pages: readonly number[], locale: Locale): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const words = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
