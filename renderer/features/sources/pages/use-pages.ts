import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import type { Pages } from '../../../documents/pdf/pages.ts';
import type { CaseStore } from '../../../store/case-store.ts';
import { useCase } from '../../../store/react.tsx';

/** What there is of the pages of a source: they are being opened, ask for a password, cannot be shown, or are there. */
export type OpenedPages =
  | { readonly state: 'opening' }
  | { readonly state: 'locked'; readonly isWrong: boolean }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'open'; readonly pages: Pages };

const opening: OpenedPages = { state: 'opening' };

/** Opens the original of a source page by page, while it is looked at; a password typed is used and never kept. */
export function usePages(source: Source): {
  readonly opened: OpenedPages;
  readonly unlock: (password: string) => void;
} {
  const store = useCase();
  const [password, setPassword] = useState<string>();
  const [opened, setOpened] = useState<OpenedPages>(opening);
  const { original } = source;
  useEffect(() => {
    let pages: Pages | undefined;
    let isLeft = false;
    void openOriginal(store, original, password).then((result) => {
      if (result.ok) pages = result.value;
      if (isLeft) pages?.close();
      else setOpened(result.ok ? { state: 'open', pages: result.value } : refusedAs(result.error));
    });
    return () => {
      isLeft = true;
      pages?.close();
      setOpened(opening);
    };
  }, [store, original, password]);
  return { opened, unlock: useCallback((typed: string) => setPassword(typed), []) };
}

async function openOriginal(
  store: CaseStore,
  original: Source['original'],
  password: string | undefined,
): Promise<Result<Pages, Problem>> {
  const blob = original === undefined ? undefined : await store.blob(original.sha256);
  if (original === undefined || blob === undefined) return err(problem('file.unreadable'));
  const { openPdfPages } = await import('../../../documents/pdf/pages.ts');
  return openPdfPages(blob.bytes, password);
}

function refusedAs(found: Problem): OpenedPages {
  if (found.code === 'document.password') return { state: 'locked', isWrong: false };
  if (found.code === 'document.password-wrong') return { state: 'locked', isWrong: true };
  return { state: 'refused', problem: found };
}
