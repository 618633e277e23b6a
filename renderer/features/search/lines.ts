import { searchKinds, type SearchKind } from '#shared/search/kinds.ts';
import type { Hit } from '../../search/answer.ts';
import type { Answered } from './use-answer.ts';

/** One line of the list: the name of a kind, something found (not there yet: `undefined`), or the way to the rest. */
export type Line =
  | { readonly type: 'heading'; readonly kind: SearchKind; readonly count: number }
  | { readonly type: 'hit'; readonly kind: SearchKind; readonly hit: Hit | undefined; readonly index: number }
  | { readonly type: 'more'; readonly kind: SearchKind; readonly count: number };

/** The lines of a list, read by place: of twenty thousand hits none is made before it is in sight. */
export type Lines = {
  readonly count: number;
  readonly at: (place: number) => Line | undefined;
  /** Places that can be chosen, from a place on in a direction; the place itself when there is none further. */
  readonly next: (place: number, step: 1 | -1) => number;
  /** First line that can be chosen of the next kind, or of the one before. */
  readonly nextKind: (place: number, step: 1 | -1) => number;
};

/** The lines that show an answer. */
export function linesOf(answered: Answered): Lines {
  return answered.kind === undefined ? overview(answered) : oneKind(answered, answered.kind);
}

function oneKind({ answer, hitAt }: Answered, kind: SearchKind): Lines {
  const count = answer.counts[kind] ?? 0;
  return {
    count,
    at: (place) =>
      place < 0 || place >= count ? undefined : { type: 'hit', kind, hit: hitAt(place), index: place },
    next: (place, step) => Math.max(0, Math.min(count - 1, place + step)),
    nextKind: (place) => place,
  };
}

function overview({ answer }: Answered): Lines {
  const lines: Line[] = [];
  for (const kind of searchKinds) {
    const hits = answer.hits.filter((hit) => hit.kind === kind);
    const count = answer.counts[kind] ?? 0;
    if (hits.length === 0) continue;
    lines.push({ type: 'heading', kind, count });
    lines.push(...hits.map((hit, index): Line => ({ type: 'hit', kind, hit, index })));
    if (count > hits.length) lines.push({ type: 'more', kind, count });
  }
  const isChoice = (place: number): boolean => lines[place] !== undefined && lines[place].type !== 'heading';
  const next = (place: number, step: 1 | -1): number => {
    for (let to = place + step; to >= 0 && to < lines.length; to += step) if (isChoice(to)) return to;
    return isChoice(place) ? place : -1;
  };
  return {
    count: lines.length,
    at: (place) => lines[place],
    next,
    nextKind: (place, step) => {
      const here = lines[place]?.kind;
      const kinds = searchKinds.filter((kind) => lines.some((line) => line.kind === kind));
      const to = kinds[Math.max(0, Math.min(kinds.length - 1, kinds.indexOf(here ?? 'source') + step))];
      return next(
        lines.findIndex(({ kind }) => kind === to),
        1,
      );
    },
  };
}
