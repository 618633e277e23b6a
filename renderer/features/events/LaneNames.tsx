import type { ReactNode } from 'react';
import type { Lane } from '#shared/analysis/timeline.ts';
import { fitted } from '#shared/lib/text-width.ts';
import { useLocale } from '../../i18n/use-t.ts';
import { laneWords } from './timeline-words.ts';

/** The name of a lane at its left, and what is said small under it. */
export function LaneNames({ lane, width }: { readonly lane: Lane; readonly width: number }): ReactNode {
  const { name, note } = laneWords(lane, useLocale());
  return (
    <>
      <text x="24" y="24" className="c-label" fontWeight="500">
        {fitted(name, width, 12, true)}
      </text>
      {note === undefined ? undefined : (
        <text x="24" y="40" className="c-label3">
          {fitted(note, width, 11)}
        </text>
      )}
    </>
  );
}
