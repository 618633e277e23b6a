import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/** "You are one of 8,340 subscribers", "Hello, all 9,200 of you": who reads the newsletter. */
const amongReaders =
  /(?<![a-z])(?:(?:you are|you're|vous etes|vous etiez|tu es) (?:now |desormais )?(?:(?:one|l'une?|un|une) (?:of|des|de|d')|(?:the )?among|parmi|plus de|over|more than|environ|about|pres de|nearly)|(?:hello|hi|good (?:morning|evening|day)|dear|bonjour|salut|chers?|merci|thanks|welcome),? (?:to |to the |a |aux? |toutes? |tous )?(?:all |les |our |nos )?)(?: (?:our|nos|the|les|about|environ|some|quelque))* ?$/;
const readers =
  /^(?:subscribers?|readers?|followers?|listeners?|abonnee?s?|lecteurs?|lectrices?|auditeurs?|inscrits?|followers)$/;
/** "-- modo_alex, 14 870 messages", "Posts: 1,208": how much somebody wrote in a forum. */
const written = /^(?:messages?|posts?|sujets?|threads?|topics?)$/;
const signature = /(?:^|\n) ?(?:-{2,}|—|–) ?[a-z0-9_.-]{2,24}(?: \([a-z ]{2,20}\))?,? ?$/;
/** "The app once boasted of 100,000 couples". */
const boasted =
  /(?<![a-z])(?:boast(?:s|ed|ing)? (?:of )?|pride(?:s|d) itself on |se targue(?:nt)? d[e']|se targuait d[e']|se vante(?:nt)? d[e']|se vantait d[e'])(?: ?(?:avoir|compter|having|reunir|some|over|more than|nearly|plus de|pres de|quelque))*[^.;:\d]{0,20}$/;
const alsoBoasted = new RegExp(`${boasted.source.slice(0, -1)}\\d[\\d ,.]*(?: [a-z]+){1,4} (?:and|et) $`);
/** Who boasts of what he took, and what only such a one boasts of. */
const loot =
  /(?<![a-z])(?:pirates?|hackers?|cybercriminels?|gangs?|vendeurs?|attaquants?|rancongiciels?|ransomware|actors?|sellers?|attackers?|intrus|collectif|collective|groupes?|groups?|crew|hunters|lockbit|shinyhunters|emporte|vole|derobe|pris|exfiltre|copie|detenir|stolen|stealing|taken|taking|exfiltrated|holding)(?![a-z])/;
/** "450 posts would go": jobs. */
const cut =
  /^ (?:would|will|are to|were to|could|may|might|had to|have to) (?:all |also )?(?:go(?![a-z])|be (?:cut|axed|shed|lost|scrapped|eliminated)|disappear)/;
/** "70 000 : la population de l'agglomération". */
const namedSize =
  /^ ?: (?:c'est |soit )?(?:(?:la|the) population|(?:le |the )?(?:nombre|number) (?:d'|de |of )(?:habitants|inhabitants|residents|salaries|agents|staff|employees|employes|communes|magasins|stores|shops)|l'effectif|les effectifs|(?:the )?(?:headcount|workforce))/;

/** "Its customers include more than 90 of the largest", "compte parmi ses clients": whom a house serves. */
const served =
  /(?<![a-z])(?:customers?|clients?|users?|members?|partners?|subscribers?|clientele) (?:also |currently |now )?(?:includ(?:e|es|ed|ing)|comprend|comprenait|compte|comptent|comptait|comptaient)(?: (?!.*(?:whose|dont))[a-z]+)? $/;

/** Whether a number stands apart from what a text tells: who reads it, who wrote how much, what a house boasts of. */
export function isFigureApart(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isAttached: boolean; readonly isDataOf: boolean },
): boolean {
  const { left, right, noun, counted } = wordsAround(folded, draft, span, { left: 80, right: 60 });
  const isOfYou = / (?:of you|d'entre vous)$/.test(folded.text.slice(draft.numberEnd, counted));
  if ((readers.test(noun) || isOfYou) && amongReaders.test(left)) return true;
  if (written.test(noun) && (signature.test(left) || /(?<![a-z])i (?:had|have) $/.test(left))) return true;
  const isBoasted = boasted.test(left) || alsoBoasted.test(left);
  if (isBoasted && !around.isAttached && !around.isDataOf && draft.phrase.kind !== 'size' && !loot.test(left))
    return true;
  if (/^(?:posts?|roles?|positions?)$/.test(noun) && cut.test(right)) return true;
  if (served.test(left) && !around.isDataOf) return true;
  return namedSize.test(right);
}
