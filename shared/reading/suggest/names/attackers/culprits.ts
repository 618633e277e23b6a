import { listedName } from '../lexicon/lexicon.ts';
import { actorNouns } from '../lists/cue-words.ts';
import { frenchFirmWords } from '../lists/institution-words.ts';
import { isNameShaped, keyOf, sentenceAround, type Page } from '../page/page.ts';

/** Who did it, where the text is about that. */
export const culprits =
  /^(?:voleu(?:r|se)s?|auteurs?|malfrats?|malfaiteurs?|criminels?|criminals?|thie(?:f|ves)|culprits?|perpetrators?|extortionists?|intrus|intruders?)$/;
/** What is hit, besides firms by their trade. */
const innocents =
  /^(?:clinics?|hospitals?|schools?|college|university|business|practice|surgery|museum|church|hopital|clinique|ecole|mairie|commune|musee|commerce)$/;

/** "The clinic, which goes by the name X": does a phrase at `from` tell of whoever trades or treats, and of no intruder or `groups`? */
export function isOfInnocent(page: Page, from: number, groups: ReadonlySet<string>): boolean {
  const { from: first } = sentenceAround(page, from, 8);
  for (let at = from - 1; at >= first; at -= 1) {
    const { key = '', shape } = page.words[at] ?? {};
    if (actorNouns.has(key) || groups.has(key) || culprits.test(key)) return false;
    if (shape === 'lower' && (frenchFirmWords.has(key) || innocents.test(key))) return true;
  }
  return false;
}

/** "Akira Ransomware": a gang of the lists, and more; "Rex Orange" is no firm by its first word. */
export function listedGang(page: Page, at: number): ReturnType<typeof listedName> {
  const one = listedName(keyOf(page, at, at + 1));
  const isAlone = page.words[at + 1]?.gap !== 0 || !isNameShaped(page.words[at + 1]);
  return isAlone || one?.kind === 'threat-actor' ? one : undefined;
}
