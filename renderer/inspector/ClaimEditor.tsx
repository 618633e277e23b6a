import type { KeyboardEvent, ReactNode } from 'react';
import type { Testimony } from '#shared/analysis/who-says-so.ts';
import { claimTopics, credibilities, stances, type Credibility, type Stance } from '#shared/model/claim.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import type { ClaimableTable, Id, Ref } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { StanceWord } from '../ui/Stance.tsx';
import { act } from '../workspace/act.ts';
import { notifyDone } from '../workspace/notices.ts';
import { viaEntities } from './claim-words.ts';
import { EditableFields, type FieldSpec } from './EditableFields.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { FindingPicker } from './FindingPicker.tsx';
import styles from './inspector.module.css';
import { rowLabel } from './row-label.ts';
import { ViaField } from './ViaField.tsx';

/** Everything that can be changed of a claim, under it: each field saved as it is left. Escape closes. */
export function ClaimEditor({
  testimony: { claim },
  onClose,
}: {
  readonly testimony: Testimony;
  readonly onClose: () => void;
}): ReactNode {
  const t = useT();
  const store = useCase();
  const stay = { keepSelection: true } as const;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className={styles.sheet} role="group" aria-label={t('inspector.claim.editor')} onKeyDown={onKeyDown}>
      <StanceControl
        value={claim.stance}
        onChange={(stance) => void act(store, 'claim.edit', { id: claim.id, patch: { stance } }, stay)}
      />
      <CredibilityControl
        value={claim.credibility}
        onChange={(credibility) =>
          void act(store, 'claim.edit', { id: claim.id, patch: { credibility } }, stay)
        }
      />
      <ClaimFields claim={claim} />
      <div className={styles.row}>
        <Button keys="Escape" onPress={onClose}>
          {t('common.done')}
        </Button>
      </div>
    </div>
  );
}

function ClaimFields({ claim }: Pick<Testimony, 'claim'>): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const attach = async (about: Ref<ClaimableTable> | undefined): Promise<void> => {
    if (about === undefined) return;
    const done = await act(store, 'claim.edit', { id: claim.id, patch: { about } }, { keepSelection: true });
    if (!done.ok) return;
    notifyDone(t('inspector.claim.moved', { label: rowLabel(snapshot, about, locale) }), done.value.entry);
  };
  const fields: readonly (FieldSpec<'claims'> | undefined)[] = [
    {
      kind: 'custom',
      field: 'speaker',
      render: (saver, error) => (
        <EntityPicker
          label={t('inspector.claim.speaker')}
          layout="row"
          description={t('inspector.claim.speakerNote')}
          error={error}
          defaultKind="person"
          value={claim.speaker}
          onChange={(speaker) => void saver.save({ speaker })}
        />
      ),
    },
    {
      kind: 'custom',
      field: 'via',
      render: () => (
        <ViaField
          value={viaEntities(snapshot, claim) as readonly Id<'entities'>[]}
          onChange={(via) =>
            void act(store, 'claim.edit', { id: claim.id, patch: {}, via }, { keepSelection: true })
          }
        />
      ),
    },
    claim.about.table === 'events'
      ? { kind: 'date', field: 'date', label: t('inspector.claim.date') }
      : undefined,
    claim.about.table === 'exposures'
      ? {
          kind: 'select',
          field: 'exposure',
          label: t('inspector.claim.exposure'),
          options: exposureStates.map((state) => ({ value: state, label: t(`model.exposure.${state}`) })),
        }
      : undefined,
    claim.about.table === 'cases'
      ? {
          kind: 'select',
          field: 'topic',
          label: t('inspector.claim.topic'),
          options: claimTopics.map((topic) => ({ value: topic, label: t(`model.topic.${topic}`) })),
        }
      : undefined,
    {
      kind: claim.about.table === 'cases' ? 'area' : 'text',
      field: 'wording',
      label: t('inspector.claim.wording'),
      voice: 'source',
      description: claim.about.table === 'cases' ? undefined : t('inspector.claim.wordingNote'),
    },
    { kind: 'date', field: 'saidOn', label: t('inspector.claim.saidDate') },
    { kind: 'area', field: 'note', label: t('inspector.claim.note') },
    {
      kind: 'custom',
      field: 'about',
      render: (_saver, error) => (
        <FindingPicker
          label={t('inspector.claim.about')}
          layout="row"
          error={error}
          value={claim.about}
          onChange={(about) => void attach(about)}
        />
      ),
    },
  ];
  return <EditableFields table="claims" row={claim} fields={fields.filter((field) => field !== undefined)} />;
}

/** The four stances, each with its mark and word. */
export function StanceControl({
  value,
  onChange,
}: {
  readonly value: Stance;
  readonly onChange: (stance: Stance) => void;
}): ReactNode {
  const t = useT();
  return (
    <SegmentedControl
      label={t('inspector.claim.stance')}
      value={value}
      options={stances.map((stance) => ({
        value: stance,
        label: (
          <span className={styles.compact}>
            <StanceWord stance={stance} />
          </span>
        ),
      }))}
      onChange={onChange}
    />
  );
}

/** The six grades of credibility, the chosen one in words underneath. */
export function CredibilityControl({
  value,
  onChange,
}: {
  readonly value: Credibility;
  readonly onChange: (credibility: Credibility) => void;
}): ReactNode {
  const t = useT();
  return (
    <div className={styles.row}>
      <span className={styles.label}>{t('inspector.claim.credibility')}</span>
      <SegmentedControl
        label={t('inspector.claim.credibility')}
        value={String(value)}
        options={credibilities.map((grade) => ({
          value: String(grade),
          label: String(grade),
          ariaLabel: `${grade}, ${t(`model.credibility.${grade}`)}`,
        }))}
        onChange={(grade) => onChange(Number(grade) as Credibility)}
      />
      <span className={styles.quiet}>{t(`model.credibility.${value}`)}</span>
    </div>
  );
}
