import { table } from './table.ts';

/** The word right behind what is counted. */
export const behind = table([
  [5, 'and dont to'],
  [4, 'du inscri'],
  [3, '" ) ? affect could de en et etaien in pendan sur were whose with'],
  [2, '( after annonc are auraie ayant client concer for franca has hit identi is mais medica ne'],
  [2, 'que seulem so that touche would'],
  [1, ', contai did mis n over partic une went'],
  [-1, '. at avant by credit each presen seule withou y'],
  [-2, '\n # actifs avaien days held may mobile now out pour qui since took use'],
  [-3, 'depuis had l les was'],
  [-4, '- : ont opened or s'],
  [-5, 'came par'],
  [-7, 'left'],
]);

/** The one behind that. */
export const secondBehind = table([
  [6, 'des'],
  [5, 'soit'],
  [4, 'all de on repond subi tous toutes'],
  [3, '; alread also among and by concer d dont includ may not opened or par their'],
  [2, 'about accord be caught dans data deja far identi in je la maine nearly nombre pas pres son'],
  [2, 'staff trois un were'],
  [1, '\n abonne cette l our read recevr saisi sent'],
  [-1, 'agains ce for he merci no se'],
  [-2, ') are assist au avait back closed deux down est five found get involv it jour last notifi'],
  [-2, 'nous plus put selon since suivi une which'],
  [-3, '# : asked been etre has is its mais more regist reinst so still to told will'],
  [-4, 'affect depuis filed ne one said'],
  [-5, 'sont'],
  [-6, 'stolen'],
]);

/** The next three. */
export const closeBehind = table([
  [5, 'number'],
  [4, 'accoun cnil mairie non of patien per pirate porte than'],
  [3, '( addres banque c chiffr compta des detail entre gb k name ou plaint preven quelqu ransom'],
  [3, 'teache victim were with'],
  [2, 'adress ancien archiv attack attein aussi avaien avec been cards ce cent circul civile compro'],
  [2, 'connai countr courri credit d dans decouv depuis deux distri dit doublo each elles employ'],
  [2, 'enseig et ete fait family federa fichie folder former got health heures identi in incide'],
  [2, 'indivi juin laptop leak letter list liste lundi m medica moins more mots new nom numero ont'],
  [2, 'ontari open our partie percen platef qui reside rib room s says selon sensib server seven'],
  [2, 'social states those tout trois univer up utilis vendeu vol vu whom withou wrong'],
  [1, 'base commen contra copied curren eleves etre files least leurs notes notre on par precis'],
  [1, 'provin publie site told unique united'],
  [-1, 'afp aide asked bank charge cliniq dernie etat euros expect file from get half ici le me'],
  [-1, 'minute own return traite you'],
  [-2, '# agence ans author avant away be before by campus cinq contre contro deja devant do ecrit'],
  [-2, 'emails end est etabli etaien for hacker have hopita hors l limite off office operat paper'],
  [-2, 'payant pays pirata precau recomm report salari salle same school se servic t teleph that'],
  [-2, 'throug touche tous under une us vous which €'],
  [-3, 'action breach data depart disent donnee expose france fuites hours inscri june last lost'],
  [-3, 'minist not nothin out paid pas perdu que region rien them third three was week year'],
  [-4, ') at concer has quarte suspen'],
  [-5, 'n record'],
]);

/** The three behind those. */
export const fartherBehind = table([
  [5, 'par vendre'],
  [4, 'compte police sont touche'],
  [3, 'au half in indivi inscri last number patien plus recu securi them with'],
  [2, ') , addres all aussi autre card credit dont dossie enfant enviro envoye est file files for'],
  [2, 'fuite go j la le lignes messag millio moins nous out ouvert passe region regist serveu'],
  [2, 'social soit tous under'],
  [1, 'annee back be betwee compri consul days demand depart diffus du et etre five good il indiqu'],
  [1, 'intrus lettre mot office posted same verifi y zero'],
  [-1, 'april are assura avec but call concer direct dit group list logici over said sans ses what'],
  [-2, '! $ % - a breach c compro en eux fichie figure fin four france heures home intern je monday'],
  [-2, 'more not notice numero only papier pays plaint pour quarte semain seront son that those time'],
  [-2, 'trois vu was we weeks within withou'],
  [-3, 'by confir de expose mots page repris six tout victim'],
  [-4, 'affect attaqu aux person'],
  [-5, 'lundi'],
]);
