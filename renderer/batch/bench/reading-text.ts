/**
 * Sentences as articles, notices and letters have them; `#` stands for a number, `@` for a person, `§` for a body, `$` for
 * a town, `&` for a month. Every name that comes of it is made up.
 */
const sentences: readonly string[] = [
  'La mutuelle § a confirmé mercredi avoir été la cible d’une intrusion informatique.',
  'Selon sa directrice générale, @, « près de # adhérents » ont vu leurs données copiées.',
  'Parmi eux figurent # mineurs rattachés au contrat d’un parent.',
  'L’alerte n’a été donnée que mardi soir, quand un prestataire de $ a repéré des flux anormaux.',
  'Les fichiers copiés contiennent noms, dates de naissance, numéros de sécurité sociale et adresses postales.',
  'Aucune donnée bancaire n’a été touchée, pas plus que les mots de passe, conservés sur un autre serveur.',
  'Sur une messagerie chiffrée, un internaute prétend avoir mis la main sur # dossiers.',
  '« C’est plus que ce que nous avons jamais eu de clients », rétorque @.',
  'Fondée en 1987, § emploie # personnes dans 22 agences.',
  'Le parquet de $ n’avait pas répondu jeudi à nos questions.',
  'L’enseigne a reconnu, le 13 &, que les données d’environ # clients avaient été exposées.',
  'Il additionne des doublons et des comptes d’essai, a déclaré à l’AFP @, directeur des systèmes d’information.',
  'D’après lui, le fichier de # lignes comporte au moins # doublons.',
  'Interrogée sur ce point, la société n’a pas donné suite.',
  'L’été dernier, un demi-million de fiches avaient déjà été volées à un concurrent, §.',
  'Ses ventes ont atteint 410 millions d’euros l’an passé ; son action a reculé de 6,3 %.',
  'Entre le 14 et le 17 &, une personne non autorisée s’est introduite dans l’outil de notre sous-traitant.',
  'Dans # cas, l’avis d’imposition du garant était joint au dossier.',
  'La CNIL a été notifiée le 6 & 2025 ; une plainte a été déposée le même jour.',
  'Le fichier mis en vente comptait # lignes ; il pourrait concerner jusqu’à un million de personnes.',
  'Deux hommes âgés de 19 et 24 ans ont été interpellés, l’un à $, l’autre à $.',
  'La table principale fait # lignes, pour 9,5 Gio décompressés.',
  'Le vendeur annonce plus de # comptes, dont ~50 000 avec un IBAN.',
  'Révélée par Libération, la fuite est confirmée par la préfecture.',
  'Il faut y ajouter un millier d’agents, pour la paie, et une centaine de retraités.',
  'Le serveur, installé à $, était resté accessible sans authentification pendant onze mois.',
  'The company said on Monday that about # customers were affected.',
  'According to @, the files were copied between 3 and 9 April 2024.',
  'No passwords or payment cards were exposed, but some names and email addresses were.',
  'The group claims to hold # records and asks for 35 bitcoins.',
  '§ declined to comment when reached on Tuesday.',
  'The version that was attacked, 4.2.1, had been corrected a year before (CVE-2025-99913).',
];
const first = [
  'Armel',
  'Solène',
  'Yannick',
  'Héloïse',
  'Bastien',
  'Delphine',
  'Raphaël',
  'Inès',
  'Maud',
  'Loïc',
  'Jane',
];
const family = [
  'Tréguier',
  'Kervadec',
  'Aubrit',
  'Tardivat',
  'Ollivary',
  'Arnoult',
  'Montjoie',
  'Ferrec',
  'Harnois',
  'Corvec',
];
const bodyStarts = ['Val', 'Boca', 'Céy', 'Tri', 'Aqua', 'Médi', 'Filan', 'Nauti', 'Rhoda', 'Clé'];
const bodyEnds = ['dora', 'gia', 'rane', 'mardis', 'lienne', 'liante', 'dra', 'rev', 'nibus', 'mentis'];
const towns = [
  'Rennes',
  'Lille',
  'Montpellier',
  'Mulhouse',
  'Perpignan',
  'Roubaix',
  'Vannes',
  'Tours',
  'Dunkerque',
  'Blain',
];
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
];

/** A text of so many words in paragraphs of five sentences, the same for the same random numbers. */
export function readingText(words: number, random: () => number): string {
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const filled: Readonly<Record<string, () => string>> = {
    '#': () => Math.floor(10 ** (1 + random() * 5)).toLocaleString('fr-FR'),
    '@': () => `${one(first)} ${one(family)}`,
    '§': () => `${one(bodyStarts)}${one(bodyEnds)}`,
    $: () => one(towns),
    '&': () => one(months),
  };
  const pieces: string[] = [];
  for (let count = 0, sentence = 0; count < words; sentence += 1) {
    const text = one(sentences).replaceAll(/[#@§$&]/g, (sign) => filled[sign]?.() ?? sign);
    pieces.push(text, sentence % 5 === 4 ? '\n\n' : ' ');
    count += text.split(/\s+/u).length;
  }
  return pieces.join('').trimEnd();
}
