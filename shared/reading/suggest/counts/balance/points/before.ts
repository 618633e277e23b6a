import { table } from './table.ts';

/** The word right before a number and its hedges. */
export const before = table([
  [7, '#'],
  [5, 'avec concer counts its'],
  [4, '" covers de expose furthe holds lists the'],
  [3, '- ; as chez compte just named preven que recens seuls sur touche were'],
  [2, '. added affect agains ajoute anothe at compre compta contre counte des encryp etait held'],
  [2, 'holdin into listed of plus pour remain revend sent sont that was which with'],
  [1, 'evoque lost or'],
  [-1, 'en hui sees to'],
  [-2, 'accuei ai annee checke desser devant drew form got have lockbi recu reste when'],
  [-3, 'claims in may on par throug took total'],
  [-4, 'employ our qu report serves sold'],
  [-5, 'and by et nos'],
  [-9, 'has'],
]);

/** The one before that. */
export const secondBefore = table([
  [8, 'person'],
  [5, 'countr euros'],
  [4, 'and detail donnee file leak liste s'],
  [3, '# all among attack chiffr class client data echant editeu had identi inform letter mairie'],
  [3, 'number passe portan sont they'],
  [2, '( addres archiv ce chez coordo docume elle en fichie fuite go has he indivi it list lundi'],
  [2, 'names notes of ont operat paie parle parmi porte que regist rensei repons semain septem'],
  [2, 'server to toll touche y'],
  [1, ') avait boulan cela ecrit est estima eux first may rib serveu the them total unique'],
  [-1, 'accoun ai aucun aujour dans incide portai presta questi societ'],
  [-2, '- affect base city closed compan distri encryp entrep firm groupe hospit i il j lui messag'],
  [-2, 'nation noms notifi nous ouvert passwo posts pour sent state system that tient union victim'],
  [-2, 'with'],
  [-3, '% : are breach chaque commun expose famill people put says site ville'],
  [-4, 'also etabli we went'],
  [-5, 'compte on organi'],
  [-6, 'access'],
  [-7, 'medica'],
  [-8, 'qui'],
]);

/** The next three. */
export const closeBefore = table([
  [6, 'pirate'],
  [5, 'intrus'],
  [4, 'abord avoir had millio put touche violat'],
  [3, 'attack attaqu avait base bilan ce detail dont etabli etre evoque files former indivi invest'],
  [3, 'j may one parmi ransom reside the this total up'],
  [2, ') acces ai among and archiv are author avaien caisse card chez comme contai conten contra'],
  [2, 'copie courri debut direct distri en eu exploi fait fichie follow hacker held hospit il'],
  [2, 'indiqu into intrud june k laptop les leurs logici lost lui maine medica ms nombre non now'],
  [2, 'numero of ont oui own pas pensio people percen perdu permis person publie publis reconn'],
  [2, 'repons said say selon since studen suppli then us usager victim vu week what wrong'],
  [1, 'addres attorn claims databa every far file i laisse lines mais member nation passe questi'],
  [1, 'rancon reache rows she with'],
  [-1, 'at county days envoye interv last leak leur m machin mail ne our prison public reseau'],
  [-2, '$ a agence any app apres assura audit avec breach ca centre clinic club compan compla concer'],
  [-2, 'credit curren d depuis disclo dit dossie double editeu emploi ete etes euros for h heberg'],
  [-2, 'hit is its l ligne lignes made manage medeci mobile mon mutuel notre operat par passwo'],
  [-2, 'photos police pris qui report result second serveu servic sous staff test traita transp une'],
  [-2, 'utilis vous went whose you'],
  [-3, '# affect au chaque client collec consei custom donnee email est identi if larges messag open'],
  [-3, 'sent sites six sur tb'],
  [-4, 'chiffr day erreur fuite gere none pour sa traite were which'],
  [-6, 'hold'],
  [-10, 'lettre'],
]);

/** The three before those. */
export const fartherBefore = table([
  [4, 'he hit'],
  [3, 'an bilan credit diffus estima fichie its nos on person those travai was with'],
  [2, ', ; a affect avec back chiffr copie de editeu en entrep equipe everyo gere had have ils in j'],
  [2, 'leak les lettre logs lost moins open over permis phishi plus pour reconn said same seller'],
  [2, 'studen sur un une vendor you your'],
  [1, ') au concer dans dit du elle employ etabli first fois janvie lot or pirata pupils put rows'],
  [-1, 'and archiv compla docume five half has la millia rancon teache three traite'],
  [-2, '" # adress be been billio contre direct dix financ forum four from how i l member notice now'],
  [-2, 'online phone publis rappor recens revenu semain servic tenu week will €'],
  [-3, '. associ c contac coordo days deux fewer file holds n new nous office'],
  [-4, 'chez que than'],
  [-5, 'more'],
]);
