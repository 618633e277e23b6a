import { type ReactNode, useEffect, useState } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { useCase, useOfCase } from '../../../store/react.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useArrivals } from '../arrivals.ts';
import { useGuardDesk } from '../guard/guard-desk.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { askPassword, readWithPassword, stopAsking, useUnlocking } from './unlocking.ts';

/**
 * A protected document that has just come in: its password is asked for once, when nothing else waits for an answer, and again
 * when the person wants.
 */
export function LockedDocument({ sourceId }: { readonly sourceId: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const source = useOfCase((snapshot) => rowById(snapshot, 'sources', sourceId));
  const { asking, asked } = useUnlocking();
  const [isWrong, setWrong] = useState(false);
  const isRead = source === undefined || source.text !== undefined;
  // One question at a time: a dialog over the guard's would be answered with the keys meant for the other.
  const isOtherAsked = useGuardDesk((state) => state.asked.length > 0);
  const isComing = useArrivals(({ lines }) => lines.some(({ outcome }) => outcome === undefined));
  useEffect(() => {
    if (!isRead && asking === undefined && !asked.has(sourceId) && !isOtherAsked && !isComing)
      askPassword(sourceId);
  }, [isRead, asking, asked, sourceId, isOtherAsked, isComing]);
  if (isRead) return undefined;
  const onPassword = async (typed: string): Promise<void> => {
    const refused = await readWithPassword(store, source, typed, locale);
    setWrong(refused?.code === 'document.password-wrong');
  };
  return (
    <>
      <Button onPress={() => askPassword(sourceId)}>{t('pages.typePassword')}</Button>
      <Dialog title={source.title} isOpen={asking === sourceId} onClose={stopAsking}>
        <PasswordForm
          isWrong={isWrong}
          onPassword={(typed) => void onPassword(typed)}
          onCancel={stopAsking}
        />
      </Dialog>
    </>
  );
}
