import { isAnyGivenName } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { frenchFirmWords } from '../lists/institution-words.ts';
import { tradeBefore } from '../runs/cue.ts';
import type { Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** "the clothing store Dennis Reed": English says before a name what it is. */
const shopNouns =
  /^(?:store|shop|retailer|chain|brand|company|firm|website|site|forum|supplier|manufacturer|maker|vendor|label|boutique|app|platform|newspaper|magazine|insurer|jeweler|jeweller|brewer|distributor|restaurant|bakery)$/;

const clientele =
  /^(?:clients?|clientes?|abonnee?s?|utilisateurs|utilisatrices|usagers|filiales?|magasins?|boutiques?|enseignes?|franchises?|serveurs|customers|users|subscribers|clients|shoppers|stores?|subsidiary|outlets)$/;

/** Does what stands right before say that a firm, a body or a way follows? */
export function firmBefore(page: Page, from: number): boolean {
  const before = page.words[from - 1];
  const word = page.words[from];
  if (before === undefined || word === undefined) return false;
  // "the vendor (Opal Stack)": what it is called stands in brackets.
  if (page.language === 'en' && word.gap === Gap.open && shopNouns.test(before.key)) return true;
  if (word.gap !== 0) return false;
  // "clients de Pepe Jeans", "users of X": whose they are.
  if (/^(?:de|d|of)$/.test(before.key) && clientele.test(page.words[from - 2]?.key ?? '')) return true;
  if (page.language === 'en' && shopNouns.test(before.key)) return true;
  if (page.language === 'fr' && tradeBefore(page, from) !== undefined) return true;
  return (
    (frenchFirmWords.has(before.key) && !personFunctions.has(before.key)) ||
    /^(?:hopital|lycees?|colleges?|ecoles?|cliniques?|salles?|piscine|gymnase|rue|avenue|boulevard|place|stade|prix|universite)$/.test(
      before.key,
    )
  );
}

/** "its parent X said": a firm has one, and it is nobody. */
export function isParentFirm(page: Page, from: number): boolean {
  return (
    page.words[from]?.gap === 0 &&
    page.words[from - 1]?.key === 'parent' &&
    page.words[from - 2]?.key === 'its'
  );
}

const rooms =
  /^(?:pole|campus|batiment|immeuble|bloc|aile|pavillon|amphi|amphitheatre|salle|hall|gymnase|stade|piscine|espace|tour|villa|foyer|square|place|pont|parking)$/;

/** "le pôle Jeanne Roe", "le bâtiment Jean Roe": ground and walls that are called after somebody, who is not meant. */
export function isCalledAfter(page: Page, from: number, to: number): boolean {
  const noun = page.words[from - 1];
  const given = page.words[from];
  return (
    page.language === 'fr' &&
    to - from > 1 &&
    given?.gap === 0 &&
    given.shape === 'capital' &&
    isAnyGivenName(given.key) &&
    noun !== undefined &&
    rooms.test(noun.key)
  );
}

/** A noun for ground or walls, which may be called after somebody. */
export function isRoom(key: string): boolean {
  return rooms.test(key);
}

/** "in Albert Lea", "at Franklin Park": English says where, not who. */
export function isWhereIn(page: Page, from: number, to: number): boolean {
  const before = page.words[from - 1];
  return (
    page.language === 'en' &&
    before !== undefined &&
    // "at Jane Doe’s office"
    page.words[to - 1]?.isPossessive === false &&
    page.words[from]?.gap === 0 &&
    before.shape === 'lower' &&
    /^(?:in|near|at|outside)$/.test(before.key)
  );
}
