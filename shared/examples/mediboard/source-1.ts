import type { SourceDraft } from '../example.ts';

export const source1: SourceDraft = {
  fields: {
    kind: 'article',
    title: 'Dossiers médicaux en vente : Mediboard en cause, puis écarté',
    published: '2024-11-19/..',
    publishedNote: 'Déduit : l’article raconte une mise en vente « Ce 19 novembre 2024 ».',
    reliability: 'C',
    notes: 'Résumé de travail. Entre guillemets, les mots exacts de l’article ; le reste est reformulé.',
  },
  paragraphs: [
    'L’article part d’une annonce. « Ce 19 novembre 2024 », un pirate propose à la vente, sur « le forum BreachForums », les dossiers « de 750 000 Français ». Le titre de l’article, lui, ne compte pas des personnes mais « 750 000 dossiers ». L’article ne dit pas que ces nombres ont été vérifiés.',
    'Par où sont-ils passés ? Les données « auraient été dérobées via Mediboard », un programme présenté comme très répandu parmi les établissements de soins.',
    'L’article revient aussitôt sur cette première idée. « Contrairement aux soupçons initiaux », écrit-il, le programme « n’est pas directement en cause ». Il se fonde sur ce que dit « Softway Medical », « son éditeur ». L’entreprise parle d’« une usurpation de compte à privilèges », survenue dans « l’infrastructure d’un client » : muni d’« identifiants compromis », l’intrus se serait servi des « fonctions standards du logiciel ». Elle dit n’avoir relevé ni « mauvaise implémentation » ni faute de quiconque.',
    'Le vendeur est connu sous un pseudonyme, « near2tlg ». À l’en croire, tout vient « d’un seul établissement de santé ». L’article ne dit pas lequel et n’en fait parler aucun.',
    'Que contiennent ces dossiers ? L’article cite d’abord les « noms, prénoms, adresses, numéros de téléphone », puis, du côté de la santé, « les ordonnances ou les historiques de mutuelle ». Une partie se trouve « déjà mis en ligne à titre d’échantillon », ce que l’article tient pour un signe de l’ampleur de l’affaire.',
    'La fin la replace dans une série, sans l’y confondre. « Entre 2022 et 2024, une trentaine d’hôpitaux » ont subi des rançongiciels, des attaques faites pour extorquer de l’argent à la victime elle-même. Ici, le but paraît différent : « monnayer ces données », c’est-à-dire les vendre à qui en voudra.',
  ],
};
