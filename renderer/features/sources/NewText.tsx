import { type ClipboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/Button.tsx';
import { fitsField, longestShown } from './long-paste.ts';
import { pastedHere } from './pasted-page.ts';
import type { SourceForm } from './source-form.ts';
import styles from './sources.module.css';

/**
 * The text of a source that is being made. A field lays all of its text out at once: of one too long for that the beginning
 * is shown, to be read, and all of it is kept.
 */
export function NewText({
  text,
  links,
  field,
  error,
  onChange,
}: {
  readonly text: string;
  /** Links of the page that it was copied from, when that is kept. */
  readonly links: number;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly error: string | undefined;
  readonly onChange: (patch: Partial<SourceForm>) => void;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const noteId = useId();
  /** A text that was typed on, sign by sign, past the limit is not taken away from who types it. */
  const [isTyped, setTyped] = useState(false);
  const isShown = isTyped || fitsField(text);

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    if (!isShown) return;
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    const isReplaced = text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
    // Into words already there the browser pastes words.
    if (isReplaced && event.clipboardData.getData('text/html') !== '') {
      event.preventDefault();
      setTyped(false);
      onChange(pastedHere(event.clipboardData));
      return;
    }
    const whole = `${text.slice(0, from)}${event.clipboardData.getData('text/plain')}${text.slice(to)}`;
    // Words in the place of all there was: the page that was copied before has gone with them.
    if (fitsField(whole) && !(isReplaced && links > 0)) return;
    event.preventDefault();
    setTyped(false);
    onChange({ text: whole, ...(isReplaced ? { markup: '', links: 0 } : {}) });
  };

  return (
    <div className={styles.textSide}>
      <label htmlFor="new-source-text" className={styles.textLabel}>
        {t('sources.new.text')}
      </label>
      <textarea
        id="new-source-text"
        ref={field}
        className={styles.text}
        dir="auto"
        value={isShown ? text : text.slice(0, longestShown)}
        readOnly={!isShown}
        autoFocus
        spellCheck={false}
        placeholder={t('sources.new.textHint')}
        aria-invalid={error !== undefined}
        aria-describedby={isShown ? undefined : noteId}
        onChange={(event) => {
          setTyped(true);
          onChange({ text: event.target.value });
        }}
        onPaste={onPaste}
      />
      {isShown ? undefined : (
        <div className={styles.longText}>
          <p id={noteId} role="status">
            {t('sources.new.longText', {
              shown: formatNumber(longestShown, locale),
              length: formatNumber(text.length, locale),
            })}
          </p>
          <Button
            kind="quiet"
            onPress={() => {
              onChange({ text: '' });
              field.current?.focus();
            }}
          >
            {t('sources.new.removeText')}
          </Button>
        </div>
      )}
      {links === 0 ? undefined : (
        <div className={styles.longText}>
          <p role="status" className="muted">
            {t('sources.new.copied', { count: links })}
          </p>
          <Button
            kind="quiet"
            onPress={() => {
              onChange({ markup: '', links: 0 });
              field.current?.focus();
            }}
          >
            {t('sources.new.textOnly')}
          </Button>
        </div>
      )}
      {error === undefined ? undefined : (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
