import { wordSet } from '../../word-set.ts';

/** Determiners, French and English; those that hold a preposition ("du", "au") are in `contracted`. */
export const determiners = wordSet(
  "le la l' les un une ce cet cette ces son sa ses notre nos leur leurs votre vos mon ma mes quelques plusieurs certains certaines",
  'deux trois quatre cinq six sept huit neuf dix chaque tout toute tous toutes',
  'the a an its their our his her this these those some several many two three four five six seven eight nine ten one any',
);
export const contracted = wordSet('du des au aux');

/** What binds a noun to its complement, so that both are one thing. */
export const binding = wordSet("de d' du des of for at from 's with within");

/** Words at which a noun with its complements is over. */
export const breaking = wordSet(
  "dans a au aux par sur pour avec avant apres depuis lors via aupres en selon comme sans sous vers chez entre contre devant d'apres",
  "et ou mais que qu' qui dont car si lorsque lorsqu' quand puis donc or ni ne n' se s' y il elle ils elles on je nous vous lui",
  'ont est sont etait etaient avait avaient aurait auraient sera seront serait seraient ayant etant sauf hier aujourd',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'in on to by after before since during via through about as and or but that which who whom whose when while where if not',
  'is are was were has have had will would could may might can did does do be been said says told',
  'monday tuesday wednesday thursday friday saturday sunday yesterday today he she they it we you i',
);

/** Adverbs and other small words that come between a subject and its verb, or between the parts of a verb. */
export const between = wordSet(
  'pourtant toutefois cependant egalement aussi ainsi donc ensuite enfin notamment deja encore toujours deux tous alors neanmoins',
  'd ailleurs en effet par ailleurs desormais officiellement publiquement formellement simplement seulement finalement depuis',
  'immediatement rapidement aussitot clairement fermement vivement categoriquement bien meme quant vite longtemps dument initialement',
  'jamais plus pas point rien guere lui-meme elle-meme eux-memes elles-memes ete tout tres peu mieux certes peut-etre sans doute',
  'also now then later however nevertheless already still previously initially subsequently further since first publicly',
  'officially formally categorically flatly repeatedly strongly vehemently reportedly not never yet only simply just immediately',
  'today yesterday earlier eventually finally both all clearly quickly further therefore ever has been',
);

/** Days and parts of the day, which slip between a verb and who says it. */
export const timeWords = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui matin soir midi apres-midi demain veille lendemain ce cette cet',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre dernier derniere passe',
  'monday tuesday wednesday thursday friday saturday sunday yesterday today morning evening afternoon night last week month',
  'january february march april may june july august september october november december early late',
);

/** Clitics before a verb. */
export const clitics = wordSet("ne n' se s' le la l' les lui leur nous vous m' t' en y me te");

export const auxiliaries = wordSet(
  'a ont avait avaient aurait auraient ayant avoir ai avons aura auront eu est sont etait etaient',
);
export const englishAuxiliaries = wordSet(
  'has have had is are was were be been being will would could may might can did does do must should',
);

/** Words that stand with a capital at the head of a sentence without being a name, and end a run of names. */
export const neverNames = wordSet(
  "le la l' les un une des du de d' ce cet cette ces son sa ses notre nos leur leurs votre vos mon ma mes il elle ils elles on je nous vous",
  "mais et ou donc or ni car si puis alors ainsi enfin ensuite hier demain aujourd'hui depuis apres avant pendant lors pour par dans sur sous avec sans selon",
  "d'apres aupres suite faute please personne rien beaucoup certain nul quiconque nobody everyone someone anyone others en au aux a chez entre contre vers comme quand lorsque quoi que qu' qui dont toutefois cependant pourtant neanmoins parmi aucun aucune",
  'plusieurs certains certaines quelques chaque tout toute tous toutes deux trois quatre cinq six sept huit neuf dix contacte contactee contactes contactees',
  'sollicite sollicitee sollicites sollicitees interroge interrogee joint jointe lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars',
  'avril mai juin juillet aout septembre octobre novembre decembre contrairement face cote outre concernant quant malgre grace afin ici la tres non oui plus moins',
  'phd md dds dmd rn cpa esq mba jd mph msn',
  'the a an its their our his her this that these those some several many two three four five six seven eight nine ten one any he she they it we you i',
  'and or but so then if when while where after before since during in on at to by for from with without of as via according contacted asked however',
  'meanwhile monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april may june july august september october',
  'november december no not neither nor both each all most more less earlier later last no yes what who how why there here under per despite although though',
);
