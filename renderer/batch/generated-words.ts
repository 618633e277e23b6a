/** Words of generated cases: plausible, and about nobody. */
export const cities = [
  'Vannes',
  'Lorient',
  'Nantes',
  'Brest',
  'Le Mans',
  'Angers',
  'Tours',
  'Orléans',
  'Rouen',
  'Béziers',
];

export const firms = [
  'Laboratoire',
  'Clinique',
  'Éditeur',
  'Hébergeur',
  'Centre hospitalier',
  'Mutuelle',
  'Cabinet',
];

export const media = ['Le Courrier', 'La Dépêche', 'L’Écho', 'Le Journal', 'La Gazette', 'Le Réveil'];

export const publications = [
  'Article',
  'Communiqué',
  'Avis aux patients',
  'Enquête',
  'Point d’étape',
  'Entretien',
];

export const eventTitles = [
  'Fichier mis en vente',
  'Intrusion constatée',
  'Serveur fermé',
  'Plainte déposée',
  'Notification à l’autorité',
  'Courrier aux personnes concernées',
];

export const hypothesisTitles = [
  'Compte privilégié volé',
  'Fichiers laissés sur un serveur après une migration',
  'Logiciel piraté',
  'Sauvegarde oubliée',
];

export const sentences = [
  'Près de 500 000 personnes seraient concernées, selon plusieurs sources proches du dossier.',
  'Le fichier contient des noms, des adresses et des numéros de sécurité sociale, mais aucune coordonnée bancaire.',
  'L’entreprise indique n’avoir à ce stade aucune certitude sur l’origine de la fuite.',
  'Une trentaine de laboratoires de biologie médicale utilisaient ce logiciel avant une migration.',
  'Contactée, l’autorité n’était pas en mesure de commenter une enquête en cours.',
  'Les données dateraient d’une période comprise entre 2015 et octobre 2020.',
  'Un lien vers le fichier circulait depuis le 23 février sur plusieurs canaux de discussion.',
  'La direction dément tout défaut de sécurité et évoque un accès frauduleux par un compte volé.',
];

const syllables = 'ba ché di lo mé nu ra sé ti vo cal dor fin gué lan pré quo ser tra vin'.split(' ');
const endings = [
  '',
  's',
  'e',
  'es',
  'ment',
  'tion',
  'tions',
  'é',
  'ée',
  'ées',
  'er',
  'eur',
  'eurs',
  'al',
  'aux',
];

/**
 * As many different words as asked for, in families of a few forms, accents and all: a language of nobody. The forms of
 * a word stand far apart, because they are not all as common.
 */
export function inventedWords(count: number): readonly string[] {
  const words: string[] = [];
  const forms = 4;
  const stems = Math.ceil(count / forms);
  for (let form = 0; form < forms; form += 1) {
    for (let stem = 0; stem < stems; stem += 1) {
      const root = [stem, Math.floor(stem / 20), Math.floor(stem / 400)]
        .map((part) => syllables[part % syllables.length] ?? '')
        .join('');
      words.push(root + (endings[(stem * 7 + form * 4) % endings.length] ?? ''));
    }
  }
  return [...new Set(words)].slice(0, count);
}
