import {
  endsLikeProse,
  isCommon,
  isFunctionWord,
  isGivenName,
  isPlainAcronym,
  listedName,
} from '../lexicon/lexicon.ts';
import { actorPhrases, looseActorPhrases } from '../lists/actor-phrases.ts';
import { actorNouns, extortionWords } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { culprits, isOfInnocent, listedGang } from './culprits.ts';
import { frenchFirmWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, isStart, keyOf, mention, reason, sentenceAround, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** What a group does that attacks, and what is done to one that is attacked. */
const nearActors =
  /^(?:revendiqu|menac|publi|diffus|affich|claim|threaten|rancon|ransom|affirm|pretend|exig|reclam|leak|post|hack|pirat|cybercrimin|attaqu|soupconn|vise|pay|negoci|attribu|impute|vente$|vend$|vendait$)/;
const nearVictims = /^(?:victim|ete$|subi|targeted$|cible$|cibles$)/;
const groupNouns = wordSet(
  'franchise groupe group collectif collective gang equipe crew team organisation operation cartel',
);
/** Labels of lists and posts: what follows the colon is the name. */
const labels = wordSet(
  'vendeur vendeuse seller auteur author acteur actor pseudo pseudonyme alias handle username user utilisateur groupe group gang hacker pirate attaquant attacker revendique poster posteur op',
);
const naming: readonly (readonly string[])[] = [...actorPhrases, ...looseActorPhrases].map((phrase) =>
  phrase.split(' '),
);
const loose = new Set(looseActorPhrases);
const namingByLast = new Map<string, (readonly string[])[]>();
for (const words of naming) {
  const last = words.at(-1) ?? '';
  namingByLast.set(last, [...(namingByLast.get(last) ?? []), words]);
}

/** What intruders, gangs and sellers go by: "le pirate X", "sous le pseudonyme « X »", "le groupe X a revendiqué", "Vendeur : X". */
export function findActors(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    const cue = namedHere(page, index) ?? labelledHere(page, index) ?? nounHere(page, index);
    if (cue !== undefined) take(page, cue.name, cue.from, cue.to);
    else if (groupNouns.has(word.key)) takeGroup(page, index);
    if ((word.gap & Gap.at) !== 0 && isContact(page, index)) take(page, index, index - 1, index);
  }
}

type Cue = { readonly from: number; readonly to: number; readonly name: number };

function namedHere(page: Page, index: number): Cue | undefined {
  for (const phrase of namingByLast.get(page.words[index]?.key ?? '') ?? []) {
    const from = index - phrase.length + 1;
    if (from < 0 || !phrase.every((key, at) => page.words[from + at]?.key === key)) continue;
    const next = page.words[index + 1];
    // "un message en anglais signé « X »": who signs where the text speaks of extortion.
    const isSigned = /^signee?s?$/.test(phrase[0] ?? '') && ((next?.gap ?? 0) & Gap.quoteOpen) !== 0;
    if (loose.has(phrase.join(' ')) && !hasActorBefore(page, from) && !(isSigned && isExtortion(page)))
      continue;
    if (next === undefined || (next.gap & (sentenceGaps | Gap.comma)) !== 0) continue;
    if (
      /^(?:go|goes|going|went|known|repond|repondent)$/.test(phrase[0] ?? '') &&
      isOfInnocent(page, from, groupNouns)
    )
      continue;
    return { from, to: index + 1, name: index + 1 };
  }
  return undefined;
}

function labelledHere(page: Page, index: number): Cue | undefined {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word === undefined || next === undefined || !labels.has(word.key)) return undefined;
  if ((next.gap & Gap.colon) === 0 || (next.gap & sentenceGaps) !== 0) return undefined;
  if (
    (word.key === 'auteur' || word.key === 'author' || word.key === 'groupe' || word.key === 'group') &&
    next.shape !== 'mixed' &&
    !isCriminal(page, index)
  )
    return undefined;
  return { from: index, to: index + 1, name: index + 1 };
}

/** "le pirate X", "rançongiciel X", "le vendeur, X,", "threat actor X", "utilisateur « X »". */
function nounHere(page: Page, index: number): Cue | undefined {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word === undefined || next === undefined || !actorNouns.has(word.key)) return undefined;
  if ((next.gap & (sentenceGaps | Gap.open | Gap.close | Gap.colon | Gap.dash | Gap.slash)) !== 0)
    return undefined;
  if (
    (next.gap & Gap.comma) !== 0 &&
    ((page.words[index + 2]?.gap ?? Gap.comma) & (Gap.comma | Gap.quoteClose)) === 0
  )
    return undefined;
  // "l’ONG Hackers Solidaires": part of a name itself.
  const before = page.words[index - 1];
  if (
    isNameShaped(word) &&
    isNameShaped(next) &&
    before !== undefined &&
    word.gap === 0 &&
    frenchFirmWords.has(before.key)
  )
    return undefined;
  // "the mobile phone seller Volta": who sells goods, and no data.
  if (
    page.language === 'en' &&
    word.key === 'seller' &&
    word.gap === 0 &&
    before?.shape === 'lower' &&
    before.key.length > 3 &&
    isDictionaryWord(before.key) &&
    !/^(?:data|database|databases|access|exploit|malware|credential|credentials|account|dump|hacker|anonymous|forum|same|underground|criminal|notorious|known|alleged|original|russian)$/.test(
      before.key,
    )
  )
    return undefined;
  const isLoose =
    word.key === 'user' ||
    word.key === 'utilisateur' ||
    word.key === 'internaute' ||
    word.key === 'alias' ||
    word.key === 'actor';
  if (isLoose && next.shape === 'capital' && (next.gap & Gap.quoteOpen) === 0 && !isCriminal(page, index + 2))
    return undefined;
  return { from: index, to: index + 1, name: index + 1 };
}

function takeGroup(page: Page, index: number): void {
  const next = page.words[index + 1];
  if (next === undefined || !isNameShaped(next) || (next.gap & ~(Gap.quoteOpen | Gap.quoteClose)) !== 0)
    return;
  if (isFunctionWord(next.key) || (isPlainAcronym(next.key) && next.shape === 'upper')) return;
  const before = page.words[index - 1];
  // "Groupe Vandamme" in a list of victims: a firm.
  const isLed = before !== undefined && /^(?:le|un|ce|du|au|the|a)$/.test(before.key);
  const isFirm = page.words[index]?.shape !== 'lower' && isStart(page, index) && !isLed;
  const to = nameEnd(page, index + 1) ?? index + 2;
  const known = listedName(keyOf(page, index + 1, to)) ?? listedGang(page, index + 1);
  if (known === undefined ? isFirm : known.kind !== 'threat-actor') return;
  let near = false;
  for (let at = Math.max(0, index - 5); at < Math.min(page.words.length, to + 6) && !near; at += 1) {
    const word = page.words[at];
    if (at > index && at >= to && word !== undefined && (word.gap & sentenceGaps) !== 0) break;
    near = word !== undefined && (at < index || at >= to) && nearActors.test(word.key);
  }

  for (let at = to; at < Math.min(page.words.length, to + 5); at += 1)
    if (nearVictims.test(page.words[at]?.key ?? '')) near = false;
  if (isDoer(page, index)) near = true;
  if (near && (known !== undefined || isPaid(page, index) || isExtortion(page)))
    take(page, index + 1, index, index + 1, true);
}

/** "publiés mardi sur le darknet par le groupe X": done by it, though the verb stands far before. */
function isDoer(page: Page, index: number): boolean {
  if (!/^(?:le|un|ce|the)$/.test(page.words[index - 1]?.key ?? '')) return false;
  if (!/^(?:par|by)$/.test(page.words[index - 2]?.key ?? '')) return false;
  const { from } = sentenceAround(page, index, 14);
  for (let at = from; at < index - 2; at += 1)
    if (
      /^(?:darknet|darkweb|publie|diffus|vole|derob|exfiltr|chiffre|leak|stolen|revendiqu)/.test(
        page.words[at]?.key ?? '',
      )
    )
      return true;
  return false;
}

/** Takes the name that begins with word `name`: all that stands in quotes, a run of capitals, or one odd word. */
function take(page: Page, name: number, from: number, to: number, isGroup = false): void {
  const first = page.words[name];
  if (first === undefined || page.taken[name] === 1 || first.shape === 'number') return;
  const isQuoted = (first.gap & Gap.quoteOpen) !== 0;
  const end = isQuoted ? quotedEnd(page, name) : first.shape === 'lower' ? name + 1 : nameEnd(page, name);
  if (end === undefined) return;
  const isSingle = end === name + 1;
  if (isSingle && (isFunctionWord(first.key) || isPlainAcronym(first.key))) return;
  if (isSingle && !isQuoted && conventionalCapitals.has(first.key)) return;
  if (isSingle && !isQuoted && first.shape === 'lower' && !isOddWord(page, name)) return;
  if (
    !isQuoted &&
    first.shape === 'capital' &&
    isSingle &&
    (placeNamed(first.key) === 'country' || (isCommon(first.key) && page.seenLower.has(first.key)))
  )
    return;
  if (
    !isGroup &&
    !isQuoted &&
    !isSingle &&
    isGivenName(first.key) &&
    end - name === 2 &&
    first.shape === 'capital'
  )
    return;
  if (!isQuoted && page.inTitle[name] === 1 && allCommon(page, name, end)) return;
  if (!isQuoted && page.language === 'en' && first.shape === 'capital' && isSingle && isCommon(first.key))
    return;
  const known = listedName(keyOf(page, name, end));
  if (known !== undefined && known.kind !== 'threat-actor') return;
  mention(page, name, end, {
    kind: 'threat-actor',
    strength: 8,
    reasons: [reason(page, 'name.actor', from, to)],
  });
}

function allCommon(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isCommon(page.words[index]?.key ?? '')) return false;
  return true;
}

/** A word in lower case that is no word of a language: "pan_de_velours" has a sign, "xkrypt" is in no list and not here. */
function isOddWord(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.shape !== 'lower' || isCommon(word.key) || endsLikeProse(word.key))
    return false;
  return (
    !/(?:e|es|er|ez|ant|ent|s)$/.test(word.key) &&
    word.key.length >= 4 &&
    word.gap === 0 &&
    page.words[index + 1]?.gap !== 0
  );
}

function quotedEnd(page: Page, from: number): number | undefined {
  for (let at = from + 1; at <= Math.min(from + 4, page.words.length); at += 1)
    if (((page.words[at]?.gap ?? Gap.quoteClose) & Gap.quoteClose) !== 0) return at;
  return undefined;
}

function nameEnd(page: Page, from: number): number | undefined {
  let to = from + 1;
  while (to < page.words.length && to - from < 4) {
    const word = page.words[to];
    if (word === undefined || word.gap !== 0 || page.taken[to] === 1) break;
    if (!isNameShaped(word) && !(word.shape === 'number' && /^\d(?:\.\d)?$/.test(word.key))) break;
    if (isFunctionWord(word.key)) break;
    to += 1;
  }
  return to;
}

/** "Contact me on Telegram @x": an address at which something is sold. */
function isContact(page: Page, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1)
    if (
      /^(?:telegram|session|tox|xmpp|jabber|signal|contact|contacter|dm|pm|tg|icq|wickr)$/.test(
        page.words[at]?.key ?? '',
      )
    )
      return isCriminal(page, at);
  return false;
}

function hasActorBefore(page: Page, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    const word = page.words[at];
    if (word === undefined || (word.gap & sentenceGaps) !== 0)
      return word !== undefined && actorNouns.has(word.key);
    if (
      actorNouns.has(word.key) ||
      groupNouns.has(word.key) ||
      /^(?:attaque|cyberattaque|attack|intrusion|offensive|dump|leak)s?$/.test(word.key) ||
      (culprits.test(word.key) && isExtortion(page))
    )
      return true;
  }
  return false;
}

/** Is the sentence about intruders, extortion, a sale of stolen data? */
function isCriminal(page: Page, index: number): boolean {
  const { from, to } = sentenceAround(page, index);
  for (let at = from; at < to; at += 1) {
    const key = page.words[at]?.key ?? '';
    if (actorNouns.has(key) || extortionWords.test(key) || key === 'forum' || key === 'telegram') return true;
  }
  return false;
}

/** "a payé 40 000 dollars au groupe X": who is paid by the victim. */
function isPaid(page: Page, index: number): boolean {
  for (let at = Math.max(0, index - 6); at < index; at += 1)
    if (/^(?:paye|verse|paid|rancon|ransom|revendique)/.test(page.words[at]?.key ?? '')) return true;
  return false;
}

/** Does the text speak of intrusion or extortion at all? */
export function isExtortion(page: Page): boolean {
  return page.words.some(({ key }) => extortionWords.test(key));
}
