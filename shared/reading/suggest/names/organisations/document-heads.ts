import { placeNamed } from '../lexicon/gazetteer.ts';
import { placeLength } from '../lexicon/lookup.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { authorityHeads } from '../lists/institution-words.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

const exchanges = wordSet(
  'asx nyse nasdaq lse tsx tsxv nzx jse sgx bse nse hkex sehk tase otcqb otcqx euronext lon',
);
const offices = wordSet('office');
const crown = wordSet('hm');
const generals = wordSet('general');
/** Who has an office of his own that is called after him. */
const holders = wordSet('commissioner ombudsman ombudsperson ombuds auditor comptroller registrar coroner');
/** What the papers of a house are called behind its name and a dash. */
const papers = wordSet(
  'internal confidential restricted information data incident security cyber breach report memo memorandum minutes notice statement briefing bulletin update press media board privacy serious major draft investigation summary',
);
/** What a house in capitals over its papers is, by its last word. */
const houses =
  /^(?:service|services|care|health|healthcare|university|college|hospital|hospitals|trust|council|bank|group|systems?|society|authority|agency|foundation|schools?|insurance|airlines|airways|railways?|industries|laboratories|association|cooperative|union|library|clinic|board)$/;
/** How often something comes out, and what it is, as the line under its name tells. */
const often =
  /^(?:daily|weekly|fortnightly|monthly|quarterly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|evening)$/;
const comesOut =
  /^(?:round-up|roundup|digest|newsletter|note|notes|letter|bulletin|briefing|dispatch|review|look|guide|dose|summary|recap|wrap)$/;
const longest = 9;

/**
 * Whom the head of an English document names though its capitals tell nothing: the house over its papers, what comes out with
 * a line under it that says how often, the exchange of a ticker, a state and its body on two lines, whose office it is. Linear.
 */
export function findDocumentHeads(page: Page): void {
  if (page.language !== 'en') return;
  takePeriodical(page);
  takeHouse(page);
  takeTwoLines(page);
  for (const index of placesOf(page, exchanges)) takeExchange(page, index);
  for (const index of placesOf(page, offices)) takeOffice(page, index);
  for (const index of placesOf(page, crown)) takeCrown(page, index);
  for (const index of placesOf(page, generals)) takeGeneral(page, index);
}

/** "(ASX: OWL)", "ASX RELEASE" over an announcement: where a firm is listed, by the colon or what it sends there. */
function takeExchange(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word === undefined || next === undefined || !isNameShaped(word)) return;
  const isTicker = (word.gap & Gap.open) !== 0 && next.gap === Gap.colon && next.shape !== 'lower';
  const isSent =
    (word.gap & Gap.line) !== 0 &&
    next.gap === 0 &&
    /^(?:announcements?|release|market)$/.test(next.key) &&
    next.shape !== 'lower';
  if (!isTicker && !isSent) return;
  // The letters a share is traded under are no name.
  if (isTicker) page.taken[index + 1] = 1;
  mention(page, index, index + 1, {
    kind: 'organisation',
    strength: 6,
    reasons: [reason(page, 'name.beside', index + 1, index + 2)],
  });
}

/** "OFFICE OF THE DATA PROTECTION COMMISSIONER", "Office of the Privacy Commissioner for Children": the whole, and no part of it. */
function takeOffice(page: Page, index: number): void {
  const [, of, the] = page.words.slice(index, index + 3);
  if (!isNameShaped(page.words[index]) || of?.key !== 'of' || the?.key !== 'the' || the.gap !== 0) return;
  let to = index + 3;
  let end = 0;
  while (to - index < longest && page.words[to]?.gap === 0) {
    const word = page.words[to];
    if (!isNameShaped(word) && !(word?.key === 'and' && isNameShaped(page.words[to + 1]))) break;
    if (word !== undefined && holders.has(word.key)) end = to + 1;
    to += 1;
  }
  if (end < index + 5) return;
  const joint = page.words[end];
  if (/^(?:for|of)$/.test(joint?.key ?? '') && joint?.gap === 0) {
    let behind = end + 1;
    while (behind - end < 5 && page.words[behind]?.gap === 0 && isNameShaped(page.words[behind])) behind += 1;
    if (behind > end + 1) end = behind;
  }
  take(page, index, end, 'authority', index);
}

/** "HM REVENUE AND CUSTOMS" in a line of capitals, where nothing else tells where its name ends. */
function takeCrown(page: Page, index: number): void {
  if (page.inCapitals[index] === 0 || page.words[index]?.shape !== 'upper') return;
  let to = index + 1;
  while (to - index < 6 && [0, Gap.ampersand].includes(page.words[to]?.gap ?? 1)) {
    const word = page.words[to];
    if (word?.shape !== 'upper' || /^(?:at|in|on|by|for|from|to|with)$/.test(word.key)) break;
    to += 1;
  }
  const next = page.words[to];
  if (to - index < 2 || (next?.gap === 0 && next.shape === 'upper')) return;
  take(page, index, to, 'authority', index);
}

/** "the attorney general of Maine": an office of a state, whole. */
function takeGeneral(page: Page, index: number): void {
  const attorney = page.words[index - 1];
  const of = page.words[index + 1];
  if (attorney?.key !== 'attorney' || page.words[index]?.gap !== 0 || of?.key !== 'of' || of.gap !== 0)
    return;
  const length = isNameShaped(page.words[index + 2]) ? placeLength(page, index + 2) : 0;
  const kind = placeNamed(keyOf(page, index + 2, index + 2 + length));
  if (length > 0 && (kind === 'region' || kind === 'country'))
    take(page, index - 1, index + 2 + length, undefined, index);
}

/** "NORLAND BLOOD SERVICE - INCIDENT REPORT": a house, before a dash and what its paper is. */
function takeHouse(page: Page): void {
  if (page.inCapitals[0] === 0) return;
  let to = 0;
  while (to < longest && (to === 0 || [0, Gap.ampersand].includes(page.words[to]?.gap ?? 1))) {
    const word = page.words[to];
    if (word?.shape !== 'upper' && !/^(?:of|and|for|the)$/.test(word?.key ?? '')) return;
    if (papers.has(word?.key ?? '') && word?.key !== 'health') return;
    to += 1;
  }
  const behind = page.words[to];
  if (to < 2 || behind?.gap !== Gap.dash || !papers.has(behind.key)) return;
  if (!houses.test(page.words[to - 1]?.key ?? '')) return;
  take(page, 0, to, undefined, to - 1);
}

/** "UNITED STATES" over "SECURITIES AND EXCHANGE COMMISSION", each on its line: one body, and no country. */
function takeTwoLines(page: Page): void {
  const second = lineEnd(page, 0);
  if (second > 5 || page.inCapitals[0] === 0 || page.words[second] === undefined) return;
  const end = lineEnd(page, second);
  const words = page.words.slice(0, end);
  if (end - second > 6 || end - second < 2 || !words.every(({ shape }) => shape === 'upper')) return;
  if (!words.every(({ gap }, at) => gap === 0 || at === 0 || at === second)) return;
  const isBody =
    placeNamed(keyOf(page, 0, second)) === 'country' && authorityHeads.has(page.words[end - 1]?.key ?? '');
  const isCourt =
    page.words[second - 1]?.key === 'court' &&
    words.slice(second).some(({ key }, at, line) => key === 'district' && line[at + 1]?.key === 'of');
  if (isCourt) take(page, 0, end, 'authority', end - 1);
  // Whose body it is stands over it as the state, which is no place here and no part of what it is called.
  if (isBody) {
    page.taken.fill(1, 0, second);
    take(page, second, end, 'authority', end - 1);
  }
}

/** "THE DRIPPING TAP" over "Your Monday round-up of who lost what": what comes out, by the line under its name. */
function takePeriodical(page: Page): void {
  const end = lineEnd(page, 0);
  const words = page.words.slice(0, end);
  if (end < 2 || end > 5 || !words.every(({ shape, gap }, at) => isShown(shape) && (at === 0 || gap === 0)))
    return;
  if (words.some(({ key }) => papers.has(key) && key !== 'breach' && key !== 'cyber')) return;
  const under = page.words.slice(end, Math.min(lineEnd(page, end), end + 14));
  const isTold = under.some(({ key }) => often.test(key)) && under.some(({ key }) => comesOut.test(key));
  const isOpen = /^(?:your|our|the|a|an|every|weekly|daily|monthly)$/.test(under[0]?.key ?? '');
  if (!isTold || !isOpen) return;
  take(page, 0, end, 'medium', end);
}

function isShown(shape: string): boolean {
  return shape !== 'lower' && shape !== 'number';
}

function lineEnd(page: Page, from: number): number {
  let to = from + 1;
  while (to < page.words.length && ((page.words[to]?.gap ?? 0) & Gap.line) === 0) to += 1;
  return Math.min(to, page.words.length);
}

function take(
  page: Page,
  from: number,
  to: number,
  kind: 'authority' | 'medium' | undefined,
  cue: number,
): void {
  mention(page, from, to, {
    kind: kind ?? kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 6,
    reasons: [reason(page, kind === 'medium' ? 'name.listed' : 'name.head', cue, cue + 1)],
  });
}
