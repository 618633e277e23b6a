import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { isCommon, isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, isStart, type Page } from './page.ts';
import { placesOf } from './places-of.ts';
import { Gap, sentenceGaps } from './words.ts';
import { wordSet } from '../../../word-set.ts';

const zones = wordSet('pacific eastern central mountain atlantic');
const dockets = wordSet('docket');
const numbers = wordSet('no nos');
const counts = wordSet('number numbers points');
const teams = wordSet('equipe');
const services = wordSet('service pole');
const meetings = wordSet('assemblee');
const directions = wordSet('direction');

/**
 * Takes out of reading words whose capital comes from where they stand: the verb of a sentence without its subject, a time zone
 * behind an hour, a file's number, the handle of a post, whoever signs as a team, the meetings and parts that any body has. Linear.
 */
export function markPlainCapitals(page: Page): void {
  for (const index of page.words.keys()) markHandle(page, index);
  if (page.language === 'en') {
    for (const index of page.words.keys()) markVerb(page, index);
    for (const index of placesOf(page, zones)) markZone(page, index);
    for (const index of placesOf(page, dockets)) markDocket(page, index);
    for (const index of placesOf(page, numbers)) markCase(page, index);
    for (const index of placesOf(page, counts)) markScheme(page, index);
    return;
  }
  for (const index of placesOf(page, teams)) markTeam(page, index);
  for (const index of placesOf(page, services)) markService(page, index);
  for (const index of placesOf(page, meetings)) markMeeting(page, index);
  for (const index of placesOf(page, directions)) markDirection(page, index);
}

/** "Bought a fridge there", "Cancelled my card": a note to oneself leaves out who did it. */
function markVerb(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word?.shape !== 'capital' || !isStart(page, index) || next?.gap !== 0 || next.shape !== 'lower') return;
  if (!/^(?:an?|my|your|our|his|her|their|these|those)$/.test(next.key)) return;
  if (!isDictionaryForm(word.key) || listedName(word.name) !== undefined) return;
  page.taken[index] = 1;
}

/** "6 a.m. to 6 p.m. Pacific", "9:00 Eastern time": when, and nowhere. */
function markZone(page: Page, index: number): void {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word?.shape !== 'capital' || (word.gap & ~Gap.sentence) !== 0 || before === undefined) return;
  const isTime = page.words[index + 1]?.key === 'time' && page.words[index + 1]?.gap === 0;
  if (/^(?:[ap]\.?m|noon|midnight)$/.test(before.key) || (isTime && before.shape === 'number'))
    page.taken[index] = 1;
}

/** "HHS Docket 20-1234": whose number it is, and what it is of. */
function markDocket(page: Page, index: number): void {
  const next = page.words[index + 1];
  if (!isNameShaped(page.words[index]) || next === undefined) return;
  if (next.shape === 'number' || /^(?:no|nos|number)$/.test(next.key)) page.taken[index] = 1;
}

/** "KRCP No. 4716": the letters of a register, before the number of a case in it. */
function markCase(page: Page, index: number): void {
  const letters = page.words[index - 1];
  const number = page.words[index + 1];
  if (letters?.shape !== 'upper' || page.words[index]?.gap !== 0 || number?.shape !== 'number') return;
  if (number.key.length > 2 && listedName(letters.name) === undefined) page.taken[index - 1] = 1;
}

/** "Valmora Frequent Flyer number": whose it is, and what the number is of. */
function markScheme(page: Page, index: number): void {
  if (page.words[index]?.shape !== 'lower' || page.words[index]?.gap !== 0) return;
  let from = index;
  while (index - from < 4 && page.words[from]?.gap === 0 && isSchemeWord(page, from - 1)) from -= 1;
  const owner = page.words[from - 1];
  if (from === index || page.words[from]?.gap !== 0 || !isNameShaped(owner)) return;
  const isName = listedName(owner.name) !== undefined || !isDictionaryForm(owner.key);
  if (isName && !isFunctionWord(owner.key) && !isCommon(owner.key)) page.taken.fill(1, from, index);
}

function isSchemeWord(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    word?.shape === 'capital' &&
    listedName(word.name) === undefined &&
    !firmNameWords.has(word.key) &&
    !englishPublicHeads.has(word.key) &&
    (isCommon(word.key) || isDictionaryForm(word.key))
  );
}

/** "> plainflour_88: same here": who posts what a line says, by no name of his own. */
function markHandle(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  // "Posté par GrisMinou_LLN le 21 août": who posts.
  const isBy = /^(?:par|by)$/.test(page.words[index - 1]?.key ?? '') && word?.gap === 0;
  if (isBy && word.shape === 'mixed' && /_/.test(word.key)) page.taken[index] = 1;
  if (word?.shape !== 'mixed' || (word.gap & Gap.line) === 0 || next === undefined) return;
  if ((next.gap & Gap.colon) !== 0 && /_/.test(word.key) && listedName(word.name) === undefined)
    page.taken[index] = 1;
}

/** "L’équipe Veille" under a message: what the team does. */
function markTeam(page: Page, index: number): void {
  const name = page.words[index + 1];
  const article = page.words[index - 1];
  const behind = page.words[index + 2];
  if (name?.gap !== 0 || name.shape !== 'capital' || article === undefined) return;
  if ((article.gap & sentenceGaps) === 0 || (behind !== undefined && (behind.gap & Gap.line) === 0)) return;
  if (listedName(name.name) !== undefined || isFunctionWord(name.key)) return;
  if (isCommon(name.key) || isDictionaryWord(name.key)) page.taken[index + 1] = 1;
}

/** "Le service Relation clients" under a letter: what it does, in a word that goes on in small letters. */
function markService(page: Page, index: number): void {
  const [, name, next] = page.words.slice(index, index + 3);
  if (name?.gap !== 0 || name.shape !== 'capital' || next?.gap !== 0 || next.shape !== 'lower') return;
  if (!/^(?:relations?|communication|experience|accueil|assistance|support|abonnements?)$/.test(name.key))
    return;
  if (
    /^(?:clients?|clientele|usagers?|adherents?|patients?|abonnes?|interne|externe|presse|membres)$/.test(
      next.key,
    )
  )
    page.taken[index + 1] = 1;
}

/** "Assemblée générale ordinaire": when the members of any body meet. */
function markMeeting(page: Page, index: number): void {
  if (page.words[index]?.shape !== 'capital' || page.words[index + 1]?.gap !== 0) return;
  if (page.words[index + 1]?.key !== 'generale') return;
  let to = index + 2;
  while (
    page.words[to]?.gap === 0 &&
    /^(?:ordinaire|extraordinaire|annuelle|mixte|constitutive|elective)$/.test(page.words[to]?.key ?? '')
  )
    to += 1;
  const next = page.words[to];
  // "l’Assemblée générale des Nations unies": of one body, and its name.
  if (to === index + 2 && next?.gap === 0 && /^(?:des|de|du|d)$/.test(next.key)) return;
  page.taken.fill(1, index, to);
}

/** "Direction générale des services", "Direction des ressources humaines": a part that any town or firm has. */
function markDirection(page: Page, index: number): void {
  if (page.words[index]?.shape !== 'capital') return;
  let at = index + 1;
  if (/^(?:generale|centrale|departementale|regionale)$/.test(page.words[at]?.key ?? '')) at += 1;
  const [joint, what, more] = page.words.slice(at, at + 3);
  if (joint?.gap !== 0 || what?.gap !== 0 || !/^(?:des|du|de|d)$/.test(joint.key)) return;
  const isPair =
    more?.gap === 0 &&
    /^(?:ressources humaines|systemes d|affaires (?:generales|juridiques|medicales|scolaires|sociales)|moyens (?:generaux|techniques)|services (?:techniques|generaux))$/.test(
      `${what.key} ${more.key}`,
    );
  const end = what.key === 'systemes' ? at + 4 : at + (isPair ? 3 : 2);
  const isServices = what.key === 'services' && (more === undefined || more.gap !== 0);
  const next = page.words[end];
  // "Direction des services judiciaires": goes on to a body of its own.
  if (!isPair && !isServices) return;
  if (next !== undefined && next.gap === 0 && /^(?:de|du|des|d)$/.test(next.key)) return;
  page.taken.fill(1, index, end);
}
