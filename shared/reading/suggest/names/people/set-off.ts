import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { isCommon, isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

const those = wordSet('celui celle');
/** So many words tell what somebody does, at most. */
const longest = 14;

/** Somebody whose name is set off from what he does, or from the text he signs, by nothing but a comma or a dash. */
export function findSetOff(page: Page): void {
  if (page.language === 'fr') for (const index of placesOf(page, those)) takeDoer(page, index);
  takeSigned(page);
}

/** "Celui qui a repéré l’annonce, NoX, parlait": who it is. */
function takeDoer(page: Page, index: number): void {
  if (page.words[index + 1]?.key !== 'qui' || page.words[index + 1]?.gap !== 0) return;
  for (let at = index + 2; at < index + longest; at += 1) {
    const word = page.words[at];
    if (word === undefined || (word.gap & (sentenceGaps | Gap.colon)) !== 0) return;
    if (word.gap !== Gap.comma) continue;
    let to = at;
    while (to - at < 3 && isNameShaped(page.words[to]) && (to === at || page.words[to]?.gap === 0)) to += 1;
    const next = page.words[to];
    if (to === at || next?.gap !== Gap.comma || isFunctionWord(word.key)) return;
    if (listedName(word.name) !== undefined || placeNamed(word.name) !== undefined) return;
    mention(page, at, to, {
      kind: 'person',
      strength: 6,
      reasons: [reason(page, 'name.apposed', index, index + 2)],
    });
    return;
  }
}

/** "— Meenal" at the very end: who signs, by a name alone that is no word. */
function takeSigned(page: Page): void {
  const at = page.words.length - 1;
  const word = page.words[at];
  if (word?.shape !== 'capital' || (word.gap & Gap.dash) === 0 || (word.gap & sentenceGaps) === 0) return;
  if (!/^[\s.]*$/.test(page.text.slice(word.end)) || word.key.length < 3) return;
  if (isCommon(word.key) || isDictionaryForm(word.key)) return;
  if (listedName(word.name) !== undefined || placeNamed(word.name) !== undefined) return;
  mention(page, at, at + 1, {
    kind: 'person',
    strength: 5,
    reasons: [reason(page, 'name.signature', at, at + 1)],
  });
}
