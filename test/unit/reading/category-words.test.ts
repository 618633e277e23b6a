import { describe, expect, it } from 'vitest';
import { readCategories } from '#shared/reading/category-words.ts';

const forms: readonly (readonly [string, string])[] = [
  ['les noms des patients', 'identity:exposed'],
  ['nom, prénom', 'identity:exposed'],
  ['identité, coordonnées de contact', 'identity:exposed contact:exposed'],
  [
    'leurs coordonnées (adresse postale, téléphone, email)',
    'contact:exposed postal-address:exposed phone:exposed email:exposed',
  ],
  ['leur numéro d’immatriculation à la sécurité sociale', 'nir:exposed'],
  ['un numéro de sécurité sociale', 'nir:exposed'],
  ['le NIR', 'nir:exposed'],
  ['numéro de sécu', 'nir:exposed'],
  ['date de naissance', 'birth-date:exposed'],
  ['dates et lieux de naissance', 'birth-date:exposed'],
  ['groupe sanguin', 'blood-group:exposed'],
  ['leur médecin traitant', 'doctor:exposed'],
  ['leur mutuelle', 'insurer:exposed'],
  ['l’historique des mutuelles', 'insurer-history:exposed'],
  ['une complémentaire santé', 'insurer:exposed'],
  ['une éventuelle grossesse', 'pregnancy:partly'],
  ['des traitements médicamenteux', 'treatments:exposed'],
  ['des pathologies (notamment le VIH)', 'diseases:exposed diseases:exposed'],
  ['leurs maladies', 'diseases:exposed'],
  ['des ordonnances', 'prescriptions:exposed'],
  ['parfois données médicales', 'health:partly'],
  ['pour certains patients, des données de santé', 'health:partly'],
  ['Aucune coordonnée bancaire', 'bank:not-exposed'],
  ['ni mots de passe ni IBAN', 'credentials:not-exposed bank:not-exposed'],
  [
    'Aucune coordonnée bancaire ni donnée d’accès à l’espace de résultats n’a été compromise.',
    'bank:not-exposed results-portal:not-exposed',
  ],
  ['Les données bancaires n’ont pas été compromises', 'bank:not-exposed'],
  ['les mots de passe ne sont pas concernés', 'credentials:not-exposed'],
  ['sans numéro de carte bancaire', 'card:not-exposed'],
  ['caractéristiques techniques d’examens réalisés', 'examinations:exposed'],
  ['les résultats d’analyses', 'examinations:exposed'],
  ['adresse e-mail', 'email:exposed'],
  ['adresses mail', 'email:exposed'],
  ['l’adresse', 'postal-address:exposed'],
  ['numéros de téléphone', 'phone:exposed'],
  ['un relevé d’identité bancaire', 'bank:exposed'],
  ['des photos', 'photo:exposed'],
  ['passeports et cartes d’identité', 'id-document:exposed id-document:exposed'],
  ['l’orientation sexuelle', 'sexuality:exposed'],
  ['les opinions politiques', 'politics:exposed'],
  ['l’appartenance syndicale', 'union:exposed'],
  ['empreintes digitales', 'biometric:exposed'],
  ['son casier judiciaire', 'offences:exposed'],
  ['des données de géolocalisation', 'location:exposed'],
  ['leurs adresses IP', 'browsing:exposed'],
  ['bulletins de paie', 'income:exposed'],
  ['des documents internes', 'internal-documents:exposed'],
  ['names and postal addresses', 'identity:exposed postal-address:exposed'],
  ['dates of birth', 'birth-date:exposed'],
  ['email addresses and phone numbers', 'email:exposed phone:exposed'],
  ['Social Security numbers', 'nir:exposed'],
  ['no bank details were taken', 'bank:not-exposed'],
  ['passwords were not affected', 'credentials:not-exposed'],
  ['Credit card numbers', 'card:exposed'],
  ['medical records of some patients', 'health:partly'],
  ['sometimes a diagnosis', 'diseases:partly'],
  ['blood type', 'blood-group:exposed'],
  ['prescriptions', 'prescriptions:exposed'],
  ['passports', 'id-document:exposed'],
  ['without any IP address', 'browsing:not-exposed'],
  ['next of kin', 'family:exposed'],
  ['payroll and contracts', 'income:exposed internal-documents:exposed'],
  ['health insurance', 'insurer:exposed'],
  ['genetic data', 'genetic:exposed'],
  ['Rien de tout cela.', ''],
];

describe('readCategories', () => {
  it.each(forms)('reads « %s »', (text, expected) => {
    expect(
      readCategories(text)
        .map(({ category, state }) => `${category}:${state}`)
        .join(' '),
    ).toBe(expected);
  });

  it('lets a negation end with its clause', () => {
    const read = readCategories('Aucun mot de passe n’a fuité, mais les noms et les adresses sont en ligne.');
    expect(read.map(({ category, state }) => [category, state])).toEqual([
      ['credentials', 'not-exposed'],
      ['identity', 'exposed'],
      ['postal-address', 'exposed'],
    ]);
  });

  it('quotes the text itself', () => {
    const text = 'Le GROUPE  SANGUIN, « l’Adresse »';
    for (const { start, end, words } of readCategories(text)) expect(text.slice(start, end)).toBe(words);
  });
});
