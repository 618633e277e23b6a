import {
  isAnyGivenName,
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isPlainAcronym,
  isWeakGivenName,
  listedName,
} from '../lexicon/lexicon.ts';
import { opensNumbered, opensOrder, opensTale } from './openings.ts';
import { isTeam } from '../organisations/teams.ts';
import { rankLength } from '../weighed/english-ranks.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import {
  beforeIncident,
  hasNoField,
  isTrailingWord,
  opensHeadline,
  trimTitle,
  withoutIncident,
  withoutJob,
} from './atom-ends.ts';
import { calendarWords, conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords, frenchPublicHeads } from '../lists/institution-words.ts';
import { personTitles } from '../lists/cue-words.ts';
import { wordSet } from '../../../word-set.ts';
import { joinOnwards } from '../organisations/joints.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { personBehind } from '../people/offices.ts';
import { isFunction } from '../people/cues.ts';
import {
  isCode,
  isHeadlineVerb,
  isInitialAt,
  isNameParticle,
  isRank,
  openingArticles,
  plainEnd,
} from '../page/plain-run.ts';
import { isLoudBefore } from '../page/word-kinds.ts';
import { withNumber } from '../organisations/numbered.ts';
import { isCalendar, isNameShaped, isStart, keyOf, type Page } from '../page/page.ts';
import { isCodeOfState, isTown, townKey } from '../places/towns.ts';
import { Gap } from '../page/words.ts';

/** A run of words that may be one name; `title` is a title or function right before it ("Mme", "Dr"). */
export type Atom = { readonly from: number; readonly to: number; readonly title?: number };

const firmLabels = wordSet(
  'groupe societe entreprise enseigne marque firme plateforme site editeur operateur prestataire sous-traitant hebergeur fournisseur filiale chaine distributeur constructeur client victime cible organisation logiciel application company vendor retailer victim target organization organisation seller insurer lender airline broker grocer brewer drugmaker chipmaker carmaker automaker startup supplier publisher broadcaster rival rivals assureur loueur voyagiste editrice',
);

/** The runs of capitalised words that are not taken, cut where one name ends and another begins. */
export function readAtoms(page: Page): readonly Atom[] {
  const atoms: Atom[] = [];
  let index = 0;
  while (index < page.words.length) {
    if (!mayBegin(page, index)) {
      index += 1;
      continue;
    }
    const atom = atomFrom(page, index);
    if (atom.to > atom.from) atoms.push(atom);
    index = Math.max(atom.to, index + 1);
  }
  return atoms;
}

function mayBegin(page: Page, index: number): boolean {
  const word = page.words[index];
  if (page.taken[index] === 1 || word === undefined || word.shape === 'lower' || word.shape === 'address')
    return false;
  if (isCalendar(page, index)) return false;
  if (isCode(word.key) && listedLength(page, index) === 0 && !isAuthorityAcronym(word.key)) return false;
  if (/^(?:mid|mi|pre|post|non|anti|ex|co|inter|multi|sub)-/.test(word.key) && word.shape === 'mixed')
    return false;
  if (isNameShaped(word)) return !isHeadlineVerb(page, index);
  if (word.shape !== 'number') return false;
  return opensNumbered(page, index) && listedLength(page, index) > 0;
}

function atomFrom(page: Page, start: number): Atom {
  // "King’s Lynn"
  if (page.words[start]?.isPossessive === true && isTown(townKey(page, start, start + 2)))
    return { from: start, to: start + 2 };
  let to = plainEnd(page, start);
  // "le patron de Volta Jean Roy": whose function it is stands behind what it is of.
  to = personBehind(page, start, to) ?? to;
  let from = start;
  let title: number | undefined;
  const listed = listedLength(page, from);
  const place = placeLength(page, from);
  if (Math.max(listed, place) >= to - from && Math.max(listed, place) > 1)
    return { from, to: joinOnwards(page, from, from + Math.max(listed, place)) };
  // "By Staff, The Canadian Press": in a heading too the list knows what stands behind the article.
  const led = page.words[from]?.key === 'the' ? listedLength(page, from + 1) : 0;
  if (led > 1 && from + 1 + led >= to) return { from: from + 1, to: from + 1 + led };
  // "explique à BFMTV Jean Dupont": a known name, and then somebody's.
  if (
    listed > 0 &&
    listed < to - from &&
    (page.words[from]?.shape === 'upper' ||
      listedName(keyOf(page, from, from + listed))?.kind === 'medium') &&
    startsPerson(page, from + listed, to)
  )
    return { from, to: from + listed };
  // What begins a sentence is no part of the name behind it: "Selon Armorys", "La Cnil", "Contactée, X".
  const ranked = rankLength(page, from, to);
  if (ranked > 0) {
    from += ranked;
    title = from - 1;
  }
  while (from < to && isLeadingWord(page, from, to)) {
    if (personTitles.has(page.words[from]?.key ?? '')) title = from;
    from += 1;
  }
  // "Le Pays basque": a place that goes on in small letters, behind its article.
  const ground = from > start && isNameShaped(page.words[from]) ? placeLength(page, from) : 0;
  if (ground > 1 && ground >= to - from) return { from, to: joinOnwards(page, from, from + ground) };
  // "The Securities and Exchange Commission": a list knows what stands behind the article.
  const known = from > start ? listedLength(page, from) : 0;
  if (
    known > 1 &&
    known >= to - from &&
    isNameShaped(page.words[from]) &&
    // "Selon France 2"
    (known > 2 ||
      isNameShaped(page.words[from + known - 1]) ||
      page.words[from + known - 1]?.shape === 'number')
  )
    return { from, to: joinOnwards(page, from, from + known) };
  while (to - 1 > from && isTrailingWord(page, to - 1)) to -= 1;
  to = withoutIncident(page, from, withoutJob(page, from, beforeIncident(page, from, to)));
  // "Leopold A. Strand" under a letter is no heading.
  const isSigned =
    (isGivenName(page.words[from]?.key ?? '') && isInitialAt(page, from + 1)) ||
    (isInitialAt(page, from) && to - from === 2);
  if (page.inTitle[from] === 1 && !isSigned && title === undefined && listedLength(page, from) < to - from)
    ({ from, to } = trimTitle(page, from, to));
  if (from >= to) return { from: start + 1, to: start + 1 };
  // "BRED Banque populaire": a listed name that goes on in small letters.
  const last = listedLength(page, to - 1);
  if (page.language === 'fr' && last > 1 && to - 1 > from) to += last - 1;
  to = joinOnwards(page, from, to);
  if (title === undefined) to = withNumber(page, from, to);
  return title === undefined ? { from, to } : { from, to, title };
}

function startsPerson(page: Page, from: number, to: number): boolean {
  const given = page.words[from]?.key ?? '';
  // "Hôtel-Dieu Grace Healthcare": what it does ends the name of a firm.
  if (firmNameWords.has(page.words[to - 1]?.key ?? '')) return false;
  const next = page.words[to];
  // "à l’AFP Maïlis Le Gall, directrice de": a function behind says it of any name.
  if (to - from > 1 && next?.gap === Gap.comma && next.shape === 'lower' && isFunction(next.key)) return true;
  return to - from > 1 && isGivenName(given) && !isWeakGivenName(given);
}

const openers =
  /^(?:remember|recall|ask|tell|call|ring|email|text|meet|contact|see|thank|thanks|hi|hey|hello|salut|bonjour|bonsoir|coucou|merci|hello|dear|said|says|meanwhile|maybe)$/;

function isLeadingWord(page: Page, index: number, to: number): boolean {
  const word = page.words[index];
  if (word === undefined || isCodeOfState(page, index)) return false;
  // "L’Équipe Sécurité de Brelandis" is no newspaper.
  const isTeamBehind = word.isElided && page.words[index + 1]?.key === 'equipe' && to - index > 2;
  if (!isTeamBehind && (listedLength(page, index) > 1 || placeLength(page, index) > 1)) return false;
  // "the General Optical Council": a body, and no rank.
  if (word.key === 'general' && to - index > 2 && englishPublicHeads.has(page.words[to - 1]?.key ?? ''))
    return false;
  if (personTitles.has(word.key) && index + 1 < to) return true;
  // "Groupe Velmora" without an article is called so; "la SAS Velmora" is called Velmora.
  if (isStart(page, index) && index + 1 < to && firmLabels.has(word.key) && word.key !== 'groupe')
    return true;
  if (
    page.language === 'en' &&
    (opensTale(page, index, to) || opensOrder(page, index, to) || isLoudBefore(page, index, to))
  )
    return true;
  if (
    isStart(page, index) &&
    index + 1 < to &&
    /^(?:insurer|retailer|lender|provider|supplier|vendor|carrier|broker|publisher|assureur|hebergeur|distributeur|operateur|prestataire)s$/.test(
      word.key,
    )
  )
    return true;
  // "Neighboring Adams County", "Nearby Truro": beside what one is.
  if (
    /^(?:neighbou?ring|nearby|rural|suburban|adjacent|adjoining|downtown)$/.test(word.key) &&
    isStart(page, index) &&
    index + 1 < to &&
    (placeLength(page, index + 1) > 0 ||
      /^(?:county|parish|township|borough)$/.test(page.words[to - 1]?.key ?? ''))
  )
    return true;
  if (/^(?:dba|aka|ong|ngo|pme|esn|eti)$/.test(word.key) && index + 1 < to) return true;
  if (
    page.language === 'fr' &&
    index + 1 < to &&
    /^(?:sas|sasu|sarl|eurl|sci|snc|selarl|scp)$/.test(word.key)
  )
    return true;
  if (
    isStart(page, index) &&
    index + 1 < to &&
    isCommon(word.key) &&
    // "Greater Manchester Police"
    word.key !== 'greater' &&
    !firmNameWords.has(word.key) &&
    !englishPublicHeads.has(word.key) &&
    listedLength(page, index) === 0 &&
    (listedLength(page, index + 1) === to - index - 1 ||
      (to - index === 2 && isAuthorityAcronym(page.words[index + 1]?.key ?? '')))
  )
    return true;
  // "Service Clients Brelandis": whose it is.
  if (page.language === 'fr' && isTeam(page, index, to)) return true;
  const isHead = isStart(page, index) || (word.gap & Gap.close) !== 0;
  if (page.language === 'fr' && isHead && index + 1 < to && opensHeadline(word.key)) return true;
  if (
    isStart(page, index) &&
    openers.test(word.key) &&
    index + 1 < to &&
    (isAnyGivenName(page.words[index + 1]?.key ?? '') || listedLength(page, index + 1) > 0)
  )
    return true;
  // "Sondage OpinionMetric pour Velmora": an everyday word before what is written as only names are.
  if (
    page.language === 'fr' &&
    index + 2 === to &&
    isStart(page, index) &&
    page.words[index + 1]?.shape === 'mixed' &&
    isDictionaryWord(word.key) &&
    !firmNameWords.has(word.key) &&
    !frenchPublicHeads.has(word.key)
  )
    return true;
  // "VPN Fortinet", "CRM Salesforce": what it is, and whose.
  if (
    page.language === 'fr' &&
    index + 1 < to &&
    word.shape === 'upper' &&
    page.inCapitals[index] === 0 &&
    (isPlainAcronym(word.key) || word.key === 'jo') &&
    !isLegalForm(word.key) &&
    !/^(?:csirt|cert|soc|gie|gip|cse|cci|cma|ars|ccas|cpam|sem|epci|opca|chu|ch)$/.test(word.key) &&
    page.words[index + 1]?.shape !== 'upper'
  )
    return true;
  if (
    index + 1 < to &&
    /^St[ée]$/u.test(page.text.slice(word.start, word.end)) &&
    page.words[index + 1]?.shape === 'upper'
  )
    return true;
  // "Relancer Orange", "Contactez Velmora": what a line of advice begins with.
  if (
    page.language === 'fr' &&
    index + 1 < to &&
    isStart(page, index) &&
    word.shape === 'capital' &&
    /(?:er|ir|ez|(?:damn|dis|onn|pel|rci|lu|cit|not|cis|jet|bout|stat|fix)ons)$/.test(word.key) &&
    isDictionaryWord(word.key) &&
    !isGivenName(word.key) &&
    !firmNameWords.has(word.key) &&
    ((page.words[to]?.gap ?? Gap.line) & Gap.line) === 0
  )
    return true;
  if (word.isElided)
    return (
      isStart(page, index) ||
      index + 1 === to ||
      word.shape !== 'capital' ||
      page.words[index + 1]?.shape === 'upper'
    );
  if (calendarWords.has(word.key) && isStart(page, index) && index + 1 < to) return true;
  if (openingArticles.has(word.key) && !isStart(page, index)) return index + 1 === to;
  // "First American", "Premier Health" within a sentence; "The", "Selon" at its start.
  if (isInitialAt(page, index) && index + 1 < to) return false;
  if (page.language === 'en' && word.shape === 'capital' && isNameParticle(word.key))
    // "Te Awa Roe" heads a line too: no word of English.
    if (!isStart(page, index) || /^(?:te|ni|nic|ui)$/.test(word.key)) return false;
  // "The commissioner, Grace Roe": a small word of the other language.
  if (page.language === 'en' && !isStart(page, index) && to - index > 1 && isGivenName(word.key))
    return false;
  if (isFunctionWord(word.key)) return isStart(page, index) || page.inTitle[index] === 1 || !isRank(word.key);
  // "French fashion brand" is cut by its lower case, "Canadian Yves Rocher" by what is known.
  return (
    conventionalCapitals.has(word.key) &&
    !isGivenName(word.key) &&
    !/^(?:north|south|east|west|northern|southern|eastern|western|saint|sainte|king|queen|prince|droit|code)/.test(
      word.key,
    ) &&
    to - index > 1 &&
    (listedLength(page, index + 1) === to - index - 1 || hasNoField(page, index + 1, to))
  );
}
