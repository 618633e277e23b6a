import { useEffect } from 'react';
import { problem } from '#shared/lib/errors.ts';
import { useLocale } from '../../i18n/use-t.ts';
import { useCase } from '../../store/react.tsx';
import { openSection } from '../../workspace/navigation.ts';
import { notifyProblem } from '../../workspace/notices.ts';
import { incoming } from './add-file.ts';
import { addFiles } from './arrivals.ts';
import { pastedHere } from './pasted-page.ts';
import { kindOfText } from './source-form.ts';
import { changeSourceForm, sourceFormOf } from './sources-store.ts';

/**
 * Ctrl+V anywhere on the screen: text opens the panel, files are added. The page's own event, because reading the clipboard
 * otherwise needs a permission that nothing here is given.
 */
export function usePaste(): void {
  const store = useCase();
  const locale = useLocale();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const pasted = pastedHere(event.clipboardData);
      event.preventDefault();
      // Word and Excel copy a picture of the words besides the words.
      if (files.length > 0 && (pasted.text ?? '').trim() === '')
        void addFiles(store, files.map(incoming), locale);
      else if ((pasted.text ?? '').trim() === '') notifyProblem(problem('text.blank'));
      else {
        changeSourceForm(store.id, { ...pasted, ...kindOfText(sourceFormOf(store.id)) });
        openSection('sources', 'new');
      }
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [store, locale]);
}
