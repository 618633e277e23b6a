import type { SourceDraft } from '../example.ts';

export const source3: SourceDraft<'assurland'> = {
  fields: {
    kind: 'article',
    title: 'Santé : un fichier de patients sur le dark web',
    publisher: 'Assurland.com',
    publisherEntity: 'assurland',
    published: '2021-03/..',
    publishedNote:
      'Déduit : l’article dit « En février dernier ». L’éditeur est déduit de la réclame au pied de la page.',
    reliability: 'D',
    notes: 'Résumé de travail. Entre guillemets, les mots exacts de l’article ; le reste est reformulé.',
  },
  paragraphs: [
    'Le titre ne nuance pas : selon lui, « les données médicales de 500 000 personnes » sont sorties. Le corps de l’article est plus prudent et parle de « près de 500 000 personnes ».',
    'La page ne prétend pas avoir enquêté. L’information, dit-elle, a été « révélée par Libération et Zataz ». Les données auraient été prises à « une trentaine de laboratoires », situés pour la plupart, d’après Libération, au nord-ouest de la France.',
    'L’inventaire commence par l’état civil et de quoi joindre les gens : « Noms, coordonnées, téléphones, adresse mails ». Vient ensuite « un numéro de Sécurité sociale ». Dans certains cas, mais pas toujours, la page y joint « le groupe sanguin, le médecin traitant ». Plus rarement, il serait question de la santé elle-même : « parfois même l’état de santé ».',
    'Comment le fichier est-il sorti ? Il aurait d’abord été « l’objet d’une négociation commerciale ». Une querelle entre eux a tout changé : l’un des pirates « l’a diffusé gratuitement ».',
    '« Le fondateur de Zataz » n’est pas nommé, mais il est cité. À ses yeux, des fuites, il y en a chaque jour. Pour lui, « ce qui est inédit, c’est le nombre de données de santé » réunies en un seul lot.',
    "La seconde moitié parle d’autres affaires. « En février dernier », un logiciel de rançon a bloqué « le centre hospitalier de Dax ». La directrice adjointe de l’hôpital, « Aline Gilet-Caubere », l’a raconté au journal « Sud-Ouest » : là-bas, les données « n'ont pas été volées » ; restées sur les serveurs, elles étaient chiffrées et donc hors d’atteinte. L’hôpital est revenu quelques heures au papier. « En 2019, le CHU de Rouen » avait connu une affaire du même genre.",
    'La page s’achève sur une réclame d’« Assurland.com », qui invite à comparer les assurances.',
  ],
};
