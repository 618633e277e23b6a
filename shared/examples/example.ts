import type { FieldsOf } from '../commands/rows.ts';
import type { ClaimTopic, Credibility, Stance } from '../model/claim.ts';
import type { EntityKind, EntityRole } from '../model/entity.ts';
import type { ExposureState } from '../model/exposure.ts';
import type { Edtf } from '../model/index.ts';
import type { RelationCode } from '../model/link.ts';

/**
 * How an example is written down: rows by a short key, and claims by the words they rest on. Keys are checked by the
 * compiler where an example is written (`Claims`, `Links` ...) and are plain strings once in the registry.
 */

/** Tables whose rows an example names by key, and that claims may speak about. */
export const findingTables = ['figures', 'events', 'exposures', 'links', 'hypotheses', 'requests'] as const;
/** One of those tables. */
export type FindingTable = (typeof findingTables)[number];

type Keyed<D> = Readonly<Record<string, D>>;

/** A date as text, in an example: the commands check its syntax like any other. */
type DateText = string;

/** Somebody or something with a name. */
export type EntityDraft = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly roles?: readonly EntityRole[];
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly note?: string;
  /** Key of the larger body, written before this one. */
  readonly partOf?: string;
  readonly identifiers?: FieldsOf<'entities'>['identifiers'];
};

/** A source: what is known of it, and our summary of it. Public, in French and without an author unless said. */
export type SourceDraft<E extends string = string> = {
  readonly fields: Omit<
    FieldsOf<'sources'>,
    | 'number'
    | 'text'
    | 'original'
    | 'publisherEntity'
    | 'published'
    | 'language'
    | 'confidentiality'
    | 'authors'
  > & {
    readonly published?: DateText;
    readonly publisherEntity?: E;
  };
  /** Our summary, in our words; what stands between « and » is the document's own. */
  readonly paragraphs: readonly string[];
};

/** A figure; `subsetOf` is the key of one written before it. */
export type FigureDraft = Omit<FieldsOf<'figures'>, 'subsetOf'> & { readonly subsetOf?: string };

/** An event without a date of its own: claims give the dates. */
export type EventDraft<E extends string = string> = Omit<FieldsOf<'events'>, 'entities' | 'date'> & {
  readonly entities?: readonly E[];
};
/** A category of data; claims give the states. */
export type ExposureDraft = FieldsOf<'exposures'>;
/** An explanation; claims give the stances. */
export type HypothesisDraft = FieldsOf<'hypotheses'>;
/** A relation between two entities, by their keys. */
export type LinkDraft<E extends string = string> = {
  readonly from: E;
  readonly to: E;
  readonly relation: RelationCode;
  readonly words?: string;
  readonly note?: string;
};
/** Who asked whom, by their keys. */
export type RequestDraft<E extends string = string> = Omit<
  FieldsOf<'requests'>,
  'asked' | 'by' | 'askedOn' | 'answeredOn'
> & {
  readonly asked: E;
  readonly by?: E;
  readonly askedOn?: DateText;
  readonly answeredOn?: DateText;
};

/** All that claims of an example may speak about, by table and key. */
export type FindingsDraft<E extends string = string> = {
  readonly figures: Keyed<FigureDraft>;
  readonly events: Keyed<EventDraft<E>>;
  readonly exposures: Keyed<ExposureDraft>;
  readonly links: Keyed<LinkDraft<E>>;
  readonly hypotheses: Keyed<HypothesisDraft>;
  readonly requests: Keyed<RequestDraft<E>>;
};

/** Keys of findings as claims name them: `figures.counted`; `case` for the breach as a whole. */
export type FindingKey<F extends FindingsDraft> =
  { [T in FindingTable]: `${T}.${Extract<keyof F[T], string>}` }[FindingTable] | 'case';

/** Keys of entities as claims name them, who or what a source speaks of: `entities.dedalus`. */
export type EntityKey<E extends string> = `entities.${E}`;

/** One claim, or one passage that says as much of several findings. */
export type ClaimDraft<E extends string = string, F extends string = string> = {
  /** The words it rests on, exactly as in the text and only once in it; `nth` (from 1) says which otherwise. */
  readonly quote: string;
  readonly nth?: number;
  readonly about: F | readonly F[];
  /** Who says it; absent when the source speaks in its own voice. */
  readonly by?: E;
  /** Whom the source says it takes it from. */
  readonly via?: readonly E[];
  /** `states` unless said. */
  readonly stance?: Stance;
  readonly grade: Credibility;
  readonly date?: DateText;
  readonly exposure?: ExposureState;
  readonly wording?: string;
  readonly topic?: ClaimTopic;
  readonly saidOn?: DateText;
  readonly note?: string;
};

/** Whom a source takes its information from. */
export type RelayDraft<E extends string = string, S extends string = string> = {
  readonly source: S;
  readonly from: E;
  /** The words that name the origin; a claim rests on the same words. */
  readonly quote?: string;
  readonly whole?: boolean;
  readonly note?: string;
};

/** What nobody has said yet. */
export type QuestionDraft<F extends string = string> = { readonly text: string; readonly about?: F };

/** The figure that the example retains, and why. */
export type RetainedDraft<F extends string = string> = { readonly figure: F; readonly reason: string };

/** One case file of the example library. */
export type ExampleCase = {
  /** Stable name of the example, for tests and menus. */
  readonly key: string;
  readonly fields: FieldsOf<'cases'>;
  readonly entities: Keyed<EntityDraft>;
  /** In the order of their numbers. */
  readonly sources: Keyed<SourceDraft>;
  readonly findings: FindingsDraft;
  /** By key of the source. */
  readonly claims: Readonly<Record<string, readonly ClaimDraft[]>>;
  readonly relays: readonly RelayDraft[];
  readonly questions: readonly QuestionDraft[];
  readonly retained: readonly RetainedDraft[];
  /** Where each entity stands in the graph: x to the right, y upwards, origin in the middle. */
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>;
};

/** Takes a date of an example for what commands expect; they check it. */
export function dated(text: DateText | undefined): Edtf | undefined {
  return text as Edtf | undefined;
}
