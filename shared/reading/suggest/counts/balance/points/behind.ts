import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [5, 'and dont to'],
  [4, 'du inscri'],
  [3, '" ) ? affect client could de en et etaien in is pendan touche were whose with'],
  [2, '( after annonc are auraie concer des for franca has identi made mais medica ne pirate que'],
  [2, 'seulem so sur une would'],
  [1, 'ancien ayant contai from going got hit mis over partic still turned went'],
  [-1, '# credit held ou presen seul'],
  [-2, 'actifs avaien by days les mobile now out pour qui seule since took use withou y'],
  [-3, '\n had l was'],
  [-4, ': depuis ont opened or s'],
  [-5, '- came par'],
  [-7, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [6, 'des'],
  [5, 'soit'],
  [4, 'all de on repond subi tous toutes'],
  [3, 'alread also among and by concer d deja dont includ may not opened or par their'],
  [2, '\n ; about accord be caught dans data far identi in je l la maine nearly nombre pas son'],
  [2, 'staff the un vu were'],
  [1, 'cette our patien pres read recevr sent stolen total trois'],
  [-1, 'are for les merci se two'],
  [-2, ') agains assist avait back closed deux down five found get he involv it jour last no notifi'],
  [-2, 'nous plus put selon since suivi which'],
  [-3, '# : asked au been est etre has is its mais more regist so still to will'],
  [-4, 'filed ne one reinst said told'],
  [-5, 'affect depuis sont'],
]);

/** The next three. */
export const closeBehind = table([
  [5, 'accoun number'],
  [4, 'cnil mairie non of patien pirate porte than'],
  [3, '( addres banque c civile compta des detail elles entre gb indivi name nom ont ou plaint'],
  [3, 'preven quelqu ransom s teache victim were'],
  [2, 'adress ancien archiv attack attein aussi avaien avec been cards ce chiffr circul compro'],
  [2, 'compte connai copied countr courri credit d dans decouv depuis deux distri dit doublo driver'],
  [2, 'each eleves employ enseig enviro et ete fait family federa fichie files folder got heures'],
  [2, 'identi in juin k laptop leak letter leurs list liste lundi m medica moins mots new notre'],
  [2, 'numero ontari open our par partie per platef precis qui reside rib says selon sensib server'],
  [2, 'seven site social states those told tout univer up utilis vendeu vol vu whom with withou'],
  [2, 'wrong'],
  [1, 'affect code compan contra curren days etre found health incide least more notes provin'],
  [1, 'publie serveu unique united'],
  [-1, '" aide attaqu dernie email expect ferme get hand have ici le me minute pirata presta single'],
  [-1, 'traite'],
  [-2, '# afp agence ans asked author avant away bank be by cliniq contre contro deja devant do'],
  [-2, 'ecrit emails end est etabli etaien etat expose file for format hacker hopita hors hours il'],
  [-2, 'limite off operat paper payant pays precau recomm report salari salle same school se teleph'],
  [-2, 'that throug touche tous under une us vous which you €'],
  [-3, ') action before breach campus cinq depart disent donnee france fuites inscri l last lost'],
  [-3, 'minist not nothin out paid pas perdu que region rien third three was week year'],
  [-4, 'at data has june quarte record them'],
  [-5, 'concer n suspen'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [5, 'par sont vendre'],
  [4, 'au compte patien police touche'],
  [3, 'half in indivi last number passe plus recu them with'],
  [2, ') , addres all annee aussi autre be card credit demand dont dossie du enfant enviro envoye'],
  [2, 'est file files for fuite go good il inscri j la le lettre lignes messag millio moins nous'],
  [2, 'out pres region regist securi serveu social soit tous under'],
  [1, 'back betwee compri depart diffus etre intrus ouvert users verifi web y zero'],
  [-1, 'avec board call client des dit en intern logici notice preven ses'],
  [-2, '! $ % - a acces april are breach but c commis compro concer direct docume eux fiches fichie'],
  [-2, 'fin france heures home hopita monday not numero only over papier pays plaint pour publie'],
  [-2, 'quarte repris said sans semain seront son that those time trois vu was we weeks within'],
  [-2, 'withou'],
  [-3, 'by de expose figure four je mots page six victim'],
  [-4, 'affect aux confir tout'],
  [-5, 'attaqu lundi person'],
]);
