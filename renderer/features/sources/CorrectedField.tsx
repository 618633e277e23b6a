import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
} from 'react';
import { useT } from '../../i18n/use-t.ts';
import { IconButton } from '../../ui/Button.tsx';
import styles from './correct-text.module.css';
import { isTooLong } from './text-parts.ts';
import type { CorrectedParts } from './use-corrected-parts.ts';

/**
 * The words being corrected. Of a long text the field holds a part: the caret goes over a seam into the next one as over
 * the end of a line, and what is taken out at a seam is taken out of the part beside.
 */
export function CorrectedField({
  field,
  corrected,
  language,
  onType,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly corrected: CorrectedParts;
  readonly language: string;
  /** Something was typed, whatever it was. */
  readonly onType: () => void;
}): ReactNode {
  const t = useT();
  const { parts, at, selected, type, goTo, takeOut } = corrected;
  // The words one was at are selected as soon as their part is there; the focus brings them into sight.
  useLayoutEffect(() => {
    field.current?.setSelectionRange(selected.start, selected.end);
    field.current?.focus();
  }, [field, at, selected]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (parts.length === 1 || event.shiftKey || event.altKey) return;
    const act = actOf(
      event.key,
      event.ctrlKey || event.metaKey,
      selectionEnd === 0,
      selectionStart === value.length,
    );
    if (act === undefined) return;
    const [to, edge] = {
      before: [at - 1, 'end'],
      after: [at + 1, 'start'],
      first: [0, 'start'],
      last: [parts.length - 1, 'end'],
      'take-before': [at - 1, 'end'],
      'take-after': [at + 1, 'start'],
    }[act] as [number, 'start' | 'end'];
    if (to === at || parts[to] === undefined) return;
    event.preventDefault();
    if (act === 'take-before' || act === 'take-after') {
      takeOut(act === 'take-before' ? -1 : 1);
      onType();
    } else goTo(to, edge);
  };

  // A long paste is parted before the field would lay it out.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n');
    if (!isTooLong(value.length + pasted.length)) return;
    event.preventDefault();
    onType();
    type(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd), selectionStart + pasted.length);
  };

  return (
    <div className={styles.correctField}>
      {parts.length === 1 ? undefined : (
        <div className={styles.correctPlace}>
          <IconButton
            icon="up"
            label={t('sources.correct.partBefore')}
            isDisabled={at === 0}
            onPress={() => goTo(at - 1, 'start')}
          />
          <span className="tabular" aria-live="polite">
            {t('sources.correct.part', { number: at + 1, count: parts.length })}
          </span>
          <IconButton
            icon="down"
            label={t('sources.correct.partAfter')}
            isDisabled={at === parts.length - 1}
            onPress={() => goTo(at + 1, 'start')}
          />
        </div>
      )}
      <textarea
        key={at}
        ref={field}
        className={styles.correctText}
        aria-label={t('common.field.text')}
        lang={language}
        dir="auto"
        value={parts[at]}
        spellCheck={false}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onChange={({ target }) => {
          onType();
          type(target.value, target.selectionEnd);
        }}
      />
    </div>
  );
}

type Act = 'before' | 'after' | 'first' | 'last' | 'take-before' | 'take-after';

/** What a key does that the field cannot do alone: it leads over the edge of the part, or to an end of the text. */
function actOf(key: string, isWide: boolean, isAtStart: boolean, isAtEnd: boolean): Act | undefined {
  switch (key) {
    case 'Home':
      return isWide ? 'first' : undefined;
    case 'End':
      return isWide ? 'last' : undefined;
    case 'ArrowUp':
    case 'ArrowLeft':
    case 'PageUp':
      return isAtStart ? 'before' : undefined;
    case 'ArrowDown':
    case 'ArrowRight':
    case 'PageDown':
      return isAtEnd ? 'after' : undefined;
    case 'Backspace':
      return isAtStart ? 'take-before' : undefined;
    case 'Delete':
      return isAtEnd ? 'take-after' : undefined;
    default:
      return undefined;
  }
}
