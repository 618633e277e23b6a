import { useEffect, useState } from 'react';
import type { DocumentLink } from '#shared/documents/document.ts';
import { formats, type FormatName } from '#shared/documents/formats.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import { pageDesk } from '../../documents/page-desk.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { useCase } from '../../store/react.tsx';

type Links = Result<readonly DocumentLink[], Problem>;
type Original = NonNullable<Source['original']>;

/** Kinds of documents in which words lead somewhere; a page written as XML has a type of its own. */
const linking: readonly FormatName[] = ['html', 'mhtml', 'mail', 'docx', 'odt', 'pdf', 'epub'];
const linkingTypes: ReadonlySet<string> = new Set([
  ...linking.map((format) => formats[format].mediaType),
  'application/xhtml+xml',
]);

/** A larger original is read when it is asked for: it is taken out of the database whole. */
export const readUnasked = 20_000_000;
/** Whoever walks through a list of sources reads none of those passed by. */
const settled = 200;
/** Originals whose links are remembered while the window is open. */
const mostRemembered = 40;

const remembered = new Map<string, Links>();

/** Whether a source has an original in which words may lead somewhere. */
export function mayHaveLinks({ text, original }: Source): boolean {
  return text !== undefined && original !== undefined && linkingTypes.has(original.mediaType);
}

/**
 * Where the links of a source lead, read in its original beside the window and kept nowhere; undefined until they are read. Reads nothing
 * while `isWanted` is false.
 */
export function useSourceLinks(source: Source, isWanted: boolean): Links | undefined {
  const store = useCase();
  const original = mayHaveLinks(source) ? source.original : undefined;
  const sha256 = original?.sha256;
  const [read, setRead] = useState<{ readonly sha256: string; readonly links: Links }>();
  useEffect(() => {
    if (original === undefined || !isWanted || remembered.has(original.sha256)) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void linksOfOriginal(store, original).then((links) => {
        if (isCurrent) setRead({ sha256: original.sha256, links });
      });
    }, settled);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an original is what its digest says
  }, [store, sha256, isWanted]);
  if (sha256 === undefined) return undefined;
  return remembered.get(sha256) ?? (read?.sha256 === sha256 ? read.links : undefined);
}

async function linksOfOriginal(store: CaseStore, { sha256, name, mediaType }: Original): Promise<Links> {
  const blob = await store.blob(sha256);
  if (blob === undefined) return err(problem('file.unreadable'));
  const bytes = new Blob([blob.bytes as Uint8Array<ArrayBuffer>]);
  const links = await pageDesk().links({ name, blob: bytes, mediaType });
  const [oldest] = remembered.keys();
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
  remembered.set(sha256, links);
  return links;
}
