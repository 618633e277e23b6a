import type { ReactNode } from 'react';
import type { Passage, Source } from '#shared/model/index.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import { useT } from '../../i18n/use-t.ts';
import { useCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { act } from '../../workspace/act.ts';
import { notifyDone } from '../../workspace/notices.ts';
import styles from './reading.module.css';
import { focusText, useReading } from './reading-store.ts';

/** Passages that the text no longer holds: said, and placed again on words that the person selects. */
export function LostPassages({
  source,
  text,
  lost,
}: {
  readonly source: Source;
  readonly text: string;
  readonly lost: readonly Passage[];
}): ReactNode {
  const t = useT();
  const store = useCase();
  const selection = useReading((state) =>
    state.selection?.sourceId === source.id ? state.selection : undefined,
  );
  const place = async (passage: Passage): Promise<void> => {
    if (selection === undefined) return;
    const done = await act(
      store,
      'passage.place',
      { id: passage.id, anchor: makeAnchor(text, selection.start, selection.end) },
      { keepSelection: true },
    );
    if (!done.ok) return;
    notifyDone(t('sources.lost.placed'), done.value.entry);
    focusText();
  };
  return (
    <section
      className={styles.lost}
      aria-label={t('sources.lost.title', { count: lost.length })}
      data-lost-passages
    >
      <h3>{t('sources.lost.title', { count: lost.length })}</h3>
      <p className="small muted">{t('sources.lost.explain')}</p>
      <ul>
        {lost.map((passage) => (
          <li key={passage.id}>
            <Quote as="inline" text={passage.quote} lang={source.language} />
            <Button isDisabled={selection === undefined} onPress={() => void place(passage)}>
              {t('sources.lost.place')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
