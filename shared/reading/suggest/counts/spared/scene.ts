import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Who is on the scene of what came after, and what holds what was taken: those tried, those who came, who lay in the wards, who wait, who
 * are greeted; the houses that those hit went to; the few files in which so much was found.
 */

const some =
  '(?:(?:some|about|around|nearly|more than|at least|the|les|des|ces|environ|quelque|pres de|plus de|au moins) )*';

/** "Le procès de quatorze jeunes gens", "the trial of nine men". */
const trialOf = new RegExp(
  `(?<![a-z])(?:proces|jugement|comparution|condamnation|garde a vue|mise en examen|interpellation|arrestation|trial|sentencing|conviction|prosecution|indictment|arraignment)s? (?:de|d'|des|of|contre|against) ?${some}$`,
);
/** "Quatorze jeunes jugés à Lyon", "nine men go on trial". */
const tried =
  /^(?: (?!dont|whose)[a-z'-]+){0,2}? (?:juge[es]*s?|condamnee?s?|poursuivi[es]*|ecroue[es]*|mis en examen|prevenus|comparaissent|comparai(?:ssaient|tront)|are on trial|go(?:es)? on trial|went on trial|stand trial|convicted|sentenced|jailed|prosecuted|indicted|arraigned)(?![a-z])/;
const mostTried = 300;

/** The same within what is counted: "quatorze jeunes jugés". */
const triedNoun = /(?:^| )(?:juge|condamne|poursuivi|ecroue|incarcere|interpelle)[es]*s$/;

/** "Une centaine a fait le déplacement": of those hit, those who came. */
const cameThere =
  /^(?: [a-z'-]+){0,2}? (?:(?:a|ont|avaient|avait|had|have) (?:tous |all )?(?:fait le (?:deplacement|voyage)|pris place|rempli la salle|made the (?:trip|journey)|packed|filled|crowded|turned out)|se (?:pressent|pressaient|tassent|sont presses|sont deplaces)|patientent|patientaient|crowded into|packed into)(?![a-z])/;

/** "Les 130 malades alors hospitalisés", "the 40 patients then on the wards". */
const inTheWards =
  /^ (?:alors |deja |encore |then |already |still )?(?:hospitalise[es]*|alites?|alitees?|admis dans|accueillis|present(?:e?s)? (?:ce|dans|sur)|in (?:its|the) (?:wards|beds)|on the wards|in hospital)(?![a-z])/;
/** "Thousands of students are still waiting for their grades". */
const wait =
  /^(?: [a-z'-]+){0,2}? (?:(?:(?:are|were|sont|etaient) (?:still |toujours |encore )?(?:waiting|en attente|sans nouvelles?)|(?:still |toujours )?(?:wait|await|attendent|attendaient|patientent)))(?: (?:for|toujours|encore))? (?:their|an?|the|leurs?|une?|la|les|des|d'|que)(?![a-z])(?! (?:letters?|notice|courrier|lettre|notification))/;

/** "Hier soir ils étaient 15 dans la file". */
const queue =
  /^(?: [a-z'-]+)? (?:dans la file|a faire la queue|devant (?:le guichet|la porte|l'accueil)|au guichet|in (?:the |a )?(?:line|queue)|ahead of me|at the (?:counter|desk|door))(?![a-z])/;
/** "Six members of staff in three teams handled it without noticing". */
const handled =
  /^(?: (?:of|in|from|de|d'|des|du|au|dans) ?[a-z'-]+(?: [a-z'-]+)?){0,3}? (?:(?:had|have|ont|avaient) )?(?:handled|looked at|checked|approved|forwarded|passed on|signed off|manipule|relu|valide|transmis|controle) (?:it|them|the (?:file|list|document|spreadsheet|table)|le (?:fichier|document|tableau)|la liste)(?![a-z])|^(?: (?:of|in|from|de|d'|des|du|au|dans) ?[a-z'-]+(?: [a-z'-]+)?){0,3}? (?:l'|les )(?:ont|avaient) (?:manipule|relu|valide|transmis|controle|eu en main)/;
const mostHandlers = 60;
/** "More than double the 3.9 million people it now covers": what a number is measured by. */
const measuredBy =
  /(?<![a-z])(?:double|twice|triple|half|treble|quadruple|times|fraction of|le double d[e']|deux fois|trois fois|la moitie d[e']) (?:the |des |les )?$/;
const nowServed =
  /^ (?!who|qui|whose|dont)(?:[a-z'’-]+ ){1,7}?(?:now |currently |today )?(?:covers|serves|insures|employs|counts|has|had|looks after|assure|couvre|compte)(?: (?:aujourd'hui|desormais|now|today))?(?= ?[.,;:]|$)/;
/** "valent plus qu’un million de cartes": a figure of speech. */
const worth =
  /(?<![a-z])(?:val(?:ent|ait|aient|oir)|vaut|(?:is|are|was|were) worth|cout(?:e|ent|ait)|costs?) (?:bien |largement |much |far )?(?:plus|moins|autant|more|less|as much)?(?: qu'| que| than| as)?(?: (?:un|une))? ?$/;

/** "Hello, all 9,200 of you". */
const greeting =
  /(?:^|[\n.!>] ?)(?:hello|hi|dear|welcome|bonjour|salut|bienvenue|chers?|a vous|merci|thanks?(?: you)?)(?:,| to| a| aux| you)*(?: all| tous| toutes)?(?: the| les)? ?$/;
const ofYou = /^(?: [a-z]+)? (?:of you|d'entre vous|parmi vous)(?![a-z])/;

/** "All patients who used the four hospitals": where those hit had been. */
const wentTo = new RegExp(
  `(?<![a-z])(?:who|qui|that|having|ayant|ont|had) (?:had |have |ont |avaient |ever |once )?(?:used|visited|attended|frequented|consulted|stayed (?:at|in)|shopped (?:at|in)|frequente|visite|consulte|fait leurs (?:achats|courses) dans|sejourne dans|ete (?:soignes|suivis|recus) dans)(?: (?:one|any|l'un|l'une))?(?: (?:of|des|de))? ?${some}(?:(?:[a-z-]+ ){1,4}(?:and|or|et|ou|,) ?)?$`,
);

/** "Deux fichiers : un avec 1 075 382 mails": what holds it is not it. */
const holders =
  /^(?:fichiers?|files?|archives?|tableaux?|tables?|lots?|listes?|lists?|spreadsheets?|tableurs?)$/;
const mostHolders = 6;
const holding =
  /^[^.;:!?]{0,60}(?:\. (?:le|la|l'|the|l'une?) ?(?:premier|premiere|first|une?|one|plus (?:gros|grand|petit)|larger|smaller)(?![a-z])| ?[:(] ?(?:un|une|l'une?|one|the first|le premier|la premiere)(?![a-z])|, (?:l'une?|one|un|une) (?:avec|with|de |of|contenant|containing|holding))/;

/** Whether a number is of who is on the scene afterwards, or of the few files that hold what was taken. */
export function isOnScene(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, numberEnd, token } = draft;
  if (phrase.kind === 'size') return false;
  const { left, right, noun, nounClass, counted } = wordsAround(folded, draft, span, {
    left: 110,
    right: 110,
  });
  if (
    holders.test(noun) &&
    token.value <= mostHolders &&
    holding.test(folded.text.slice(counted, counted + 110))
  )
    return true;
  if (greeting.test(left) && ofYou.test(folded.text.slice(numberEnd, numberEnd + 24))) return true;
  if (queue.test(right) || (measuredBy.test(left) && nowServed.test(right)) || worth.test(left)) return true;
  if (nounClass === 'body' || phrase.kind === 'unknown' || phrase.kind === 'none')
    if (wentTo.test(left)) return true;
  const isLiving =
    nounClass === 'base' || nounClass === 'person' || phrase.kind === 'unknown' || phrase.kind === 'none';
  if (!isLiving || around.isDataOf || around.isAttached) return false;
  if (token.value <= mostHandlers && handled.test(right)) return true;
  if (token.value <= mostTried && (trialOf.test(left) || tried.test(right) || triedNoun.test(noun)))
    return true;
  return cameThere.test(right) || inTheWards.test(right) || wait.test(right);
}
