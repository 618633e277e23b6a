import { wordSet } from '../../../word-set.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName, listedName } from '../lexicon/lexicon.ts';
import { demonyms } from '../lists/demonyms.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap, sentenceGaps } from '../page/words.ts';
import { isInitialAt } from '../page/plain-run.ts';
import { personEnd } from './plural-named.ts';

/** What only somebody is: no firm and no town is a man, a citizen or a student. */
const one = wordSet(
  `man woman teenager teen youth boy girl youngster adolescent citizen national resident student pupil graduate dropout father mother son brother sister pensioner soldier sailor guardsman contractor freelancer worker employee ex-employee nurse clerk
   teacher engineer programmer developer coder hobbyist tinkerer gamer hacker fugitive suspect defendant accomplice ringleader inmate immigrant expatriate emigre dissident defector insider moderator dutchman frenchman englishman irishman
   homme femme adolescent adolescente mineur mineure jeune trentenaire quadragenaire quinquagenaire sexagenaire ressortissant ressortissante citoyen citoyenne habitant habitante riverain riveraine etudiant etudiante lyceen lyceenne collegien collegienne
   eleve apprenti apprentie stagiaire salarie salariee ex-salarie employe employee intermittent soldat militaire retraite retraitee informaticien informaticienne programmeur programmeuse developpeur developpeuse ingenieur ingenieure
   suspect suspecte prevenu prevenue mis-en-cause complice fugitif detenu detenue expatrie pere fils frere`,
);
const several = wordSet(
  `men women teenagers teens youths boys girls youngsters citizens nationals residents students pupils graduates brothers sisters contractors workers employees ex-employees nurses clerks engineers programmers developers hackers fugitives suspects
   defendants accomplices ringleaders inmates insiders moderators frenchmen englishmen dutchmen
   hommes femmes adolescents adolescentes mineurs jeunes ressortissants citoyens habitants etudiants lyceens collegiens eleves apprentis stagiaires salaries ex-salaries employes soldats militaires informaticiens programmeurs developpeurs ingenieurs suspects prevenus
   complices fugitifs detenus freres soeurs`,
);
/** "un Ukrainien", "three Russians": a people’s name leads on only behind one of these. */
const articles =
  /^(?:an?|the|this|that|one|un|une|le|la|l|ce|cet|cette|two|three|four|five|six|deux|trois|quatre|cinq|six|ces|les|des|of|among|d)$/;
/** So many words may tell more of them between the noun and the comma: "de 33 ans", "from Ohio", "domicilié à Nantes". */
const mostTold = 4;
const mostNamed = 8;

/**
 * Who is named behind what they are, and a comma: "a Dutch man, Joost Vrelde, over", "deux ressortissants chinois, Lu Wenzhi et
 * Bo Qian, sont". Their names need be in no list: nobody says of a firm that it is a student. Linear.
 */
export function findApposedPeople(page: Page): void {
  for (const index of placesOf(page, one)) take(page, index, false);
  for (const index of placesOf(page, several)) take(page, index, true);
  for (const index of placesOf(page, demonyms)) {
    const before = page.words[index - 1];
    const isNoun = page.words[index]?.shape === 'capital' && articles.test(before?.key ?? '');
    // "a British firm, Kester Vale,": the people’s name tells of another noun.
    const next = page.words[index + 1];
    const isAlone = next?.gap === Gap.comma || isFunctionWord(next?.key ?? '') || next?.key === 'aged';
    if (isNoun && isAlone && page.words[index]?.gap === 0)
      take(page, index, /(?:[^s]s|men)$/.test(page.words[index]?.key ?? ''));
  }
}

function take(page: Page, noun: number, isPlural: boolean): void {
  const comma = commaBehind(page, noun);
  if (comma === undefined) return;
  const names = namesFrom(page, comma);
  if (isPlural ? names.length < 2 : names.length !== 1) return;
  for (const { from, to } of names)
    mention(page, from, to, {
      kind: 'person',
      strength: 7,
      reasons: [reason(page, 'name.apposed', noun, noun + 1)],
    });
}

/** The word behind the comma that what they are leads to, or which follows on it at once. */
function commaBehind(page: Page, noun: number): number | undefined {
  for (let at = noun + 1; at <= noun + 1 + mostTold; at += 1) {
    const word = page.words[at];
    if (word === undefined) return undefined;
    if (word.gap === Gap.comma) return word.shape === 'capital' ? at : undefined;
    if (word.gap !== 0) return undefined;
  }
  return undefined;
}

type Named = { readonly from: number; readonly to: number };

/** The names that commas and "and" set side by side, each with its age or none; nothing unless the last is set off too. */
function namesFrom(page: Page, first: number): readonly Named[] {
  const names: Named[] = [];
  let from = first;
  while (names.length < mostNamed) {
    const to = personEnd(page, from) ?? oddEnd(page, from);
    // "Théo V.": the letter’s point is another rule’s.
    if (to !== undefined && isInitialAt(page, to - 1)) return [];
    if (to === undefined || !isLikely(page, from, to)) return [];
    names.push({ from, to });
    const isLast = names.length > 1 && /^(?:et|and)$/.test(page.words[from - 1]?.key ?? '');
    const at = behindAge(page, to);
    const next = page.words[at];
    const isAnd = /^(?:et|and)$/.test(next?.key ?? '');
    if (isAnd && !isLast && page.words[at + 1]?.shape === 'capital') from = at + 1;
    else if (next === undefined || (next.gap & (sentenceGaps | Gap.comma | Gap.dash | Gap.open)) !== 0) {
      const goesOn =
        !isLast && next?.gap === Gap.comma && next.shape === 'capital' && personEnd(page, at) !== undefined;
      if (!goesOn) return names;
      from = at;
    } else return [];
  }
  return [];
}

/** ", 34," and ", 34 ans,": how old. */
function behindAge(page: Page, to: number): number {
  const age = page.words[to];
  if (age?.gap !== Gap.comma || !/^[1-9]\d$/.test(age.key)) return to;
  return page.words[to + 1]?.key === 'ans' ? to + 2 : to + 1;
}

/** "Kai West": a family name that is a word of the language, behind a given name that is none. */
function oddEnd(page: Page, from: number): number | undefined {
  const given = page.words[from];
  const last = page.words[from + 1];
  if (given?.shape !== 'capital' || last?.shape !== 'capital' || last.gap !== 0) return undefined;
  const isGiven = isGivenName(given.key) || !isCommon(given.key) || !isCommon(last.key);
  return isGiven && !isFunctionWord(given.key) && !isFunctionWord(last.key) ? from + 2 : undefined;
}

function isLikely(page: Page, from: number, to: number): boolean {
  const key = keyOf(page, from, to);
  return (
    listedName(key) === undefined && placeNamed(key) === undefined && page.words[from]?.shape === 'capital'
  );
}
