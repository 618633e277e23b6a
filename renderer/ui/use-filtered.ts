import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type FoldedTexts, foldedTexts, rowsWith, wordsOf } from './folded-texts.ts';
import type { GridColumn } from './grid-column.ts';

/** Rows whose texts are folded while somebody waits; more are folded in the time between strokes. */
const foldedAtOnce = 500;
/** Milliseconds of folding before the window may answer something else. */
const stretch = 12;

/**
 * The rows that answer a filter. A stroke is shown at once and answered after; the first one over a long list, whose
 * texts must all be read, leaves the list as it was until they are.
 */
export function useFiltered<Row extends object>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  filter: string,
): readonly Row[] {
  const wanted = useDeferredValue(filter);
  const texts = useMemo(() => foldedTexts(columns), [columns]);
  const isReady = useFolded(rows, texts, wanted !== '');
  const found = useMemo(
    () => (isReady ? rowsWith(rows, wordsOf(wanted), texts) : undefined),
    [rows, texts, wanted, isReady],
  );
  const [last, setLast] = useState(rows);
  if (found !== undefined && found !== last) setLast(found);
  return found ?? last;
}

/** Whether the texts of these rows are folded, or so few are missing that it does not matter; folds them if not. */
function useFolded<Row extends object>(
  rows: readonly Row[],
  texts: FoldedTexts<Row>,
  isAsked: boolean,
): boolean {
  const isNearlyFolded = useMemo(
    () => !isAsked || texts.missing(rows) <= foldedAtOnce,
    [isAsked, rows, texts],
  );
  const [folded, setFolded] = useState<{ readonly rows: unknown; readonly texts: unknown }>();
  const isReady = isNearlyFolded || (folded?.rows === rows && folded.texts === texts);
  useEffect(() => {
    if (isReady) return undefined;
    let next = 0;
    let timer = 0;
    const goOn = (): void => {
      const end = performance.now() + stretch;
      while (next < rows.length && performance.now() < end) {
        texts.of(rows[next] as Row);
        next += 1;
      }
      if (next < rows.length) timer = window.setTimeout(goOn);
      else setFolded({ rows, texts });
    };
    goOn();
    return () => window.clearTimeout(timer);
  }, [isReady, rows, texts]);
  return isReady;
}
