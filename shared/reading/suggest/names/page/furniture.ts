import { listedName } from '../lexicon/lexicon.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, isStart, type Page } from './page.ts';
import { placesOf } from './places-of.ts';
import { Gap } from './words.ts';

const readings = wordSet('min mins minute minutes');
const licences = wordSet('cc cc-by');
const makers = wordSet('by par');
const logos = wordSet('logo logos');
const exclamations = wordSet('oh ah wow hey hmm ooh yikes ouch aha whoa well ok okay phew bref bon bah zut');
const prizes = wordSet('prix prize prizes award awards medal');
const eves = wordSet('eve');
const addressees = wordSet('attn');
const ministers = wordSet('ministre ministres');
/** A file by its end: the picture or paper that a page shows the name of. */
const file = /\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|csv|zip|mp[34]|html?|php|aspx?)$/;
/** "XXIe", "XIXᵉ", "XVIIth": a century, or the number of a session. */
const ordinal = /^(?=[ivxl]{1,6}(?:e|es|eme|th)$)(?:x{0,3}(?:ix|iv|v?i{0,3}))(?:e|es|eme|th)$/;
/** A line that only says what a picture shows has no more words than these. */
const longestCaption = 7;

/**
 * Takes out of reading what belongs to the page and not to its text: how long one reads, under which licence and by whose
 * camera a picture is shown, what files are called, centuries, prizes, exclamations. Linear.
 */
export function markFurniture(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (word.shape === 'lower') continue;
    if (file.test(word.key) || (word.shape === 'mixed' && ordinal.test(word.key))) page.taken[index] = 1;
  }
  for (const index of placesOf(page, readings)) markReading(page, index);
  for (const index of placesOf(page, licences)) markLicence(page, index);
  for (const index of placesOf(page, makers)) markMaker(page, index);
  for (const index of placesOf(page, logos)) markLogo(page, index);
  for (const index of placesOf(page, exclamations)) markExclamation(page, index);
  for (const index of placesOf(page, prizes)) markPrize(page, index);
  for (const index of placesOf(page, ministers)) markMinister(page, index);
  // "Attn: Consumer Desk": to whom a letter goes there.
  for (const index of placesOf(page, addressees)) page.taken[index] = 1;
  // "New Year’s Eve"
  for (const index of placesOf(page, eves))
    if (page.words[index - 1]?.key === 'year' || page.words[index - 1]?.key === 'christmas')
      page.taken.fill(1, Math.max(0, index - 2), index + 1);
}

/** "4 Min Read": how long it takes. */
function markReading(page: Page, index: number): void {
  if (page.words[index - 1]?.shape === 'number' && /^reads?$/.test(page.words[index + 1]?.key ?? ''))
    page.taken.fill(1, index, index + 2);
}

/** "CC BY-SA 3.0", "CC0": on which terms a picture may be shown. */
function markLicence(page: Page, index: number): void {
  const next = page.words[index + 1];
  if (page.words[index]?.shape !== 'upper') return;
  if (page.words[index]?.key === 'cc-by') page.taken[index] = 1;
  else if (next?.shape === 'upper' && /^(?:by|by-sa|by-nc|by-nd|by-nc-sa|by-nc-nd)$/.test(next.key))
    page.taken.fill(1, index, index + 2);
}

/** "Photo by Velkarfoto,": one word that a picture is signed with, which no list has. */
function markMaker(page: Page, index: number): void {
  const name = page.words[index + 1];
  const next = page.words[index + 2];
  if (!/^(?:photos?|image|images|picture|illustration|graphic)$/.test(page.words[index - 1]?.key ?? ''))
    return;
  if (!isNameShaped(name) || name.gap !== 0 || listedName(name.name) !== undefined) return;
  if (next === undefined || next.gap !== 0) page.taken[index + 1] = 1;
}

/** "Norvane Tonight Logo" on a line of its own: what a picture shows. */
function markLogo(page: Page, index: number): void {
  const next = page.words[index + 1];
  if (next !== undefined && (next.gap & Gap.line) === 0) return;
  let from = index;
  while (index - from < longestCaption && page.words[from]?.gap === 0) from -= 1;
  if (((page.words[from]?.gap ?? 0) & Gap.line) !== 0 && from < index) page.taken.fill(1, from, index + 1);
}

/** "Oh - and there is more": what a writer calls out. */
function markExclamation(page: Page, index: number): void {
  const next = page.words[index + 1];
  if (page.words[index]?.shape !== 'capital' || !isStart(page, index) || next === undefined) return;
  if ((next.gap & (Gap.comma | Gap.dash | Gap.sentence)) !== 0) page.taken[index] = 1;
}

/** "le Prix Nobel de Médecine", "a Nobel Prize", "Prix Goncourt": what somebody has won. */
function markPrize(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word?.shape !== 'capital') return;
  if (!word.key.startsWith('prix')) {
    if (/^(?:nobel|pulitzer|turing|booker|peabody|emmy)$/.test(page.words[index - 1]?.key ?? ''))
      page.taken.fill(1, index - 1, index + 1);
    return;
  }
  if (next?.gap !== 0 || !isNameShaped(next)) return;
  const field = page.words[index + 3];
  const hasField = /^(?:de|d)$/.test(page.words[index + 2]?.key ?? '') && isNameShaped(field);
  page.taken.fill(1, index, hasField && next.key === 'nobel' ? index + 4 : index + 2);
}

/** "M. le Premier ministre": an office, though it has a capital and small letters behind. */
function markMinister(page: Page, index: number): void {
  const rank = page.words[index - 1];
  if (page.words[index]?.gap === 0 && rank?.shape === 'capital' && /^(?:premiers?|premiere)$/.test(rank.key))
    page.taken[index - 1] = 1;
}
