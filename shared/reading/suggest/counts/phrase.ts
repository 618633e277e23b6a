import type { Language } from '../../detect-language.ts';
import type { FoldedText } from '../../fold.ts';
import { measureAfter } from '../../units.ts';
import { accented, isDone, othersDone } from './participles.ts';
import { englishNoun } from './english-noun.ts';
import { knownAt, never, next, type NounRead } from './known-noun.ts';
import { isNeverCounted, plainForm, senseOfWord, type NounSense } from './nouns.ts';
import { betweenNumberAndNoun, groupEnds, whenAfter } from './phrase-words.ts';

/** What a number counts, by the words after it. Offsets are into the folded text. */
export type CountedPhrase = {
  /** `noun`: a known noun; `unknown`: a noun nobody knows; `none`: no noun; `never`: days, money, versions; `size`: bytes. */
  readonly kind: 'noun' | 'size' | 'unknown' | 'none' | 'never';
  readonly sense?: NounSense;
  /** Where the noun stands, and where the phrase ends. Both at the number's end when there is none. */
  readonly start: number;
  readonly end: number;
  /** Bytes in one of the unit. */
  readonly factor: number;
  /** "47 of its patients", "3 000 d’entre eux": part of something said before or right after. */
  readonly isPart: boolean;
};

const reach = 110;
const anaphor =
  /^ (?:d'entre (?:eux|elles|ceux|celles|nous|vous|ces|les)|parmi (?:eux|elles|ceux|celles)|of (?:you|us)(?![a-z])|of (?:them|whom|which|these|those)(?= ?[a-z]* ?(?:were|are|had|have|is|was|who|,|\.|$| [a-z]))|others(?![a-z])|other(?= ?[.,;)]|$)|restante?s(?= |[.,;]|$)|autres(?= (?:ont|sont|avaient|etaient|etant|auraient|seraient|dans|en|au|aux|a|sur|chez|depuis|hier)(?![a-z])|[ .,;]*$))/;
/** "a 50k-row sample", "a 1,000-patient data breach": what a leak is made of. */
const compoundOf =
  /^[ -](row|record|line|entry|user|account|patient|customer|member|student|file|e?-?mail)s? (?:data )?(?:sample|dump|leak|breach|database|list|dataset|collection|subset|file|corpus|combo|archive|trove|set)(?![a-z])|^-([a-z]+) (?:data |security |personal |credential |medical )?(?:leak|breach|hack|incident|exposure|theft|spill|loss|dump|haul|trove|database|dataset)(?![a-z])/;
/** Words that start a complement of the number itself ("of its patients", "de ses clients"). */
const partitive =
  /^ (?:of (?:its|their|our|the|his|her|those|these|your|my)|(?:de|d') ?(?:ses|leurs|nos|vos|mes|tes|ces)|des) /;
const possessive =
  /^ of (?!the |these |those |them )[a-z0-9.&-]{1,20}(?: (?!(?:in|at|on|from|by|for|to|after|before|during|since) )[a-z0-9.&-]{1,20}){0,4}?'s? /;

/** Reads the phrase after a number that ends at `end`; nothing is read beyond `ceiling`, the next number. */
export function phraseAfter(
  folded: FoldedText,
  end: number,
  ceiling: number,
  language: Language,
  value: number,
): CountedPhrase {
  const nothing = { start: end, end, factor: 1, isPart: false } as const;
  const rest = folded.text.slice(end, Math.min(end + reach, ceiling));
  const window = clause(joined(unquoted(folded.text.slice(Math.max(0, end - 40), end), rest)));
  // "320 000 (trois cent vingt mille) euros"
  if (
    /^ ?(?:\([a-z -]{3,60}\)|\)) ?(?:euros?|dollars?|francs?|livres|pounds|€|\$|£)/.test(
      folded.text.slice(end, end + reach),
    )
  )
    return { ...nothing, kind: 'never' };
  // "une trentaine de Go"
  const ofSize = /^ de(?= (?:[kmgtp]i?o|[a-z]*octets)(?![a-z]))/.test(window) ? 3 : 0;
  const measure = measureAfter(folded, end + ofSize, window.slice(ofSize));
  if (measure?.kind === 'unit') {
    if (measure.unit === 'money') return { ...nothing, kind: 'never', end: measure.end };
    const sense: NounSense = { nounClass: 'size', unit: 'bytes' };
    return {
      kind: 'size',
      sense,
      start: measure.start,
      end: measure.end,
      factor: measure.factor,
      isPart: false,
    };
  }
  if (whenAfter.test(window)) return { ...nothing, kind: 'none' };
  const compound = compoundOf.exec(window);
  if (compound !== null) {
    const word = compound[1] ?? compound[2] ?? '';
    const sense = senseOfWord(word);
    if (sense !== undefined)
      return { ...nothing, kind: 'noun', sense, start: end + 1, end: end + 1 + word.length };
  }
  // "22-year-old", "1,200-employee company", "12 %": parts of another word, ratios.
  if (
    /^-[a-z]|^ ?(?:%|‰|°|\/|€|\$|£)|^ ?h(?:\d| \d| |$)|^ ?(?:k|m|md)? ?(?:€|\$|£)|^ ?(?:k|m|md)(?:eur|usd|gbp|chf)s?(?![a-z])|^[ -](?:tiers|quarts|cinquiemes|sixiemes|dixiemes|thirds|quarters|fifths|tenths) (?:de|des|d|du|of)(?![a-z])/.test(
      window,
    )
  )
    return { ...nothing, kind: 'never' };
  const anaphoric = anaphor.exec(window) ?? othersDone(folded, end, window);
  // "six autres entreprises", "quatre autres touchées"
  const named = anaphoric === null ? undefined : next.exec(window.slice(anaphoric[0].length))?.[1];
  if (anaphoric !== null && (named === undefined || senseOfWord(plainForm(named)) === undefined))
    return { ...nothing, kind: 'none', end: end + anaphoric[0].length, isPart: true };
  const of = possessive.exec(rest);
  const skipped = of === null ? 0 : of[0].length - 1;
  const isPart = of !== null || partitive.test(window) || /^ autres (?!etablissements)[a-z]/.test(window);
  const words = of === null ? window : of[0] + clause(rest.slice(of[0].length));
  const isAccented = (from: number, to: number): boolean => accented(folded, end + from, end + to);
  const read =
    language === 'fr' ? frenchNoun(words, skipped, isAccented) : englishNoun(words, skipped, value);
  // "sur 150 annoncés par le groupe": its accent tells a participle from a noun.
  if (read.kind === 'unknown' && isDone(folded, end + read.start, end + read.end))
    return { ...nothing, kind: 'none', isPart };
  return { ...nothing, ...read, start: end + read.start, end: end + read.end, isPart };
}

/** "password-protected, but unencrypted laptops": a comma between adjectives ends no clause. */
function joined(window: string): string {
  // "city, county or state systems": kinds of one thing.
  const kinds = window.replace(
    /^( [a-z-]+), (?=[a-z-]+,? (?:or|and) (?:[a-z-]+ ){1,3}[a-z]+s(?![a-z]))/,
    '$1  ',
  );
  return kinds
    .replace(/^( [a-z-]+ {2}[a-z-]+), (?=(?:or|and) )/, '$1  ')
    .replace(
      /^( [a-z-]+(?:ed|al|ive|ble|ic)),( (?:but |and |yet )?)(?=[a-z-]+(?:ed|al|ive|ble|ic|ate) [a-z])/,
      (_, adjective: string, link: string) => `${adjective} ${' '.repeat(link.length)}`,
    );
}

/** "« une dizaine » d'entreprises": the closing quote of a quoted number parts it from no noun. */
function unquoted(before: string, rest: string): string {
  return /["«“] ?[^"«»“”]{0,34}$/.test(before)
    ? rest.replace(/^ ?["»”](?= (?:d[e'] ?)?[a-z])/, (sign) => ' '.repeat(sign.length))
    : rest;
}

/** Cuts a window where a clause or a line ends: no noun is looked for beyond. */
function clause(window: string): string {
  const cut =
    /[\n|:;!?»"“”…=]|(?<!(?<![a-z])u\.[sk])[.,](?= |$)| [-–—] |[()](?![a-z]{1,5}[)s]|(?<=[a-z]\([a-z]{1,5}\))s(?![a-z]))/.exec(
      window,
    );
  return cut === null ? window : window.slice(0, cut.index);
}

/** French says the head noun first: "comptes clients", "adresses électroniques". */
function frenchNoun(
  window: string,
  from: number,
  isAccented: (from: number, to: number) => boolean,
): NounRead {
  let position = from;
  for (let seen = 0; seen < 6; seen += 1) {
    const match = next.exec(window.slice(position));
    if (match === null) return { kind: 'none', start: 0, end: 0 };
    const written = match[1] ?? '';
    const start = position + match[0].length - written.length;
    const known = knownAt(window, start, written);
    if (known !== undefined && !isPrenominal(known, written, window, start)) return known;
    if (betweenNumberAndNoun.has(written)) {
      position = start + written.length;
      continue;
    }
    // "mais" is no month of May, "chiffrés" are no digits.
    if (written === 'mais' || (written === 'chiffres' && isAccented(start, start + 8)))
      return { kind: 'none', start: 0, end: 0 };
    // "19 millions de la première société, 4 de la seconde": whose, and no time.
    if (written === 'seconde' && window.slice(0, start).endsWith(' la '))
      return { kind: 'none', start: 0, end: 0 };
    if (isNeverCounted(written) || isNeverCounted(written.split(/[-/]/)[0] ?? ''))
      // "ils étaient 19 l'an passé": an article begins another group.
      return match[0].includes("l'") && seen === 0
        ? { kind: 'none', start: 0, end: 0 }
        : never(start, written);
    // Two of anything take an s or an x; a verb does not, and neither do most words that end a group.
    if (
      groupEnds.has(written) ||
      (participle.test(written) &&
        (!/(?:nes|ches|ques|pes)$/.test(written) || isAccented(start, start + written.length))) ||
      !/[sxz]$/.test(written)
    )
      return { kind: 'none', start: 0, end: 0 };
    return { kind: 'unknown', start, end: start + written.length };
  }
  return { kind: 'none', start: 0, end: 0 };
}

/** French participles that may follow a bare number: "1 100 suivis en psychiatrie", "312 touchés". */
const participle = /(?:ees|[vr]is|vies|nes|ches|scrits|ises|lies|tues|ques|pes|uts|tifs|its)$/;

/** "jeunes" is a noun at the end and an adjective before one. */
function isPrenominal(known: NounRead, written: string, window: string, start: number): boolean {
  if (!betweenNumberAndNoun.has(written)) return false;
  const after = next.exec(window.slice(start + written.length))?.[1];
  return after !== undefined && senseOfWord(plainForm(after)) !== undefined && known.kind === 'noun';
}
