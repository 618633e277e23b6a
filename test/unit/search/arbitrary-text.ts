import fc from 'fast-check';

/** Few words in many forms, so that random queries find something; with signs and accents as people write them. */
const vocabulary =
  `fuite fuites fuité données donnée Données donner hôpital hôpitaux Hôpital hospital hospitals santé Santé de des la les
  l’hôpital d’Orléans laboratoire laboratoires labo sous-traitant sous-traitants médical médicale médicaux journal
  journaux 491 840 500.000 500\u00A0000 2021 CVE-2021-44228 patient patiente patients piraté pirates piratage œuvre
  leak leaked leaks breach breaches company companies exposé exposée exposition sécurité numéro nº`.split(
    / |\n+/,
  );

/** A word of that vocabulary. */
export const arbitraryWord: fc.Arbitrary<string> = fc.constantFrom(
  ...vocabulary.filter((word) => word !== ''),
);

const separator = fc.constantFrom(' ', ' ', ' ', ' ', ', ', ' ; ', '\u00A0', '. ', ' « ', ' » ', '\n', ' - ');

/** A text of some of those words. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.tuple(arbitraryWord, separator), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));
