import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { actorNouns, extortionWords } from '../lists/cue-words.ts';
import { isNameShaped, keyOf, mention, reason, sentenceAround, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';

/** Those who look for leaks and tell of them, and who mostly go by one name; firms have analysts and experts too. */
const lookers = wordSet(
  'chercheur chercheuse lanceur lanceuse blogueur blogueuse youtubeur youtubeuse streameur streameuse chasseur chasseuse traqueur traqueuse',
  'researcher whistleblower blogger youtuber',
);
/** Those whose pseudonym everybody writes who writes on leaks. */
const known = wordSet('saxx _saxx_');
const hackers = wordSet('hackeur hackeuse hacker');
const certain = wordSet('certain certaine');
const aliases = wordSet('alias aka dit dite');
const good = /^(?:ethique|bienveillante?|repentie?)$/;
/** What may tell more of them before the name: "chercheur en cybersécurité X". */
const mostTold = 4;
/** A pseudonym set off by commas has no more words than these. */
const longestAlias = 3;
const sells = /^(?:vente|vend|vendu|vendait|publie|propose|diffuse|forum|base|revendique)/;

/**
 * What people go by who look into leaks ("le chercheur Voltox", "Voltox, chasseur de fuites"), who are people under that
 * name, and what sellers go by where other rules see no name: "un certain Voltox", "alias grey moth,". Linear.
 */
export function findPseudonyms(page: Page): void {
  for (const index of placesOf(page, known)) if (page.words[index]?.shape === 'mixed') takeKnown(page, index);
  for (const [index, word] of page.words.entries()) {
    if (word.shape === 'lower') {
      if (lookers.has(word.key) || hackers.has(word.key)) takeLooker(page, index);
      if (certain.has(word.key) && /^une?$/.test(page.words[index - 1]?.key ?? '')) takeCertain(page, index);
      if (aliases.has(word.key)) takeAlias(page, index);
      if (actorNouns.has(word.key) || word.key === 'auteur') takeSetOff(page, index);
    }
  }
}

/** "SaxX parlait samedi de …": by the pseudonym alone, and not beside the name of whose it is ("Jean Roe, connu sous le nom de SaxX"). */
function takeKnown(page: Page, index: number): void {
  const of = page.words[index - 1]?.key === 'de' ? index - 2 : index - 1;
  if (/^(?:alias|pseudo|pseudonyme|surnom|surnomme|dit|aka|nom)$/.test(page.words[of]?.key ?? '')) return;
  take(page, index, 'person', reason(page, 'name.listed', index, index + 1));
}

function takeLooker(page: Page, noun: number): void {
  const isHacker = hackers.has(page.words[noun]?.key ?? '');
  const next = page.words[noun + 1];
  const before = page.words[noun - 1];
  // "an ethical hacker", "le hacker éthique": without the adjective it is whoever attacks.
  if (isHacker && !good.test(next?.key ?? '') && before?.key !== 'ethical') return;
  takeApposed(page, noun);
  let at = noun + 1;
  // English tells more of somebody before the noun.
  while (
    page.language === 'fr' &&
    at - noun <= mostTold &&
    page.words[at]?.gap === 0 &&
    page.words[at]?.shape === 'lower'
  )
    at += 1;
  const name = page.words[at];
  // "le « hacker éthique » X": the quotes are around what he is said to be.
  // "a researcher, X, told": set off on both sides.
  const isSetOff = name?.gap === Gap.comma && page.words[at + 1]?.gap === Gap.comma;
  if (name === undefined || ((name.gap & ~Gap.quoteClose) !== 0 && !isSetOff) || !isAlone(page, at)) return;
  for (let index = noun + 1; index < at; index += 1)
    if (!isToldOf(page.words[index]?.key ?? '', index === at - 1)) return;
  take(page, at, 'person', reason(page, 'name.function', noun, at));
}

/** "en cybersécurité", "éthique", "d’alerte": no verb and no "de" right before the name. */
function isToldOf(key: string, isLast: boolean): boolean {
  if (/^(?:en|de|d|du|of|in)$/.test(key)) return !isLast;
  return !isFunctionWord(key);
}

/** "C’est Voltox, chasseur de fuites": behind the name, and a comma. */
function takeApposed(page: Page, noun: number): void {
  const article = page.words[noun - 1];
  const isLed =
    article !== undefined && article.gap === Gap.comma && /^(?:un|une|le|la|a|an|the)$/.test(article.key);
  const comma = isLed ? article : page.words[noun];
  const at = isLed ? noun - 2 : noun - 1;
  if (comma?.gap !== Gap.comma || page.words[at]?.gap !== 0) return;
  if (isNameShaped(page.words[at - 1]) || !isAlone(page, at)) return;
  take(page, at, 'person', reason(page, 'name.function', noun, noun + 1));
}

/** "un certain Voltox": French says so of somebody, and of nothing else that has a name. */
function takeCertain(page: Page, index: number): void {
  const name = page.words[index + 1];
  if (name === undefined || (name.gap & ~Gap.quoteOpen) !== 0 || !isAlone(page, index + 1)) return;
  const { from, to } = sentenceAround(page, index);
  const isSale = page.words
    .slice(from, to)
    .some(({ key }) => actorNouns.has(key) || extortionWords.test(key) || sells.test(key));
  // A name with signs or digits within is what somebody goes by on a forum.
  const isHandle = name.shape === 'mixed';
  take(
    page,
    index + 1,
    isSale || isHandle ? 'threat-actor' : 'person',
    reason(page, 'name.actor', index - 1, index + 1),
  );
}

/** "le vendeur, alias grey moth, demande": all that stands up to the next sign. */
function takeAlias(page: Page, index: number): void {
  const alias = page.words[index];
  if (alias === undefined || (alias.gap & (Gap.comma | Gap.open)) === 0) return;
  let to = index + 1;
  while (to - index <= longestAlias && page.words[to]?.gap === 0) {
    const word = page.words[to];
    if (word === undefined || word.shape !== 'lower' || word.isElided || page.taken[to] === 1) return;
    if (isFunctionWord(word.key)) return;
    to += 1;
  }
  const next = page.words[to];
  const isClosed = next === undefined || (next.gap & (Gap.comma | Gap.close | sentenceGaps)) !== 0;
  if (to === index + 1 || !isClosed) return;
  // "alias inconnu": one word of the language tells of somebody, two side by side are what he goes by.
  const only = to === index + 2 ? page.words[index + 1] : undefined;
  if (only !== undefined && (isCommon(only.key) || isDictionaryWord(only.key))) return;
  mention(page, index + 1, to, {
    kind: 'threat-actor',
    strength: 8,
    reasons: [reason(page, 'name.actor', index, index + 1)],
  });
}

/** "un vendeur anonyme, voltox, a mis en ligne": a word of no language between two commas. */
function takeSetOff(page: Page, noun: number): void {
  const told = page.words[noun + 1];
  const at = told?.gap === 0 && told.shape === 'lower' && !isFunctionWord(told.key) ? noun + 2 : noun + 1;
  const name = page.words[at];
  if (takeQuoted(page, noun, at)) return;
  if (name === undefined || name.gap !== Gap.comma || page.words[at + 1]?.gap !== Gap.comma) return;
  if (name.shape !== 'lower' && name.shape !== 'mixed') return;
  if (name.key.length < 5 || isCommon(name.key) || isDictionaryWord(name.key) || name.key.includes('-'))
    return;
  take(page, at, 'threat-actor', reason(page, 'name.actor', noun, noun + 1));
}

/** "le vendeur, « Kramelot », demande": in quotes between two commas, whatever its letters. */
function takeQuoted(page: Page, noun: number, at: number): boolean {
  const name = page.words[at];
  const next = page.words[at + 1];
  const isSetOff = name?.gap === (Gap.comma | Gap.quoteOpen) && next?.gap === (Gap.comma | Gap.quoteClose);
  if (!isSetOff || !isAlone(page, at) || isGivenName(name.key)) return false;
  take(page, at, 'threat-actor', reason(page, 'name.actor', noun, noun + 1));
  return true;
}

/** One word by itself, which no list and no dictionary has. */
function isAlone(page: Page, at: number): boolean {
  const word = page.words[at];
  const next = page.words[at + 1];
  if (!isNameShaped(word) || word.isElided || page.taken[at] === 1 || isPlainAcronym(word.key)) return false;
  if (next !== undefined && next.gap === 0 && (isNameShaped(next) || next.shape === 'number')) return false;
  // "un certain Sacha de Villedieu": a name that goes on.
  if (
    /^(?:de|du|d|le|la|van|von)$/.test(next?.key ?? '') &&
    next?.gap === 0 &&
    isNameShaped(page.words[at + 2])
  )
    return false;
  if (listedName(word.name) !== undefined || placeNamed(word.name) !== undefined) return false;
  return word.shape === 'mixed' || !(isCommon(word.key) || isDictionaryForm(word.key));
}

function take(
  page: Page,
  at: number,
  kind: 'person' | 'threat-actor',
  because: ReturnType<typeof reason>,
): void {
  if (listedName(keyOf(page, at, at + 1)) !== undefined) return;
  mention(page, at, at + 1, { kind, strength: 8, reasons: [because] });
}
