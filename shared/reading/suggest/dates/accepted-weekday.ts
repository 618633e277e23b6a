import type { Around } from './around.ts';
import { isCapitalAt } from '../../fold.ts';
import type { Piece, Written } from './piece.ts';
import { beginsLine, writtenAt, type PlainText } from './plain-text.ts';

/** Opening hours ("du lundi au vendredi", "Monday to Friday, 9 a.m.") are no dates; "between Monday and Wednesday" is. */
function isWeekdaySpan(words: string, after: string): boolean {
  if (/^(?:nuit|night|week)/.test(words)) return true;
  if (
    !/^(?:entre|between|from|de) /.test(words) ||
    /^[, ]*(?:\(?\d|de \d|from \d|between \d|sauf|except)/.test(after)
  )
    return false;
  return !/(?:lundi|monday) .*(?:vendredi|samedi|dimanche|friday|saturday|sunday)/.test(words);
}

/** Whether a weekday, or a stretch of them, names days rather than a habit, a paper or opening hours. */
export function isAcceptedWeekday(
  plain: PlainText,
  written: Written,
  piece: Piece,
  { before, after }: Around,
): boolean {
  if (written.form !== 'point') return isWeekdaySpan(plain.text.slice(written.start, written.end), after);
  const word = plain.text.slice(piece.start, piece.end);
  if (
    /(?:^|[^a-z])(?:tous les|toutes les|chaque|every|each|un|une|black|cyber|good|holy|ash|easter|shrove|super|patch|mail on|les|happy|any|per|quel|aucun|bloody|throwback|casual) $/.test(
      before,
    )
  )
    return false;
  // "Aug. 5, a holiday Monday" says what day that was.
  if (
    /(?:^|[^a-z'])an? (?:bank |public )?(?:holiday|typical|given|regular|random|normal|ordinary|quiet|busy|slow|rainy|sunny|snowy|cold|hot|warm|gr[ae]y|dark) $/.test(
      before,
    )
  )
    return false;
  // "A Monday" is any; "à lundi" is the next.
  if (
    /(?:^|[^a-z'])a $/.test(before) &&
    !/[àÀ]/.test(writtenAt(plain, piece.start - 2, piece.start).normalize('NFC'))
  )
    return false;
  if (
    /^ (?:saint|gras|noir|times|telegraph|mail|mirror|express|herald|tribune|people|world|post|wednesday|adams|fois|des rameaux|de (?:paques|pentecote|carnaval))(?![a-z])/.test(
      after,
    )
  )
    return false;
  if (
    /^(?: ?[-/] ?| (?:au|a|to|through|thru) | ?(?:,|&|et|and|ou|or) ?)(?:les? )?(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)/.test(
      after,
    ) &&
    /(?:^|[^a-z])(?:du|le|from|open|ouvert|:|\() ?$/.test(before)
  )
    return false;
  if (/^(?: ?[-/] ?| (?:to|through|thru) )(?:mon|tue|wed|thu|fri|sat|sun)/.test(after)) return false;
  // "Le premier jeudi du mois" comes again.
  if (/^ (?:du mois|de chaque|de l'annee|of (?:the|each|every) (?:month|year|week))(?![a-z])/.test(after))
    return false;
  if (isTitled(plain, piece)) return false;
  if (piece.lean !== undefined) return true;
  // "Le lundi" is every Monday, "du dimanche" a paper's or a habit.
  if (/(?:^|[^a-z])(?:le|du|au) $/.test(before))
    return /(?:matin|soir|nuit|midi)/.test(word) && !/^ (?:et|ou|de) /.test(after);
  const isFrench = /^(?:dim|lun|mar|mer|jeu|ven|sam)/.test(word.replace(/^(?:late|early) /, ''));
  if (
    isFrench &&
    isCapitalAt(plain, piece.start) &&
    before !== '' &&
    !/[«"“:(\u2022-] ?$/.test(before) &&
    !beginsLine(plain, piece.start)
  )
    return false;
  return true;
}

/** "Sunday Leak Notes #118": a line that calls something by a weekday, in capitals up to its end or its number. */
function isTitled(plain: PlainText, { start, end }: Piece): boolean {
  if (!beginsLine(plain, start)) return false;
  const from = plain.offsets[end] ?? 0;
  return /^(?:[ \u00a0]\p{Lu}[\p{L}’'-]+){1,4}(?:,? (?:#|no\.? ?|issue )\d+)[ \u00a0]*(?:\n|\r|$)/u.test(
    plain.original.slice(from, from + 90),
  );
}
