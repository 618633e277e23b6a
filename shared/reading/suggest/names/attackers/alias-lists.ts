import { wordSet } from '../../../word-set.ts';
import { isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** What one goes by online, said of several names at once. */
const aliases = wordSet(
  'aliases alias pseudonyms handles monikers nicknames usernames screennames pseudonymes pseudos surnoms',
);
const called = wordSet('as names noms');
/** Whoever has such a name where it says "known as" or "sous les noms de"; shops and brands are known so too. */
const bearers =
  /^(?:users?|members?|hackers?|operators?|administrators?|admins?|moderators?|suspects?|sellers?|brokers?|affiliates?|accomplices?|teenagers?|criminals?|cybercriminals?|intruders?|attackers?|actors?|utilisateurs?|membres?|pirates?|hackeurs?|operateurs?|administrateurs?|moderateurs?|vendeurs?|affilies?|complices?|mineurs?|cybercriminels?|individus?|internautes?|ressortissants?)$/;
/** So many words back they may be named. */
const reach = 7;
const mostListed = 10;

/**
 * Several names that somebody goes by, or that several go by: "sous les alias RAVOK et KOLTRIX", "the users known as Vexor, Grim
 * and Sorrow". None of them is an organisation, whatever words they are made of. Linear.
 */
export function findAliasLists(page: Page): void {
  for (const index of placesOf(page, aliases)) takeFrom(page, index);
  for (const index of placesOf(page, called)) if (isOfBearer(page, index)) takeFrom(page, index);
}

/** "the users known (online) as", "connus (en ligne) sous les noms (de)". */
function isOfBearer(page: Page, index: number): boolean {
  let at = index - 1;
  if (page.words[index]?.key === 'as') {
    if (page.words[at]?.key === 'online') at -= 1;
    if (page.words[at]?.key !== 'known') return false;
  } else {
    if (!/^(?:les|the)$/.test(page.words[at]?.key ?? '')) return false;
    if (!/^(?:sous|by|under)$/.test(page.words[at - 1]?.key ?? '')) return false;
    at -= 2;
  }
  for (let before = at; before > Math.max(-1, at - reach); before -= 1) {
    const word = page.words[before];
    if (word === undefined || bearers.test(word.key)) return word !== undefined;
    if ((word.gap & sentenceGaps) !== 0) return false;
  }
  return false;
}

function takeFrom(page: Page, cue: number): void {
  let from = cue + 1;
  if (/^(?:de|d|of)$/.test(page.words[from]?.key ?? '')) from += 1;
  const names: { readonly from: number; readonly to: number }[] = [];
  let isLast = false;
  while (names.length < mostListed) {
    const first = page.words[from];
    const isFirst = names.length === 0;
    const sign = isFirst ? Gap.quoteOpen | Gap.colon : Gap.quoteOpen | Gap.quoteClose | Gap.comma;
    if (!isNameShaped(first) || (first.gap & ~sign) !== 0 || isFunctionWord(first.key)) break;
    let to = from + 1;
    while (to - from < 3 && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
    names.push({ from, to });
    const next = page.words[to];
    if (isLast || next === undefined) break;
    isLast = /^(?:and|et|or|ou)$/.test(next.key) && (next.gap & ~(Gap.quoteClose | Gap.comma)) === 0;
    if (!isLast && (next.gap & Gap.comma) === 0) break;
    from = isLast ? to + 1 : to;
  }
  // One name alone is told by other rules; of several the last is set off by "and".
  if (names.length < 2 || !isLast) return;
  for (const one of names) {
    const known = listedName(keyOf(page, one.from, one.to));
    if (
      (known !== undefined && known.kind !== 'threat-actor') ||
      isPlainAcronym(page.words[one.from]?.key ?? '')
    )
      continue;
    mention(page, one.from, one.to, {
      kind: 'threat-actor',
      strength: 8,
      reasons: [reason(page, 'name.actor', cue, cue + 1)],
    });
  }
}
