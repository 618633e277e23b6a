import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { personFunctions, speechVerbs } from '../lists/cue-words.ts';
import { englishPublicHeads, firmNameWords, frenchFirmWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';
import { isGeneration } from './shape.ts';

/** What several people are called before their names. */
const plurals = wordSet(
  `deputes deputees senateurs senatrices eurodeputes ministres maires journalistes chercheurs chercheuses avocats avocates conseillers conseilleres procureurs juges elus elues magistrats
   deputies lawmakers senators ministers mps meps journalists reporters researchers lawyers prosecutors judges mayors councillors councilors congressmen plaintiffs defendants founders co-founders`,
);
/** Particles of family names that no firm and no sentence of French or English has. */
const particles = /^(?:van|von|der|den|ten|ter|do|dos|da|das)$/;
/** Heads of Dutch and German bodies: "Kamer van Koophandel". */
const bodyHeads =
  /^(?:kamer|raad|bank|ministerie|partij|dienst|rijksdienst|universiteit|bond|vereniging|stichting|hof|huis|college|orde|verband|bund|amt|forum|banco|ministerio|universidade|partido|camara|tribunal|policia|caixa)$/;

/**
 * Several people behind what they are, and a family name with its particles: "des députés Anna Roe, Bo van Dael et Cy Ray",
 * "said Anselmo do Vale Lira Jr". Their given names need be in no list.
 */
export function findPluralNamed(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (word.shape === 'lower' && plurals.has(word.key)) takeList(page, index);
    else if (word.shape === 'capital' && isParticled(page, index)) takeParticled(page, index);
    else if (word.key === 'lady' && page.language === 'fr') takeStageName(page, index);
  }
}

function takeList(page: Page, noun: number): void {
  const names: { readonly from: number; readonly to: number }[] = [];
  let from = noun + 1;
  let isLast = false;
  while (!isLast) {
    const to = personEnd(page, from);
    if (to === undefined || (names.length === 0 && page.words[from]?.gap !== 0)) return;
    names.push({ from, to });
    const joint = page.words[to];
    if (names.length > 1 && /^(?:et|and)$/.test(page.words[from - 1]?.key ?? '')) isLast = true;
    else if (joint !== undefined && /^(?:et|and)$/.test(joint.key)) from = to + 1;
    else if (joint?.gap === Gap.comma) from = to;
    else return;
  }
  for (const one of names)
    mention(page, one.from, one.to, {
      kind: 'person',
      strength: 6,
      reasons: [reason(page, 'name.function', noun, noun + 1)],
    });
}

/** Two capitals or more, with particles between them, and nothing of a firm’s or a place’s. */
export function personEnd(page: Page, from: number): number | undefined {
  let to = from;
  let capitals = 0;
  while (to - from < 6) {
    const word = page.words[to];
    if (word === undefined || page.taken[to] === 1) break;
    if (to > from && word.gap !== 0) break;
    const isParticle = word.shape === 'lower' && to > from && particles.test(word.key);
    if (!isParticle && !isNamePart(page, to)) break;
    capitals += isParticle ? 0 : 1;
    to += 1;
  }
  if (page.words[to - 1]?.shape === 'lower' || capitals < 2) return undefined;
  const key = keyOf(page, from, to);
  return listedName(key) === undefined && placeNamed(key) === undefined ? to : undefined;
}

function isNamePart(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word?.shape !== 'capital') return false;
  const { key } = word;
  if (isGeneration(word)) return true;
  if (isFunctionWord(key) || isLegalForm(key) || personFunctions.has(key)) return false;
  if (firmNameWords.has(key) || frenchFirmWords.has(key) || englishPublicHeads.has(key)) return false;
  return !(isCommon(key) && !isAnyGivenName(key)) && !bodyHeads.test(key);
}

function isParticled(page: Page, index: number): boolean {
  const next = page.words[index + 1];
  return next?.gap === 0 && next.shape === 'lower' && particles.test(next.key);
}

/** "said Anselmo do Vale Lira", "Bo van Dael, the founder": who speaks, or says what he is. */
function takeParticled(page: Page, from: number): void {
  const to = personEnd(page, from);
  if (to === undefined || page.inTitle[from] === 1) return;
  const cue = cueAt(page, from - 1, page.words[from]?.gap) ?? cueAt(page, to, page.words[to]?.gap);
  if (cue === undefined) return;
  mention(page, from, to, {
    kind: 'person',
    strength: 6,
    reasons: [reason(page, 'name.function', cue, cue + 1)],
  });
}

function cueAt(page: Page, at: number, gap: number | undefined): number | undefined {
  const word = page.words[at];
  if (word === undefined || gap !== 0 || word.shape !== 'lower') return undefined;
  return speechVerbs.has(word.key) || personFunctions.has(word.key) ? at : undefined;
}

/** "l’avocat de Lady Solenza": in French the word is a part of what somebody goes by. */
function takeStageName(page: Page, from: number): void {
  const word = page.words[from];
  const name = page.words[from + 1];
  if (word?.shape !== 'capital' || name?.shape !== 'capital' || name.gap !== 0) return;
  if (page.words[from + 2]?.gap === 0 && page.words[from + 2]?.shape === 'capital') return;
  if (isCommon(name.key) || firmNameWords.has(name.key) || page.inTitle[from] === 1) return;
  mention(page, from, from + 2, {
    kind: 'person',
    strength: 6,
    reasons: [reason(page, 'name.title', from, from + 1)],
  });
}
