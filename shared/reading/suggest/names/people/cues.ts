import type { SuggestionReason } from '../../suggestion.ts';
import { isAnyGivenName, isFunctionWord } from '../lexicon/lexicon.ts';
import { personFunctions, personTitles, speechVerbs } from '../lists/cue-words.ts';
import { isPersonNoun } from './nouns.ts';
import { isDuty } from './duties.ts';
import { isTown } from '../places/towns.ts';
import { firmNameWords, frenchFirmWords } from '../lists/institution-words.ts';
import { isNameShaped, reason, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** A function before or behind the name, an age, a verb by which one is quoted. */
export function cueBeside(
  page: Page,
  from: number,
  to: number,
  functionAt: number | undefined,
): SuggestionReason | undefined {
  if (functionAt !== undefined) return reason(page, 'name.function', functionAt, functionAt + 1);
  const before = functionBefore(page, from, to);
  if (before !== undefined) return reason(page, 'name.function', before, before + 1);
  const behind = functionBehind(page, to);
  if (behind !== undefined) return reason(page, 'name.function', behind, behind + 1);
  const age = ageBehind(page, to);
  if (age !== undefined) return age;
  return (
    fateBehind(page, from, to) ??
    speechBeside(page, from, to) ??
    signature(page, from, to) ??
    besidePerson(page, from, to)
  );
}

/** "son président, Grégoire Vandemalle", "le directeur général délégué Didier Neyrat", "spokesperson Jane Doe". */
function functionBefore(page: Page, from: number, to: number): number | undefined {
  const word = page.words[from];
  const ends = page.words[to];
  // "Le Maire,\nDominique Cap": who signs, under the function, alone on a line.
  if (
    word !== undefined &&
    (word.gap & Gap.line) !== 0 &&
    (ends === undefined || (ends.gap & Gap.line) !== 0) &&
    personFunctions.has(page.words[from - 1]?.key ?? '') &&
    /^(?:le|la|l|the|votre|your)$/.test(page.words[from - 2]?.key ?? '')
  )
    return from - 1;
  if (word === undefined || (word.gap & ~(Gap.comma | Gap.open)) !== 0) return undefined;
  const isApposed = (word.gap & Gap.comma) !== 0;
  // "regrette l’universitaire Aure Malaval": a noun that by its end is somebody, and a given name.
  const noun = page.words[from - 1];
  if (word.gap === 0 && noun !== undefined && isPersonNoun(noun) && isAnyGivenName(word.key) && to - from > 1)
    return from - 1;
  // "son président, Grégoire X, tout en": set off by two commas; "à ses patients, Bocagia a dit": by one.
  const next = page.words[to];
  if (isApposed && next !== undefined && next.gap === 0) return undefined;
  for (let index = from - 1; index >= Math.max(0, from - (isApposed ? 9 : 7)); index -= 1) {
    const before = page.words[index];
    if (before === undefined) return undefined;
    const isShort = before.shape === 'upper' && before.key.length <= 4;
    if (
      isApposed
        ? personFunctions.has(before.key)
        : isFunction(before.key) && (before.shape !== 'upper' || isShort)
    ) {
      // "le réseau d’infirmiers Soléane": whose members they are.
      if (!isApposed && isOfGroup(page, index)) return undefined;
      // "le client Valdoise", "un cadre du prestataire, Valdoise,": a firm, unless a given name says otherwise.
      if (eitherFunctions.test(before.key) || (isApposed && namesFirm(page, index + 1, from)))
        return undefined;
      // Without a comma only adjectives may stand between: "directeur général délégué X", not "directeur de X".
      return isApposed || onlyAdjectives(page, index + 1, from) || isDuty(page, index + 1, from)
        ? index
        : undefined;
    }
    if ((before.gap & (sentenceGaps | Gap.comma | Gap.quoteClose | Gap.close)) !== 0) return undefined;
  }
  return undefined;
}

function isOfGroup(page: Page, index: number): boolean {
  const noun = page.words[index - 2]?.key ?? '';
  return (
    (page.words[index]?.key ?? '').endsWith('s') &&
    /^(?:de|d|of)$/.test(page.words[index - 1]?.key ?? '') &&
    (frenchFirmWords.has(noun) || /^(?:reseau|ordre|maison|centrale|reseaux|network|union)$/.test(noun))
  );
}

function namesFirm(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (frenchFirmWords.has(page.words[index]?.key ?? '')) return true;
  return false;
}

function onlyAdjectives(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (page.words[index]?.shape !== 'lower' || isFunctionWord(key)) return false;
    // "the Commissioner summoned X": a verb, and whom it struck.
    if (page.language === 'en' && (/[^e]ed$/.test(key) || speechVerbs.has(key))) return false;
    // "Tenants’ group X": a body of theirs.
    if (
      /^(?:groups?|associations?|unions?|charity|organi[sz]ations?|network|body|bodies|societ(?:y|ies)|clubs?|forums?|groupe|syndicat|collectif)$/.test(
        key,
      )
    )
      return false;
  }
  return to - from <= 3;
}

/** What firms are called too: "X, client de Y", "X, gestionnaire du réseau". */
const eitherFunctions =
  /^(?:gestionnaire|client|cliente|membre|member|victime|victim|abonnee?|adherente?|specialiste|specialist|partner|owner|leader|agent|principal|patient|customer|auteure?|author|editor|parent|representante?|responsable|collaborateur|associee?|commercante?|restaurateur|candidate?)s?$/;

/** "X, directeur de…", "X, the company’s chief executive", "X (directrice)", "X est avocat". */
function functionBehind(page: Page, to: number): number | undefined {
  const next = page.words[to];
  if (next === undefined || (next.gap & (Gap.comma | Gap.open | Gap.dash)) === 0) {
    return next !== undefined && (next.gap & Gap.line) !== 0 && isFunctionOf(page, to) ? to : undefined;
  }
  if ((next.gap & Gap.sentence) !== 0) return undefined;
  for (let index = to; index < Math.min(page.words.length, to + 6); index += 1) {
    const word = page.words[index];
    if (word === undefined || (index > to && (word.gap & ~Gap.dash) !== 0)) return undefined;
    if (isFunction(word.key))
      return eitherFunctions.test(word.key) || isOfNext(page, to, index) ? undefined : index;
    // "X, filiale du groupe dont le directeur": beyond a preposition it is somebody else's.
    if (/^(?:de|du|des|d|of|for|pour|chez|au|aux|par|by|avec|with|sur|on|to|from)$/.test(word.key))
      return undefined;
    if (word.key === 'a' && page.language === 'fr') return undefined;
    if (index === to && word.shape !== 'lower' && !isFunctionWord(word.key) && !isNameShaped(word))
      return undefined;
    if (index === to && word.key === 'who') return index;
    if (index === to && /^(?:qui|dont|ou|et|and|which|that|was|is|est|pour|in|en|dans)$/.test(word.key))
      return undefined;
  }
  return undefined;
}

/** "sur Radio Volta, le directeur, Jean Roy, dit": the function is that of whom it announces. */
function isOfNext(page: Page, from: number, index: number): boolean {
  const next = page.words[index + 1];
  return (
    page.language === 'fr' &&
    /^(?:le|la|l|son|sa|leur)$/.test(page.words[from]?.key ?? '') &&
    next !== undefined &&
    next.gap === Gap.comma &&
    next.shape === 'capital'
  );
}

/** "Aurore X, responsable de la communication": what a firm may be too says of a given name that it is somebody’s. */
export function roleBehind(page: Page, to: number): SuggestionReason | undefined {
  const next = page.words[to];
  // "Jo Bell, from Dawlish,": where somebody is from.
  const home = page.words[to + 1];
  if (
    page.language === 'en' &&
    next?.gap === Gap.comma &&
    /^(?:from|of)$/.test(next.key) &&
    home?.gap === 0 &&
    home.shape === 'capital' &&
    isTown(home.name)
  )
    return reason(page, 'name.where', to, to + 2);
  return next !== undefined &&
    next.gap === Gap.comma &&
    next.shape === 'lower' &&
    eitherFunctions.test(next.key)
    ? reason(page, 'name.function', to, to + 1)
    : undefined;
}

/** ", 34 ans", "(47 ans)", ", 34,", "aged 34". */
export function ageBehind(page: Page, to: number): SuggestionReason | undefined {
  const number = page.words[to];
  const unit = page.words[to + 1];
  if (number === undefined || number.shape !== 'number' || (number.gap & (Gap.comma | Gap.open)) === 0)
    return undefined;
  if (!/^\d{2}$/.test(number.key) || /[£$€¥.,\d]/.test(page.text[number.start - 1] ?? '')) return undefined;
  // "Volta, 98,000"
  if (/^,\d/.test(page.text.slice(number.end, number.end + 2))) return undefined;
  if (unit?.key === 'ans') return reason(page, 'name.age', to, to + 2);
  return page.language === 'en' && unit !== undefined && (unit.gap & (Gap.comma | Gap.sentence)) !== 0
    ? reason(page, 'name.age', to, to + 1)
    : undefined;
}

/** "explique X Y", "X Y said": who is quoted by two capitalised words, none of them a firm’s. */
function speechBeside(page: Page, from: number, to: number): SuggestionReason | undefined {
  const before = page.words[from - 1];
  const word = page.words[from];
  if (before !== undefined && word !== undefined && word.gap === 0 && speechVerbs.has(before.key))
    return firmNameWords.has(page.words[to - 1]?.key ?? '')
      ? undefined
      : reason(page, 'name.speech', from - 1, from);
  return undefined;
}

/** "X Y was sentenced", "X Y worked as", "X Y est mise en examen": what befalls persons only; "37-year-old X Y", "him as X Y". */
function fateBehind(page: Page, from: number, to: number): SuggestionReason | undefined {
  const word = page.words[from];
  const before = page.words[from - 1];
  if (before !== undefined && word !== undefined && word.gap === 0) {
    const isHim =
      before.key === 'as' && /^(?:him|her|himself|herself)$/.test(page.words[from - 2]?.key ?? '');
    const isOld =
      /-year-old$|-ans$/.test(before.key) &&
      !/^(?:wom|man$|men$|resident|native|girl|boy)/.test(page.words[to]?.key ?? '');
    // "Her name is Ottoline Marsh."
    const isCalled =
      to - from > 1 &&
      /^(?:is|was)$/.test(before.key) &&
      /^(?:sur)?names?$/.test(page.words[from - 2]?.key ?? '');
    if (isHim || isOld || isCalled) return reason(page, 'name.function', from - 1, from);
  }
  // "Bex Tolliver and her team"
  const joint = page.words[to];
  if (joint?.gap === 0 && joint.key === 'and' && /^(?:his|her)$/.test(page.words[to + 1]?.key ?? ''))
    return reason(page, 'name.fate', to, to + 2);
  for (let index = to; index < Math.min(page.words.length, to + 4); index += 1) {
    const next = page.words[index];
    if (next === undefined || next.gap !== 0 || next.shape !== 'lower') return undefined;
    if (fates.test(next.key) || (index > to && passiveFates.test(next.key)))
      return reason(page, 'name.fate', index, index + 1);
    if (!auxiliaries.test(next.key)) return undefined;
  }
  return undefined;
}

const fates =
  /^(?:pleaded|pled|testified|resigned|retired|worked|works|plaide|demissionne|comparait|travaillait|travaille|temoigne)$/;
const passiveFates =
  /^(?:sentenced|charged|arrested|indicted|convicted|fired|jailed|imprisoned|accused|born|married|remanded|arraigned|sacked|pleading|acquitted|extradited|hired|condamnee?|arretee?|ecrouee?|interpellee?|jugee?|incarceree?|licenciee?|nommee?|nee?|relaxee?|mise?|poursuivie?)$/;
const auxiliaries =
  /^(?:was|is|has|had|been|also|then|later|reportedly|allegedly|no|longer|who|previously|a|est|ete|avait|etait|sera|aussi|ensuite|n|n'a)$/;

/** "Jane Doe and X Y": two who are named in the same way. */
function besidePerson(page: Page, from: number, to: number): SuggestionReason | undefined {
  const last = page.mentions.at(-1);
  const joint = page.words[from - 1];
  if (
    last === undefined ||
    joint === undefined ||
    last.kind !== 'person' ||
    last.to !== from - 1 ||
    last.to - last.from < 2
  )
    return undefined;
  if (!/^(?:and|et)$/.test(joint.key) || (joint.gap & ~Gap.comma) !== 0 || page.words[from]?.gap !== 0)
    return undefined;
  if (to - from > 3 || firmNameWords.has(page.words[to - 1]?.key ?? '')) return undefined;
  return reason(page, 'name.beside', last.from, last.to);
}

/** "Par X Y", "By X Y", "Propos recueillis par X Y", "signé X Y": at the edge of a line. */
function signature(page: Page, from: number, to: number): SuggestionReason | undefined {
  const next = page.words[to];
  const ends = next === undefined || (next.gap & (sentenceGaps | Gap.comma | Gap.dash | Gap.open)) !== 0;
  const before = page.words[from - 1];
  const word = page.words[from];
  if (!ends || before === undefined || word === undefined || (word.gap & ~Gap.colon) !== 0) return undefined;
  // "Photos : Tom Vasquez"
  if ((word.gap & Gap.colon) !== 0 && labels.test(before.key) && to - from > 1)
    return reason(page, 'name.signature', from - 1, from);
  if (next !== undefined && (next.gap & sentenceGaps) === 0 && (next.gap & Gap.open) !== 0) return undefined;
  if (before.key !== 'par' && before.key !== 'by' && before.key !== 'contact' && before.key !== 'presse')
    return undefined;
  const opens =
    (before.gap & sentenceGaps) !== 0 ||
    /^(?:recueillis|written|reporting|signe|signed|signee|contact|media|press|presse|medias|investor|investors|article|story|posted|published|report|analysis|text|opinion|column|review|enquete|reportage|publie|redige|ecrit|poste)$/.test(
      page.words[from - 2]?.key ?? '',
    );
  return opens ? reason(page, 'name.signature', from - 1, from) : undefined;
}

const labels =
  /^(?:photos?|textes?|credits?|auteure?s?|autrices?|authors?|redaction|reportage|illustrations?|videos?|interview|propos|images?|dessins?|photographs?|words|story|infographie|montage|rapporteure?s?|presents?|presentes?|absents?|absentes?|excusee?s?|apologies|attendees|participants|participantes|chair|facilitator|decouvreu(?:r|se)s?|discoverer|discovered|found|finder|reporter|signataires?|contact|interlocut(?:eur|rice)|redact(?:eur|rice)|enquet(?:eur|rice))$/;

/** Functions in the plural too: "researchers Jane Doe and John Roe", "les députés X et Y". */
export function isFunction(key: string): boolean {
  // "Vice-Chancellor", "Pro-Vice-Chancellor", "Mayor-elect"
  const plain = key
    .replace(/^(?:(?:pro|vice|deputy|co|under|sub)-)+/, '')
    .replace(/-(?:elect|designate)$/, '');
  return personFunctions.has(plain) || (plain.endsWith('s') && personFunctions.has(plain.slice(0, -1)));
}

/** Is this word a function, a title, or a part of one ("Attorney General")? */
export function isFunctionOf(page: Page, index: number): boolean {
  const key = page.words[index]?.key ?? '';
  return (
    personFunctions.has(key) ||
    personTitles.has(key) ||
    /^(?:general|generale|vice|deputy|senior|acting|former|ancien|ancienne|executive|adjoint|adjointe|delegue|deleguee)$/.test(
      key,
    )
  );
}
