import { placeNamed } from '../lexicon/gazetteer.ts';
import { isGivenName, isRareGivenName, isWeakGivenName, listedName } from '../lexicon/lexicon.ts';
import { personFunctions, personTitles, speechVerbs } from '../lists/cue-words.ts';
import { namedWithHead } from '../lists/institution-fields.ts';
import { firmNameWords, frenchFirmWords, frenchPublicHeads } from '../lists/institution-words.ts';
import { listedLength } from '../lexicon/lookup.ts';
import { isNameShaped, isVerbA, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap, type Word } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** Whom something is told is called in no more words than these. */
const longestListener = 7;
const towards = wordSet('a au aux');
/** Of telling somebody, besides the verbs by which somebody is quoted. */
const tellers = /^(?:repondu|revele|rapporte|relate|livre|lache|admis|reconnu|ecrit|promis)$/;
const particles = /^(?:de|d|du|des|la|le|van|von|der|el|al|ben|bin|da|di|dos)$/;

/**
 * "a confié à La Dépêche sarladaise Fanny Coustal, qui dirige …": French sets who speaks right behind whom it was told,
 * and nothing but the given name says where the one name ends and the other begins. Taken before the runs of capitals
 * and the heads of bodies, which would both go on over it. Linear.
 */
export function findSpeakersTold(page: Page): void {
  if (page.language !== 'fr') return;
  for (const index of placesOf(page, towards)) {
    const word = page.words[index];
    if (index === 0 || index >= page.words.length - 3) continue;
    if (word === undefined || word.gap !== 0 || isVerbA(page, word)) continue;
    const verb = page.words[index - 1]?.key ?? '';
    if (!speechVerbs.has(verb) && !tellers.test(verb)) continue;
    const from = speakerBehind(page, index + 1);
    const to = from === undefined ? undefined : endOfSpeaker(page, from);
    if (from === undefined || to === undefined) continue;
    takeListener(page, index + 1, from);
    mention(page, from, to, {
      kind: 'person',
      strength: 7,
      reasons: [reason(page, 'name.given', from, from + 1), reason(page, 'name.speech', index - 1, index)],
    });
  }
}

/** "La Presse canadienne", "Quotidien jurassien": a medium that a list knows, and the adjective up to who speaks. */
function takeListener(page: Page, first: number, to: number): void {
  const from = isNameShaped(page.words[first]) ? first : first + 1;
  // "au Quotidien jurassien": its article has gone into the preposition.
  const isLed = listedName(`le ${page.words[from]?.name ?? ''}`)?.kind === 'medium';
  const length = Math.max(listedLength(page, from), isLed ? 1 : 0);
  if (length === 0 || from + length !== to - 1 || page.words[to - 1]?.shape !== 'lower') return;
  const key = keyOf(page, from, from + length);
  if ((listedName(key) ?? listedName(`le ${key}`))?.kind !== 'medium') return;
  mention(page, from, to, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.listed', from, from + length)],
  });
}

/** Where a given name stands right behind the name of whom it was told, with nothing but spaces or quotes between. */
function speakerBehind(page: Page, first: number): number | undefined {
  let named = 0;
  for (let at = first; at < first + longestListener; at += 1) {
    const word = page.words[at];
    if (word === undefined || page.taken[at] === 1) return undefined;
    if ((word.gap & ~(Gap.quoteOpen | Gap.quoteClose)) !== 0) return undefined;
    // "au maire de Dax Jean Roe", "à Mme Roe": somebody is told, whose name it is.
    if (personFunctions.has(word.key) || personTitles.has(word.key)) return undefined;
    if (named > 0 && isGiven(page, at, isMediumBefore(page, first, at)))
      return isOpenTo(page, at - 1) ? at : undefined;
    if (isNameShaped(word)) {
      // "à Jean-Paul Marie Roe": the first given name is the listener’s own.
      if (isGivenName(word.key) && listedName(word.name) === undefined) return undefined;
      named += 1;
    }
  }
  return undefined;
}

/** "à l’AFP Claire Roe": behind a medium that a list knows, even a word of the language is a given name. */
function isMediumBefore(page: Page, first: number, to: number): boolean {
  const from = isNameShaped(page.words[first]) ? first : first + 1;
  const key = keyOf(page, from, to);
  return from < to && (listedName(key) ?? listedName(`le ${key}`))?.kind === 'medium';
}

function isGiven(page: Page, at: number, mayBeWord: boolean): boolean {
  const word = page.words[at];
  const next = page.words[at + 1];
  return (
    word?.shape === 'capital' &&
    (isFirstName(word) || (mayBeWord && isGivenName(word.key))) &&
    !(isRareGivenName(word.key) && isNameShaped(next) && isGivenName(next.key)) &&
    next !== undefined &&
    next.gap === 0 &&
    (isNameShaped(next) || particles.test(next.key))
  );
}

function isFirstName({ key, name }: Word): boolean {
  if (isGivenName(key)) return !isWeakGivenName(key);
  return isRareGivenName(key) && placeNamed(name) === undefined;
}

/** Is the listener’s name over here, and not one that is called after somebody ("au Lycée Jean Roe", "à la Fondation de Jean Roe")? */
function isOpenTo(page: Page, last: number): boolean {
  const word = page.words[last];
  if (word === undefined || particles.test(word.key) || /^(?:a|au|et)$/.test(word.key)) return false;
  if (frenchFirmWords.has(word.key) || namedWithHead.has(word.key) || frenchPublicHeads.has(word.key))
    return listedName(keyOf(page, last, last + 1)) !== undefined;
  return !(firmNameWords.has(word.key) && page.words[last - 1]?.shape === 'lower');
}

function endOfSpeaker(page: Page, from: number): number | undefined {
  let to = from + 1;
  while (to - from < 6) {
    const word = page.words[to];
    if (word === undefined || word.gap !== 0 || page.taken[to] === 1) break;
    if (word.shape !== 'capital' && word.shape !== 'upper' && !particles.test(word.key)) break;
    to += 1;
  }
  while (to > from && page.words[to - 1]?.shape === 'lower') to -= 1;
  const next = page.words[to];
  return to - from > 1 && (next === undefined || next.gap !== 0) ? to : undefined;
}
