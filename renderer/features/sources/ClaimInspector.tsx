import type { ReactNode } from 'react';
import { testimonyOf } from '#shared/analysis/who-says-so.ts';
import { claimsOnPassage } from '#shared/analysis/claims.ts';
import { rowById } from '#shared/case/snapshot.ts';
import { findingInWords } from '../../claim-form/finding-words.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { TestimonyList } from '../../inspector/ClaimsSection.tsx';
import { useSnapshot } from '../../store/react.tsx';
import { Note, Panel, Section } from '../../ui/Panel.tsx';

/** A plain claim about the breach as a whole: itself, with all that can be changed of it. */
export function ClaimInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const claim = rowById(snapshot, 'claims', id);
  const testimony = claim === undefined ? undefined : testimonyOf(snapshot, claim);
  if (claim === undefined || testimony === undefined) return <Gone />;
  return (
    <Panel
      letter="A"
      kind={claim.topic === undefined ? t('model.letter.A') : t(`model.topic.${claim.topic}`)}
      title={findingInWords(snapshot, claim.about, locale, claim)}
    >
      <TestimonyList testimonies={[testimony]} />
    </Panel>
  );
}

/** A passage that carries no claim any more, or several: each with what it says. */
export function PassageInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const passage = rowById(snapshot, 'passages', id);
  if (passage === undefined) return <Gone />;
  const testimonies = claimsOnPassage(snapshot, id).flatMap((claim) => testimonyOf(snapshot, claim) ?? []);
  return (
    <Panel kind={t('model.table.passages')} title={t('common.quote', { text: passage.quote })}>
      <TestimonyList
        testimonies={testimonies}
        naming={({ claim }) => findingInWords(snapshot, claim.about, locale, claim)}
        saysWho
      />
    </Panel>
  );
}

function Gone(): ReactNode {
  const t = useT();
  return (
    <Panel kind={t('model.letter.A')} title={t('model.letter.A')}>
      <Section title={t('model.letter.A')}>
        <Note>{t('inspector.gone')}</Note>
      </Section>
    </Panel>
  );
}
