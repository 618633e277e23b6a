import { type FormEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/Button.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import styles from './AddBar.module.css';
import { stopAdding, useAdding } from './adding.ts';
import { focusInto } from './focus-after.ts';

export type AddBarProps = {
  /** The section it belongs to, as in `startAdding`. */
  readonly section: string;
  /** What is being added, read aloud. */
  readonly label: string;
  /** Adds; gives back the refusal if there is one. The line then stays open for the next, emptied by the caller. */
  readonly onAdd: () => Promise<Problem | undefined>;
  /** The fields, the first with `autoFocus`. */
  readonly children: ReactNode;
};

/** One line under the toolbar for a new row: Enter adds, Escape closes. Opened by `n` through `startAdding`. */
export function AddBar(props: AddBarProps): ReactNode {
  const isOpen = useAdding(({ section }) => section === props.section);
  return isOpen ? <Line {...props} /> : undefined;
}

function Line({ label, onAdd, children }: AddBarProps): ReactNode {
  const t = useT();
  const [refusal, setRefusal] = useState<Problem>();
  // A line that has served starts afresh, its first field focused.
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const asked = useAdding((state) => state.asked);
  // As the page is drawn, not after: until the new fields have the focus, Escape would be nobody's.
  useLayoutEffect(() => focusInto(form.current), [asked, round]);
  const add = useOneAtATime(async (): Promise<void> => {
    const refused = await onAdd();
    setRefusal(refused);
    if (refused === undefined) setRound((before) => before + 1);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    stopAdding();
  };
  return (
    <form ref={form} className={styles.bar} aria-label={label} onSubmit={submit} onKeyDown={onKeyDown}>
      <div className={styles.fields} key={round}>
        {children}
      </div>
      <div className={styles.buttons}>
        <Button kind="main" type="submit" keys="Enter">
          {t('common.add')}
        </Button>
        <Button kind="quiet" keys="Escape" onPress={stopAdding}>
          {t('common.close')}
        </Button>
      </div>
      {refusal === undefined ? undefined : (
        <div className={styles.refusal}>
          <ProblemNotice problem={refusal} />
        </div>
      )}
    </form>
  );
}
