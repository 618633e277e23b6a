import { table } from './table.ts';

/** The word right before a number and its hedges. */
export const before = table([
  [7, '#'],
  [6, 'furthe'],
  [5, 'avec counts de its the'],
  [4, '" - concer expose holds lists preven que recens seuls sur were'],
  [3, '; as chez compte covers etait just listed named remain sont touche with'],
  [2, 'added affect agains ajoute anothe at compre compta counte des dit encryp est from holdin'],
  [2, 'into les of only plus pour revend sent that was'],
  [1, 'denomb evoque found held hold includ non not or which'],
  [-1, 'contie hui sees'],
  [-2, 'accuei ai annee day desser devant drew du en form got have j number recu reste to when'],
  [-3, 'claims in par qu throug total'],
  [-4, 'employ le on our report serves'],
  [-5, 'nos sold'],
  [-6, 'and by et'],
  [-7, 'may'],
  [-10, 'has'],
]);

/** The one before that. */
export const secondBefore = table([
  [9, 'person'],
  [5, 'detail donnee euros'],
  [4, 'and countr data file inform leak number s'],
  [3, '( all among attack chiffr class client echant editeu en had identi liste mairie parmi passe'],
  [3, 'portan sont they'],
  [2, '# ) addres archiv avait ce chez coordo docume fichie go has he ils indivi it letter list'],
  [2, 'lundi may names notes ont operat paie parle porte que regist rensei repons reside rib sample'],
  [2, 'semain septem server serveu to toll total unique y'],
  [1, 'abord boulan ca cela ecrit elle eux first fuite of si spoke the them wrote'],
  [-1, 'aucun aujour clinic dans portai societ system union'],
  [-2, 'academ are base city closed compan distri encryp entrep exerci hospit i il j lui mere messag'],
  [-2, 'noms nous paris passwo posts pour presta put rappel says sent that tient victim with'],
  [-3, '% - : affect aug breach chaque expose famill nation notifi plus state ville'],
  [-4, 'commun firm on people site we went'],
  [-5, 'also compte etabli organi'],
  [-6, 'access'],
  [-7, 'medica'],
  [-9, 'qui'],
]);

/** The next three. */
export const closeBefore = table([
  [6, 'pirate'],
  [5, 'intrus'],
  [4, 'abord avoir had indivi may millio put touche violat'],
  [3, ') archiv attaqu avait base bilan ce commis courri etabli evoque fichie files former invest j'],
  [3, 'lost maine malwar medica ont parmi people publis ransom since the this total up us week'],
  [2, '- ai among and are attack author avaien bank been caisse card chez claims comme contai'],
  [2, 'conten contie contra copie debut detail direct distri dont etre eu every exploi fait follow'],
  [2, 'habita hacker has held hospit i il ils in indiqu into intrud june k laptop les leurs logici'],
  [2, 'lui mais ms nombre non now numero of one own pas pensio perdu permis person publie reconn'],
  [2, 'reside revenu risk say selon studen suppli then usager vu what with wrong'],
  [1, 'acces attorn databa fiches half holdin inform laisse nation nous she site victim'],
  [-1, 'also apres articl chief did disclo double ete fin interv log organi par postes reseau salari'],
  [-1, 'sera transp two un went'],
  [-2, '# $ a agence any app assura at avec breach ca centre city clinic club compan credit curren d'],
  [-2, 'days depuis dit e editeu etes euros for from h heberg hit its leur ligne lignes manage'],
  [-2, 'medeci mon mutuel ne opened operat passwo photos police pris report result second sent'],
  [-2, 'serveu sous staff test traita utilis vous whose year you'],
  [-3, 'audit chaque chiffr collec compla concer day donnee emploi est if l larges leak messag'],
  [-3, 'mobile notre our qui sa six sur tb une were'],
  [-4, 'affect au client consei custom email erreur gere identi none open pour sites traite versio'],
  [-5, 'fuite which'],
  [-6, 'hold'],
  [-10, 'lettre'],
]);

/** The three before those. */
export const fartherBefore = table([
  [6, 'estima'],
  [4, 'bilan dossie fichie hit travai with'],
  [3, 'credit dans equipe have he leak lost nos on person sur those was'],
  [2, ') , ; a affect an avec back chiffr club copie de des diffus du editeu elle email en entrep'],
  [2, 'etabli eu everyo fuite gere had ils in includ its j lettre logs mis moins over p permis'],
  [2, 'phishi pupils rows said same seller set six softwa studen un used utilis vendor we you your'],
  [1, 'at caisse employ fois found hospit irelan les or public put reconn soit syndic tiers'],
  [-1, '" archiv compla docume etaien format has member millia not notice rancon sent three took'],
  [-1, 'traite'],
  [-2, '# adress and associ avait be been billio chez contre deja deux dix financ forum four from'],
  [-2, 'half how l la lui millio n now online publis rappor revenu semain servic tenu will €'],
  [-3, '. c contac days direct fewer file holds i new nous office recens than week'],
  [-4, 'coordo que'],
  [-5, 'more'],
]);
