import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [5, 'and dont to'],
  [4, '" ? affect du etaien inscri is with'],
  [3, '( ) client could de en et has in pendan touche were whose'],
  [2, ', after annonc are auraie concer des for franca from identi made mais medica ne pirate que'],
  [2, 'seulem so sur une would'],
  [1, 'ayant going got mis over still turned went'],
  [-1, 'credit held ou vulner'],
  [-2, 'actifs avaien by days had les mobile now out pour presen qui resten seule since took use y'],
  [-3, '\n # depuis l was'],
  [-4, ': or s'],
  [-5, '- came ont opened par'],
  [-8, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [6, 'des'],
  [5, 'soit'],
  [4, 'all on repond subi tous toutes'],
  [3, '; also among and by concer d dans de deja dont includ je may nombre not opened or par their'],
  [2, '\n about accord ainsi alread be caught data far identi in l maine nearly pas sent son staff'],
  [2, 'the un vu were'],
  [1, 'cette patien pres read recevr stolen total trois'],
  [-1, 'agains for he merci'],
  [-2, ') are assist avait back been closed deux down five found get involv it jour last no nous'],
  [-2, 'plus put selon suivi which year'],
  [-3, ': asked au est etre its more notifi regist since so still to will'],
  [-4, '# affect filed has is mais ne one reinst said told'],
  [-5, 'depuis sont'],
]);

/** The next three. */
export const closeBehind = table([
  [5, 'accoun number'],
  [4, 'cnil mairie non of patien pirate porte than victim'],
  [3, '( addres c ce civile compta depuis des detail doublo employ entre gb indivi liste name nom'],
  [3, 'ont ou quelqu ransom s teache those up were withou'],
  [2, 'adress ancien archiv attack attein aussi avaien avec banque been cards chiffr circul compan'],
  [2, 'compro compte connai countr courri credit curren d dans decouv deux distri dit driver each'],
  [2, 'eleves elles enseig enviro et ete etre fait family federa fichie files folder found got'],
  [2, 'heures iban identi in incide juin k laptop leak letter leurs list lundi m may medica moins'],
  [2, 'monde more mots new notes notre numero ontari open our par partie passwo per plaint precis'],
  [2, 'preven qui reache reside rib says selon sensib server serveu seven site social told tout'],
  [2, 'trois unique univer utilis vendeu vol vu way whom with'],
  [1, 'caf code contra copied intern it least left publie states united'],
  [-1, '\n " aide asked averti change email expect format hopita le me minute presta'],
  [-2, '# afp agence annee ans author bank be by campus cliniq contre contro deja devant do ecrit'],
  [-2, 'emails end est etabli etaien etat expose file for hacker hors limite not off operat paper'],
  [-2, 'payant pays pirata precau recomm report salari salle same school se single t teleph that'],
  [-2, 'touche tous traite under une us vous which would you €'],
  [-3, ') action avant away before breach cinq depart disent donnee fuites hours inscri l last lost'],
  [-3, 'nothin out paid pas perdu que rien third three was week'],
  [-4, 'at concer data france has june minist quarte region suspen them'],
  [-5, 'n'],
  [-6, 'record'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [5, 'par sont vendre'],
  [4, 'au compte passe patien police'],
  [3, 'half in indivi inscri last le lignes number plus recu securi them touche with'],
  [2, ') , all annee aussi autre back card credit demand dont dossie du enfant enviro envoye est'],
  [2, 'file files for fuite go good j la messag millio moins nous out ouvert pres region regist'],
  [2, 'serveu sms social soit tous under'],
  [1, 'addres betwee compri diffus et etre five il indiqu names verifi web y zero'],
  [-1, '% assura avec board breach call cinq concer dit en notice rien ses'],
  [-2, '! - a acces april are but c client compro de direct encryp eux fiches fichie fin france'],
  [-2, 'heures home hopita intern logici monday numero only over papier pays plaint pour publie'],
  [-2, 'quarte said sans seront servic son those time trois vu was we weeks what within withou'],
  [-3, 'by expose figure je mots not page repris semain six victim'],
  [-4, 'aux confir four tout'],
  [-5, 'affect attaqu lundi person'],
]);
