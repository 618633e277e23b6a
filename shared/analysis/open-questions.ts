import { rowsOf, type Snapshot } from '../case/snapshot.ts';
import type { Question, Ref } from '../model/index.ts';
import { claimsAbout } from './claims.ts';
import { remembered } from '../lib/memo.ts';

/** A question somebody wrote down, or a finding that nobody speaks about. */
export type OpenQuestion =
  | { readonly kind: 'written'; readonly question: Question }
  | { readonly kind: 'bare'; readonly ref: Ref<'figures' | 'events' | 'exposures' | 'links' | 'hypotheses'> };

const findingTables = ['figures', 'events', 'exposures', 'links', 'hypotheses'] as const;

/** Everything still open: questions written and not answered, then findings without a claim. */
export const openQuestions = remembered((snapshot: Snapshot): readonly OpenQuestion[] => [
  ...rowsOf(snapshot, 'questions').flatMap((question): OpenQuestion[] =>
    question.state === 'open' ? [{ kind: 'written', question }] : [],
  ),
  ...findingTables.flatMap((table) =>
    rowsOf(snapshot, table).flatMap((row): OpenQuestion[] => {
      const ref = { table, id: row.id } as Ref<(typeof findingTables)[number]>;
      return claimsAbout(snapshot, ref).length === 0 ? [{ kind: 'bare', ref }] : [];
    }),
  ),
]);
