import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Who and what stands by: those who read of it, who came to look, who took up what was offered, who was moved elsewhere, who
 * need do nothing; the slides of a talk, the comments under a post, the discs that so much would fill.
 */

const some =
  '(?:(?:some|about|around|over|nearly|more than|at least|environ|quelque|pres de|plus de|au moins) )*';

/** "Vous faites partie de nos 61 000 clients". */
const oneOfOurs = new RegExp(
  `(?<![a-z])(?:(?:faites|fais|fait) partie|one|any|each|among|l'une?|chacun|parmi)(?: of| de| des)? (?:our|nos) ${some}$`,
);
/** "Patients of any of our 15 hospitals": whichever it is. */
const anyOfOurs = new RegExp(`(?<![a-z])(?:any|each|chacun)(?: of| de) (?:our|nos) ${some}$`);
/** "14 comments, 97% upvoted", "32 réponses · 1 204 vues": under a post. */
const underPost =
  /^(?:commentaires?|comments?|reponses?|replies|vues?|views?|likes?|upvotes?|points?|awards?|shares?|partages?)$/;
const otherFeet =
  /^,? ?[·•|,–-]? ?\d[\d ,.]*(?:k|m)? ?%? (?:upvot|vues?|views?|likes?|comment|repl|repons|shares?|partages?|points?|abonn|follow|awards?)/;

/** "Sent to 8,412 readers", "lue par 12 000 abonnés": whom a letter reaches. */
const letterTo = new RegExp(
  `(?:(?<![a-z])(?:newsletter|issue|edition|numero|lettre d'information|infolettre)(?![a-z])[^.;\\n]{0,40} |(?:^|[\\n.!?·•|] ?))(?:sent|goes out|going out|delivered|envoyee?|diffusee?|adressee?|lue|read) (?:to|by|a|par|aupres de) ${some}$`,
);
const readers = /^(?:readers?|subscribers?|lecteurs?|lectrices?|abonnee?s?|inscrite?s?)$/;

/** "Près de 12 000 visiteurs seraient déjà allés voir la page", "4 000 people viewed the post". */
const cameToSee =
  /^(?: [a-z'-]+){0,3}? (?:alle[es]* (?:voir|consulter|lire|sur)|venu[es]* (?:voir|consulter|lire|regarder)|(?:have |had )?(?:already )?(?:gone to (?:see|look|read)|come to (?:see|look)|visited (?:the|that|its) (?:page|post|site|thread|listing)|viewed the (?:page|post|thread|listing|ad)|clicked through))(?![a-z])/;

/** "1,940 have enrolled to date", "312 ont activé leur abonnement": who took up what was offered. */
const tookUp = new RegExp(
  "^(?: (?!whose|dont)[a-z'’-]+){0,4}? (?:(?:have|had|has|ont|avaient|se sont|s'etaient|s'y sont) (?:since |already |now |so far |only |deja |depuis |ainsi |a ce jour )*(?:enrol|signed up|activat|redeem|taken up|taken advantage|accepted the offer|registered (?:for|with) (?:the|credit|monitoring|it)|called (?:in|back)|requested (?:a|the|new|credit)|claimed (?:the|their) (?:offer|code|credit|free)|souscrit|active (?:leur|le|la|l'|ce)|profite de|accepte (?:l'|cette )offre|demande (?:le remplacement|un (?:nouveau|duplicata)|une nouvelle|a changer|a etre rappel))|(?:enrolled|signed up) (?:in|for) (?:the )?(?:free )?(?:credit|identity|monitoring)|(?:took up|accepted|redeemed|activated|made use of) (?:the|our|its|their|this|that|an?) (?:[a-z-]+ ){0,2}(?:offer|upgrade|monitoring|protection|voucher|code|credit|service|package|compensation))[a-z]*",
);

/** "Vous recevez cette lettre comme 3 100 lecteurs". */
const likeReaders = new RegExp(`(?<![a-z])(?:comme|like|avec|with) ${some}$`);
/** "a vendu 112 000 billets l’an passé": trade, not theft. */
const soldSeats = new RegExp(`(?<![a-z])(?:vend|ecoul|sold|sells?)[a-z]*(?: deja| already)? ${some}$`);
const seats = /^(?:billets?|tickets?|places?|abonnements?|seats?|exemplaires?|copies)$/;
const inSeason =
  /^(?: [a-z'’-]+){0,3}? (?:l'an (?:passe|dernier)|cette (?:saison|annee)|la saison|par (?:an|saison)|en (?:19|20)\d\d|last (?:year|season)|this (?:year|season)|a (?:year|season)|in (?:19|20)\d\d)(?![a-z])/;

/** "6 patients transférés", "40 patients were diverted". */
const patients = /^(?:patients?|malades?|residents?|nouveau-nes|babies|femmes|pensionnaires)$/;
const moved =
  /^ (?:(?:ont (?:du )?(?:ete )?|etre |ont du etre |sont |were |had to be |have been )(?:[a-z]+ )?)?(?:transfere|evacue|reoriente|redirige|deroute|transferred|evacuated|diverted|redirected|relocated)[es]*(?! (?:par erreur|a tort|in error|wrongly|sur internet|vers (?:un|des) serveur))(?![a-z])/;

/** "the 17 million members do not need to reset anything", "60 comptes de service y échappent encore". */
const needNot =
  /^(?: (?!whose|dont|who|qui)[a-z'’-]+){0,6}? (?:(?:do|does|will|did) not (?:need|have) to|need not|have nothing to|n'(?:ont|a|auront|avaient) (?:donc )?(?:rien a (?:faire|changer|craindre)|pas besoin de|pas a (?:changer|faire|s'inquieter))|y (?:echappent|echappe|echappaient|ont echappe)|(?:have |had )?escaped(?: (?:it|unharmed|the))?)(?![a-z])/;

/** "shops, of which there are over 3,400 worldwide". */
const ofWhichThere = new RegExp(
  `(?<![a-z])(?:of which (?:there (?:are|were)|it (?:has|had|runs))|dont (?:il existe|elle compte|il compte)|il en existe|elle en compte) ${some}$`,
);
/** "1.3TB would fill around 280 DVDs", "l’équivalent de 4 000 romans". */
const wouldFill = new RegExp(
  `(?<![a-z])(?:(?:would |could |pourrait |pourraient |suffirait a |de quoi )?(?:fill(?:s|ing)?|rempli(?:r|t|rait|raient)|tiendrai(?:t|ent) sur|fits? on)|(?:the )?equivalent (?:of|to)|l'equivalent de|equivaut a|equivalai[a-z]+ a|comparable (?:a|to)) (?:de |d'|of |to |the )?${some}$`,
);
const holdsNoOne =
  /^(?:dvds?|cds?|cd-roms?|disques?|discs?|disks?|livres?|books?|romans?|novels?|films?|movies?|songs?|chansons?|photos?|pages?|ramettes?|trucks?|camions?|terrains?|libraries|bibliotheques?|feuilles?|sheets?|clefs?|cles?|floppies|disquettes?|heures?|hours?)$/;

/** "presented 14 slides", "une présentation de 22 diapositives". */
const ofTalk = /^(?:slides?|diapositives?|diapos?|powerpoints?|transparents?)$/;
/** "customers were not informed in 14 cases": how often somebody failed. */
const inCases =
  /(?<![a-z])(?:not|never|without|failed|omitted|neglected|ne|n'|sans|omis|manque)(?![a-z])[^.;]{0,70} (?:in|dans) (?:at least |only |au moins |seulement )?$/;
const cases = /^(?:cases?|instances?|occasions?|cas)$/;

/** "one of the three largest reported this year": a rank. */
const amongThe = /(?<![a-z])(?:one of|among|l'une? des|parmi|une? des)(?: the| les)? $/;
const largest =
  /^ (?:largest|biggest|worst|most (?:serious|costly|damaging|expensive)|plus (?:gros|grand|important|grave|lourd|vaste)[a-z]*)(?![a-z])/;

/** "Year 10 pupils": a class, not ten of them. */
const ofClass = /(?<![a-z])(?:year|grade|form) (?:pupils?|students?)$/;
const lastClass = 13;

/** Whether a number is of who or what stands by, and not of what was hit. */
export function isBystander(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, token } = draft;
  if (phrase.kind === 'size') return false;
  const { left, right, behind, noun } = wordsAround(folded, draft, span, {
    left: 90,
    right: 110,
    behind: 40,
  });
  const next = /^ ([a-z-]+)/.exec(behind)?.[1] ?? '';
  if (token.value <= 100 && amongThe.test(left) && largest.test(behind)) return true;
  if (token.value <= lastClass && ofClass.test(left + noun)) return true;
  if (underPost.test(noun) && otherFeet.test(right)) return true;
  if (ofTalk.test(noun) || ofTalk.test(next)) return true;
  if (cases.test(noun) && inCases.test(left)) return true;
  if ((holdsNoOne.test(noun) || holdsNoOne.test(next)) && wouldFill.test(left)) return true;
  if (ofWhichThere.test(left)) return true;
  if (oneOfOurs.test(left) && (!around.isAttached || anyOfOurs.test(left))) return true;
  if (readers.test(noun) && letterTo.test(left)) return true;
  if (readers.test(noun) && likeReaders.test(left) && /^ ?(?:$|[.,\n])/.test(right)) return true;
  if (seats.test(noun) && soldSeats.test(left) && inSeason.test(right)) return true;
  if (around.isDataOf) return false;
  if (patients.test(noun) && moved.test(right)) return true;
  return cameToSee.test(right) || tookUp.test(right) || needNot.test(right);
}
