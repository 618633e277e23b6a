import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { endsLikeProse, isAnyGivenName, isCommon, listedName } from '../lexicon/lexicon.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';
import { Gap, nameKey } from '../page/words.ts';

const prefix = wordSet('r');

/** Names that their spelling tells: forums by their address, media that write themselves small, two of them joined by a hyphen. Linear. */
export function findSpelled(page: Page): void {
  for (const index of placesOf(page, prefix)) takeForum(page, index);
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1) continue;
    if (word.shape === 'lower') takeSmallMedium(page, index);
    else if (word.key.includes('-')) takeJoined(page, index);
    if ((word.gap & Gap.open) !== 0) takeFlawed(page, index);
  }
}

/** "r/sysadmin": a forum, by the address it is called by. */
function takeForum(page: Page, index: number): void {
  const name = page.words[index + 1];
  const word = page.words[index];
  if (name === undefined || word === undefined || name.gap !== Gap.slash || name.shape === 'number') return;
  if (!/^r\/[A-Za-z0-9_]{3,21}(?![A-Za-z0-9_/])/.test(page.text.slice(word.start, word.start + 25))) return;
  if (page.text[word.start - 1] === '/' || page.text[name.start - 1] !== '/') return;
  mention(page, index, index + 2, {
    kind: 'organisation',
    strength: 7,
    reasons: [reason(page, 'name.spelling', index, index + 2)],
  });
}

/** "Hier franceinfo racontait": a medium that a list knows, written small as it writes itself, and no word of the language. */
function takeSmallMedium(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || word.key.length < 5 || !/^\p{L}+$/u.test(word.key)) return;
  if (listedName(word.name)?.kind !== 'medium') return;
  if (isCommon(word.key) || isDictionaryForm(word.key) || isAnyGivenName(word.key)) return;
  // "la libération", "the databreaches": prose, though a paper and a site are called so.
  if (endsLikeProse(word.key) || /(?:breaches|leaks)$/.test(word.key)) return;
  if ((word.gap & (Gap.at | Gap.slash)) !== 0 || /[@/.\w]/.test(page.text.slice(word.end, word.end + 1)))
    if (!/^\.(?:\s|$)/.test(page.text.slice(word.end, word.end + 2))) return;
  mention(page, index, index + 1, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.listed', index, index + 1)],
  });
}

/** "TF1-LCI": two media of one house, named together. */
function takeJoined(page: Page, index: number): void {
  const word = page.words[index];
  const parts = word?.key.split('-') ?? [];
  if (word === undefined || parts.length !== 2 || listedName(word.name) !== undefined) return;
  if (!parts.every((part) => listedName(nameKey(part))?.kind === 'medium' && !isCommon(part))) return;
  if (!isNameShaped(word)) return;
  mention(page, index, index + 1, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.listed', index, index + 1)],
  });
}

/** "CVE-2031-1234 (Officium)": in brackets behind the number of a flaw stands what has it. */
function takeFlawed(page: Page, from: number): void {
  if (!/^cve-\d{4}-\d{4,}$/.test(page.words[from - 1]?.key ?? '')) return;
  let to = from;
  while (to - from < 4 && isNameShaped(page.words[to]) && (to === from || page.words[to]?.gap === 0)) to += 1;
  const next = page.words[to];
  if (to === from || (next !== undefined && (next.gap & Gap.close) === 0)) return;
  const listed = listedName(keyOf(page, from, to));
  mention(page, from, to, {
    kind: listed?.kind ?? 'product',
    strength: 6,
    reasons: [reason(page, 'name.beside', from - 1, from)],
  });
}
