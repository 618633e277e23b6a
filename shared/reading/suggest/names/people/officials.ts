import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAuthorityAcronym, isCommon, listedName } from '../lexicon/lexicon.ts';
import {
  englishPublicHeads,
  firmNameWords,
  frenchFirmWords,
  frenchPublicHeads,
} from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import type { Page } from '../page/page.ts';
import { isDuty } from './duties.ts';

/** Offices, ranks and callings of persons alone, from which a family name may follow without a given name. */
const officials = wordSet(
  `procureur procureure vice-procureur vice-procureure substitut substitute batonnier batonniere vice-batonnier vice-batonniere
   prefet prefete sous-prefet sous-prefete juge magistrat magistrate commissaire professeur professeure docteur docteure notaire
   greffier greffiere adjudant adjudante adjudant-chef adjudante-chef sergent sergente sergent-chef sergente-chef caporal caporal-chef
   brigadier brigadiere brigadier-chef brigadiere-chef major marechal commandant commandante capitaine lieutenant lieutenante
   sous-lieutenant lieutenant-colonel lieutenante-colonelle colonel colonelle general amiral contre-amiral vice-amiral gardien
   gardienne inspecteur inspectrice bourgmestre ambassadeur ambassadrice consul consule eveque archeveque cardinal pasteur pasteure
   rabbin imam cure abbe recteur rectrice proviseur proviseure chancelier chanceliere gouverneur gouverneure president presidente
   vice-president vice-presidente`,
);
/** Those who are elected: the name of a party may follow too ("la députée Renaissance"). */
const elected = wordSet(
  `maire maires ministre depute deputee senateur senatrice eurodepute eurodeputee elu elue president presidente vice-president vice-presidente`,
);
/** Only with what completes them: a controller and a lawyer may be others' too. */
const completed = /^(?:controleur|controleuse|avocate?) generale?$/;
const adjectives =
  /^(?:generale?|adjointe?|deleguee?|honoraire|divisionnaire|principale?|sortante?|emerite|regionale?|departementale?|municipale?|nationale?|interregionale?|federale?|cantonale?|militaire|financiere?|antiterroriste|rapporteure?|socialiste|ecologiste|centriste|communiste|insoumise?|macroniste|republicaine?)$/;
const articles = /^(?:le|la|l|du|au|ce|cette|notre|madame|monsieur|mme|m|chef)$/;

/**
 * Where the noun stands that says of one capital behind it that it is a family name: "la procureure Vasseur", "le capitaine de
 * gendarmerie Vasseur", "le procureur général Vasseur". Undefined where none does.
 */
export function officialBefore(page: Page, from: number, to: number): number | undefined {
  const name = page.words[from];
  if (page.language !== 'fr' || to - from !== 1 || name?.shape !== 'capital' || name.gap !== 0)
    return undefined;
  for (let at = from - 1; at >= Math.max(1, from - 5); at -= 1) {
    const word = page.words[at];
    if (word === undefined || (at < from - 1 && page.words[at + 1]?.gap !== 0)) return undefined;
    const isElected = elected.has(word.key);
    const second = page.words[at + 1]?.key ?? '';
    const isOne =
      officials.has(word.key) || isElected || (at < from - 1 && completed.test(`${word.key} ${second}`));
    const article = page.words[at - 1];
    const isLed = article !== undefined && articles.test(article.key) && word.gap === 0;
    // "la major Velmora": a house of records.
    const isFirms = word.key === 'major' && /^(?:la|cette)$/.test(article?.key ?? '');
    if (isOne && isLed && !isFirms && word.shape !== 'upper')
      return completes(page, at + 1, from) && isSurname(page, from, isElected) ? at : undefined;
    if (word.shape !== 'lower' && !(word.key === 'republique' || word.key === 'etat')) return undefined;
  }
  return undefined;
}

/** Nothing, adjectives, or what an office is of: "général", "de la République", "de gendarmerie". */
function completes(page: Page, from: number, to: number): boolean {
  let at = from;
  while (at < to && adjectives.test(page.words[at]?.key ?? '')) at += 1;
  if (at === to) return true;
  const words = page.words.slice(at, to).map(({ key }) => key);
  return (
    isDuty(page, at, to) || /^(?:de la republique|de la paix|d armee|d etat|en chef)$/.test(words.join(' '))
  );
}

function isSurname(page: Page, index: number, isElected: boolean): boolean {
  const { key = '', name = '' } = page.words[index] ?? {};
  if (key.length < 3 || listedName(name) !== undefined || isAuthorityAcronym(key)) return false;
  const place = placeNamed(name);
  if (place !== undefined && place !== 'commune') return false;
  if ([firmNameWords, englishPublicHeads, frenchPublicHeads, frenchFirmWords].some((words) => words.has(key)))
    return false;
  return !isElected || !(isCommon(key) || isDictionaryWord(key));
}
