import type { SuggestionReason } from '../../suggestion.ts';
import {
  endsLikeProse,
  isCommon,
  isForeignWord,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isPlainAcronym,
  isTechnology,
  listedName,
} from '../lexicon/lexicon.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { actorNouns, personFunctions } from '../lists/cue-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isPredicate } from '../page/predicate.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, isStart, keyOf, reason, sentenceAround, type Page } from '../page/page.ts';
import { listedLength } from '../lexicon/lookup.ts';
import { isOfBody } from '../places/not-where.ts';
import { placeIn } from '../places/places.ts';
import { siteIn, unknownPlace } from '../places/unknown-places.ts';
import { datelineAt, isWay, stateBehind, townIn } from '../places/towns.ts';
import { toldTown } from '../places/towns-told.ts';
import type { Atom } from './atoms.ts';
import { Gap } from '../page/words.ts';
import {
  cueFor,
  goesOnInCapitals,
  notTheGang,
  isNamedWhole,
  isThingNamed,
  type Classified,
  type Cue,
} from './cue.ts';
import { isExtortion } from '../attackers/actors.ts';
import { isOnline, isPlainHere } from './openings.ts';
import { isCounty } from '../places/counties.ts';
import { isJob } from './atom-ends.ts';
import { onlyInitials } from '../people/initials.ts';
import { isOneOfThere } from '../people/inhabitants.ts';
import { isPeopleOf } from '../page/word-kinds.ts';
import { isBeforeNoun, isCar, isForce, isFund, isOfWhere, namesNoBody } from './english.ts';
import { namesNobody } from './nobody.ts';
import { isMeetingPlace, single } from './single.ts';

/** What a run of capitals names when it is no person: by lists, gazetteer, legal forms, its words and what stands before it. */
export function classifyAtom(page: Page, { from, to }: Atom): Classified | undefined {
  const first = page.words[from];
  if (first === undefined) return undefined;
  if (
    namesNobody(page, from, to) ||
    isThingNamed(page, from) ||
    (isDictionaryWord(first.key) && isMeetingPlace(page, from))
  )
    return undefined;
  if (to - from > 1 && onlyInitials(page, from, to)) return undefined;
  if (to - from === 1 && isOneOfThere(page, from)) return undefined;
  // "Officium v5.2": which of them is no part of what it is called.
  if (to - from > 1 && /^v\d[\d.]*$/.test(page.words[to - 1]?.key ?? ''))
    return classifyAtom(page, { from, to: to - 1 });
  const key = keyOf(page, from, to);
  const cue = cueFor(page, from, to, key);
  const line = datelineAt(page, from, to);
  if (line !== undefined) return { from, to, kind: 'place', strength: 6, reasons: [line] };
  const state = stateBehind(page, from, to);
  if (state !== undefined) return { from, to, kind: 'place', strength: 6, reasons: [state] };
  const listed = fromLists(page, from, to, key, cue);
  if (listed !== undefined) return listed;
  if (cue === undefined && to - from === 1 && isNumberOf(page, from)) return undefined;
  if (cue === undefined && isOfBody(page, from, to)) return undefined;
  if (isWay(page, from, to)) return undefined;
  if (isCounty(page, from, to))
    return { from, to, kind: 'place', strength: 5, reasons: [reason(page, 'name.region', to - 1, to)] };
  const place = placeIn(page, from, to, cue?.kind);
  if (place !== undefined) return { from, to, kind: 'place', ...place };
  const town = cue === undefined ? (townIn(page, from, to) ?? toldTown(page, from, to)) : undefined;
  if (town !== undefined) return { from, to, kind: 'place', strength: 5, reasons: [town] };
  const site = cue === undefined ? siteIn(page, from, to) : undefined;
  if (site !== undefined) return { from, to, kind: 'place', strength: 5, reasons: [site] };
  const found = to - from === 1 ? single(page, from, cue) : several(page, from, to, cue);
  if (found === undefined || cue !== undefined || found.strength > 3 || first.shape === 'upper') return found;
  const where = unknownPlace(page, from, to);
  return where === undefined ? found : { from, to, kind: 'place', strength: 3, reasons: [where] };
}

function fromLists(
  page: Page,
  from: number,
  to: number,
  key: string,
  cue: Cue | undefined,
): Classified | undefined {
  const listed =
    listedName(key) ?? listedName(key.replace(/ (?:inc|ltd|llc|sa|sas|corp|corporation|plc|gmbh)$/, ''));
  // "told The Associated Press": the article with a capital is no part of what the list has.
  if (listed === undefined)
    return to - from > 2 && page.words[from]?.key === 'the'
      ? fromLists(page, from + 1, to, keyOf(page, from + 1, to), cue)
      : undefined;
  const first = page.words[from];
  if (first === undefined) return undefined;
  // "Kairos, une application": not the gang of that name.
  const apposed = listed.kind === 'threat-actor' ? notTheGang(page, from, to) : undefined;
  if (apposed !== undefined) return { from, to, kind: apposed.kind, strength: 6, reasons: [apposed.reason] };
  // "the Orchards Protection Act (“DPA”)": here the letters are those of a law.
  if (to - from === 1 && page.plainAcronyms.has(first.key)) return undefined;
  const because = [reason(page, isTechnology(key) ? 'name.technology' : 'name.listed', from, to)];
  // "CVs": several, and not the chain whose letters they have.
  if (to - from === 1 && /^\p{Lu}{2,}s$/u.test(page.text.slice(first.start, first.end))) return undefined;
  // "numéro de Sécurité sociale": what is stolen, and not who.
  if (key === 'securite sociale' && isNumberOf(page, from)) return undefined;
  if (to - from === 1 && key.length <= 1 && !isOnline(page, from)) return undefined;
  // "TOTAL S1 : 7 incidents": the last line of a table.
  const behind = page.words[to];
  if (
    to - from === 1 &&
    first.shape === 'upper' &&
    isStart(page, from) &&
    isCommon(key) &&
    behind !== undefined &&
    (behind.shape === 'number' || /^[sqth][1-4]$/.test(behind.key))
  )
    return undefined;
  const isEveryday =
    listed.words === 1 &&
    !isForeignWord(key, page.language) &&
    (isCommon(key) || isGivenName(key) || conventionalCapitals.has(key));
  if (cue === undefined && to - from === 1 && isPlainHere(page, from)) return undefined;
  if (isEveryday && cue === undefined) {
    if (
      first.shape === 'upper' &&
      listed.kind !== 'threat-actor' &&
      listed.kind !== 'medium' &&
      page.inCapitals[from] === 0 &&
      // "POINT D’ÉTAPE"
      !(isStart(page, from) && goesOnInCapitals(page, from + 1))
    )
      return { from, to, kind: listed.kind, strength: 4, reasons: because };
    if (
      isStart(page, from) ||
      page.inTitle[from] === 1 ||
      page.inCapitals[from] === 1 ||
      page.seenLower.has(first.key)
    )
      return undefined;
    if (page.language === 'en' && listed.kind === 'medium') return undefined;
  }
  if (
    listed.kind === 'threat-actor' &&
    (isEveryday || placeIn(page, from, to, undefined) !== undefined) &&
    !hasActor(page, from)
  )
    // "Akira compte plus de 300 victimes": a gang where the text speaks of extortion, and never a firm.
    return isExtortion(page) && !isCommon(key) && placeNamed(key) === undefined
      ? { from, to, kind: 'threat-actor', strength: 4, reasons: because }
      : undefined;
  return { from, to, kind: listed.kind, strength: 6, reasons: because };
}

function isNumberOf(page: Page, from: number): boolean {
  return (
    /^(?:de|d)$/.test(page.words[from - 1]?.key ?? '') &&
    /^(?:numeros?|n|no|nos|num|cartes?|attestations?)$/.test(page.words[from - 2]?.key ?? '')
  );
}

function hasActor(page: Page, index: number): boolean {
  const around = sentenceAround(page, index, 12);
  for (let at = around.from; at < around.to; at += 1)
    if (actorNouns.has(page.words[at]?.key ?? '')) return true;
  return false;
}

function several(page: Page, from: number, to: number, cue: Cue | undefined): Classified | undefined {
  const words = page.words.slice(from, to);
  if (words.every(({ key }) => key.length === 1)) return undefined;
  // "Patient A", "Resident 3": somebody without a name.
  if (words.length === 2 && words[1]?.key.length === 1 && personFunctions.has(words[0]?.key ?? ''))
    return undefined;
  // "a U.S. District Judge": an office, and nobody in particular.
  if (/^(?:u\.s|u\.k|us|uk|eu)$/.test(words[0]?.key ?? '') && personFunctions.has(words.at(-1)?.key ?? ''))
    return undefined;
  // "Mount Vane Medical Center Account Processor": what somebody does there.
  if (
    words[0]?.gap === 0 &&
    isNameShaped(page.words[from - 1]) &&
    page.taken[from - 1] === 1 &&
    isJob(words.at(-1)?.key ?? '')
  )
    return undefined;
  if (isCar(words.map(({ key }) => key))) return undefined;
  // "New Yorkers"
  if (
    words.length === 2 &&
    page.language === 'en' &&
    cue === undefined &&
    isPeopleOf(words[0]?.key ?? '', words[1]?.key ?? '')
  )
    return undefined;
  // "Operation Paper Lantern": what the police does.
  if (words[0]?.key === 'operation') return undefined;
  if (page.language === 'en' && namesNoBody(words.map(({ key }) => key))) return undefined;
  const keys = words.map(({ key }) => key);
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  // "between The Company and The Customer": who is meant by it, and no name.
  const isTerm = keys.length === 2 && first === 'the';
  const isLegal = keys.some(
    (key, index) => index > 0 && !isTerm && isLegalForm(key) && isNameShaped(words[index]),
  );
  const found = (
    strength: number,
    because: SuggestionReason,
    kind = kindOfInstitution(keys),
  ): Classified => ({ from, to, kind, strength, reasons: [because] });
  if (isLegal) return found(7, reason(page, 'name.legal-form', to - 1, to), 'organisation');
  if (cue !== undefined && page.inTitle[from] === 0) return found(6, cue.reason, cue.kind);
  const named = words.filter((word) => isNameShaped(word));
  // "La Poste Mobile", "Orange Cyberdefense France": what is listed, and more.
  const begun = listedLength(page, from);
  if (begun > 1 && begun < to - from && page.inCapitals[from] === 0)
    return found(4, reason(page, 'name.listed', from, from + begun));
  if (page.language === 'en' && isOfWhere(page, from, to))
    return found(4, reason(page, 'name.head', to - 1, to));
  if (
    named.every(({ key }) => key === 'the' || genericBusinessWords.has(key) || conventionalCapitals.has(key))
  )
    return undefined;
  const allPlain = named.every(
    ({ key }) =>
      isCommon(key) ||
      isPlainAcronym(key) ||
      page.plainAcronyms.has(key) ||
      isFunctionWord(key) ||
      (endsLikeProse(key) && placeNamed(key) !== 'city') ||
      conventionalCapitals.has(key),
  );
  const isHead =
    firmNameWords.has(last) ||
    englishPublicHeads.has(last) ||
    englishPublicHeads.has(first) ||
    (page.language === 'en' &&
      keys.some((key, at) => at > 0 && englishPublicHeads.has(key) && keys[at + 1] === 'and')) ||
    isForce(keys) ||
    isFund(keys);
  const isTitle = page.inTitle[from] === 1 || page.inCapitals[from] === 1;
  if (allPlain) {
    // "SQL Injection", "IT Support": initials that name no one beside everyday words.
    if (named.some(({ key }) => isPlainAcronym(key) && placeNamed(key) === undefined) && cue === undefined)
      return undefined;
    if (isTitle || genericTail(keys)) return undefined;
    if (page.language === 'en') {
      if (isHead) return found(4, reason(page, 'name.head', to - 1, to));
      return isBeforeNoun(page, to) ? found(3, reason(page, 'name.noun', to, to + 1)) : undefined;
    }
    // "Solidarité Nord Mutuelle a déposé plainte": a head, and a verb behind.
    if (isHead && !isTitle && isPredicate(page, to)) return found(4, reason(page, 'name.head', to - 1, to));
    // "Archivage : Iron Mountain": behind a label a list begins, and no sentence.
    if (isStart(page, from) && page.words[from]?.gap !== Gap.colon && !isNamedWhole(page, from, to))
      return undefined;
    // "les Sous-traitants Ultérieurs": a term of a contract.
    if (/^(?:les|des|aux|ces|nos|vos)$/.test(page.words[from - 1]?.key ?? '')) return undefined;
    return found(2, reason(page, 'name.capital', from, to));
  }
  if (page.inCapitals[from] === 1) return undefined;
  return found(
    isHead ? 5 : 3,
    reason(
      page,
      isHead ? 'name.head' : 'name.capital',
      isHead && firmNameWords.has(first) ? from : isHead ? to - 1 : from,
      isHead && firmNameWords.has(first) ? from + 1 : to,
    ),
  );
}

/** "Information Security", "Customer Service Center": everyday teams with capitals, of no firm in particular. */
function genericTail(keys: readonly string[]): boolean {
  const own = keys.filter(
    (key) =>
      !isFunctionWord(key) &&
      !genericBusinessWords.has(key) &&
      !conventionalCapitals.has(key) &&
      !isPlainAcronym(key),
  );
  return (
    own.length === 0 ||
    (own.length === 1 &&
      keys.length === 2 &&
      (firmNameWords.has(own[0] ?? '') || englishPublicHeads.has(own[0] ?? '')))
  );
}
