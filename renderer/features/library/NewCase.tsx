import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { sectors, type Sector } from '#shared/model/case.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useLibrary } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { createCaseFile } from './library-acts.ts';
import styles from './library.module.css';
import { setLibraryState, useLibraryState } from './library-state.ts';

/** Asks the title of a new case file; a title is enough. */
export function NewCase(): ReactNode {
  const t = useT();
  const isOpen = useLibraryState((state) => state.isCreating);
  const close = (): void => setLibraryState({ isCreating: false });
  return (
    <Dialog title={t('library.new')} isOpen={isOpen} onClose={close}>
      <NewCaseForm onDone={close} />
    </Dialog>
  );
}

function NewCaseForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const library = useLibrary();
  const [title, setTitle] = useState('');
  const [sector, setSector] = useState<Sector>();
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    onDone();
    void createCaseFile(library, locale, title, sector);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('library.new.title')}
        description={t('library.new.titleHint')}
        value={title}
        onChange={(typed) => {
          setMissing(false);
          setTitle(typed);
        }}
        ref={field}
        error={isMissing ? problemSentence({ code: 'text.required' }, locale) : undefined}
        autoFocus
        isRequired
      />
      <SelectField
        label={t('library.new.sector')}
        value={sector}
        placeholder={t('common.optional')}
        options={sectors.map((value) => ({ value, label: t(`model.sector.${value}`) }))}
        onChange={setSector}
      />
      <div className={styles.actions}>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
        <Button kind="main" type="submit">
          {t('common.create')}
        </Button>
      </div>
    </form>
  );
}
