import { isFunctionWord, isPlainAcronym } from '../lexicon/lexicon.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { listedName } from '../lexicon/lexicon.ts';
import { isCalendar, isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** What is called by any word: shops, papers, brands; hospitals and schools, which are called by their town, are none. */
const nouns = wordSet(
  `newsrooms newspapers outlets publications magazines broadcasters titles retailers brands chains supermarkets shops stores labels grocers
   redactions journaux medias titres enseignes marques chaines magasins`,
);
const joints = wordSet('are sont them as including like lesquels lesquelles que dont notamment comme');
/** What one has with shops. */
const deals =
  /^(?:orders?|purchases?|bought|ordered|shopped|shop|shops|commandes?|achats?|achete|achetes|achetees|commande)$/;
const when = /^(?:between|from|to|and|since|in|before|until|entre|et|depuis|en|avant|de|a)$/;
const sellers = wordSet('with at from chez');
/** So many shops make a list that says of each what it is. */
const fewestShops = 3;
const mostItems = 12;

type Item = { readonly from: number; readonly to: number; readonly end: number };

/**
 * Firms that a list names, though each be an everyday word: "newsrooms, among them Grit and the Vale Herald", "orders placed
 * with Volta, Hush? and Boots". What they are, or what one has with them, stands before the first. Linear.
 */
export function findAnnounced(page: Page): void {
  for (const index of placesOf(page, joints)) {
    const noun = nounBefore(page, index);
    if (noun === undefined) continue;
    const items = itemsFrom(page, index + 1);
    // "The brands are A, B and C": of a verb only a list says that names follow.
    const isVerb = /^(?:are|sont)$/.test(page.words[index]?.key ?? '');
    if (!isVerb || items.length >= fewestShops) takeItems(page, items, noun);
  }
  for (const index of placesOf(page, sellers)) {
    const cue = dealBefore(page, index);
    const items = cue === undefined ? [] : itemsFrom(page, index + 1);
    if (cue !== undefined && items.length >= fewestShops) takeItems(page, items, cue);
  }
}

/** The noun that "such as", "among them", "including", "parmi lesquelles" lead from. */
function nounBefore(page: Page, joint: number): number | undefined {
  const { key } = page.words[joint] ?? { key: '' };
  const before = page.words[joint - 1]?.key ?? '';
  const isTwo = /^(?:them|lesquel(?:le)?s)$/.test(key)
    ? /^(?:among|parmi)$/.test(before)
    : key === 'as'
      ? before === 'such'
      : key === 'que'
        ? /^tel(?:le)?s$/.test(before)
        : undefined;
  if (isTwo === false) return undefined;
  const at = isTwo === true ? joint - 2 : joint - 1;
  const noun = page.words[at];
  return noun?.shape === 'lower' && nouns.has(noun.key) ? at : undefined;
}

/** "orders placed with", "bought at": what one has with whoever follows. */
function dealBefore(page: Page, joint: number): number | undefined {
  for (let at = joint - 1; at >= joint - 9; at -= 1) {
    const word = page.words[at];
    if (word === undefined || (page.words[at + 1]?.gap ?? 1) !== 0) return undefined;
    if (deals.test(word.key)) return at;
    // "orders placed between November 2018 and October 2020 with …"
    const isWhen = word.shape === 'number' || isCalendar(page, at) || when.test(word.key);
    if (!isWhen && !/^(?:placed|made|online|passees?|faites?|effectues?)$/.test(word.key)) return undefined;
  }
  return undefined;
}

/** The names that commas and "and" set side by side from here; one may end in its own question mark. */
function itemsFrom(page: Page, first: number): readonly Item[] {
  const items: Item[] = [];
  let at = first;
  while (items.length < mostItems) {
    if (items.length > 0 && /^(?:and|et|or|ou)$/.test(page.words[at]?.key ?? '')) at += 1;
    if (/^(?:the|le|la|les|l)$/.test(page.words[at]?.key ?? '') && page.words[at]?.shape === 'lower') at += 1;
    const from = at;
    while (at - from < 4 && isPart(page, at) && (at === from || page.words[at]?.gap === 0)) at += 1;
    const last = page.words[at - 1];
    if (at === from || last === undefined) return items;
    const next = page.words[at];
    // "dont Terres d’Exil", "such as Bank of Hush": longer than its capitals.
    if (next?.gap === 0 && /^(?:de|d|du|des|of)$/.test(next.key)) return items;
    const isAsked = page.text.slice(last.end, last.end + 2) === '?,';
    const isJoined =
      next !== undefined && (isAsked || next.gap === Gap.comma || /^(?:and|et|or|ou)$/.test(next.key));
    // "brands such as Volta shoes": what it makes.
    const isEnd = next === undefined || next.gap !== 0 || isFunctionWord(next.key) || isPredicate(page, at);
    if (!isJoined && !isEnd) return items;
    items.push({ from, to: at, end: last.end + (isAsked ? 1 : 0) });
    if (!isJoined) return items;
  }
  return items;
}

function isPart(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    isNameShaped(word) &&
    !isFunctionWord(word.key) &&
    !personTitles.has(word.key) &&
    !personFunctions.has(word.key)
  );
}

function takeItems(page: Page, items: readonly Item[], cue: number): void {
  for (const { from, to, end } of items) {
    const key = keyOf(page, from, to);
    const listed = listedName(key);
    if (listed !== undefined && end === page.words[to - 1]?.end) continue;
    if (
      conventionalCapitals.has(key) ||
      isPlainAcronym(key) ||
      /^(?:country|region)$/.test(placeNamed(key) ?? '')
    )
      continue;
    mention(page, from, to, {
      kind: listed?.kind ?? kindBy(page, cue),
      strength: 5,
      reasons: [reason(page, 'name.noun', cue, cue + 1)],
      end,
    });
  }
}

function kindBy(page: Page, cue: number): 'medium' | 'organisation' {
  return /^(?:newsrooms|newspapers|outlets|publications|magazines|broadcasters|titles|redactions|journaux|medias|titres)$/.test(
    page.words[cue]?.key ?? '',
  )
    ? 'medium'
    : 'organisation';
}
