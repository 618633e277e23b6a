import type { Stance } from '#shared/model/claim.ts';
import type { CategoryCode } from '#shared/model/categories.ts';
import type { ExposureState } from '#shared/model/exposure.ts';
import type { EventStage } from '#shared/model/event.ts';
import type { Exactness, FigureRole } from '#shared/model/figure.ts';
import type { UnitCode } from '#shared/model/units.ts';

/**
 * What a careful reader would put on file from the five articles, in a form that a test can check, in the order
 * figures, events, exposures, hypotheses, silences, names, relays. `source` is the source's number in its case;
 * `by` is absent where the source speaks in its own voice; `via` names the origins that the text itself names.
 */
export type Saying = {
  readonly source: number;
  readonly by?: string;
  readonly via?: readonly string[];
  readonly stance?: Stance;
  readonly wording?: string;
};

export type FigureFact = {
  readonly lower?: number;
  readonly upper?: number;
  readonly exactness: Exactness;
  readonly unit: UnitCode;
  readonly role: FigureRole;
  readonly vagueWord?: string;
  readonly said: readonly Saying[];
};

export type EventFact = {
  readonly title: RegExp;
  readonly stage: EventStage;
  readonly otherIncident?: boolean;
  readonly said: readonly (Saying & { readonly date?: string })[];
};

export type ExposureFact = {
  readonly category: CategoryCode;
  readonly said: readonly (Saying & { readonly state: ExposureState })[];
};

export type HypothesisFact = { readonly title: RegExp; readonly said: readonly Saying[] };

export type CaseFacts = {
  readonly figures: readonly FigureFact[];
  readonly events: readonly EventFact[];
  readonly exposures: readonly ExposureFact[];
  readonly hypotheses: readonly HypothesisFact[];
  readonly silences: readonly {
    readonly asked: string;
    readonly by: string;
    readonly on: string;
    readonly source: number;
  }[];
  readonly names: readonly string[];
  readonly relays: readonly { readonly source: number; readonly from: readonly string[] }[];
  readonly published: readonly (string | undefined)[];
};

/** Bounds of a number said exactly, and of one said about. */
export const exactly = (value: number) => ({ lower: value, upper: value, exactness: 'exact' }) as const;
export const about = (value: number) => ({ lower: value, upper: value, exactness: 'about' }) as const;
