import type { FoldedText } from '../../fold.ts';
import type { Draft } from './draft.ts';

/*
 * Numbers that take the unit of the size before them: "27 To, dont au minimum 4 pour le seul siège", "13 Go. Les pirates
 * assurent en détenir 290 au total", "sur les 900 Go volés, 75 sont en ligne".
 */

const some =
  "(?:(?:d'|de |pres de |plus de |environ |quelque |about |some |over |more than |nearly |up to ))*";
const isPartBetween =
  /^,? (?:dont|including|of which) $|^,? (?:(?:il |elle |ils |elles |et |puis |they |it )?(?:en (?:a|ont|avait|avaient|aurait) (?:deja |ensuite )?[a-z]+|(?:and |then )?(?:published|posted|leaked|released) (?:only |just )?)) ?$/;
const isOtherBetween = /^,? ?\(?(?:soit |or |ou |contre )?$/;
const unpacked =
  /^ (?:une fois |once |when |after )?(?:decompress|dezipp|extrait|compress|zipp|uncompress|unzipp|unpack|en clair|raw|brut)/;
/** "Sur les", "Of the": the size at the head of its clause is the whole. */
const wholeHead =
  /(?:^|[.!?;:»"”\n] ?)(?:sur|parmi|dans|of|out of|from)(?: (?:les|ces|leurs|the|these|those|its|un total de|a total of))* ?$/;
const toPart = new RegExp(`^[^.;:\\n\\d]{0,60}, ${some}$`);
/** "en détenir", "en avoir pris": more of what is named before. */
const ofIt = new RegExp(
  `(?<![a-z])en (?:(?:a|ont|avoir|avait|avaient|aurait|auraient) (?:deja |encore |aussi |bien )?(?:pris |vole |derobe |exfiltre |copie |emporte |aspire |telecharge |recupere |subtilise |amasse |siphonne |detourne )?|(?:deten|detien|possed|conserv|gard|stock|tien)[a-z]* (?:deja |encore |bien )?)${some}$`,
);
const heldMore = new RegExp(
  `(?<![a-z])(?:has|have|had|holds?|held|holding|having|took|taken|stole|stolen|copied|exfiltrated|downloaded|grabbed) ${some}$`,
);
const inAll = /^ (?:au total|en tout|en reserve|in all|in total|altogether|all told|overall)(?![a-z])/;
const clauseEnd = /^(?: autres| others| more)? ?(?:[.,;:)»"”]|$)/;
const oneMore = /(?<![a-z])(?:another|a further|an additional|(?:puis|et) encore) $/;
const alsoCame =
  /^ (?:more |others? )?(?:followed|came|were (?:posted|published|leaked|released)|ont suivi|ont ete (?:publi|mis)|suivent)/;
/** How far behind a size a number may take its unit, in signs; across a full stop only right behind it. */
const reach = 220;
const nextSentence = 60;
const manyTimes = 100;

/** A bare number behind a size that is a part, the whole or more of the same, in the same unit; any other as it was. */
export function asSize(folded: FoldedText, draft: Draft, previous: Draft | undefined): Draft {
  if (previous?.phrase.kind !== 'size' || draft.phrase.kind !== 'none' || draft.token.spelled) return draft;
  if (draft.start - previous.end > reach || !takesUnit(folded, draft, previous)) return draft;
  const { numberEnd } = draft;
  return { ...draft, phrase: { ...previous.phrase, start: numberEnd, end: numberEnd, isPart: true } };
}

function takesUnit({ text }: FoldedText, draft: Draft, previous: Draft): boolean {
  const between = text.slice(previous.end, draft.start);
  const right = text.slice(draft.end, draft.end + 40);
  if (isPartBetween.test(between) || (isOtherBetween.test(between) && unpacked.test(right))) return true;
  const [said, value] = [previous.token.value, draft.token.value];
  if (value <= said && toPart.test(between))
    return wholeHead.test(text.slice(Math.max(0, previous.start - 40), previous.start));
  const isSameSentence = !/[.!?] |\n/.test(between);
  if (isSameSentence && oneMore.test(between) && alsoCame.test(right)) return true;
  if (value <= said || value > said * manyTimes) return false;
  if (ofIt.test(between))
    return inAll.test(right) || ((isSameSentence || between.length <= nextSentence) && clauseEnd.test(right));
  return isSameSentence && heldMore.test(between) && (inAll.test(right) || clauseEnd.test(right));
}
