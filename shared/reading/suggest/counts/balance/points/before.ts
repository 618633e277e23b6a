import { table } from './table.ts';

/** The word right before a number and its hedges. */
export const before = table([
  [7, '#'],
  [5, 'avec counts de furthe its'],
  [4, '- concer covers expose holds lists seuls sont sur the were'],
  [3, '" ; as chez etait just listed named preven que recens remain touche with'],
  [2, 'added after agains ajoute anothe at betwee compre compta compte counte dit encryp holdin'],
  [2, 'into les of only or plus pour revend sent that was'],
  [1, 'affect denomb held hold lost non said which'],
  [-1, 'desser sees to'],
  [-2, 'accuei ai annee contie day devant drew du en form got have j number recu reste when'],
  [-3, 'claims in par qu throug took total'],
  [-4, 'employ le on our report serves'],
  [-5, 'and by et nos sold'],
  [-6, 'may'],
  [-10, 'has'],
]);

/** The one before that. */
export const secondBefore = table([
  [9, 'person'],
  [6, 'euros'],
  [5, 'countr donnee'],
  [4, 'and data detail file leak'],
  [3, 'all attack chiffr client echant en had identi inform it letter liste mairie number passe'],
  [3, 'portan s sont they'],
  [2, '# ( addres among archiv avait ce chez class coordo docume editeu elle fichie fuite go has he'],
  [2, 'indivi list lundi may names notes ont operat paie parle parmi porte que regist rensei repons'],
  [2, 'reside semain septem server serveu the to toll unique y'],
  [1, ') abord ecrit eux first ils proven rib si spoke theft them total'],
  [-1, 'aucun dans encryp groupe incide lui portai presta rappel un'],
  [-2, '- : affect base city closed compan distri entrep hospit i il j messag nation noms nous paris'],
  [-2, 'passwo posts pour put sent state system that tient victim with'],
  [-3, '% are breach chaque commun famill firm notifi people ville'],
  [-4, 'also aug etabli expose on site we went'],
  [-5, 'compte organi'],
  [-6, 'access'],
  [-7, 'medica'],
  [-8, 'qui'],
]);

/** The next three. */
export const closeBefore = table([
  [6, 'pirate'],
  [5, 'intrus'],
  [4, 'abord had may millio touche violat'],
  [3, 'archiv attaqu avait avoir base ce commis detail etabli evoque former indivi invest j lost'],
  [3, 'publis put ransom the this total up us week'],
  [2, ') acces ai among and attack author avaien been bilan caisse card chez claims comme contai'],
  [2, 'conten contra copie courri debut direct dont en etre eu every exploi fait fichie files'],
  [2, 'follow hacker has held hospit i il indiqu into intrud june k laptop les leurs logici lui'],
  [2, 'maine medica ms nombre non now numero of one ont oui own parmi pas pensio people percen'],
  [2, 'perdu permis person publie reconn reside rows say selon since studen suppli then usager vu'],
  [2, 'what wrong'],
  [1, '- addres apolog are attorn contie databa distri far fiches habita holdin in laisse mais'],
  [1, 'nation she victim with'],
  [-1, 'also articl assura at compte curren d double e emaile fin from interv log made mail mutuel'],
  [-1, 'ne opened par passwo postes public reseau servic societ two you'],
  [-2, '# $ a agence any app avec breach ca centre city clinic club concer credit depuis disclo dit'],
  [-2, 'dossie editeu est etes euros for h heberg hit its l last leak leur ligne lignes manage'],
  [-2, 'medeci mobile mon notre our photos police pris qui report result second serveu sous staff'],
  [-2, 'traita transp utilis vous went whose year'],
  [-3, 'affect au audit chaque chiffr collec compla consei day donnee emploi erreur if larges messag'],
  [-3, 'open operat sent six sur tb test une were'],
  [-4, 'client custom email gere identi none pour sa sites traite'],
  [-5, 'fuite which'],
  [-6, 'hold'],
  [-10, 'lettre'],
]);

/** The three before those. */
export const fartherBefore = table([
  [5, 'estima'],
  [4, 'bilan hit with'],
  [3, 'an credit dans dossie equipe fichie have he leak nos on travai'],
  [2, ') , ; a affect avec chiffr club copie de diffus du elle email en entrep etabli everyo fuite'],
  [2, 'gere had ils in includ irelan its j les lettre logs lost mis moins open p permis person'],
  [2, 'phishi pour rows said same seller studen sur those un utilis vendor was we you your'],
  [1, 'back editeu fois hospit janvie lot over pupils put reconn six soit tiers une used'],
  [-1, '" archiv can compla docume half has la millia not notice qui rancon sent server teache three'],
  [-1, 'took traite'],
  [-2, '# adress and avait be been billio chez contre deja deux direct dix financ five forum four'],
  [-2, 'from how l lui member n now online publis rappor recens revenu semain servic tenu will €'],
  [-3, '. associ c contac days fewer file holds i new nous office than week'],
  [-4, 'coordo que'],
  [-5, 'more'],
]);
