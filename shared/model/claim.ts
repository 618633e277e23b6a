import * as v from 'valibot';
import { reference, references, type Kind } from './kind.ts';
import { dateText, idOf, instant, optionalText, refTo } from './scalars.ts';
import { exposureStates } from './exposure.ts';

export const stances = ['states', 'denies', 'doubts', 'declines'] as const;
export type Stance = (typeof stances)[number];

/** Admiralty grade of a piece of information: 1 confirmed by independent sources ... 5 improbable, 6 cannot be judged. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof credibilities)[number];

/** What a plain claim about the breach as a whole speaks of; decides where reports print it. */
export const claimTopics = [
  'circumstances',
  'scale',
  'confidentiality',
  'integrity',
  'availability',
  'effects',
  'measures',
  'contact',
  'other',
] as const;
export type ClaimTopic = (typeof claimTopics)[number];

/**
 * Topics that say what the breach did to the data: who states says it was lost, who denies says it was not. Integrity is lost when
 * data were altered, availability when access to them was lost or they were destroyed.
 * @see EDPB, Guidelines 9/2022 on personal data breach notification under GDPR, 17
 */
export const lossTopics = [
  'confidentiality',
  'integrity',
  'availability',
] as const satisfies readonly ClaimTopic[];
export type LossTopic = (typeof lossTopics)[number];

export const claimableTables = [
  'figures',
  'events',
  'exposures',
  'links',
  'hypotheses',
  'entities',
  'requests',
  'cases',
] as const;

const claimSchema = v.strictObject({
  id: idOf('claims'),
  /** The one thing the claim speaks about; the case itself for a plain claim. */
  about: refTo(claimableTables),
  source: idOf('sources'),
  /** Absent is allowed (a phone call), and said on screen and in print. */
  passage: v.optional(idOf('passages')),
  /** Who says it; absent when the source speaks in its own voice. */
  speaker: v.optional(idOf('entities')),
  stance: v.picklist(stances),
  credibility: v.picklist(credibilities),
  /** Relays this claim came through: whom the source takes it from. */
  relays: v.optional(v.array(idOf('relays'))),
  /** The date that this claim gives to an event. */
  date: v.optional(dateText),
  /** The state that this claim gives to an exposure. */
  exposure: v.optional(v.picklist(exposureStates)),
  /** The words that matter when they differ from the finding's ("noms" for persons), or what a plain claim says. */
  wording: optionalText,
  topic: v.optional(v.picklist(claimTopics)),
  /** When the speaker said it, where this differs from the publication. */
  saidOn: v.optional(dateText),
  note: optionalText,
  createdAt: instant,
});

/** Who says what, where: the centre of everything. */
export type Claim = v.InferOutput<typeof claimSchema>;

export const claimKind: Kind<Claim> = {
  table: 'claims',
  schema: claimSchema,
  references: (row) => [
    ...reference('about', row.about.table, row.about.id, 'cascade'),
    ...reference('source', 'sources', row.source, 'cascade'),
    ...reference('passage', 'passages', row.passage, 'refuse'),
    ...reference('speaker', 'entities', row.speaker, 'refuse'),
    ...references('relays', 'relays', row.relays, 'clear'),
  ],
  dateFields: ['date', 'saidOn'],
};
