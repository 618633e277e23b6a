import type { FoldedText } from './fold.ts';
import { longPattern } from './long-pattern.ts';
import { matchesIn } from './matches.ts';

const monthNames =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december|janv\\.|fevr\\.|sept\\.|oct\\.|nov\\.|dec\\.|jan\\.|feb\\.';
const months = `(?:${monthNames})(?![a-z])`;

/** "six serveurs sur neuf": machines and houses are counted, people are given as a proportion. */
const countedThings =
  'serveur|poste|machine|ordinateur|disque|sauvegarde|application|logiciel|systeme|site|agence|ecole|college|lycee|mairie|commune|etablissement|hopitau[x]?|clinique|magasin|boutique|usine|filiale|centre|cabinet|pharmacie|officine|atelier|entrepot|depot|base|boite|server|computer|system|site|branche|office|school|clinic|hospital|store|plant|warehouse|depot|mailboxe|backup';

/** An address of mail, which begins with any word. */
const mail = '[a-z0-9._-]{1,64}@[a-z0-9.-]{1,253}';
/** Stretches whose digits never count anything, whoever selected them. */
const never = [
  // dates: 14 février 2021, du 14 au 23 février, February 14, 2021, 2021-02-14, 14/02/2021
  `\\d{1,2}(?:er)?(?: (?:et|au|and|to|-) (?:le )?\\d{1,2}(?:er)?)? (?:${months})(?: \\d{4})?`,
  `(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?!\\d| \\d{3}(?!\\d)|[.,]\\d{3}|[.,]\\d+ ?(?:million|milliard|billion|[kmgt]?[ob](?![a-z])|tera|giga|mega|%))(?:,? \\d{4})?`,
  `(?:${months}),? (?:19|20)\\d{2}(?!\\d)`,
  // "may" is a month only with a year beside it
  '(?:\\d{1,2} )?may(?: \\d{1,2},?)? (?:19|20)\\d{2}(?!\\d)',
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
  // hours: 19h30, 22 h 15, 7:45, 8 a.m.
  '(?:\\d{1,2} ?(?:a|to|et|ou|-|–) ?)?\\d{1,2} ?h(?:eures)?(?: ?\\d{2})?(?![a-z0-9])',
  '\\d{1,2}:\\d{2}',
  '\\d{1,2} ?[ap]\\.?m(?:\\.|(?![a-z]))',
  // telephone numbers
  '(?:\\+\\d{2,3}|0)[ .-]?\\(?\\d?\\)?[ .-]?\\d(?:[ .-]?\\d{2}){4}(?!\\d)',
  '(?:\\d-)?\\d{3}-\\d{3}-\\d{4}',
  '\\d{3}\\.\\d{3}\\.\\d{4}(?!\\d)',
  '\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}',
  '\\+?1[ .-]\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}',
  '0 8\\d\\d \\d{3} \\d{3}(?!\\d)',
  // "Call 133 937 instead"
  '(?<=(?:^|[.!?:\\n•,;] ?)(?:please )?)(?:call|dial|ring|phone|composez|appelez)(?: (?:us|them|le|au|on|at|nous))* \\d{2,4}(?:[ .-]\\d{2,4}){1,4}(?!\\d| ?(?:people|customers|clients|personnes))',
  // "got ticket 24-1187"
  '(?:ticket|case|claim|dossier|docket|incident) (?:no\\.? ?|number |numero |n° ?|#)?\\d{1,4}-\\d{2,6}(?!\\d)',
  // addresses of machines and pages, identifiers
  'https?:[^ \\n]+',
  'www\\.[^ \\n]+',
  mail,
  'cve[- ]?\\d+-\\d+',
  '(?:19|20)\\d{2}-\\d{5,6}(?!\\d)',
  // numbers of registers: 001-08052, 63-0780404; "Washington, D.C. 20549"
  '\\d{2,3}-\\d{5,7}(?!\\d)',
  'd\\. ?c\\. \\d{5}(?!\\d)',
  'nhs (?:111|24)(?!\\d)',
  // articles of a code: 45 C.F.R. § 164.408
  '\\d+ (?:c\\.? ?f\\.? ?r\\.?|u\\.? ?s\\.? ?c\\.?)(?![a-z])(?: {0,3}§+)?(?: {0,3}\\d[\\d.]*)?',
  '\\d+(?:\\.\\d+){3}',
  // ratios: 9,8 sur 10; 40 %; de 2 à 4 %
  '\\d+(?:[.,]\\d+)? sur (?:10|20|100|deux|trois|quatre|cinq|six|dix)(?![a-z0-9])',
  '(?:deux|trois|quatre|cinq|six|sept|huit|neuf) sur (?:trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)(?![a-z0-9])',
  `(?:deux|trois|quatre|cinq|six|sept|huit|neuf|[2-9]) (?!(?:${countedThings})s?(?![a-z]))[a-z]{3,20} sur (?:trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|[2-9]|10|20)(?![a-z0-9]| ?\\d| (?!(?:a|en|au|dans|ont|sont|est|qui|chez|ne|n|et|ou)(?![a-z]))[a-z])`,
  `(?:two|three|four|five|six|seven|eight|nine) (?!(?:${countedThings})s?(?![a-z]))[a-z]{3,20} out of (?:three|four|five|six|seven|eight|nine|ten)(?![a-z0-9])`,
  '(?:two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twenty|a hundred)(?![a-z0-9])',
  '(?:une?|one|1) (?:[a-z]{1,30} )?(?:sur|in|out of) (?:\\d{1,3}|deux|trois|quatre|cinq|six|dix|two|three|four|five|six|ten)(?![a-z0-9])',
  '\\d+(?:[.,]\\d+)?(?: (?:a|to|et|and) |-)\\d+(?:[.,]\\d+)? ?(?:%|pour cent|per cent|percent)',
  // "[3] Some 50 million files": the paragraphs of a decision
  '(?<=\\[)\\d{1,3}(?=\\])',
  '[+-]?\\d+(?:[.,]\\d+)? ?(?:%|pour cent|per cent|percent|pourcents?)',
  // references: article 33, page 7, n° 12, version 2.8
  '(?:articles?|art\\.|pages?|p\\.|chapitres?|chapter|section|version|local|bp|cs|porte?|cvss|tome|numero|considerant|recital|top|iso|sha|md|windows|figure|tableau|table) ?\\d[\\d.]*(?!\\d)',
  // ports 22, 443 et 8443; articles 33 et 34; pages 18 à 20
  '(?:articles|art\\.|pages|pp\\.|chapitres|chapters|sections|versions|ports|figures|tableaux|annexes|considerants|lots|paragraphes|alineas|rules|points) ?\\d[\\d.]*(?:, ?\\d[\\d.]*(?! ?\\d))*(?: ?(?:et|and|ou|or|a|to|&|-) ?\\d[\\d.]*)?(?! ?\\d)',
  '(?:office|microsoft|ms|dynamics) 365(?!\\d)',
  // "le numéro deux français de l’électroménager"
  '(?:numero|number) (?:un|deux|trois|quatre|cinq|one|two|three|four|five)(?![a-z])',
  'n ?° ?\\d[\\d.]*',
  '§+ ?\\d[\\d.]*',
  // "un demi pour cent"
  '(?:(?:un |une )?(?:demi|quart|tiers) (?:de )?)?pour cent(?![a-z])',
  // But "No. 29 million people …" answers.
  '(?:(?<!\\? ?\\n?)no\\.|#) ?\\d+(?![\\d.,]* (?:millions?|billions?|thousand)(?![a-z]))',
  "l'?an \\d+",
] as const;

/** "Morbihan (56)": a word, whichever, and its number. */
const spelled =
  '(?:ten|eleven|twelve|[a-z]{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?|dix(?:-[a-z]{4})?|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:[a-z-]{3,16})?)';
const department = `[a-z'-]{1,40}(?<!(?<![a-z-])${spelled}) \\((?:0[1-9]|[1-9]\\d|2a|2b|97\\d)\\)`;
/** Stretches that are no figures in running text, but are when somebody selects exactly them. */
const inRunningText = [
  // years
  "(?:en|in|depuis|since|fin|debut|mi-|annees?|d'ici|year|by|of|de|entre|from|during|until|avant|apres|before|after) (?:l'annee )?(?:19|20)\\d{2}(?! ?(?:\\d|[a-z%€]))(?: (?:et|and|a|to|-) (?:19|20)\\d{2}(?!\\d))?",
  '(?:19|20)\\d{2} ?[-–/] ?(?:19|20)?\\d{2}(?!\\d)',
  '(?:entre|between|de|from) (?:19|20)\\d{2} (?:et|and|a|to) (?:19|20)\\d{2}(?! ?[\\d])',
  department,
  // releases, headings, rates: nothing is counted in tenths unless by thousands or millions ("LockBit 2.0", "4.2 Le fichier", "2,5 par jour")
  '(?<!(?:about|environ|some|nearly|over|around|roughly|than|only|de|que|quelque) )\\d{1,2}[.,]\\d{1,2}(?!\\d|[.,]\\d| ?-?(?:mil|mio|bill|mrd|md|crore|lakh|thousand|[kmbgtp](?![a-z])|[kmgtp]?i?[bo](?![a-z])|[kmgtp]bytes?|octet|kilo|mega|giga|tera|peta|bytes?(?![a-z])|%|pour|per|pct)| ?(?:a|to|et|and|-|–|ou|or) ?\\d)',
  // change, not range
  'ages? (?:de|of) \\d+(?: (?:et|a|and|to) \\d+)?',
  "(?:aged?|in age|ages?|agee?s?)(?: range)? (?:from |between |de |d'|entre )?\\d{1,3} (?:et|a|and|to) \\d{1,3}(?!\\d)",
] as const;

/**
 * A pattern for stretches of some kinds, of which one begins with any word and is tried at each: where a text lacks the
 * sign of it, that one is left out.
 */
function kindsOf(kinds: readonly string[], costly: string, sign: RegExp): (text: string) => RegExp {
  const of = (some: readonly string[]): RegExp =>
    longPattern(new RegExp(`(?<![a-z0-9])(?:${some.join('|')})`, 'g'));
  let all: RegExp | undefined;
  let most: RegExp | undefined;
  return (text) =>
    sign.test(text) ? (all ??= of(kinds)) : (most ??= of(kinds.filter((kind) => kind !== costly)));
}

const neverIn = kindsOf(never, mail, /@/);
const runningIn = kindsOf(inRunningText, department, / \((?:\d\d|2[ab])/);

/** A stretch of folded text. */
export type Span = { readonly start: number; readonly end: number };

/** The stretches in which no number is a figure, in order. `selected`: the text is what a person selected. */
export function excludedSpans(folded: FoldedText, selected: boolean): readonly Span[] {
  const { text } = folded;
  const patterns = selected ? [neverIn(text)] : [neverIn(text), runningIn(text)];
  return patterns
    .flatMap((pattern) => matchesIn(text, pattern))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((left, right) => left.start - right.start);
}

/** Keeps what overlaps none of the spans; both lists are in order, so one walk is enough. */
export function outside<T extends Span>(items: readonly T[], spans: readonly Span[]): readonly T[] {
  let next = 0;
  let reached = -1;
  return items.filter((item) => {
    for (;;) {
      const span = spans[next];
      if (span === undefined || span.start >= item.end) break;
      reached = Math.max(reached, span.end);
      next += 1;
    }
    return reached <= item.start;
  });
}
