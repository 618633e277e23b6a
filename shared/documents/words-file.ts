import { canonicalJson } from '../lib/canonical-json.ts';
import type { PageText } from './placed-text.ts';

/** Media type under which recognised words are kept. */
export const wordsMediaType = 'application/vnd.recoupe.words+json';

/** Words recognised on the pages of a document, by the number of the page, from 1. */
export type RecognisedPages = ReadonlyMap<number, PageText>;

/** The words of pages as the text of a file: `{ version: 1, pages: [{ page, text, runs: [start, end, left, top, width, height] }] }`. */
export function wordsFile(pages: RecognisedPages): string {
  const file = {
    version: 1,
    pages: [...pages]
      .toSorted(([left], [right]) => left - right)
      .map(([page, { text, runs }]) => ({
        page,
        text,
        runs: runs.map(({ start, end, box: { left, top, width, height } }) => [
          start,
          end,
          ...[left, top, width, height].map(rounded),
        ]),
      })),
  };
  return canonicalJson(file);
}

/** Reads such a file back; what is not one holds no words. */
export function wordsIn(file: string): RecognisedPages {
  const pages = new Map<number, PageText>();
  for (const one of listOf(parsed(file), 'pages')) {
    const { page, text } = (one ?? {}) as { readonly page?: unknown; readonly text?: unknown };
    if (typeof page !== 'number' || typeof text !== 'string') continue;
    const runs = listOf(one, 'runs').flatMap((run) => {
      const [start, end, left, top, width, height] = Array.isArray(run) ? (run as readonly number[]) : [];
      if (start === undefined || end === undefined || left === undefined) return [];
      return [{ start, end, box: { left, top: top ?? 0, width: width ?? 0, height: height ?? 0 } }];
    });
    pages.set(page, { text, runs });
  }
  return pages;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

function listOf(value: unknown, field: string): readonly unknown[] {
  const found = (value as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return Array.isArray(found) ? found : [];
}

/** A hundredth of a unit of the page is finer than anything that is drawn. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
