import type { SourceDraft } from '../example.ts';

export const source1: SourceDraft = {
  fields: {
    kind: 'article',
    title: 'Inovie Labosud annonce une fuite de données',
    publishedNote: 'Le texte ne porte aucune date et aucun de ses repères n’en donne une.',
    reliability: 'C',
    notes: 'Résumé de travail. Entre guillemets, les mots exacts de l’article ; le reste est reformulé.',
  },
  paragraphs: [
    'Un groupe de biologie médicale du sud de la France, « Inovie Labosud », annonce avoir été attaqué. L’article parle de données personnelles et, « pour certains patients », de données liées à des « examens de laboratoire ». Le texte ne porte aucune date, et aucun de ses repères n’en donne une.',
    'Le groupe s’est expliqué dans un « message adressé à ses patients ». Il y reconnaît « un accès non autorisé » à une partie de ses informations, de nature administrative. Il les énumère : « identité, coordonnées de contact », puis ce qui a trait à « la sécurité sociale et à la mutuelle ».',
    'Sur la santé, le groupe pose une limite. Une « partie des patients » seulement serait touchée, et « uniquement dans le cadre des caractéristiques techniques d’examens ». L’article ne s’y tient pas. Plus bas, sa propre liste de ce qui a été dérobé comprend les « noms, dates de naissance, coordonnées, numéros de sécurité sociale » et, dit-il, « parfois données médicales ».',
    'Deux choses seraient épargnées : « Aucune coordonnée bancaire » n’est sortie, « ni donnée d’accès à l’espace de résultats ». Le travail, lui, a continué : l’activité « s’est poursuivie sans interruption ».',
    'L’ampleur fait l’objet de deux formules. Pour le groupe, l’attaque est « sans précédent ». Pour Midi Libre, elle compte « parmi les plus importantes » qu’ait connues le secteur médical en France. L’article s’appuie là sur ce qu’a publié ce journal et que le groupe, écrit-il, a confirmé.',
    'La cause avancée par le groupe est extérieure. L’attaque serait passée par « une faille de sécurité chez un prestataire externe », auquel était confiée « la gestion des environnements numériques ». Ce prestataire n’est pas nommé, et l’article ne lui donne pas la parole.',
    'Combien de patients ? L’article écrit que « le nombre précis » n’est pas connu à ce jour. Il avance pourtant un plafond, qu’il tient de « plusieurs sources » sans dire lesquelles : « jusqu’à 3,2 millions de personnes », qui sont « potentiellement concernées ».',
    'L’entreprise « a déposé plainte ». Elle a aussi prévenu trois autorités : l’incident a été notifié « à la CNIL, à l’ARS Occitanie et à l’ANSSI ». Le jour de ces démarches n’est pas précisé.',
    'Une partie de ce qui a été volé se trouverait déjà ailleurs. D’après l’article, qui invoque les débuts de l’enquête, ces données « circuleraient déjà sur le dark web » et pourraient s’y vendre « jusqu’à 1 000 € l’unité ». Il y voit un danger : se faire voler son identité, ou subir une « fraude ciblée ».',
    'Le groupe énumère enfin ce qu’il a fait : « Blocage de l’accès non autorisé », puis « neutralisation du fichier malveillant », « Renforcement de la sécurité » avec l’aide d’experts, « Audit technique complet », et un travail commun avec l’administration.',
    'Aux patients, il est demandé de se méfier des liens reçus par message, de lire les conseils publiés sur « cybermalveillance.gouv.fr » et d’écrire, pour toute question, à « info.rgpd.labosud@inovie.fr ».',
    'L’article se termine par le nom de ceux dont il reprend les informations : « Bonjour La Fuite / Midi Libre / France Bleu ».',
  ],
};
