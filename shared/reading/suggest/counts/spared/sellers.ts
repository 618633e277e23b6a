import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * What those who watch sellers write beside the sizes of a leak: how long an advert is, what a line costs, how many liked it,
 * whose profile shows so many posts, that so many lines are not so many people, how many leaks they have looked at.
 */

/** "un descriptif de quinze lignes": how long a text is. */
const lengthOf =
  /(?<![a-z])(?:descriptif|description|annonce|post|message|texte|communique|billet|tweet|note|fil|commentaire|mode d'emploi|readme|paragraphe|reponse|excuses|mail|courriel|mot|phrase|clause)(?: [a-z'-]+){0,2} (?:de|d'|en|tient en|tenait en|fait|faisait|long de) (?:a peine |quelque |environ |plus de )?$/;
const lines = /^(?:lignes?|mots|paragraphes?|pages?|signes|phrases|lines)$/;
const fewLines = 200;

/** "une foire aux questions de 18 entrées": how long a leaflet is. */
const leaflet =
  /(?<![a-z])(?:foire aux questions|faq|glossaire|guide|livret|kit|mooc|module|questionnaire|formulaire|plan|programme|sommaire|notice|charte)(?: [a-z'-]+){0,3}? (?:de|d'|en|comporte|compte|fait|tient en) $/;
const parts =
  /^ (?:entrees?|questions?|points?|articles?|rubriques?|chapitres?|fiches?|pages?|annexes?|modules?|pieces?|lignes?|exercices?|videos?|documents?)(?![a-z])/;

/** "4,3k likes pour un non-événement". */
const applause =
  /^ ?(?:likes?|rt(?![a-z])|retweets?|upvotes?|j'aime|partages?|reposts?|vues|impressions|reactions|emojis?|coeurs|favoris|followers|commentaires? (?:et|sous)|points? de karma)(?![a-z])/;

/** "« 10M lines » n’est pas 10M de personnes": what one number is not. */
const isNoSuch =
  /^ ?["»”]* ?(?:n'est|ne sont|ne font|ne fait|ne veut pas dire|ne signifient?|n'egale|!=|≠|<>|is not|isn't|are not|aren't|does not mean|do not make)(?: pas| forcement| toujours| jamais)* ?["«“]?\d/;
const noSuch =
  /\d[^.;\d]{0,24}["»”]? ?(?:n'est|ne sont|ne font|ne fait|ne veut pas dire|ne signifient?|n'egale|!=|≠|<>|is not|isn't|are not|aren't|does not mean|do not make)(?: pas| forcement| toujours| jamais)* ?["«“]? ?$/;

/** "sur les 85 bases que j’ai dédoublonnées": what who writes has looked at. */
const ofMine =
  /^(?: [a-z'-]+)? (?:que (?:j'ai|nous avons|on a)|passe?e?s? entre mes mains|que je suis|que nous suivons|dont je dispose|traitees? par mes soins) ?(?:deja |pu )?(?:dedoublonn|analys|verifi|test|trait|crois|regard|examin|suivi|recens|archiv|index|compar|audit|collect|vu|epluch)?[a-z]*/;
const leaks =
  /^(?:bases?|fuites?|annonces?|dumps?|lots?|leaks?|jeux|archives?|revendications?|bases? de donnees|posts?|forums?|canaux)$/;

/** "Il a déjà vendu 11 bases depuis janvier": how busy who sells is. */
const sold =
  /(?<![a-z])(?:vendu|ecoule|revendu|poste|mis en vente|propose|revendique|diffuse|publie)(?: (?:deja|ainsi|au moins|environ|pres de|plus de))* $/;
const adverts = /^(?:bases?|annonces?|fuites?|dumps?|leaks?|revendications?|posts?|bases? de donnees)$/;
const inTime =
  /^(?: [a-z'-]+){0,2}? (?:depuis|en (?:un|une|deux|trois|quatre|six|\d+|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|cette (?:annee|semaine)|ce mois|l'an dernier|le mois dernier|par (?:mois|semaine|jour))(?![a-z])/;
/** "Sur 200 lignes vérifiées, 187 correspondent": what who writes tried out. */
const tried =
  /^ (?:verifie|teste|controle|tire|pioche|prise?s? au hasard|compare|sonde|appele|examine|epluche)e?s?(?: [a-z'-]+){0,3}?,/;
const opensSample = /^[^a-z]*sur (?:les |mes |nos |un lot de |un echantillon de |ces )?$/;
const triedBefore =
  /^[^a-z]*sur (?:les |mes |nos )?\d[\d ]* [a-z'-]+ (?:verifie|teste|controle|tire|pioche|prise?s? au hasard|compare|sonde|appele|examine|epluche)e?s?[^.;\d]{0,40}, (?:environ |au moins )?$/;
const checks =
  /^ (?:correspond|exist|sont (?:valid|reel|vrai|bon|exact)|etaient (?:valid|reel|vrai|bon|exact)|repond|ont (?:confirme|repondu)|figur|apparaiss|renvoi|fonctionn)[a-z]*/;
const manyTried = 5000;

/** "20 lignes minimum": what is asked of a sample. */
const atLeast = /^ (?:minimum|mini|maximum|maxi|min\.|max\.)(?![a-z])/;
/** "100 € le million de lignes": a price for so many. */
const priceOf =
  /(?:[€$£]|euros?|dollars?|usd|eur|cents?|centimes?) (?:le |la |pour (?:le |la |un |une )?|par |les )?$/;
const unitOf =
  /^(?:le |la |les |l')?(?:un |une )?(?:millions?|milliers?|mille|dizaine|centaine|lot de|paquet de)(?![a-z])/;
/** "(3,95 $ par mois au-delà de 10 adresses)": a tariff. */
const tariff =
  /(?:(?:[€$£]|euros?|dollars?|gratuit|payant|offert|tarif)(?: [a-z]+){0,3}|(?:par|chaque) (?:mois|an|jour)|limite[a-z]*) (?:au-dela de|a partir de|jusqu'a|pour plus de|des) ?$/;

/** "17 ans, 31 messages, 7 ventes": the profile of who sells. */
const ofProfile =
  /^(?:messages?|posts?|ventes?|avis|vouches?|points?|credits?|sujets?|threads?|annonces?|transactions?)$/;
const profileAfter =
  /^(?: [a-z]+)?(?:,| et|;| ·) ?(?:une? |\d[\d ]*)?(?:ventes?|posts?|reputation|likes|points|reactions|avis|vouches?|threads?|transactions|messages?|sujets?|inscrit)(?![a-z])/;
const profileBefore =
  /(?<![a-z])(?:inscrite?|membre|compte (?:cree|ouvert|age)|profil|reputation|anciennete|pseudo|actif|active|\d+ ans)(?![a-z])[^.;\n]{0,60}[,:(] ?$/;
const manyPosts = 5000;

/** "Ses 14 000 abonnés sur Telegram". */
const followers = /^(?:abonnee?s?|followers?|membres?|inscrits?|contacts|lecteurs|fans?|subs|subscribers?)$/;
const onNetwork =
  /^ (?:sur|via) (?:le |son |sa |notre |leur |la )?(?:telegram|x(?![a-z])|twitter|linkedin|facebook|instagram|tiktok|youtube|twitch|mastodon|bluesky|discord|signal|whatsapp|chaine|canal|compte|page|newsletter)(?![a-z])/;

/** "Preuve : 12 captures", "8 captures authentiques": what is shown for proof. */
const shot = /^(?:captures?|screenshots?|screens?|copies d'ecran)$/;
const proof =
  /(?<![a-z])(?:preuves?|verif(?:ication)?s?\.?|a l'appui|illustr[a-z]+|publi[a-z]*|post[a-z]*|montr[a-z]*|joint[a-z]*|fourni[a-z]*|proofs?|echantillon) ?(?::|de|d'|par|avec)? ?$|^$/;
const genuine =
  /^(?: d'ecran)?(?: (?:authentiques?|a l'appui|douteuses?|floutees?|illisibles?|publiees?|jointes?|recentes?)|,| en guise| pour preuve|$)/;
const manyShots = 200;

/** "Clients de la régie : 11 200 ; réseau : 640 km": the sheet of a house. */
const customersOf =
  /(?<![a-z])(?:clients|abonnes|usagers|adherents|habitants|eleves|lits|effectifs?|salaries|agents) (?:de (?:la|l'|leur)|du|d[eu]s?) ?[a-z'’-]+(?: [a-z'’-]+){0,2} ?: $/;
const houseNext =
  /^ ?[;,/|·\n] ?(?:reseau|effectifs?|salaries|budget|ca|chiffre d'affaires|implantations?|lits|agences|sites|communes|territoire|capital|creation|siege)(?: [a-z'-]+){0,3} ?:/;

/** Whether a number is of a seller, his advert or who comments on it, and not of what is sold. */
export function isOfSeller(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, token, start, numberStart, numberEnd } = draft;
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const { left, right, behind, noun, counted } = wordsAround(folded, draft, span, {
    left: 90,
    right: 90,
    behind: 40,
  });
  const { value } = token;
  if (value < fewLines && lines.test(noun) && (lengthOf.test(left) || atLeast.test(right))) return true;
  if (value < 1000 && atLeast.test(right) && !around.isAttached && phrase.kind === 'noun')
    return lines.test(noun);
  if (value < fewLines && parts.test(behind) && leaflet.test(left)) return true;
  if (isNoSuch.test(right) || noSuch.test(left)) return true;
  if (applause.test(behind)) return true;
  if (followers.test(noun) && onNetwork.test(right) && !around.isAttached) return true;
  if (leaks.test(noun) && ofMine.test(right)) return true;
  if (priceOf.test(left) && unitOf.test(text.slice(start, numberEnd + 1))) return true;
  if (tariff.test(left + text.slice(start, numberStart))) return true;
  if (phrase.kind === 'none' && customersOf.test(left) && houseNext.test(text.slice(counted, counted + 60)))
    return true;
  if (value < manyShots && shot.test(noun) && (proof.test(left) || genuine.test(right))) return true;
  if (value < fewLines && adverts.test(noun) && sold.test(left) && inTime.test(right)) return true;
  if (value < manyTried && opensSample.test(left) && tried.test(right)) return true;
  if (value < manyTried && checks.test(behind) && triedBefore.test(left)) return true;
  if (around.isDataOf || around.isAttached) return false;
  return value < manyPosts && ofProfile.test(noun) && (profileAfter.test(right) || profileBefore.test(left));
}
