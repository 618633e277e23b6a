import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [5, 'dont du to'],
  [4, '" and inscri with'],
  [3, ') ? affect de en et etaien in is ne pendan touche were whose would'],
  [2, '( after among are auraie aux client concer could for franca from has identi made mais medica'],
  [2, 'que recoiv selon seulem sur the turned'],
  [1, 'ancien annonc belong going got mis of on over pirate so une'],
  [-1, 'by fev'],
  [-2, '\n actifs at avaien days les now ou out pour presen qui seul seule since took use vulner y'],
  [-3, 'autres had l mobile'],
  [-4, ': depuis ont or s was'],
  [-5, '- came opened par'],
  [-8, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [7, 'des'],
  [5, 'repond soit'],
  [4, 'all concer dont on par subi tous toutes'],
  [3, '; about also among and by dans de includ je may not their un were'],
  [2, ', abonne accord alread as caught d data deja emploi far identi in l la maine nearly nombre'],
  [2, 'or our parent pas qui son staff stolen that'],
  [1, 'be hit opened pres the though vu'],
  [-1, 'been merci ouvert passwo year'],
  [-2, ') acces are avait back ce closed deux down five font found get he involv jour last no nous'],
  [-2, 'plus put regist saison se selon suivi up which'],
  [-3, ': asked assist au est etre is its mais more since to will'],
  [-4, '# affect filed has ne one reinst said so still told'],
  [-5, 'sont'],
  [-6, 'depuis'],
]);

/** The next three. */
export const closeBehind = table([
  [5, 'accoun number'],
  [4, 'cnil indivi mairie non of patien pirate porte were'],
  [3, '( addres c cards ce compta depuis des detail driver entre gb k list moins name open ransom'],
  [3, 'reside s teache than up victim withou'],
  [2, 'ancien archiv attack attein aussi avaien banque betwee case chiffr circul civile code commis'],
  [2, 'compan compro compte connai copied credit d days decouv disclo distri dit doublo drive'],
  [2, 'eleves elles enseig et ete etre factur fait family federa fichie files folder former found'],
  [2, 'got heures iban identi incide juin la leak least letter leurs liste lundi medica monde mots'],
  [2, 'new nom notes numero ont ontari ou our partie passwo per plaint precis preven publie quelqu'],
  [2, 'rib says selon sensib seven shared site social still those tiers tout trois univer utilis'],
  [2, 'vendeu vol vu whom with'],
  [1, ', avec been counci courri curren health platef puis room server serveu states telech the way'],
  [-1, 'asked averti change donc expect expose ferme firm hopita il quaran theft which will you'],
  [-2, '# afp agence aide annee anothe ans au author avant away bank by cliniq contre contro data'],
  [-2, 'depose devant do ecrit emails end est etabli etaien etat file hacker half hors inscri limite'],
  [-2, 'minute ne off operat paper payant pays pirata precau recomm report return salari salle same'],
  [-2, 'sauveg school se single teleph tous traite trouve us use vous week worldw year €'],
  [-3, ') action before breach campus depart dernie disent donnee france fuites hours l last lost'],
  [-3, 'minist not nothin out paid perdu que record region rien that third three touche under une'],
  [-3, 'was'],
  [-4, 'at cinq has june pas quarte them'],
  [-5, 'concer n suspen'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [6, 'vendre'],
  [5, 'par'],
  [4, 'au compte half number passe patien police recu sont touche'],
  [3, 'all files fuite inscri last securi under with'],
  [2, ') , an annee aussi back be card chacun credit demand depart diffus dont dossie du enviro'],
  [2, 'envoye est etre go good in indivi insura j le lettre lignes messag millio moins name nous'],
  [2, 'out ouvert plus pres retire serveu sms social soit tous verifi web y zero'],
  [1, 'after autre compri et file il indiqu left leurs mais regist'],
  [-1, 'ans april breach cinq ordina une what'],
  [-2, '! % about acces are avec but c call client commis compro court direct en encryp expose'],
  [-2, 'fiches figure fin found france group h heures home hopita list logici mots notice numero'],
  [-2, 'only papier pays plaint pour publie quarte repris sans seront servic ses son those time'],
  [-2, 'trois vu was we within withou'],
  [-3, 'a by de je not page semain six tout victim weeks'],
  [-4, 'affect aux confir person'],
  [-5, 'lundi'],
  [-6, 'attaqu'],
]);
