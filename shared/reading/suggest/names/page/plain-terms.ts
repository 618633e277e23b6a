import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { isCommon, isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { isNameShaped, type Page } from './page.ts';
import { placesOf } from './places-of.ts';
import { Gap } from './words.ts';
import { wordSet } from '../../../word-set.ts';

const jurisdictions = wordSet('cth nsw qld vic tas act nt sa wa imp uk sask ont alta que');
const systems = wordSet('system systems principles principle');
const parties = wordSet('debtor debtors creditor creditors respondent appellant claimant petitioner');
const requests = wordSet('foi foia foip sar dsar');
const posts = wordSet('director manager coordinator secretary treasurer chairperson registrar');

const files = wordSet('pdf csv xls xlsx sql json zip txt docx');
const yours = wordSet('votre vos ton');
const desks = wordSet('contact direction');

/**
 * Takes out of reading what has capitals for what it is and not for who: where a law is in force, the court in a citation,
 * who posts under a made-up name, a party to a case, an acting post, a system of records, a code of Canada’s mail. Linear.
 */
export function markPlainTerms(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if ((word.gap & Gap.line) !== 0) markPoster(page, index);
    markPostcode(page, index);
    markCitation(page, index);
  }
  for (const index of placesOf(page, files)) markFile(page, index);
  if (page.language !== 'en') {
    for (const index of placesOf(page, yours)) markYours(page, index);
    for (const index of placesOf(page, desks)) markDesk(page, index);
    return;
  }
  for (const index of placesOf(page, jurisdictions)) markJurisdiction(page, index);
  for (const index of placesOf(page, systems)) markSystem(page, index);
  for (const index of placesOf(page, parties)) markParty(page, index);
  for (const index of placesOf(page, requests)) markRequest(page, index);
  for (const index of placesOf(page, posts)) markPost(page, index);
}

/** "DebsInDubbo » 6 Jun 2018", "↳ Sofke : oui": who posts, before a mark and the hour or what is said. */
function markPoster(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word === undefined || next === undefined || !isNameShaped(word) || listedName(word.name) !== undefined)
    return;
  const before = page.text.slice(Math.max(0, word.start - 2), word.start);
  const between = page.text.slice(word.end, next.start);
  const isDated = /^[ \u00a0]»[ \u00a0]$/.test(between) && (next.shape === 'number' || isDay(next.key));
  const isAnswer = /↳[ \u00a0]$/.test(before) && /^[ \u00a0]?:[ \u00a0]$/.test(between);
  if (isDated || isAnswer) page.taken[index] = 1;
}

function isDay(key: string): boolean {
  return /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]*$/.test(key);
}

/** "Ostley (Quebec) G1X 4A5": a code of the post. */
function markPostcode(page: Page, index: number): void {
  const [first, second] = page.words.slice(index, index + 2);
  if (first === undefined || second?.gap !== 0) return;
  if (/^[a-z]\d[a-z]$/.test(first.key) && /^\d[a-z]\d$/.test(second.key) && first.shape !== 'lower')
    page.taken.fill(1, index, index + 2);
}

/** "[2031] QBPC 14": the court, as decisions are cited. */
function markCitation(page: Page, index: number): void {
  const word = page.words[index];
  const year = page.words[index - 1];
  if (word === undefined || !/^[12]\d{3}$/.test(year?.key ?? '') || !isNameShaped(word)) return;
  if (!/^\][ \u00a0]$/.test(page.text.slice(year?.end, word.start))) return;
  if (page.words[index + 1]?.shape === 'number' && page.words[index + 1]?.gap === 0) page.taken[index] = 1;
}

/** "Privacy Act 1988 (Cth)": where the law is in force. */
function markJurisdiction(page: Page, index: number): void {
  const word = page.words[index];
  const year = page.words[index - 1];
  if (word?.gap !== Gap.open || year?.shape !== 'number' || !isNameShaped(word)) return;
  const law = page.words[index - 2]?.key ?? '';
  if (!/^(?:act|code|regulations?|rules?|ordinance)$/.test(law)) return;
  if (((page.words[index + 1]?.gap ?? Gap.close) & Gap.close) !== 0) page.taken[index] = 1;
}

/** "its Student Information System", "The Ostlian Privacy Principles": what keeps records, what one goes by. */
function markSystem(page: Page, index: number): void {
  const kind = page.words[index - 1];
  const word = page.words[index];
  if (word?.shape !== 'capital' || word.gap !== 0 || kind?.shape !== 'capital') return;
  const isKept = /^(?:information|management|records?|payroll|booking|reservation|data|scheduling)$/.test(
    kind.key,
  );
  const isRule = word.key.startsWith('principle') && /^(?:privacy|protection|data|fairness)$/.test(kind.key);
  if (!isRule && !(isKept && word.key.startsWith('system'))) return;
  const next = page.words[index + 1];
  if (next?.gap === 0 && isNameShaped(next)) return;
  let from = index - 1;
  while (index - from < 5 && page.words[from]?.gap === 0 && isPlain(page, from - 1)) from -= 1;
  const before = page.words[from - 1];
  // "Ostley Hospital Information System": whose it is has its own name.
  const isLed = before !== undefined && /^(?:the|its|our|their|an?|your|this|new)$/.test(before.key);
  if (isLed || isRule) page.taken.fill(1, from, index + 1);
}

function isPlain(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    word?.shape === 'capital' &&
    !isFunctionWord(word.key) &&
    (isCommon(word.key) || isDictionaryForm(word.key) || /(?:ian|ean|ese|ish)$/.test(word.key))
  );
}

/** "the Diocese and the Debtor": what somebody is before a court. */
function markParty(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  const before = page.words[index - 1];
  if (word?.shape !== 'capital' || (next?.gap === 0 && isNameShaped(next))) return;
  if (before?.key === 'the' || (word.gap & (Gap.comma | Gap.line)) !== 0) page.taken[index] = 1;
}

/** "in answer to an FoI": what one asks by. */
function markRequest(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (!isNameShaped(word) || (next?.gap === 0 && isNameShaped(next))) return;
  const isAsked =
    next?.gap === 0 && /^(?:requests?|responses?|answers?|replies|laws?|officers?|team)$/.test(next.key);
  if (
    isAsked ||
    /^(?:an?|my|your|our|the|under|by|via|through|submitted)$/.test(page.words[index - 1]?.key ?? '')
  )
    page.taken[index] = 1;
}

/** "The Interim Director, Jane Roe": a post for a time, and no body. */
function markPost(page: Page, index: number): void {
  const word = page.words[index];
  const rank = page.words[index - 1];
  if (word?.shape !== 'capital' || word.gap !== 0 || rank?.shape !== 'capital') return;
  if (!/^(?:interim|acting|deputy|associate|assistant)$/.test(rank.key)) return;
  const next = page.words[index + 1];
  if (next?.gap === 0 && (isNameShaped(next) || /^(?:of|for)$/.test(next.key))) return;
  if (personFunctions.has(word.key) || /^(?:director|manager)$/.test(word.key))
    page.taken.fill(1, index - 1, index + 1);
}

/** "53 000 fichiers PDF de la caisse": how a file is written, and whose it is. */
function markFile(page: Page, index: number): void {
  const next = page.words[index + 1];
  if (page.words[index]?.shape === 'upper' && !(next?.gap === 0 && isNameShaped(next))) page.taken[index] = 1;
}

/** "à votre service de police municipal": whichever one the reader has. */
function markYours(page: Page, index: number): void {
  const end = index + 4;
  const isBody = /^(?:services? de police|bureau de police|poste de police|corps de police)$/.test(
    [1, 2, 3].map((step) => page.words[index + step]?.key).join(' '),
  );
  if (!isBody || page.words[index + 1]?.shape !== 'lower') return;
  const quality = page.words[end];
  const isLocal = quality?.gap === 0 && /^(?:municipal|local|locaux|municipaux)$/.test(quality.key);
  page.taken.fill(1, index + 1, isLocal ? end + 1 : end);
}

/** "Contact Center Volta", "Direction générale" on a line of its own: a desk of any firm, before whose it is. */
function markDesk(page: Page, index: number): void {
  const [word, next, name] = page.words.slice(index, index + 3);
  if (word?.shape !== 'capital' || next?.gap !== 0) return;
  const isCenter = word.key === 'contact' && /^cent(?:er|re)$/.test(next.key) && next.shape === 'capital';
  const isAlone =
    word.key === 'direction' &&
    /^(?:generale|regionale|departementale)$/.test(next.key) &&
    (index === 0 || (word.gap & Gap.line) !== 0) &&
    (name === undefined || (name.gap & Gap.line) !== 0);
  if (isAlone || (isCenter && name?.gap === 0 && isNameShaped(name))) page.taken.fill(1, index, index + 2);
}
