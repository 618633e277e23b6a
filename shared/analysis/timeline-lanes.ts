import { rowById, type Snapshot } from '../case/snapshot.ts';
import type { CaseEvent, Entity } from '../model/index.ts';

/** The bands of the timeline, from top to bottom; `actor` stands for one band per organisation that acts. */
export const laneOrder = ['data', 'circulation', 'actor', 'authorities', 'publications', 'other'] as const;
export type LaneKey = (typeof laneOrder)[number];

/** A lane, and whom it is named after. */
export type LaneChoice = { readonly lane: LaneKey; readonly actor?: Entity | undefined };

/** Steps of the data's own way, whoever takes part. */
const wayOfTheData = ['intrusion', 'exfiltration', 'sale', 'circulation', 'disclosure'] as const;

/**
 * Where an event is drawn. Another breach apart, always; then the period of the data; then the way of the data (who
 * took, sold, spread, revealed it); an inquiry of justice with the authorities,
 * and what an authority was told when nobody is said to have told it. Anything else with the first
 * organisation or authority that takes part. A discovery made by nobody of that kind (a journalist, a blog) belongs
 * to the way of the data.
 */
export function laneOfEvent(snapshot: Snapshot, event: CaseEvent): LaneChoice {
  if (event.otherIncident === true) return { lane: 'other' };
  if (event.stage === 'data-period') return { lane: 'data' };
  if (wayOfTheData.some((stage) => stage === event.stage)) return { lane: 'circulation' };
  if (event.stage === 'judicial-inquiry') return { lane: 'authorities' };
  const actor = event.entities
    .map((id) => rowById(snapshot, 'entities', id))
    .find((entity) => entity?.kind === 'organisation' || entity?.kind === 'authority');
  // Whoever notified, an authority was told.
  if (actor === undefined && event.stage === 'notification-authority') return { lane: 'authorities' };
  return actor === undefined ? { lane: 'circulation' } : laneOfEntity(actor);
}

/** Where what somebody does or is asked is drawn. */
export function laneOfEntity(entity: Entity | undefined): LaneChoice {
  if (entity === undefined) return { lane: 'circulation' };
  return entity.kind === 'authority' ? { lane: 'authorities' } : { lane: 'actor', actor: entity };
}
