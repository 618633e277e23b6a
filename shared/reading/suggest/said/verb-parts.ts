import type { Stance } from '../../../model/claim.ts';
import type { SaidText, Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';
import { clitics } from './word-lists.ts';
import { wordSet } from '../../word-set.ts';

/** A verb of saying with its auxiliaries and negation. Token indexes, `to` excluded. */
export type VerbGroup = {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly form: VerbForm;
  readonly stance: Stance;
  readonly isPassive: boolean;
  /** "explique-t-il": the token of the pronoun. */
  readonly pronoun: number | undefined;
  readonly isGerund: boolean;
};

/** Words that deny a French verb behind it. */
export const negations = wordSet('pas jamais guere point nullement aucunement');

/** A group of plain parts, with the stance that its negation makes of the verb's own. */
export function group(
  from: number,
  to: number,
  verb: number,
  form: VerbForm,
  isNegated: boolean,
  isPassive: boolean,
  pronoun: number | undefined,
): VerbGroup {
  return { from, to, verb, form, stance: stanceOf(form, isNegated), isPassive, pronoun, isGerund: false };
}

/** What a negated verb of saying comes to: who does not deny states, who does not confirm declines to say. */
export function stanceOf(form: VerbForm, isNegated: boolean): Stance {
  if (!isNegated) return form.stance;
  if (form.stance === 'denies' || form.stance === 'doubts') return 'states';
  return /^(?:penser|croire|estimer|juger|considerer|believe|think|parler)$/.test(form.lemma)
    ? 'doubts'
    : 'declines';
}

/** Whether a negation stands right behind a verb. */
export function negated(text: SaidText, index: number): boolean {
  return [1, 2].some(
    (step) =>
      negations.has(text.tokens[index + step]?.text ?? '') || text.tokens[index + step]?.text === 'ni',
  );
}

/** Where the clitics before a verb begin, and what they say. */
export function withClitics(
  text: SaidText,
  index: number,
): { from: number; hasNe: boolean; isReflexive: boolean } {
  let from = index;
  let hasNe = false;
  let isReflexive = false;
  while (from > 0 && index - from < 3 && clitics.has(text.tokens[from - 1]?.text ?? '')) {
    from -= 1;
    const { text: word } = text.tokens[from] as Token;
    if (/^n[e']$/.test(word)) hasNe = true;
    if (/^s[e']$/.test(word)) isReflexive = true;
    // "la", "les" before a verb stand for something; a subject cannot end with them.
  }
  return { from, hasNe, isReflexive };
}
