import { isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { isNameShaped, isStart, keyOf, type Page } from './page.ts';
import { placesOf } from './places-of.ts';
import { Gap } from './words.ts';
import { wordSet } from '../../../word-set.ts';

/** So many heads of posts make a forum; one may be anything with an hour behind it. */
const fewestPosts = 2;
const longestHandle = 3;
/** "#2 GroutHound – 8:15 AM", "by Hounder » Wed Jan 02, 2019 11:52 pm": a short line up to an hour, and little behind it. */
const hour = /^[^\n]{0,60}?\b\d{1,2}[:h.]\d{2}(?::\d{2})?(?:[ \u00a0]?[ap]\.?m\b\.?)?[^\n]{0,20}(?:\n|$)/i;
/** " - 09-09-2024 à 11:58", " - Posté le 30/04/2020 à 18:42": French forums have the day too. */
const frenchHour =
  /^[ \u00a0]+[–—»·|•-][ \u00a0]+(?:(?:post|publi|écrit|message|envoy)[^\n]{0,12})?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b[^\n]{0,8}\b\d{1,2}[ \u00a0]?[:h][ \u00a0]?\d{2}[^\n]{0,12}(?:\n|$)/i;
const wrote = wordSet('wrote posted replied commented said');
const seats = wordSet('gentleman lady member friend gentlemen members');
const chairs = wordSet('speaker chair chairman chairwoman chairperson president moderator');
/** What a form or the minutes of a board call a thing or themselves, with a capital and without a name. */
const terms = wordSet('district amendment registrant borough township registry');
const machines = wordSet('pc');
const choices = wordSet('or');
const judges = wordSet('judge justice senator sheriff governor magistrate mayor');
const notes = wordSet(
  'note notes chat discussion statement statements talk instructions information enquiries inquiries',
);
const rulings =
  /^(?:signs|orders|approves|rules|tosses|dismisses|grants|denies|rejects|blocks|backs|sets|lets|halts|okays|clears|says|weighs|throws|sides|wants|urges|seeks|asks|calls|vetoes|warns|finds|jails|sentences)$/;
const parties = wordSet(
  'con lab ld libdem dem snp dup sdlp green grn ind alp lib nat nats lnp onp pc co-op uup ukip rep',
);

/**
 * Takes out of reading who posts on a forum, by the hour at the heads of posts, and what minutes of a parliament
 * call those who speak: "the hon. Gentleman", "Mr Speaker", "(Con)". Linear.
 */
export function markPosters(page: Page): void {
  const heads: { readonly from: number; readonly to: number }[] = [];
  for (const [index, word] of page.words.entries())
    if ((word.gap & Gap.line) !== 0) {
      const head = posterAt(page, index);
      if (head !== undefined) heads.push(head);
    }
  if (heads.length >= fewestPosts) for (const { from, to } of heads) markHandle(page, from, to);
  if (page.language !== 'en') {
    markRubrics(page);
    markQuoted(page);
    return;
  }
  for (const index of placesOf(page, seats)) {
    const word = page.words[index];
    if (word?.shape === 'capital' && /^(?:hon|honourable|honorable)$/.test(page.words[index - 1]?.key ?? ''))
      page.taken[index] = 1;
  }
  for (const index of placesOf(page, chairs)) {
    const title = page.words[index - 1];
    if (
      page.words[index]?.shape === 'capital' &&
      /^(?:mr|mister|madam|madame|mrs|ms)$/.test(title?.key ?? '')
    )
      page.taken[index] = 1;
  }
  for (const index of placesOf(page, terms)) markTerm(page, index);
  for (const index of placesOf(page, machines)) markMachine(page, index);
  for (const index of placesOf(page, choices)) markChoice(page, index);
  for (const index of placesOf(page, judges)) markHeadline(page, index);
  for (const index of placesOf(page, notes)) markNote(page, index);
  for (const index of placesOf(page, parties)) {
    const word = page.words[index];
    const next = page.words[index + 1];
    const isAlone = next !== undefined && (next.gap & Gap.close) !== 0;
    // "Jane Roe (Northvale) (Con):", "Roe (Lab):": who speaks, and for whom.
    const isSpoken = isAlone && ((next.gap & Gap.colon) !== 0 || ((word?.gap ?? 0) & Gap.close) !== 0);
    if (isNameShaped(word) && (word.gap & Gap.open) !== 0 && isSpoken) page.taken[index] = 1;
  }
}

/** "learned by the District", "This Amendment supplements": alone behind its article, or before a number. */
function markTerm(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  const before = page.words[index - 1];
  if (word?.shape !== 'capital' || page.inTitle[index] === 1) return;
  if (next?.gap === 0 && (isNameShaped(next) || next.shape === 'number' || next.key === 'of')) {
    if (word.key === 'amendment' && (/^no$/.test(next.key) || next.shape === 'number')) page.taken[index] = 1;
    return;
  }
  if (word.gap === 0 && /^(?:the|this|that|our|its|each|an?)$/.test(before?.key ?? '')) page.taken[index] = 1;
}

/** "Stolen professor's PC", "a PC": a machine, and no constable. */
function markMachine(page: Page, index: number): void {
  const before = page.words[index - 1];
  if (page.words[index]?.shape !== 'upper' || page.words[index]?.gap !== 0 || before === undefined) return;
  if (before.isPossessive || /^(?:an?|the|his|her|my|your|their|our|each|every)$/.test(before.key))
    page.taken[index] = 1;
}

/** "Dog or cat.", "Smoker or not.": what one is of two, and no name. */
function markChoice(page: Page, index: number): void {
  const word = page.words[index - 1];
  const [, second, end] = page.words.slice(index, index + 3);
  if (word?.shape !== 'capital' || page.words[index]?.gap !== 0 || !isStart(page, index - 1)) return;
  const isWhole =
    second?.shape === 'lower' && second.gap === 0 && (end === undefined || (end.gap & Gap.sentence) !== 0);
  if (isWhole && listedName(word.name) === undefined) page.taken[index - 1] = 1;
}

/** "Judge Signs Off on a Deal": what a judge does in a headline, and not what he is called. */
function markHeadline(page: Page, index: number): void {
  const verb = page.words[index + 1];
  if (page.inTitle[index] === 0 || verb?.gap !== 0 || verb.shape !== 'capital') return;
  if (rulings.test(verb.key)) page.taken[index + 1] = 1;
}

/** "Explanatory Note.", "General Chat": a heading of a form, a room of a forum. */
function markNote(page: Page, index: number): void {
  const kind = page.words[index - 1];
  const next = page.words[index + 1];
  if (page.words[index]?.shape !== 'capital' || page.words[index]?.gap !== 0 || kind?.shape !== 'capital')
    return;
  if (!/^(?:explanatory|general|cautionary|introductory|forward-looking|off-topic)$/.test(kind.key)) return;
  if (next === undefined || next.gap !== 0) page.taken.fill(1, index - 1, index + 1);
}

/** The words of a handle at the head of a post: behind its number or "by", before a dash or "wrote", with the hour on the line. */
function posterAt(page: Page, start: number): { readonly from: number; readonly to: number } | undefined {
  const isLed = page.words[start]?.key === 'by' || page.words[start]?.shape === 'number';
  const from = isLed ? start + 1 : start;
  let to = from;
  while (to - from < longestHandle && (to === from || page.words[to]?.gap === 0)) {
    const word = page.words[to];
    if (word === undefined || word.shape === 'number' || isFunctionWord(word.key)) break;
    if (to > from && wrote.has(word.key)) break;
    to += 1;
  }
  const first = page.words[from];
  const next = page.words[to];
  if (to === from || first === undefined || next === undefined || !isNameShaped(first)) return undefined;
  if (from > start && (first.gap & Gap.line) !== 0) return undefined;
  const last = page.words[to - 1]?.end ?? 0;
  const isWrote = next.gap === 0 && wrote.has(next.key) && /^(?:on|at)$/.test(page.words[to + 1]?.key ?? '');
  const isParted = /^[ \u00a0]+[–—»·|•-][ \u00a0]+$/.test(page.text.slice(last, next.start));
  if (!isWrote && !isParted) return undefined;
  const line = page.text.slice(last, last + 90);
  if (!(page.language === 'en' ? hour : frenchHour).test(line.normalize('NFC'))) return undefined;
  return listedName(keyOf(page, from, to)) === undefined ? { from, to } : undefined;
}

const posted = wordSet('poste postee publie ecrit envoye');

/** "Posté par X le 04/03/2024 à 12h34", "Le 04/03/2024 à 12:34, X a écrit :": who posts, and wherever the others then call him. */
function markQuoted(page: Page): void {
  for (const index of placesOf(page, posted)) {
    const isBy = page.words[index + 1]?.key === 'par' && ((page.words[index]?.gap ?? 0) & Gap.line) !== 0;
    const isSaid = page.words[index - 1]?.key === 'a' && page.words[index - 1]?.gap === 0;
    const at = isBy ? index + 2 : index - 2;
    const from = Math.max(0, index - 9);
    const end = page.text.slice(page.words[index]?.end, (page.words[index]?.end ?? 0) + 60);
    const start = page.text.slice(page.words[from]?.start, page.words[index]?.start);
    const isDated = isBy
      ? /^\s+par\s+\S+(?:\s+\S+)?[\s,]+(?:le\s+)?\d{1,2}[-/. ]/i.test(end)
      : isSaid && /\d{1,2}\s?[:h]\s?\d{2}\s?,/.test(start) && /^\s*:/.test(end);
    const handle = page.words[at];
    if (!isDated || !isNameShaped(handle) || listedName(handle.name) !== undefined) continue;
    for (const place of page.places.get(handle.key) ?? [])
      if (isNameShaped(page.words[place])) page.taken[place] = 1;
  }
  // "Merci @Brandouille": whom a message calls, and nowhere without the sign.
  for (const [index, word] of page.words.entries()) {
    if ((word.gap & Gap.at) === 0 || word.shape !== 'capital' || listedName(word.name) !== undefined)
      continue;
    if (page.places.get(word.key)?.every((at) => ((page.words[at]?.gap ?? 0) & Gap.at) !== 0) === true)
      page.taken[index] = 1;
  }
}

const filed = wordSet('publie poste classe range');

/** "Publié le 3 mai dans Santé, Rançongiciels — lecture : 3 min": under what a page is filed, on a line of its own. */
function markRubrics(page: Page): void {
  for (const index of placesOf(page, filed)) {
    if (((page.words[index]?.gap ?? 0) & Gap.line) === 0) continue;
    let at = index + 1;
    while (
      at - index < 8 &&
      page.words[at]?.key !== 'dans' &&
      ((page.words[at]?.gap ?? Gap.line) & Gap.line) === 0
    )
      at += 1;
    if (page.words[at]?.key !== 'dans') continue;
    let to = at + 1;
    while (isNameShaped(page.words[to]) && [0, Gap.comma].includes(page.words[to]?.gap ?? Gap.line)) to += 1;
    const next = page.words[to];
    if (next === undefined || (next.gap & (Gap.line | Gap.dash)) !== 0) page.taken.fill(1, at + 1, to);
  }
}

/** At the head of a post, and wherever the forum calls somebody by a handle that is no word of the language. */
function markHandle(page: Page, from: number, to: number): void {
  const word = page.words[from];
  page.taken.fill(1, from, to);
  if (to - from > 1 || word?.shape !== 'mixed') return;
  for (const at of page.places.get(word.key) ?? []) page.taken[at] = 1;
}
