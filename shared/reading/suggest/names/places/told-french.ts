import type { SuggestionReason } from '../../suggestion.ts';
import { isFunctionWord, isGivenName, isListedWord } from '../lexicon/lexicon.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { calendarWords } from '../lists/function-words.ts';
import { isNameShaped, isVerbA, keyOf, reason, type Page } from '../page/page.ts';
import { isTown } from './towns.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/**
 * What French says of a name that no gazetteer need have, and that makes a place of it: who comes from there, whose seat is
 * there, the day behind it at the head of a line, "un village" behind a comma, words grown together by "de" or "sur".
 */
export function frenchTold(page: Page, from: number, to: number): SuggestionReason | undefined {
  const word = page.words[from];
  if (word === undefined) return undefined;
  const day = dayBehind(page, from, to);
  if (day !== undefined) return day;
  const land = landBehind(page, from, to);
  if (land !== undefined) return reason(page, 'name.where', to, land);
  const ground = groundBehind(page, to);
  if (ground !== undefined) return reason(page, 'name.apposed', ground, ground + 1);
  if (to - from === 1 && isGrownName(page, from)) return reason(page, 'name.spelling', from, to);
  if (isBesideCity(page, from, to)) return reason(page, 'name.where', to, to + 2);
  if (word.gap !== 0) return undefined;
  const before = page.words[from - 1];
  if (before?.key === 'a' && !isVerbA(page, before)) return placedAt(page, from);
  if (before === undefined || !/^(?:de|d)$/.test(before.key) || before.shape !== 'lower') return undefined;
  const home = homeBefore(page, from - 1);
  if (home !== undefined) return reason(page, 'name.where', home, from);
  if (isAgedBefore(page, from - 1) && page.words[to]?.gap !== 0)
    return reason(page, 'name.age', from - 3, from);
  return firmThere(page, from, to);
}

/** "Monique, 71 ans, de X,": an age, a comma, and where somebody is from. */
function isAgedBefore(page: Page, of: number): boolean {
  return (
    ((page.words[of]?.gap ?? 0) & (Gap.comma | Gap.close)) !== 0 &&
    page.words[of - 1]?.key === 'ans' &&
    page.words[of - 2]?.shape === 'number'
  );
}

/** Who is told by where they live, and by nobody they work for: "une retraitée de X", "les gendarmes de X". */
const folk =
  /^(?:retraitee?|famille|lyceen|lyceenne|collegien|collegienne|notaire|agriculteur|agricultrice|eleveur|eleveuse|viticulteur|viticultrice|maraichere?|commercante?|coiffeu(?:r|se)|restaurat(?:eur|rice)|garagiste|pharmacien|pharmacienne|generaliste|dentiste|kinesitherapeute|artisan|artisane|riveraine?|\p{L}+genaire|trentenaire)s?$/u;
const forces = /^(?:gendarmes|policiers|pompiers|sapeurs-pompiers|urgences)$/;
const own = /^(?:domicile|appartement|maison|villa|cabinet|bureau|atelier|studio|ferme|residence|fief)s?$/;

/** Where "près", "une retraitée", "son domicile" stands before the "de" at `of`. */
function homeBefore(page: Page, of: number): number | undefined {
  const noun = page.words[of - 1];
  const before = page.words[of - 2];
  if (noun?.shape !== 'lower' || page.words[of]?.gap !== 0) return undefined;
  if (noun.key === 'pres' || (noun.key === 'loin' && before?.key === 'non')) return of - 1;
  if (/^(?:proximite|peripherie)$/.test(noun.key)) return of - 1;
  if (before?.gap === undefined || noun.gap !== 0) return undefined;
  const isOne =
    before.shape === 'number' || /^(?:une?|des|deux|trois|quatre|plusieurs|certaine?s)$/.test(before.key);
  if (folk.test(noun.key) && (isOne || /genaires?$/.test(noun.key))) return of - 1;
  if (forces.test(noun.key) && /^(?:les|des|aux)$/.test(before.key)) return of - 1;
  return own.test(noun.key) && /^(?:son|sa|ses|leur|leurs)$/.test(before.key) ? of - 1 : undefined;
}

const seats =
  /^(?:siege|sieges|bureaux?|locaux|usines?|ateliers?|entrepots?|magasins?|boutiques?|serveurs?|cabinets?|agences?|sites?|laboratoires?|domicile|maisons?|studios?|depots?|succursales?|etablissements?)$/;
const stands =
  /^(?:est|sont|etait|etaient|sera|seront|reste|demeure|trouve|trouvent|trouvait|situe|situent)$/;
/** What is done, or happens, somewhere, and is never done to anybody: "soignés à X", "réunis à X". */
const doneThere =
  /^(?:traitee?s?|soignee?s?|conservee?s?|stockee?s?|entreposee?s?|fabriquee?s?|produite?s?|imprimee?s?|assemblee?s?|decedee?s?|morte?s?|enterree?s?|inhumee?s?|scolarisee?s?|stationnee?s?|garee?s?|organisee?s?|tenue?s?|prevue?s?|celebree?s?|detenue?s?|emprisonnee?s?|croisee?s?|rencontree?s?|apercue?s?|filmee?s?|residents?|residaient|residait|reside|vivent|vivait|vivaient|vivant|vivre|grandi|grandir|grandit|emmenage|emmenager|demenage|suivie?s?|operee?s?|naitre|mourir|etudier|habiter|habitent|habitait|habitaient|exercent?|exercait|exercant|enseignent?|enseignait|etudiant|etudiait|siegent?|siegeait|siegeant|demeurait|sejourne|sejournait|atterrit|debarque|debarquent|delocalisee?s?|relocalisee?s?|retranchee?s?|refugiee?s?|exilee?s?|audience|proces|comparaitra|comparait|comparaitront|colloque|congres|reunion|seminaire|sommet|rendez-vous|retrouvent|retrouvee?s?|rassemblee?s?)$/;

/** "dont le siège est à X", "les analyses sont traitées à X", "son siège social à X". */
function placedAt(page: Page, from: number): SuggestionReason | undefined {
  const verb = page.words[from - 2];
  if (verb === undefined || page.words[from - 1]?.gap !== 0) return undefined;
  if (doneThere.test(verb.key) && verb.shape === 'lower') return reason(page, 'name.where', from - 2, from);
  if (verb.key === 'social' && page.words[from - 3]?.key === 'siege')
    return reason(page, 'name.where', from - 3, from);
  // "Fait à X, le 4 mars"
  const day = page.words[from + 1];
  if (/^(?:fait|signe|ecrit)$/.test(verb.key) && day?.gap === Gap.comma && day.key === 'le')
    return reason(page, 'name.where', from - 2, from);
  if (!stands.test(verb.key)) return undefined;
  for (let at = from - 3; at >= Math.max(0, from - 8); at -= 1) {
    if (((page.words[at + 1]?.gap ?? 0) & (sentenceGaps | Gap.colon)) !== 0) return undefined;
    if (seats.test(page.words[at]?.key ?? '')) return reason(page, 'name.where', at, from);
  }
  return undefined;
}

/** "X (Loiret)", "X (45)", "X (AFP) –": where the words end that say in brackets which department it lies in, or who sends the news from there. */
function landBehind(page: Page, from: number, to: number): number | undefined {
  const first = page.words[to];
  if (first === undefined || (first.gap & ~Gap.line) !== Gap.open) return undefined;
  // "la société X (Loiret)", "Roe X (Loiret)": the land is that of somebody.
  const before = page.words[from - 1];
  const isLed =
    before === undefined ||
    (page.words[from]?.gap ?? 0) !== 0 ||
    (before.shape === 'lower' && /^(?:a|de|d|vers|pres|et)$/.test(before.key) && !isVerbA(page, before));
  if (!isLed) return undefined;
  for (let end = to + 4; end > to; end -= 1) {
    if (((page.words[end]?.gap ?? Gap.close) & Gap.close) === 0) continue;
    const isDepartment =
      placeNamed(keyOf(page, to, end)) === 'department' ||
      (end === to + 1 && /^(?:0[1-9]|[1-9]\d|2[ab]|97\d)$/.test(first.key));
    const isSent =
      end === to + 1 &&
      /^(?:afp|ats|belga|reuters)$/.test(first.key) &&
      ((page.words[end]?.gap ?? 0) & Gap.dash) !== 0 &&
      ((page.words[from]?.gap ?? 0) & Gap.line) !== 0;
    if (isDepartment || isSent) return end;
  }
  return undefined;
}

const months =
  /^(?:janv(?:ier)?|fev(?:rier|r)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)$/;
/** Lines that are a name and its day: more than one of them list what happened. */
const dated =
  /^[^\S\n]*[•*-]?[^\S\n]*\p{Lu}[^,\n]{1,40},\s(?:le\s)?(?:\p{Ll}+di\s)?(?:\d{1,2}|1er)\s(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)/gmu;
const weekdays = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** "X, vendredi 27 novembre 2015", "X, le 3 mai –", "X, avril 2025.": at the head of a line, and nothing but the day on it. */
function dayBehind(page: Page, from: number, to: number): SuggestionReason | undefined {
  if (((page.words[from]?.gap ?? 0) & Gap.line) === 0 || page.words[to]?.gap !== Gap.comma) return undefined;
  for (let at = from + 1; at < to; at += 1) if (page.words[at]?.gap !== 0) return undefined;
  let at = to;
  if (page.words[at]?.key === 'le') at += 1;
  if (weekdays.test(page.words[at]?.key ?? '')) at += 1;
  const isDay = /^(?:\d{1,2}|1er)$/.test(page.words[at]?.key ?? '');
  if (isDay) at += 1;
  if (!months.test(page.words[at]?.key ?? '')) return undefined;
  at += 1;
  const isYear = /^\d{4}$/.test(page.words[at]?.key ?? '');
  if (isYear) at += 1;
  if (!isDay && !isYear) return undefined;
  const next = page.words[at];
  // "Brelandis, mars 2024" on a line: of a list of what happened to whom; "X, avril 2025. Dans la cour" tells where.
  const ends = isDay ? sentenceGaps | Gap.dash | Gap.open : Gap.sentence;
  const isAlone = next === undefined ? isDay : (next.gap & ends) !== 0;
  return isAlone && (page.text.normalize('NFC').match(dated)?.length ?? 0) < 2
    ? reason(page, 'name.dateline', from, at)
    : undefined;
}

const townNouns =
  /^(?:villes?|villages?|communes?|bourg|bourgade|hameau|localite|municipalite|cite|station|chef-lieu|sous-prefecture|prefecture|paroisse|faubourg|banlieue|ile|presqu'ile|oasis)$/;
const sizes =
  /^(?:petite?|grande?|grosse?|paisible|modeste|ancien|ancienne|jolie?|riche|vieux|vieille|simple|minuscule|coquet|coquette|tranquille)$/;

/** "X, un village qui", "X, petite ville de": where the noun stands that says of what is named that it is ground. */
function groundBehind(page: Page, to: number): number | undefined {
  const first = page.words[to];
  if (first?.gap !== Gap.comma || first.shape !== 'lower') return undefined;
  const isOne = /^une?$/.test(first.key);
  let at = isOne ? to + 1 : to;
  if (sizes.test(page.words[at]?.key ?? '')) at += 1;
  const noun = page.words[at];
  if (noun?.shape !== 'lower' || !townNouns.test(noun.key) || (at > to && noun.gap !== 0)) return undefined;
  // "selon X, ville et département paieront": only what is told of it.
  const next = page.words[at + 1];
  return isOne || at > to || (next?.gap === 0 && /^(?:de|du|des|d|ou|qui|situee)$/.test(next.key))
    ? at
    : undefined;
}

const grown =
  /^\p{Lu}\p{Ll}+(?:[-\u2010\u2011]\p{Lu}\p{Ll}+)*[-\u2010\u2011](?:(?:de|du|des|la|le|les|sur|sous|en|l[eè]s|lez|aux|au|de[-\u2010\u2011]la|de[-\u2010\u2011]l['’])[-\u2010\u2011]|[dl]['’])(?:[dl]['’])?\p{Lu}/u;

/** "Saint-Charles-de-Bellechasse", "Bois-le-Comte": hyphens and small words within are those of towns, unless a noun leads on to it. */
function isGrownName(page: Page, from: number): boolean {
  const word = page.words[from];
  if (word === undefined || !grown.test(page.text.slice(word.start, word.end).normalize('NFC'))) return false;
  const before = page.words[from - 1];
  const next = page.words[from + 1];
  // "le porte-avions Charles-de-Gaulle", "Jeanne-d'Arc": somebody.
  if (isGivenName(word.key.split('-')[0] ?? '')) return false;
  if (next?.gap === 0 && isNameShaped(next)) return false;
  if (before === undefined || word.gap !== 0) return true;
  return (
    before.shape === 'lower' && isFunctionWord(before.key) && !/^(?:la|le|les|l|un|une)$/.test(before.key)
  );
}

/** "X et Montreux ont admis": a small town that stands before a large one, at the head of its clause. */
function isBesideCity(page: Page, from: number, to: number): boolean {
  const joint = page.words[to];
  const city = page.words[to + 1];
  if (joint?.gap !== 0 || !/^(?:et|ou)$/.test(joint.key) || city?.gap !== 0) return false;
  const key = keyOf(page, from, to);
  if (city.shape !== 'capital' || placeNamed(city.name) !== 'city' || isGivenName(city.key)) return false;
  if (!isTown(key) || isGivenName(key) || isListedWord(key) || isListedWord(city.name)) return false;
  const next = page.words[to + 2];
  return next === undefined || next.gap !== 0 || !isNameShaped(next);
}

/** "l'entreprise d'Interlaken": the one there, by a noun that nobody has to be called after. */
function firmThere(page: Page, from: number, to: number): SuggestionReason | undefined {
  const noun = page.words[from - 2];
  const key = keyOf(page, from, to);
  if (noun?.shape !== 'lower' || page.words[from - 1]?.gap !== 0) return undefined;
  if (!/^(?:entreprise|firme|pme|start-up|startup|societe|originaire|natif|native)$/.test(noun.key))
    return undefined;
  if (/^(?:originaire|natif|native)$/.test(noun.key))
    return calendarWords.has(key) ? undefined : reason(page, 'name.where', from - 2, from);
  return isTown(key) && !isGivenName(key) && !isListedWord(key)
    ? reason(page, 'name.where', from - 2, from)
    : undefined;
}
