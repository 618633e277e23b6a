import type { Anchor, EntityChoice, NewEntity } from '#shared/commands/claim/record.ts';
import type { CategoryCode } from '#shared/model/categories.ts';
import type { ClaimTopic, Credibility, Stance } from '#shared/model/claim.ts';
import type { EntityKind, EntityRole } from '#shared/model/entity.ts';
import type { EventStage } from '#shared/model/event.ts';
import type { ExposureState } from '#shared/model/exposure.ts';
import type { Exactness, FigureRole } from '#shared/model/figure.ts';
import type { HypothesisKind } from '#shared/model/hypothesis.ts';
import type { ClaimableTable, Id, Ref } from '#shared/model/index.ts';
import type { RelationCode } from '#shared/model/link.ts';
import type { UnitCode } from '#shared/model/units.ts';
import type { ClaimLetter } from './letters.ts';

/**
 * Everything the claim form holds while it is filled in. One shape for all letters, so that what was typed survives a
 * change of mind about the letter. Nothing of it is in the case until it is recorded.
 */
export type ClaimDraft = {
  readonly letter: ClaimLetter;
  readonly source: Id<'sources'>;
  /** The words selected; absent for what was said without a text (a phone call). */
  readonly anchor?: Anchor | undefined;
  /** The existing finding the claim is about; absent, a new one is made. */
  readonly attach?: Ref<ClaimableTable> | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly exactness: Exactness;
  readonly unit?: UnitCode | undefined;
  readonly unitWord: string;
  readonly vagueWord?: string | undefined;
  readonly role: FigureRole;
  readonly scope: string;
  /** Title of an event or of a hypothesis. */
  readonly title: string;
  readonly stage: EventStage;
  /** The date as typed: EDTF, or words. */
  readonly date: string;
  /** The year or the day came from the publication: to be checked. */
  readonly dateFromPublication?: boolean | undefined;
  /** The date is what the form was opened for: it opens on that field. */
  readonly asksDate?: boolean | undefined;
  /** The organisation that takes part in a new event, where the text names it. */
  readonly actor?: EntityChoice | undefined;
  readonly hypothesisKind: HypothesisKind;
  readonly category?: CategoryCode | undefined;
  readonly detail: string;
  readonly state: ExposureState;
  readonly name: string;
  readonly entityKind: EntityKind;
  readonly entityRole?: EntityRole | undefined;
  /** What else is known of a new entity, so long as it keeps the name it has here. */
  readonly brought?: NewEntity | undefined;
  readonly from?: EntityChoice | undefined;
  readonly relation: RelationCode;
  readonly relationWords: string;
  readonly to?: EntityChoice | undefined;
  readonly topic: ClaimTopic;
  /** What a plain claim says, or the words that matter on an existing finding. */
  readonly wording: string;
  /** Absent: the source in its own voice. */
  readonly speaker?: EntityChoice | undefined;
  readonly via: readonly EntityChoice[];
  readonly stance: Stance;
  readonly credibility: Credibility;
  readonly note: string;
};

/** A draft with nothing read into it. */
export function emptyDraft(source: Id<'sources'>, letter: ClaimLetter): ClaimDraft {
  return {
    letter,
    source,
    exactness: 'exact',
    unitWord: '',
    role: 'total',
    scope: '',
    title: '',
    stage: 'other',
    date: '',
    hypothesisKind: 'cause',
    detail: '',
    state: 'exposed',
    name: '',
    entityKind: 'organisation',
    relation: 'uses',
    relationWords: '',
    topic: 'circumstances',
    wording: '',
    via: [],
    stance: 'states',
    credibility: 6,
    note: '',
  };
}
