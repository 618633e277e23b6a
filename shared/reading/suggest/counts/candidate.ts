import { isAside } from './aside.ts';
import type { FoldedText } from '../../fold.ts';
import { isBeside } from './beside.ts';
import { isOtherDoing } from './doings.ts';
import { isOwnHouse, isSizeOfHouse } from './house.ts';
import { corrects } from './cue-words.ts';
import { surroundings } from './cues.ts';
import type { Draft } from './draft.ts';
import { isFurniture } from './furniture.ts';
import { isInName, isNotHit } from './not-hit.ts';
import { isActing, isElsewhere, isVulnerable } from './people.ts';
import type { CountedPhrase } from './phrase.ts';
import { inBrackets, isCapacity, isIncluded, isItem, isListed, isWhole } from './place.ts';
import { isInHitList, isRowOfNames, otherItem } from './lists.ts';
import type { Block } from './prepare.ts';
import type { Candidate } from './standing.ts';
import { isRate } from './rate.ts';
import { isHousedIn, isOfEvents, isPlaintiff, isTakenFrom, isWhereFrom, pointsBack } from './refers.ts';
import { isTechnical } from './technical.ts';
import { hasVerbOfOne, toldOf } from './told.ts';

/** What was read before: where it ended, whether it counted, in which sentence. */
export type Before = {
  readonly end: number;
  readonly isCount: boolean;
  readonly sentence: number;
  readonly isWhole: boolean;
  readonly isNamed: boolean;
  /** How many days, euros or such, if it was no count. */
  readonly value?: number;
  /** A part that is counted in the noun of the next number. */
  readonly isPartOfNext: boolean;
  /** The noun it counts, and whether that is people, or something that holds data. */
  readonly noun: string;
  readonly isPeople: boolean;
  /** A handful of people, who do something: "two clerks answered". */
  readonly isFew: boolean;
  readonly isOfData: boolean;
};

/** How much of a sentence says whose number it is. */
export const nearby = 240;

/** What is known of a number before it is judged: its words, its place, and what was read before it. */
export function candidateOf(
  block: Block,
  draft: Draft,
  span: { readonly start: number; readonly end: number },
  past: {
    readonly before: Before | undefined;
    readonly counted: Before | undefined;
    readonly sentence: number;
    readonly said: ReadonlySet<number>;
  },
): Candidate {
  const { folded } = block;
  const { token, range, phrase, label } = draft;
  const { before, counted, sentence, said } = past;
  const value = range?.upper ?? token.value;
  const listed =
    before !== undefined && (before.isNamed || before.isCount) && isListed(folded, before.end, draft.start)
      ? before
      : undefined;
  // "les données de 12 000 à 15 000 clients": the "de" is the range's and the data's.
  const opening = range !== undefined && folded.text.startsWith('de ', draft.start) ? 3 : 0;
  const around = surroundings(folded, draft.start + opening, Math.max(phrase.end, draft.numberEnd), span, {
    isRecord: isRecord(phrase),
    previousEnd: listed === undefined && before?.isNamed === true ? before.end : 0,
  });
  const told = toldOf(folded, draft, span);
  return {
    token,
    value,
    isHedged: range !== undefined || draft.hedges.some((hedge) => hedge.exactness !== 'exact'),
    phrase,
    around,
    isNotHit:
      isNotHit(folded, draft, span, around) ||
      (block.isPortrait === true && !around.isAttached && around.before === undefined) ||
      isBeside(folded, draft, span, around) ||
      isOtherDoing(folded, draft, span, around) ||
      isAside(folded, draft, span, around) ||
      (!told.isRanked && isSizeOfHouse(folded, draft, span, around)) ||
      isOfEvents(folded, draft, before) ||
      isInName(folded, draft, span) ||
      isFurniture(folded, draft, span, around.isAttached) ||
      isTechnical(folded, draft, span, around),
    told,
    isRestated:
      before !== undefined &&
      before.isNamed &&
      !before.isCount &&
      draft.start - before.end < 160 &&
      /(?:^|[.,;(] ?)(?:soit|c'est-a-dire|autrement dit|i\.e\.|that is|namely|or) ?$/.test(
        folded.text.slice(Math.max(0, draft.start - 16), draft.start),
      ),
    hasCounts: said.size > 0,
    isEcho: said.has(value) && value >= 100,
    followsCount: counted?.sentence === sentence,
    followsUncounted: before?.sentence === sentence && !before.isNamed && !before.isCount,
    followsOther:
      before?.sentence === sentence && before.isNamed && !before.isCount && !(before.isFew && value >= 1000),
    isNearCount: counted !== undefined && draft.start - counted.end < 250 && sentence - counted.sentence <= 2,
    ...(listed === undefined ? {} : { listed: listed.isCount ? 'count' : 'other' }),
    isWhole:
      (counted !== undefined && counted === before && counted.isPartOfNext) ||
      isWhole(folded, draft.start, span.start, counted?.end),
    isWholeAhead:
      /^[^a-z]*sur (?:les |ses |nos |leurs )$/.test(folded.text.slice(span.start, draft.start).slice(-40)) &&
      /^ (?:qu[e']|de |d'|du )[^.;]{2,60}, \d/.test(folded.text.slice(phrase.end, phrase.end + 80)),
    isIncluded:
      isIncluded(folded, draft.start, span.start, before?.isCount === true && before.sentence === sentence) ||
      /^,? (?:among them|parmi (?:eux|elles|lesquels|lesquelles)|included|inclus(?:es)?|compris(?:es)?|y compris)(?= ?[.,;)]|$)/.test(
        folded.text.slice(phrase.end, phrase.end + 24),
      ),
    isItem:
      block.isPortrait !== true &&
      isItem(folded, draft.start, draft.end, span, isRecord(phrase) || phrase.sense?.nounClass === 'person'),
    inBrackets: inBrackets(folded, draft.start, span.start),
    isAboutBreach: block.isAboutBreach,
    isAnnounced: announced.test(folded.text.slice(Math.max(span.start, draft.start - 30), draft.start)),
    isSubject:
      counted !== undefined &&
      draft.start - span.start <= 2 &&
      dwells.test(folded.text.slice(Math.max(phrase.end, draft.numberEnd), draft.end + 40)),
    isLargerPart:
      counted?.sentence === sentence &&
      before !== undefined &&
      before.value !== undefined &&
      value > before.value,
    isMany:
      value >= 1000 &&
      (token.grouped || token.spelled) &&
      predicate.test(folded.text.slice(draft.end, draft.end + 40)),
    isPredicate:
      draft.start - span.start <= 2 && predicate.test(folded.text.slice(draft.end, draft.end + 40)),
    isCompared:
      /(?:(?<![a-z])(?:(?:plutot|rather|more like)(?: (?:sur|a|de|at))? \d[\d ,.]*(?:k|m)? (?:que|than)|contre|against|versus|vs\.?|up from|down from|(?:more|fewer|less) than the|compared (?:to|with)|au lieu d[e'])) ?$/.test(
        folded.text.slice(Math.max(span.start, draft.start - 24), draft.start),
      ) ||
      (/(?<![a-z])(?:after|following|apres) $/.test(
        folded.text.slice(Math.max(span.start, draft.start - 12), draft.start),
      ) &&
        earlier.test(folded.text.slice(phrase.end, phrase.end + 24))),
    isPlaintiff: isPlaintiff(folded, draft),
    isNamedParty: pointsBack(folded, draft, span) && isPlaintiff(folded, draft),
    isAtEnd: /^ ?(?:[.,;)\n|]|$)/.test(folded.text.slice(draft.end, draft.end + 2)),
    isRevised: /^ (?:as |comme |initial|previous|first|annonc|d'abord)/.test(
      folded.text.slice(draft.end, draft.end + 12),
    ),
    isRate: isRate(folded, draft, span),
    isOthers: /(?<![a-z])(?:autres?|other|further|more|additional)(?![a-z])/.test(
      folded.text.slice(draft.numberEnd, phrase.start),
    ),
    isNamedHit: isOfPlace(folded, draft) || namedHit.test(folded.text.slice(draft.numberEnd, phrase.start)),
    isHitLater:
      bracketOfHit.test(folded.text.slice(Math.max(span.start, draft.start - 50), draft.start)) ||
      hitLater.test(folded.text.slice(phrase.end, Math.min(span.end, phrase.end + 190))),
    isHitRelative:
      (/^ (?:who|that|whose|qui)(?![a-z])/.test(folded.text.slice(phrase.end, phrase.end + 8)) &&
        hitLater.test(folded.text.slice(phrase.end, Math.min(span.end, phrase.end + 130)))) ||
      whoseHit.test(folded.text.slice(phrase.end, Math.min(span.end, phrase.end + 150))) ||
      allHit.test(folded.text.slice(phrase.end, Math.min(span.end, phrase.end + 120))),
    isOwnHouse: isOwnHouse(folded, draft, span.start),
    isRowCount: /^(?:lignes?|rows?|lines?|enregistrements?|entrees?|records?|fiches?|entries)$/.test(
      folded.text.slice(phrase.start, phrase.end),
    ),
    isInList:
      (phrase.kind === 'none' && isRowOfNames(folded, draft.start, draft.end)) ||
      (folded.text.charAt(draft.start - 1) === '(' &&
        isInHitList(folded.text.slice(Math.max(span.start, draft.start - 200), draft.start))),
    isNamedItem:
      phrase.kind === 'none' &&
      /^[^a-z]*[a-z][^:\n|]{1,70} ?[:|–—-] ?$/.test(
        folded.text.slice(Math.max(span.start, draft.start - 80), draft.start),
      ) &&
      /^[^a-z0-9]{0,3}(?:$|\n|\|)/.test(folded.text.slice(draft.end, draft.end + 4)) &&
      !otherItem.test(folded.text.slice(Math.max(span.start, draft.start - 80), draft.start)),
    isOfThese: ofThese.test(folded.text.slice(span.start, draft.start).slice(-90)),
    hasShare: withShare.test(folded.text.slice(draft.end, draft.end + 40)),
    isPutRight: /^ (?:et non(?: pas)?|and not|instead of|au lieu d[e']|plutot qu[e'])(?: |$)/.test(
      folded.text.slice(draft.end, draft.end + 20),
    ),
    isAloneInBrackets: folded.text.charAt(draft.start - 1) === '(' && folded.text.charAt(draft.end) === ')',
    hasPlace: /^ (?:en|au|aux|in|from|de|du|a|dans) (?:l[ae']? ?|les |the )?[a-z]/.test(
      folded.text.slice(draft.end, draft.end + 12),
    ),
    hasVerb:
      hasVerb.test(folded.text.slice(draft.end, draft.end + 30)) || hasVerbOfOne(folded, { token, draft }),
    isUnderHead: label !== undefined && counted !== undefined && isUnderHead(folded, draft.start),
    isCorrection: corrects.test(folded.text.slice(Math.max(span.start, draft.start - 30), draft.start)),
    isElsewhere: isElsewhere(clauseAround(folded, draft, span)),
    isWhereFrom: counted?.sentence === sentence && value < 100 && isWhereFrom(folded, counted.end, draft),
    isTakenFrom:
      counted?.sentence === sentence && counted.isOfData && isTakenFrom(folded, counted.end, draft),
    isHousedIn:
      before?.sentence === sentence &&
      before.isPeople &&
      !before.isCount &&
      isHousedIn(folded, before.end, draft.start),
    isOneOf:
      /(?<![a-z])(?:une?|l'une?|one) (?:d[e']s?|of) ?(?:nos |ses |leurs |our |its |their |the )?$/.test(
        folded.text.slice(Math.max(span.start, draft.start - 24), draft.start),
      ),
    isGlossed:
      counted !== undefined &&
      /^(?: [a-z]+)? ?\((?:dont |including |soit |n ?= ?)?$/.test(
        folded.text.slice(counted.end, draft.start),
      ),
    isVulnerable: isVulnerable(folded, phrase),
    hasWhole: counted?.sentence === sentence && counted.isWhole,
    isActing: !isRecord(phrase) && isActing(folded, draft.start, draft.end, span, value),
    isCapacity: phrase.kind === 'size' && isCapacity(folded, draft.start, draft.end, span.start),
    ...(label === undefined ? {} : { label }),
  };
}

/** "PERSONNES CONCERNÉES / Clients : 200 000 / Salariés : 1 744": the heading says what befell all its lines. */
function isUnderHead({ text }: FoldedText, start: number): boolean {
  const lines = text
    .slice(Math.max(0, start - 400), start)
    .split('\n')
    .slice(0, -1)
    .reverse();
  const head = lines.find((line) => !/\d *[^a-z0-9]*(?:\([^()]*\))?[^a-z0-9]*$/.test(line));
  return head !== undefined && lines[0] !== head && heading.test(head);
}
const heading =
  /(?<![a-z])(?:personnes|individuals|people|victimes?|victims?|repartition|breakdown|concern[a-z]+|touche[a-z]*|affected|impacted|impact[a-z]*|volume[a-z]*|perimetre|scope|bilan)(?![a-z])/;

/** "eight Maine residents", "three New Hampshire residents": what a notice to a state counts. */
function isOfPlace(folded: FoldedText, { token, phrase }: Draft): boolean {
  if (!/^(?:residents?|citizens?|consumers?)$/.test(folded.text.slice(phrase.start, phrase.end)))
    return false;
  const between = folded.original.slice(folded.offsets[token.end] ?? 0, folded.offsets[phrase.start] ?? 0);
  return /^\s(?:\p{Lu}[\p{L}.'’-]+\s){1,3}$/u.test(between);
}

/** The sentence around a number, from one semicolon to the next. */
function clauseAround(
  folded: FoldedText,
  { start, end }: Draft,
  span: { readonly start: number; readonly end: number },
): string {
  const left = folded.text.slice(Math.max(span.start, start - nearby), start);
  const right = folded.text.slice(start, Math.min(span.end, end + nearby));
  return left.slice(left.lastIndexOf(';') + 1) + right.replace(/;.*$/s, '');
}

/** "For 63 pupils, they also held …": a part of those counted before. */
const ofThese =
  /^[^a-z]*(?:parmi|sur|of|among|out of|dans le lot|from) ?(?:ces|ce|cet|cette|ceux-ci|celles-ci|ceux-la|les|eux|elles|lesquels|the|these|those|them|that|this)?(?: (?!et |and |ou |or )[a-z'-]+){0,4},? $|\((?:pour|chez|for|at) $/;
const bracketOfHit =
  /(?:chiffre|fuite|exfiltr|paralys|bloqu|encrypt|theft|leak|stolen|compromis|infect|hit|vol|pirat|hack|breach)[a-z]*(?: [a-z']+){0,2} \($/;
const announced =
  /(?:^|[.;:*•–-] ?)(?:for|pour|chez|in the case of|s'agissant des?)(?: (?:some|about|around|environ|quelque|les|the))? ?$/;
/** "22k are police vehicles", "the 212 whose files": a bare number that is the subject of a verb. */
const hasVerb =
  /^ (?:are|were|have|had|will|whose|who|dont|qui|(?:se|nous|vous|leur|lui|en|y) (?:ont|sont|etaient|avaient)|ont|sont|avaient|etaient|auraient|seraient|found|saw|lost|carried|bore|held|showed|listed|portaient|portent|mentionn(?:ent|aient)|comportaient|contenaient|concernent|figurent|contiennent|comportent|restent|proviennent|appartiennent|contain|include|belong|come|remain)(?![a-z])/;

/** "Deux prestataires, qui gèrent …, ont été attaqués": the verb after what else is said of them. */
const hitLater =
  /^[^.;]{1,150}? (?:(?:could|may|might|pourraient|pourrait) (?:also |eux aussi |aussi )?(?:be|have been|etre|avoir ete) (?:affect|impact|touche|concern|expos|compromis)|le (?:sont|seraient|etaient)(?= ?[.,;]| aussi| egalement)|(?:ont|sont|were|was|are|have|had|avaient|auraient|seraient) (?:[a-z]+ ){0,2}?(?:been |ete )?(?:[a-z]+ly |aussi |egalement |eux |elles )?(?:la cible|at risk|impacted|vu (?:leurs?|s)|eu (?:leurs?|s)|(?:appris|decouvert|constate|compris|su|learn(?:ed|t)|discovered|found(?: out)?|been told) (?:[a-z ]{1,20} )?(?:que leurs?|that (?:their|some of their))|(?:decouvert|trouve|retrouve|found|discovered|seen) (?:leurs?|their) [a-z ]{2,40}?(?:en ligne|online|publie|expos|en vente|on sale|for sale)|(?:their|its) [a-z ]{2,40}?(?:encrypt|stol|taken|expos|leak|emptied|copied|hack|lock)|victimes?|struck|rafl|pris(?:e|es)?(?! en compte)|vide|attaqu|pirat|touche|concern|vise|affect|hit|breach|compromis|hack|infect|targeted|vole|stolen|expos))/;
/** "23 entités françaises dont l'instance a été compromise", "nine firms whose gateway was breached". */
const whoseHit =
  /^(?: [a-z-]+){0,3} (?:dont|whose) [^.;]{1,110}? (?:a|ont|avait|avaient|aurait|auraient|was|were|has|have|had) (?:ete |been )?(?:compromi|expos|chiffr|encrypt|infect|pirat|vole|stolen|breach|hack|attaqu|attacked|vise|exfiltr|copie|leak|publie|viol)/;
/** "emploie 900 personnes ; toutes ont vu leur numéro exposé": what an organisation has was hit whole. */
const allHit =
  /^(?: [a-z'-]+){0,2} ?[;,:] (?:et )?(?:toute?s|tous|chacune?|all(?: of (?:them|whom))?|every one)(?: d'entre eux| d'entre elles)? (?:(?:ont|sont|avaient|etaient|were|had|have|are|was) [^.;]{0,60}(?:expos|touche|concern|vol|copi|stol|affect|leak|fuit|compromi|hit|told|warned|notified|prevenu|averti|inform)|(?:expos|touche|concern|vole|copie|stolen|affect|leak|compromi|hit|told|warned|notified|prevenu|averti|inform))/;
const withShare =
  /^(?:,? (?:soit|ou|or)|,? ?\()(?: (?:environ|pres de|plus de|about|around|nearly|some))? ?\d+(?:[.,]\d+)? ?(?:%|pour cent|per ?cent)(?! de plus)/;
/** What befell those counted, said before the noun. */
const namedHit =
  /(?<![a-z])(?:affected|impacted|compromised|breached|stolen|leaked|exposed|hacked|infected|encrypted|lost|missing|hit|targeted|misdirected|misaddressed|mislabel+ed|errant)(?: [a-z-]+)* $/;
/** "14 districts have fallen, after 21 last year". */
const earlier =
  /^ (?:last (?:year|month|spring|summer|autumn|fall|winter|week)|the (?:year|month|week) before|l'an (?:dernier|passe)|l'annee (?:derniere|precedente)|le mois dernier|(?:in|en) (?:19|20)\d\d)(?![a-z0-9])/;
const predicate =
  /^ (?:(?:sont|etaient|seraient) (?:des|de la|de l')|(?:are|were) (?:[a-z]+ )?[a-z]+s(?![a-z]))/;
/** Where or what those counted are. */
const dwells =
  /^(?: [a-z'-]+){0,2} (?:resid|habit|viv|live|liv|sont|are|were|etaient|figur|depend|vienn|proviennent|come|came|work in|travaillent|relevent|ont plus|ont moins|sont nes|had|avaient)[a-z]*(?![a-z])/;

function isRecord({ sense }: CountedPhrase): boolean {
  return sense?.nounClass === 'record' || sense?.nounClass === 'piece' || sense?.nounClass === 'size';
}
