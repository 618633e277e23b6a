import type { FoldedText } from '../../fold.ts';
import { combinedExactness, hedgeAfter, hedgesBefore, type Hedge } from '../../hedges.ts';
import { senseOfWord } from './nouns.ts';
import type { Block } from './prepare.ts';
import { sharesWrittenIn, type WrittenShare } from './share-forms.ts';
import { settingOf, type Setting } from './share-setting.ts';
import {
  isCovered,
  isDataGot,
  isGivenAlone,
  isLabelled,
  isNamedAgain,
  isOfAllHad,
  isOfThoseHad,
  isToBeTold,
  takesUp,
  tookBefore,
} from './share-turns.ts';
import {
  besideHits,
  equalsAgain,
  equalsByVerb,
  equalsOutright,
  gives,
  hitAfter,
  hitBefore,
  hitLabel,
  hitPart,
  hitSubject,
  itIs,
  otherSubject,
  putBetween,
  putBeside,
  saidBefore,
  takenAfter,
  theseBefore,
} from './share-words.ts';

/** A share of those hit in folded offsets, and the per cent it says. */
export type HitShare = {
  readonly start: number;
  readonly end: number;
  readonly lower: number;
  readonly upper: number;
  readonly exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'range';
};

/** Signs between a count and a share that is put beside it without a word. */
const beside = 70;
/** Signs between a count and what is put right behind it. */
const adjacent = 12;
/** Signs of an adverb before a hedge in quotation marks. */
const adverb = 10;
/** Where what is put beside a count ends, in brackets and between other marks. */
const closes = {
  brackets:
    /^(?: (?!(?:est|sont|a|ont|is|are|was|were|has|have|had|will|can)(?![a-z]))[a-z'-]+){0,4} ?(?:[.,;:!?)»"–—\n]|$)/,
  marks:
    /^(?: (?:d[eu]s?|of|in|on|en|dans) (?:(?:the|la|le|les|its|our|nos|ses) |l')?[a-z'-]+){0,2}(?: of (?:about |some |nearly |roughly )?\d[\d,.]*(?: million)?)?(?: ?(?:[.,;:!?)»"–—\n]|$)| - | (?:and|but|though|et|mais) (?:far |well |much |many |bien |beaucoup |nettement |still |thus |donc |also |about |environ )*(?:more|fewer|less|below|above|plus|moins|not|non|pas|\d))/,
};
/** "parle de 2 % des clients" gives a share; "parle de 2 % des clients qui ont payé" tells something else of them. */
const isVerb = /^ (?:qui|that|who|dont)(?![a-z])/;
/** People who left are no share of those hit, whatever drove them away. */
const left = /(?<![a-z])(?:lost|losing|perdu|perd|resilie|quitte|left|churn)[a-z]*(?![a-z])/;

/** A share of a block with what is said around it and of it. */
export type ReadShare = { readonly setting: Setting; readonly found: HitShare };

/** The shares of a block, of whomever or whatever; `counted` are the ends of its counts (folded offsets). */
export function readSharesOf(block: Block, counted: readonly number[]): readonly ReadShare[] {
  const { folded } = block;
  return sharesWrittenIn(folded).map((share) => {
    const quoted = quotedHedge(folded, share.start);
    const hedges = quoted?.hedges ?? hedgesBefore(folded, share.start, Math.max(0, share.start - 40));
    const start = quoted?.start ?? hedges.at(-1)?.start ?? share.start;
    const { lower, upper } = share;
    const behind = hedgeAfter(folded, share.end, folded.text.length);
    const exactness = combinedExactness(behind === undefined ? hedges : [...hedges, behind]);
    return {
      setting: settingOf(block, share, start, counted),
      found: {
        start,
        end: behind?.end ?? share.end,
        lower,
        upper,
        exactness: lower < upper ? 'range' : exactness,
      },
    };
  });
}

/** "hit “slightly less than” 3 percent": a hedge in the words of somebody else. */
function quotedHedge(
  folded: FoldedText,
  start: number,
): { readonly start: number; readonly hedges: readonly Hedge[] } | undefined {
  const said = /["“«] ?((?:[a-z'’-]+ )*[a-z'’-]+|[<>~]) ?["”»] ?$/.exec(
    folded.text.slice(Math.max(0, start - 40), start),
  );
  if (said === null) return undefined;
  const from = start - said[0].length;
  const words = from + said[0].indexOf(said[1] ?? '');
  const hedges = hedgesBefore(folded, words + (said[1] ?? '').length, words);
  const first = hedges.at(-1)?.start;
  return first !== undefined && first - words <= adverb ? { start: from, hedges } : undefined;
}

/** Whether a share is said to be of those hit, or of a whole that a count before it is. */
export function isOfHit(setting: Setting): boolean {
  const { whole, share, before, behind, isAboutBreach } = setting;
  if (isAboutBreach && isNamedAgain(before, behind)) return true;
  if (whole.kind === 'beside') return false;
  if (whole.kind === 'them') return isAboutBreach && isOfThem(setting);
  if (isEqualToCount(setting) || isApposed(setting)) return true;
  if (!isAboutBreach || setting.isAsked) return false;
  if (share.form === 'one-in') return isOneHit(setting);
  if (isSaidBefore(setting) || hitLabel.test(setting.before) || hitPart.test(setting.behind)) return true;
  if (besideHits.test(`${setting.before.slice(-90)} ${setting.behind.slice(0, 90)}`)) return false;
  return isHit(setting) || isQuoted(setting) || isToldOtherwise(setting);
}

/** "7 per cent of them had files taken", "even the big number is under 3% of them". */
function isOfThem({ share, before, after }: Setting): boolean {
  if (share.form !== 'per-cent') return false;
  if (equalsAgain.test(before) && isOfAllHad(before)) return true;
  return hitAfter.test(after.replace(putBetween, '').slice(0, 30));
}

/** Whom a house writes to, what a file covers, what a label or a speaker gives, those of whom it has so many. */
function isToldOtherwise({ whole, share, before, opening, behind, after }: Setting): boolean {
  if (whole.kind === 'none' && isOfThoseHad(before) && hitAfter.test(behind.slice(0, 60))) return true;
  const isKnown = whole.kind === 'had' || whole.kind === 'held';
  if ((isKnown || whole.kind === 'none') && isLabelled(before, after)) return share.form === 'per-cent';
  if (whole.kind !== 'had' || whole.isCounted) return false;
  return (
    isDataGot(before, after) ||
    isToBeTold(before, after) ||
    isCovered(opening, before) ||
    isGivenAlone(before, after)
  );
}

/** "384 902 contrats, soit 12 % du portefeuille", "That is more than half of the membership." */
function isEqualToCount(setting: Setting): boolean {
  const { share, whole, before, after, since, isAfterCount, isAboutBreach } = setting;
  const isNear = since !== undefined;
  const isPart = share.form !== 'per-cent' && whole.kind === 'none' && share.isOfPeople !== true;
  if (isPart) return false;
  const isTaken = isAboutBreach && hitSubject.test(before) && !besideHits.test(before) && !left.test(before);
  const isKnown = ['had', 'held', 'body'].includes(whole.kind) || share.isOfPeople === true;
  if (equalsOutright.test(before) && (isNear || (isTaken && isKnown))) return isOneOfSome(share);
  if (equalsByVerb.test(before) && isKnown && (isNear || isTaken || theseBefore.test(before))) return true;
  if (isTaken && isKnown && whole.isTheirs && isSo.test(before)) return true;
  if (isAboutBreach && isKnown && equalsByVerb.test(before) && takesUpTaken(setting)) return true;
  // A line of its own takes up the figure of the paragraph before it.
  if (isAboutBreach && setting.isFirst && isKnown && isAlone.test(before) && endsHere.test(after))
    return isOneOfSome(share);
  if (!equalsAgain.test(before)) return false;
  if (isNear || isAfterCount) return isKnown ? isOneOfSome(share) : /^ ?(?:[.!?»"]|$)/.test(after);
  return isKnown && isAboutBreach && itIs.test(before) && !besideHits.test(before);
}

/** "Soit 38 % de la ville.", "C'est 4 % de nos clients." */
const isAlone =
  /^[^a-z]*(?:soit|c'est|ca fait|cela fait|autrement dit|en clair|cela represente|(?:that|this|it)(?:'s| is| makes| means| was)|so|or|in other words)(?: [a-z]+){0,2}$/;

const endsHere = /^(?: (?:du|de la|de l'|of the) ?[a-z-]+)? ?(?:[.!?;»"\n]|$)/;

/** "The stolen volume is about 2% of all data held." */
const isSo =
  /(?<!(?<![a-z])(?:what|which|qui|que|that) [a-z ]{0,20})(?<![a-z])(?:is|was|would be|est|c'est|etait|serait)(?: (?:only|just|donc|seulement))*$/;

/** "Une archive volée circule. Elle représente environ 2 % des données de la ville." */
function takesUpTaken({ before, prior }: Setting): boolean {
  const said = equalsByVerb.exec(before)?.[0] ?? '';
  if (!takesUp.test(before.slice(0, before.length - said.length))) return false;
  return tookBefore.test(prior) && !besideHits.test(before);
}

/** "33 millions d'assurés, un Français sur deux", "(30% of patients on file)", ", about 1%, ". */
function isApposed({ share, whole, before, after, since, countedWord }: Setting): boolean {
  const mark = putBeside.exec(before)?.[1];
  if (since === undefined || since > beside || mark === undefined) return false;
  if (besideHits.test(before)) return false;
  const isClosed = (mark === '(' ? closes.brackets : closes.marks).test(after);
  if (share.form === 'one-in') return since <= 4 && isOneOfSome(share) && isClosed;
  if (whole.kind === 'none') {
    if (share.form !== 'per-cent' || since > 3) return false;
    if (mark === '(') return after.startsWith(')') && senseOfWord(countedWord)?.unit === 'persons';
    return mark === ',' && after.startsWith(',');
  }
  if (!isClosed) return false;
  if (since <= adjacent) return whole.kind === 'had' || (whole.kind === 'held' && whole.isTheirs);
  return whole.kind === 'had' && (whole.isTheirs || mark === '(');
}

/** "a touché, selon la mairie, 10 % des foyers": what is put in before a share parts it from no verb. */
const putIn = /, (?:[^,.;:\n\d]|(?<!\d)(?:19|20)\d\d(?!\d)){3,60},$/;
/** "ont siphonné 10 % des courriels": of all there was. */
const tookSome =
  /(?<![a-z])(?:(?:ont|a|avait|avaient|aurait|auraient|avoir|ayant) (?:aussi |deja |ainsi )?(?:vole|derobe|siphonne|aspire|exfiltre|copie|emporte)|stole|(?:have|has|had|having) (?:stolen|taken|copied|exfiltrated))$/;

/** "touche 2 % de nos clients", "3 % des dossiers ont été copiés". */
function isHit({ whole, before: said, after }: Setting): boolean {
  const before = said.replace(putIn, '');
  const isTaken = /(?:from|into|on|sur|dans)(?: (?:up to|jusqu'a))?$/.test(before);
  if (whole.isCounted) return false;
  const isHitBefore = hitBefore.test(before) && !otherSubject.test(before);
  if (whole.kind === 'had')
    return isHitBefore || isDone(after) || (gives.test(before) && !isVerb.test(after));
  if (whole.kind === 'held')
    return (
      (isHitBefore && (isTaken || whole.isTheirs || tookSome.test(before))) ||
      (whole.isOwned && isDone(after)) ||
      (whole.isTheirs && takenAfter.test(after))
    );
  return whole.kind === 'body' && whole.isTheirs && isDone(after);
}

function isDone(after: string): boolean {
  return hitAfter.test(after.slice(0, 110)) || hitAfter.test(after.replace(putBetween, '').slice(0, 110));
}

/** "l'erreur touche 1 membre sur 50", "un Français sur deux est touché". */
function isOneHit({ share, before, after }: Setting): boolean {
  if (!isOneOfSome(share)) return false;
  return (
    hitBefore.test(before) ||
    hitAfter.test(after.slice(0, 40)) ||
    (/["«“]$/.test(before) && /^ ?["»”]/.test(after))
  );
}

/** Whoever one of so many is, people: "one in four customers", "un Suisse sur dix"; of a share of another form nothing is asked. */
function isOneOfSome(share: WrittenShare): boolean {
  return share.form !== 'one-in' || share.isOfPeople === true;
}

/** "not the 1% it first announced": given out before, and still a share of those hit. */
function isSaidBefore({ before, behind }: Setting): boolean {
  return saidBefore.before.test(before) && saidBefore.behind.test(behind);
}

/** "le communiqué dit « moins de 1 % de nos adhérents »": a statement quoted for its share. */
function isQuoted({ whole, before, behind, after }: Setting): boolean {
  if (!/["«“]$/.test(before) || (whole.kind !== 'had' && whole.kind !== 'held')) return false;
  return /^ ?["»”]/.test(behind) || /^(?: [a-z0-9'-]+){0,5} ?["»”]/.test(after);
}
