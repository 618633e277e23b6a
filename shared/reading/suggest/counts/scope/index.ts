import type { FoldedText } from '../../../fold.ts';
import { matchesIn } from '../../../matches.ts';
import type { Language } from '../../../detect-language.ts';
import { senseOfWord } from '../nouns.ts';
import type { CountedPhrase } from '../phrase.ts';
import { betweenNumberAndNoun } from '../phrase-words.ts';
import { windowEnd } from './window.ts';
import { describers, determiners, heads, noNames, placeless, stops } from './words.ts';

/*
 * The words that say what is counted: the noun with what describes it and the complements that say whose, of where or of
 * which kind. A verb, a conjunction or a relative ends it, and a complement that is not whole is left out: the noun alone is
 * never wrong.
 */

const reach = 100;
const feminine =
  /^(?:personnes|victimes|familles|fiches|lignes|donnees|adresses|cartes|images|entrees|entreprises|communes|femmes|filles)$/;

/** A word behind a noun; offsets into the folded text. */
type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Ends in "és". */
  readonly isDone: boolean;
};

/** Where the words stand that say what a number counts, when they say more than the noun alone. Folded offsets. */
export function scopeOf(
  folded: FoldedText,
  language: Language,
  phrase: Pick<CountedPhrase, 'start' | 'end'>,
  numberEnd: number,
): { readonly start: number; readonly end: number } | undefined {
  if (phrase.end <= phrase.start) return undefined;
  const start = describedFrom(folded, phrase.start, numberEnd);
  const words = wordsFrom(folded, phrase.end);
  const end = language === 'fr' ? frenchEnd(folded, phrase, words) : englishEnd(phrase.end, words);
  return start === phrase.start && end === phrase.end ? undefined : { start, end };
}

/** "anciens salariés", "driver's license numbers": what stands before the noun and describes it. */
function describedFrom(folded: FoldedText, nounStart: number, numberEnd: number): number {
  if (nounStart <= numberEnd) return nounStart;
  const between = folded.text.slice(numberEnd, nounStart);
  if (!/^[a-z0-9 '’.·&-]*$/.test(between)) return nounStart;
  const link =
    /^.*(?:^|[ '])(?:d|l|de|des|du|of|la|le|les|the|ses|leurs|nos|vos|mes|ces|its|their|our|your|my|his|her|these|those|autres?|other|others|more|additional|further|such|some|autant|plus|about|any|all|million|millions|thousand)(?:[' ]|$)/.exec(
      between,
    );
  const from = link?.[0].length ?? /^ */.exec(between)?.[0].length ?? 0;
  const words = between.slice(from).trim();
  const isDescription =
    words !== '' &&
    words.split(' ').length <= 4 &&
    words.split(' ').every((word) => !stops.has(word) || /^(?:and|or|et)$/.test(word));
  return isDescription && !/^(?:[^a-z]|(?:and|or|et) )/.test(words) ? numberEnd + from : nounStart;
}

const wordOrSign = /([ '’])((?:[a-z]\.)+(?:[a-z](?![a-z0-9]))?|[a-z][a-z0-9’·-]*(?:'s(?![a-z])|\.)?)|\S/g;

function wordsFrom(folded: FoldedText, from: number): readonly Word[] {
  const window = folded.text.slice(from, windowEnd(folded, from, reach));
  const words: Word[] = [];
  for (const match of matchesIn(window, wordOrSign)) {
    const text = match[2];
    if (text === undefined || (words.length === 0 && match[1] !== ' ')) break;
    const start = from + match.index + 1;
    const isCapital = /\p{Lu}/u.test(folded.original.charAt(folded.offsets[start] ?? 0));
    // A word that the window cuts is no word.
    if (match.index + match[0].length >= reach) break;
    const end = start + text.length;
    const isDone = folded.original
      .slice(folded.offsets[start] ?? 0, folded.offsets[end] ?? 0)
      .normalize('NFC')
      .endsWith('és');
    words.push({ text, start, end, isCapital, isDone });
  }
  return words;
}

/** "patients de l'hôpital d'Armentières", "numéros de sécurité sociale", "jeunes suivis par la mission". */
function frenchEnd(
  folded: FoldedText,
  phrase: Pick<CountedPhrase, 'start' | 'end'>,
  words: readonly Word[],
): number {
  const noun = folded.text.slice(phrase.start, phrase.end);
  let end = phrase.end;
  let index = 0;
  const first = words[0];
  if (first !== undefined && isKind(first, noun)) {
    end = first.end;
    index = 1;
  }
  const second = words[index];
  if (second !== undefined && agrees(second, noun)) {
    end = second.end;
    index += 1;
  }
  const head = index > 0 ? (words[index - 1]?.text ?? noun) : noun;
  for (let depth = 0; depth < 3; depth += 1) {
    const taken = frenchComplement(words, index, depth === 0 ? head : '');
    if (taken === undefined) return end;
    index = taken;
    end = words[index - 1]?.end ?? end;
    if (isVerb(words[index]) && depth === 0 && words[index - 1]?.isCapital === false) return end;
  }
  return end;
}

/** Where a complement ends that begins at `index`, in words; `undefined` when none does or when it is not whole. */
function frenchComplement(words: readonly Word[], index: number, head: string): number | undefined {
  const link = words[index]?.text ?? '';
  const isOf = /^(?:de|d|du|des)$/.test(link);
  const isTo = /^(?:a|au|aux)$/.test(link);
  if (!isOf && !isTo && !/^(?:en|chez|dans)$/.test(link)) return undefined;
  let at = index + 1;
  while (determiners.has(words[at]?.text ?? '') && at < index + 3) at += 1;
  if (betweenNumberAndNoun.has(words[at]?.text ?? '') && words[at]?.isCapital === false) at += 1;
  const noun = words[at];
  if (noun === undefined || stops.has(noun.text) || placeless.has(noun.text)) return undefined;
  // "en vente", "au total", "dans un fichier" say how and where it befell; a name says where they are.
  if (index > 0 && head === '' && !isOf) return undefined;
  if (!isOf && !noun.isCapital && !(isTo && heads.test(head))) return undefined;
  at += 1;
  if (noun.isCapital) while (words[at]?.isCapital === true && !noNames.has(words[at]?.text ?? '')) at += 1;
  else {
    const next = words[at];
    if (next !== undefined && (isAdjective(next.text) || agrees(next, noun.text))) at += 1;
  }
  return at;
}

/** "comptes clients", "fichiers PDF", "clients Velmondo": a noun of kind, an abbreviation, a name. */
function isKind({ text, isCapital }: Word, noun: string): boolean {
  if (stops.has(text)) return false;
  if (isCapital) return !noNames.has(text);
  return (
    senseOfWord(text) !== undefined &&
    text.endsWith('s') &&
    /^(?:comptes?|dossiers|fiches|fichiers|donnees|profils)$/.test(noun)
  );
}

/** Adjectives and participles in the plural, those in "-ées" behind a noun that may be feminine. */
function agrees({ text, isCapital, isDone }: Word, noun: string): boolean {
  if (isCapital || stops.has(text) || !/[sx]$/.test(noun) || !/[sx]$/.test(text)) return false;
  if (text.endsWith('ees') && !/(?:es|ions|tes)$/.test(noun)) return false;
  // "les dossiers de 300 personnes volés": said of the files.
  if (isDone && feminine.test(noun)) return false;
  return describers.test(text);
}

function isAdjective(text: string): boolean {
  return (
    /(?:ale|elle|ique|ive|aire|able|ible|euse|ienne|enne|aise|oise|al|el|if|ais|ois|ien)$/.test(text) &&
    !/^(?:indique|explique|applique|implique|complique|revendique|communique|arrive|prive|derive|mais|fois|mois|desormais|jamais|bien|rien|combien)$/.test(
      text,
    )
  );
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && !word.isCapital && /(?:ent|ait|aient)$/.test(word.text);
}

/** "patients of the Lyon site", "residents of New Hampshire", "members of staff". */
function englishEnd(from: number, words: readonly Word[]): number {
  let end = from;
  let index = 0;
  const first = words[0];
  if (first !== undefined && /^(?:affected|impacted|concerned|involved)$/.test(first.text)) {
    end = first.end;
    index = 1;
  }
  for (let depth = 0; depth < 2; depth += 1) {
    const taken = englishComplement(words, index);
    if (taken === undefined) return end;
    index = taken;
    end = words[index - 1]?.end ?? end;
  }
  return end;
}

function englishComplement(words: readonly Word[], index: number): number | undefined {
  const link = words[index]?.text ?? '';
  if (!/^(?:of|from|in|at)$/.test(link)) return undefined;
  let at = index + 1;
  const isDetermined = determiners.has(words[at]?.text ?? '');
  if (isDetermined) at += 1;
  const from = at;
  const noun = words[at];
  if (noun === undefined || stops.has(noun.text) || placeless.has(noun.text)) return undefined;
  const isLower = (word: Word | undefined): boolean =>
    word !== undefined &&
    !stops.has(word.text) &&
    !determiners.has(word.text) &&
    !/(?:ed|ing|ly)$/.test(word.text);
  if (noun.isCapital) while (words[at]?.isCapital === true && !noNames.has(words[at]?.text ?? '')) at += 1;
  // "the Lyon site", "the Trust's wards"
  if (!noun.isCapital || isDetermined)
    while (at < from + 4 && isLower(words[at]) && words[at]?.isCapital === false) at += 1;
  const last = words[at - 1];
  if (last === undefined || at === from || last.text.endsWith("'s")) return undefined;
  // "victims in the Orvelia attack"
  if (placeless.has(last.text) || placeless.has(words[at]?.text ?? '')) return undefined;
  if (noun.isCapital || isDetermined) return at;
  const isWhole =
    link === 'of' && (/[^s]s$/.test(last.text) || /^(?:staff|data|people|children)$/.test(last.text));
  return isWhole ? at : undefined;
}
