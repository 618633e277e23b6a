import type { ReactNode } from 'react';
import type { MarkedText } from '#shared/search/context.ts';
import styles from './search.module.css';

/** Words with what answers in them marked; an ellipsis where the text goes on. */
export function Marked({ marked }: { readonly marked: MarkedText }): ReactNode {
  const { text, marks, isCutBefore, isCutAfter } = marked;
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} className={styles.found}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return (
    <>
      {isCutBefore ? '… ' : ''}
      {pieces}
      {isCutAfter ? ' …' : ''}
    </>
  );
}
