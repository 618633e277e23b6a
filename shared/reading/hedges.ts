import type { FoldedText } from './fold.ts';

/** What a hedge does to the number beside it. */
export type HedgeExactness = 'exact' | 'about' | 'at-least' | 'at-most';

/** A hedge found next to a number, in folded offsets. */
export type Hedge = { readonly start: number; readonly end: number; readonly exactness: HedgeExactness };

/*
 * Patterns over folded text: lower case, no accents, one kind of space. Inside one list the longer wording
 * comes first. Negated forms ("pas plus de", "ne dépasse pas") stand in the list of what they end up saying.
 */
const before: Readonly<Record<HedgeExactness, readonly string[]>> = {
  'at-most': [
    "(?:ne |n')(?:depass|exced|atteign|atteint|compt)[a-z]* (?:pas|guere)",
    "(?:ne |n')(?:va|vont|allai(?:t|ent)|serai(?:t|ent) alles?)(?: pas)? au[- ]dela d[e']s?",
    "n'(?:a|ont|avait|avaient|aurait|auraient) (?:pas|jamais|guere) (?:depasse|excede|atteint)",
    '(?:did|does|do|has|have)(?: not|n.t) (?:exceed|exceeded|reach|reached|surpass|surpassed|top|topped|(?:go|gone|extend|extended) (?:beyond|above|over|past))',
    "n'(?:a|ont|est|sont|avait|avaient) (?:pas|jamais|guere) (?:alle|allee|alles) au[- ]dela d[e']s?",
    'sans depasser',
    "pas plus d[e'u]s?",
    "pas au[- ]dela d[e']s?",
    'non plus d[e]',
    "jusqu'?a(?:ux)?(?: hauteur de)?",
    'tout au plus',
    '(?:au|dans le) pire(?: des cas)?,?(?: c.est)?',
    '(?:at |the )?worst(?: case)?(?: is| of| scenario is)?,?',
    'au plus',
    'au (?:grand )?maximum(?: de)?',
    "un maximum d[e']",
    'maximum(?: de)?',
    "(?:un peu |bien |beaucoup |legerement )?moins d[e'](?:s)?",
    'inferieure?s? (?:ou egale?s? )?(?:a|aux)',
    "en dessous d[e']s?",
    "en deca d[e']s?",
    'plafonnee?s? a',
    "a peine plus d[e']",
    'maxi(?:mum)?',
    'max\\.?',
    "(?:do|does|did)(?: not|n't) exceed",
    'not exceeding|(?:not|n.t) quite',
    '(?:no|not|never) more than',
    '(?:no|not) over',
    '(?:no|not) greater than',
    'up to',
    'at (?:the )?most',
    '(?:just |slightly |a little |well )?(?:fewer|less) than',
    '(?:just |well |slightly |a little )?(?:under|below)',
    'as many as',
    'as much as',
    'a maximum of',
    'maximum of',
    '(?:just )?shy of',
    'capped at',
    '<=',
    '<',
    '≤',
    '⩽',
  ],
  'at-least': [
    "pas moins d[e']",
    "non moins d[e']",
    'au moins',
    'au (?:strict )?minimum(?: de)?',
    'a minima',
    'au bas mot',
    'pour le moins',
    "un minimum d[e']",
    'minimum(?: de)?',
    "(?:un peu |bien |beaucoup |nettement |largement |legerement )?plus d[e'](?:s)?",
    '(?:depass|exced)(?:e|ent|ait|aient|ant|era|eront|erait|eraient|er)(?: (?:largement|desormais|deja))?(?: (?:les|la barre des|le seuil des|le cap des))?',
    'depassee?s? (?:les|la barre des|le cap des)',
    '(?:ont|a|aurait|auraient|avoir) (?:depasse|excede|franchi)(?: (?:les|la barre des|la barre de|le cap des|le cap de))?',
    '(?:la barre|le cap|le seuil) d(?:es|e)',
    "au[- ]dela d[e']s?",
    'superieure?s? (?:ou egale?s? )?(?:a|aux)',
    "a partir d[e']",
    'mini(?:mum)?',
    'min\\.',
    '(?:no|not) (?:fewer|less) than',
    'at (?:the (?:very )?)?least',
    'at minimum',
    'a minimum of',
    'minimum of',
    '(?:just |slightly |well |a little |far |many )?(?:more|greater|larger|higher) than',
    'upwards? of',
    'in excess of',
    '(?:just |well |slightly |a little )?over',
    '(?:just |well )?above',
    'exceed(?:s|ed|ing)?',
    'surpass(?:es|ed|ing)?',
    'north of',
    'topp(?:ed|ing)',
    'more',
    "\\+ ?d[e']",
    '>=',
    // Not the end of a tag: `<a href="…">435k`.
    '(?<!["\'/a-z=>-])>(?!>)',
    '≥',
    '⩾',
    '\\+',
  ],
  about: [
    "pas loin d[e']",
    "(?:tout )?pres d[e'](?:s)?",
    'environ',
    'quelques?',
    'a peu pres',
    "autour d[e'](?:s)?",
    "aux? alentours? d[e'](?:s)?",
    "aux environs d[e'](?:s)?",
    'approximativement',
    'presque',
    'plus ou moins',
    'peut-etre',
    'perhaps',
    'possibly',
    'maybe',
    "(?:de |dans )?l'ordre d[e']",
    'avoisin(?:e|ent|ait|ant|erait|eraient|er)(?: les)?',
    '(?:frol|approch)(?:e|ent|ait|ant|erait|eraient)(?: (?:les|des))?',
    "proches? d[e'](?:s)?",
    'dans les',
    'estimee?s? a',
    'estimations? (?:de|a)',
    'grosso modo',
    'a peine',
    'barely',
    'hardly',
    'scarcely',
    'close on',
    'nigh on',
    'a la louche',
    'quasi(?:ment)?',
    'env\\.',
    'about',
    'around',
    '(?:very )?near(?:ly)?',
    'almost',
    'approximately',
    'approx\\.?',
    'roughly',
    'some',
    'circa',
    'c(?:a)?\\.',
    'an estimated',
    '(?:an )?approximate',
    'estimated(?: at)?',
    'close to',
    'in the (?:region|order|neighbou?rhood|vicinity) of',
    'on the order of',
    'as near as',
    '~',
    '≈',
    '≃',
    '∼',
    '±',
    '\\+/-',
  ],
  exact: [
    '(?:tres )?exactement',
    '(?:tres )?precisement',
    'au total,?',
    '(?:le nombre |nombre )?exact de',
    'exactly',
    'precisely',
    'an exact',
    'a total of',
  ],
};
const after: Readonly<Record<HedgeExactness, readonly string[]>> = {
  'at-most': [
    ',? ?tout au plus',
    ',? ?au plus(?! (?:tard|tot|vite|haut|pres))',
    ',? ?au (?:grand )?maximum',
    'maxi(?:mum)?',
    'max\\.?',
    '(?:ou|voire) moins',
    ',? ?at (?:the )?most',
    'or (?:fewer|less|under)',
    'tops|,? ?at the outside',
  ],
  'at-least': [
    ',? ?au moins',
    ',? ?au (?:strict )?minimum',
    'mini(?:mum)?',
    'a minima',
    ',? ?au bas mot',
    ',? ?pour le moins',
    ',? (?:et|ou|voire|sinon)(?: (?:meme|sans doute|peut-etre|probablement))? (?:bien |beaucoup |encore )?(?:plus|davantage)(?! de)',
    ',? ?at (?:the (?:very )?)?least',
    ',? ?at (?:a )?minimum',
    ',? (?:or|and|if not)(?: (?:possibly|probably|perhaps|even))? (?:(?:many|much|far) )?more(?! than)',
    'and counting',
    'et (?:quelques|des poussieres|des brouettes)',
    'and (?:some|change)',
    '-plus',
    '\\+(?![\\d])',
  ],
  about: [
    'environ',
    'a peu pres',
    ',? ?a (?:quelques?|une?|deux|trois|dix|cent|peu de|plus ou moins) ?(?:[a-z]+ )?(?:unites?|choses?|dizaines?|centaines?|milliers?|personnes?|lignes?|dossiers?|comptes?|cas|pour cent|%|tetes?) pres',
    'approximativement',
    ',? ?a la louche',
    ',? ?a vue de nez',
    ',? ?grosso modo',
    'env\\.?',
    '\\((?:env\\.?|environ|arrondie?|approx\\.?|estimation|estime|rounded|est\\.)\\)',
    '[- ]odd',
    'or so',
    'or thereabouts',
    'approximately',
    'roughly',
    'approx\\.?',
    ',? ?give or take(?: a (?:few|handful|couple|dozen|hundred|thousand))?',
    ',? ?(?:more or less|plus or minus(?: a (?:few|handful|couple|dozen))?)',
  ],
  exact: ['exactement', 'precisement', 'tout rond', 'exactly', 'precisely'],
};

const order = ['at-most', 'at-least', 'about', 'exact'] as const;
const wordEnd = '(?:(?<=[^a-z])|(?![a-z]))';
const beforePatterns = order.map((exactness) => ({
  exactness,
  pattern: new RegExp(
    `(?:^|[^a-z])(${before[exactness].join('|')}) {0,3}(?:(?:the|les|ces|ses|its|their) )?$`,
  ),
}));
const afterPatterns = order.map((exactness) => ({
  exactness,
  pattern: new RegExp(`^ {0,3}(${after[exactness].join('|')})${wordEnd}`),
}));
/** The longest wording with its adverbs fits well inside. */
const reach = 48;

/**
 * The hedges that end where the number starts, nearest first: "plus de quelque 500 000" has two. Nothing is
 * looked for further than the words that touch the number, nor beyond `floor` (the end of what was read
 * before), so a hedge never leaks to another number.
 */
export function hedgesBefore(folded: FoldedText, start: number, floor: number): readonly Hedge[] {
  const found: Hedge[] = [];
  let edge = start;
  for (let round = 0; round < 3; round += 1) {
    const hedge = hedgeEndingAt(folded.text, edge, floor);
    if (hedge === undefined) break;
    found.push(hedge);
    edge = hedge.start;
  }
  return found;
}

/** The last words of the wordings of `before`: most numbers have none of them before, and need no closer look. */
const lastWord =
  /(?:beyond|past|(?:worst|case|pire|cas),?|odd|maybe|perhaps|possibly|etre|[a-z]'|[<>=≤≥⩽⩾~≈≃∼±+/-]|(?<![a-z])(?:d[eu]s?|aux?|a|pas|guere|plus|peine|maxi(?:mum)?|mini(?:mum)?|minima|m(?:ax|in)|hauteur|than|over|under|below|above|to|most|least|as|at|of|exceed[a-z]*|surpass[a-z]*|topp[a-z]+|moins|mot|depass[a-z]*|exced[a-z]*|franchi|atteint|largement|desormais|deja|environ|env|quelques?|pres|approximativement|presque|avoisin[a-z]*|frol[a-z]*|approch[a-z]*|dans|les|modo|louche|quasi(?:ment)?|about|around|near(?:ly)?|barely|quite|hardly|scarcely|on|almost|approx(?:imate(?:ly)?)?|roughly|some|circa|ca?|estimated|more|exactement|precisement|total|exact|exactly|precisely)[.,]?) {0,3}(?:(?:the|les|ces|ses|its|their) )?$/;

function hedgeEndingAt(text: string, edge: number, floor: number): Hedge | undefined {
  const from = Math.max(floor, edge - reach);
  const window = text.slice(from, edge);
  if (!lastWord.test(window.slice(-26))) return undefined;
  let best: Hedge | undefined;
  for (const { exactness, pattern } of beforePatterns) {
    const match = pattern.exec(window);
    if (match === null) continue;
    const words = match[1] ?? '';
    const start = from + match.index + match[0].indexOf(words);
    // The longest wording wins: "pas plus de" over "plus de", "au moins" over nothing.
    if (best === undefined || start < best.start)
      best = { start, end: start + words.trimEnd().length, exactness };
  }
  return best;
}

/**
 * The hedge that starts where the number (or its unit) ends: "500 000 au moins", "84 000 environ", "30K+".
 * `ceiling` is where the next number starts: a hedge that touches it belongs to it.
 */
export function hedgeAfter(folded: FoldedText, end: number, ceiling: number): Hedge | undefined {
  const window = folded.text.slice(end, end + reach);
  for (const { exactness, pattern } of afterPatterns) {
    const match = pattern.exec(window);
    if (match === null) continue;
    const words = (match[1] ?? '').replace(/^[, ]+/, '');
    const hedgeEnd = end + match[0].length;
    const between = folded.text.slice(hedgeEnd, Math.max(hedgeEnd, ceiling));
    if (ceiling < hedgeEnd || (ceiling < folded.text.length && /^ ?(?:de |d'|the |les |of )?$/.test(between)))
      continue;
    return { start: hedgeEnd - words.length, end: hedgeEnd, exactness };
  }
  return undefined;
}

/** What several hedges on one number say together: a bound is stronger than "about", "about" than "exactly". */
export function combinedExactness(hedges: readonly Hedge[]): HedgeExactness {
  for (const exactness of ['at-most', 'at-least', 'about'] as const) {
    if (hedges.some((hedge) => hedge.exactness === exactness)) return exactness;
  }
  return 'exact';
}
