import type { TableName } from '../model/index.ts';

/** Kinds of what is found, in the order they are shown. `text` is a paragraph of a source, `entry` one of the journal. */
export const searchKinds = [
  'source',
  'text',
  'passage',
  'claim',
  'figure',
  'event',
  'exposure',
  'link',
  'hypothesis',
  'entity',
  'request',
  'question',
  'entry',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** The table whose rows are found as a kind; paragraphs and journal entries are rows of none. */
export const kindOfTable: Readonly<Partial<Record<TableName, SearchKind>>> = {
  sources: 'source',
  passages: 'passage',
  claims: 'claim',
  figures: 'figure',
  events: 'event',
  exposures: 'exposure',
  links: 'link',
  hypotheses: 'hypothesis',
  entities: 'entity',
  requests: 'request',
  questions: 'question',
};

/** What claims speak about: `kind:finding`. */
export const findingKinds: readonly SearchKind[] = ['figure', 'event', 'exposure', 'link', 'hypothesis'];
