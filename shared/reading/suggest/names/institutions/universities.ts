import { placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import { wordSet } from '../../../word-set.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { endOfNumbered, isNumberOfOne, placeEnd } from './names.ts';

/** Towns that have, or had, several universities, told apart by a number. */
const towns = wordSet(
  'paris lyon lille rennes bordeaux toulouse montpellier grenoble nancy aix-marseille strasbourg clermont',
);
/** What speaks of a university, somewhere in the text. */
const study =
  /^(?:universit|etudiant|doctorant|enseignant|campus$|facultes?$|facs?$|licences?$|masters?$|etudie)|sorbonne/;
const romanNumber = /^(paris|lyon|lille|aix-marseille)-(?:[ivx]{1,4})$/;

/**
 * "l’annuaire de Paris 1 Panthéon-Sorbonne", "Rennes 2 a prévenu ses étudiants", "Paris-IV": French universities by their
 * town and number alone, in a text that speaks of studies. Linear.
 */
export function findUniversities(page: Page): void {
  if (page.language !== 'fr') return;
  for (const index of page.places.get('uni') ?? []) takeShort(page, index);
  if (![...page.places.keys()].some((key) => study.test(key))) return;
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1 || word.shape === 'lower' || page.words[index - 1]?.shape === 'number')
      continue;
    const to = endOf(page, index);
    if (to === undefined) continue;
    mention(page, index, to, {
      kind: 'organisation',
      strength: 6,
      reasons: [reason(page, 'name.institution', index, to)],
    });
  }
}

/** "Uni de Neuchâtel", "l’uni de Lausanne": as Switzerland calls a university for short. */
function takeShort(page: Page, index: number): void {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word === undefined || page.words[index + 1]?.gap !== 0) return;
  const isLed = before?.key === 'l' && word.gap === 0;
  if (word.shape !== 'capital' && !isLed) return;
  if (!/^(?:de|d)$/.test(page.words[index + 1]?.key ?? '')) return;
  const to = placeEnd(page, index + 2);
  if (to === index + 2 || placeNamed(keyOf(page, index + 2, to)) === 'country') return;
  mention(page, index, to, {
    kind: 'organisation',
    strength: 6,
    reasons: [reason(page, 'name.institution', index, index + 1)],
  });
}

function endOf(page: Page, index: number): number | undefined {
  const { key } = page.words[index] ?? { key: '' };
  if (romanNumber.test(key)) return endOfNumbered(page, index);
  if (!towns.has(key) || !isNumberOfOne(page, index + 1)) return undefined;
  const named = page.words[index + 2];
  // "Lyon 2 Marseille 1": what they have scored.
  if (named?.gap === 0 && placeNamed(named.name) === 'city') return undefined;
  const to = endOfNumbered(page, index + 1);
  const next = page.words[to];
  // "à Lyon 3 clients": what is counted follows, and a name does not.
  const isEnd =
    to > index + 2 ||
    next === undefined ||
    next.gap !== 0 ||
    isFunctionWord(next.key) ||
    isPredicate(page, to);
  return isEnd ? to : undefined;
}
