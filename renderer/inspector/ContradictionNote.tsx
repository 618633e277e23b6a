import { Fragment, type ReactNode } from 'react';
import { contradictionsOf } from '#shared/analysis/contradictions.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { Note, Section } from '../ui/Panel.tsx';
import { Disagreement } from '../ui/Stance.tsx';
import type { Selected } from '../workspace/selection.ts';
import { RowLinks } from './RowLinks.tsx';

/** The disagreements a row takes part in, each with the other rows concerned, one press away. */
export function ContradictionNote({ about }: { readonly about: Selected }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  const locale = useLocale();
  const found = contradictionsOf(snapshot, about as never);
  if (found.length === 0) return undefined;
  return (
    <Section title={t('inspector.contradiction.title')} aside={<Disagreement silent />}>
      {found.map((contradiction) => (
        <Fragment key={contradiction.kind}>
          <Note>{t(`inspector.contradiction.${contradiction.kind}`)}</Note>
          <RowLinks refs={contradiction.refs.filter((ref) => ref.id !== about.id)} locale={locale} />
        </Fragment>
      ))}
    </Section>
  );
}
