import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { bodyNouns, noBodies } from '../lists/body-words.ts';
import { personFunctions, speechVerbs } from '../lists/cue-words.ts';
import { calendarWords, conventionalCapitals } from '../lists/function-words.ts';
import { frenchPublicHeads } from '../lists/institution-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isNameShaped, isStart, isVerbA, mention, type Page, reason } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { isPredicate } from '../page/predicate.ts';
import { isTown } from '../places/towns.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

const articles = wordSet('le la l les');
const firms = wordSet('groupe entreprise concern constructeur importateur concessionnaire negociant');
/** Works that halls and stages moved into, and are called by. */
const works = wordSet(
  'filature manufacture fabrique forge fonderie brasserie distillerie laiterie papeterie scierie verrerie tannerie minoterie moulin tuilerie acierie',
);
const extorts =
  /^(?:revendiqu|reclam|exig|menac|publi|affirm|diffus|chiffr|vole|attaqu|pirat|pretend|hack|cybercrim)/;
const sites = wordSet('site portail media');
const papers = wordSet('selon');
const agency = wordSet('ats afp belga apic cath');

/**
 * French names that what stands around them tells, where their words would not: a stage or hall by its noun and its town ("la
 * Filature, à Mulhouse"), a firm called after somebody ("le groupe Emil Roth"), a site written small, a paper in quotes of a
 * station, the agency under a text. Linear.
 */
export function findVenues(page: Page): void {
  if (page.language !== 'fr') return;
  for (const index of placesOf(page, articles)) takeVenue(page, index);
  for (const index of placesOf(page, sites)) takeSite(page, index);
  for (const index of placesOf(page, papers)) takeQuoted(page, index);
  for (const index of placesOf(page, agency)) takeAgency(page, index);
  takeNamedAfter(page);
}

/** "la Filature, à Mulhouse, parle", "À Brest, le Quartz a prévenu": a common noun with a capital, and the town it is in. */
function takeVenue(page: Page, at: number): void {
  const article = page.words[at];
  const noun = page.words[at + 1];
  if (article === undefined || noun?.gap !== 0 || !isHall(page, at + 1)) return;
  if (article.shape !== 'lower' && isStart(page, at)) return;
  const joint = page.words[at + 2];
  const isBehind =
    joint !== undefined &&
    joint.key === 'a' &&
    (joint.gap & ~Gap.comma) === 0 &&
    !isVerbA(page, joint) &&
    isTownAt(page, at + 3);
  const isBefore =
    article.gap === Gap.comma &&
    page.words[at - 2]?.key === 'a' &&
    page.words[at - 1]?.gap === 0 &&
    isStart(page, at - 2) &&
    isTownAt(page, at - 1) &&
    isPredicate(page, at + 2);
  if (!isBehind && !isBefore) return;
  const from = article.shape === 'lower' ? at + 1 : at;
  const cue = isBehind ? at + 3 : at - 1;
  mention(page, from, at + 2, {
    kind: 'organisation',
    strength: 5,
    reasons: [reason(page, 'name.where', cue, cue + 1)],
  });
}

function isTownAt(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    word?.shape === 'capital' &&
    word.gap === 0 &&
    (isTown(word.name) || /^(?:city|commune)$/.test(placeNamed(word.name) ?? ''))
  );
}

/** A noun that no body, office, feast or time is called by. */
function isHall(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word?.shape !== 'capital' || page.inTitle[at] === 1 || page.taken[at] === 1) return false;
  const { key, name } = word;
  if (!isDictionaryWord(key) && !isDictionaryForm(key) && !isCommon(key)) return false;
  if (isFunctionWord(key) || calendarWords.has(key) || conventionalCapitals.has(key)) return false;
  if (frenchPublicHeads.has(key) || (bodyNouns.has(key) && !works.has(key)) || noBodies.has(key))
    return false;
  if (personFunctions.has(key) || genericBusinessWords.has(key) || isPlainAcronym(key)) return false;
  if (
    /^(?:ville|commune|canton|marche|bourse|justice|etat|ecole|eglise|tour|foire|fete|grand|petit)$/.test(key)
  )
    return false;
  return listedName(name) === undefined && placeNamed(name) === undefined;
}

/** "a révélé le site valto": a word that no dictionary has, behind what it is. */
function takeSite(page: Page, at: number): void {
  const [before, noun, name, next] = page.words.slice(at - 1, at + 3);
  if (noun?.shape !== 'lower' || before?.key !== 'le' || name?.gap !== 0 || name.shape !== 'lower') return;
  const verb = page.words[at - 2]?.key ?? '';
  if (!speechVerbs.has(verb) && !/^(?:selon|revele|ecrit|rapporte|affirme)$/.test(verb)) return;
  if (next !== undefined && (next.gap & (sentenceGaps | Gap.comma | Gap.close)) === 0) return;
  if (isDictionaryForm(name.key) || isDictionaryWord(name.key) || isCommon(name.key)) return;
  if (!/^[a-z]{4,}$/.test(name.key) || isFunctionWord(name.key)) return;
  takeMedium(page, at + 1, at + 2, at);
}

/** "selon la «Rundschau» de la SRF": what is quoted, of a station that a list knows. */
function takeQuoted(page: Page, at: number): void {
  const name = page.words[at + 2];
  if (!articles.has(page.words[at + 1]?.key ?? '') || name === undefined) return;
  if ((name.gap & Gap.quoteOpen) === 0 || name.shape !== 'capital') return;
  const of = page.words[at + 3];
  if (of === undefined || (of.gap & Gap.quoteClose) === 0 || !/^(?:de|du|d)$/.test(of.key)) return;
  const owner = articles.has(page.words[at + 4]?.key ?? '') ? page.words[at + 5] : page.words[at + 4];
  if (owner !== undefined && listedName(owner.name)?.kind === 'medium') takeMedium(page, at + 2, at + 3, at);
}

/** "(ats)", "(ats/réd.)" at the end of a line: who sends the news. */
function takeAgency(page: Page, at: number): void {
  const word = page.words[at];
  const next = page.words[at + 1];
  if (word === undefined || (word.gap & Gap.open) === 0 || (word.gap & Gap.sentence) === 0) return;
  const isWith = next?.gap === Gap.slash && /^(?:red|nxp|afp|ats|dpa|reuters|belga)$/.test(next.key);
  const end = isWith ? next.end : word.end;
  if (!/^\.?\)[ \u00a0]*(?:\n|\r|$)/.test(page.text.slice(end, end + 5))) return;
  takeMedium(page, at, at + 1, at);
}

function takeMedium(page: Page, from: number, to: number, cue: number): void {
  mention(page, from, to, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.beside', cue, cue + 1)],
  });
}

/** "le groupe Emil Roth voit": called after somebody, and so wherever the text names it. */
function takeNamedAfter(page: Page): void {
  for (const index of placesOf(page, firms)) {
    const from = index + 1;
    if (page.words[index]?.shape !== 'lower' || !/^(?:le|du|au|l)$/.test(page.words[index - 1]?.key ?? ''))
      continue;
    let to = from;
    while (to - from < 4 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
    const [given, family] = [page.words[from]?.key ?? '', page.words[from + 1]?.key];
    if (to - from !== 2 || family === undefined || !isAnyGivenName(given)) continue;
    // "réclamée par le groupe X", "le groupe X a revendiqué": a gang.
    const isBy = /^(?:par|contre|avec|chez)$/.test(page.words[index - 2]?.key ?? '');
    const isGang = page.words.slice(to, to + 5).some(({ key }) => extorts.test(key));
    if (page.words[index]?.key === 'groupe' && (isBy || isGang)) continue;
    for (const at of page.places.get(given) ?? []) takeFirm(page, at, family, index);
  }
}

function takeFirm(page: Page, from: number, family: string, cue: number): void {
  const [given, second, next] = page.words.slice(from, from + 3);
  if (!isNameShaped(given) || second?.key !== family || second.gap !== 0) return;
  if (next?.gap === 0 && isNameShaped(next)) return;
  // "Emil Roth, son fondateur": himself.
  if (next?.gap === Gap.comma && /^(?:son|sa|le|la|l|qui|fondateur|president|directeur)$/.test(next.key))
    return;
  mention(page, from, from + 2, {
    kind: 'organisation',
    strength: 6,
    reasons: [reason(page, 'name.noun', cue, cue + 1)],
  });
}
