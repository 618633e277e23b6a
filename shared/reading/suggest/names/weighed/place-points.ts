import type { SuggestionReason } from '../../suggestion.ts';
import type { Evidence } from './weigh.ts';
import { isCommon, isFunctionWord, isGivenName, isListedWord } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isStart, keyOf, reason, type Mention, type Page } from '../page/page.ts';
import { isShortState } from '../page/plain-run.ts';
import { isPredicate } from '../page/predicate.ts';
import { isTown, people, sites, stateCodes } from '../places/towns.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** How much says something, and by what. */
export type Points = { readonly points: number; readonly reasons: readonly SuggestionReason[] };

/** What English calls a stretch of land or water, last in its name or first. */
const lands = wordSet(
  `delta peninsula panhandle valley coast bay hills islands island isle borders highlands lowlands mountains mountain basin plains gulf lakes lake river creek reserve heights springs falls beach ridge county
   shire cape territory territories province prairies desert hinterland straits harbour harbor flats marshes fens moors dales downs wolds glens midlands tableland downs weald fells canyon mesa bayou forest heath park common green gardens
   corridor belt district prefecture region`,
);
const landsFirst =
  /^(?:lake|mount|gulf|isle|cape|port|fort|point|san|santa|saint|st|ste|sault|rio|los|las|el|la|puerto|new|north|south|east|west|upper|lower|greater|great|northern|southern|eastern|western|central|navi|coeur|fond|eau|baton|glen|loch|ben|kwa)$/;
const wheres = /^(?:in|near|outside|around|throughout|across|within|inside)$/;
const compass = /^(?:just|north|south|east|west|(?:north|south)-?(?:east|west)|outside|near|miles)$/;
const perhaps =
  /^(?:from|of|at|to|through|via|towards?|between|beyond|past|off|into|by|reaching|visiting|left)$/;
/** Behind these "in X", "from X", "of X", "to X" says in what or whose, and not where. */
const notWhere =
  /^(?:interest|interested|enroll|enrolled|participate|participated|speciali[sz](?:es|ed|ing)|stake|shares?|invested|investors?|trust|confidence|believe|flaw|flaws|vulnerability|vulnerabilities|bug|bugs|logged|data|records?|listed|emails?|letters?|messages?|statement|statements|information|leak|dump|breach|breached|stolen|obtained|hacked|files|accounts?|passwords?|users?|customers?|clients?|subscribers?|members?|owners?|parent|subsidiary|founders?|ceo|version|copy|copies|use|behalf|name|names|sale|acquisition|purchase|instance|series|episode|sold|owed|belong(?:s|ed|ing)?|according|linked|passed|told|reported|spoke|addressed|due|attributed|thanks|compared|similar|related|tied|switched|moved|upgraded|migrated|loaded|published|contained|used|written)$/;

/** What says of a name that it is somewhere. */
export function placePoints(page: Page, one: Mention, at: number, evidence: Evidence): Points {
  const { from, to, key } = one;
  const first = page.words[from];
  const last = page.words[to - 1];
  if (first === undefined || last === undefined || to - from > 4 || !isWritten(page, from, to))
    return { points: 0, reasons: [] };
  let points = 0;
  const reasons: SuggestionReason[] = [];
  const add = (more: number, because?: SuggestionReason): void => {
    points += more;
    if (because !== undefined) reasons.push(because);
  };
  if (isTown(key)) add(isGivenName(key) || isListedWord(key) ? 1 : 3);
  if (to - from > 1 && (lands.has(last.key) || landsFirst.test(first.key)))
    add(2, reason(page, 'name.region', from, to));
  if (evidence.places.has(key)) add(3, reason(page, 'name.where', from, to));
  const before = page.words[from - 1];
  const next = page.words[to];
  if (before !== undefined && first.gap === 0 && before.shape === 'lower') {
    // "in the Ozarks", "across the Weald"
    const isArticle = before.key === 'the';
    const joint = isArticle ? page.words[from - 2] : before;
    const noun = page.words[isArticle ? from - 3 : from - 2]?.key ?? '';
    // "from Firestone tires": whose, and not where.
    const goesOn =
      next?.gap === 0 &&
      next.shape === 'lower' &&
      !isFunctionWord(next.key) &&
      /^(?:from|of|for)$/.test(before.key);
    const isFree =
      !goesOn && joint !== undefined && joint.shape === 'lower' && !notWhere.test(noun) && !last.isPossessive;
    if (isFree && wheres.test(joint.key)) add(isArticle ? 1 : 2, reason(page, 'name.where', from - 1, from));
    else if (isFree && !isArticle && perhaps.test(joint.key))
      add(1, reason(page, 'name.where', from - 1, from));
  }
  // "Joan Roe, of Trewarnel, could": where somebody is from.
  const who = page.mentions[at - 1];
  const isFrom =
    before?.key === 'of' &&
    (before.gap & Gap.comma) !== 0 &&
    first.gap === 0 &&
    who?.kind === 'person' &&
    who.to === from - 1;
  if (isFrom && (next === undefined || (next.gap & (Gap.comma | sentenceGaps)) !== 0))
    add(first.shape === 'capital' ? 4 : 0, reason(page, 'name.where', from - 1, from));
  const beside = besidePlaces(page, one, at);
  if (beside !== undefined) add(2, beside);
  if (next !== undefined) {
    if (isBroader(page, to)) add(3, reason(page, 'name.where', to, to + 1));
    const noun = attributed(page, from, to);
    if (noun > 0) add(noun, reason(page, 'name.where', to, to + 1));
    if (isPredicate(page, to)) add(-2);
    // "Logan, south of Brisbane"
    if (next.gap === Gap.comma && compass.test(next.key) && page.words[to + 1]?.key === 'of')
      add(3, reason(page, 'name.where', to, to + 2));
  }
  // "St Kevin's College, Tullow, wrote": set off behind a name.
  const isSetOff =
    first.gap === Gap.comma &&
    before?.shape === 'capital' &&
    (next === undefined || (next.gap & (Gap.comma | sentenceGaps)) !== 0);
  if (isSetOff) add(1, reason(page, 'name.where', from, to));
  if (evidence.firmWords.has(key)) add(-4);
  if (to - from === 1 && evidence.personWords.has(key)) add(-3);
  return { points, reasons: reasons.length === 0 ? [reason(page, 'name.city', from, to)] : reasons };
}

function isWritten(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const { key = '', shape } = page.words[index] ?? {};
    if (shape !== 'capital' && !(shape === 'lower' && index > from)) return false;
    if (shape === 'capital' && !lands.has(key) && (firmNameWords.has(key) || englishPublicHeads.has(key)))
      return false;
  }
  return (
    page.inTitle[from] === 0 &&
    page.inCapitals[from] === 0 &&
    !(to - from === 1 && isCommon(page.words[from]?.key ?? ''))
  );
}

/** "Wrexham, Rhyl and Llandudno", "from X to Bangor": a place before or behind, over commas and joints alone. */
function besidePlaces(page: Page, one: Mention, at: number): SuggestionReason | undefined {
  const before = page.mentions[at - 1];
  const behind = page.mentions[at + 1];
  if (before?.kind === 'place' && isJoined(page, before.to, one.from))
    return reason(page, 'name.where', before.from, before.to);
  // "Ellison, Chester, told": a comma alone joins nobody to a town behind, but one of a list.
  const after = page.mentions[at + 2];
  const isList = behind !== undefined && after?.kind === 'place' && isJoined(page, behind.to, after.from);
  if (behind?.kind === 'place' && isJoined(page, one.to, behind.from) && (isList || behind.from > one.to))
    return reason(page, 'name.where', behind.from, behind.to);
  return undefined;
}

function isJoined(page: Page, from: number, to: number): boolean {
  if (to < from || to - from > 3) return false;
  let joints = 0;
  for (let index = from; index < to; index += 1) {
    const { key = '', gap = 1 } = page.words[index] ?? {};
    if ((gap & ~Gap.comma) !== 0 || !/^(?:and|or|to|in|the|nor|near|as|well|both|not)$/.test(key))
      return false;
    joints += 1;
  }
  const gap = page.words[to]?.gap ?? 0;
  return gap === Gap.comma || gap === Gap.slash || (joints > 0 && gap === 0);
}

/** ", Iowa", ", IA", ", Calif.", ", Kenya": what it is in stands behind. */
function isBroader(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word === undefined || word.gap !== Gap.comma) return false;
  if (word.shape === 'upper')
    return stateCodes.has(word.key.replaceAll('.', '')) || placeNamed(word.name) === 'country';
  if (word.shape !== 'capital') return false;
  if (isShortState(page, word)) return true;
  for (let end = at + 3; end > at; end -= 1) {
    const kind = placeNamed(keyOf(page, at, end));
    // "Volta, Kenya’s largest shop": what it is there, and not what it lies in.
    if (kind === 'country' || kind === 'region') return page.words[end - 1]?.isPossessive !== true;
  }
  return false;
}

/** "a Bunbury pharmacy", "Gympie mother-of-three Jane Roe", "the Nakuru facility": who or what is at home there. */
function attributed(page: Page, from: number, to: number): number {
  const next = page.words[to];
  const before = page.words[from - 1];
  if (next === undefined || next.gap !== 0 || next.shape !== 'lower' || isFunctionWord(next.key)) return 0;
  if (page.words[to - 1]?.isPossessive === true) return 0;
  const isPerson =
    personFunctions.has(next.key) ||
    /^(?:resident|couple|native|homeowner|landlady|landlord|pensioner|man|woman|teen|teenager|schoolboy|schoolgirl|mum|dad|mother|father|mother-of|father-of|mother-of-\p{L}+|father-of-\p{L}+|grandmother|grandfather|family)$/u.test(
      next.key,
    );
  const isHere =
    isPerson ||
    people.test(next.key) ||
    sites.test(next.key) ||
    (/(?:ies|s)$/.test(next.key) && people.test(next.key.replace(/ies$/, 'y').replace(/s$/, '')));
  if (!isHere) return 0;
  const isDetermined =
    before !== undefined &&
    page.words[from]?.gap === 0 &&
    (/^(?:a|an|the|two|three|four|five|six|several|many|some|their|its|his|her|our|former|local|this|another|by)$/.test(
      before.key,
    ) ||
      before.isPossessive ||
      before.shape === 'number');
  return isDetermined || (isPerson && isStart(page, from)) ? 2 : 1;
}
