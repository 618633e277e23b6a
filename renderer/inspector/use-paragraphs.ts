import { useEffect, useMemo, useState } from 'react';
import type { Sha256 } from '#shared/lib/sha256.ts';
import type { Source } from '#shared/model/index.ts';
import { paragraphNumberAt, paragraphsOf, type Paragraph } from '#shared/reading/paragraphs.ts';
import { useCase } from '../store/react.tsx';

/** Paragraphs of texts read so far: a text of a digest never changes, so this can only grow. */
const known = new Map<Sha256, readonly Paragraph[]>();

/**
 * Gives the number of the paragraph that a place in a source falls in: undefined while its text is being read, or
 * when it has none. Give every source that will be asked about.
 */
export function useParagraphs(
  sources: readonly Source[],
): (source: Source, offset: number) => number | undefined {
  const store = useCase();
  const [, setRead] = useState(0);
  const wanted = useMemo(
    () => [...new Set(sources.flatMap((source) => source.text?.sha256 ?? []))].join(' '),
    [sources],
  );
  useEffect(() => {
    let current = true;
    const missing = wanted.split(' ').filter((sha256) => sha256 !== '' && !known.has(sha256 as Sha256));
    if (missing.length === 0) return undefined;
    void Promise.all(
      missing.map(async (sha256) => {
        const text = await store.text(sha256 as Sha256);
        if (text !== undefined) known.set(sha256 as Sha256, paragraphsOf(text));
      }),
    ).then(() => {
      if (current) setRead((count) => count + 1);
    });
    return () => {
      current = false;
    };
  }, [store, wanted]);
  return (source, offset) => {
    const paragraphs = source.text === undefined ? undefined : known.get(source.text.sha256);
    return paragraphs === undefined ? undefined : paragraphNumberAt(paragraphs, offset);
  };
}
