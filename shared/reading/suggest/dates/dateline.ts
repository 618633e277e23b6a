import { dayOf } from '../../../dates/day.ts';
import { isEdtf } from '../../../dates/parse-date.ts';
import type { Piece } from './piece.ts';
import { beginsLine, endsLine, type PlainText } from './plain-text.ts';
import type { Reference } from './reference.ts';

/* How a text says of itself when it was written, from the surest way to the least sure. */

const header =
  /(?:^|[\n:|(]|(?:^|[^a-z]))(?:date(?: de (?:publication|parution|mise en ligne|l'article|l'envoi))?|date of (?:notice|letter|publication)|publie[es]*|paru|poste|mis en ligne|diffuse|emis|redige|envoye|sent|posted|published|updated|released|issued|publication|notice date|date d'envoi|(?:derniere )?mise? a jour|(?:modifie|actualise)e?|last (?:updated|revised|modified)|update[sd]?|le)(?: (?:le|on|at))? ?[:(]? ?(?:le |on )?$/;
const explicit =
  /(?:date(?: de (?:publication|parution|mise en ligne|l'article|l'envoi))?|date of (?:notice|letter|publication)|sent|posted|published|released|issued|publication|notice date|date d'envoi|publie[es]*|paru|mis en ligne|envoye|derniere mise a jour|mise? a jour|(?:modifie|actualise)e?|last (?:updated|revised|modified)|update[sd]?)(?: (?:le|on))? ?[:(]? ?(?:le |on )?$/;
/** "Publiée dans le JO Sénat du 26/05/2022", "paru au Journal officiel du": the journal's day is the text's own. */
const journal =
  /(?:publiee?|parue?|inseree?|published) (?:dans|au|in|sur)(?: le| la| the)? (?:jo|journal|bulletin|recueil|gazette|official journal|federal register)(?: [^.;:\n]{0,40})?,? (?:du|of|on) ?(?:the )?$/;
const town = /(?:^|\n|[.,)] |[^a-z])[a-z][a-z' -]{1,40},? ?(?:\([^)]{2,30}\))?(?:,| -|,? le) ?(?:le )?$/;
const release =
  /(?:communique|article|billet|post|message|annonce|notice|letter|statement|avis|note|courrier|lettre|courriel|press release|release)(?: de presse)?(?: [^.;,]{0,40})?,? (?:publie|diffuse|date|mis en ligne|emis|envoye|transmis|published|dated|posted|issued|released|sent)e?s? (?:ce |le |du |en date du |on )?$/;
/** The head of minutes, of a judgment: "procès-verbal de la séance du", "minutes of the meeting of". */
const sitting =
  /(?:seance|reunion|audience|proces-verbal|compte[ -]rendu|releve de decisions|deliberation|minutes|meeting|hearing)(?: [^.;:\n]{0,70})? (?:du|de|of|on|held on|tenue? le|le) (?:[a-z]+di |dimanche |[a-z]+day,? )?$/;
/** "par une délibération du", "lors de la séance du": one that is told of, not the text itself. */
const told =
  /(?<![a-z])(?:une|cette|sa|leur|par|lors|dans|pendant|depuis|apres|avant|sous|pour|an?|this|that|in|at|by|during|after|before|since) (?:de |d'|la |le |l'|the |une? |cette )*(?:[a-z]+ )?(?:seance|reunion|audience|proces-verbal|compte|deliberation|minutes|meeting|hearing|conseil)(?![a-z])/;
/** The head of minutes on lines of its own: their day begins a line, and its hour or its place is behind it. */
const minutes =
  /(?<![a-z])(?:minutes|compte[ -]rendu|proces-verbal|releve de decisions|reunion|seance|meeting|c\.?r\.?)(?![a-z])/;
const hourOrPlace = /^,? ?(?:-|at|a|de|@|from)? ?(?:\d{1,2} ?(?:[:h.]|[ap]\.?m)|[a-z])/;
/** The heading such words stand in ends by here. */
const headingLength = 320;
const startOfYear =
  /(?:depuis (?:le )?(?:tout )?debut (?:de |d')?(?:l'annee |l'an )?|depuis l'annee |depuis le 1er janvier (?:de l'annee )?|since (?:the )?(?:very )?(?:start|beginning|early) (?:of )?(?:the year )?|cette annee |so far (?:in |this year, )?|this year,? )$/;
const written =
  /^(?:publiee?|paru|redigee?|mis en ligne|mise a jour|date|published|updated|posted|written|issued)(?: (?:en|in))? ?:? ?(?:en |in )?$/;
/** Where a document's head ends: what stands later is told, not dated. */
const headLength = 1600;

/** The day or year a text gives itself, from its dateline, its head, a letter's place and date, or a release it cites. */
export function datelineOf(plain: PlainText, pieces: readonly Piece[]): Reference | undefined {
  const days = pieces.filter(
    (piece) => piece.unit === 'day' && piece.year !== undefined && isEdtf(isoOf(piece)),
  );
  const inHead = days.filter(({ start }) => start < headLength).slice(0, 12);
  const found =
    inHead.find((piece) => explicit.test(lineBefore(plain, piece)) && beginsSoon(plain, piece)) ??
    inHead.find((piece) => isPlaceAndDate(plain, piece)) ??
    inHead.find((piece) => journal.test(plain.text.slice(Math.max(0, piece.start - 100), piece.start))) ??
    inHead.find((piece) => isAloneOnLine(plain, piece)) ??
    days.slice(-3).find((piece) => isPlaceAndDate(plain, piece) && isAfterAll(piece, days)) ??
    inHead.find(
      (piece) =>
        piece.start < headingLength &&
        sitting.test(plain.text.slice(Math.max(0, piece.start - 120), piece.start)) &&
        !told.test(lineBefore(plain, piece)),
    ) ??
    inHead.find(
      ({ start, end }) =>
        start < headingLength &&
        beginsLine(plain, start) &&
        minutes.test(plain.text.slice(0, start)) &&
        hourOrPlace.test(plain.text.slice(end, end + 16)),
    ) ??
    days.find((piece) =>
      /(?:^|[^a-z])(?:update[sd]?|maj|mise a jour) ?\($/.test(
        plain.text.slice(Math.max(0, piece.start - 16), piece.start),
      ),
    ) ??
    days.find((piece) => release.test(plain.text.slice(Math.max(0, piece.start - 100), piece.start)));
  if (found !== undefined) return dayReference(found);
  const month = blankDayOf(plain, pieces) ?? monthlineOf(plain, pieces);
  if (month !== undefined) return month;
  const year = pieces.find(
    (piece) =>
      piece.unit === 'year' &&
      piece.year !== undefined &&
      startOfYear.test(plain.text.slice(Math.max(0, piece.start - 60), piece.end).replace(/\d{4}$/, '')),
  );
  return year?.year === undefined
    ? undefined
    : { year: year.year, said: { start: year.start, end: year.end } };
}

/**
 * The month a text was written in, where its head says so on a line of its own ("Lannec, avril 2025") and nothing it tells
 * is later: a month that heads the first part of a chronicle is none.
 */
function monthlineOf(plain: PlainText, pieces: readonly Piece[]): Reference | undefined {
  const piece = pieces.find(({ unit, start }) => unit === 'month' && start < headingLength);
  const { year, month, start, end, isPart } = piece ?? {};
  if (year === undefined || month === undefined || start === undefined || end === undefined) return undefined;
  const before = lineBefore(plain, { start }).trimStart();
  const isOwn = /^(?:[a-z][a-z' -]{1,30}, (?:en |le )?)?$/.test(before) || written.test(before);
  // "July 2025 (draft)": what the text is, in brackets behind.
  const aside = /^ ?\([a-z ,'-]{3,30}\)/.exec(plain.text.slice(end, end + 34))?.[0].length ?? 0;
  if (!isOwn || isPart === true || !endsLine(plain, end + aside)) return undefined;
  const monthOf = (one: Piece): number => (one.year ?? 0) * 12 + (one.month ?? 0);
  const isLater = pieces.some(
    (one) => one !== piece && one.year !== undefined && monthOf(one) >= year * 12 + month,
  );
  return isLater ? undefined : { year, month, said: { start, end } };
}

/** The day of a letter's template, left blank, on a line of its own: "<October XX, 2016>". */
function blankDayOf(plain: PlainText, pieces: readonly Piece[]): Reference | undefined {
  const piece = pieces.find(({ isBlankDay, start }) => isBlankDay === true && start < headingLength);
  const { year, month, start, end } = piece ?? {};
  if (year === undefined || month === undefined || start === undefined || end === undefined) return undefined;
  const before = lineBefore(plain, { start }).trimStart();
  const isOwn = /^(?:date ?:? ?)?(?:[a-z][a-z' -]{1,30},? ?(?:le )?|le )?[<[({ ]*$/.test(before);
  const closing = /^ ?[>\])}]+/.exec(plain.text.slice(end, end + 4))?.[0].length ?? 0;
  return isOwn && endsLine(plain, end + closing) ? { year, month, said: { start, end } } : undefined;
}

function dayReference({ year = 0, month = 1, day = 1, start, end }: Piece): Reference {
  return { year, month, day: dayOf({ year, month, day }), said: { start, end } };
}

function isoOf({ year = 0, month = 0, day = 0 }: Piece): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What stands on the date's own line before it, at most eighty letters. */
export function lineBefore(plain: PlainText, { start }: { readonly start: number }): string {
  let from = start;
  while (from > 0 && start - from < 80 && !beginsLine(plain, from)) from -= 1;
  return plain.text.slice(from, start);
}

/** "Publié le" is the text's own when its line begins with it, not when a sentence tells of another text. */
function beginsSoon(plain: PlainText, piece: Piece): boolean {
  const before = lineBefore(plain, piece);
  return (
    before.length < 60 &&
    header.test(before) &&
    !/ (?:a(?! jour )|ont|est|was|were|has|had|avait|etait) /.test(before)
  );
}

/** "Clermont-Ferrand, le 7 mai 2025", "PARIS, Feb 24, 2021 (AFP) -": begins a line and is followed by its end or a dash. */
function isPlaceAndDate(plain: PlainText, piece: Piece): boolean {
  const before = lineBefore(plain, piece);
  // "DENVER (Jan. 22, 2020) - ": the day in brackets.
  if (
    /^[a-z][a-z .,'-]{1,40} ?\($/.test(before.trimStart()) &&
    /^\) ?-/.test(plain.text.slice(piece.end, piece.end + 3))
  )
    return true;
  if (before.length > 60 || !town.test(before)) return false;
  const after = plain.text.slice(piece.end, piece.end + 24);
  return endsLine(plain, piece.end) || /^,? ?(?:\([a-z /-]{2,20}\)|[-/]| - )/.test(after);
}

function isAloneOnLine(plain: PlainText, piece: Piece): boolean {
  const before = lineBefore(plain, piece);
  return /^(?:(?:fait )?(?:le|ce) |on )?$/.test(before.trimStart()) && endsLine(plain, piece.end);
}

/** A letter's date at its foot is after all it tells. */
function isAfterAll(piece: Piece, days: readonly Piece[]): boolean {
  return days.every((other) => isoOf(other) <= isoOf(piece));
}
