import type { ReactNode } from 'react';
import { shapes } from '#shared/analysis/graph-shapes.ts';
import type { EntityKind } from '#shared/model/entity.ts';

/** A kind's sign beside its word. */
export function ShapeSign({ kind }: { readonly kind: EntityKind }): ReactNode {
  const { outline, inside } = shapes[kind];
  const stroke = { fill: 'none', stroke: 'currentColor', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg width="16" height="16" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      <path d={outline} {...stroke} strokeWidth="1.3" />
      {inside === undefined ? undefined : <path d={inside} {...stroke} strokeWidth="1" />}
    </svg>
  );
}
