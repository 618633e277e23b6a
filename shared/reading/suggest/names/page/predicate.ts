import { speechVerbs } from '../lists/cue-words.ts';
import { isVerbA, type Page } from './page.ts';

const verbs =
  /^(?:a|ont|est|etait|sera|avait|aura|n|ne|se|s|y|doit|peut|veut|va|vient|fait|dit|emploie|compte|edite|exploite|reste|demande|propose|fournit|gere|revendique|is|was|has|had|will|would|did|does|do|says|refuse|subit|perd|rejette|minimise|dement|enquete|offers|operates|provides|runs|owns|makes|sells|suffered|lost|began|declined|disclosed|reported|revealed|notified|apologi[sz]ed|paid|took|became)$/;

/** Does the word at `index` go on as the predicate of a name: "… a confirmé", "… said", "… suffered"? */
export function isPredicate(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.gap !== 0) return false;
  if (word.key === 'a' && !isVerbA(page, word)) return false;
  return verbs.test(word.key) || speechVerbs.has(word.key);
}
