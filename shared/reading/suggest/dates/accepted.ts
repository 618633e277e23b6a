import type { Around } from './around.ts';
import { isOfEvent, isOfEvents } from './event.ts';
import { isNumbered } from './excluded.ts';
import type { Piece, Written } from './piece.ts';
import { isAcceptedWeekday } from './accepted-weekday.ts';
import { afterYear, isHedgedYear } from './hedged-year.ts';
import { isCapitalAt } from '../../fold.ts';
import { isToldSeason } from './told-season.ts';
import { beginsLine, endsLine, isTitle, writtenAt, type PlainText } from './plain-text.ts';
import { ambiguousMonths, datedWeekdayPattern, englishMonths, monthPattern } from './words.ts';

/*
 * Whether words that can be a date are one here. What has a day, or a month with its year, is; a year, a month or a
 * weekday alone needs what stands around it.
 */

/** Words after which four figures are a year, whatever follows. */
const yearCue =
  /(?:^|[^a-z])(?:en|fin|debut|mi|courant|annees?|depuis|jusqu'en|jusqu'a fin|des|d'ici|d'ici a|d'ici fin|exercices?|millesime|edition|rentree|bilan|budget|saison|campagne|promotion|annee scolaire|an|l'an|in|into|since|during|year|until|till|by|circa|fy|back to|back to at least|remont(?:e|ent|ant|ait|aient) (?:au moins )?a(?: au moins)?|fiscal|vintage|early|late|mid|calendar|horizon|objectif|since at least|as early as|as long ago as|as far back as|as recently as|as late as|depuis au moins|activite|annuel|barometre|panorama|retro|retrospective|cap|agenda|strategie|vision)[ -]$/;
/** Words after which they are a year unless they count something. */
const weakYearCue =
  /(?:^|[^a-z])(?:de|du|d'|of|from|for|before|after|avant|apres|pour|vers|sur|dans|entre|between|over|to|a|au|et|and|than|que|through|the|its|their|his|her|'s|our|la|le|a|datant de|dated|dating from)[ ']?$/;
const quantity =
  /(?:^|[^a-z])(?:plus|moins|pres|environ|autour|total|montant|somme|quelque|milliers|minimum|maximum|hauteur|nombre|superieure?s?|inferieure?s?|amende|moyenne|more|less|fewer|over|under|nearly|about|around|almost|approximately|total|least|(?<!(?:for|during|in|through|throughout|spent) )most|up|some|dizaine|centaine|groupe|lots?|capacite|effectif) (?:de |d'|a |of |than |to |que )?$/;
/** Words that look back to a year: "a backup from 2015 taken". */
const origin =
  /(?:^|[^a-z])(?:from|dated|dating|datant de|dating from|as far back as|as far as|back in|prior to|remontant a|remonte a|remontent a) $/;
/** "Budget sécurité 2026", "rapport annuel de l'agence 2024". */
const titled =
  /(?:^|[^a-z])(?:budgets?|bilan|rapport|plan|objectifs?|edition|exercice|saison|campagne|barometre|panorama|etude|palmares|retro|retrospective|best of|programme|comptes|resultats|chiffres|rentree|recolte|vendange|report|survey|index|forecast)(?: [a-z'-]+){0,3} $/;
/** A label whose figure is how many: "employees: 2000". */
const labelled =
  /(?:^|[^a-z])(?:employees?|staff|effectifs?|salaries|patients?|clients?|customers?|users?|utilisateurs|records?|lines|lignes?|comptes?|accounts?|membres|members|adherents|nombre|number|total|volume|prix|price|revenue|port|pages?|code postal|capital)(?: [a-z]+){0,2} ?: $/;
/** "Une base de 2019 remise en circulation": one thing of that year. */
const keptFrom =
  /(?:^|[^a-z])(?:base|fichier|sauvegarde|copie|archive|export|liste|recolte|vendange|backup|copy|dump|file|database|list) (?:de|of|from) $/;
/** "Un vol de 2019 refait surface": what happened once, in that year. */
const happenedIn =
  /(?:^|[^a-z])(?:(?:le|la|un|une|cette?|du|au|ancien(?:ne)?|premiere?|seconde?|deuxieme|grosse?|grande?|vieux|vieille) |l'|d')(?:(?:grosse?|grande?|vieux|vieille|enorme|autre) )?(?:vol|fuite|piratage|intrusion|(?:cyber-?)?attaque|affaire|incident|compromission|breche|violation|scandale|crise|enquete|plainte|sanction|arret|decision|proces) (?:informatique |massive? |geante? )?de $/;
/** "Le rapport de 2022 faisait état", "un audit interne de 2022 notait": one thing of that year, and the verb of what it does. */
const isThingOf =
  /(?:^|[^a-z])(?:(?:le|la|une?|ce|cette|son|sa|leur) |l')[a-z-]{3,} (?:[a-z-]{4,} )?(?:de|d'avant|d'apres) $/;
const tells = /^ (?!(?:est|vont|font) )[a-z]{2,}(?:ait|aient|a)(?![a-z])/;
const plural =
  /^ (?:[a-z-]{2,}[^s\W]s|personnes|clients|euros?|dollars?|eur|usd|go|mo|gb|mb|tb|km|m2|ans|mois|jours|heures|h)(?![a-z])/;
const counted =
  /^ ?(?:€|\$|£|%|k€|m€|euros?(?![a-z])|dollars?(?![a-z])|bitcoins?(?![a-z])|btc(?![a-z])|(?:go|mo|ko|gb|mb|tb|gib|mib|eur|usd|chf|km|kg|mw|kwh|px)(?![a-z]))/;

/** Whether a year, or years from one to another, is meant by the figures between two plain offsets. */
export function isYear(around: Around, isSpan = false): boolean {
  // "Going back to “at least 2005”": marks around what is quoted say nothing of it.
  const before = around.before.replaceAll(/["“”]|« ?/g, '');
  const { after } = around;
  if (isNumbered(around) || counted.test(after)) return false;
  if (yearCue.test(before) && !/(?:^|[^a-z])(?:amende|peine) en $/.test(before))
    return !plural.test(after) || !isSpan;
  if (isOfEvent(after)) return true;
  // "Files up to 2023." ends with a year; "up to 2023 people" counts.
  if (/(?:^|[^a-z])(?:up to|jusqu'a) $/.test(before))
    return /^(?:[.,;)\n]|$| (?:et|and)(?![a-z]))/.test(after);
  if (titled.test(before) && afterYear.test(after)) return true;
  if (quantity.test(before) || labelled.test(before)) return false;
  const isWeak = weakYearCue.test(before);
  if ((origin.test(before) || keptFrom.test(before) || happenedIn.test(before)) && !plural.test(after))
    return true;
  if ((isWeak || isSpan) && afterYear.test(after)) return true;
  if (isThingOf.test(before) && tells.test(after)) return true;
  // "La fuite 2021", "the 2021 breach": with a determiner before, a singular after.
  if (/(?:^|[^a-z])(?:the|its|their|his|her|our|a|this|that|[a-z]'s)(?: [a-z]+)? $/.test(before))
    return /^ [a-z]{3,}/.test(after) && !plural.test(after);
  const opens = /^$|[(|\u2022[] ?$|[,:;] $|(?:^| )- $/.test(before);
  if (opens && /^(?:$| ?[),;:|\].\n]| - )/.test(after)) return true;
  return (
    before === '' &&
    /^ (?:a ete|a|est|fut|sera|marque|aura|avait|was|is|has|had|saw|will|marked)(?![a-z])/.test(after)
  );
}

/** Whether a written date is one where it stands. */
export function isAccepted(plain: PlainText, written: Written, around: Around): boolean {
  const [first] = written.pieces;
  if (first === undefined) return false;
  if (written.isBare === true) return true;
  if (written.pieces.every(({ unit }) => unit === 'year')) return isAcceptedYears(plain, written, around);
  if (written.pieces.some((piece) => piece.isHead === true) && !isHeadOfLine(plain, first)) return false;
  if (first.unit === 'weekday') return isAcceptedWeekday(plain, written, first, around);
  if (written.pieces.length > 1) return written.pieces.every((piece) => isPlausible(plain, piece));
  return isAcceptedAlone(plain, first, around);
}

/** The head of a line or a row, and none of the numbers of a talk in parts ("11/12 : ..." after "1/12"). */
function isHeadOfLine(plain: PlainText, { start, end }: Piece): boolean {
  if (!beginsLine(plain, start)) return false;
  const parts = /(?:^|[^\d/])1\/(\d\d)(?![\d/])/.exec(plain.text.slice(0, 400))?.[1];
  return parts === undefined || !plain.text.slice(start, end).endsWith(`/${parts}`);
}

function isAcceptedYears(plain: PlainText, written: Written, around: Around): boolean {
  const [first] = written.pieces;
  if (first?.isPart === true) return true;
  // "Entre 2015 et aujourd'hui" has no other reading.
  if (
    written.isOpen === true &&
    /^(?:entre|between)/.test(plain.text.slice(written.start, written.start + 7))
  )
    return true;
  if (first?.about !== undefined && written.pieces.length === 1)
    return isHedgedYear(plain.text.slice(first.about.start, first.about.end), first.year ?? 0, around);
  if (written.pieces.length === 1 && isModel(plain, written, around)) return false;
  if (isHeading(plain, written)) return true;
  return isYear(around, written.pieces.length > 1) || isYearOfNamed(plain, written, around);
}

/** A year alone on its line above days or months, or years from one to another at a line's end. */
function isHeading(plain: PlainText, { start, end, pieces }: Written): boolean {
  if (!endsLine(plain, end) || pieces.some(({ year = 0 }) => year < 1980 || year > 2039)) return false;
  if (pieces.length > 1) return true;
  return isTitle(plain, start) && headed.test(plain.text.slice(end, end + 60));
}

/** "the Studio 2012", "le plan Horizon 2030": the year is part of a name, unless what happened then follows. */
function isModel(plain: PlainText, { start }: Written, { before, after }: Around): boolean {
  const match =
    /(?:^|[^a-z])(?:the|an?|le|la|un|une|(?:plan|programme|projet|strategie|loi|label|dispositif|program|project|scheme|strategy|roadmap)) ([a-z][a-z0-9-]+) $/.exec(
      before,
    );
  const name = match?.[1];
  if (name === undefined || !isCapitalAt(plain, start - 1 - name.length)) return false;
  return !/^ (?:data |security |cyber-?)*(?:breach|attack|hack|leak|incident|theft|outage|fuite|attaque|piratage|vol)/.test(
    after,
  );
}

/** "Orvalys 2017 c'était pire": a name with a year, told as an event. */
function isYearOfNamed(plain: PlainText, { start }: Written, { before, after }: Around): boolean {
  const name = /(?:^|[^a-z0-9])([a-z][a-z0-9&.'-]+) $/.exec(before)?.[1];
  if (
    name === undefined ||
    quantity.test(before) ||
    isNumbered({ before, after }) ||
    !isCapitalAt(plain, start - 1 - name.length)
  )
    return false;
  return /^,? (?:c'(?:etait|est)|ce fut|ca (?:a|fait|faisait)|it was|that was)(?![a-z])/.test(after);
}

/** In a range or a list the neighbours vouch for a piece; only what is written as a verb is doubted. */
function isPlausible(plain: PlainText, piece: Piece): boolean {
  if (piece.unit === 'month' && piece.year === undefined) {
    // "May or may not", "march and may": a verb has no capital.
    const name = /[a-z]+$/.exec(plain.text.slice(piece.start, piece.end))?.[0] ?? '';
    if (ambiguousMonths.has(name) && !isCapitalAt(plain, piece.end - name.length)) return false;
  }
  return piece.unit !== 'season' || isWrittenSeason(plain, piece);
}

function isAcceptedAlone(plain: PlainText, piece: Piece, around: Around): boolean {
  switch (piece.unit) {
    case 'day':
      return !isVerbalMonth(plain, piece, around);
    case 'month':
      if (piece.figures === true)
        return !isNumbered(around) && !counted.test(around.after) && isFigureMonth(plain, piece, around);
      return piece.year !== undefined || isAcceptedMonth(plain, piece, around);
    case 'school-year':
      return !isNumbered(around) && !counted.test(around.after);
    case 'season':
      return isWrittenSeason(plain, piece) && isAcceptedSeason(plain, piece, around);
    case 'quarter':
    case 'half':
      return piece.year !== undefined || isAcceptedPart(plain, piece, around);
    case 'decade':
      return true;
    default:
      return false;
  }
}

function isFigureMonth(plain: PlainText, piece: Piece, { before, after }: Around): boolean {
  const written = writtenAt(plain, piece.start, piece.end);
  if (/^\d\d\/\d{4}$/.test(written)) return true;
  if (/(?:^|[^a-z])(?:en|de|depuis|in|since|du|au|a|from|to|le|mois|month|date) $/.test(before)) return true;
  return /(?:^|[(,:|]\s*)$/.test(before) && /^(?:$|\s*[),;:|.\n])/.test(after);
}

/** "May 5" is a date, "may 5 people" is not, nor is "march 3 miles". */
function isVerbalMonth(plain: PlainText, piece: Piece, { before }: Around): boolean {
  if (piece.year !== undefined || (piece.month !== 5 && piece.month !== 3)) return false;
  const word = /(?:may|march)(?= \d|$)/.exec(plain.text.slice(piece.start, piece.end));
  if (word === null || isCapitalAt(plain, piece.start + word.index)) return false;
  return !/(?:^|[^a-z])(?:on|since|by|until|before|after|from|of|and|-|to) $/.test(before);
}

const headed = new RegExp(
  `^[\\s:.-]*(?:(?:le |en |debut |fin |mi-|early |late )?(?:${datedWeekdayPattern} )?(?:\\d{1,2}(?:er|st|nd|rd|th)? )?${monthPattern}|\\d{1,2}\\/\\d{1,2}(?!\\d))`,
);

const monthCue =
  /(?:^|[^a-z])(?:in|since|until|till|by|of|from|to|through|during|between|before|after|and|for|around|throughout|as of|early|mid|late|en|depuis|fin|debut|courant|mi|de|d'|des|jusqu'en|d'ici|mois de|et|a|au|avant|apres|vers|le|entre|ou)[ -]?$/;

function isAcceptedMonth(plain: PlainText, piece: Piece, { before, after }: Around): boolean {
  // "A step that may help" is no month.
  if (
    plain.text.slice(piece.start, piece.end).startsWith('that ') &&
    !isCapitalAt(
      plain,
      piece.end - (/[a-z]+$/.exec(plain.text.slice(piece.start, piece.end))?.[0].length ?? 0),
    )
  )
    return false;
  if (piece.isPart === true || piece.yearReference !== undefined || piece.afterTold === true) return true;
  // "45 mars" is no month of any year.
  if (/\d(?:er)? $/.test(before)) return false;
  // "Each July" is no month of any year either.
  if (/(?:^|[^a-z])(?:each|every|chaque|tous les) (?:mois de )?$/.test(before)) return false;
  const word = plain.text
    .slice(hedgeEnd(plain, piece), piece.end)
    .replace(/^(?:mois (?:de |d')|month of |(?:this|last|next|past) )/, '');
  const name = /^[a-z]+/.exec(word)?.[0] ?? '';
  const isFull = name.length > 4 || /^(?:mars|mai|juin|aout|may|june|july)$/.test(name);
  if (!isFull) return piece.lean !== undefined && name.length > 2;
  if (ambiguousMonths.has(name) && !isCapitalAt(plain, piece.end - name.length)) return false;
  if (piece.lean !== undefined || /^mois|^month/.test(plain.text.slice(piece.start, piece.end))) return true;
  // "Vers Mars Conseil" is a name, "around April" is none.
  if (piece.about !== undefined)
    return isCapitalAt(plain, piece.end - word.length) === englishMonths.has(name);
  const isCapital = isCapitalAt(plain, piece.start);
  if (englishMonths.has(name)) {
    if (!isCapital) return false;
    // "March. A ransom is paid": the head of an entry.
    if (before === '' && beginsLine(plain, piece.start) && /^(?:[.:](?: |$)| - |$)/.test(after)) return true;
    // A capital word beside it makes it a name: "April Smith", "James May".
    const next = plain.original.slice(plain.offsets[piece.end] ?? 0).slice(0, 3);
    if (/^ \p{Lu}/u.test(next) && ambiguousMonths.has(name)) return false;
    return (
      !ambiguousMonths.has(name) || monthCue.test(before) || isQualifying(before, after) || isOfEvents(after)
    );
  }
  // French months are small; a capital one is a name, a title or a sentence's start.
  if (isCapital && !monthCue.test(before))
    return /^(?:$| ?[:-]|[,;.)]| (?:dernier|prochain))/.test(after) && before === '';
  return !/(?:^|[^a-z])(?:planete|journal|sire|operation|agence|barres?) (?:de )?$/.test(before);
}

/** Where what is hedged begins: "vers avril", "around March". */
function hedgeEnd({ text }: PlainText, { start, end, about }: Piece): number {
  if (about === undefined) return start;
  return end - text.slice(about.end, end).trimStart().length;
}

/** "The March theft", "an August letter". */
function isQualifying(before: string, after: string): boolean {
  return /(?:^|[^a-z])(?:the|an?|its|their|his|her|our|[a-z]'s) $/.test(before) && /^ [a-z]{3,}/.test(after);
}

/** "Été" is a season, "a été" is not; "spring" and "fall" are verbs without a year or an article. */
function isWrittenSeason(plain: PlainText, piece: Piece): boolean {
  const text = plain.text.slice(piece.start, piece.end);
  if (!/(?:^|[^a-z])ete(?![a-z])/.test(text)) return true;
  const before = plain.text.slice(Math.max(0, piece.start - 12), piece.start);
  const written = writtenAt(plain, piece.start, piece.end).normalize('NFC');
  return /été|ÉTÉ|Été|ETE/.test(written) || /^(?:cet|l')/.test(text) || /(?:l'|cet |d'|mi-)$/.test(before);
}

function isAcceptedSeason(plain: PlainText, piece: Piece, around: Around): boolean {
  if (piece.year !== undefined || piece.lean !== undefined || piece.yearReference !== undefined) return true;
  if (piece.isPart === true || piece.afterTold === true) return true;
  return isToldSeason(plain.text.slice(piece.start, piece.end), around);
}

function isAcceptedPart(plain: PlainText, piece: Piece, { before, after }: Around): boolean {
  if (piece.lean !== undefined || piece.yearReference !== undefined || piece.isPart === true) return true;
  const isCode = /^[tqsh]\d$/.test(plain.text.slice(piece.start, piece.end));
  if (isCode && isCapitalAt(plain, piece.start) && /^ ?: /.test(after)) return true;
  const cue =
    /(?:^|[^a-z])(?:in|during|for|since|by|from|of|au|du|le|ce|depuis le|pour le|the|this|d'ici le) $/.test(
      before,
    );
  return (
    cue && (!isCode || (isCapitalAt(plain, piece.start) && /(?:in|during|for|since|by|au|du) $/.test(before)))
  );
}
