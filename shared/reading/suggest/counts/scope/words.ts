import { groupEnds } from '../phrase-words.ts';

/*
 * What ends the words that say what is counted, and what may stand in them. Folded.
 */

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const determiners: ReadonlySet<string> = new Set(
  list(`la le l les un une son sa ses leur leurs notre nos votre vos cette ce cet ces tous toutes tout toute
    the a an its their our his her this`),
);

/** Verbs, conjunctions, relatives, adverbs: none of them stands in the words that say what is counted. */
export const stops: ReadonlySet<string> = new Set(
  [
    ...groupEnds,
    ...list(`que quand quoi lequel laquelle lesquels lesquelles auxquels auxquelles duquel desquels desquelles ayant etant
      moins plus autres autre quelques plusieurs certains certaines divers leurs eux elles moi toi lui celui celle ceux celles
      circule circulent apparaissent affichent risquent voient vient vont peut doit serait aurait restent prennent sous puis alors
      jamais toujours aussi egalement desormais fois mois ans jours heures apres avant actuellement hors sauf
      that what how why now no double more less other another each every next last first second such same least most must shall
      say says face use used uses want need get got give given make made show shows come comes appear remain including
      as so very too yet never ever later earlier ago around using dating relating stored held
      million millions milliard milliards thousand thousands hundred hundreds deux trois quatre cinq six sept huit neuf dix
      two three four five seven eight nine ten`),
  ].filter((word) => !determiners.has(word)),
);

/** Days, months, seasons, spans, and what a set phrase is made of: they say when and how, not whose. */
export const placeless: ReadonlySet<string> = new Set(
  list(`janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne hiver
    lundi mardi mercredi jeudi vendredi samedi dimanche annee semaine jour matin soir nuit trimestre semestre mois debut fin
    january february march april may june july august september october november december spring summer autumn fall winter
    monday tuesday wednesday thursday friday saturday sunday year month week day night morning weekend early late mid
    cote etre avoir time numero total moyenne moins plus ligne vente clair cours effet fait part cause tout question all addition turn reply error risk first
    once least large question attack breach attaque cyberattaque fuite piratage incident intrusion hack leak theft vol dump`),
);

/** Words with a capital that begin another group. */
export const noNames: ReadonlySet<string> = new Set(
  list('i we they he she it on il ils elle elles nous vous je'),
);

/** Nouns and participles whose complement begins with "à": "abonnés au service", "destinés aux élèves". */
export const heads =
  /^(?:abonnee?s|inscrite?s|participante?s|candidate?s|acces|destinee?s|affiliee?s|rattachee?s|lie?e?s|reliee?s|adherente?s|contributeurs|postulante?s|adressee?s|appartenant)$/;

/** Endings of French adjectives and participles in the plural, the commonest nouns of their form apart. */
export const describers =
  /^(?!(?:annees|fois|apres|pres|tres|assises|bases|choses|causes|crises|francais|anglais|alors|vers|pays)$)[a-z·-]{2,}(?:iels|ielles|els|elles|ales|aux|iques|ifs|ives|ois|oises|ais|aises|iens|iennes|eens|eennes|ains|aines|ins|ines|aires|ables|ibles|eux|euses|ees|es|is|ies|us|ues|ents|entes|ants|antes|ers|eres|eurs)$/;
