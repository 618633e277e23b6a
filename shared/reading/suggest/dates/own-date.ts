import { foldWord } from '../../fold.ts';

/** What a text says of itself just before its date, at the head of a line or of a sentence: "Publié le", "Updated on". */
const ownWords =
  /(?:^|[.|(•·] ?|^(?:par|by|publiee?|published|posted) .*, ?(?:et |and )?)(?:(?:article |date (?:de )?)?(?:publiee?|paru|parution|publication|mise? en ligne|mise? a jour|modifiee?|modification)|(?:date )?(?:published|posted|updated|last (?:updated|modified|revised)|published online)) ?(?:le|on|at|:|,)? ?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?$/;
/** "Paris, le 7 mai 2025": place and day, alone on their line. */
const placeWords = /^(?:Fait à )?\p{Lu}[\p{L}’'-]{1,30}(?:[ -]\p{Lu}?[\p{L}’'-]{1,30}){0,2}, le $/u;
/**
 * "Paris, 24 février 2021 (AFP) -", "SAINT-MALO, 24 février 2021 -": an agency's, at the head of what it sends. Without the agency a place
 * is told from the names in a chronicle by its capitals, or by "le".
 */
const agency =
  /^\s*\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{0,30}){0,3}, (?:le )?@,? ?\(\p{Lu}[\p{L} /-]{1,20}\)/u;
const capitals = /^\s*(?:[\p{Lu}’' -]{2,40}, (?:le )?|\p{Lu}[\p{L}’' -]{1,40}, le )@ ?[-–—] /u;
/** Words that date a later hand, not the text's coming out. */
const laterWords = /(?:jour|modifi\w*|modification|updated|modified|revised)\b[^.,|(•·]*$/;
/** Where a text stops saying what it is itself. */
const head = 1600;

type Span = { readonly start: number; readonly end: number };

/**
 * Whether a date is the one that a text gives itself ("Publié le 12 mars 2025", "Paris, le 7 mai 2025"), not one of
 * what it tells. "Le fichier a été publié le 12 mars" tells: its words have a subject.
 */
export function isOwnDate(text: string, { start, end }: Span): boolean {
  if (start > head) return false;
  const line = lineBefore(text, start);
  if (placeWords.test(line)) return /^\s*(?:\n|$)/.test(text.slice(end, end + 20));
  return ownWords.test(foldWord(line));
}

/**
 * The words by which a text says when it came out, with the date among them: "Publié le 12 mars 2025". Undefined where the date is not its
 * own, or that of a later change of it ("mis à jour le").
 */
export function wordsOfPublication(text: string, span: Span): string | undefined {
  const line = lineBefore(text, span.start);
  const date = text.slice(span.start, span.end);
  const around = `${line}@${text.slice(span.end, span.end + 30)}`;
  if (span.start <= head && (agency.test(around) || capitals.test(around)))
    return `${line.trimStart()}${date}`;
  if (!isOwnDate(text, span)) return undefined;
  if (placeWords.test(line)) return `${line}${date}`;
  if (laterWords.test(foldWord(line))) return undefined;
  // "Par Lise Morvan, publié le": who wrote it is no part of when.
  const lead = line.split(/[.|(•·,]\s*(?=[\p{L}])/u).at(-1) ?? '';
  return `${lead.trimStart()}${date}`;
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}
