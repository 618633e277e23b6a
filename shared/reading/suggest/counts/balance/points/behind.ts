import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [5, 'dont'],
  [4, 'and du to'],
  [3, '" ) ? affect could de en et etaien in inscri pendan sur were whose with'],
  [2, '( , after among annonc are auraie client concer franca has hit identi is mais medica ne que'],
  [2, 'seulem so touche would'],
  [1, 'ayant expose mis n over partic pirate that turned went'],
  [-1, 'at attend each seul'],
  [-2, '# : actifs avaien days held l les mobile now per presen qui seule since took use was'],
  [-3, '\n - depuis had out'],
  [-4, 'ont opened or s'],
  [-5, 'came par'],
  [-7, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [6, 'des'],
  [4, 'all repond soit subi'],
  [3, 'alread also among and by concer de dont includ may nombre opened or par staff their tous'],
  [3, 'toutes'],
  [2, '\n accord be caught cette d dans data deja encryp far identi in l la maine not on pas pres'],
  [2, 'trois un vu were'],
  [1, 'patien qui read recevo recevr sent son'],
  [-1, 'agains avaien my notifi now se'],
  [-2, '( ) : answer assist au avait back cent closed deux down est five for found get he involv it'],
  [-2, 'its jour last les nous plus put selon suivi this une which year'],
  [-3, '# asked been etre has is mais more regist reinst since so still to told will'],
  [-4, 'affect filed ne one said sont'],
  [-5, 'depuis'],
  [-6, 'stolen'],
]);

/** The next three. */
export const closeBehind = table([
  [4, '( accoun cnil non number'],
  [3, 'banque c chiffr compta depuis des detail elles entre et gb k mairie name nom of pirate porte'],
  [3, 's teache than victim were'],
  [2, 'addres affect ancien archiv attack attein aussi avaien avec cards ce circul civile commen'],
  [2, 'compro countr courri credit d dans days decouv distri dit doublo each employ enseig ete'],
  [2, 'family federa fichie files former found got health heures identi in incide indivi juin'],
  [2, 'laptop leak leurs list lundi m moins more mots new notes notre numero ont ontari open ou'],
  [2, 'partie patien per plaint platef preven quelqu qui rancon ransom reside rib room says selon'],
  [2, 'sensib server seven social states still tout united up utilis vendeu vol vu whom with wrong'],
  [1, ', case contra copied curren eleves it la letter mai medica ordina organi par polycl precis'],
  [1, 'publie releve serveu site studen unique univer'],
  [-1, 'agence change charge cliniq est etat euros file get have ici le me minute own pirata quaran'],
  [-1, 'return servic throug you'],
  [-2, '# aide ans asked author avant away by campus contre contro deja dernie devant donnee ecrit'],
  [-2, 'emails end etabli etaien for friday from hacker hopita hors into limite no off office operat'],
  [-2, 'paper payant pays perdu precau recomm report salari salle same sauveg school se t teleph'],
  [-2, 'touche under une us vous which year €'],
  [-3, ') action before breach cinq data depart disent do expose france fuites hours inscri june l'],
  [-3, 'last lost not nothin out paid que region rien them third tous was week'],
  [-4, 'at concer has minist pas quarte suspen three'],
  [-5, 'n'],
  [-6, 'record'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [5, 'par vendre'],
  [4, 'police sont'],
  [3, 'au compte inscri last number patien plus recu touche with'],
  [2, ') , all autre card credit demand dont enfant enviro envoye et etre files for fuite go half'],
  [2, 'in indivi j la le lignes messag moins mot office out ouvert passe posted region securi'],
  [2, 'serveu social soit them tous under users zero'],
  [1, 'addres annee aussi compri five good intrus leak nous regist same y'],
  [-1, 'acces assura board call dit group logici ordina over rien said sans trois what'],
  [-2, '! $ % - : a april breach compro direct docume eux fichie figure fin four france heures home'],
  [-2, 'intern je monday not notice only papier plaint pour publie repris semain seront servic six'],
  [-2, 'son that time victim vu was weeks within withou'],
  [-3, 'affect by confir de expose mots page pays'],
  [-4, 'attaqu aux lundi person tout'],
]);
