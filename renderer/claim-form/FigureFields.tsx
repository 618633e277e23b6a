import type { ReactNode } from 'react';
import { exactnesses, figureRoles } from '#shared/model/figure.ts';
import { unitCodes } from '#shared/model/units.ts';
import { useT } from '../i18n/use-t.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ClaimDraft } from './claim-draft.ts';
import { type FindingFieldsProps, useOptions, useSentence } from './field-kit.ts';

/** A number of something: hedge, bounds, unit, what is counted, what it counts for. */
export function FigureFields({ draft, problems, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  const sentence = useSentence(problems);
  const { exactness } = draft;
  const hasLower = exactness !== 'at-most' && exactness !== 'unknown';
  const hasUpper = exactness === 'at-most' || exactness === 'range';
  const row = { layout: 'row' } as const;
  return (
    <>
      <SelectField
        {...row}
        label={t('sources.form.exactness')}
        value={exactness}
        options={useOptions(exactnesses, 'exactness')}
        onChange={(next) => onChange({ exactness: next, ...carried(draft, next) })}
      />
      {hasLower ? (
        <NumberField
          {...row}
          label={exactness === 'range' ? t('common.field.lower') : t('sources.form.number')}
          value={draft.lower}
          onChange={(lower) => onChange({ lower })}
          error={sentence('lower')}
        />
      ) : undefined}
      {hasUpper ? (
        <NumberField
          {...row}
          label={exactness === 'range' ? t('common.field.upper') : t('sources.form.number')}
          value={draft.upper}
          onChange={(upper) => onChange({ upper })}
          error={sentence('upper')}
        />
      ) : undefined}
      <SelectField
        {...row}
        label={t('common.field.unit')}
        value={draft.unit}
        options={useOptions(unitCodes, 'unit-name')}
        onChange={(unit) => onChange({ unit })}
        error={sentence('unit')}
        placeholder={t('common.select')}
      />
      <TextField
        {...row}
        label={t('sources.form.unitWord')}
        value={draft.unitWord}
        onChange={(unitWord) => onChange({ unitWord })}
        voice="source"
      />
      <TextField
        {...row}
        label={t('common.field.scope')}
        value={draft.scope}
        onChange={(scope) => onChange({ scope })}
        placeholder={t('sources.form.scopeHint')}
      />
      <SelectField
        {...row}
        label={t('sources.form.role')}
        value={draft.role}
        options={useOptions(figureRoles, 'figure-role')}
        onChange={(role) => onChange({ role })}
      />
    </>
  );
}

/** Changing the hedge keeps the number said, wherever it stood; what was no number goes with its field. */
function carried(draft: ClaimDraft, next: ClaimDraft['exactness']): Partial<ClaimDraft> {
  const [lower, upper] = [draft.lower, draft.upper].map((bound) => (Number.isNaN(bound) ? undefined : bound));
  if (next === 'at-most') return { lower, upper: upper ?? lower };
  if (next === 'unknown') return { lower, upper };
  return { lower: lower ?? upper, upper };
}
