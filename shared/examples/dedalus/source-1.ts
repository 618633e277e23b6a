import type { SourceDraft } from '../example.ts';

export const source1: SourceDraft = {
  fields: {
    kind: 'article',
    title: 'Fuite de données médicales : six départements touchés',
    published: '2021-02-26/..',
    publishedNote: 'Déduit : l’article cite un communiqué du 26 février 2021.',
    reliability: 'C',
    notes: 'Résumé de travail. Entre guillemets, les mots exacts de l’article ; le reste est reformulé.',
  },
  paragraphs: [
    'L’article retient d’emblée un ordre de grandeur, « Près de 500 000 personnes », et une cause, le « piratage d’un logiciel » dont se servent des laboratoires. « Son éditeur Dedalus France », lit-on, a reconnu l’attaque par un « communiqué publié le 26 février 2021 ».',
    'Du communiqué, l’article reprend trois choses. Une « enquête interne ouverte dès mardi soir » a été menée. Elle a permis de désigner « 28 laboratoires », dans « 6 départements ». Enfin, l’éditeur leur a parlé : il « les a maintenant tous informés ». Aucun nombre de personnes ne figure dans ce qui est cité.',
    'Le compte précis vient d’ailleurs. Il est attribué à CheckNews, « rubrique de vérification » de Libération, pour qui les auteurs du piratage ont atteint les dossiers de « 491 840 individus », venus faire des analyses ou des prélèvements « entre 2015 et octobre 2020 ».',
    "Quant au fichier, il serait en ligne « depuis le 23 février ». On y trouve les « noms des patients », puis de quoi les joindre (« adresse postale, téléphone, email ») et le « numéro d'immatriculation à la sécurité sociale ».",
    "Une partie des lignes va plus loin. L’article précise que ces ajouts ne concernent que « certains noms ». On peut y lire un « groupe sanguin », une « mutuelle », le nom d’un « médecin traitant », mais aussi « l'état de santé », par exemple une « grossesse », les « traitements suivis » et des maladies ou des troubles : « VIH, tumeur, surdité » sont donnés en exemple.",
    'Viennent ensuite les craintes et les conseils. L’article redoute des escroqueries et des « campagnes de phishing ciblées », où l’on se ferait passer pour un laboratoire ou pour un médecin. Il juge aussi possible « une usurpation d’identité ». Il recommande aux victimes de ne rien confier de personnel à qui appelle ou écrit, de « modifier leurs mots de passe » et de garder un œil sur leurs comptes.',
    'Côté justice, la « section cybercriminalité du parquet de Paris » est saisie. L’enquête vise deux qualifications : « accès et maintien frauduleux », puis « extraction, détention et transmission frauduleuse » de données. La date d’ouverture n’est pas donnée.',
    "Un diaporama passe enfin les départements en revue, sans compte pour aucun d’eux, à une indication vague près. Des laboratoires ont été atteints dans les « Côtes-d'Armor », dans « L'Eure » et en « Ille-et-Vilaine ». En « Loir-et-Cher », l’article parle de « milliers de patients » dont les données ont été mises en ligne. Le « Loiret » et le « Morbihan » ferment la liste.",
    'Au pied de la page, une seule référence : le communiqué de Dedalus France, avec sa date.',
  ],
};
