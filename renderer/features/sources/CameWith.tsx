import type { ReactNode } from 'react';
import { rowById, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Source } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Panel.tsx';
import { openSource } from '../../workspace/navigation.ts';
import styles from './sources.module.css';

/** The document that this one came in, and those that came in this one: an e-mail and its attachments. */
export function CameWith({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  const parent = source.parent === undefined ? undefined : rowById(snapshot, 'sources', source.parent);
  const inside = childrenOf(snapshot, source);
  if (parent === undefined && inside.length === 0) return undefined;
  return (
    <Section title={t('sources.with.title')}>
      {parent === undefined ? undefined : (
        <div className={styles.cameWith}>
          <span className="muted">{t('sources.with.parent')}</span>
          <SourceLink source={parent} />
        </div>
      )}
      {inside.length === 0 ? undefined : (
        <div className={styles.cameWith}>
          <span className="muted">{t('sources.with.inside')}</span>
          {inside.map((child) => (
            <SourceLink key={child.id} source={child} />
          ))}
        </div>
      )}
    </Section>
  );
}

function SourceLink({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  return (
    <Button kind="quiet" onPress={() => openSource(source.id)}>
      {t('sources.import.source', { number: String(source.number), title: source.title })}
    </Button>
  );
}

function childrenOf(snapshot: Snapshot, { id }: Source): readonly Source[] {
  return rowsOf(snapshot, 'sources')
    .filter((other) => other.parent === id)
    .toSorted((left, right) => left.number - right.number);
}
