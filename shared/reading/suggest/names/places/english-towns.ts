import { placeNamed } from '../lexicon/gazetteer.ts';
import { isLegalForm } from '../lexicon/lexicon.ts';
import { stateAbbreviations } from '../lists/function-words.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { isCodeOfState, isTown, townKey } from './towns.ts';
import { Gap } from '../page/words.ts';

const longestTown = 3;
/** Bodies whose name goes on over "of" to their town: "the City of Oak Park, Illinois". */
const named =
  /^(?:city|town|village|county|borough|township|parish|university|college|diocese|archdiocese|bank|school|district|state|port|church|lady|board|department|office|court|bar|sisters|brothers|daughters|house)$/;
const officers =
  /^(?:judge|sheriff|deputy|prosecutor|attorney|coroner|commissioner|executive|supervisor|detective|magistrate|constable)$/;

/** Where English says a place beside what it is in or who holds office there, before anything else claims its words. */
export function findStatedTowns(page: Page): void {
  if (page.language !== 'en') return;
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1) continue;
    if (word.key === 'county' && word.shape === 'capital') takeCountyOfOfficer(page, index);
    else if (isNameShaped(word)) takeTownOfState(page, index);
  }
}

/** "Advantage Dental of Redmond, OR", "in Upland, PA", "the Midland, Texas-based hospital": a town that its state follows. */
function takeTownOfState(page: Page, from: number): void {
  const before = page.words[from - 1];
  if (before === undefined || page.inCapitals[from] === 1 || page.words[from]?.shape !== 'capital') return;
  for (let to = from + longestTown; to > from; to -= 1) {
    const state = stateAt(page, to, before.key);
    if (state === 0 || !isTown(townKey(page, from, to))) continue;
    for (let index = from + 1; index < to; index += 1)
      if (page.words[index]?.gap !== 0 || page.words[index]?.shape !== 'capital') return;
    if (before.key === 'of' && named.test(page.words[from - 2]?.key ?? '')) return;
    mention(page, from, to, {
      kind: 'place',
      strength: 6,
      reasons: [reason(page, 'name.where', to, to + 1)],
    });
    // Cut off from its town, "Virginia" might be anybody.
    if (placeNamed(keyOf(page, to, to + state)) === 'region')
      mention(page, to, to + state, {
        kind: 'place',
        strength: 6,
        reasons: [reason(page, 'name.region', to, to + state)],
      });
    return;
  }
}

/** How many words a state has that begins at `at`, where what stands before its town is fit for one; 0 for none. */
function stateAt(page: Page, at: number, before: string): number {
  const word = page.words[at];
  if (word?.gap !== Gap.comma) return 0;
  const isBased = word.key.endsWith('-based');
  const key = word.key.replace(/-based$/, '');
  const next = page.words[at + 1];
  const full = next?.gap === 0 ? `${key} ${next.key.replace(/-based$/, '')}` : key;
  const isLong = placeNamed(full) === 'region' && full !== key;
  // "Dermatology Center of Raleigh, PA": a form of firm.
  const isForm = before === 'of' && (key === 'pa' || isLegalForm(key));
  const isState =
    isLong ||
    (!isForm && (isCodeOfState(page, at) || stateAbbreviations.has(key))) ||
    placeNamed(key) === 'region';
  if (!isState) return 0;
  const isFit =
    isBased || next?.key.endsWith('-based') === true
      ? /^(?:the|a|an|by|of|for|at|from|with|and)$/.test(before)
      : /^(?:in|of|at|from|near|outside)$/.test(before);
  return isFit ? (isLong ? 2 : 1) : 0;
}

/** "Cook County Judge John Roe": the county is where, the office is his. */
function takeCountyOfOfficer(page: Page, at: number): void {
  const office = page.words[at + 1];
  const named = page.words[at + 2];
  if (office?.gap !== 0 || office.shape !== 'capital' || office.isPossessive || !officers.test(office.key))
    return;
  if (named?.gap !== 0 || !isNameShaped(named) || /^(?:office|department|general|court)$/.test(named.key))
    return;
  let from = at;
  while (at - from < 2 && page.words[from]?.gap === 0 && page.words[from - 1]?.shape === 'capital') from -= 1;
  if (from === at) return;
  mention(page, from, at + 1, {
    kind: 'place',
    strength: 6,
    reasons: [reason(page, 'name.where', at, at + 1)],
  });
}
