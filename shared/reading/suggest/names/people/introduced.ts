import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { personFunctions, speechVerbs } from '../lists/cue-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isOffice } from './bylines.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** Given names that are words of English first. */
const everyday = wordSet(
  'will mark grant rob bill june april may august drew pat frank faith hope grace joy art rich sue rose dawn summer autumn ivy dean guy jack miles chase chance reed wade dale glen heath clay cliff ray lance max',
);
const ranks = wordSet(
  'trustee councilmember councilman councilwoman selectman selectwoman alderman alderwoman assemblyman assemblywoman assemblymember congressman congresswoman councillor councilor',
);
const chairs = wordSet('chairperson chairwoman chairman chair spokesperson');
/** What only somebody says or does, besides the verbs of speech. */
const does =
  /^(?:recalls?|recalled|remembers?|remembered|thinks?|thought|wonders?|wondered|laughs?|laughed|shrugs?|shrugged|smiles?|smiled|sighs?|sighed|worries|worried|wept|cries|cried|smelled|married|feels|felt|sleeps|slept)$/;

/**
 * English people whose given name is a word of the language, or who have no other: "Will Ashby, 45,", "June Roe, the
 * council's clerk,", "For more: John Wise, Chief Financial Officer", "Trustee Roe", "Rico says". Linear.
 */
export function findIntroduced(page: Page): void {
  if (page.language !== 'en') return;
  for (const [index, word] of page.words.entries()) {
    if (word.shape !== 'capital' || page.taken[index] === 1 || page.inCapitals[index] === 1) continue;
    const isGiven = everyday.has(word.key);
    if (isGiven || isAnyGivenName(word.key)) takeApposed(page, index, isGiven);
    if ((word.gap & Gap.open) !== 0) takeMinister(page, index);
    if (ranks.has(word.key) || (word.key === 'member' && isHeard(page, index))) takeRanked(page, index);
    else if (chairs.has(word.key)) takeChair(page, index);
  }
  takeAlone(page);
}

/** Two capitals, and behind a comma an age, an office or what somebody does. */
function takeApposed(page: Page, index: number, isEveryday: boolean): void {
  const family = page.words[index + 1];
  const next = page.words[index + 2];
  if (family?.shape !== 'capital' || family.gap !== 0 || next?.gap !== Gap.comma || family.isPossessive)
    return;
  const before = page.words[index - 1];
  if (page.words[index]?.gap === 0 && before !== undefined && isNameShaped(before)) return;
  if (isFunctionWord(family.key) || !isSurname(family.key, family.name)) return;
  const isOld = /^[1-9]\d$/.test(next.key) && isSetOff(page, index + 3);
  const isHolder = next.shape === 'capital' && isOffice(page, index + 2);
  const isDoer = isEveryday && !isCommon(family.key) && roleIn(page, index + 2);
  if (isOld || isHolder || isDoer) take(page, index, index + 2, 'name.apposed', index + 2);
}

function isSurname(key: string, name: string): boolean {
  if (isLegalForm(key) || englishPublicHeads.has(key) || personFunctions.has(key)) return false;
  if (firmNameWords.has(key) || listedName(name) !== undefined) return false;
  return placeNamed(name) !== 'country' && placeNamed(name) !== 'region';
}

function isSetOff(page: Page, at: number): boolean {
  const behind = page.words[at];
  return behind === undefined || (behind.gap & (Gap.comma | sentenceGaps | Gap.close | Gap.dash)) !== 0;
}

/** "the force's head of crime,", "a retired clerk,": what somebody is, before the next comma; and no question whether a firm will. */
function roleIn(page: Page, at: number): boolean {
  if (!/^(?:the|an?|its|his|her|their|head|chief|who)$/.test(page.words[at]?.key ?? '')) return false;
  if (page.words[at]?.key === 'who') return true;
  for (let index = at + 1; index < at + 7; index += 1) {
    const word = page.words[index];
    if (word === undefined || (word.gap & ~Gap.dash) !== 0) return false;
    if (personFunctions.has(word.key) || /^(?:head|chief|lead)$/.test(word.key)) return true;
  }
  return false;
}

/** "Trustee Roe asked": a seat on a board, and the family name of whoever has it. */
function takeRanked(page: Page, index: number): void {
  let to = index + 1;
  while (to - index < 4 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
  const words = page.words.slice(index + 1, to);
  if (words.length === 0 || page.inTitle[index] === 1) return;
  if (words.some(({ key, name }) => isFunctionWord(key) || (!isSurname(key, name) && words.length === 1)))
    return;
  if (words.some(({ key }) => englishPublicHeads.has(key) || firmNameWords.has(key))) return;
  take(page, index + 1, to, 'name.title', index);
}

/** "Member Roe asked", "Member Roe moved to": of a board’s minutes, by what those do there; "Member States agreed" are none. */
function isHeard(page: Page, index: number): boolean {
  const name = page.words[index + 1];
  const verb = page.words[index + 2];
  if (name?.shape !== 'capital' || isDictionaryForm(name.key) || verb?.gap !== 0) return false;
  return (
    speechVerbs.has(verb.key) ||
    /^(?:asked|moved|seconded|voted|abstained|dissented|inquired|left|joined)$/.test(verb.key)
  );
}

/** "The Secretary of State for Defence (Des Roe):": an office, and in brackets who speaks for it. */
function takeMinister(page: Page, index: number): void {
  let to = index + 1;
  while (to - index < 4 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
  const next = page.words[to];
  const isSpoken = next !== undefined && (next.gap & Gap.close) !== 0 && (next.gap & Gap.colon) !== 0;
  if (to - index < 2 || !isSpoken) return;
  for (let at = index - 1; at >= Math.max(0, index - 9); at -= 1) {
    const office = page.words[at];
    if (
      /^(?:secretary|minister|chancellor|solicitor|attorney|leader|premier|treasurer|commissioner)$/.test(
        office?.key ?? '',
      )
    )
      return take(page, index, to, 'name.title', at);
    if (((office?.gap ?? 0) & (sentenceGaps | Gap.close)) !== 0) return;
  }
}

/** "PIPC Chairperson Ko Hak-soo": initials of a body, the chair of it, and who has it. */
function takeChair(page: Page, index: number): void {
  const body = page.words[index - 1];
  if (page.words[index]?.gap !== 0 || body?.shape !== 'upper' || page.taken[index - 1] === 1) return;
  let to = index + 1;
  while (to - index < 4 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
  if (to - index < 3 || page.words.slice(index + 1, to).some(({ key }) => isFunctionWord(key))) return;
  take(page, index + 1, to, 'name.title', index);
  page.taken[index] = 1;
}

/** "Rico was folding laundry", "Rico says": a name alone, none of a list or of the language, that speaks as somebody does. */
function takeAlone(page: Page): void {
  const spoken = new Map<string, number>();
  const other = new Set<string>();
  for (const [index, word] of page.words.entries()) {
    const next = page.words[index + 1];
    const before = page.words[index - 1];
    if (word.shape !== 'capital' || word.key.length < 3) continue;
    const isAlone =
      page.taken[index] === 0 &&
      !(next?.gap === 0 && isNameShaped(next)) &&
      !(word.gap === 0 && (isNameShaped(before) || /^(?:the|at|in|from|by|an?)$/.test(before?.key ?? '')));
    if (!isAlone) other.add(word.key);
    else if (!other.has(word.key) && !spoken.has(word.key) && speaks(page, index))
      spoken.set(word.key, index);
  }
  for (const [key, index] of spoken) {
    const name = page.words[index]?.name ?? '';
    if (other.has(key) || page.seenLower.has(key) || isFunctionWord(key)) continue;
    if (isCommon(key) || listedName(name) !== undefined || placeNamed(name) !== undefined) continue;
    if (!isAnyGivenName(key) && (isDictionaryForm(key) || !isTold(page, key))) continue;
    for (const at of page.places.get(key) ?? [])
      if (page.taken[at] === 0) take(page, at, at + 1, 'name.speech', index + 1);
  }
}

/** "Rico says", "says Rico": only of these is somebody sure to be one. */
function speaks(page: Page, index: number): boolean {
  const next = page.words[index + 1];
  if (next?.gap === 0 && next.shape === 'lower' && does.test(next.key)) return true;
  // Behind what is quoted: "They waited," Rico says.
  const word = page.words[index];
  const isQuoted = ((word?.gap ?? 0) & Gap.quoteClose) !== 0;
  return (
    isQuoted &&
    next?.gap === 0 &&
    next.shape === 'lower' &&
    speechVerbs.has(next.key) &&
    isEnd(page, index + 2)
  );
}

function isEnd(page: Page, at: number): boolean {
  const word = page.words[at];
  return word === undefined || (word.gap & (sentenceGaps | Gap.comma)) !== 0;
}

/** A text tells of somebody with "he", "she", "his" or "her" behind the name. */
function isTold(page: Page, key: string): boolean {
  const [first = 0] = page.places.get(key) ?? [];
  return page.words.slice(first, first + 25).some((word) => /^(?:he|she|his|her|him)$/.test(word.key));
}

function take(page: Page, from: number, to: number, code: string, cue: number): void {
  mention(page, from, to, { kind: 'person', strength: 6, reasons: [reason(page, code, cue, cue + 1)] });
}
