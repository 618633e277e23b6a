import { type ReactNode, useEffect, useState } from 'react';
import { barePages } from '#shared/documents/placed-text.ts';
import type { RecognisedPages } from '#shared/documents/words-file.ts';
import type { Source } from '#shared/model/index.ts';
import type { Pages } from '../../../documents/pages/pages.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { useCase } from '../../../store/react.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { isPicture } from './has-pages.ts';
import { listedPages } from './listed-pages.ts';
import styles from './pages.module.css';
import { cancelRecognition, recognisePages, useRecognition } from './recognition.ts';

/** Pages that show a picture and say nothing, and an offer to recognise their words; how far that is, once it is done. */
export function RecognitionOffer({
  source,
  pages,
  text,
  recognised,
}: {
  readonly source: Source;
  readonly pages: Pages;
  readonly text: string | undefined;
  /** Pages whose words were recognised before: they can be again. */
  readonly recognised: RecognisedPages;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const current = useRecognition((state) => state.current);
  const scanned = useScanned(pages, text, recognised);
  const isRunning = current?.sourceId === source.id;
  useEffect(() => {
    if (!isRunning) return undefined;
    // Before whatever else Escape may mean here: it is what the key cap beside the progress says.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancelRecognition();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isRunning]);
  if (current?.sourceId === source.id)
    return (
      <div className={styles.offer}>
        <Progress
          label={
            isPicture(source)
              ? t('pages.recognisingPicture')
              : t('pages.recognising', { number: current.page, count: pages.sizes.length })
          }
          done={Math.round(100 * (current.done + current.share))}
          total={100 * current.total}
          in="percent"
          onCancel={cancelRecognition}
        />
      </div>
    );
  if (scanned.length === 0) return undefined;
  const isRead = scanned.every((page) => recognised.has(page));
  const wanted = isRead ? scanned : scanned.filter((page) => !recognised.has(page));
  const start = (): void => void recognisePages(store, source, pages, wanted, locale);
  return (
    <div className={styles.offer} data-recognition-offer>
      {isRead ? undefined : (
        <p>
          {isPicture(source)
            ? t('pages.scannedPicture')
            : t('pages.scanned', { count: wanted.length, pages: listedPages(wanted, locale) })}{' '}
          {t('pages.recogniseHint')}
        </p>
      )}
      <Button kind={isRead ? 'quiet' : 'plain'} isDisabled={current !== undefined} onPress={start}>
        {t(isRead ? 'pages.recogniseAgain' : 'pages.recognise')}
      </Button>
    </div>
  );
}

function useScanned(pages: Pages, text: string | undefined, recognised: RecognisedPages): readonly number[] {
  const [scanned, setScanned] = useState<readonly number[]>([]);
  useEffect(() => {
    let isLeft = false;
    const bare = barePages(text, pages.sizes.length).filter((page) => !recognised.has(page));
    const known = [...recognised.keys()];
    void (bare.length === 0 ? Promise.resolve(bare) : pages.scanned(bare)).then((found) => {
      if (!isLeft) setScanned([...known, ...found].toSorted((left, right) => left - right));
    });
    return () => {
      isLeft = true;
    };
  }, [pages, text, recognised]);
  return scanned;
}
