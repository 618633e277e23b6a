import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { firmNameWords } from '../lists/institution-words.ts';
import { isFunctionOf } from './cues.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';
import { Gap } from '../page/words.ts';

/** Who wrote a text stands in no more words than these, the medium with them. */
const longestLine = 8;
/** What opens a line that says who wrote, drew or took something. */
const openers = /^(?:par|by|photos?|texte|textes|credits?|illustration|dessin|infographie|video)$/;
const pictures = wordSet('photo photos illustration dessin infographie');

/**
 * Who wrote a text, on a line of its own: "Jeanne Roe La Presse" (somebody, and then the medium), "- Jeanne ROE" (the
 * family name in capitals). And who took a picture: "/ Photo Roe". No sentence around them says what they are. Linear.
 */
export function findBylines(page: Page): void {
  let from = 0;
  for (let index = 1; index <= page.words.length; index += 1) {
    if (index < page.words.length && ((page.words[index]?.gap ?? 0) & Gap.line) === 0) continue;
    if (index - from <= longestLine) takeLine(page, from, index);
    from = index;
  }
  for (const index of placesOf(page, pictures))
    if (page.words[index]?.shape === 'capital') takePicture(page, index);
}

function takeLine(page: Page, first: number, end: number): void {
  const isSigned =
    openers.test(page.words[first]?.key ?? '') || ((page.words[first]?.gap ?? 0) & Gap.dash) !== 0;
  const from = openers.test(page.words[first]?.key ?? '') ? first + 1 : first;
  const medium = mediumAtEnd(page, from, end);
  if (medium !== undefined && isWriter(page, from, medium)) {
    take(page, from, medium);
    mention(page, medium, end, {
      kind: 'medium',
      strength: 6,
      reasons: [reason(page, 'name.listed', medium, end)],
    });
    return;
  }
  if (from === first && isSignature(page, from, end)) {
    take(page, from, end);
    return;
  }
  const signed = from === first ? endBeforeOffice(page, from, end) : undefined;
  if (signed !== undefined) {
    take(page, from, signed);
    return;
  }
  const to = endOfSurname(page, from, end);
  if (to === undefined) return;
  // "Jeanne ROE avec AFP", "Jeanne ROE, à Dax": what may still stand on the line.
  const next = page.words[to];
  const isAlone =
    to === end || (next !== undefined && (next.gap !== 0 || /^(?:avec|et|with|and)$/.test(next.key)));
  if (isAlone && (isSigned || isAnyGivenName(page.words[from]?.key ?? ''))) take(page, from, to);
}

/** What closes a letter, on the line before whoever signs it. */
const closings =
  /^(?:sincerely|faithfully|regards|truly|respectfully|cordialement|salutations|distinguee?s|devouee?s|meilleurs)$/;
/** "Group Chief Executive", "Interim Director": what stands before an office. */
const ranks =
  /^(?:group|chief|managing|regional|national|interim|corporate|global|associate|assistant|co|first|premier|premiere)$/;

/**
 * "Charles Brown" alone on its line, over "President and CEO" or under "Yours sincerely": whoever signs, though the family name be an
 * everyday word.
 */
function isSignature(page: Page, from: number, end: number): boolean {
  if (hasParticle(page, from, end)) return true;
  if (end - from < 2 || end - from > 3 || !areCapitals(page, from, end)) return false;
  const isUnderClosing = [1, 2, 3].some((back) => closings.test(page.words[from - back]?.key ?? ''));
  if (isUnderClosing && !isCommon(page.words[from]?.key ?? '')) return true;
  const below = page.words[end];
  return below?.shape === 'capital' && isAnyGivenName(page.words[from]?.key ?? '') && isOffice(page, end);
}

/** "Orsola Vandi Di Marlo" alone on its line: a small word within, as only names of people have it, and no word of a language. */
function hasParticle(page: Page, from: number, end: number): boolean {
  if (end - from < 3 || end - from > 5 || page.inCapitals[from] === 1) return false;
  const isParticle = (key: string): boolean =>
    /^(?:di|da|del|della|van|von|ben|bin|el|al|dos|mac)$/.test(key);
  const words = page.words.slice(from, end);
  return (
    words.slice(1, -1).some(({ key }) => isParticle(key)) &&
    !isParticle(words.at(-1)?.key ?? '') &&
    listedName(keyOf(page, from, end)) === undefined &&
    words.every(
      ({ key, name, shape, gap }, at) =>
        (at === 0 || gap === 0) &&
        (isParticle(key) ||
          (shape === 'capital' &&
            !isFunctionWord(key) &&
            !isCommon(key) &&
            !firmNameWords.has(key) &&
            placeNamed(name) !== 'country')),
    )
  );
}

/** Where the name ends in "Dido Marl, Chief Executive" on a line of its own. */
function endBeforeOffice(page: Page, from: number, end: number): number | undefined {
  for (const to of [from + 2, from + 3]) {
    const office = page.words[to];
    if (to >= end || office?.gap !== Gap.comma || office.shape !== 'capital' || !areCapitals(page, from, to))
      continue;
    if (!isOffice(page, to) || isCommon(page.words[from]?.key ?? '')) continue;
    // An office goes on in capitals and small words; a sentence has a verb.
    const rest = page.words.slice(to + 1, end);
    if (rest.every(({ gap, shape, key }) => gap === 0 && (shape !== 'lower' || isFunctionWord(key))))
      return to;
  }
  return undefined;
}

function areCapitals(page: Page, from: number, to: number): boolean {
  return page.words
    .slice(from, to)
    .every(
      ({ shape, gap, key }, at) =>
        shape === 'capital' && (at === 0 || gap === 0) && !firmNameWords.has(key) && !isFunctionWord(key),
    );
}

/** Does an office begin here, or its rank ("Group Chief Executive")? */
export function isOffice(page: Page, at: number): boolean {
  return isFunctionOf(page, at) || (ranks.test(page.words[at]?.key ?? '') && isFunctionOf(page, at + 1));
}

/** Where the medium begins that ends the line right behind two or three words of a name. */
function mediumAtEnd(page: Page, from: number, end: number): number | undefined {
  for (let at = from + 2; at <= Math.min(from + 3, end - 1); at += 1) {
    if (page.words[at]?.gap !== 0) return undefined;
    if (listedName(keyOf(page, at, end))?.kind === 'medium') return at;
  }
  return undefined;
}

function isWriter(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || (index > from && word.gap !== 0)) return false;
    if (word.shape !== 'capital' && word.shape !== 'upper') return false;
    if (isFunctionWord(word.key) || firmNameWords.has(word.key)) return false;
  }
  return isAnyGivenName(page.words[from]?.key ?? '') && listedName(keyOf(page, from, to)) === undefined;
}

/** The end of "Jeanne ROE", "Jeanne ROE-MARTIN": a given name, and a family name in capitals that is no word of the language. */
function endOfSurname(page: Page, from: number, end: number): number | undefined {
  const given = page.words[from];
  if (given?.shape !== 'capital' || isFunctionWord(given.key) || page.inCapitals[from] === 1)
    return undefined;
  let to = from + 1;
  if (to < end && page.words[to]?.shape === 'capital' && isAnyGivenName(page.words[to]?.key ?? '')) to += 1;
  const surname = to;
  while (to < end && to - surname < 3 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'upper')
    to += 1;
  return to > surname && isSurnameInCapitals(page, surname, to) ? to : undefined;
}

/** Capitals throughout that are no initials, no word and no name of a list: as French writes a family name behind the given one. */
export function isSurnameInCapitals(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.shape !== 'upper' || page.inCapitals[index] === 1) return false;
    if (word.key.length < 4 && to - from === 1) return false;
    if (isPlainAcronym(word.key) || isCommon(word.key) || isDictionaryForm(word.key)) return false;
    // "Marine NATIONALE": an adjective.
    if (/(?:ale|ales|aux|elle|ique|aire)s?$/.test(word.key) && isDictionaryWord(word.key)) return false;
    if (firmNameWords.has(word.key) || listedName(word.name) !== undefined) return false;
  }
  return to > from && placeNamed(keyOf(page, from, to)) !== 'country';
}

/** "Photo Roe", "Photo Jeanne Roe / L’Alsace": behind the word stands who took it, up to a sign or the end of the line. */
function takePicture(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || (word.gap & (Gap.line | Gap.slash | Gap.open | Gap.sentence | Gap.dash)) === 0)
    return;
  let to = index + 1;
  while (to - index < 5 && isNameShaped(page.words[to]) && page.words[to]?.gap === 0) to += 1;
  const next = page.words[to];
  if (to === index + 1 || (next !== undefined && next.gap === 0)) return;
  const isGiven = to - index > 2 && isAnyGivenName(page.words[index + 1]?.key ?? '');
  // "Photo Roe" alone between signs; at the head of a sentence it may be a firm ("Photo Hall, à Dax, …").
  const isCredit =
    (word.gap & (Gap.slash | Gap.open | Gap.line)) !== 0 &&
    (next === undefined || (next.gap & Gap.comma) === 0);
  if (!isGiven && !isCredit) return;
  page.taken[index] = 1;
  if (listedName(keyOf(page, index + 1, to)) !== undefined) return;
  if (isGiven) take(page, index + 1, to);
  // A word alone is what somebody signs with: who that is it does not say.
  else if (to - index === 2) page.taken[index + 1] = 1;
}

function take(page: Page, from: number, to: number): void {
  mention(page, from, to, {
    kind: 'person',
    strength: 7,
    reasons: [reason(page, 'name.signature', from, to)],
  });
}
