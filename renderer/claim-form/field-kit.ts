import type { MessageKey } from '../i18n/messages.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { DraftField, DraftProblems } from './draft-input.ts';

/** What every group of fields of the form takes. */
export type FindingFieldsProps = {
  readonly draft: ClaimDraft;
  readonly problems: DraftProblems;
  readonly onChange: (patch: Partial<ClaimDraft>) => void;
};

/** Options of a list of codes whose words are in the `model` area. */
export function useOptions<C extends string>(
  codes: readonly C[],
  prefix: string,
): readonly { readonly value: C; readonly label: string }[] {
  const t = useT();
  return codes.map((value) => ({ value, label: t(`model.${prefix}.${value}` as MessageKey) }));
}

/** The sentence of a field's refusal. */
export function useSentence(problems: DraftProblems): (field: DraftField) => string | undefined {
  const locale = useLocale();
  return (field) => {
    const found = problems[field];
    return found === undefined ? undefined : problemSentence(found, locale);
  };
}
