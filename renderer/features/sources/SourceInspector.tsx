import type { ReactNode } from 'react';
import { claimsInSource } from '#shared/analysis/claims.ts';
import { passagesOfSource } from '#shared/case/passages.ts';
import { testimonyOf } from '#shared/analysis/who-says-so.ts';
import { rowById, rowsOf } from '#shared/case/snapshot.ts';
import type { Source } from '#shared/model/index.ts';
import { ClaimForm } from '../../claim-form/ClaimForm.tsx';
import { findingInWords } from '../../claim-form/finding-words.ts';
import { useClaimDraft } from '../../claim-form/draft-store.ts';
import { formatBytes } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { passagesInWords } from '../../inspector/claim-words.ts';
import { TestimonyList } from '../../inspector/ClaimsSection.tsx';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Panel.tsx';
import { select, uncoverWork } from '../../workspace/selection.ts';
import { useRoute } from '../../workspace/navigation.ts';
import { GuardSections } from './guard/GuardSections.tsx';
import { CameWith } from './CameWith.tsx';
import { LinksSection } from './LinksSection.tsx';
import { RelaysSection } from './RelaysSection.tsx';
import { focusReading, setCaret } from './reading-store.ts';
import { saveOriginal } from './save-original.ts';
import { useSourceFields } from './source-fields.tsx';
import styles from './sources.module.css';

/** The right panel of a source: what it holds and where it comes from; the claim form while one is being written. */
export function SourceInspector({ id }: { readonly id: string }): ReactNode {
  const snapshot = useSnapshot();
  const route = useRoute();
  const draft = useClaimDraft(id);
  const source = rowById(snapshot, 'sources', id);
  const isOpen = route.scope === 'case' && route.section === 'sources' && route.rowId === id;
  if (source === undefined) return <RowInspector table="sources" id={id} />;
  if (draft === undefined || !isOpen) return <SourcePanel source={source} />;
  const { anchor } = draft;
  return (
    <ClaimForm
      draft={draft}
      around={anchor === undefined ? '' : `${anchor.prefix}${anchor.quote}${anchor.suffix}`}
      onRecorded={(about, claimId) => {
        if (about.table !== 'cases') select(about, claimId);
        else if (claimId !== undefined) select({ table: 'claims', id: claimId }, claimId);
        if (anchor !== undefined) setCaret(id, { anchor: anchor.end, focus: anchor.end }, undefined);
        goOnReading();
      }}
      onLeft={goOnReading}
    />
  );
}

/** Back to the words, in the text or on the pages, wherever they were chosen. */
function goOnReading(): void {
  uncoverWork();
  focusReading();
}

function SourcePanel({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const fields = useSourceFields(source);
  const claims = claimsInSource(snapshot, source.id);
  const testimonies = claims.flatMap((claim) => testimonyOf(snapshot, claim) ?? []);
  const { original } = source;
  const sections = (
    <>
      <TestimonyList
        title={t('sources.inspector.says')}
        aside={`${passagesInWords(passagesOfSource(snapshot, source.id), locale)}, ${t('common.claims', { count: claims.length })}`}
        testimonies={testimonies}
        none={t(
          source.text === undefined ? 'sources.inspector.saysNothingSpoken' : 'sources.inspector.saysNothing',
        )}
        naming={({ claim }) => findingInWords(snapshot, claim.about, locale, claim)}
        saysWho
      />
      <GuardSections source={source} />
      <CameWith source={source} />
      <Section title={t('sources.relays.title')}>
        <RelaysSection source={source} />
      </Section>
      <LinksSection source={source} />
      <Section
        title={t('sources.inspector.original')}
        aside={original === undefined ? undefined : formatBytes(original.bytes, locale)}
      >
        {original === undefined ? (
          <p className="small muted">
            {source.guard !== undefined && source.guard.decision !== 'kept'
              ? t('guard.was.noOriginal')
              : source.text === undefined
                ? t('sources.inspector.noText')
                : t('sources.original.none')}
          </p>
        ) : (
          <>
            <p className={`small ${styles.hash}`}>
              <bdi>{original.name}</bdi>
              {original.encoding === undefined ? '' : ` · ${original.encoding}`}
            </p>
            <p className={`mono muted ${styles.hash}`}>SHA-256 {original.sha256}</p>
            <div className={styles.shadow}>
              <Button icon="download" onPress={() => void saveOriginal(store, source)}>
                {t('sources.original.save')}
              </Button>
            </div>
          </>
        )}
        {source.text === undefined || original !== undefined ? undefined : (
          <p className={`mono muted ${styles.hash}`}>
            {t('sources.inspector.textHash')} {source.text.sha256}
          </p>
        )}
      </Section>
    </>
  );
  return (
    <RowInspector
      table="sources"
      id={source.id}
      order={(now) =>
        rowsOf(now, 'sources')
          .toSorted((left, right) => left.number - right.number)
          .map((row) => row.id)
      }
      title={() => source.title}
      sections={() => sections}
      fields={() => fields}
    />
  );
}
