/** The registry of row kinds: a new kind is one file and one line here (and its name in `TableName`). */
import { caseKind, type Case } from './case.ts';
import { claimKind, type Claim } from './claim.ts';
import { decisionKind, type Decision } from './decision.ts';
import { entityKind, type Entity } from './entity.ts';
import { eventKind, type CaseEvent } from './event.ts';
import { exposureKind, type Exposure } from './exposure.ts';
import { figureKind, type Figure } from './figure.ts';
import { hypothesisKind, type Hypothesis } from './hypothesis.ts';
import type { Kind } from './kind.ts';
import { linkKind, type Link } from './link.ts';
import { passageKind, type Passage } from './passage.ts';
import { placementKind, type Placement } from './placement.ts';
import { questionKind, type Question } from './question.ts';
import { refusalKind, type Refusal } from './refusal.ts';
import { relayKind, type Relay } from './relay.ts';
import { requestKind, type CaseRequest } from './request.ts';
import type { TableName } from './scalars.ts';
import { sourceKind, type Source } from './source.ts';

/** The row type of each table. */
export type Rows = {
  cases: Case;
  sources: Source;
  passages: Passage;
  claims: Claim;
  figures: Figure;
  events: CaseEvent;
  exposures: Exposure;
  links: Link;
  hypotheses: Hypothesis;
  entities: Entity;
  relays: Relay;
  decisions: Decision;
  requests: CaseRequest;
  questions: Question;
  placements: Placement;
  refusals: Refusal;
};

/** Row of one table, or of any. */
export type Row<T extends TableName = TableName> = Rows[T];

export const kinds: { readonly [T in TableName]: Kind<Rows[T]> } = {
  cases: caseKind,
  sources: sourceKind,
  passages: passageKind,
  claims: claimKind,
  figures: figureKind,
  events: eventKind,
  exposures: exposureKind,
  links: linkKind,
  hypotheses: hypothesisKind,
  entities: entityKind,
  relays: relayKind,
  decisions: decisionKind,
  requests: requestKind,
  questions: questionKind,
  placements: placementKind,
  refusals: refusalKind,
};

/** Every table name, in registry order. */
export const tableNames = Object.keys(kinds) as readonly TableName[];

/**
 * Version of the shape of rows and of how the journal is stored, written in each case database and each exported file. Raised with a migration in
 * `renderer/store/migrations` and a fixture of the old version.
 */
export const modelVersion = 5;

export type {
  Case,
  CaseEvent,
  CaseRequest,
  Claim,
  Decision,
  Entity,
  Exposure,
  Figure,
  Hypothesis,
  Link,
  Passage,
  Placement,
  Question,
  Refusal,
  Relay,
  Source,
};
export type { ClaimableTable, Edtf, Id, Instant, Ref, TableName } from './scalars.ts';
