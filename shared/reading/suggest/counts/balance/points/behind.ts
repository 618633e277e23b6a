import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [5, 'dont inscri to'],
  [4, '" and du is with'],
  [3, ') ? affect client could de en et etaien in pendan touche were whose would'],
  [2, '( , after annonc are auraie concer des for franca from has identi made mais medica ne over'],
  [2, 'pirate que seulem so sur une'],
  [1, 'among ayant belong going got hit mis pourra selon turned'],
  [-1, 'credit held ou seul'],
  [-2, '\n actifs avaien by days fev had les now out pour presen qui seule since took use y'],
  [-3, 'l mobile was'],
  [-4, ': depuis ont or'],
  [-5, '- came opened par s'],
  [-8, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [6, 'des'],
  [5, 'soit'],
  [4, 'all de on repond subi tous toutes'],
  [3, '; alread also among and by concer d dans dont includ je may not opened or par their'],
  [2, '\n about accord ainsi be caught data deja far identi in maine nearly nombre pas pres qui s'],
  [2, 'sent son staff the un were'],
  [1, 'abonne cette l patien read recevr septem stolen trois'],
  [-1, 'agains ce for merci ouvert se'],
  [-2, ') are assist avait back been closed deux down five found get he involv jour last no notifi'],
  [-2, 'nous plus put selon suivi which year'],
  [-3, '# : asked au est etre has its more regist since so still to will'],
  [-4, 'affect depuis filed is mais ne one reinst said told'],
  [-5, 'sont'],
]);

/** The next three. */
export const closeBehind = table([
  [5, 'accoun number'],
  [4, 'cnil entre mairie non of patien pirate victim'],
  [3, '( addres c ce compta des detail doublo driver elles gb indivi list liste name nom ont ou'],
  [3, 'plaint porte ransom teache than were withou'],
  [2, 'adress ancien archiv attack attein aussi avaien avec banque been cards chiffr circul civile'],
  [2, 'compan compro compte connai copied countr courri credit d dans decouv depuis deux distri dit'],
  [2, 'each eleves employ enseig enviro et ete etre fait family federa fichie files folder found'],
  [2, 'got heures iban identi incide juin k laptop leak leurs lundi m may medica moins monde mots'],
  [2, 'new numero ontari open our par partie passwo per precis preven quelqu qui reside rib s says'],
  [2, 'selon sensib server serveu seven site social those told tout unique univer up utilis vendeu'],
  [2, 'vol vu way whom with'],
  [1, ', caf code curren disclo former in least left letter more notes notre online platef publie'],
  [1, 'room states trois'],
  [-1, '" aide annee charge deja dernie expect ferme format il le me ne now office servic trouve'],
  [-1, 'would'],
  [-2, '# afp agence ans asked author away bank be by campus cliniq contre contro devant do ecrit'],
  [-2, 'emails end est etabli etaien etat file for hacker hopita hors limite not off operat paper'],
  [-2, 'payant pays pirata precau recomm report salari salle same school se single t teleph that'],
  [-2, 'touche tous traite under une us vous was which year you €'],
  [-3, ') action avant before breach cinq depart disent donnee expose france fuites hours inscri l'],
  [-3, 'last lost minist nothin out paid pas perdu que region rien third three week'],
  [-4, 'at concer data has june quarte them'],
  [-5, 'n suspen'],
  [-6, 'record'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [5, 'par sont vendre'],
  [4, 'au compte half police'],
  [3, 'in indivi inscri last number passe patien plus recu securi touche with'],
  [2, ') , all annee aussi autre card compri credit diffus dont dossie du enfant enviro envoye est'],
  [2, 'file files for fuite go good il j la le leur lignes messag millio moins nous out ouvert pres'],
  [2, 'region regist serveu sms social soit them tous under were'],
  [1, 'after back be demand etre indiqu insura intrus left names verifi web y zero'],
  [-1, '$ ? assura avec board breach call pour rien what'],
  [-2, '! % - a acces april are but c client compro concer de direct en encryp eux expose fiches'],
  [-2, 'fichie fin france heures home hopita intern logici monday notice numero only over papier'],
  [-2, 'pays plaint publie quarte said sans seront servic ses son those time trois vu was we weeks'],
  [-2, 'within withou'],
  [-3, 'by confir figure four je mots not page repris semain six victim'],
  [-4, 'affect aux tout'],
  [-5, 'attaqu lundi person'],
]);
