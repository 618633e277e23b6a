import type { Language } from '#shared/reading/detect-language.ts';

/**
 * A few sentences of each language in which every kind of suggestion is found; all that they name is made up. Both have
 * a sign beyond Latin-1, as nearly every text has: rules are compiled anew for such texts.
 */
export const warmTexts: Readonly<Record<Language, string>> = {
  fr: [
    'Près de 12 400 patients de la clinique des Aubrais, à Orléans, sont concernés par une fuite de données, selon le parquet.',
    'Le 4 mars 2025, Élodie Marchal, directrice de la communication, a déclaré que 310 salariés et 1,5 million de clients étaient touchés.',
    'Les noms, les adresses e-mail, les numéros de téléphone et les IBAN ont été dérobés ; aucun mot de passe n’est concerné.',
    'Contactée jeudi dernier, la société Orvalix n’a pas répondu à nos sollicitations.',
    'Entre 500 et 1 000 dossiers, soit 82 Go, ont été mis en vente par un pirate sous le pseudonyme de Falkenor, révélait Le Courrier du Loiret.',
    'La CNIL, saisie en février 2024, dément ; une trentaine de laboratoires ont porté plainte, d’après l’AFP.',
    'Le ministère de la Santé n’a pas souhaité commenter. Depuis une quinzaine de jours, des milliers de fiches circulent.',
  ].join('\n\n'),
  en: [
    'About 12,400 patients of the Harlow Street Clinic in Leeds were affected by a data breach, according to the regulator.',
    'On 4 March 2025 Helen Marsh, the head of communications, said that 310 employees and 1.5 million customers were hit.',
    'Names, email addresses, phone numbers and bank details were stolen; the clinic’s passwords weren’t exposed.',
    'Reached last Thursday, Orvalix Ltd did not respond to a request for comment.',
    'Between 500 and 1,000 records, some 82 GB, were put up for sale by a hacker known as Falkenor, the Leeds Courier reported.',
    'The agency, notified in February 2024, denies it; dozens of hospitals have complained, the newspaper says.',
    'The Department of Health declined to comment. Thousands of files have been circulating for two weeks.',
  ].join('\n\n'),
};
