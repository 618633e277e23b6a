import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { exposureStates, type ExposureState } from '#shared/model/exposure.ts';
import type { ClaimableTable, Ref } from '#shared/model/index.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import { draftDone } from '../workspace/left-drafts.ts';
import {
  begunKey,
  type BegunClaim,
  changeBegunClaim,
  dropBegunClaim,
  emptyClaim,
  leaveBegunClaim,
  useBegunClaims,
} from './begun-claims.ts';
import { CredibilityControl, StanceControl } from './ClaimEditor.tsx';
import { dateReader, typedDate } from './date-reading.ts';
import { EntityPicker } from './EntityPicker.tsx';
import styles from './inspector.module.css';
import { SourcePicker } from './SourcePicker.tsx';
import { ViaField } from './ViaField.tsx';

/** A claim without a passage: a phone call, a meeting. It is recorded like any other and says that it has no text. */
export function NewClaim({
  about,
  onClose,
}: {
  readonly about: Ref<ClaimableTable>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const key = begunKey(store.id, about);
  const filled = useBegunClaims(({ claims }) => claims[key]) ?? emptyClaim;
  const [refusal, setRefusal] = useState<Problem>();
  const [isAsked, setAsked] = useState(false);
  const set = (change: Partial<BegunClaim>): void => changeBegunClaim(key, change);
  const leave = (): void => {
    leaveBegunClaim(key, about);
    onClose();
  };

  const record = useOneAtATime(async (): Promise<void> => {
    setAsked(true);
    const date = typedDate(filled.date, locale);
    if (filled.source === undefined || date === 'refused') return;
    const { stance, credibility, exposure, wording, note } = filled;
    const done = await store.execute('claim.record', {
      source: filled.source,
      about: { existing: about },
      ...(filled.speaker === undefined ? {} : { speaker: { existing: filled.speaker } }),
      via: filled.via.map((existing) => ({ existing })),
      fields: {
        stance,
        credibility,
        ...(date === undefined ? {} : { date }),
        ...(exposure === undefined ? {} : { exposure }),
        ...(wording.trim() === '' ? {} : { wording: wording.trim() }),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
    });
    if (!done.ok) {
      setRefusal(done.error);
      return;
    }
    dropBegunClaim(key);
    draftDone();
    onClose();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void record();
    else if (event.key === 'Escape' && !event.defaultPrevented) leave();
    else return;
    event.stopPropagation();
  };

  return (
    <div
      className={styles.inner}
      role="group"
      aria-label={t('inspector.claim.add')}
      data-new-claim
      onKeyDown={onKeyDown}
    >
      <p className={styles.quiet}>{t('inspector.claim.addHint')}</p>
      <SourcePicker
        label={t('inspector.claim.source')}
        layout="row"
        value={filled.source}
        onChange={(source) => set({ source })}
        error={
          isAsked && filled.source === undefined
            ? problemSentence({ code: 'text.required' }, locale)
            : undefined
        }
        autoFocus
      />
      <EntityPicker
        label={t('inspector.claim.speaker')}
        layout="row"
        description={t('inspector.claim.speakerNote')}
        defaultKind="person"
        value={filled.speaker}
        onChange={(speaker) => set({ speaker })}
      />
      <ViaField value={filled.via} onChange={(via) => set({ via })} />
      <StanceControl value={filled.stance} onChange={(stance) => set({ stance })} />
      <CredibilityControl value={filled.credibility} onChange={(credibility) => set({ credibility })} />
      {about.table === 'events' ? (
        <DateField
          label={t('inspector.claim.date')}
          layout="row"
          value={filled.date}
          read={dateReader(locale)}
          onChange={(date) => set({ date })}
        />
      ) : undefined}
      {about.table === 'exposures' ? (
        <SelectField<ExposureState>
          label={t('inspector.claim.exposure')}
          layout="row"
          value={filled.exposure}
          options={exposureStates.map((state) => ({ value: state, label: t(`model.exposure.${state}`) }))}
          onChange={(exposure) => set({ exposure })}
        />
      ) : undefined}
      <TextArea
        label={t('inspector.claim.wording')}
        layout="row"
        voice="source"
        rows={2}
        value={filled.wording}
        onChange={(wording) => set({ wording })}
      />
      <TextArea
        label={t('inspector.claim.note')}
        layout="row"
        rows={2}
        value={filled.note}
        onChange={(note) => set({ note })}
      />
      {refusal === undefined ? undefined : <ProblemNotice problem={refusal} />}
      <div className={styles.row}>
        <Button keys="$mod+Enter" onPress={() => void record()}>
          {t('inspector.claim.record')}
        </Button>
        <Button kind="quiet" keys="Escape" onPress={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
