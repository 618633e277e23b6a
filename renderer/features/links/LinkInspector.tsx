import type { ReactNode } from 'react';
import { caseGraph, stancesOf } from '#shared/analysis/graph.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Link } from '#shared/model/index.ts';
import { relationCodes } from '#shared/model/link.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { TestimonyList } from '../../inspector/ClaimsSection.tsx';
import type { FieldSpec } from '../../inspector/EditableFields.tsx';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { entityName, rowLabel } from '../../inspector/row-label.ts';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { useSnapshot } from '../../store/react.tsx';
import { Disagreement, StanceWord } from '../../ui/Stance.tsx';
import { linkOrder } from './link-rows.ts';
import { relationWords } from './link-words.ts';
import styles from './links.module.css';

/** One link: who says so, who contests it, what else is said in its place, and its particulars. */
export function LinkInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  return (
    <RowInspector
      table="links"
      id={id}
      order={(snapshot) => linkOrder(caseGraph(snapshot))}
      title={titleOf}
      head={headOf}
      sections={rivalsSection}
      fields={(link) => fieldsOf(link, t)}
    />
  );
}

const titleOf = (link: Link): ReactNode => <Title link={link} />;
const headOf = (link: Link): ReactNode => <Head link={link} />;
const rivalsSection = (link: Link): ReactNode => <Rivals link={link} />;

function Title({ link }: { readonly link: Link }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  return (
    <h2 className={styles.title}>
      {entityName(snapshot, link.from)} <i>{relationWords(link, t)}</i> {entityName(snapshot, link.to)}
    </h2>
  );
}

function Head({ link }: { readonly link: Link }): ReactNode {
  const t = useT();
  const edge = caseGraph(useSnapshot()).edges.find(({ id }) => id === link.id);
  if (edge === undefined || stancesOf(edge).length === 0) return undefined;
  return (
    <p className={styles.tally}>
      {stancesOf(edge).map((stance) => (
        <StanceWord key={stance} stance={stance} />
      ))}
      {edge.isContested ? (
        <span className={styles.contested}>
          <Disagreement silent /> {t('links.contested')}
        </span>
      ) : undefined}
    </p>
  );
}

/** Other things said to be at the origin of the same: rarely all true at once. */
export function rivalsOf(snapshot: Snapshot, link: Link): readonly Link[] {
  if (link.relation !== 'origin-of') return [];
  return rowsOf(snapshot, 'links').filter(
    (other) => other.id !== link.id && other.relation === link.relation && other.to === link.to,
  );
}

function Rivals({ link }: { readonly link: Link }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const testimonies = rivalsOf(snapshot, link).flatMap(
    ({ id }) => whoSaysSo(snapshot, { table: 'links', id }).testimonies,
  );
  if (testimonies.length === 0) return undefined;
  return (
    <TestimonyList
      title={t('links.rivals')}
      testimonies={testimonies}
      naming={({ claim, speaker }) =>
        [speaker?.name, rowLabel(snapshot, claim.about, locale)]
          .flatMap((part) => (part === undefined ? [] : [isolated(part)]))
          .join(' · ')
      }
    />
  );
}

function fieldsOf(link: Link, t: Translate): readonly FieldSpec<'links'>[] {
  const end = (field: 'from' | 'to'): FieldSpec<'links'> => ({
    kind: 'custom',
    field,
    render: (saver, error) => (
      <EntityPicker
        label={t(`links.field.${field}`)}
        layout="row"
        error={error}
        value={link[field]}
        onChange={(id) => {
          if (id !== undefined) void saver.save({ [field]: id });
        }}
      />
    ),
  });
  return [
    end('from'),
    {
      kind: 'select',
      field: 'relation',
      label: t('links.field.relation'),
      options: relationCodes.map((code) => ({ value: code, label: t(`model.relation.${code}`) })),
    },
    end('to'),
    {
      kind: 'text',
      field: 'words',
      label: t('links.field.words'),
      voice: 'source',
      description: link.words === undefined ? t('links.field.wordsNote') : undefined,
    },
    { kind: 'area', field: 'note', label: t('links.field.note') },
  ];
}
