import { useMemo } from 'react';
import type { Question } from '../../search/answer.ts';
import { useCaseIfOpen, useCatalogue } from '../../store/react.tsx';

/**
 * The cases that are looked in: the open one, or all. Of the open one the index must have seen what this window has,
 * so that a commit is found at once.
 */
export function useSearchedCases(isAll: boolean): Question['cases'] {
  const store = useCaseIfOpen();
  const catalogue = useCatalogue();
  const ids = isAll
    ? catalogue
        .map(({ id }) => id as string)
        .sort()
        .join(' ')
    : (store?.id ?? '');
  const openId = store?.id;
  return useMemo(
    () =>
      ids === ''
        ? []
        : ids.split(' ').map((id) => (id === openId ? { id, seq: store?.snapshot().seq } : { id })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the store of a case is the same as long as its id is
    [ids, openId],
  );
}
