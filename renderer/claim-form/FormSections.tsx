import type { ReactNode } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import type { EntityChoice } from '#shared/commands/claim/record.ts';
import { credibilities, stances } from '#shared/model/claim.ts';
import type { ClaimableTable, Entity, Ref } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { stanceKeys } from '../inspector/claim-keys.ts';
import { useSnapshot } from '../store/react.tsx';
import { IconButton } from '../ui/Button.tsx';
import { KindLetter } from '../ui/KindLetter.tsx';
import { Section } from '../ui/Panel.tsx';
import { StanceWord } from '../ui/Stance.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ClaimDraft } from './claim-draft.ts';
import styles from './claim-form.module.css';
import { sameChoice } from './draft-input.ts';
import { choiceName, EntityChoiceField } from './EntityChoiceField.tsx';
import { countInWords, findingInWords } from './finding-words.ts';
import { KeyedChoices } from './KeyedChoices.tsx';
import { claimLetters, letterOfTable } from './letters.ts';

type SectionProps = {
  readonly draft: ClaimDraft;
  readonly onChange: (patch: Partial<ClaimDraft>) => void;
};

/** The seven letters, the present one marked: a change of mind keeps what was typed. */
export function LetterSwitch({ draft, onChange }: SectionProps): ReactNode {
  const t = useT();
  return (
    <div className={styles.letters} role="group" aria-label={t('sources.bar.label')}>
      {claimLetters.map((letter) => (
        <button
          key={letter}
          type="button"
          title={t(`model.letter.${letter}`)}
          aria-label={t(`model.letter.${letter}`)}
          aria-pressed={letter === draft.letter}
          className={letter === draft.letter ? styles.letterOn : styles.letter}
          onClick={() => onChange({ letter, attach: undefined })}
        >
          <KindLetter letter={letter} />
        </button>
      ))}
    </div>
  );
}

/** The finding the claim is about: a new one, or one already there, likeliest first. */
export function AttachSection({
  draft,
  candidates,
  onChange,
}: SectionProps & { readonly candidates: readonly Ref<ClaimableTable>[] }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  if (candidates.length === 0) return undefined;
  return (
    <Section title={t('sources.form.attach')}>
      <KeyedChoices
        label={t('sources.form.attach')}
        value={draft.attach === undefined ? 'new' : `${draft.attach.table} ${draft.attach.id}`}
        onChange={(id) => onChange({ attach: candidates.find((ref) => `${ref.table} ${ref.id}` === id) })}
        choices={[
          {
            id: 'new',
            keys: '0',
            content: t('sources.form.newFinding', {
              kind: newWords(draft, locale) || t(`model.letter.${draft.letter}`),
            }),
          },
          ...candidates.map((ref, index) => ({
            id: `${ref.table} ${ref.id}`,
            keys: String(index + 1),
            content: (
              <>
                <KindLetter letter={letterOfTable[ref.table]} named />
                <span className="clip">{findingInWords(snapshot, ref, locale)}</span>
              </>
            ),
          })),
        ]}
      />
    </Section>
  );
}

/** Who says it: the source itself, those likely, or anybody; and whom the source takes it from. */
export function SpeakerSection({
  draft,
  speakers,
  onChange,
}: SectionProps & { readonly speakers: readonly Entity[] }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  const source = rowById(snapshot, 'sources', draft.source);
  const choose = (choice: EntityChoice | undefined): void => onChange({ speaker: choice });
  return (
    <Section title={t('sources.form.speaker')}>
      <KeyedChoices
        label={t('sources.form.speaker')}
        value={speakerKey(draft, speakers)}
        onChange={(id) =>
          choose(
            id === 'own'
              ? undefined
              : { existing: speakers.find((entity) => entity.id === id)?.id ?? (id as never) },
          )
        }
        choices={[
          {
            id: 'own',
            keys: 'Shift+0',
            content: t('sources.form.ownVoice', { number: String(source?.number ?? '') }),
          },
          ...speakers.map((entity, index) => ({
            id: entity.id as string,
            keys: `Shift+${index + 1}`,
            content: entity.name,
          })),
        ]}
      />
      <div className={styles.fields}>
        <EntityChoiceField
          layout="row"
          label={t('sources.form.other')}
          value={draft.speaker}
          onChange={choose}
          defaultKind="person"
          placeholder={t('sources.form.someone')}
        />
        <Via draft={draft} onChange={onChange} />
      </div>
    </Section>
  );
}

/** What the speaker does with the finding, one key each. */
export function StanceSection({ draft, onChange }: SectionProps): ReactNode {
  const t = useT();
  return (
    <Section title={t('sources.form.stance')}>
      <KeyedChoices
        look="row"
        label={t('sources.form.stance')}
        value={draft.stance}
        onChange={(stance) => onChange({ stance: stances.find((other) => other === stance) ?? 'states' })}
        choices={stances.map((stance) => ({
          id: stance,
          keys: Object.entries(stanceKeys).find(([, value]) => value === stance)?.[0] ?? '',
          content: <StanceWord stance={stance} />,
        }))}
      />
    </Section>
  );
}

/** How far the claim is to be believed, and a note. */
export function CredibilitySection({ draft, onChange }: SectionProps): ReactNode {
  const t = useT();
  return (
    <Section title={t('common.field.credibility')} aside={t(`model.credibility.${draft.credibility}`)}>
      <KeyedChoices
        look="row"
        label={t('common.field.credibility')}
        value={String(draft.credibility)}
        onChange={(grade) =>
          onChange({ credibility: credibilities.find((other) => String(other) === grade) ?? 6 })
        }
        choices={credibilities.map((grade) => ({
          id: String(grade),
          label: `${grade}, ${t(`model.credibility.${grade}`)}`,
          keys: `Alt+${grade}`,
          content: undefined,
        }))}
      />
      <div className={styles.fields}>
        <TextField
          layout="row"
          label={t('sources.form.note')}
          value={draft.note}
          onChange={(note) => onChange({ note })}
        />
      </div>
    </Section>
  );
}

/** Whom the source says it takes this from: a chip each, and a field for one more. */
function Via({
  draft,
  onChange,
}: {
  readonly draft: ClaimDraft;
  readonly onChange: (patch: Partial<ClaimDraft>) => void;
}): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  return (
    <>
      <EntityChoiceField
        key={draft.via.length}
        layout="row"
        label={t('sources.form.via')}
        value={undefined}
        placeholder={t('sources.form.viaHint')}
        onChange={(choice) => {
          if (choice !== undefined && !draft.via.some((other) => sameChoice(other, choice)))
            onChange({ via: [...draft.via, choice] });
        }}
        defaultKind="medium"
      />
      {draft.via.length === 0 ? undefined : (
        <ul className={styles.chips}>
          {draft.via.map((choice) => (
            <li key={choiceName(snapshot, choice)} className={styles.chip}>
              {choiceName(snapshot, choice)}
              <IconButton
                icon="close"
                label={t('common.removeNamed', { name: choiceName(snapshot, choice) })}
                onPress={() => onChange({ via: draft.via.filter((other) => !sameChoice(other, choice)) })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function speakerKey(draft: ClaimDraft, speakers: readonly { readonly id: string }[]): string | undefined {
  const { speaker } = draft;
  if (speaker === undefined) return 'own';
  return 'existing' in speaker && speakers.some(({ id }) => id === speaker.existing)
    ? speaker.existing
    : undefined;
}

function newWords(draft: ClaimDraft, locale: Parameters<typeof countInWords>[1]): string {
  switch (draft.letter) {
    case 'C':
      return countInWords(draft, locale);
    case 'N':
      return draft.name;
    default:
      return '';
  }
}
