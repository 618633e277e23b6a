import { type ReactNode, useState } from 'react';
import type { DocumentLink } from '#shared/documents/document.ts';
import type { Source } from '#shared/model/index.ts';
import { formatBytes } from '../../i18n/format.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Section } from '../../ui/Panel.tsx';
import { notifyDone } from '../../workspace/notices.ts';
import styles from './links.module.css';
import { readUnasked } from './read-in-original.ts';
import { mayHaveLinks, useSourceLinks } from './source-links.ts';

/** Where the links of a document lead, which its readable text does not say: addresses to read and copy, never opened. */
export function LinksSection({ source }: { readonly source: Source }): ReactNode {
  // Shown for another source, it begins anew.
  return mayHaveLinks(source) ? <Links key={source.id} source={source} /> : undefined;
}

function Links({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const bytes = source.original?.bytes ?? 0;
  const [isWanted, setWanted] = useState(bytes <= readUnasked);
  const read = useSourceLinks(source, isWanted);
  if (!isWanted)
    return (
      <Section title={t('sources.links.title')}>
        <Button onPress={() => setWanted(true)}>
          {t('sources.links.read', { size: formatBytes(bytes, locale) })}
        </Button>
      </Section>
    );
  if (read === undefined || (read.ok && read.value.length === 0)) return undefined;
  if (!read.ok)
    return (
      <Section title={t('sources.links.title')}>
        <p className="small muted">{problemSentence(read.error, locale)}</p>
      </Section>
    );
  const inText = read.value.filter(({ place }) => place === 'text');
  const around = read.value.filter(({ place }) => place === 'around');
  return (
    <Section title={t('sources.links.title')} aside={t('sources.links.count', { count: inText.length })}>
      <LinkList label={t('sources.links.title')} links={inText} first={firstShown} />
      {around.length === 0 ? undefined : (
        <>
          <h4 className={styles.around}>{t('sources.links.around')}</h4>
          <LinkList label={t('sources.links.around')} links={around} first={0} />
        </>
      )}
    </Section>
  );
}

/** Links listed before the others are asked for. */
const firstShown = 12;

function LinkList({
  label,
  links,
  first,
}: {
  readonly label: string;
  readonly links: readonly DocumentLink[];
  readonly first: number;
}): ReactNode {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? links : links.slice(0, first);
  const left = links.length - shown.length;
  return (
    <>
      {shown.length === 0 ? undefined : (
        <ul className={styles.links} aria-label={label}>
          {shown.map((link) => (
            <LinkLine key={`${link.words}\n${link.address}`} link={link} />
          ))}
        </ul>
      )}
      {left === 0 ? undefined : (
        <div className={styles.others}>
          <Button kind="quiet" onPress={() => setWhole(true)}>
            {t(shown.length === 0 ? 'sources.links.show' : 'sources.links.more', { count: left })}
          </Button>
        </div>
      )}
    </>
  );
}

function LinkLine({ link: { words, address } }: { readonly link: DocumentLink }): ReactNode {
  const t = useT();
  const copy = (): void => {
    if (copyText(address)) notifyDone(t('common.copied'));
  };
  return (
    <li className={styles.link}>
      <div className={styles.target}>
        {words === '' || words === address ? undefined : (
          <div className={styles.words} dir="auto">
            {words}
          </div>
        )}
        <div className={styles.address} dir="ltr">
          {address}
        </div>
      </div>
      <IconButton
        icon="copy"
        label={t('sources.links.copy', { words: words === '' ? address : words })}
        onPress={copy}
      />
    </li>
  );
}
