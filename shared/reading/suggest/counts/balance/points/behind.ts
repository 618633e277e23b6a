import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [6, 'dont'],
  [5, 'to'],
  [4, '" and du inscri is with'],
  [3, ') ? affect client de en et etaien in pendan touche were whose'],
  [2, '( , after annonc are auraie concer could des for franca from has identi made mais medica mis'],
  [2, 'ne over pirate selon seulem so sur turned une would'],
  [1, 'among ancien ayant belong expose going got hit went'],
  [-1, 'credit fev ou'],
  [-2, '# actifs avaien by days les now out pour presen qui seul seule since took use vulner y'],
  [-3, '\n autres had l mobile was'],
  [-4, ': depuis ont or s'],
  [-5, '- came opened par'],
  [-8, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [7, 'des'],
  [5, 'repond soit'],
  [4, 'all concer on subi tous toutes'],
  [3, '; alread also among and be by d dans de dont includ je may not opened or par their were'],
  [2, '\n about accord ainsi caught data deja far hit identi in maine nearly nombre pas s saisi son'],
  [2, 'staff stolen that the un'],
  [1, 'abonne cette patien pres qui read recevr sent though total vu'],
  [-1, '$ agains been for merci'],
  [-2, ') are assist avait closed deux down five found get he involv jour last my no notifi ouvert'],
  [-2, 'plus put selon suivi which year'],
  [-3, '# : asked au back est etre has is its more nous regist since still to will'],
  [-4, 'affect mais ne one reinst said so told'],
  [-5, 'depuis filed sont'],
]);

/** The next three. */
export const closeBehind = table([
  [5, 'accoun cnil'],
  [4, 'entre mairie non number of patien pirate porte victim'],
  [3, '( addres c ce civile compta depuis des detail doublo elles employ gb indivi list name nom ou'],
  [3, 'per ransom reside teache than up were withou'],
  [2, 'adress ancien archiv attack attein aussi avaien avec banque been cards chiffr circul compro'],
  [2, 'compte connai countr courri credit d dans decouv deux disclo distri dit drive driver each'],
  [2, 'eleves enseig enviro et ete etre factur fait family federa fichie files folder found got'],
  [2, 'heures iban identi intrud juin k laptop leak least leurs liste lundi m may medica moins'],
  [2, 'monde mots new notes numero ont ontari open our partie passwo plaint platef precis preven'],
  [2, 'quelqu qui rib s says sensib server seven shared social those told tout unique univer utilis'],
  [2, 'vendeu vol vu way whom with'],
  [1, 'affect code compan contra copied curren health incide it letter more notre publie room'],
  [1, 'serveu site sont this trois'],
  [-1, 'annee attaqu change dernie donc expect file hand il late me ne office precau school t use'],
  [-1, 'will would'],
  [-2, '# afp agence aide ans asked author away bank be by campus cliniq contre contro deja devant'],
  [-2, 'do ecrit emails end est etabli etaien etat for hacker hopita hors le limite off operat paper'],
  [-2, 'payant pays pirata recomm report return rien salari salle same se signed single teleph that'],
  [-2, 'touche tous traite trouve us vous which year you €'],
  [-3, ') action avant before breach cinq depart disent donnee expose france fuites hours inscri'],
  [-3, 'last lost minist not nothin out paid pas perdu que third three under une was week'],
  [-4, 'concer data has june l quarte region them'],
  [-5, 'at n suspen'],
  [-6, 'record'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [6, 'vendre'],
  [5, 'par sont'],
  [4, 'au compte half number passe patien police touche under'],
  [3, 'all in indivi inscri j last plus recu with'],
  [2, ') , after annee aussi autre back be card credit demand diffus dont dossie du enfant enviro'],
  [2, 'envoye est etre file files for fuite go good il le lettre leurs lignes mais messag millio'],
  [2, 'moins name nous out ouvert pres region securi serveu sms social soit tous web'],
  [1, 'compri depart five indiqu insura intrus la leur regist same them verifi y zero'],
  [-1, '- board concer ordina over pour rien ses'],
  [-2, '! % a about acces april are breach but c call client compro direct en encryp eux expose'],
  [-2, 'fiches fichie figure fin france heures home hopita intern logici notice numero only papier'],
  [-2, 'pays plaint publie quarte said sans seront servic son those time trois vu was we weeks what'],
  [-2, 'within withou'],
  [-3, 'by de four je mots not page repris semain six victim'],
  [-4, 'affect aux confir person tout'],
  [-5, 'lundi'],
  [-6, 'attaqu'],
]);
