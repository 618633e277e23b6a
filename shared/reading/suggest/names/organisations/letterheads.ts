import { placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, keyOf, type Page, reason } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { isTown } from '../places/towns.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';
import { takeWhole } from './take-whole.ts';

/** What sits, rules or judges, and says behind "of" what or where. */
const sits = wordSet(
  'parliament committee court house senate ministry department commission council tribunal legislature assembly board',
);
/** What such a body holds or hands out, which is no part of it. */
const holds =
  /^(?:meeting|minutes|report|hearing|hearings|decision|decisions|order|orders|notice|agenda|directors|trustees|governors|session|update|news|statement|summary|appeal|cards)$/;
/** What stands alone over a text though all its words are of the language: "PERSONAL DATA PROTECTION COMMISSION". */
const alone = wordSet('commission commissioner authority tribunal ombudsman inspectorate');
/** What one place has, called after it in words that each have a capital. */
const ofPlace = wordSet('university college hospital council academy constabulary polytechnic');
const longest = 10;

/**
 * Who writes or is written about, on the lines over a text: "COURT OF APPEAL OF NORLAND", "Western Ostley University", two
 * firms with their legal forms, the parties of a case on both sides of "v", the forum that a path of rubrics begins with.
 * English, but for the path. Linear.
 */
export function findLetterheads(page: Page): void {
  takePath(page);
  if (page.language !== 'en') return;
  const end = lineEnd(page, 0);
  for (const [from, to] of chunks(page, 0, end)) takeChunk(page, from, to);
  for (const index of placesOf(page, wordSet('v vs'))) takeParties(page, index);
  for (const [index, word] of page.words.entries())
    if (page.inTitle[index] === 1 && (index === 0 || (word.gap & Gap.line) !== 0)) takeFirms(page, index);
}

function lineEnd(page: Page, from: number): number {
  let to = from + 1;
  while (page.words[to] !== undefined && ((page.words[to]?.gap ?? 0) & Gap.line) === 0) to += 1;
  return Math.min(to, page.words.length);
}

/** The parts of a line between dashes, commas and brackets. */
function chunks(page: Page, from: number, end: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = from + 1; at <= end; at += 1) {
    if (at < end && (page.words[at]?.gap ?? 0) === 0) continue;
    found.push([start, at]);
    start = at;
  }
  return found;
}

function takeChunk(page: Page, from: number, to: number): void {
  const words = page.words.slice(from, to);
  if (to - from < 2 || to - from > longest || words.some(({ shape }) => shape === 'number')) return;
  const last = words.at(-1)?.key ?? '';
  const isCapitals = page.inCapitals[from] === 1 && words.every(({ shape }) => shape === 'upper');
  if (isCapitals && !words.some(({ key }) => holds.test(key))) {
    const at = words.findIndex(({ key }, index) => sits.has(key) && words[index + 1]?.key === 'of');
    const isPlain = words.slice(0, Math.max(at, 0)).every(({ key }) => !isFunctionWord(key));
    if (at >= 0 && at + 2 < words.length && isPlain) {
      takeWhole(page, from, to, reason(page, 'name.head', from + at, from + at + 1));
      return;
    }
    const isAlone = alone.has(last) && words.length > 2 && words.every(({ key }) => !isFunctionWord(key));
    const isSchools = last === 'board' && /^(?:school|education)$/.test(words.at(-2)?.key ?? '');
    if (isAlone || (isSchools && words.length > 2))
      takeWhole(page, from, to, reason(page, 'name.head', to - 1, to));
    return;
  }
  // "Western Ostley University" on its line: called after where it is.
  if (to !== lineEnd(page, 0) || /[?!.]/.test(page.text[page.words[to - 1]?.end ?? 0] ?? '')) return;
  const isTitle = words.every((word) => word.shape === 'capital' && !isFunctionWord(word.key));
  const isOfPlace = words.some(({ name }, index) => index < words.length - 1 && isWhere(name));
  if (isTitle && isOfPlace && ofPlace.has(last) && words.length > 2)
    takeWhole(page, from, to, reason(page, 'name.head', to - 1, to));
}

function isWhere(key: string): boolean {
  return placeNamed(key) !== undefined || isTown(key);
}

/** "Southern Ostley Plc and Southern Ostley Water Plc" over a decision: each up to its legal form. */
function takeFirms(page: Page, first: number): void {
  const end = lineEnd(page, first);
  let from = first;
  for (let at = first; at < end; at += 1) {
    const word = page.words[at];
    const isPart = isNameShaped(word) && !isFunctionWord(word.key) && (word.gap === 0 || at === first);
    if (!isPart) {
      from = at + 1;
      // What a comma, a colon or a dash parts begins anew.
      if (isNameShaped(word) && !isFunctionWord(word.key)) from = at;
      continue;
    }
    if (at - from < 2 || !/^(?:plc|ltd|limited|llp|gmbh)$/.test(word.key)) continue;
    if (/^(?:north|south|east|west|northern|southern|eastern|western)$/.test(page.words[from]?.key ?? ''))
      takeWhole(page, from, at + 1, reason(page, 'name.legal-form', at, at + 1));
    from = at + 1;
  }
}

/** "Privacy Commissioner v Ostley Clinical Labs Limited (No 2)": who stands against whom, on a line of their own. */
function takeParties(page: Page, index: number): void {
  const word = page.words[index];
  if (word?.shape !== 'lower' || word.gap !== 0) return;
  let from = index;
  while (index - from < longest && page.words[from]?.gap === 0 && isParty(page, from - 1)) from -= 1;
  // The point of "v." ends no sentence.
  let to = index + 1;
  while (to - index <= longest && isParty(page, to) && isNext(page, to, index)) to += 1;
  const begins = from === 0 || ((page.words[from]?.gap ?? 0) & (Gap.line | Gap.colon)) !== 0;
  const behind = page.words[to];
  const ends = behind === undefined || (behind.gap & (Gap.line | Gap.open | Gap.comma)) !== 0;
  if (!begins || !ends || from === index || to === index + 1) return;
  for (const [first, last] of [
    [from, index],
    [index + 1, to],
  ] as const) {
    const words = page.words.slice(first, last);
    const head = words.findIndex(
      ({ key }, at) =>
        at > 0 &&
        (englishPublicHeads.has(key) || firmNameWords.has(key) || isLegalForm(key) || key === 'commissioner'),
    );
    if (words.length < 2 || head < 0 || listedName(keyOf(page, first, last)) !== undefined) continue;
    takeWhole(page, first, last, reason(page, 'name.head', first + head, first + head + 1));
  }
}

function isNext(page: Page, at: number, versus: number): boolean {
  const gap = page.words[at]?.gap ?? Gap.line;
  return gap === 0 || (at === versus + 1 && gap === Gap.sentence);
}

function isParty(page: Page, at: number): boolean {
  const word = page.words[at];
  return isNameShaped(word) || (word?.shape === 'lower' && /^(?:of|and|for|the)$/.test(word.key));
}

/** "Forum des archers › Vie des clubs › Actualité": where a message stands; the first is who keeps the forum. */
function takePath(page: Page): void {
  const end = lineEnd(page, 0);
  const steps: number[] = [];
  for (let at = 1; at < end; at += 1) {
    const between = page.text.slice(page.words[at - 1]?.end, page.words[at]?.start);
    if (/^\s*[›→]\s*$/u.test(between)) steps.push(at);
  }
  const first = steps[0];
  if (first === undefined || first > 6 || !isNameShaped(page.words[0])) return;
  if (first > 1) takeWhole(page, 0, first, reason(page, 'name.spelling', 0, first));
  page.taken.fill(1, first, end);
}
