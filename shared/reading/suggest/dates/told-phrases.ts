import type { ToldPhrase, ToldRule } from './told.ts';
import { attackWord } from './event-day.ts';
import { counted, document, lastBegun, nextDay, ofAttack, sided, told, unitOf } from './told-rules.ts';
import { countPattern } from './words.ts';

const end = '(?![a-z])';
/** What says that "deux jours après" stands alone: with "la découverte" it would be a delay. */
const alone = '(?=[.,;:!?)»"\\]\\n]|$| (?:et|puis|and|mais|but)(?![a-z]))';
const frenchUnit = '(?<unit>jours?|journees?|semaines?|mois|trimestres?|ans?|annees?|heures)';
const englishUnit = '(?<unit>days?|weeks?|fortnights?|months?|years?|hours)';
const part =
  "(?:(?:le |la |the |a la |au )?(?:tout )?(?:debut|fin|milieu|courant|mi|early|earlier|late|later|mid|sometime|start|beginning|end)(?:-| )(?:de |du |d'|in |of )?(?:la |l'|the )?)?";

const moment =
  "(?:,? (?:en |dans la |au |dans l'|à l')?(?:matin(?:ee)?|soir(?:ee)?|midi|apres-midi|nuit|fin de journee|fin de matinee|fin d'apres-midi|debut de soiree|morning|afternoon|evening|night)(?![a-z]))?";
const hedge =
  '(?<hedge>(?:environ|pres de|presque|bientot|quelque|(?:un )?peu (?:plus|moins) de|about|around|some|nearly|roughly|almost|just (?:over|under)|a little (?:over|under)) )?';

/** The first of these in a year is a part of it, not one of a count. */
const partOfYear =
  '(?:jour|semaine|mois|trimestre|semestre|moitie|tiers|day|week|month|quarter|half|part)s?(?![a-z])';

/**
 * Every turn of phrase, the longer before the shorter that it contains, French then English; first, the words it can begin
 * with (`#` is a number), so that other words cost nothing.
 */
export const toldPhrases: readonly ToldPhrase[] = [
  ['avant', new RegExp(`avant-hier${moment}${end}`, 'y'), document('day', -2)],
  ['hier', new RegExp(`hier${moment}${end}(?!-)`, 'y'), document('day', -1)],
  ['aujourd', new RegExp(`aujourd'hui${end}`, 'y'), document('day', 0)],
  ['apres', new RegExp(`apres-demain${end}`, 'y'), document('day', 2)],
  ['demain', new RegExp(`demain${moment}${end}`, 'y'), document('day', 1)],
  [
    'ce cet cette',
    new RegExp(`(?:ce (?:matin|midi|soir)|cet(?:te)? apres-midi|cette nuit)${end}(?!-)`, 'y'),
    document('day', 0),
  ],
  [
    'ce le',
    new RegExp(
      `ce jour-la${end}|ce meme jour${end}|le (?:meme jour|jour meme|meme soir|soir meme|meme matin|matin meme)${end}(?! (?:(?:que|d[eu]s?)(?![a-z])|qu'|d'))`,
      'y',
    ),
    told('day', 0),
  ],
  // "- le week-end : soixante personnes" goes on from the item before it.
  [
    'le',
    /le week-?end(?= ?:)/y,
    (): ToldRule => ({ from: 'told', unit: 'weekend', shift: 0, isOnward: true }),
  ],
  ['ce', new RegExp(`ce jour${end}(?!-)`, 'y'), document('day', 0)],
  [
    'le la the a au tout debut fin milieu courant mi early earlier late later mid sometime start beginning end l du semaine week mois trimestre annee an',
    new RegExp(
      `${part}(?:la |le |l'|au |du )?(?<unit>semaine|week-?end|mois|trimestre|annee|an) (?<side>derniere?|passee?|ecoulee?|prochaine?|suivante?|precedente?|d'apres|d'avant|en cours)${end}(?! \\d+(?! ?(?:%|[.,]?\\d|millions?|milliards?|euros|clients|personnes)))`,
      'y',
    ),
    sided,
  ],
  [
    'le la the a au tout debut fin milieu courant mi early earlier late later mid sometime start beginning end cet cette ce',
    new RegExp(
      `${part}(?<side>cet(?:te)?|ce) (?<unit>semaine|week-?end|mois|trimestre|annee)(?:-ci)?${end}(?!-| de | d'| \\d)`,
      'y',
    ),
    sided,
  ],
  [
    'early earlier later late',
    new RegExp(`(?:early|earlier|later|late) (?:in the|in that|that|that same|the same) year${end}`, 'y'),
    told('year', 0),
  ],
  [
    'early earlier later late that',
    new RegExp(
      `(?:(?:early|earlier|late|later) )?that (?:same )?(?<side>)(?<unit>week|month|year)${end}(?!')`,
      'y',
    ),
    sided,
  ],
  [
    'ce cette plus',
    new RegExp(`(?:plus (?:tot|tard) )?(?<side>)ce(?:tte)? (?<unit>mois|semaine)-la${end}`, 'y'),
    sided,
  ],
  [
    'plus cette',
    new RegExp(
      `(?:plus (?:tot|tard) (?:dans l'annee|cette annee-la|la meme annee)|cette annee-la|cette meme annee)${end}`,
      'y',
    ),
    told('year', 0),
  ],
  ['la le', new RegExp(`(?<side>la|le) meme (?<unit>semaine|mois|annee)${end}(?! qu[e'])`, 'y'), sided],
  [
    'au pendant durant dans',
    new RegExp(`(?:au cours du|pendant le|durant le|dans le courant du) (?<unit>week-?end)${end}(?! d)`, 'y'),
    lastBegun,
  ],
  [
    'en a d au le la debut fin milieu',
    new RegExp(
      `(?:en |a la |d'ici (?:a )?(?:la )?|au |le |la )?(?:debut|fin|milieu) (?:de |du |d')(?:la |l')?(?<side>)(?<unit>semaine|mois|annee)${end}(?! (?:\\d|derni|pass|proch|suiv|prec|scol|civile|d))`,
      'y',
    ),
    (match) => ({ from: 'document', unit: unitOf(match.groups?.['unit'] ?? '') ?? 'year', shift: 0 }),
  ],
  // "La troisième attaque de l'année", "its second breach of the year": a count is kept of the year that runs.
  [
    'l',
    new RegExp(
      `(?<=(?:premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|\\d(?:e|eme)) (?!${partOfYear})[a-z-]+ (?:[a-z-]+ )?de )l'annee${end}(?! (?:\\d|derni|pass|proch|suiv|prec|scol|civile|d[eu]s?(?![a-z])|d'))`,
      'y',
    ),
    document('year', 0),
  ],
  [
    'the',
    new RegExp(
      `(?<=(?:first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|\\d(?:st|nd|rd|th)) (?!${partOfYear})[a-z-]+ (?:[a-z-]+ )?of )the year${end}(?! (?:\\d|before|after|ended|ending|when|that|of|award|prize))`,
      'y',
    ),
    document('year', 0),
  ],
  ['l', new RegExp(`l'avant-veille${end}(?! d)`, 'y'), told('day', -2)],
  [
    'la',
    new RegExp(
      `la veille(?: au soir| au matin)?${end}(?!-| (?:d[eu]s?(?![a-z])|d'|sur l|et l|tech|strat|cyber|jurid|regl|sanit|inform|docum|concur|num))`,
      'y',
    ),
    told('day', -1),
  ],
  [
    'le la',
    new RegExp(
      `(?<side>le lendemain|la veille)${moment} (?:de |du )(?:l'|la |cette |cet |ce )?${attackWord}${end}`,
      'y',
    ),
    ofAttack,
  ],
  [
    'the',
    new RegExp(
      `the (?:day|morning|night) (?<side>after|before) (?:the |that |this |its )${attackWord}${end}`,
      'y',
    ),
    ofAttack,
  ],
  ['le', new RegExp(`le surlendemain${moment}${end}(?! d)`, 'y'), told('day', 2)],
  ['le', new RegExp(`le lendemain${moment}(?: meme)?${end}(?! d)`, 'y'), told('day', 1)],
  ['le', new RegExp(`le jour (?:suivant|d'apres)${end}`, 'y'), told('day', 1)],
  ['le', new RegExp(`le jour (?:precedent|d'avant)${end}`, 'y'), told('day', -1)],
  [
    'il voila voici',
    new RegExp(
      `(?:il y a|voila|voici)(?: (?:a peine|seulement|deja|exactement|tout juste))? ${hedge}(?<count>${countPattern}) ${frenchUnit}${end}(?! et demi| de (?!cela|ca(?![a-z])))`,
      'y',
    ),
    counted('document', -1),
  ],
  [
    'dans',
    new RegExp(
      `dans ${hedge}(?<count>${countPattern}) ${frenchUnit}${end}(?! (?:et demi|d[eu]|sui|prec|qui))`,
      'y',
    ),
    counted('document', 1),
  ],
  [
    '#',
    new RegExp(`(?<count>${countPattern}) ${frenchUnit} (?:plus tot|auparavant)${end}(?! que)`, 'y'),
    counted('told', -1),
  ],
  ['#', new RegExp(`(?<count>${countPattern}) ${frenchUnit} plus tard${end}`, 'y'), counted('told', 1)],
  ['#', new RegExp(`(?<count>${countPattern}) ${frenchUnit} avant${alone}`, 'y'), counted('told', -1)],
  [
    '#',
    new RegExp(`(?<count>${countPattern}) ${frenchUnit} apres(?: cela| ca)?${alone}`, 'y'),
    counted('told', 1),
  ],
  ['the', new RegExp(`the day before yesterday${end}`, 'y'), document('day', -2)],
  [
    'the',
    new RegExp(`the (?<unit>week|weekend|month|year) before last${end}`, 'y'),
    (match) => ({ from: 'document', unit: unitOf(match.groups?.['unit'] ?? '') ?? 'week', shift: -2 }),
  ],
  ['the', new RegExp(`the day after tomorrow${end}`, 'y'), document('day', 2)],
  [
    'early earlier late yesterday',
    new RegExp(`(?:(?:early|earlier|late) )?yesterday${moment}${end}`, 'y'),
    document('day', -1),
  ],
  ['earlier later today', new RegExp(`(?:(?:earlier|later) )?today${end}`, 'y'), document('day', 0)],
  [
    'tonight this',
    new RegExp(`tonight${end}|this (?:morning|afternoon|evening)${end}`, 'y'),
    document('day', 0),
  ],
  ['last', new RegExp(`last night${end}`, 'y'), document('day', -1)],
  ['la cette', new RegExp(`(?:la|cette) nuit (?:derniere|passee)${end}`, 'y'), document('day', -1)],
  ['this over', new RegExp(`(?:over )?this past weekend${end}`, 'y'), lastBegun],
  ['tomorrow', new RegExp(`tomorrow${moment}${end}`, 'y'), document('day', 1)],
  [
    'le la the a au tout debut fin milieu courant mi early earlier late later mid sometime start beginning end',
    new RegExp(
      `${part}the (?<side>next|following|previous|prior) (?<unit>day|morning|week|weekend|month|quarter|year)${end}`,
      'y',
    ),
    nextDay,
  ],
  [
    'the that',
    new RegExp(
      `(?:the|that) same (?<side>)(?<unit>day|week|month|year)${end}(?! (?:as|that|when)(?![a-z]))|that very day${end}|(?:the|that) same (?:morning|afternoon|evening|night)${end}`,
      'y',
    ),
    (match) =>
      match.groups?.['unit'] === undefined ? { from: 'told', unit: 'day', shift: 0 } : sided(match),
  ],
  [
    'le la the a au tout debut fin milieu courant mi early earlier late later mid sometime start beginning end last this next',
    new RegExp(
      `${part}(?<side>last|this|next|this coming) (?<unit>week|weekend|month|quarter|year)${end}(?! of (?:the|his|her|their|its|an?|my|our|[jfmasond][a-z]{2,8} \\d|\\d))(?!-)`,
      'y',
    ),
    sided,
  ],
  ['over during at', new RegExp(`(?:over|during|at) the (?<unit>weekend)${end}(?! of)`, 'y'), lastBegun],
  [
    'the start beginning end',
    new RegExp(
      `(?:the (?:start|beginning|end) of the|(?<=(?:by|at|before|until) )end of(?: the)?) (?<unit>week|month|quarter|year)${end}(?! \\d)`,
      'y',
    ),
    (match) => ({ from: 'document', unit: unitOf(match.groups?.['unit'] ?? '') ?? 'year', shift: 0 }),
  ],
  [
    'the',
    new RegExp(`the (?<unit>day|week|month|year) (?:before|prior|earlier)${alone}`, 'y'),
    (match) => ({ from: 'told', unit: unitOf(match.groups?.['unit'] ?? '') ?? 'day', shift: -1 }),
  ],
  [
    'the',
    new RegExp(`the (?<unit>day|week|month|year) after${alone}`, 'y'),
    (match) => ({ from: 'told', unit: unitOf(match.groups?.['unit'] ?? '') ?? 'day', shift: 1 }),
  ],
  [
    '# environ pres quelque about around some nearly roughly almost',
    new RegExp(`${hedge}(?<count>${countPattern}) ${englishUnit} ago${end}`, 'y'),
    counted('document', -1),
  ],
  [
    '# environ pres quelque about around some nearly roughly almost',
    new RegExp(`${hedge}(?<count>${countPattern}) ${englishUnit} later${end}(?! than)`, 'y'),
    counted('told', 1),
  ],
  [
    '# environ pres quelque about around some nearly roughly almost',
    new RegExp(`${hedge}(?<count>${countPattern}) ${englishUnit} earlier${end}(?! than)`, 'y'),
    counted('told', -1),
  ],
  [
    '# environ pres quelque about around some nearly roughly almost',
    new RegExp(`${hedge}(?<count>${countPattern}) ${englishUnit} (?:before|prior)${alone}`, 'y'),
    counted('told', -1),
  ],
  [
    '# environ pres quelque about around some nearly roughly almost',
    new RegExp(`${hedge}(?<count>${countPattern}) ${englishUnit} after(?: that| this)?${alone}`, 'y'),
    counted('told', 1),
  ],
];
