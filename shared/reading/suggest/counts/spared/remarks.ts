import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * What an author says of himself and of his work: who reads him, what he looked at, whom he asked; and what an authority
 * counts besides who was hit: breaches, infringements, omissions.
 */

/** "Posté le 7 avril – 3 commentaires": what stands under a title. */
const underTitle = /^(?:commentaires?|comments?|reactions?|reponses?|replies|likes?|shares?|vues?|views?)$/;
const standsAlone = /(?:^|[\n|·•–—-] ?)$/;
const endsLine = /^ ?(?:$|[\n|·•–—-])/;

/** "j’ai pris 50 lignes au hasard", "we checked 40 of the records". */
const atRandom =
  /^(?: [a-z'-]+){0,4}? (?:au hasard|at random|pris au hasard|taken at random|chosen at random)(?![a-z])/;
const looked =
  /(?:(?<![a-z])(?:j'ai|nous avons|on a|nous en avons|we(?: have)?|i(?: have)?) (?:[a-z]+ly |deja |ainsi )?(?:pu )?(?:en )?(?:preleve|verifi|control|test|compar|recoup|appel|joint|interrog|contact|checked|sampled|verified|compared|tested|called|rang|reached)[a-z]*|(?<![a-z])(?:a|ont|avons) pu en (?:ouvrir|verifier|consulter|lire|parcourir|controler|recouper)|(?:was|were) able to (?:open|verify|check|read)) (?:(?:some|about|over|more than|environ|quelque|plus de|moins de) )*$/;
/** "les quatre qui m’ont répondu". */
const answered =
  /^ (?:[a-z'-]+ ){0,3}?(?:qui |who |that )(?:m'|nous |me |us |lui )?(?:ont |avaient |have |had )?(?:repondu|accepte de|rappele|parle|replied|answered|responded|picked up|agreed to|spoke to|called back)/;
/** "trois personnes qui y figurent, dont deux parents de joueurs": the rest of whom was asked. */
const asked =
  /(?<![a-z])(?:j'ai|nous avons|on a|we(?: have)?|i(?: have)?) (?:[a-z]+ly |deja |ainsi )?(?:appel|joint|interrog|contact|called|rang|reached|spoke|interview)[a-z]* [^.;]{3,70}(?:,| et| and| dont)(?: (?:et|and|dont))? $/;
/** "l’annonce tient en dix lignes", "une même personne y occupe des dizaines de lignes": how long a text is, how often one is in it. */
const length =
  /(?<![a-z])(?:tien(?:t|nent)|tenait|tenir|resume|fits?|dit|said) (?:en|in|dans|sur|on) (?:[a-z]+ )?$|(?<![a-z])(?:une (?:meme|seule) personne|chaque (?:personne|client|abonne|compte)|(?:the same|each|every|one) (?:person|customer|client|account))(?: [a-z']+){0,4} $/;
/** "proceedings have been brought in the High Court for 3,973 claimants": who sues. */
const inCourt =
  /(?<![a-z])(?:proceedings|claim|class action|lawsuit|suit|action collective|action de groupe|recours collectif|assignation)s?(?![a-z])(?! (?:data|information|records|files|history|details))[^.;]{0,60} (?:for|on behalf of|by|au nom de|pour|par) (?:(?:some|about|over|more than|environ|quelque|plus de) )*$/;
const claimants =
  /^(?:claimants?|plaignante?s?|requerante?s?|demandeurs?|people|personnes|clients?|customers?|victim[es]*)$/;
const areHit = /^(?: [a-z]+)? (?:affected|impacted|hit|exposed|caught|touche|concerne|whose|dont|victime)/;
/** "l’allocation, qui concerne 8 350 bénéficiaires", "qui touchent la prestation": whom a benefit is for. */
const benefit =
  /(?<![a-z])(?:allocation|prestation|aide|pension|dispositif|regime|benefit|allowance|scheme)s?(?: [a-z'’-]+){0,5},? (?:qui|which|that) (?:concern|touch|vise|couvr|cover|serv|benefici)[a-z]*(?: a)? $/;
const benefits =
  /^ (?:qui |who )(?:touchent|percoivent|recoivent|beneficient|receive|draw|get) (?:de |d')?(?:la |le |les |une? |l'|this |the |an? )?(?:[a-z]+ ){0,1}?(?:allocation|prestation|aide|pension|rsa|apa|minimum|revenu|indemnite|benefit|allowance|pension)/;
/** "one of the three big bureaus", "which of our 9,000 patients to call": out of how many. */
const outOf =
  /(?<![a-z])(?:(?:know|say|tell|sure|unclear|sait|dire|savoir) (?:which|lesquels|lesquelles) (?:of|de) (?:our|its|their|nos|ses|leurs)) $/;
/** "vous êtes désormais 4 150 à nous lire". */
const readers =
  /(?<![a-z])(?:vous (?:etes|serez|etiez)|you are|there are now) (?:(?:desormais|deja|maintenant|aujourd'hui|now|already|plus de|more than|over|nearly|pres de|quelque|environ) )*$/;

/** "qui recense la totalité des comptes du pays, soit plus de 300 millions": how large a register is. */
const register =
  /(?<![a-z])(?:qui|which|that) (?:recens|repertori|regroup|centralis|rassembl|list|hold|record|contain)[a-z]* (?:la totalite|l'ensemble|l'integralite|tou(?:s|tes) les|all|every) [^.;]{3,60},? (?:soit|or|some) (?:(?:plus de|environ|quelque|pres de|more than|about|over|nearly) )*$/;
/** "19 of the incidents", "17 des violations": what happened, not whom it happened to. */
const ofEvents =
  /^ (?:evenements? (?:de securite|cyber|numeriques?)|security events|cyber events)(?![a-z])|^ (?:of|des|de|d') ?(?:the |these|those |ces |all )?(?:[a-z]+ ){0,1}?(?:incidents|breaches|notifications|violations|attacks|attaques|infringements|contraventions|manquements|decisions|complaints|plaintes|recommendations|recommandations)(?![a-z])/;
/** "in 14 cases, failed to inform", "dans 14 cas, n’a pas prévenu": its subject stands before. */
const omitted =
  /^(?: [a-z'-]+){0,1}?,? (?:failed|omitted|neglected|forgot|did not|didn't|n'a (?:pas|jamais)|n'avait (?:pas|jamais)|ne l'a pas|a (?:omis|oublie|neglige|tarde|manque))(?![a-z])/;

/** "text messages to 1.8 million patients, affected or not", "les 40 000 clients, touchés ou non". */
const whoeverHit =
  /^(?: [a-z'-]+){0,3}?,? ?\(?(?:(?:affected|impacted|concerned|exposed|touchee?s?|concernee?s?) (?:or|ou) (?:not|non|pas)|whether or not|qu'(?:ils|elles) soient (?:ou non )?(?:touche|concerne))(?![a-z])/;
/** "231,000 people had checked their own status", "12 000 assurés ont appelé le numéro vert". */
const lookedUp =
  /^(?: [a-z'-]+){0,3}? (?:had|have|ont|avaient) (?:already |deja |since |depuis )?(?:(?:checked|verified|consulted) (?:their|whether|if)|(?:called|rung|phoned|contacted|visited) (?:the|our|its|a) (?:[a-z-]+ ){0,2}?(?:helpline|hotline|line|number|call centre|call center|website|page)|(?:verifie|consulte) (?:s'|leur|si )|appele (?:le|la|notre|ce) (?:[a-z-]+ ){0,2}?(?:numero|ligne|standard|cellule|plateforme))/;

const isRecordNoun =
  /^(?:lignes?|lines?|pages?|mots?|words?|fiches?|rows?|entrees?|entries|messages?|comptes?|accounts?)$/;

/** Whether a number is an author's remark, or counts what an authority weighs. */
export function isRemark(folded: FoldedText, draft: Draft, span: Span): boolean {
  const { phrase, token, start, numberEnd } = draft;
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const { left, right, noun, counted } = wordsAround(folded, draft, span, { left: 90, right: 90 });
  if (
    underTitle.test(noun) &&
    standsAlone.test(text.slice(Math.max(0, start - 3), start)) &&
    endsLine.test(text.slice(counted, counted + 3))
  )
    return true;
  if (
    atRandom.test(right) ||
    looked.test(left) ||
    readers.test(left) ||
    register.test(left) ||
    outOf.test(left)
  )
    return true;
  if (token.value <= 12 && asked.test(left)) return true;
  if (claimants.test(noun) && inCourt.test(left) && !areHit.test(right)) return true;
  if (benefit.test(left) || benefits.test(right)) return true;
  if (token.value <= 50 && isRecordNoun.test(noun) && length.test(left)) return true;
  if (token.value <= 50 && answered.test(right)) return true;
  if (phrase.kind !== 'noun' && ofEvents.test(text.slice(numberEnd, numberEnd + 60))) return true;
  if (/^(?:cas|cases?)$/.test(noun) && omitted.test(right)) return true;
  return whoeverHit.test(right) || lookedUp.test(right);
}
