import { startTransition, useEffect, useRef, useState } from 'react';
import { layOut, type LaidOut } from '../../printing/lay-out.ts';
import { madeAt } from '../../printing/made-at.ts';
import {
  indexParagraphs,
  reportWithPauses,
  type ParagraphIndex,
  type ReportChoice,
} from '../../printing/report-of-case.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';

/** Commits that follow each other closely are laid out once, in milliseconds. */
const rest = 200;
/** Each part of the work waits at most so many milliseconds for a free moment, however busy the window is. */
const patience = 300;

/** The pages to show, and whether they are of an earlier state than the case, new ones being made. */
export type Followed = { readonly laidOut: LaidOut | undefined; readonly isBehind: boolean };

/**
 * The report of the open case, laid out again after each change in the time that nothing else wants; the pages before stay until the
 * new ones are there. A change while pages are made ends that work and begins it again.
 */
export function useLaidOut({ template, locale, protect = true }: ReportChoice): Followed {
  const store = useCase();
  const snapshot = useSnapshot();
  const index = useRef<ParagraphIndex>(new Map());
  const [made, setMade] = useState<{ readonly laidOut: LaidOut; readonly of: string }>();
  const [failure, setFailure] = useState<unknown>();
  // A reference, not a dependency: having the first pages is no reason to make them again.
  const hasPages = useRef(false);
  const wanted = `${snapshot.head} ${template} ${locale} ${String(protect)}`;
  useEffect(() => {
    let current = true;
    const first = !hasPages.current;
    const pause = async (): Promise<boolean> => {
      // The first pages are waited for: the window gets its turn, and no more.
      await (first ? turn() : idle());
      return current;
    };
    const timer = window.setTimeout(
      () => {
        void (async () => {
          await indexParagraphs(store, index.current);
          const choice = { template, locale, protect };
          const report = await reportWithPauses(snapshot, choice, index.current, madeAt(), pause);
          const laidOut = report === undefined ? undefined : await layOut(report, pause);
          if (laidOut === undefined || !current) return;
          hasPages.current = true;
          startTransition(() => setMade({ laidOut, of: wanted }));
        })().catch((thrown: unknown) => {
          if (current) setFailure(() => thrown);
        });
      },
      first ? 0 : rest,
    );
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [store, snapshot, template, locale, protect, wanted]);
  // Only a bug throws here; the error boundary says so and keeps the rest of the window.
  if (failure !== undefined) throw failure;
  return { laidOut: made?.laidOut, isBehind: made !== undefined && made.of !== wanted };
}

/** Until nothing typed, pressed or drawn waits. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    window.requestIdleCallback(() => resolve(), { timeout: patience });
  });
}

/** Until what is typed or pressed meanwhile has been heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
