import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { kindOfInstitution } from './kind.ts';
import { endOfFields } from './fields.ts';
import { isOfSomebody } from './people.ts';
import { endOfNames } from './names.ts';
import { isAdjective, isInfinitive } from './adjectives.ts';
import { isCommon, isFunctionWord, isGivenName, listedName } from '../lexicon/lexicon.ts';
import { bodyNouns, noBodies } from '../lists/body-words.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { demonyms } from '../lists/demonyms.ts';
import { calendarWords, conventionalCapitals } from '../lists/function-words.ts';
import { frenchPublicHeads } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import {
  isCalendar,
  isNameShaped,
  isStart,
  isVerbA,
  keyOf,
  mention,
  reason,
  type Page,
} from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

const joints = wordSet('de du des d a au aux en');
const articles = wordSet('la le les l');
/** So many complements one after the other belong to a name. */
const mostParts = 4;

/**
 * French names that begin with a noun of the language: "la Confrérie des potiers de Sauxillanges", "le Foyer rural de
 * Lerné", "les Cars de la vallée de l’Ouvanne". Within a sentence nothing but a name gives such a noun its capital; at the
 * start of a line or cell it must be a noun that bodies are called by. Linear.
 */
export function findBodies(page: Page): void {
  if (page.language !== 'fr') return;
  for (let index = 0; index < page.words.length; index += 1) {
    if (!isHead(page, index)) continue;
    const end = bodyEnd(page, index);
    if (end === undefined) continue;
    const to = endOfFields(page, index, end);
    // "Son concurrent, La Malle d’Isengrin,": an article with a capital within the sentence is part of the name.
    const isLed =
      page.words[index]?.gap === 0 &&
      articles.has(page.words[index - 1]?.key ?? '') &&
      page.words[index - 1]?.shape !== 'lower' &&
      page.taken[index - 1] === 0 &&
      !isStart(page, index - 1);
    const taken = mention(page, isLed ? index - 1 : index, to, {
      kind: kindOfInstitution(keyOf(page, index, to).split(' ')),
      strength: 6,
      reasons: [reason(page, 'name.head', index, index + 1)],
    });
    if (taken) index = to - 1;
  }
}

function isHead(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.shape !== 'capital' || page.taken[index] === 1 || word.isElided)
    return false;
  if (page.inCapitals[index] === 1 || isFunctionWord(word.key) || calendarWords.has(word.key)) return false;
  const isBody = bodyNouns.has(word.key) || frenchPublicHeads.has(word.key);
  if (noBodies.has(word.key) || personFunctions.has(word.key) || personTitles.has(word.key)) return false;
  if (!isBody) {
    if (!isCommon(word.key) && !isDictionaryWord(word.key)) return false;
    if (isGivenName(word.key) || conventionalCapitals.has(word.key)) return false;
    if (placeNamed(word.name) !== undefined || listedName(word.name) !== undefined) return false;
    // "les Vosgiens de Lyon": who is from there.
    if (/(?:iens|iennes|ois|oises|ais|aises)$/.test(word.key)) return false;
  }
  // "la Corée du Nord", "la Poste": what lists know stands for itself.
  if (placeLength(page, index) > 1 || listedLength(page, index) > 1) return false;
  const before = page.words[index - 1];
  // "Tessandier Maison de ventes": the head of a name does not follow a name.
  if (before !== undefined && word.gap === 0 && isNameShaped(before) && !articles.has(before.key))
    return false;
  if (isStart(page, index)) return isBody && opensLine(page, index);
  return page.inTitle[index] === 0 || (isBody && (word.gap & ~Gap.open) === 0);
}

/** At the start of a line, an item or a cell, and not of a sentence within the prose. */
function opensLine(page: Page, index: number): boolean {
  return ((page.words[index]?.gap ?? 0) & (Gap.line | Gap.dash | Gap.colon)) !== 0;
}

/** The end of the name that begins at `head`; undefined when no name is made. */
function bodyEnd(page: Page, head: number): number | undefined {
  const isBody = bodyNouns.has(page.words[head]?.key ?? '');
  let to = adjectivesEnd(page, head + 1);
  let parts = 0;
  // "Pompes funèbres Lorrillard": a noun, its adjective, and a name.
  const direct = page.words[to];
  let isNamed = to > head + 1 && isName(page, to) && direct?.gap === 0;
  if (isNamed) to = endOfNames(page, to);
  while (!isNamed && parts < mostParts) {
    const joint = page.words[to];
    if (joint === undefined || joint.gap !== 0 || joint.shape !== 'lower' || page.taken[to] === 1) break;
    if (!joints.has(joint.key) || isVerbA(page, joint) || (joint.key === 'en' && !isBody)) break;
    let at = to + 1;
    if (articles.has(page.words[at]?.key ?? '') && page.words[at]?.gap === 0) at += 1;
    const noun = page.words[at];
    if (noun === undefined || noun.gap !== 0 || page.taken[at] === 1 || isFunctionWord(noun.key)) break;
    if (isOfSomebody(page, head, to)) break;
    if (isName(page, at)) {
      isNamed = !/^(?:a|au|aux|en)$/.test(joint.key) || parts > 0 || isBody;
      if (!isNamed) break;
      to = endOfNames(page, at);
    } else {
      if (noun.shape !== 'lower' || isInfinitive(noun.key)) break;
      if (!isPlain(noun.key)) break;
      to = adjectivesEnd(page, at + 1);
      parts += 1;
    }
  }
  if (isStart(page, head)) return isNamed && endsCell(page, to) ? to : undefined;
  if (isNamed) return to;
  // "la Mutualité française", "la Poste suisse": whose it is, by a people.
  if (isBody && parts === 0 && to === head + 2 && isWhose(page.words[to - 1]?.key ?? '')) return to;
  // "la Confrérie des potiers": by what it is of alone only what bodies are called by.
  return isBody && parts > 0 && to - head > 2 ? to : undefined;
}

function isName(page: Page, at: number): boolean {
  const word = page.words[at];
  return isNameShaped(word) && page.taken[at] === 0 && !isCalendar(page, at) && !isFunctionWord(word.key);
}

/** "française", "générale", "nationale". */
function isWhose(key: string): boolean {
  return (
    demonyms.has(key) ||
    /^(?:general|national|federal|cantonal|regional|departemental|municipal|interprofession)/.test(key)
  );
}

/** A word of the language, or one made of several: "sapeurs-pompiers". */
function isPlain(key: string): boolean {
  return key.split('-').every((part) => isCommon(part) || isDictionaryWord(part));
}

/** "Pompes funèbres", "Blouses roses": what agrees with a noun in the plural. */
function agrees(page: Page, index: number): boolean {
  const word = page.words[index];
  const noun = page.words[index - 1];
  return (
    word !== undefined &&
    noun !== undefined &&
    /[^s]s$/.test(noun.key) &&
    /[^s]s$/.test(word.key) &&
    word.key.length > 4 &&
    !isFunctionWord(word.key) &&
    isPlain(word.key)
  );
}

function adjectivesEnd(page: Page, from: number): number {
  let to = from;
  while (to - from < 3) {
    const word = page.words[to];
    if (word === undefined || word.gap !== 0 || word.shape !== 'lower' || page.taken[to] === 1) break;
    if (!(isAdjective(word, page, to) || agrees(page, to)) || isPredicate(page, to)) break;
    to += 1;
  }
  return to;
}

function endsCell(page: Page, to: number): boolean {
  const next = page.words[to];
  return (
    next === undefined ||
    (next.gap & (sentenceGaps | Gap.open | Gap.colon | Gap.comma | Gap.dash)) !== 0 ||
    isPredicate(page, to)
  );
}
