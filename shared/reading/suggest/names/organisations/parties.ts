import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { placeLength } from '../lexicon/lookup.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';
import { wordSet } from '../../../word-set.ts';
import { Gap } from '../page/words.ts';

/** A party or group has no more words than these. */
const longest = 5;

/** "la sénatrice (Union centriste, Orne) Marie Roy", "Jean Roy (Écologiste et Social, VD)": a party, and where one sits for it. */
export function findParties(page: Page): void {
  if (page.language !== 'fr') return;
  for (let index = 1; index < page.words.length; index += 1) {
    const word = page.words[index];
    if (isNameShaped(word) && isGroupOfDeputies(page, index)) {
      mention(page, index, groupEnd(page, index), {
        kind: 'organisation',
        strength: 6,
        reasons: [reason(page, 'name.noun', index - 1, index)],
      });
      continue;
    }
    if (!isNameShaped(word) || (word.gap & Gap.open) === 0 || page.taken[index] === 1) continue;
    if (takeParty(page, index)) continue;
    let to = index + 1;
    while (to - index < longest && (page.words[to]?.gap === 0 || isInflection(page, to))) to += 1;
    const seat = page.words[to];
    if (seat?.gap !== Gap.comma || !isNameShaped(seat)) continue;
    const length = Math.max(placeLength(page, to), seat.shape === 'upper' && seat.key.length === 2 ? 1 : 0);
    if (length === 0 || ((page.words[to + length]?.gap ?? 0) & Gap.close) === 0) continue;
    if (!isPolitician(page, index)) continue;
    mention(page, index, to, {
      kind: 'organisation',
      strength: 6,
      reasons: [reason(page, 'name.apposed', to, to + length)],
    });
  }
}

/** Parties whose name is a word of the language; those known by letters are told by these. */
const everyday = wordSet('renaissance horizons ensemble reconquete ecologistes insoumis modem socialiste');

/** "sourit Denis Roe (Renaissance)": alone in brackets behind somebody. */
function takeParty(page: Page, index: number): boolean {
  const word = page.words[index];
  const name = page.words[index - 1];
  if (word === undefined || !everyday.has(word.key) || word.gap !== Gap.open) return false;
  if (name?.shape !== 'capital' || name.gap !== 0 || page.words[index - 2]?.shape !== 'capital') return false;
  if (((page.words[index + 1]?.gap ?? Gap.close) & Gap.close) === 0) return false;
  return mention(page, index, index + 1, {
    kind: 'organisation',
    strength: 6,
    reasons: [reason(page, 'name.apposed', index - 2, index)],
  });
}

/** "un député du groupe Renaissance", "la sénatrice du groupe Les Verts": whoever sits somewhere sits in a group. */
function isGroupOfDeputies(page: Page, index: number): boolean {
  const sits = page.words[index - 3]?.key ?? '';
  return (
    page.taken[index] === 0 &&
    page.words[index]?.gap === 0 &&
    page.words[index - 1]?.key === 'groupe' &&
    page.words[index - 2]?.key === 'du' &&
    /^(?:(?:euro)?deputee?s?|senat(?:eur|rice)s?|elue?s?|parlementaires?|conseill(?:er|ere)s?|presidente?)$/.test(
      sits,
    )
  );
}

function groupEnd(page: Page, from: number): number {
  let to = from + 1;
  while (to - from < longest && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  return to;
}

/** "Vert·e·s": the letters behind a point in the middle. */
function isInflection(page: Page, index: number): boolean {
  const word = page.words[index];
  return word !== undefined && word.key.length < 3 && /[·•.]/.test(page.text[word.start - 1] ?? '');
}

/** Somebody who sits somewhere stands before the bracket, within its sentence. */
function isPolitician(page: Page, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const key = page.words[at]?.key ?? '';
    if (personFunctions.has(key) || personTitles.has(key)) return true;
    if (page.mentions.some(({ kind, to }) => kind === 'person' && to === index)) return true;
    if (((page.words[at]?.gap ?? 0) & Gap.sentence) !== 0) return false;
  }
  return false;
}
