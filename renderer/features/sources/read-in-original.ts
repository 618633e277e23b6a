import { useEffect, useState } from 'react';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import type { ReadRequest } from '../../documents/messages.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { useCase } from '../../store/react.tsx';

/** A larger original is read when it is asked for: it is taken out of the database whole. */
export const readUnasked = 20_000_000;
/** Whoever walks through a list of sources reads none of those passed by. */
const settled = 200;
/** Originals of which what was read is remembered while the window is open. */
const mostRemembered = 40;

/** One thing that is read in originals when a source is looked at, and kept nowhere. */
export type OriginalReader<T> = {
  readonly read: (file: ReadRequest, source: Source) => Promise<Result<T, Problem>>;
  readonly remembered: Map<string, Result<T, Problem>>;
};

/** A reader of originals, with nothing read yet. */
export function originalReader<T>(read: OriginalReader<T>['read']): OriginalReader<T> {
  return { read, remembered: new Map() };
}

/**
 * What a reader finds in the original of a source, beside the window; undefined until it is read, and for a source without one. Reads
 * nothing while `isWanted` is false.
 */
export function useReadInOriginal<T>(
  reader: OriginalReader<T>,
  source: Source,
  isWanted: boolean,
): Result<T, Problem> | undefined {
  const store = useCase();
  const key = isWanted ? keyOf(source) : undefined;
  const [read, setRead] = useState<{ readonly key: string; readonly found: Result<T, Problem> }>();
  useEffect(() => {
    if (key === undefined || reader.remembered.has(key)) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void readNow(reader, store, source, key).then((found) => {
        if (isCurrent) setRead({ key, found });
      });
    }, settled);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an original is what its key says
  }, [store, reader, key]);
  if (key === undefined) return undefined;
  return reader.remembered.get(key) ?? (read?.key === key ? read.found : undefined);
}

/** What is read depends on the bytes, and on whether values of persons were masked in what is kept of them. */
function keyOf({ original, guard }: Source): string | undefined {
  return original === undefined ? undefined : `${original.sha256} ${guard?.decision ?? ''}`;
}

async function readNow<T>(
  { read, remembered }: OriginalReader<T>,
  store: CaseStore,
  source: Source,
  key: string,
): Promise<Result<T, Problem>> {
  const { original } = source;
  const blob = original === undefined ? undefined : await store.blob(original.sha256);
  if (original === undefined || blob === undefined) return err(problem('file.unreadable'));
  const { name, mediaType } = original;
  const bytes = new Blob([blob.bytes as Uint8Array<ArrayBuffer>]);
  const found = await read({ name, blob: bytes, mediaType }, source);
  const [oldest] = remembered.keys();
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, found);
  return found;
}
