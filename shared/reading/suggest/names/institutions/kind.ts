import type { EntityKind } from '../../../../model/entity.ts';
import { isAuthorityAcronym } from '../lexicon/lexicon.ts';
import { authorityHeads, firmNameWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';

const privateWords = wordSet(
  `inc ltd llc sa sas sarl gmbh group groupe holding holdings insurance assurances mutuelle communication immobiliere medical travel collection staffing recovery`,
);
const mediumWords = wordSet(
  `times journal herald tribune gazette chronicle news radio television tv magazine weekly daily podcast hebdo matin soir quotidien presse press blog`,
);

/** What bears a name of these words (folded): an authority by its head, a medium, else an organisation. */
export function kindOfInstitution(words: readonly string[]): EntityKind {
  const first = words[0] ?? '';
  // "Office central de lutte contre …", "Section centrale …": of the state, whatever it is of.
  if (
    (authorityHeads.has(first) || first === 'section') &&
    /^(?:nationale?|centrale?|federale?|interministerielle?)$/.test(words[1] ?? '')
  )
    return 'authority';
  if (words.some((word) => privateWords.has(word))) return 'organisation';
  if (isAuthorityAcronym(first) && !/^(?:chu|chru|ch|nhs)$/.test(first)) return 'authority';
  const last = words.at(-1) ?? '';
  // "U.S. Department of Health and Human Services"
  const isBody = words.some((word, at) => /^(?:department|ministry)$/.test(word) && words[at + 1] === 'of');
  if (isBody && !words.some((word) => /^(?:university|hospital|school|college)$/.test(word)))
    return 'authority';
  // "Velmora Conseil" advises; "conseil régional" rules.
  if (last === 'conseil' && words.length > 1) return 'organisation';
  const isSeveral = first.endsWith('s') && authorityHeads.has(first.slice(0, -1));
  if (isSeveral || authorityHeads.has(first) || authorityHeads.has(last)) return 'authority';
  if (words.some((word) => authorityHeads.has(word)) && !firmNameWords.has(last)) return 'authority';
  return mediumWords.has(first) || mediumWords.has(last) ? 'medium' : 'organisation';
}
