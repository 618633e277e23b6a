import type { ClaimDraft, EntityDraft, EntityKey, FindingKey, FindingsDraft } from '../example.ts';

/** Everybody and everything that the article names. */
export const entities = {
  softway: { kind: 'organisation', name: 'Softway Medical', roles: ['vendor'], description: 'éditeur' },
  mediboard: { kind: 'product', name: 'Mediboard', description: 'logiciel d’établissements de santé' },
  establishment: {
    kind: 'organisation',
    name: 'Établissement de santé',
    roles: ['victim'],
    description: 'un seul, non nommé',
  },
  seller: {
    kind: 'threat-actor',
    name: 'near2tlg',
    roles: ['threat-actor'],
    identifiers: [{ scheme: 'handle', value: 'near2tlg' }],
    description: 'pseudonyme',
  },
  forum: { kind: 'medium', name: 'BreachForums', description: 'forum' },
  records: { kind: 'dataset', name: 'Dossiers mis en vente', description: '750 000 dossiers' },
} as const satisfies Readonly<Record<string, EntityDraft>>;

export type Entity = keyof typeof entities;

/** Where each one stands in the graph. */
export const places: Readonly<Record<Entity, readonly [x: number, y: number]>> = {
  records: [0, 0],
  mediboard: [0, -3.6],
  softway: [-5.5, -3.6],
  establishment: [5.5, -1.6],
  seller: [-5, 2],
  forum: [1, 4],
};

/** What the article speaks about, whoever says it. */
export const findings = {
  figures: {
    records: {
      lower: 750_000,
      upper: 750_000,
      exactness: 'exact',
      unit: 'records',
      unitWord: 'dossiers',
      role: 'total',
      scope: 'dossiers mis en vente',
    },
    persons: {
      lower: 750_000,
      upper: 750_000,
      exactness: 'exact',
      unit: 'persons',
      unitWord: 'Français',
      role: 'total',
      scope: 'personnes, selon l’annonce de vente',
    },
    establishments: {
      lower: 1,
      upper: 1,
      exactness: 'exact',
      unit: 'establishments',
      role: 'total',
      scope: 'établissement d’où viennent les données',
    },
    hospitals: {
      lower: 30,
      upper: 30,
      exactness: 'about',
      unit: 'establishments',
      unitWord: 'hôpitaux',
      vagueWord: 'trentaine',
      role: 'other-incident',
      scope: 'hôpitaux victimes de rançongiciels de 2022 à 2024',
    },
  },
  events: {
    access: {
      title: 'Un compte à privilèges est usurpé chez un client',
      stage: 'intrusion',
      entities: ['establishment', 'mediboard'],
    },
    sale: {
      title: 'Les dossiers sont mis en vente sur BreachForums',
      stage: 'sale',
      entities: ['seller', 'forum'],
    },
    sample: {
      title: 'Un échantillon est mis en ligne',
      stage: 'circulation',
      entities: ['seller', 'records'],
    },
    ransomware: {
      title: 'Rançongiciels dans une trentaine d’hôpitaux',
      stage: 'other',
      entities: [],
      otherIncident: true,
    },
  },
  exposures: {
    identity: { category: 'identity', detail: 'noms, prénoms' },
    postalAddress: { category: 'postal-address' },
    phone: { category: 'phone' },
    prescriptions: { category: 'prescriptions', detail: 'ordonnances' },
    insurerHistory: { category: 'insurer-history', detail: 'historiques de mutuelle' },
  },
  links: {
    softwayMediboard: { from: 'softway', to: 'mediboard', relation: 'publishes' },
    mediboardRecords: { from: 'mediboard', to: 'records', relation: 'origin-of' },
    recordsEstablishment: { from: 'records', to: 'establishment', relation: 'comes-from' },
    establishmentMediboard: { from: 'establishment', to: 'mediboard', relation: 'uses' },
    sellerRecords: { from: 'seller', to: 'records', relation: 'sells' },
    sellerForum: { from: 'seller', to: 'forum', relation: 'trades-on' },
  },
  hypotheses: {
    flaw: { title: 'Une faille du logiciel Mediboard', kind: 'cause' },
    account: {
      title: 'Un compte à privilèges usurpé chez un client, avec les fonctions ordinaires du logiciel',
      kind: 'cause',
    },
  },
  requests: {},
} as const satisfies FindingsDraft<Entity>;

export type Finding = FindingKey<typeof findings> | EntityKey<Entity>;
export type Claim = ClaimDraft<Entity, Finding>;
