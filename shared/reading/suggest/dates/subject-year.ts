import { lineBefore } from './dateline.ts';
import type { Piece } from './piece.ts';
import { endsLine, type PlainText } from './plain-text.ts';
import type { Reference } from './reference.ts';

/* The year a report or a look back is about: its months are told without it, though they lie a year behind its own day. */

/** The heading of a report stands by here, and so many lines are a text's head. */
const headingLength = 320;
const mostLines = 4;
const longestTitle = 160;

const yearly =
  /(?:rapport|bilan|panorama|barometre|observatoire|chiffres|retour sur l'annee|report|review|figures|statistics|survey|year)(?: (?:annuels?|annuelle|d'activite|d'incidents?|cles|complets?|de l'annee|annual|activity|yearly|in review|for|de|du|of|the year|in|sur|l'annee|[a-z-]{4,14})){0,4}[ ,:-]{1,3}$/;
const misfortunes =
  '(?:fuites?|attaques?|cyber-?attaques?|piratages?|violations?|incidents?|pannes?|vols?|affaires|scandales|breach(?:es)?|attacks?|cyber-?attacks?|leaks?|hacks?|incidents?|stories|moments|events)';
/** "Rétro", "the year in review": a look back over a whole year. */
const looksBack = new RegExp(
  String.raw`(?<![a-z])(?:retro(?:spective)?|palmares|best[ -]of|flops?|annee en revue|passe l'annee en revue|bilan de (?:l'|fin d')annee|retour sur (?:l'|une )annee|retour sur (?:19|20)\d\d|l'annee (?:(?:cyber|noire|en|ou|de tous les)(?![a-z]))|(?:fuites?|attaques?|piratages?|incidents?|scandales?|moments?) de l'annee|year in (?:review|breaches|hacks|security|cyber)|(?:19|20)\d\d (?:in review|en revue|en (?:dix|cinq|dates)|wrapped)|review of the year|(?:look|looking) back (?:at|on) (?:the year|(?:19|20)\d\d|a year)|round-?up of the year|end[ -]of[ -]year (?:review|round-?up|recap)|year-end (?:review|round-?up|recap)|(?:breach(?:es)?|leaks?|hacks?|attacks?|stories) of the year)(?![a-z])`,
);
/** "Les plus grosses fuites de 2021", "the 10 biggest breaches of 2021": with the year behind. */
const ranks = new RegExp(
  String.raw`(?<![a-z])(?:(?:plus (?:grosses?|gros|grande?s?|graves?|importante?s?)|pires?|principa(?:les|ux)|top|\d{1,2} (?:plus )?[a-z]*|worst|biggest|largest|most|major|notable|significant)(?: [a-z'-]+){0,4} ${misfortunes}(?: [a-z'-]+){0,4} (?:de|en|of|in|for) (?:l'annee )?|the )(?<year>(?:19|20)\d\d)(?!\d)(?!-|/\d)`,
);
const anyYear = /(?<!\d)(?:19|20)\d\d(?![\d/-])/g;

/** The year a yearly report or a look back is about, when its head tells one that was over, or nearly, at the day of writing. */
export function subjectYearOf(
  plain: PlainText,
  pieces: readonly Piece[],
  now: Reference | undefined,
): number | undefined {
  if (now === undefined) return undefined;
  const piece = pieces.find(
    ({ unit, start, end }) =>
      unit === 'year' &&
      start < headingLength &&
      yearly.test(lineBefore(plain, { start })) &&
      endsLine(plain, end),
  );
  if (piece?.year !== undefined && piece.year === now.year - 1) return piece.year;
  return yearLookedBackOn(plain, now);
}

function yearLookedBackOn({ original }: PlainText, now: Reference): number | undefined {
  if (now.month === undefined) return undefined;
  // A year is looked back on when it ends, or has just ended.
  const ending = now.month >= 11 ? now.year : now.month <= 2 ? now.year - 1 : undefined;
  if (ending === undefined) return undefined;
  const titles = original
    .slice(0, 600)
    .split(/[\n\r\f]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= longestTitle)
    .slice(0, mostLines)
    .map(folded);
  for (const title of titles) {
    const isBack = looksBack.test(title);
    const ranked = ranks.exec(title)?.groups?.['year'];
    if (ranked !== undefined && Number(ranked) === ending) return ending;
    if (!isBack) continue;
    const years = Array.from(title.matchAll(anyYear), ([year]) => Number(year));
    if (years.length === 0 || years.includes(ending)) return ending;
  }
  return undefined;
}

/** In small letters without accents; `foldText` keeps the whole text it has folded last. */
function folded(line: string): string {
  return line.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('\u2019', "'").toLowerCase();
}
