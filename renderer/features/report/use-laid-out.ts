import { useEffect, useRef, useState } from 'react';
import { layOut, type LaidOut } from '../../printing/lay-out.ts';
import { madeAt } from '../../printing/made-at.ts';
import {
  indexParagraphs,
  reportOf,
  type ParagraphIndex,
  type ReportChoice,
} from '../../printing/report-of-case.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';

/** Commits that follow each other closely are laid out once. */
const pause = 120;

/** The report of the open case, laid out again after each change; the pages before stay until the new ones are there. */
export function useLaidOut({ template, locale, protect = true }: ReportChoice): LaidOut | undefined {
  const store = useCase();
  const snapshot = useSnapshot();
  const index = useRef<ParagraphIndex>(new Map());
  const [laidOut, setLaidOut] = useState<LaidOut>();
  const [failure, setFailure] = useState<unknown>();
  const first = laidOut === undefined;
  useEffect(() => {
    let current = true;
    const timer = window.setTimeout(
      () => {
        void (async () => {
          await indexParagraphs(store, index.current);
          if (!current) return;
          const made = await layOut(
            reportOf(snapshot, { template, locale, protect }, index.current, madeAt()),
          );
          if (current) setLaidOut(made);
        })().catch((thrown: unknown) => {
          if (current) setFailure(() => thrown);
        });
      },
      first ? 0 : pause,
    );
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [store, snapshot, template, locale, protect, first]);
  // Only a bug throws here; the error boundary says so and keeps the rest of the window.
  if (failure !== undefined) throw failure;
  return laidOut;
}
