import type { ClaimDraft, EntityDraft, EntityKey, FindingKey, FindingsDraft } from '../example.ts';

/** Everybody and everything that the article names. */
export const entities = {
  inovie: {
    kind: 'organisation',
    name: 'Inovie Labosud',
    roles: ['victim'],
    aliases: ['Labosud'],
    identifiers: [
      { scheme: 'domain', value: 'inovie.fr' },
      { scheme: 'email', value: 'info.rgpd.labosud@inovie.fr' },
    ],
    description: 'groupe de biologie médicale',
  },
  provider: {
    kind: 'organisation',
    name: 'Prestataire externe',
    roles: ['vendor'],
    description: 'non nommé',
  },
  stolen: { kind: 'dataset', name: 'Données volées', description: 'jusqu’à 3,2 millions de personnes' },
  darkWeb: { kind: 'place', name: 'Dark web' },
  cnil: {
    kind: 'authority',
    name: 'CNIL',
    roles: ['regulator'],
    aliases: ['Cnil'],
    description: 'données personnelles',
  },
  ars: {
    kind: 'authority',
    name: 'ARS Occitanie',
    roles: ['regulator'],
    description: 'agence régionale de santé',
  },
  anssi: {
    kind: 'authority',
    name: 'ANSSI',
    roles: ['regulator'],
    aliases: ['Anssi'],
    description: 'sécurité informatique',
  },
  midiLibre: { kind: 'medium', name: 'Midi Libre', roles: ['medium'], description: 'journal' },
  franceBleu: { kind: 'medium', name: 'France Bleu', roles: ['medium'] },
  bonjourLaFuite: { kind: 'medium', name: 'Bonjour La Fuite', roles: ['medium'] },
  cybermalveillance: {
    kind: 'medium',
    name: 'cybermalveillance.gouv.fr',
    identifiers: [{ scheme: 'domain', value: 'cybermalveillance.gouv.fr' }],
    description: 'conseils officiels',
  },
} as const satisfies Readonly<Record<string, EntityDraft>>;

export type Entity = keyof typeof entities;

/** Where each one stands in the graph. */
export const places: Readonly<Record<Entity, readonly [x: number, y: number]>> = {
  inovie: [0, 0],
  stolen: [5.4, 1.6],
  provider: [4.4, 4.6],
  darkWeb: [9.4, 0.2],
  cnil: [-4.4, -4],
  ars: [0, -4.4],
  anssi: [4.4, -4],
  midiLibre: [-6, 2.6],
  franceBleu: [-9.4, 0.4],
  bonjourLaFuite: [-9.4, 3.6],
  cybermalveillance: [-8, -2],
};

/** What the article speaks about, whoever says it. */
export const findings = {
  figures: {
    ceiling: {
      upper: 3_200_000,
      exactness: 'at-most',
      unit: 'persons',
      role: 'total',
      scope: 'personnes potentiellement concernées',
    },
    unknown: {
      exactness: 'unknown',
      unit: 'persons',
      unitWord: 'patients',
      role: 'total',
      scope: 'nombre précis de patients touchés',
    },
    price: {
      upper: 1000,
      exactness: 'at-most',
      unit: 'money',
      role: 'not-victims',
      scope: 'prix de vente annoncé, à l’unité',
    },
  },
  events: {
    detection: { title: 'Un accès non autorisé est détecté', stage: 'discovery', entities: ['inovie'] },
    containment: {
      title: 'L’accès est bloqué et le fichier malveillant neutralisé',
      stage: 'containment',
      entities: ['inovie'],
    },
    complaint: { title: 'Inovie Labosud dépose plainte', stage: 'complaint', entities: ['inovie'] },
    notification: {
      title: 'La CNIL, l’ARS Occitanie et l’ANSSI sont notifiées',
      stage: 'notification-authority',
      entities: ['inovie', 'cnil', 'ars', 'anssi'],
    },
    message: {
      title: 'Un message est adressé aux patients',
      stage: 'notification-persons',
      entities: ['inovie'],
    },
    audit: { title: 'Un audit technique complet est mené', stage: 'measure', entities: ['inovie'] },
    hardening: {
      title: 'La sécurité est renforcée avec des experts',
      stage: 'measure',
      entities: ['inovie'],
    },
    sale: { title: 'Des données circulent sur le dark web', stage: 'sale', entities: ['stolen', 'darkWeb'] },
  },
  exposures: {
    identity: { category: 'identity', detail: 'noms' },
    birthDate: { category: 'birth-date' },
    contact: { category: 'contact', detail: 'coordonnées' },
    nir: { category: 'nir', detail: 'numéros de sécurité sociale' },
    insurer: { category: 'insurer', detail: 'mutuelle' },
    examinations: { category: 'examinations', detail: 'caractéristiques techniques d’examens' },
    health: {
      category: 'health',
      detail: 'données médicales, au-delà des caractéristiques techniques d’examens',
    },
    bank: { category: 'bank' },
    resultsPortal: { category: 'results-portal', detail: 'accès à l’espace de résultats' },
  },
  links: {
    providerInovie: {
      from: 'provider',
      to: 'inovie',
      relation: 'supplies',
      words: 'gère les environnements numériques de',
    },
    providerStolen: { from: 'provider', to: 'stolen', relation: 'origin-of' },
    stolenInovie: { from: 'stolen', to: 'inovie', relation: 'comes-from' },
    stolenDarkWeb: { from: 'stolen', to: 'darkWeb', relation: 'other', words: 'circuleraient sur' },
    inovieCnil: { from: 'inovie', to: 'cnil', relation: 'other', words: 'a notifié' },
    inovieArs: { from: 'inovie', to: 'ars', relation: 'other', words: 'a notifié' },
    inovieAnssi: { from: 'inovie', to: 'anssi', relation: 'other', words: 'a notifié' },
    midiLibreInovie: { from: 'midiLibre', to: 'inovie', relation: 'other', words: 'écrit sur l’attaque de' },
    inovieCybermalveillance: {
      from: 'inovie',
      to: 'cybermalveillance',
      relation: 'other',
      words: 'renvoie les patients à',
    },
  },
  hypotheses: {
    provider: {
      title: 'Une faille de sécurité chez un prestataire externe, qui gère les environnements numériques',
      kind: 'cause',
    },
  },
  requests: {},
} as const satisfies FindingsDraft<Entity>;

export type Finding = FindingKey<typeof findings> | EntityKey<Entity>;
export type Claim = ClaimDraft<Entity, Finding>;
