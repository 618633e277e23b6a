import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SearchKind } from '#shared/search/kinds.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Answer, Hit, Question } from '../../search/answer.ts';
import { searchClient } from '../../search/search-client.ts';

/** What is asked of the index, as the screen knows it. */
export type Asked = {
  /** The query as it is typed. */
  readonly text: string;
  readonly query: SearchQuery | undefined;
  readonly cases: Question['cases'];
  readonly kind: SearchKind | undefined;
  readonly locale: Locale;
};

/** The last answer, with those of its hits that have come. */
export type Answered = {
  readonly answer: Answer;
  /** The kind it is about, when it is one alone. */
  readonly kind: SearchKind | undefined;
  readonly text: string;
  readonly query: SearchQuery;
  readonly hitAt: (index: number) => Hit | undefined;
};

/** Hits of one kind that are asked for at once. */
export const hitsTogether = 60;

type Held = Omit<Answered, 'hitAt'> & { readonly key: string; readonly hits: ReadonlyMap<number, Hit> };

/**
 * What answers, followed: asked again after each commit and whenever another case has been read. The last answer stays
 * until the next is there. `want` asks for the hits from a place on, once.
 */
export function useAnswer({ text, query, cases, kind, locale }: Asked): {
  readonly answered: Answered | undefined;
  readonly want: (index: number) => void;
} {
  const [held, setHeld] = useState<Held>();
  const [revision, setRevision] = useState(0);
  const wanted = useRef(new Set<number>());
  const key = JSON.stringify([text, query, cases, kind, locale, revision]);
  const question = useRef<Question>(undefined);

  useEffect(() => {
    const asked = new Set(cases.map(({ id }) => id));
    return searchClient().subscribe((caseId, { state }) => {
      if (asked.has(caseId) && state !== 'reading') setRevision((before) => before + 1);
    });
  }, [cases]);

  // At once, not after the screen is drawn: the index looks while the letter is.
  useLayoutEffect(() => {
    question.current = undefined;
    if (query === undefined) return undefined;
    let isCurrent = true;
    const base = { query, cases, locale };
    const only = kind === undefined ? undefined : { kind, from: 0, to: hitsTogether };
    void searchClient()
      .ask({ ...base, only })
      .then((answer) => {
        if (!isCurrent) return;
        question.current = base;
        wanted.current = new Set([0]);
        // Drawn in the turn it comes in: whoever types has been waiting since the letter.
        flushSync(() => setHeld({ key, text, answer, kind, query, hits: new Map(answer.hits.entries()) }));
      });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `key` is made of all the others
  }, [key]);

  const want = useCallback(
    (index: number): void => {
      const page = Math.floor(index / hitsTogether);
      const base = question.current;
      if (base === undefined || kind === undefined || wanted.current.has(page)) return;
      wanted.current.add(page);
      const from = page * hitsTogether;
      void searchClient()
        .ask({ ...base, only: { kind, from, to: from + hitsTogether } })
        .then(({ hits }) =>
          setHeld((before) =>
            before === undefined || question.current !== base
              ? before
              : {
                  ...before,
                  hits: new Map([
                    ...before.hits,
                    ...hits.map((hit, place): [number, Hit] => [from + place, hit]),
                  ]),
                },
          ),
        );
    },
    [kind],
  );

  const answered = useMemo(
    () => (held === undefined ? undefined : { ...held, hitAt: (index: number) => held.hits.get(index) }),
    [held],
  );
  return { answered: query === undefined ? undefined : answered, want };
}
