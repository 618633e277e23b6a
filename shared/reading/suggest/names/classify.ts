import type { EntityKind } from '../../../model/entity.ts';
import type { SuggestionReason } from '../suggestion.ts';
import {
  endsLikeProse,
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isPlainAcronym,
  listedName,
} from './lexicon.ts';
import { conventionalCapitals } from './lists/function-words.ts';
import { actorNouns } from './lists/cue-words.ts';
import {
  englishPublicHeads,
  firmNameWords,
  frenchFirmWords,
  frenchPublicHeads,
} from './lists/institution-words.ts';
import { institutionDomains } from './lists/french-adjectives.ts';
import { genericBusinessWords, productNouns } from './lists/plain-phrases.ts';
import { kindOfInstitution } from './institution-kind.ts';
import { isNameShaped, isStart, keyOf, reason, sentenceAround, type Page } from './page.ts';
import { placeIn, unknownPlace } from './places.ts';
import type { Atom } from './atoms.ts';
import { Gap } from './words.ts';

export type Classified = {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly strength: number;
  readonly reasons: readonly SuggestionReason[];
};

/** What a run of capitals names when it is no person: by lists, gazetteer, legal forms, its words and what stands before it. */
export function classifyAtom(page: Page, { from, to }: Atom): Classified | undefined {
  const first = page.words[from];
  if (first === undefined) return undefined;
  const key = keyOf(page, from, to);
  const cue = cueBefore(page, from);
  const listed = fromLists(page, from, to, key, cue);
  if (listed !== undefined) return listed;
  const place = placeIn(page, from, to, cue?.kind);
  if (place !== undefined) return { from, to, kind: 'place', ...place };
  const found = to - from === 1 ? single(page, from, cue) : several(page, from, to, cue);
  if (found === undefined || cue !== undefined || found.strength > 3 || first.shape === 'upper') return found;
  const where = unknownPlace(page, from, to);
  return where === undefined ? found : { from, to, kind: 'place', strength: 3, reasons: [where] };
}

type Cue = { readonly kind: EntityKind; readonly reason: SuggestionReason };

/** "la société X", "l’enseigne X", "le logiciel X", "chez X", "le quotidien X": what stands right before says what it is. */
function cueBefore(page: Page, from: number): Cue | undefined {
  const word = page.words[from];
  const before = page.words[from - 1];
  if (word === undefined || before === undefined || (word.gap & ~(Gap.quoteOpen | Gap.quoteClose)) !== 0)
    return undefined;
  const because = reason(page, 'name.noun', from - 1, from);
  if (
    /^(?:quotidien|hebdomadaire|mensuel|magazine|journal|media|webzine|radio|television|newspaper|tabloid|outlet|blog)$/.test(
      before.key,
    )
  )
    return { kind: 'medium', reason: because };
  if (productNouns.has(before.key)) return { kind: 'product', reason: because };
  if (isNamed(page, from)) return { kind: 'organisation', reason: because };
  if (frenchFirmWords.has(before.key) || before.key === 'chez')
    return { kind: 'organisation', reason: because };
  return undefined;
}

/** "known as X", "called X", "baptisée X": what follows is a name, whatever its words. */
function isNamed(page: Page, from: number): boolean {
  const before = page.words[from - 1]?.key ?? '';
  const second = page.words[from - 2]?.key ?? '';
  if (before === 'as')
    return second === 'known' || second === 'business' || second === 'branded' || second === 'online';
  return /^(?:called|named|dubbed|nommee?s?|appelee?s?|baptisee?s?|denommee?s?|intitulee?s?|rebaptisee?s?)$/.test(
    before,
  );
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
  if (listed === undefined) return undefined;
  const first = page.words[from];
  if (first === undefined) return undefined;
  const because = [reason(page, 'name.listed', from, to)];
  if (to - from === 1 && key.length <= 1 && !isOnline(page, from)) return undefined;
  const isEveryday =
    listed.words === 1 && (isCommon(key) || isGivenName(key) || conventionalCapitals.has(key));
  if (isEveryday && cue === undefined) {
    if (first.shape === 'upper' && listed.kind !== 'threat-actor' && page.inCapitals[from] === 0)
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
    return undefined;
  return { from, to, kind: listed.kind, strength: 6, reasons: because };
}

function hasActor(page: Page, index: number): boolean {
  const around = sentenceAround(page, index, 12);
  for (let at = around.from; at < around.to; at += 1)
    if (actorNouns.has(page.words[at]?.key ?? '')) return true;
  return false;
}

/** "sur X", "on X (formerly Twitter)": the network, not the letter. */
function isOnline(page: Page, index: number): boolean {
  const before = page.words[index - 1]?.key ?? '';
  const next = page.words[index + 1]?.key ?? '';
  return (
    /^(?:sur|on|via|reseau|ex-twitter|from)$/.test(before) ||
    /^(?:ex-twitter|anciennement|ex|formerly)$/.test(next)
  );
}

function single(page: Page, from: number, cue: Cue | undefined): Classified | undefined {
  const word = page.words[from];
  if (word === undefined || page.plainAcronyms.has(word.key) || conventionalCapitals.has(word.key))
    return undefined;
  if (isLegalForm(word.key)) return undefined;
  const to = from + 1;
  const found = (
    kind: EntityKind,
    strength: number,
    ...reasons: readonly SuggestionReason[]
  ): Classified => ({ from, to, kind, strength, reasons });
  const capital = reason(page, 'name.capital', from, to);
  if (word.shape === 'upper') return acronym(page, from, cue, found);
  if (isFunctionWord(word.key) || isPlainAcronym(word.key)) return undefined;
  if (word.shape === 'mixed') {
    if (/[\d_]/.test(word.key) && !/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(page.text.slice(word.start, word.end)))
      return cue === undefined || /^\p{L}{0,3}-?\d/u.test(word.key)
        ? undefined
        : found(cue.kind, 4, cue.reason);
    if (/^\p{Lu}+s$/u.test(page.text.slice(word.start, word.end))) return undefined;
    return found(cue?.kind ?? 'organisation', 4, cue?.reason ?? reason(page, 'name.spelling', from, to));
  }
  if (word.key.length < 2) return undefined;
  if (isAuthorityAcronym(word.key) && !isCommon(word.key) && word.key.length > 3)
    return found('authority', 6, reason(page, 'name.acronym', from, to));
  const isEveryday = isCommon(word.key) || (isStart(page, from) && endsLikeProse(word.key));
  if (cue !== undefined && !(isEveryday && (isStart(page, from) || page.inTitle[from] === 1)))
    return page.seenLower.has(word.key) && isCommon(word.key) ? undefined : found(cue.kind, 5, cue.reason);
  if (page.inCapitals[from] === 1 || page.seenLower.has(word.key)) return undefined;
  if (isEveryday) {
    // A capital within a French sentence is a sign by itself, on an everyday word a weak one.
    const isSign =
      page.language === 'fr' && !isStart(page, from) && page.inTitle[from] === 0 && !isFunctional(word.key);
    return isSign ? found('organisation', 1, capital) : undefined;
  }
  if (page.inTitle[from] === 1 && endsLikeProse(word.key)) return undefined;
  return found('organisation', isStart(page, from) ? 1 : 2, capital);
}

function isFunctional(key: string): boolean {
  return (
    institutionDomains.has(key) ||
    genericBusinessWords.has(key) ||
    frenchPublicHeads.has(key) ||
    firmNameWords.has(key) ||
    englishPublicHeads.has(key)
  );
}

function acronym(
  page: Page,
  from: number,
  cue: Cue | undefined,
  found: (kind: EntityKind, strength: number, ...reasons: readonly SuggestionReason[]) => Classified,
): Classified | undefined {
  const word = page.words[from];
  if (word === undefined) return undefined;
  const because = reason(page, 'name.acronym', from, from + 1);
  const isRare = !isCommon(word.key) && !isFunctionWord(word.key);
  if (isAuthorityAcronym(word.key) && (page.inCapitals[from] === 0 || isRare))
    return found('authority', 6, because);
  if (isPlainAcronym(word.key) || page.inCapitals[from] === 1) return undefined;
  if (cue !== undefined) return found(cue.kind, 5, cue.reason);
  if (word.key.length < 3 || !isRare) return undefined;
  // "MÉDILIANTE" is a name in capitals; a long everyday word in capitals is shouting.
  if (page.seenLower.has(word.key) || (word.key.length > 6 && endsLikeProse(word.key))) return undefined;
  return found('organisation', 3, because);
}

function several(page: Page, from: number, to: number, cue: Cue | undefined): Classified | undefined {
  const words = page.words.slice(from, to);
  const keys = words.map(({ key }) => key);
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  const isLegal = keys.some((key, index) => index > 0 && isLegalForm(key) && isNameShaped(words[index]));
  const found = (
    strength: number,
    because: SuggestionReason,
    kind = kindOfInstitution(keys),
  ): Classified => ({ from, to, kind, strength, reasons: [because] });
  if (isLegal) return found(7, reason(page, 'name.legal-form', to - 1, to), 'organisation');
  if (cue !== undefined && page.inTitle[from] === 0) return found(6, cue.reason, cue.kind);
  const named = words.filter((word) => isNameShaped(word));
  if (named.every(({ key }) => genericBusinessWords.has(key) || conventionalCapitals.has(key)))
    return undefined;
  const allPlain = named.every(
    ({ key }) =>
      isCommon(key) ||
      isPlainAcronym(key) ||
      page.plainAcronyms.has(key) ||
      isFunctionWord(key) ||
      endsLikeProse(key) ||
      conventionalCapitals.has(key),
  );
  const isHead = firmNameWords.has(last) || englishPublicHeads.has(last) || englishPublicHeads.has(first);
  const isTitle = page.inTitle[from] === 1 || page.inCapitals[from] === 1;
  if (allPlain) {
    if (
      isTitle &&
      !(isHead && page.inCapitals[from] === 0 && named.length >= 3 && page.language === 'en' && false)
    )
      return undefined;
    if (page.language === 'en')
      return isHead && !genericTail(keys) ? found(4, reason(page, 'name.head', to - 1, to)) : undefined;
    if (isStart(page, from) || genericTail(keys))
      return isHead && !isStart(page, from) && !genericTail(keys)
        ? found(3, reason(page, 'name.head', to - 1, to))
        : undefined;
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
