import { foldWord } from '../../fold.ts';

/** What a text says of itself just before its date, at the head of a line or of a sentence: "Publié le", "Updated on". */
const ownWords =
  /(?:^|[.|(•·] ?|^(?:par|by|publiee?|published|posted) .*, ?(?:et |and )?)(?:(?:article |date (?:de )?)?(?:publiee?|paru|parution|publication|mise? en ligne|mise? a jour|modifiee?|modification)|(?:date )?(?:published|posted|updated|last (?:updated|modified|revised)|published online)) ?(?:le|on|at|:|,)? ?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?$/;
/** "Paris, le 7 mai 2025": place and day, alone on their line. */
const placeWords = /^(?:Fait à )?\p{Lu}[\p{L}’'-]{1,30}(?:[ -]\p{Lu}?[\p{L}’'-]{1,30}){0,2}, le $/u;
/** Where a text stops saying what it is itself. */
const head = 1600;

/**
 * Whether a date is the one that a text gives itself ("Publié le 12 mars 2025", "Paris, le 7 mai 2025"), not one of
 * what it tells. "Le fichier a été publié le 12 mars" tells: its words have a subject.
 */
export function isOwnDate(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (start > head) return false;
  const before = text.slice(Math.max(0, start - 80), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (placeWords.test(line)) return /^\s*(?:\n|$)/.test(text.slice(end, end + 20));
  return ownWords.test(foldWord(line));
}
