import type { SaidText, Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';
import { group, type VerbGroup } from './verb-parts.ts';
import { auxiliaries, between, clitics, englishAuxiliaries } from './word-lists.ts';
import { wordSet } from '../../word-set.ts';

const refusing = wordSet(
  'refuse refusent refusait refusaient evite evitent evitait decline declines declined refuses refused refusing declining',
);
const wanting = wordSet(
  'voulu souhaite souhaitent souhaitait veut veulent voulait pu peut peuvent pouvait accepte mesure able unable wished wanted willing prepared',
);
const governors = wordSet(
  'vient viennent venait venaient tient tiennent tenait tenu borne bornent contente contentent limite continue persiste semble fini preferait prefere beau commence va vont allait went going seems continues continued appears',
);

/** Reads a verb behind another that governs it: "refuse de confirmer", "vient d’annoncer", "n’a pas voulu préciser", "declined to say", "cannot confirm". */
export function governedGroup(text: SaidText, index: number, form: VerbForm): VerbGroup | undefined {
  let at = index - 1;
  while (
    at > index - 4 &&
    /^(?:de|d'|a|to|ni|pas|ne|immediately|further|yet|le|la|les|l')$/.test(text.tokens[at]?.text ?? '')
  )
    at -= 1;
  const governor = text.tokens[at]?.text ?? '';
  if (
    governor === 'cannot' ||
    ((governor === 'could' || governor === 'can') && text.tokens[at + 1]?.text === 'not')
  )
    return { ...group(at, index + 1, index, form, false, false, undefined), stance: 'declines' };
  const [isRefusal, isWish] = [refusing.has(governor), wanting.has(governor)];
  if (!isRefusal && !isWish && !governors.has(governor)) return undefined;
  if (form.language === 'en' && text.tokens[index - 1]?.text !== 'to') return undefined;
  // "a beau assurer ses arrières": insures.
  if (governor === 'beau' && !/^(?:que|qu'|:|«)$/.test(text.tokens[index + 1]?.text ?? '')) return undefined;
  // "en mesure de chiffrer les sauvegardes": what is put in figures is a number or a loss.
  if (governor === 'mesure' && form.lemma === 'chiffrer' && !isSum(text, index + 1)) return undefined;
  let from = at;
  let hasNo = governor === 'unable';
  for (let step = at - 1; step > at - 7 && step >= 0; step -= 1) {
    const token = text.tokens[step] as Token;
    const isPart =
      clitics.has(token.text) ||
      (auxiliaries.has(token.text) && !token.isAccented) ||
      englishAuxiliaries.has(token.text) ||
      between.has(token.text) ||
      token.text.endsWith("n't");
    if (!isPart) break;
    if (/^(?:n[e']|not)$|n't$/.test(token.text)) hasNo = true;
    from = step;
  }
  const declines = isRefusal ? !hasNo : isWish && hasNo;
  return {
    ...group(from, index + 1, index, form, false, false, undefined),
    stance: declines ? 'declines' : form.stance,
  };
}

function isSum(text: SaidText, index: number): boolean {
  return [0, 1, 2].some((step) =>
    /^(?:nombre|ampleur|prejudice|volume|cout|pertes|degats|impact|montant|victimes)$/.test(
      text.tokens[index + step]?.text ?? '',
    ),
  );
}
