import { isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { demonyms } from '../lists/demonyms.ts';
import { isNameShaped, keyOf, mention, reason, type Mention, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';
import { isNumberOfOne, placeEnd } from './names.ts';

const causes = wordSet('contre pour');
const groups = wordSet('groupe');
const governments = wordSet('gouvernement');
/** What leagues and charities call themselves before whatever they fight. */
const fighters = wordSet(
  'ensemble action actions agir ligue solidarite tous toutes unis lutte alliance collectif front vaincre',
);
const calls = /^(?:baptisee?|nommee?|appelee?|rebaptisee?|denommee?)$/;
/** What is called after somebody whose name follows that of the town. */
const calledAfter =
  /^(?:centre|hopital|chu|ch|chr|lycee|college|ecole|clinique|universite|institut|groupe|bibliotheque|mediatheque|theatre)$/;
/** Towns with several universities. */
const numberedTowns = /^(?:lyon|paris|lille|rennes|bordeaux|toulouse|montpellier|grenoble|nancy|strasbourg)$/;
const schools = /^(?:ecole|institut|faculte|iut|ufr|laboratoire|departement|bibliotheque)$/;

/** What fights something, and governments, before the words of their names are read one by one. Linear. */
export function findFrenchCauses(page: Page): void {
  if (page.language !== 'fr') return;
  for (const index of placesOf(page, causes)) takeCause(page, index);
  for (const index of placesOf(page, governments)) takeGovernment(page, index);
  for (const index of placesOf(page, groups)) takeGroup(page, index);
}

/** "au nom du groupe Solidaire et Rural": who sits together in a parliament, by two adjectives with capitals. */
function takeGroup(page: Page, index: number): void {
  const [first, joint, second, next] = page.words.slice(index + 1, index + 5);
  if (first?.shape !== 'capital' || second?.shape !== 'capital' || joint?.key !== 'et') return;
  if (first.gap !== 0 || joint.gap !== 0 || second.gap !== 0 || (next?.gap === 0 && isNameShaped(next)))
    return;
  if (!isDictionaryWord(first.key) || !isDictionaryWord(second.key)) return;
  if (listedName(first.name) !== undefined || listedName(second.name) !== undefined) return;
  mention(page, index + 1, index + 4, {
    kind: 'organisation',
    strength: 6,
    reasons: [reason(page, 'name.noun', index, index + 1)],
  });
}

/** "Ensemble contre la rouille", "Groupement Action contre le Faux": who fights, and what. */
function takeCause(page: Page, index: number): void {
  const who = page.words[index - 1];
  if (page.words[index]?.gap !== 0 || who?.shape !== 'capital' || !fighters.has(who.key)) return;
  const article = page.words[index + 1];
  const what = /^(?:le|la|les|l)$/.test(article?.key ?? '') ? index + 2 : index + 1;
  const word = page.words[what];
  if (word === undefined || article?.gap !== 0 || word.gap !== 0 || isFunctionWord(word.key)) return;
  // "Agir pour le cœur": for something only where the text says that it is called so.
  const isFor = page.words[index]?.key === 'pour';
  if (isFor && !/^(?:agir|ensemble|unis|action)$/.test(who.key)) return;
  const called = page.words[index - 2]?.key ?? '';
  if (isFor && !/^(?:baptisee?|nommee?|appelee?|rebaptisee?|denommee?|association|nom|de|d)$/.test(called))
    return;
  let from = index - 1;
  while (index - from < 8 && page.words[from]?.gap === 0 && isPartOfHead(page, from - 1)) from -= 1;
  while (isFunctionWord(page.words[from]?.key ?? '') && from < index - 1) from += 1;
  // "Tous contre la hausse" begins a sentence like any other.
  if (
    !isFor &&
    from === index - 1 &&
    /^(?:tous|toutes|unis|action|lutte|agir)$/.test(who.key) &&
    !isNameShaped(word)
  )
    return;
  mention(page, from, what + 1, {
    kind: 'organisation',
    strength: 6,
    reasons: [reason(page, 'name.head', index, what + 1)],
  });
}

function isPartOfHead(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word === undefined || page.taken[at] === 1) return false;
  return (word.shape === 'capital' && !calls.test(word.key)) || /^(?:de|d|du)$/.test(word.key);
}

/** "le gouvernement du Québec": who governs, and where, with a capital on the land. */
function takeGovernment(page: Page, index: number): void {
  const joint = page.words[index + 1];
  if (joint?.gap !== 0 || !/^(?:du|de|d)$/.test(joint.key)) return;
  const at = /^(?:la|l)$/.test(page.words[index + 2]?.key ?? '') ? index + 3 : index + 2;
  const to = placeEnd(page, at);
  const kind = to > at ? placeNamed(keyOf(page, at, to)) : undefined;
  if ((kind !== 'country' && kind !== 'region') || !isNameShaped(page.words[at])) return;
  mention(page, index, to, {
    kind: 'authority',
    strength: 7,
    reasons: [reason(page, 'name.institution', index, index + 1)],
  });
}

/**
 * French bodies whose name goes on beyond what was found of it: "zone de police locale de Vaux", "école de gestion de Lyon 3",
 * "centre hospitalier de Vaux Simone Roe"; and what only sounds like one ("la Commission française"). Linear.
 */
export function growFrench(page: Page): void {
  if (page.language !== 'fr') return;
  const byStart = new Map(page.mentions.map((one) => [one.from, one]));
  const dropped = new Set<Mention>();
  const grown = new Map<Mention, { readonly from: number; readonly to: number }>();
  for (const one of page.mentions) {
    if (one.kind === 'person' || one.kind === 'place') continue;
    if (isOfCountry(page, one)) {
      dropped.add(one);
      page.taken.fill(0, one.from, one.to);
      continue;
    }
    const from = beginOf(page, one);
    const behind = byStart.get(one.to);
    const isNamed = behind?.kind === 'person' && isCalledAfter(page, one, behind);
    const to = isNamed ? behind.to : endOf(page, one);
    if (from === one.from && to === one.to) continue;
    if (isNamed) dropped.add(behind);
    grown.set(one, { from, to });
  }
  if (dropped.size === 0 && grown.size === 0) return;
  const kept = page.mentions.filter((one) => !dropped.has(one));
  page.mentions.length = 0;
  page.mentions.push(...kept.map((one) => withBounds(page, one, grown.get(one))));
}

function withBounds(
  page: Page,
  one: Mention,
  bounds: { readonly from: number; readonly to: number } | undefined,
): Mention {
  if (bounds === undefined) return one;
  const { from, to } = bounds;
  page.taken.fill(1, from, to);
  if (from > one.from) page.taken.fill(0, one.from, from);
  const start = page.words[from]?.start ?? one.start;
  const end = to === one.to ? one.end : (page.words[to - 1]?.end ?? one.end);
  return { ...one, from, to, start, end, key: keyOf(page, from, to) };
}

/** "la Commission française": a body of a country, told by that alone. */
function isOfCountry(page: Page, one: Mention): boolean {
  return (
    one.to - one.from === 2 &&
    page.words[one.to - 1]?.shape === 'lower' &&
    demonyms.has(page.words[one.to - 1]?.key ?? '') &&
    /^(?:commission|autorite|administration|justice)$/.test(page.words[one.from]?.key ?? '') &&
    listedName(one.key) === undefined
  );
}

/** Where the name ends: behind the number of a university, an adjective of what a fund is for, the second field of a commission. */
function endOf(page: Page, one: Mention): number {
  const last = page.words[one.to - 1];
  const next = page.words[one.to];
  const head = page.words[one.from]?.key ?? '';
  if (next?.gap !== 0 || last === undefined || page.taken[one.to] === 1) return one.to;
  if (numberedTowns.test(last.key) && /^(?:ecole|universite|institut|faculte|iut)$/.test(head))
    return isNumberOfOne(page, one.to) ? one.to + 1 : one.to;
  const second = page.words[one.to + 1];
  if (last.key === 'informatique' && next.key === 'et' && /^libertes?$/.test(second?.key ?? ''))
    return one.to + 2;
  // "Caisse des retraites agricoles"
  const isOfMany =
    last.shape === 'lower' &&
    last.key.endsWith('s') &&
    /^(?:caisse|fonds|mutuelle|union|chambre|agence)$/.test(head);
  const isQuality =
    next.shape === 'lower' && /(?:ol|al|ell|iqu|ir|iv|abl|ibl|ain|ien)(?:es|s)$/.test(next.key);
  return isOfMany && isQuality && !isFunctionWord(next.key) ? one.to + 1 : one.to;
}

/** Where the name begins: at its head in small letters, before what was found. */
function beginOf(page: Page, one: Mention): number {
  const first = page.words[one.from];
  if (first?.gap !== 0) return one.from;
  const before = keyOf(page, one.from - 2, one.from);
  const isFree = page.taken[one.from - 1] === 0 && page.taken[one.from - 2] === 0;
  if (first.key === 'police' && before === 'zone de' && isFree) return one.from - 2;
  // "l’université UVNO": known by its letters.
  const letters = page.words[one.to - 1];
  if (one.to - one.from === 2 && first.shape === 'lower' && /^(?:ecole|universite|fac)$/.test(first.key))
    return letters?.shape === 'upper' && letters.key.length < 7 ? one.to - 1 : one.from;
  // "école de gestion de Lyon 3": a part that has a name of its own.
  if (!numberedTowns.test(first.key)) return one.from;
  if (page.words[one.from - 1]?.key !== 'de') return one.from;
  for (let at = one.from - 2; at >= Math.max(0, one.from - 8); at -= 1) {
    const word = page.words[at];
    if (word === undefined || page.taken[at] === 1 || word.shape !== 'lower' || page.words[at + 1]?.gap !== 0)
      break;
    if (schools.test(word.key)) return at;
  }
  return one.from;
}

/** "centre hospitalier de Vaux" and then "Simone Roe": with nothing between, after whom it is called. */
function isCalledAfter(page: Page, one: Mention, person: Mention): boolean {
  const words = page.words.slice(person.from, person.to);
  return (
    one.reasons[0]?.code === 'name.institution' &&
    calledAfter.test(page.words[one.from]?.key ?? '') &&
    words.length > 1 &&
    words.every(({ gap, shape }) => gap === 0 && shape === 'capital')
  );
}
