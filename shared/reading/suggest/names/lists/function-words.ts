import { demonyms } from './demonyms.ts';
import { wordSet } from '../../../word-set.ts';

/** Closed classes of both languages: determiners, pronouns, prepositions, conjunctions, auxiliaries, connectives. */
export const functionWords = wordSet(
  `le la les l un une des du de d au aux ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y en moi toi soi eux qui que qu quoi dont ou où
   quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel desquels et ni mais or donc car si comme quand lorsque lorsqu puisque puisqu parce afin ainsi alors aussi apres avant avec chez contre dans depuis derriere des
   devant durant entre envers hors hormis jusque jusqu malgre outre par parmi pendant pour pres sans sauf selon sous suivant sur vers via voici voila a ne n pas plus moins tres trop peu bien mal tout tous toute toutes chaque aucun aucune
   nul nulle certains certaines plusieurs quelques quelque quelqu autre autres meme memes tel telle tels telles autant tant est sont etait etaient sera seront serait ete etre ont avait avaient aura auront ayant etant fait faire
   cela ceci ca celui celle ceux celles deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille premier premiere dernier derniere ici la-bas puis ensuite enfin cependant toutefois pourtant neanmoins
   notamment environ seulement encore toujours jamais deja hier demain lors ailleurs outre faute face grace suite quant pourquoi comment combien oui non merci bonjour rien quiconque madame monsieur mesdames messieurs mademoiselle
   the an this that these those my your our his her its their he she it we you they i who what when where why which how whom whose there here then thus hence so such some any each every either neither both all no not none only just also
   even still yet already again once is are was were be been being am do does did done have has had having will would shall should can could may might must for from by with without within at on in of off to into onto over under up upon whoever whatever whichever wherever whenever
   through throughout against about above below across along around between among during before after since until while whilst because as if unless whether although though but and nor than per plus like near outside inside despite following according
   regarding concerning based dear please however moreover furthermore nevertheless meanwhile additionally unfortunately fortunately currently recently previously finally eventually initially later earlier today yesterday tomorrow most more many
   much few several other another same one two three four five seven eight nine ten first second third last next new old yes hello thanks hes shes theyre weve youre youve ive dont doesnt isnt wasnt didnt wouldnt couldnt shouldnt hasnt havent hadnt werent arent thats whats theres heres thank it's we're we've you're i'm don't doesn't isn't wasn't didn't can't won't aren't`,
);

/** Days and months: no names, and never part of one when a number stands beside. */
export const calendarWords = wordSet(
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept oct nov dec
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep mon tue wed thu fri sat sun`,
);

/** Capitals by convention that name no one: the state, the net, peoples and tongues, currencies, ranks. */
export const conventionalCapitals: ReadonlySet<string> = new Set([
  ...demonyms,
  ...wordSet(
    `legislature deliberation resume eve alzheimer alzheimers parkinson parkinsons ebola crohn crohns hodgkin hodgkins tourette asperger netbook netbooks chromebook telehealth telemedicine teleradiology rsvp hey georgian latin sri christmas easter thanksgiving halloween ramadan diwali hanukkah etat etats republique internet intranet web net darknet darkweb clearnet honourable honorable dieu god bible vitale viagra cialis vicodin valium xanax oxycontin percocet oxycodone hydrocodone fentanyl adderall ritalin prozac zoloft ambien klonopin ativan suboxone methadone morphine botox tylenol doliprane levothyrox ozempic subutex ritaline lexomil tramadol coran noel paques toussaint ramadan hanouka covid sida france-entiere premier-ministre president presidente ministre ministres chef gouvernement parlement
     anglais anglaise breton bretons corse normand nordiste sri-lankan cyrillic cyrillique western gmt utc cet euro euros dollar dollars bitcoin bitcoins ethereum monero sir madam lord lady king queen prince princess pape pope saint sainte
     moyen-age renaissance revolution terre lune soleil nord-sud est-ouest sud-est nord-est sud-ouest nord-ouest north south east west northeast northwest southeast southwest northern southern eastern ouest est sud wi-fi wifi bluetooth dna
     covid-19 coronavirus constitution code-penal droit etranger outre-mer hexagone metropole vieux-continent occident orient antiquite medicare medicaid q&a faq ok annexe article figure table schedule appendix exhibit section part chapter
     plaintiff plaintiffs defendant defendants javascript typescript powershell python java html css json xml ddos ipv4 ipv6 iphone-like phd md mba llm wpa2 sha1 sha256 sha512 md5 bcrypt argon2 pbkdf2 scrypt totp oauth oauth2 saml utf-8 base64
     qrcode qr-code e-mail email e-commerce calif fla conn wisc okla colo ariz tenn penn tex ala dpo rssi ciso ceo cto cfo pdg drh dsi dg`,
  ),
]);

/** Names of American states as newspapers shorten them. */
export const stateAbbreviations = wordSet(
  `ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md pa mass mich minn miss mo mont neb nebr nev okla ore oreg penn tenn tex va vt wash wis wisc wyo ont que sask alta nfld`,
);

/** Ends of words of prose in both languages: nouns of actions and qualities, adverbs, participles, plural verb forms. */
export const proseEnds =
  /(?:ations?|itions?|utions?|ctions?|ssions?|ptions?|isations?|ements?|(?:[aio]l|ur|iv|er|id|ic|n|os|ar|or|ac|uc|x|et|ib)ites?|ances?|ences?|ages?|iques?|aires?|eurs?|euses?|rices?|ables?|ibles?|ees|ez|ons|aient|erent|issent|ment|ly|ings?|edly|ness|ities|ously|fully|ively|ially|ated|ized|ised|uring|ating|izing)$/;
