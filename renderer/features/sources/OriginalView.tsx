import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import type { Source } from '#shared/model/index.ts';
import { decodeText } from '#shared/reading/decode-text.ts';
import { formatBytes } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { ScreenBody } from '../../ui/Toolbar.tsx';
import { lazily } from '../../workspace/lazily.tsx';
import { ShapeTable } from './guard/GuardSections.tsx';
import { originalPieces } from './original-pieces.ts';
import type { PagesViewProps } from './pages/PagesView.tsx';
import { hasPages } from './pages/has-pages.ts';
import styles from './original.module.css';
import reading from './reading.module.css';
import { readAgain } from './read-again.ts';
import { saveOriginal } from './save-original.ts';

const PagesView = lazily(async () => (await import('./pages/PagesView.tsx')).PagesView);

/** The document as it came: page by page, or in signs of one width; a copy can be saved, byte for byte. */
export function OriginalView(props: PagesViewProps): ReactNode {
  if (!hasPages(props.source)) return <OriginalText source={props.source} text={props.text} />;
  return (
    <>
      <div className={styles.originalOfPages}>
        <OriginalHead source={props.source} />
      </div>
      <PagesView key={props.source.id} {...props} />
    </>
  );
}

function OriginalText({
  source,
  text,
}: {
  readonly source: Source;
  readonly text: string | undefined;
}): ReactNode {
  const t = useT();
  const original = useOriginalText(source);
  const shown = source.original === undefined ? text : original?.text;
  const pieces = useMemo(() => originalPieces(shown ?? ''), [shown]);
  return (
    <ScreenBody>
      <OriginalHead source={source} />
      {source.shape === undefined ? undefined : (
        <div className={reading.notice}>
          <ShapeTable shape={source.shape} />
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus, or no key scrolls it */}
      <div dir="auto" tabIndex={0} role="group" aria-label={t('sources.mode.original')}>
        {original?.why === undefined ? undefined : (
          <p className="small muted">{t(`sources.original.${original.why}`)}</p>
        )}
        {pieces.map((piece, index) => (
          <pre key={index} className={styles.raw}>
            {piece}
          </pre>
        ))}
      </div>
    </ScreenBody>
  );
}

function OriginalHead({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  return (
    <div className={styles.originalRow}>
      <div className={styles.originalHead}>
        {source.original === undefined ? (
          <span>
            {t(
              source.guard === undefined || source.guard.decision === 'kept'
                ? 'sources.original.none'
                : 'guard.was.noOriginal',
            )}
          </span>
        ) : (
          <>
            <span dir="auto">{source.original.name}</span>
            <span>{formatBytes(source.original.bytes, locale)}</span>
            <span>{source.original.encoding}</span>
            <span className={`mono ${styles.digest}`} title={source.original.sha256}>
              SHA-256 {source.original.sha256}
            </span>
            <Button icon="download" onPress={() => void saveOriginal(store, source)}>
              {t('sources.original.save')}
            </Button>
            <Button icon="source" onPress={() => void readAgain(store, source, locale)}>
              {t('sources.original.readAgain')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** The words of the original, or why there are none to show: its bytes are no text, or too much of it. */
type OriginalWords = { readonly text?: string; readonly why?: 'binary' | 'long' };

function useOriginalText(source: Source): OriginalWords | undefined {
  const store = useCase();
  const sha256 = source.original?.sha256;
  const [read, setRead] = useState<{ readonly sha256: string; readonly found: OriginalWords }>();
  useEffect(() => {
    if (sha256 === undefined) return undefined;
    let current = true;
    void store.blob(sha256).then((blob) => {
      const decoded = blob === undefined ? undefined : decodeText(blob.bytes);
      if (!current || decoded === undefined) return;
      setRead({ sha256, found: decoded.ok ? { text: decoded.value.text } : { why: whyNot(decoded.error) } });
    });
    return () => {
      current = false;
    };
  }, [store, sha256]);
  return read?.sha256 === sha256 ? read?.found : undefined;
}

function whyNot({ code }: Problem): 'binary' | 'long' {
  return code === 'file.too-large' || code === 'text.too-long' ? 'long' : 'binary';
}
