import type { FoldedText } from '../../../fold.ts';
import { hasHitPart as isHitInPart } from '../ahead.ts';
import { isAside } from './aside.ts';
import { isBeside } from './beside.ts';
import { isBystander } from './bystanders.ts';
import { isCaseFigure } from './case-figures.ts';
import type { Surroundings } from '../cues.ts';
import { isOtherDoing } from './doings.ts';
import type { Draft } from '../draft.ts';
import { isEverydayFigure } from './everyday-figures.ts';
import { isOfFrenchHouse } from './french-house.ts';
import { isFigureApart } from './figures-apart.ts';
import { isFurniture } from './furniture.ts';
import { isGettingBy } from './gets-by.ts';
import { isSizeOfHouse } from './house.ts';
import { isInName } from './in-name.ts';
import { isNotHit } from './not-hit.ts';
import { isOfOwnHouse } from './own-house.ts';
import { isOfficialFigure } from './official/index.ts';
import type { Past } from './official/parts.ts';
import { isMending } from './mending.ts';
import { isNewsroomFigure } from './newsroom/index.ts';
import { isMeanwhile } from './meanwhile.ts';
import type { Block } from '../prepare.ts';
import { isOfProceedings } from './proceedings.ts';
import { isNamedFew, isOfEvents } from '../refers.ts';
import { isOfReaction } from './reactions.ts';
import { isReach } from './press-reach.ts';
import { isNeverCounted } from '../nouns.ts';
import { isRemark } from './remarks.ts';
import { isOnScene } from './scene.ts';
import { isOfSeller } from './sellers.ts';
import { isTechnical } from './technical.ts';
import type { Told } from '../told.ts';
import { isTradeFigure } from './trade-figures.ts';

/** A number with its words, its sentence (folded offsets) and the number before it. */
type Numbered = {
  readonly block: Block;
  readonly folded: FoldedText;
  readonly draft: Draft;
  readonly span: { readonly start: number; readonly end: number };
  readonly value: number;
  readonly around: Surroundings;
  readonly told: Told;
  readonly before: (Past & { readonly noun: string; readonly isPeople: boolean }) | undefined;
  readonly counted: Past | undefined;
  readonly sentence: number;
};

/** "5 000 habitants dont les données circulent": said of them, it is beyond doubt. */
const whoseData =
  /^(?: [a-z'’-]+){0,2}? (?:dont (?:les|des|la) (?:donnees|coordonnees|informations|dossiers|noms|identites|adresses)(?: [a-z]+)?|whose (?:personal )?(?:data|records|details|information|names|addresses)) (?:circul|fuit|ont |avaient |avait |auraient |aurait |a ete|sont |had been|were|was|are|is|have|has|may|might|could|trainent|figur|appear|leak|stol|vol)/;
/** How far behind a whole its part is looked for, in signs. */
const partReach = 220;
/** Fewer of what no list knows are hardly the whole of anything. */
const fewest = 20;

/** "more than 600 organisations; 325 of them were affected". */
export function hasHitPart({ folded, draft: { phrase }, value }: Numbered): boolean {
  const isCounted = phrase.kind === 'noun' || (phrase.kind === 'unknown' && value >= fewest);
  return isCounted && value > 2 && isHitInPart(folded.text.slice(phrase.end, phrase.end + partReach));
}

/** "78 000 comptes d'élèves et 11 500 de collaborateurs", "dix-sept mesures sur 24": what the number before it counts, counts it too. */
function isElliptic({ folded: { text }, draft: { phrase, start, numberEnd }, before }: Numbered): boolean {
  if (before === undefined || before.isCount || before.end > start) return false;
  const between = text.slice(before.end, start);
  if (phrase.kind === 'none') return between === ' sur ' && isNeverCounted(before.noun);
  return (
    /^(?: [a-z'’-]+){0,5}(?:,| et|,? ainsi que|,? puis|,? ou) $/.test(between) &&
    /^\d[^a-z]* (?:de |d')(?!plus |moins |entre )[a-z]/.test(
      text.slice(start, Math.max(phrase.end, numberEnd + 4)),
    )
  );
}

/**
 * Whether the words around a number say that nothing of it was hit. How large somebody's house is says so too, but for a
 * whole of which a part was hit.
 */
export function isSpared(one: Numbered): boolean {
  const { block, folded, draft, span, around, told, before } = one;
  if (whoseData.test(folded.text.slice(draft.phrase.end, draft.phrase.end + 50))) return false;
  return (
    (block.isPortrait === true && !around.isDataOf && around.before === undefined) ||
    isBeside(folded, draft, span, around) ||
    isOtherDoing(folded, draft, span, around) ||
    isAside(folded, draft, span, around) ||
    isOfEvents(folded, draft, before) ||
    isNamedFew(folded, draft, span, around) ||
    isInName(folded, draft, span) ||
    isRemark(folded, draft, span) ||
    isBystander(folded, draft, span, around) ||
    isTradeFigure(folded, draft, span, around) ||
    isEverydayFigure(folded, draft, span, around) ||
    isMeanwhile(folded, draft, span, around) ||
    isOfProceedings(folded, draft, span, around) ||
    isFurniture(folded, draft, span, around.isAttached) ||
    isFigureApart(folded, draft, span, around) ||
    isTechnical(folded, draft, span, around) ||
    isOnScene(folded, draft, span, around) ||
    (block.language === 'fr' &&
      (isOfReaction(folded, draft, span, around) ||
        isGettingBy(folded, draft, span, around) ||
        isMending(folded, draft, span, around) ||
        isCaseFigure(folded, draft, span, around) ||
        isOfSeller(folded, draft, span, around) ||
        isElliptic(one))) ||
    (block.language === 'en' && (isOfficialFigure(one) || isNewsroomFigure(one))) ||
    ((isNotHit(folded, draft, span, around) ||
      isOfOwnHouse(folded, draft, span, around) ||
      (block.language === 'fr' &&
        (isOfFrenchHouse(folded, draft, span, around) || isReach(folded, draft, span, around))) ||
      (!told.isRanked && isSizeOfHouse(folded, draft, span, around))) &&
      !hasHitPart(one))
  );
}
