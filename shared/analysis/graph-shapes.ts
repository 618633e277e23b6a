import type { EntityKind } from '../model/entity.ts';

/** A kind's sign: an outline to fill and stroke, and lines inside it. SVG path data, y downwards, the node's radius being 1. */
export type Shape = { readonly outline: string; readonly inside?: string };

/** The sign of each kind of entity: one form each, all in ink, told apart without colour. */
export const shapes: Readonly<Record<EntityKind, Shape>> = {
  organisation: { outline: 'M-.89-.89H.89V.89H-.89Z' },
  authority: { outline: 'M-1-1H1V1H-1Z', inside: 'M-.58-.58H.58V.58H-.58Z' },
  person: { outline: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z' },
  'threat-actor': { outline: 'M0-1.1L1.08.8H-1.08Z' },
  product: { outline: 'M-.52-.9H.52L1.04 0L.52.9H-.52L-1.04 0Z' },
  dataset: {
    outline: 'M-.89-.66A.89.36 0 0 1 .89-.66V.66A.89.36 0 0 1-.89.66Z',
    inside: 'M-.89-.66A.89.36 0 0 0 .89-.66',
  },
  medium: { outline: 'M-.89-1H.33L.89-.44V1H-.89Z', inside: 'M.33-1V-.44H.89' },
  place: { outline: 'M0-1.12L1.12 0L0 1.12L-1.12 0Z' },
};
