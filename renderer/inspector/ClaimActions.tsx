import type { ReactNode } from 'react';
import type { Testimony } from '#shared/analysis/who-says-so.ts';
import { useT } from '../i18n/use-t.ts';
import { useCase } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { act } from '../workspace/act.ts';
import { notifyDone } from '../workspace/notices.ts';
import { ClaimEditor } from './ClaimEditor.tsx';
import styles from './inspector.module.css';
import { ReasonSheet } from './ReasonSheet.tsx';

/** What is open under a claim. */
export type ClaimSheet = 'edit' | 'discard' | 'delete';

/** What can be done with the claim that has the focus, with its keys; and, open under it, one sheet at a time. */
export function ClaimActions({
  testimony,
  sheet,
  onSheet,
  onDone,
}: {
  readonly testimony: Testimony;
  readonly sheet: ClaimSheet | undefined;
  readonly onSheet: (sheet: ClaimSheet | undefined) => void;
  /** Gives the focus back to the claim. */
  readonly onDone: () => void;
}): ReactNode {
  const t = useT();
  const store = useCase();
  const { claim, discarded } = testimony;
  const close = (): void => {
    onSheet(undefined);
    onDone();
  };
  const discard = async (reason: string): Promise<void> => {
    const done = await act(store, 'claim.discard', { id: claim.id, reason }, { keepSelection: true });
    if (done.ok) close();
  };
  const remove = async (reason: string): Promise<void> => {
    const why = reason.trim() === '' ? {} : { reason };
    const done = await act(store, 'claim.remove', { id: claim.id, ...why }, { keepSelection: true });
    if (!done.ok) return;
    onSheet(undefined);
    notifyDone(t('inspector.claim.deleted'), done.value.entry);
  };

  return (
    <>
      <div className={styles.actions}>
        <Button kind="quiet" keys="e" onPress={() => onSheet(sheet === 'edit' ? undefined : 'edit')}>
          {t('inspector.claim.edit')}
        </Button>
        {discarded === undefined ? (
          <Button kind="quiet" keys="x" onPress={() => onSheet('discard')}>
            {t('inspector.claim.discard')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            onPress={() => void act(store, 'decision.remove', { id: discarded.id }, { keepSelection: true })}
          >
            {t('inspector.claim.restore')}
          </Button>
        )}
        <Button kind="quiet" keys="Delete" onPress={() => onSheet('delete')}>
          {t('inspector.claim.delete')}
        </Button>
      </div>
      {sheet === 'edit' ? <ClaimEditor testimony={testimony} onClose={close} /> : undefined}
      {sheet === 'discard' && discarded === undefined ? (
        <ReasonSheet
          title={t('inspector.claim.discardTitle')}
          note={t('inspector.claim.discardNote')}
          action={t('inspector.claim.discard')}
          isRequired
          onConfirm={(reason) => void discard(reason)}
          onCancel={close}
        />
      ) : undefined}
      {sheet === 'delete' ? (
        <ReasonSheet
          title={t('inspector.claim.deleteTitle')}
          note={t('inspector.claim.deleteNote')}
          action={t('inspector.claim.delete')}
          isDanger
          onConfirm={(reason) => void remove(reason)}
          onCancel={close}
        />
      ) : undefined}
    </>
  );
}
