import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isCalendar, isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { isRank } from '../page/plain-run.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** What a comma sets off behind a name, or leads to it, when the name is a house’s. */
const houses = wordSet(
  `company firm charity nonprofit non-profit startup start-up provider supplier vendor contractor subsidiary retailer insurer bank lender airline hospital clinic nursery school college university network agency watchdog regulator
   consultancy consultant brand chain group organisation organization association union publisher newspaper broadcaster magazine newsletter blog website site forum app platform service marketplace operator maker manufacturer developer
   processor distributor carrier utility practice nonprofits foundation co-operative cooperative thinktank think-tank museum library theatre festival club gym hotel restaurant pharmacy laboratory lab studio`,
);
/** The same before a name written small: "rights group noyb". */
const smallHouses = wordSet(
  'group charity firm company startup start-up nonprofit brand unit arm app platform service site website network outlet watchdog retailer insurer bank lender airline agency collective chain subsidiary newsletter',
);
/** Whom a house has: "15,000 Meadow Life customers". */
const theirs = wordSet(
  'customers subscribers policyholders shareholders cardholders passengers shoppers guests diners players',
);
/** What somebody is of, or who runs what: before a name. */
const owners = wordSet('by of');
const founds =
  /^(?:founder|co-founder|cofounder|founders|co-founders|ceo|chairman|owner|owners|subsidiary|client|clients|customer|customers|employee|unit|arm|division)$/;
const runs =
  /^(?:run|owned|operated|hosted|made|built|managed|acquired|bought|published|employed|hired|developed|provided|supplied|backed|maintained|designed|commissioned|fined|sued)$/;
const sisters = wordSet('sister parent partner');
const party = wordSet('party');
/** What parties are called by before the word. */
const creeds =
  /^(?:labou?r|democratic|republican|conservative|green|liberal|national|communist|socialist|workers|reform|freedom|independence|nationalist|progressive|congress|democrats?|centre|center|unionist|christian|pirate|peoples?)$/;
/** Kinds of it that everybody has: "Generative AI". */
const ofAnybody =
  /^(?:generative|responsible|agentic|conversational|explainable|artificial|ethical|shadow|trustworthy|frontier|sovereign|gen)$/;
/** Before these two letters whose it is or what is done with it. */
const ofSomething = /^(?:using|global|corporate|group|hospital|school|council|legacy)$/;
const longest = 6;

/**
 * English names of everyday words, told by what stands beside them: "The Turning Games, a firm that …", "a private firm,
 * Oat Experts, to", "rights group noyv,", "co-founder of Meadow Discovery", "15,000 Meadow Life customers", "Oat AI". Linear.
 */
export function findApposedHouses(page: Page): void {
  if (page.language !== 'en') return;
  for (const [index, word] of page.words.entries()) {
    if (word.shape !== 'lower') {
      if (word.shape === 'upper' && word.key === 'ai') takeMind(page, index);
      continue;
    }
    if (word.gap === Gap.comma && /^(?:an?|the|its)$/.test(word.key)) takeBefore(page, index);
    if (houses.has(word.key)) takeBehind(page, index);
    if (smallHouses.has(word.key)) takeSmall(page, index);
    if (theirs.has(word.key)) takeCustomers(page, index);
  }
  for (const index of placesOf(page, owners)) takeOwner(page, index);
  for (const index of placesOf(page, sisters)) takeSister(page, index);
  for (const index of placesOf(page, party)) takeParty(page, index);
}

/** "Oat Experts, a private firm": the noun comes within a few words of the article, and in the singular. */
function takeBefore(page: Page, comma: number): void {
  const noun = nounAfter(page, comma + 1);
  if (noun === undefined) return;
  const from = backTo(page, comma);
  if (from === undefined || !isHouse(page, from, comma)) return;
  take(page, from, comma, noun);
}

function nounAfter(page: Page, at: number): number | undefined {
  for (let index = at; index < at + 5; index += 1) {
    const word = page.words[index];
    if (word === undefined || (word.gap & ~Gap.dash) !== 0) return undefined;
    const next = page.words[index + 1];
    if (houses.has(word.key) && word.shape === 'lower') {
      // "a firm partner", "a bank clerk": what somebody is there.
      const isLast = next === undefined || next.gap !== 0 || !isNoun(next.key) || next.shape !== 'lower';
      return isLast ? index : undefined;
    }
    if (isFunctionWord(word.key) && word.shape === 'lower') return undefined;
    if (personFunctions.has(word.key)) return undefined;
  }
  return undefined;
}

function isNoun(key: string): boolean {
  return !/^(?:that|which|who|whose|where|with|in|of|for|based|to|from|at|and|by|on|used|owned|run|had|has|is|was|said|it|they|whom|serving|offering|providing|specialising|specializing|behind|called|listed|known|also)$/.test(
    key,
  );
}

/** Where the capitals begin that end here, with "in" or "of" between two of them and "The" before them. */
function backTo(page: Page, end: number): number | undefined {
  let from = end;
  while (from > 0 && end - from < longest) {
    const word = page.words[from - 1];
    if (word === undefined || page.taken[from - 1] === 1 || word.isPossessive) return undefined;
    if (from < end && page.words[from]?.gap !== 0) break;
    const isJoint =
      word.shape === 'lower' &&
      /^(?:in|of|for|and)$/.test(word.key) &&
      page.words[from - 2]?.shape === 'capital';
    if (word.shape === 'capital' || (word.shape === 'upper' && word.key.length < 4)) from -= 1;
    else if (isJoint && from < end && word.gap === 0 && !isStart(page, from - 2)) from -= 1;
    else break;
  }
  if (from < end && isCalendar(page, from)) return undefined;
  return from === end ? undefined : from;
}

/** Two words or more, of which none is somebody’s, a place’s or of any office, and not the first of a sentence alone. */
function isHouse(page: Page, from: number, to: number): boolean {
  const words = page.words.slice(from, to);
  const first = words[0];
  if (first === undefined || words.length < 2 || page.inTitle[from] === 1 || page.inCapitals[from] === 1)
    return false;
  if (words.some(({ key }) => personTitles.has(key) || personFunctions.has(key))) return false;
  if (isAnyGivenName(first.key) && !isCommon(first.key)) return false;
  // "One in Four": a small word that has a capital within a sentence.
  const isLed = first.key === 'the' || (!isStart(page, from) && words.length > 2 && isRank(first.key));
  if (!isLed && isFunctionWord(first.key)) return false;
  if (words.every(({ key }) => key === 'the' || genericBusinessWords.has(key))) return false;
  if (words.slice(1).some(({ key, shape }) => shape === 'capital' && isFunctionWord(key))) return false;
  // Words that no dictionary has may be somebody’s: other rules weigh them.
  const isTrade =
    words.length === 2 && /^(?:it|ai|tv|fm)$/.test(words[1]?.key ?? '') && words[1]?.shape === 'upper';
  if (!isTrade && !words.every(({ key }) => isPlain(key))) return false;
  const key = keyOf(page, from, to);
  return placeNamed(key) === undefined && listedName(key) === undefined;
}

function isPlain(key: string): boolean {
  return (
    isCommon(key) || isFunctionWord(key) || isDictionaryForm(key) || isPlainAcronym(key) || key.length < 3
  );
}

/** "a private firm, Oat Experts, to provide": what it is, and behind a comma what it is called, set off on both sides. */
function takeBehind(page: Page, noun: number): void {
  const from = noun + 1;
  if (page.words[from]?.gap !== Gap.comma || page.words[from]?.shape === 'lower') return;
  let to = from;
  while (to - from < 5 && (to === from || page.words[to]?.gap === 0) && isNameShaped(page.words[to])) to += 1;
  const behind = page.words[to];
  if (behind !== undefined && (behind.gap & (Gap.comma | Gap.sentence | Gap.close | Gap.line)) === 0) return;
  let at = noun - 1;
  while (noun - at < 4 && page.words[at + 1]?.gap === 0 && page.words[at]?.shape === 'lower') {
    if (/^(?:an?|the|its|our|their)$/.test(page.words[at]?.key ?? '')) break;
    at -= 1;
  }
  if (!/^(?:an?|the|its|our|their)$/.test(page.words[at]?.key ?? '')) return;
  if (isHouse(page, from, to)) take(page, from, to, noun);
}

/** "rights group noyv, which", "its budget brand ohm": a word of no language, written small behind what it is. */
function takeSmall(page: Page, noun: number): void {
  const name = page.words[noun + 1];
  const next = page.words[noun + 2];
  if (name?.shape !== 'lower' || name.gap !== 0 || !/^\p{L}{3,}$/u.test(name.key)) return;
  if (isCommon(name.key) || isFunctionWord(name.key) || isDictionaryForm(name.key)) return;
  if (/(?:s|ed|ing|er|ly|al|ion|ment|ity|based|led)$/.test(name.key)) return;
  const isEnd = next === undefined || (next.gap & (Gap.comma | sentenceGaps | Gap.close)) !== 0;
  const isSubject = next?.gap === 0 && /^(?:has|had|is|was|said|says|and|which|who|in|to)$/.test(next.key);
  if (!isEnd && !isSubject) return;
  const before = page.words[noun - 1];
  if (before === undefined || before.gap !== 0 || page.words[noun]?.gap !== 0) return;
  take(page, noun + 1, noun + 2, noun);
  if (page.taken[noun + 1] === 0) return;
  // "300,000 ohm customers": the same wherever the text has it.
  for (const at of page.places.get(name.key) ?? [])
    if (page.taken[at] === 0 && page.words[at]?.shape === 'lower') take(page, at, at + 1, noun);
}

/** "15,000 Meadow Life customers": two capitals within a sentence, before whom they have. */
function takeCustomers(page: Page, noun: number): void {
  if (page.words[noun]?.gap !== 0) return;
  let from = noun;
  while (noun - from < 4 && page.words[from]?.gap === 0 && page.words[from - 1]?.shape === 'capital')
    from -= 1;
  if (page.words[from]?.gap === 0 && isNameShaped(page.words[from - 1])) return;
  if (noun - from < 2 || isStart(page, from) || page.words[from - 1]?.isPossessive === true) return;
  const word = page.words[from];
  if (word === undefined || isFunctionWord(word.key) || page.taken[from] === 1) return;
  if (isHouse(page, from, noun)) take(page, from, noun, noun);
}

/** "co-founder of Meadow Discovery", "run by Oat Harvest": everyday words with a capital each, behind who has them. */
function takeOwner(page: Page, index: number): void {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word?.shape !== 'lower' || word.gap !== 0 || before?.shape !== 'lower') return;
  if (!(word.key === 'of' ? founds : runs).test(before.key)) return;
  const from = index + 1;
  let to = from;
  while (to - from < 4 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
  // "owned by Harvest Learning Ltd": the form tells more.
  if (to - from < 2 || (page.words[to]?.gap === 0 && isNameShaped(page.words[to]))) return;
  if (page.words[to - 1]?.isPossessive === true || page.taken[from] === 1) return;
  const next = page.words[to];
  if (next?.gap === 0 && /^(?:of|for|and|&)$/.test(next.key)) return;
  if (isHouse(page, from, to)) take(page, from, to, index - 1);
}

/** "a server run by Oat AI", "Cense AI said": a capital within a sentence, and the two letters. */
function takeMind(page: Page, index: number): void {
  const name = page.words[index - 1];
  const next = page.words[index + 1];
  if (name?.shape !== 'capital' || page.words[index]?.gap !== 0 || page.taken[index - 1] === 1) return;
  if (ofAnybody.test(name.key)) page.taken.fill(1, index - 1, index + 1);
  if (
    isStart(page, index - 1) ||
    page.inTitle[index] === 1 ||
    ofSomething.test(name.key) ||
    name.isPossessive
  )
    return;
  if (next?.gap === 0 && isNameShaped(next)) return;
  const before = page.words[index - 2];
  if (name.gap === 0 && isNameShaped(before) && !isFunctionWord(before.key)) return;
  if (placeNamed(name.name) !== undefined || isFunctionWord(name.key) || personFunctions.has(name.key))
    return;
  if (name.gap === 0 && /^(?:by|at|from|with|of|to|firm|startup|company|and)$/.test(before?.key ?? ''))
    take(page, index - 1, index + 1, index);
}

/** "its sister airline Volta Falcon": one more house, and nobody's sister. */
function takeSister(page: Page, index: number): void {
  const noun = page.words[index + 1];
  const from = index + 2;
  if (noun?.shape !== 'lower' || noun.gap !== 0 || !houses.has(noun.key)) return;
  let to = from;
  while (to - from < 4 && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  if (to === from || page.words.slice(from, to).some(({ key }) => isFunctionWord(key))) return;
  if (isAnyGivenName(page.words[from]?.key ?? '')) return;
  take(page, from, to, index + 1);
}

/** "Democratic Party lawmaker Roe": of which party, and no place. */
function takeParty(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  let from = index;
  while (index - from < 3 && page.words[from]?.gap === 0 && isCreed(page, from - 1)) from -= 1;
  if (word?.shape !== 'capital' || from === index || page.inTitle[index] === 1) return;
  if (next?.gap === 0 && isNameShaped(next)) return;
  if (!isFunctionWord(page.words[from]?.key ?? '')) take(page, from, index + 1, index);
}

function isCreed(page: Page, at: number): boolean {
  return (
    page.words[at]?.shape === 'capital' && page.taken[at] === 0 && creeds.test(page.words[at]?.key ?? '')
  );
}

function take(page: Page, from: number, to: number, cue: number): void {
  mention(page, from, to, {
    kind: kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 5,
    reasons: [reason(page, 'name.apposed', cue, cue + 1)],
  });
}
