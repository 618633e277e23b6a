import type { Passage } from '#shared/model/index.ts';
import { reanchor } from '#shared/reading/anchoring.ts';

/** What a correction would do to one passage. */
export type PassageFate = {
  readonly passage: Passage;
  readonly fate: 'kept' | 'moved' | 'altered' | 'absent' | 'ambiguous';
};

/** Foresees what a new text does to the passages, by the rule that `source.correct-text` follows. Those lost come first. */
export function previewCorrection(passages: readonly Passage[], text: string): readonly PassageFate[] {
  const order = { absent: 0, ambiguous: 1, altered: 2, moved: 3, kept: 4 } as const;
  return passages
    .map((passage): PassageFate => {
      const found = reanchor(passage, text);
      if (found.state === 'lost') return { passage, fate: found.reason };
      return { passage, fate: found.altered ? 'altered' : found.moved ? 'moved' : 'kept' };
    })
    .toSorted(
      (left, right) => order[left.fate] - order[right.fate] || left.passage.start - right.passage.start,
    );
}
