import { type ReactNode, useEffect, useState } from 'react';
import { retainedFigure, unitKey } from '#shared/analysis/figures.ts';
import type { JournalEntry } from '#shared/case/journal.ts';
import type { Figure } from '#shared/model/index.ts';
import { figureInWords, formatDay } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ReasonSheet } from '../../inspector/ReasonSheet.tsx';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kept, Note, Section } from '../../ui/Panel.tsx';
import { act } from '../../workspace/act.ts';
import { askWhyRetained, useFigureView } from './figure-view.ts';
import styles from './figures.module.css';

/** What the investigator decided about a figure's unit: retained or not, why, when, and in which journal entry. */
export function DecisionSection({ figure }: { readonly figure: Figure }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const isAsking = useFigureView((state) => state.retaining === figure.id);
  const retained = retainedFigure(snapshot, unitKey(figure));
  const own = retained?.figure.id === figure.id ? retained : undefined;
  const entry = useEntryOf(own?.decision.id);
  const retain = async (reason: string): Promise<void> => {
    const done = await act(store, 'figure.retain', { id: figure.id, reason });
    if (done.ok) askWhyRetained(undefined);
  };
  const date = own === undefined ? '' : formatDay(own.decision.decidedAt, locale);
  return (
    <Section title={t('figures.decision.title')} aside={t('figures.decision.aside')}>
      {own !== undefined ? (
        <div className={styles.kept}>
          <Kept>{t('figures.decision.kept', { figure: figureInWords(figure, locale) })}</Kept>
          <span>{t('common.quote', { text: own.decision.reason })}</span>
          <span className={styles.quiet}>
            {entry === undefined
              ? t('figures.decision.when', { date })
              : entry.actor === ''
                ? t('figures.decision.whenNumber', { date, entry: entry.seq })
                : t('figures.decision.whenEntry', { actor: entry.actor, date, entry: entry.seq })}
          </span>
        </div>
      ) : (
        <Note>
          {retained === undefined
            ? t('figures.decision.none')
            : t('figures.decision.other', { figure: figureInWords(retained.figure, locale) })}
        </Note>
      )}
      {figure.role !== 'total' ? (
        <Note>{t('figures.decision.subset')}</Note>
      ) : isAsking ? (
        <div className={styles.sheet} ref={bringIntoSight}>
          <ReasonSheet
            title={t('figures.command.retain')}
            note={t('figures.decision.reason.placeholder')}
            action={t('figures.decision.retain')}
            isRequired
            initial={own?.decision.reason ?? ''}
            onConfirm={(reason) => void retain(reason)}
            onCancel={() => askWhyRetained(undefined)}
          />
        </div>
      ) : (
        <div className={styles.actions}>
          <Button keys="r" onPress={() => askWhyRetained(figure.id)}>
            {own === undefined ? t('figures.decision.retain') : t('figures.decision.change')}
          </Button>
          {own === undefined ? undefined : (
            <Button
              kind="quiet"
              onPress={() =>
                void act(store, 'decision.remove', { id: own.decision.id }, { keepSelection: true })
              }
            >
              {t('figures.decision.takeBack')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

/** Asked for by a key, the sheet may be below the fold. */
function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** The journal entry that took a decision, once it is read. */
function useEntryOf(decisionId: string | undefined): JournalEntry | undefined {
  const store = useCase();
  const [found, setFound] = useState<{ readonly id: string; readonly entry: JournalEntry | undefined }>();
  useEffect(() => {
    if (decisionId === undefined) return undefined;
    let current = true;
    void store.journal().then((entries) => {
      const entry = entries.findLast((one) =>
        one.changes.some(
          (change) => change.table === 'decisions' && change.id === decisionId && change.after !== undefined,
        ),
      );
      if (current) setFound({ id: decisionId, entry });
    });
    return () => {
      current = false;
    };
  }, [store, decisionId]);
  return found?.id === decisionId ? found?.entry : undefined;
}
