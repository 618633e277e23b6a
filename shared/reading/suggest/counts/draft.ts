import type { FoldedText } from '../../fold.ts';
import { hedgeAfter, hedgesBefore, type Hedge } from '../../hedges.ts';
import type { NumberToken } from '../../number-tokens.ts';
import type { RangeToken } from '../../ranges.ts';
import { asKept } from './kept.ts';
import {
  isApproximateNumber,
  labelBefore,
  labelOfCell,
  numberAfter,
  numberBefore,
  type Label,
} from './labels.ts';
import { phraseAfter, type CountedPhrase } from './phrase.ts';
import type { Block } from './prepare.ts';

/** A number with its hedges, its noun and its label. Folded offsets. */
export type Draft = {
  readonly token: NumberToken;
  readonly range?: RangeToken;
  readonly hedges: readonly Hedge[];
  readonly numberStart: number;
  readonly numberEnd: number;
  /** With hedges. */
  readonly start: number;
  readonly end: number;
  readonly phrase: CountedPhrase;
  readonly label?: Label;
};

/** Puts a number together with its hedges, what it counts, and its label. Nothing is read before `floor`. */
export function draftOf(
  block: Block,
  number: { readonly token: NumberToken; readonly range?: RangeToken },
  floor: number,
  following: number | undefined,
): Draft {
  const { folded, language } = block;
  const { token, range } = number;
  const numberStart = range?.start ?? token.start;
  const numberEnd = range?.end ?? token.end;
  const next = following ?? folded.text.length;
  const left = hedgesBefore(folded, numberStart, floor).filter(
    (hedge) =>
      !(folded.text.slice(hedge.start, hedge.end) === 'near' && token.value < 20) &&
      !isPreposition(folded, hedge) &&
      !isGrowth(folded, hedge) &&
      !isWhere(folded, hedge) &&
      !isSum(folded, hedge) &&
      !isBullet(folded, hedge) &&
      !isComparison(folded, hedge, numberStart),
  );
  const start = left.at(-1)?.start ?? numberStart;
  const glued = hedgeAfter(folded, numberEnd, next);
  const value = range?.upper ?? token.value;
  const phrase = asKept(
    folded,
    asPeople(folded, phraseAfter(folded, glued?.end ?? numberEnd, next, language, value), token),
    { start, value },
  );
  const behind = glued ?? hedgeAfter(folded, phrase.end, next) ?? trailing(folded, phrase, next);
  const right = behind === undefined || opensNext(folded, behind) ? undefined : behind;
  const label =
    phrase.kind === 'none'
      ? (numberBefore(folded, start) ??
        numberAfter(folded, right?.end ?? numberEnd) ??
        labelBefore(folded, start, floor) ??
        labelOfCell(folded, start, right?.end ?? numberEnd))
      : undefined;
  const counts = phrase.kind === 'noun' || phrase.kind === 'size' || phrase.isPart;
  return {
    ...number,
    hedges: [
      ...left,
      ...(right === undefined ? [] : [right]),
      ...(label === undefined && inexactLabel.test(folded.text.slice(Math.max(0, start - 90), start))
        ? [{ start, end: start, exactness: 'about' as const }]
        : []),
      ...(label?.sense !== undefined && (label.isApproximate === true || isApproximateNumber(folded, start))
        ? [{ start: label.start, end: label.end, exactness: 'about' as const }]
        : []),
    ],
    numberStart,
    numberEnd,
    start,
    end: Math.max(numberEnd, right?.end ?? 0, counts ? phrase.end : 0),
    phrase,
    ...(label === undefined ? {} : { label }),
  };
}

/** "96 212 Quebeckers", "391 Clodoaldiens": a plural with a capital right behind many is a people. */
function asPeople(folded: FoldedText, phrase: CountedPhrase, token: NumberToken): CountedPhrase {
  if (phrase.kind !== 'unknown' || phrase.sense !== undefined || token.value < 20) return phrase;
  const word = folded.text.slice(phrase.start, phrase.end);
  const gap = folded.text.slice(token.end, phrase.start);
  const letter = folded.original.charAt(folded.offsets[phrase.start] ?? folded.original.length);
  const second = folded.original.charAt(folded.offsets[phrase.start + 1] ?? folded.original.length);
  const isPeople =
    demonym.test(word) && /^ (?:d'|de )?$/.test(gap) && /\p{Lu}/u.test(letter) && /\p{Ll}/u.test(second);
  return isPeople ? { ...phrase, kind: 'noun', sense: { nounClass: 'person', unit: 'persons' } } : phrase;
}

/** Endings of those who live somewhere. */
const demonym =
  /^[a-z-]{3,}(?:ers|ians|ans|ois|aises?|ais|oises?|iens|iennes|eens|eennes|ains|aines|ins|ines|ites|ese|ards|ardes|andes?|ands|ons|onnes|ques|ots|otes|ens)$/;

/** "comportaient au moins une pièce", "had at least one": a hedge of what follows, not of what stands before. */
function opensNext(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    /^(?:au (?:moins|plus)|at (?:least|most)|environ|plus|more)/.test(folded.text.slice(start, end)) &&
    /^ (?:une?|l'une?|one|an?|chaque|a la|la moitie|half|two|deux) /.test(folded.text.slice(end, end + 12))
  );
}

/** "Volume approximatif : 2 700 lignes": the label's hedge. */
const inexactLabel =
  /(?:^|\n)[^a-z0-9]*[a-z '’()-]{0,50}(?<![a-z])(?:approximati[a-z]+|approximate|approx|estimee?s?|estimated)(?![a-z])[a-z '’()-]{0,40} ?: ?$/;

/** "more than the 600 it first reported": another number than that one. */
function isComparison(folded: FoldedText, { start, end }: Hedge, numberStart: number): boolean {
  return (
    /(?: than|^as (?:many|much) as)$/.test(folded.text.slice(start, end)) &&
    /^ ?the $/.test(folded.text.slice(end, numberStart))
  );
}

/** "2 480 élèves + 190 professeurs": a sum, not a floor. */
function isSum(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    folded.text.slice(start, end) === '+' &&
    (/[a-z)] \+ $/.test(folded.text.slice(Math.max(0, start - 2), end + 1)) ||
      (folded.text.startsWith(' ', end) &&
        (/[,;] $/.test(folded.text.slice(Math.max(0, start - 2), start)) ||
          /^[^.;\n]{1,60}, \+ /.test(folded.text.slice(end, end + 70)))))
  );
}

/** "> 640k IBAN" in a list whose lines all begin so: a bullet, not a bound. */
function isBullet(folded: FoldedText, { start, end }: Hedge): boolean {
  const sign = folded.text.slice(start, end);
  if ((sign !== '>' && sign !== '+') || !/(?:^|\n) ?$/.test(folded.text.slice(Math.max(0, start - 2), start)))
    return false;
  const around = `${folded.text.slice(Math.max(0, start - 300), start)}\u0000${folded.text.slice(end, end + 300)}`;
  return around.split('\n').some((line) => line.trimStart().startsWith(`${sign} `));
}

/** "the tally had crept up to 23,400", "totals up to 8 GB": how far it went, and no bound. */
function isGrowth(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    folded.text.slice(start, end) === 'up to' &&
    /(?<![a-z])(?:own|total|add|amount|sum|admit|fess|creep|crept|climb|went|gone|rose|risen|grew|grown|inch|edg|mov|jump|swell|swoll|push|tick|shot)[a-z]* $/.test(
      folded.text.slice(Math.max(0, start - 12), start),
    )
  );
}

/** "Dans les 5 Go ainsi offerts, …": at the head of a sentence it says where. */
function isWhere(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    folded.text.slice(start, end) === 'dans les' &&
    (/(?:^|[.!?…:;»"\n] ?)$/.test(folded.text.slice(Math.max(0, start - 3), start)) ||
      standing.test(folded.text.slice(Math.max(0, start - 60), start)))
  );
}

/** "des plans figurent dans les 417 gigaoctets", "des données dans les 323 Go": what stands where. */
const standing =
  /(?<![a-z])(?:figur|trouv|retrouv|decouv|apparai|apparu|dorm|presents?|presentes?|contenu|inclus|recherch|fouill|lisibles?|visibles?|repere|identifi|(?:des|les|ses|leurs) (?:donnees|documents|fichiers|plans|noms|photos|mots de passe|passeports|contrats|adresses))[a-z]*(?: [a-z'’-]+){0,4} $/;

/** "letters about 14 children\": about what, not about how many. */
function isPreposition(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    (folded.text.slice(start, end) === 'under' &&
      /^ the (?:19|20)\d\d [a-z]/.test(folded.text.slice(end, end + 12))) ||
    (folded.text.slice(start, end) === 'about' &&
      !isToldAbout(folded, start, end) &&
      (folded.text.startsWith(' the ', end) ||
        /(?<![a-z])(?:letters?|information|data|details|records?|e-?mails?|notes?|files?|reports?|complaints?|something|anything|story|stories|warned|told|questions?|documents?) $/.test(
          folded.text.slice(Math.max(0, start - 14), start),
        )))
  );
}

/** "told about 470,000 members": whom, when they are thousands and nobody was told. */
function isToldAbout(folded: FoldedText, start: number, end: number): boolean {
  return (
    /(?<!(?:was|were|been|be|being|is|are) )(?:told|warned) $/.test(
      folded.text.slice(Math.max(0, start - 14), start),
    ) && /^ \d{1,3}(?:,\d{3})+ |^ \d+(?:\.\d+)? million /.test(folded.text.slice(end, end + 14))
  );
}

/** "84 000 numéros de téléphone environ\": the hedge may follow the noun's complement. */
function trailing(folded: FoldedText, phrase: CountedPhrase, next: number): Hedge | undefined {
  if (phrase.kind !== 'noun') return undefined;
  const complement =
    /^ (?:(?:de |d'|of )[a-z·-]+|(?!had|has|have|was|were|are|is|ont|sont|est|avaient|etaient|a )[a-z·-]+(?<!ent|ait|ant))(?: (?:de |d'|of )[a-z-]+)?(?= )/.exec(
      folded.text.slice(phrase.end, phrase.end + 48),
    );
  const near = complement === null ? undefined : hedgeAfter(folded, phrase.end + complement[0].length, next);
  if (near !== undefined) return near;
  // "2 300 abonnés au service de l'eau, au bas mot"
  const longer =
    /^ (?:au|a la|aux|du|des|de la|de l'|of the|to the) ?[a-z'-]+(?: (?:de l'|de|du|d'|des|of) ?[a-z'-]+){0,2}(?=,? )/.exec(
      folded.text.slice(phrase.end, phrase.end + 60),
    );
  if (longer !== null) return hedgeAfter(folded, phrase.end + longer[0].length, next);
  // "1,2 million de salariés de particuliers employeurs, au maximum,"
  const set = /^ (?:de |d'|of )[a-z'-]+ [a-z'-]+(?=, (?:au |tout |at ))/.exec(
    folded.text.slice(phrase.end, phrase.end + 50),
  );
  return set === null ? undefined : hedgeAfter(folded, phrase.end + set[0].length, next);
}
