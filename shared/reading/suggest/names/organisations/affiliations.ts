import { placeNamed } from '../lexicon/gazetteer.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { isNameShaped, keyOf, mention, reason, type Mention, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** What one is of has at most so many words. */
const longest = 5;

/** "Anna Roe (Security Lantern)": in brackets behind somebody stands whose he is, though its words be everyday ones. */
export function findAffiliations(page: Page): void {
  const people = page.mentions.filter(({ kind, from, to }) => kind === 'person' && to - from > 1);
  for (const person of people) {
    const from = person.to;
    if (page.words[from]?.gap !== Gap.open) continue;
    let to = from;
    while (to - from <= longest && isPart(page, to, from)) to += 1;
    const behind = page.words[to];
    if (to - from < 2 || (behind !== undefined && (behind.gap & Gap.close) === 0)) continue;
    const words = page.words.slice(from, to);
    // "(Green Party, Kent)", "(Chief Executive)", "(Nova Scotia)": what he is, and where.
    if (words.some(({ key }) => personFunctions.has(key))) continue;
    if (placeNamed(keyOf(page, from, to)) !== undefined) continue;
    mention(page, from, to, {
      kind: kindOfInstitution(keyOf(page, from, to).split(' ')),
      strength: 5,
      reasons: [reason(page, 'name.beside', person.from, person.to)],
    });
  }
}

/** Whose somebody is, once all names are weighed: see `relabelOf`. */
export function relabelOwners(page: Page): void {
  for (const person of page.mentions.filter(({ kind, from, to }) => kind === 'person' && to - from > 1))
    relabelOf(page, person);
}

/** "Jane Roe of Hudson Lantern": nobody is of somebody else, though it begin as a given name. */
function relabelOf(page: Page, person: Mention): void {
  if (page.language !== 'en' || page.words[person.to]?.key !== 'of' || page.words[person.to]?.gap !== 0)
    return;
  const at = page.mentions.findIndex(({ from }) => from === person.to + 1);
  const whose = page.mentions[at];
  if (whose?.kind !== 'person' || page.words[whose.from]?.gap !== 0 || whose.to - whose.from < 2) return;
  page.mentions[at] = {
    ...whose,
    kind: 'organisation',
    strength: 5,
    reasons: [reason(page, 'name.beside', person.from, person.to)],
  };
}

function isPart(page: Page, at: number, from: number): boolean {
  const word = page.words[at];
  return (
    isNameShaped(word) &&
    page.taken[at] === 0 &&
    !isFunctionWord(word.key) &&
    (at === from || word.gap === 0 || word.gap === Gap.ampersand)
  );
}
