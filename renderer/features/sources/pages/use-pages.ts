import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';
import { type RecognisedPages, wordsIn } from '#shared/documents/words-file.ts';
import type { Source } from '#shared/model/index.ts';
import type { Pages } from '../../../documents/pages/pages.ts';
import type { CaseStore } from '../../../store/case-store.ts';
import { useCase } from '../../../store/react.tsx';

/** What there is of the pages of a source: they are being opened, ask for a password, cannot be shown, or are there. */
export type OpenedPages =
  | { readonly state: 'opening' }
  | { readonly state: 'locked'; readonly isWrong: boolean }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'open'; readonly pages: Pages };

type Original = NonNullable<Source['original']>;

const opening: OpenedPages = { state: 'opening' };

/** Opens the original of a source page by page, while it is looked at; a password typed is used and never kept. */
export function usePages(source: Source): {
  readonly opened: OpenedPages;
  readonly unlock: (password: string) => void;
} {
  const store = useCase();
  const [password, setPassword] = useState<string>();
  const [opened, setOpened] = useState<OpenedPages>(opening);
  const { sha256, mediaType } = source.original ?? {};
  useEffect(() => {
    let pages: Pages | undefined;
    let isLeft = false;
    void openOriginal(store, { sha256, mediaType }, password).then((result) => {
      if (result.ok) pages = result.value;
      if (isLeft) pages?.close();
      else setOpened(result.ok ? { state: 'open', pages: result.value } : refusedAs(result.error));
    });
    return () => {
      isLeft = true;
      pages?.close();
      setOpened(opening);
    };
  }, [store, sha256, mediaType, password]);
  return { opened, unlock: useCallback((typed: string) => setPassword(typed), []) };
}

async function openOriginal(
  store: CaseStore,
  { sha256, mediaType }: Partial<Pick<Original, 'sha256' | 'mediaType'>>,
  password: string | undefined,
): Promise<Result<Pages, Problem>> {
  const blob = sha256 === undefined ? undefined : await store.blob(sha256);
  if (mediaType === undefined || blob === undefined) return err(problem('file.unreadable'));
  const { openPages } = await import('../../../documents/pages/pages.ts');
  return openPages(blob.bytes, mediaType, password);
}

function refusedAs(found: Problem): OpenedPages {
  if (found.code === 'document.password') return { state: 'locked', isWrong: false };
  if (found.code === 'document.password-wrong') return { state: 'locked', isWrong: true };
  return { state: 'refused', problem: found };
}

/** Words recognised on the pages of a source, by page; none until they are read in. */
export function useRecognised(source: Source): RecognisedPages {
  const store = useCase();
  const sha256 = source.original?.words;
  const [found, setFound] = useState<{ readonly sha256: string; readonly pages: RecognisedPages }>();
  useEffect(() => {
    if (sha256 === undefined) return undefined;
    let isLeft = false;
    void store.blob(sha256).then((blob) => {
      if (isLeft || blob === undefined) return;
      setFound({ sha256, pages: wordsIn(new TextDecoder().decode(blob.bytes)) });
    });
    return () => {
      isLeft = true;
    };
  }, [store, sha256]);
  return found !== undefined && found.sha256 === sha256 ? found.pages : none;
}

const none: RecognisedPages = new Map();
