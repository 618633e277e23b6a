import type { SourceDraft } from '../example.ts';

export const source2: SourceDraft = {
  fields: {
    kind: 'article',
    title: 'Un fichier de données médicales circule sur internet',
    published: '[2021-02-23..2021-02-24]',
    publishedNote:
      'Déduit de « mardi soir » : le mardi 23 février 2021, l’article paraissant ce soir-là ou le lendemain.',
    reliability: 'C',
    notes:
      'Résumé de travail. Entre guillemets, les mots exacts de l’article, avec son orthographe ; le reste est reformulé.',
  },
  paragraphs: [
    'Un fichier de santé portant sur « près de 500 000 personnes » est en ligne. L’article n’en revendique pas la découverte : Libération et le blog Zataz, écrit-il, « ont révélé » l’affaire.',
    'En son nom, il donne un compte plus précis : « exactement 491 840 noms », chacun joint à des « coordonnées et un numéro de sécurité sociale ». Le tout se trouverait « depuis une quinzaine de jours » sur le darknet, cette part d’internet que les moteurs de recherche ne montrent pas, et dans des messageries chiffrées.',
    "Toutes les lignes ne disent pas la même chose. Certaines, mais certaines seulement, ajoutent le « groupe sanguin, le médecin traitant ou la mutuelle ». D’autres portent des remarques sur « l'état de santé », une « éventuelle grossesse », des « traitements médicamenteux » ou des maladies, « notamment le VIH ».",
    'D’où viennent ces lignes ? D’après la rubrique « Checknews du quotidien Libération », qui a mené l’enquête, d’une « trentaine de laboratoires ». La plupart se trouveraient au nord-ouest du pays.',
    'Il pourrait y en avoir en Bretagne : c’est ce qu’a d’abord indiqué « Armorys », « syndicat professionnel de laboratoires » pour la Bretagne et les Pays de la Loire. Le syndicat avance aussi une explication. Les données auraient été placées sur un « serveur distant (cloud) » au moment de passer d’« un ancen prestataire » à Dedalus ; ensuite, elles « n\'avaient pas été effacées ». Le syndicat situe là l’origine de la fuite : « C\'est depuis le "cloud" » qu’elle serait partie.',
    'Libération a recueilli le témoignage d’un « médecin généraliste de Vannes ». Il dit avoir reconnu dans le fichier « 47 de ses patients » : leurs données y sont « de manière exacte », jusqu’aux dates de leurs prélèvements.',
    'Libération date aussi les prélèvements : « entre 2015 et octobre 2020 ». Les laboratoires que le journal a interrogés se servaient tous, pendant ces années, d’« un même logiciel de saisie » pour les renseignements administratifs et médicaux. Ce programme est « édité par le groupe Dedalus ».',
    "L’entreprise ne confirme pas cette piste. « Nous n'avons aucune certitude quant au fait que ce soit uniquement un logiciel Dedalus France », répond « Didier Neyrat », « directeur général délégué ». Il annonce en revanche une « cellule de crise » et dit vouloir comprendre, avec ses clients, ce qui est arrivé.",
    'La trace la plus ancienne est celle de « Damien Bancal », journaliste. L’article écrit qu’il « a le premier identifié la fuite le 14 février », sur « son blog Zataz ». Il connaît au fichier « 7 endroits différents » en ligne. À l’origine, raconte-t-il, il y a une « négociation commerciale entre plusieurs pirates », tenue sur « un groupe Telegram » où s’échangent des bases volées. Puis vint une brouille, et l’un des pirates l’a « diffusé sur le web suite à une dispute ».',
    "Le même confie à l’AFP : « 500.000 données, c'est déjà énorme ». Rien, ajoute-t-il, n’exclut que les pirates en détiennent « encore beaucoup plus ». Il ne dit pas de combien de personnes il s’agit.",
    "Trois administrations ont été « Sollicitées mardi soir par l'AFP » : l’« Anssi » pour la sécurité informatique, la « Cnil » pour les données personnelles et, pour la santé, la « DGS » (direction générale). Elles « n'étaient pas en mesure de commenter ».",
    "L’article rappelle pour finir d’autres affaires, que rien ne rattache à celle-ci et dont les nombres ne s’y ajoutent pas. Des pirates ont bloqué les hôpitaux de « Dax et de Villefranche-sur-Saône les 8 et 15 février ». « Le 19 février », l’« Agence du numérique en santé » signalait « 50.000 identifiants de connexion » d’agents hospitaliers, mis en vente sur un forum. La semaine précédant l’article, le secrétaire d’État au numérique, « Cédric O », comptait « 27 cyberattaques d'hôpitaux en 2020 » et, depuis janvier 2021, « une attaque par semaine ».",
  ],
};
