import { placeNamed } from '../lexicon/gazetteer.ts';
import { isGivenName } from '../lexicon/lexicon.ts';
import { wordSet } from '../../../word-set.ts';
import { reason, type Mention, type Page } from '../page/page.ts';
import { isTown, townKey } from '../places/towns.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** "including Volta, HiFi Corp, Rochester and Armorys": among firms that are listed, the name of a town is a firm's too. */
export function relabelEnumerations(page: Page): void {
  const order = page.mentions
    .map((one, at) => ({ one, at }))
    .toSorted((left, right) => left.one.from - right.one.from);
  let run: typeof order = [];
  for (const entry of [...order, undefined]) {
    const last = run.at(-1)?.one;
    if (entry !== undefined && (last === undefined || isNextOf(page, last, entry.one))) {
      run.push(entry);
      continue;
    }
    relabel(page, run);
    run = entry === undefined ? [] : [entry];
  }
}

/** Only a comma, "and", or a word in brackets stands between. */
function isNextOf(page: Page, left: Mention, right: Mention): boolean {
  if (right.from - left.to > 3) return false;
  let joints = 0;
  let isWithin = false;
  for (let index = left.to; index <= right.from; index += 1) {
    const word = page.words[index];
    if (word === undefined) return false;
    if ((word.gap & ~(Gap.comma | Gap.open | Gap.close)) !== 0) return false;
    if ((word.gap & Gap.close) !== 0) isWithin = false;
    if ((word.gap & Gap.open) !== 0) isWithin = true;
    if ((word.gap & Gap.comma) !== 0) joints += 1;
    if (index === right.from) return joints > 0 && !isWithin;
    if (/^(?:and|et|ou|or)$/.test(word.key)) joints += 1;
    else if (!isWithin) return false;
  }
  return false;
}

const callsRoll =
  /^(?:presents?|presentes?|absents?|absentes?|excuses?|excusees?|participants?|participantes?|invites?|attendees|apologies|redacteur|redactrice|mm|mmes|messieurs|mesdames|messrs|cllrs|councillors|drs)$/;

/** "MM. Chatel, Le Bras, Thévenot", "Présents : Vasseur, Ravel": a roll is of persons. */
function relabelRoll(page: Page, run: readonly { readonly one: Mention; readonly at: number }[]): boolean {
  const first = run[0]?.one;
  const cue = page.words[(first?.from ?? 0) - 1];
  if (first === undefined || cue === undefined || !callsRoll.test(cue.key)) return false;
  const isTitle = /^(?:mm|mmes|messieurs|mesdames|messrs|cllrs|councillors|drs)$/.test(cue.key);
  if (!isTitle && ((page.words[first.from]?.gap ?? 0) & Gap.colon) === 0) return false;
  for (const { one, at } of run) {
    if (one.kind !== 'organisation' || one.reasons[0]?.code !== 'name.capital' || one.to - one.from > 3)
      continue;
    if (page.words[one.from]?.shape !== 'capital') continue;
    page.mentions[at] = {
      ...one,
      kind: 'person',
      strength: 5,
      reasons: [reason(page, 'name.title', first.from - 1, first.from)],
    };
  }
  return true;
}

/** "Bravo à Nadège et Léo": a given name beside a person’s, though it may be a word or a firm elsewhere. */
function relabelGiven(page: Page, run: readonly { readonly one: Mention; readonly at: number }[]): void {
  const person = run.find(({ one }) => one.kind === 'person' && one.to - one.from === 1)?.one;
  if (person === undefined) return;
  for (const { one, at } of run)
    if (one.kind === 'organisation' && one.to - one.from === 1 && one.strength < 3 && isGivenName(one.key))
      page.mentions[at] = {
        ...one,
        kind: 'person',
        strength: 3,
        reasons: [reason(page, 'name.given', one.from, one.to)],
      };
}

/** "in Taos, Gallup, Rio Verde and Los Ojos": among places that are listed, what only a capital told of is one too. */
function relabelPlaces(page: Page, run: readonly { readonly one: Mention; readonly at: number }[]): void {
  const places = run.filter(({ one }) => one.kind === 'place');
  const [first] = run;
  if (first === undefined) return;
  const isMost = first.one.kind === 'place' && places.length > 2 && places.length * 2 > run.length;
  const isSites = page.language === 'fr' && run.length > 1 && areSites(page, first.one.from, run);
  if (!isMost && !isSites && !areTowns(page, run)) return;
  for (const { one, at } of run)
    if (
      one.kind !== 'place' &&
      one.strength < 6 &&
      (isSites ? one.strength < 4 : isTown(townKey(page, one.from, one.to)))
    )
      page.mentions[at] = {
        ...one,
        kind: 'place',
        strength: 5,
        reasons: [reason(page, 'name.beside', first.one.from, first.one.to)],
      };
}

/** What there are several of, each with a name of its own. */
const firms = wordSet(
  `retailers brands banks companies firms businesses chains insurers lenders airlines carmakers publishers suppliers vendors stores supermarkets hospitals airports racecourses manufacturers operators carriers platforms organisations organizations charities
   universities colleges grocers brewers drugmakers chipmakers startups casinos hotels restaurants developers makers
   enseignes marques entreprises societes banques assureurs operateurs distributeurs groupes mutuelles federations editeurs hebergeurs chaines associations fabricants constructeurs transporteurs loueurs plateformes maisons griffes`,
);
/** Of these each is called by its town. */
const calledByTown = wordSet('hospitals universities colleges airports racecourses');

/** "retailers such as Harper Dunne and Nils Brandt", "five hospitals, including Ashby and Thorne": what they are stands before. */
function relabelAnnounced(
  page: Page,
  run: readonly { readonly one: Mention; readonly at: number }[],
): boolean {
  const first = run[0]?.one;
  if (first === undefined || run.length < 2) return false;
  const noun = announcedBy(page, first.from);
  if (noun === undefined) return false;
  const isByTown = calledByTown.has(page.words[noun]?.key ?? '');
  for (const { one, at } of run) {
    // "including Ashby and Thorne in Rhode Island": a country or a region is none of them.
    const place = placeNamed(one.key);
    const isOpen =
      one.kind === 'person'
        ? one.reasons[0]?.code === 'name.given' && one.to - one.from > 1
        : one.kind === 'place' &&
          isByTown &&
          (place === undefined || place === 'city' || place === 'commune');
    if (!isOpen) continue;
    page.mentions[at] = {
      ...one,
      kind: 'organisation',
      strength: 5,
      reasons: [reason(page, 'name.noun', noun, noun + 1)],
    };
  }
  return true;
}

/** Where the noun stands that "such as" or "including" leads from to the first of several. */
function announcedBy(page: Page, from: number): number | undefined {
  const lead = page.words[from - 1];
  if (lead === undefined || page.words[from]?.gap !== 0) return undefined;
  let at = from - 2;
  if (lead.key === 'as' && page.words[at]?.key === 'such') at -= 1;
  // "telles que X et Y"
  else if (lead.key === 'que' && /^tel(?:le)?s$/.test(page.words[at]?.key ?? '')) at -= 1;
  // "parmi lesquelles X et Y", "au nombre desquels X", "among them X"
  else if (/^(?:lesquel(?:le)?s|them)$/.test(lead.key) && /^(?:parmi|among)$/.test(page.words[at]?.key ?? ''))
    at -= 1;
  else if (/^desquel(?:le)?s$/.test(lead.key) && page.words[at]?.key === 'nombre') at -= 2;
  else if (!/^(?:including|like|comme|dont|notamment)$/.test(lead.key)) return undefined;
  const noun = page.words[at];
  return noun?.shape === 'lower' && firms.has(noun.key) ? at : undefined;
}

function relabel(page: Page, run: readonly { readonly one: Mention; readonly at: number }[]): void {
  if (relabelRoll(page, run) || relabelAnnounced(page, run)) return;
  relabelGiven(page, run);
  relabelPlaces(page, run);
  const firms = run.filter(({ one }) => one.kind === 'organisation' || one.kind === 'product').length;
  const first = run[0]?.one;
  if (firms < 3 || first?.kind === 'place') return;
  for (const { one, at } of run) {
    const place = placeNamed(one.key);
    if (one.kind !== 'place' || place === 'country' || place === 'region' || place === 'department') continue;
    page.mentions[at] = {
      ...one,
      kind: 'organisation',
      strength: 4,
      reasons: [reason(page, 'name.beside', first?.from ?? one.from, first?.to ?? one.to)],
    };
  }
}

/** "les établissements de X, Y et Z": what stands in towns, of which one at least is known and no one is anything else. */
function areSites(
  page: Page,
  from: number,
  run: readonly { readonly one: Mention; readonly at: number }[],
): boolean {
  if (!/^(?:de|d)$/.test(page.words[from - 1]?.key ?? '') || page.words[from]?.gap !== 0) return false;
  return (
    sitesOf.has(page.words[from - 2]?.key ?? '') &&
    run.some(({ one }) => one.kind === 'place' || isTown(townKey(page, one.from, one.to))) &&
    run.every(
      ({ one }) => one.kind === 'place' || (one.strength < 4 && one.reasons[0]?.code === 'name.capital'),
    )
  );
}

const sitesOf = wordSet(
  'sites etablissements agences usines magasins communes villes hopitaux lycees colleges antennes boutiques entrepots ateliers bureaux cliniques maternites brigades mairies ecoles campus maires ports gares',
);

/**
 * "seven branches, among them Athy, Birr and Clara", "from Bray to Navan, Kells and Cavan": towns all of them, behind a noun
 * for what stands in towns, or behind one that is surely a town.
 */
function areTowns(page: Page, run: readonly { readonly one: Mention; readonly at: number }[]): boolean {
  const first = run[0]?.one;
  if (page.language !== 'en' || first === undefined || run.length < 3) return false;
  const isOpen = ({ one }: { readonly one: Mention }): boolean =>
    isTown(townKey(page, one.from, one.to)) &&
    (one.kind === 'place' || (one.strength < 4 && one.reasons[0]?.code === 'name.capital'));
  if (!run.every(isOpen)) return false;
  if (first.kind === 'place' && /^(?:to|in|from|at)$/.test(page.words[first.from - 1]?.key ?? ''))
    return true;
  for (let at = first.from - 1; at >= Math.max(0, first.from - 6); at -= 1) {
    if (/^(?:branches|offices|towns|villages|outlets|depots|campuses)$/.test(page.words[at]?.key ?? ''))
      return true;
    if (((page.words[at]?.gap ?? 0) & sentenceGaps) !== 0) return false;
  }
  return false;
}
