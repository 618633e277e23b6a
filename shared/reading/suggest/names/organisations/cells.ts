import { adjectiveEnd, institutionAdjectives } from '../lists/french-adjectives.ts';
import { isFunctionWord, isLegalForm, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { calendarWords } from '../lists/function-words.ts';
import { personFunctions, speechVerbs } from '../lists/cue-words.ts';
import { wordSet } from '../../../word-set.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { countryEnd, joined, placeEnd } from '../institutions/names.ts';
import { isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** Whom a line or cell of a list may begin with: its noun, and then what it is called. */
const heads = wordSet(
  `laboratoire mutuelle office club collectif association cabinet syndicat federation fondation cooperative regie ehpad residence clinique polyclinique lycee college ecole universite had cpts msp mutualite ligue barreau
   cercle chambre communaute imagerie pharmacie centre ch chu ght hopital institut musee mediatheque conservatoire esat ime oph sivom cias ccas mjc crous creche foyer maternite bailleur hospices amicale caisse`,
);
const longest = 11;

/**
 * French bodies that begin a line, a cell or an item and end with it or before what is said of them: "Office de tourisme
 * du Val Morand : 3 000 adresses", "EHPAD Les Tilleuls (Redon)". Such lines have no article that would tell a head from an
 * everyday word. Linear.
 */
export function findCells(page: Page): void {
  if (page.language !== 'fr') return;
  for (const [index, word] of page.words.entries()) {
    if (!heads.has(word.key) || !isNameShaped(word) || page.taken[index] === 1 || !isItem(page, index))
      continue;
    const to = endOf(page, index);
    if (to === undefined || !isClosed(page, to) || listedName(keyOf(page, index, to)) !== undefined) continue;
    mention(page, index, to, {
      kind: kindOfInstitution(keyOf(page, index, to).split(' ')),
      strength: 7,
      reasons: [reason(page, 'name.institution', index, index + 1)],
    });
  }
}

/** Behind the end of a line or sentence, a bar, a bullet. */
function isItem(page: Page, index: number): boolean {
  return isStart(page, index) || ((page.words[index]?.gap ?? 0) & (Gap.other | Gap.dash)) !== 0;
}

function isClosed(page: Page, to: number): boolean {
  const next = page.words[to];
  const ends = sentenceGaps | Gap.open | Gap.colon | Gap.dash | Gap.other | Gap.comma;
  return next === undefined || (next.gap & ends) !== 0 || isPredicate(page, to);
}

/** Where the name ends that begins with this head; undefined when nothing in it is a name. */
function endOf(page: Page, head: number): number | undefined {
  let to = head + 1;
  let named = false;
  while (to - head < longest) {
    const word = joined(page, to);
    if (word === undefined || isLegalForm(word.key)) break;
    const isLink = /^(?:de|du|des|d|l|la|le|les|et|a|au|aux)$/.test(word.key);
    if (isLink) {
      const next = linked(page, to);
      if (next === undefined || (named && !isNameShaped(page.words[next]))) break;
      to = next;
      continue;
    }
    // "Cabinet de la procureure": whose it is, and not what it is called.
    if (personFunctions.has(word.key) && word.key.length > 4) return undefined;
    if (calendarWords.has(word.key)) break;
    if (word.shape === 'number') {
      if (
        named &&
        /^\d{1,3}$/.test(word.key) &&
        ((page.words[to + 1]?.gap ?? Gap.line) & (Gap.other | Gap.line)) !== 0
      )
        to += 1;
      break;
    }
    if (isNameShaped(word)) {
      // "MSP des Trois Vallons": a numeral belongs to what it is called behind “des”.
      const isLed = /^(?:des|les|aux)$/.test(page.words[to - 1]?.key ?? '');
      if (isFunctionWord(word.key) && !isLed) break;
      if (!isPlainAcronym(word.key)) named = true;
      to = Math.max(to + 1, placeEnd(page, to));
      to = countryEnd(page, to);
      continue;
    }
    const isPart =
      institutionAdjectives.has(word.key) || (adjectiveEnd.test(word.key) && word.key.length > 4);
    const isField = /^(?:de|du|des|d|l|la)$/.test(page.words[to - 1]?.key ?? '');
    if (named || isFunctionWord(word.key) || speechVerbs.has(word.key) || !(isPart || isField)) break;
    to += 1;
  }
  return (named && isNameShaped(page.words[to - 1])) || (named && page.words[to - 1]?.shape === 'number')
    ? to
    : undefined;
}

/** The word that small words lead to ("de l’Ouest", "Les Tilleuls", "à la Source"). */
function linked(page: Page, from: number): number | undefined {
  let at = from;
  while (at - from < 3 && /^(?:de|du|des|d|l|la|le|les|et|a|au|aux)$/.test(joined(page, at)?.key ?? ''))
    at += 1;
  const word = joined(page, at);
  return word === undefined || word.shape === 'number' || (word.shape === 'lower' && isFunctionWord(word.key))
    ? undefined
    : at;
}
