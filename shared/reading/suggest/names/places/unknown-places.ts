import type { SuggestionReason } from '../../suggestion.ts';
import { isFunctionWord, isGivenName, listedName } from '../lexicon/lexicon.ts';
import { demonyms } from '../lists/demonyms.ts';
import { calendarWords } from '../lists/function-words.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, isVerbA, keyOf, reason, type Page } from '../page/page.ts';
import { wordSet } from '../../../word-set.ts';
import { isDweltIn } from '../people/inhabitants.ts';
import { besidePlace } from './places.ts';
import { frenchTold } from './told-french.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** "les communes de Lomme et X": beside a small town stands a small town. */
function isSmallTown(page: Page): boolean {
  const last = page.mentions.at(-1);
  return last?.kind === 'place' && last.reasons[0]?.code === 'name.commune' && last.to - last.from === 1;
}

/** A name that no gazetteer has, but that is said to be where something is: "situé à X", "in X". */
export function unknownPlace(page: Page, from: number, to: number): SuggestionReason | undefined {
  const before = page.words[from - 1];
  const word = page.words[from];
  if (word === undefined || word.shape !== 'capital' || to - from > 2) return undefined;
  // "Enroll in Experian IdentityWorks"
  if (page.words[to - 1]?.shape === 'mixed' || listedName(word.name)?.kind === 'organisation')
    return undefined;
  const told = page.language === 'fr' ? frenchTold(page, from, to) : undefined;
  if (told !== undefined || before === undefined) return told;
  // "établi à Vilnius, Baltident.": who it is, and no second town.
  const isOneOfTwo = page.language === 'fr' && word.gap === Gap.comma && !isListed(page, from, to);
  // "à Luxembourg ou à X": what nobody has listed needs the preposition again, in French.
  const isAgain =
    !isOneOfTwo &&
    (page.language === 'en' ||
      word.gap !== 0 ||
      /^(?:de|d|du|des|a|au|aux|en)$/.test(before.key) ||
      isSmallTown(page));
  if (isAgain && besidePlace(page, from, to)) return reason(page, 'name.where', from - 1, from);
  // "a Millbrook couple", "the Dunmore Hills neighborhood".
  const next = page.words[to];
  if (page.language === 'en' && next !== undefined && next.gap === 0 && inhabitants.test(next.key))
    return reason(page, 'name.where', to, to + 1);
  if (page.language === 'fr' && isOfCanton(page, to)) return reason(page, 'name.where', to, to + 1);
  if (word.gap !== 0) return undefined;
  const ground = groundBefore(page, from);
  if (ground !== undefined) return reason(page, 'name.where', ground, from);
  // "in Ashdown’s office": whose, and not where.
  if (page.words[to - 1]?.isPossessive === true && page.words[from]?.key !== 'st') return undefined;
  if (page.language === 'en' && before.key === 'from' && isGivenName(page.words[from - 2]?.key ?? ''))
    return reason(page, 'name.where', from - 1, from);
  if (page.language === 'en' && /^(?:of|from)$/.test(before.key) && isHome(page, from - 2))
    return reason(page, 'name.where', from - 1, from);
  // "a housing estate at X": English lays such ground at somewhere.
  if (
    page.language === 'en' &&
    before.key === 'at' &&
    /^(?:estates?|townland|camp|farm|barracks|crossroads|harbour|harbor|airfield)$/.test(
      page.words[from - 2]?.key ?? '',
    )
  )
    return reason(page, 'name.where', from - 2, from);
  if (page.language === 'en')
    return /^(?:in|near|outside)$/.test(before.key) &&
      !/^(?:interest|enroll|enrolled|participate|participated|interested|specialis(?:es|ed|ing)|specializ(?:es|ed|ing)|stake|shares?|invested|trust|confidence|believe|flaw|vulnerability|vulnerabilities|bug|logged|data|records|loaded|listed)$/.test(
        page.words[from - 2]?.key ?? '',
      )
      ? reason(page, 'name.where', from - 1, from)
      : undefined;
  if (to - from === 1 && isDweltIn(page, from)) return reason(page, 'name.where', from - 2, from);
  if (isTakenTo(page, from)) return reason(page, 'name.where', from - 1, from);
  if (before.key !== 'a' || isVerbA(page, before)) return undefined;
  // "le premier à Vernin, où il détenait": where what follows is.
  const isThere =
    next?.gap === Gap.comma && /^où$/iu.test(page.text.slice(next.start, next.end).normalize('NFC'));
  if (isWithin(page, to) || isThere) return reason(page, 'name.where', from - 1, from);
  const verb = page.words[from - 2];
  // "interpellé le 5 septembre à X", "jugé lundi à X".
  if (verb !== undefined && before.gap === 0 && calendarWords.has(verb.key))
    return reason(page, 'name.where', from - 1, from);
  const opens = verb === undefined || (before.gap & (sentenceGaps | Gap.quoteOpen)) !== 0;
  return opens ||
    /^(?:situee?s?|basee?s?|installee?s?|implantee?s?|etablie?s?|domiciliee?s?|siege|nee?|residant|demeurant|habitant|usine|reunis?|arrivee?s?|hebergee?s?|boutique|magasin|agence|entrepot|hotel|bureaux?|locaux|ouverte?|interpellee?s?|arretee?s?|ecrouee?s?|incarceree?s?|jugee?s?|vit|habite|travaille)$/.test(
      verb.key,
    )
    ? reason(page, 'name.where', from - 1, from)
    : undefined;
}

const moved =
  /^(?:transfer(?:e|ee)s?|achemin|transport(?:e|ee)s?|evacu|emmen|condui|rapatri|hospitalis|amen(?:e|ee)s?$|deroute|deviee?s?$|redirigee?s?$|ramen)/;

/** "acheminés par navette à X", "douze patients transférés à X": where goods and people are taken, and data are not. */
function isTakenTo(page: Page, from: number): boolean {
  const joint = page.words[from - 1];
  if (joint === undefined || joint.gap !== 0 || !/^(?:a|vers)$/.test(joint.key) || isVerbA(page, joint))
    return false;
  let isMoved = false;
  for (let at = from - 2; at >= Math.max(0, from - 10); at -= 1) {
    const word = page.words[at];
    if (word === undefined) break;
    if (
      /^(?:donnees?|fichiers?|dossiers?|informations?|fonds|plainte|enquete|virements?|argent|bases?|appels?|sommes?)$/.test(
        word.key,
      )
    )
      return false;
    if (at > from - 7 && moved.test(word.key)) isMoved = true;
    if ((word.gap & (sentenceGaps | Gap.colon)) !== 0) break;
  }
  return isMoved;
}

/** "its offices at Weir Park in Leeds": where something stands, within what the town behind it has. */
export function siteIn(page: Page, from: number, to: number): SuggestionReason | undefined {
  const at = page.words[from - 1];
  const next = page.words[to];
  if (page.language !== 'en' || at?.key !== 'at' || page.words[from]?.gap !== 0 || next?.gap !== 0)
    return undefined;
  return /^(?:offices?|warehouses?|depots?|plants?|factory|facility|headquarters|base|campus|premises|stores?|yard|site)$/.test(
    page.words[from - 2]?.key ?? '',
  ) &&
    /^(?:in|near|outside)$/.test(next.key) &&
    isNameShaped(page.words[to + 1]) &&
    placeNamed(page.words[to + 1]?.name ?? '') !== undefined
    ? reason(page, 'name.where', from - 2, from)
    : undefined;
}

/** "Steinmatt (ZG)": the letters of a canton in brackets, as Swiss addresses have them. */
export function isOfCanton(page: Page, to: number): boolean {
  const code = page.words[to];
  return (
    code?.shape === 'upper' &&
    code.gap === Gap.open &&
    ((page.words[to + 1]?.gap ?? Gap.close) & Gap.close) !== 0 &&
    cantons.has(code.key)
  );
}

/** "à Rosas, en Espagne", "à Rosas (Espagne)": what it lies in stands behind. */
function isWithin(page: Page, to: number): boolean {
  const next = page.words[to];
  if (next === undefined || (next.gap !== Gap.comma && next.gap !== Gap.open)) return false;
  let at = to;
  while (at - to < 2 && /^(?:en|au|aux|dans|le|la|les|l)$/.test(page.words[at]?.key ?? '')) at += 1;
  if (at === to && next.gap === Gap.comma) return false;
  for (let end = at + 4; end > at; end -= 1)
    if (/^(?:country|region|department)$/.test(placeNamed(keyOf(page, at, end)) ?? '')) return true;
  return false;
}

/** Is it one of several that commas, and at last "et", set side by side? */
function isListed(page: Page, from: number, to: number): boolean {
  const last = page.mentions.at(-1);
  const second = page.mentions.at(-2);
  if (last !== undefined && second?.kind === 'place' && second.to === last.from) return true;
  let at = to;
  while (at - from < 24) {
    const word = page.words[at];
    if (word === undefined) return false;
    if (word.gap === 0 && /^(?:et|ou)$/.test(word.key)) return isNameShaped(page.words[at + 1]);
    if ((word.gap !== Gap.comma && word.gap !== 0) || !isNameShaped(word)) return false;
    at += 1;
  }
  return false;
}

const cantons = wordSet('zh be lu ur sz ow nw gl zg fr so bs bl sh ar ai sg gr ag tg ti vd vs ne ge ju');

const frenchGround =
  /^(?:quartiers?|hameau|hameaux|lieu-dit|communes?|villes?|villages?|bourg|bourgade|faubourg|cite|citadelle|presqu'ile|ile|iles|ilot|archipel|peninsule|golfe|baie|estuaire|vallee|plaine|plateau|massif|foret|lac|plage|canton|comte|district|province|region|departement|prefecture|arrondissement|municipalite|municipalites|station|gare|maire|mairesse|bourgmestre|syndique|habitants?|habitantes?|riverains|guichets?)$/;
/** Who sits for a town, in a text that speaks of several: "le délégué de X" of an assembly of them. */
const sitting = /^(?:deleguee?s?|conseillere?s?|representante?s?|echevine?s?|elue?s?)$/;
const assemblies = ['communaux', 'intercommunale', 'intercommunal', 'intercommunalite', 'communes'];
const englishGround =
  /^(?:neighbou?rhood|district|borough|county|counties|parish|island|islands|isle|port|hamlet|region|province|peninsula|resort|townland|area|municipality|valley|prefecture|emirate)$/;

/** What lies beside a lake, a river or the sea: "au bord du X", "sur les rives de la X", "the banks of the X". */
const frenchShore = /^(?:bords?|rives?|berges?|littoral|rivages?|embouchure|estuaire|affluent|confluent)$/;
const englishShore = /^(?:shores?|banks?|coast|mouth|estuary)$/;
/** What a town is called by, and an adjective may tell more of: "la petite ville vaudoise de X". */
const townNouns =
  /^(?:communes?|villes?|villages?|bourg|bourgade|cite|hameau|localite|municipalite|station|agglomeration|ile|presqu'ile)$/;

/** "le quartier de X", "la petite ville vaudoise de X", "au bord du X", "the island of X": a noun that says what ground it is, and what it is called. */
function groundBefore(page: Page, from: number): number | undefined {
  const of = page.words[from - 1];
  const noun = page.words[from - 2];
  if (of?.gap !== 0 || noun?.shape !== 'lower') return undefined;
  if (page.language === 'en') {
    if (of.key === 'the' && noun.key === 'of')
      return englishShore.test(page.words[from - 3]?.key ?? '') ? from - 3 : undefined;
    return of.key === 'of' && englishGround.test(noun.key) ? from - 2 : undefined;
  }
  // "la vallée de l’Arve"
  const at = /^(?:l|la|le|les)$/.test(of.key) && noun.key === 'de' ? from - 3 : from - 2;
  const isOf = at < from - 2 || /^(?:de|d|du|des)$/.test(of.key);
  const ground = page.words[at];
  if (!isOf || ground?.shape !== 'lower') return undefined;
  if (frenchGround.test(ground.key) || frenchShore.test(ground.key)) return at;
  if (at === from - 2 && sitting.test(ground.key) && assemblies.some((word) => page.places.has(word)))
    return at;
  // "la petite ville vaudoise de X"
  const told = page.words[at - 1];
  return at === from - 2 &&
    ground.gap === 0 &&
    told?.shape === 'lower' &&
    townNouns.test(told.key) &&
    !isFunctionWord(ground.key) &&
    isAdjectiveForm(ground.key)
    ? at - 1
    : undefined;
}

/** "vaudoise", "balnéaire", "normandes": a word that by its end tells of the noun before it. */
function isAdjectiveForm(key: string): boolean {
  return (
    demonyms.has(key) ||
    /(?:aires?|iques?|als?|ales?|aux|ois|oises?|ais|aises?|iens?|iennes?|eennes?|ains?|aines?|ins?|ines?|ards?|ardes?|ands?|andes?|ons?|onnes?|otes?|ives?|eux|euses?|ieres?|istes?|elles?|ees?)$/.test(
      key,
    )
  );
}

const inhabitants =
  /^(?:retirees?|pensioners?|republican|democrat|nurse|teacher|lawyer|attorney|businessman|businesswoman|farmer|councill?or|mum|mom|dad|grandmother|grandfather|shopkeeper|commuters?|voters?|firefighter|plumber|engineer|residents?|town|couple|woman|man|women|men|teen|teenager|mother|father|native|neighborhood|neighbourhood|suburb|suburbs|driveway|street|area|region|homeowners?|taxpayers|villagers|mayor|lawmakers?)$/;

/** ", 34, of X", "a man from X", "residents of X". */
function isHome(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined) return false;
  if (word.shape === 'number') return /^\d{2}$/.test(word.key) && (word.gap & Gap.comma) !== 0;
  return /^(?:man|woman|men|women|residents?|native|teenager|teen|couple|students?|people|family|families|town|city|village|suburb|outskirts|mayor)$/.test(
    word.key,
  );
}
