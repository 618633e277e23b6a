import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [5, 'dont du to'],
  [4, '" and inscri with'],
  [3, ') ? affect de en et etaien is ne touche were whose would'],
  [2, '( after among are auraie aux client concer could for franca from has identi in made mais'],
  [2, 'medica of pendan pirate que selon seulem sur went'],
  [1, ', annonc belong going got mis n so the une'],
  [-1, 'seul seule'],
  [-2, '\n actifs days l les now ou out pour presen qui since took use y'],
  [-3, 'autres avaien had mobile'],
  [-4, ': depuis ont or s was'],
  [-5, '- came opened par'],
  [-8, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [7, 'des'],
  [5, 'repond soit'],
  [4, 'all concer dont on par subi tous toutes'],
  [3, '; also among and dans de includ je may nearly not their un were'],
  [2, 'abonne about accord alread be by caught d data deja emploi far identi in l maine nombre or'],
  [2, 'parent pas sent son staff stolen that the'],
  [1, ', ainsi as hit la opened our patien qui though vu'],
  [-1, 'are get merci ouvert'],
  [-2, ') acces avait back closed deux down five font found he involv jour last no notifi nous plus'],
  [-2, 'put regist saison se selon suivi up which year'],
  [-3, ': asked assist au est etre is its mais more reinst since to will'],
  [-4, '# affect filed has ne said so sont still told'],
  [-5, 'one'],
  [-6, 'depuis'],
]);

/** The next three. */
export const closeBehind = table([
  [5, 'accoun number'],
  [4, 'cnil mairie non of patien pirate than'],
  [3, '( addres c ce compta depuis des driver entre et gb indivi list name open plaint porte quelqu'],
  [3, 'ransom reside s teache up victim were withou'],
  [2, 'ancien archiv attack attein aussi avaien avec banque been betwee cards chiffr circul civile'],
  [2, 'code compan compro compte connai copied courri credit curren d decouv detail disclo distri'],
  [2, 'dit doublo drive each eleves elles employ enseig enviro ete etre factur fait family federa'],
  [2, 'fichie files folder former found got heures iban identi incide juin k la leak least letter'],
  [2, 'leurs liste lundi mai may medica moins monde more mots new nom notes numero ont ontari ou'],
  [2, 'our partie passwo per preven rib room says sensib seven shared site social still this those'],
  [2, 'tout trois unique univer utilis vendeu vol vu way whom with'],
  [1, 'case deux m online platef precis publie server serveu sont the united'],
  [-1, 'aide asked averti donc expect ferme firm half hand hopita il minute t which you'],
  [-2, '# afp agence annee anothe ans au author avant away bank be by change cliniq contre contro'],
  [-2, 'dernie devant do donnee ecrit emails end est etabli etaien etat expose file hacker hors'],
  [-2, 'inscri limite lost ne off operat paper payant pays pirata precau recomm report return salari'],
  [-2, 'salle same sauveg school se single teleph that tous traite trouve us use vous week worldw'],
  [-2, 'year €'],
  [-3, ') action before campus data depart disent france fuites hours l last minist not nothin out'],
  [-3, 'paid perdu que region rien third three touche under une was'],
  [-4, 'at breach cinq concer has june pas quarte record them'],
  [-5, 'suspen'],
  [-6, 'n'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [5, 'par vendre'],
  [4, 'au compte number passe patien police recu sont touche'],
  [3, 'all half inscri last plus securi under with'],
  [2, ') , after annee aussi back be card chacun compri credit demand depart diffus dont dossie du'],
  [2, 'enfant enviro envoye est etre files fuite go good in indivi insura j le leurs lignes messag'],
  [2, 'millio moins name nous out ouvert pres regist serveu sms social soit tous web'],
  [1, 'autre il left lettre mais verifi y'],
  [-1, 'board call concer ordina was what'],
  [-2, '! $ % a about acces april avec but c client compro de direct encryp expose fiches fin france'],
  [-2, 'group h heures home hopita list logici notice numero only papier pays plaint pour quarte'],
  [-2, 'repris sans seront servic ses son those time trois victim vu we within withou'],
  [-3, 'by en figure je mots not page semain six tout weeks'],
  [-4, 'affect aux confir person'],
  [-5, 'attaqu lundi'],
]);
