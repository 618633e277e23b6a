import { placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { calendarWords } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';
import { isTown, townKey } from './towns.ts';

const ways = wordSet('between');
const quarters = wordSet('side end bank shore bay coast');
const regions = wordSet('nordic baltic gulf balkan benelux visegrad andean caribbean scandinavian');
const parts = wordSet('midwest southeast northeast southwest northwest');
const houses = wordSet('store shop branch depot warehouse showroom outlet');
const parties = wordSet('con lab ld libdem dem snp dup sdlp green grn ind alp lib nat');
/** What goes from one place to another. */
const sent =
  /^(?:vanished|lost|sent|went|travel(?:l?ed|l?ing)?|transit|couriered|posted|stolen|flew|fly|train|trains|drive|drove|driving|road|flights?|journey|commut(?:e|es|ed|ing)|border|moved|shipped|ran|runs|link|line|shuttled?|missing|disappeared|carried|ferry|bus)$/;

/**
 * Where, by how English writes it: the dateline of a paper ("Portmore, 22 November 2031"), "lost between Preston and
 * Whitehall", "the Knightsbridge store", "on the South Side", "the Nordic countries", the seat of who speaks in a parliament.
 */
export function findStatedWhere(page: Page): void {
  if (page.language !== 'en') return;
  for (const [index, word] of page.words.entries()) {
    if ((word.gap & Gap.line) !== 0 && word.shape === 'capital') {
      takeDateline(page, index);
      takeLineOfState(page, index);
    }
  }
  for (const index of placesOf(page, ways)) takeBetween(page, index);
  for (const index of placesOf(page, quarters)) takeQuarter(page, index);
  for (const index of placesOf(page, regions)) takeCountries(page, index);
  for (const index of placesOf(page, parts)) takePart(page, index);
  for (const index of placesOf(page, houses)) takeStore(page, index);
  for (const index of placesOf(page, parties)) takeSeat(page, index);
}

/** The capitals from here, three at most, of which none is a small word, a day or a head of a body. */
function capitalsFrom(page: Page, from: number): number {
  let to = from;
  while (to - from < 3 && (to === from || page.words[to]?.gap === 0) && isOwn(page, to)) to += 1;
  return to;
}

function isOwn(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word?.shape !== 'capital' || page.taken[at] === 1 || word.isPossessive) return false;
  if (calendarWords.has(word.key) || isFunctionWord(word.key) || isLegalForm(word.key)) return false;
  return !englishPublicHeads.has(word.key) && !firmNameWords.has(word.key);
}

/** "Portmore, 22 November 2031" on a line of its own: where a paper is from. */
function takeDateline(page: Page, from: number): void {
  const to = capitalsFrom(page, from);
  const first = page.words[to];
  if (to === from || first?.gap !== Gap.comma || ((page.words[from]?.gap ?? 0) & Gap.dash) !== 0) return;
  let end = to;
  let year = false;
  let month = false;
  while (end - to < 4 && page.words[end] !== undefined && ((page.words[end]?.gap ?? 0) & ~Gap.comma) === 0) {
    const key = page.words[end]?.key ?? '';
    if (/^(?:19|20)\d\d$/.test(key)) year = true;
    else if (calendarWords.has(key)) month = true;
    else if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(key)) return;
    end += 1;
  }
  const behind = page.words[end];
  if (!year || !month || (behind !== undefined && (behind.gap & Gap.line) === 0)) return;
  const key = keyOf(page, from, to);
  if (listedName(key) !== undefined) return;
  const isKnown = placeNamed(key) !== undefined || isTown(townKey(page, from, to));
  if (isKnown || to - from === 1) take(page, from, to, to, end);
}

/** "Live Oak, Texas" on a line of its own: a town, by its state, though its words are everyday ones. */
function takeLineOfState(page: Page, from: number): void {
  const to = capitalsFrom(page, from);
  const state = page.words[to];
  if (to === from || state?.gap !== Gap.comma || state.shape !== 'capital') return;
  const end = page.words[to + 1]?.gap === 0 && isNameShaped(page.words[to + 1]) ? to + 2 : to + 1;
  const behind = page.words[end];
  if (
    placeNamed(keyOf(page, to, end)) !== 'region' ||
    !(behind === undefined || (behind.gap & Gap.line) !== 0)
  )
    return;
  if (listedName(keyOf(page, from, to)) === undefined) take(page, from, to, to, end);
}

/** "vanished between Preston and Whitehall": two places of which one is known, where something is on its way. */
function takeBetween(page: Page, index: number): void {
  const joint = capitalsFrom(page, index + 1);
  if (joint === index + 1 || page.words[index + 1]?.gap !== 0 || page.words[joint]?.key !== 'and') return;
  const end = capitalsFrom(page, joint + 1);
  if (end === joint + 1 || page.words[joint]?.gap !== 0 || page.words[joint + 1]?.gap !== 0) return;
  const known = [
    [index + 1, joint],
    [joint + 1, end],
  ].filter(([from = 0, to = 0]) => isPlace(page, from, to)).length;
  const isOnWay = page.words.slice(Math.max(0, index - 3), index).some(({ key }) => sent.test(key));
  if (known === 0 || !(isOnWay || known === 2)) return;
  if (page.words[end]?.gap === 0 && isNameShaped(page.words[end])) return;
  // Two that deal with each other may be called after towns.
  if (
    known < 2 &&
    [keyOf(page, index + 1, joint), keyOf(page, joint + 1, end)].some((key) => listedName(key) !== undefined)
  )
    return;
  if (!isOnWay) return;
  take(page, index + 1, joint, index, index + 1);
  take(page, joint + 1, end, index, index + 1);
}

function isPlace(page: Page, from: number, to: number): boolean {
  return placeNamed(keyOf(page, from, to)) !== undefined || isTown(townKey(page, from, to));
}

/** "on the South Side", "in the West End": a quarter of a city, by where in it. */
function takeQuarter(page: Page, index: number): void {
  const word = page.words[index];
  const where = page.words[index - 1];
  const next = page.words[index + 1];
  if (word?.shape !== 'capital' || word.gap !== 0 || where?.shape !== 'capital' || where.gap !== 0) return;
  if (!/^(?:north|south|east|west|upper|lower|near|far)$/.test(where.key) || page.inTitle[index] === 1)
    return;
  if (next?.gap === 0 && isNameShaped(next)) return;
  const isLower = page.words[index - 2]?.shape === 'capital' && page.words[index - 2]?.key === 'lower';
  const from = isLower ? index - 2 : index - 1;
  const article = page.words[from - 1];
  if (article?.key !== 'the' || article.shape !== 'lower') return;
  if (!/^(?:on|in|of|from|across|to|around|near|at)$/.test(page.words[from - 2]?.key ?? '')) return;
  take(page, from, index + 1, index, index + 1);
}

/** "in the Nordic countries": several, by what they have in common. */
function takeCountries(page: Page, index: number): void {
  const word = page.words[index];
  const noun = page.words[index + 1];
  if (word?.shape !== 'capital' || noun?.gap !== 0 || !/^(?:countries|states|nations|region)$/.test(noun.key))
    return;
  if (page.words[index - 1]?.key === 'the') take(page, index, index + 2, index + 1, index + 2);
}

/** "across the Midwest", "in the Southeast": a part of a country that has a name. */
function takePart(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word?.shape !== 'capital' || word.gap !== 0 || page.words[index - 1]?.key !== 'the') return;
  if (!/^(?:in|across|throughout|around|from|of|over)$/.test(page.words[index - 2]?.key ?? '')) return;
  const isAlone =
    next === undefined ||
    (next.gap & ~Gap.quoteClose) !== 0 ||
    /^(?:and|who|that|have|has|are|were|by)$/.test(next.key);
  if (isAlone) take(page, index, index + 1, index - 2, index);
}

/** "the Knightsbridge store has confirmed": which of a chain, by where it stands. */
function takeStore(page: Page, index: number): void {
  const noun = page.words[index];
  if (noun?.shape !== 'lower' || noun.gap !== 0) return;
  let from = index;
  while (index - from < 2 && page.words[from]?.gap === 0 && isOwn(page, from - 1)) from -= 1;
  const article = page.words[from - 1];
  if (from === index || page.words[from]?.gap !== 0 || article?.key !== 'the') return;
  if (listedName(keyOf(page, from, index)) !== undefined || !isPlace(page, from, index)) return;
  if (placeNamed(keyOf(page, from, index)) !== 'country') take(page, from, index, index, index + 1);
}

/** "Dr Jane Roe (Northvale) (Con):": for which seat somebody speaks. */
function takeSeat(page: Page, index: number): void {
  const party = page.words[index];
  if (!isNameShaped(party) || (party.gap & Gap.open) === 0 || (party.gap & Gap.close) === 0) return;
  let from = index - 1;
  while (from > 0 && index - from < 5 && ((page.words[from]?.gap ?? 0) & Gap.open) === 0) {
    if (((page.words[from]?.gap ?? 0) & (sentenceGaps | Gap.close)) !== 0) return;
    from -= 1;
  }
  if (((page.words[from]?.gap ?? 0) & Gap.open) !== 0 && isNameShaped(page.words[from]))
    take(page, from, index, index, index + 1);
}

function take(page: Page, from: number, to: number, first: number, last: number): void {
  mention(page, from, to, {
    kind: 'place',
    strength: 6,
    reasons: [reason(page, 'name.where', first, last)],
  });
}
