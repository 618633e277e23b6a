import { derivedRows } from '../case/derived-rows.ts';
import { rowsOf, type Snapshot } from '../case/snapshot.ts';
import type { Question, Ref } from '../model/index.ts';
import { claimsAbout } from './claims.ts';
import { remembered } from '../lib/memo.ts';

/** A question somebody wrote down, or a finding that nobody speaks about. */
export type OpenQuestion =
  | { readonly kind: 'written'; readonly question: Question }
  | { readonly kind: 'bare'; readonly ref: Ref<FindingTable> };

type FindingTable = 'figures' | 'events' | 'exposures' | 'links' | 'hypotheses';

/** Findings of one table, each with whether nobody speaks about it; followed from commit to commit. */
function speechIn<T extends FindingTable>(table: T) {
  return derivedRows(
    table,
    (row, snapshot) => {
      const ref = { table, id: row.id } as Ref<T>;
      return { id: row.id as string, isBare: claimsAbout(snapshot, ref).length === 0 };
    },
    { claims: (claim) => [claim.about.id] },
  );
}

const speech = {
  figures: speechIn('figures'),
  events: speechIn('events'),
  exposures: speechIn('exposures'),
  links: speechIn('links'),
  hypotheses: speechIn('hypotheses'),
} as const;

const bareIn = remembered((findings: readonly { readonly id: string; readonly isBare: boolean }[]) =>
  findings.filter((finding) => finding.isBare),
);

/** Everything still open: questions written and not answered, then findings without a claim. */
export const openQuestions = remembered((snapshot: Snapshot): readonly OpenQuestion[] => [
  ...rowsOf(snapshot, 'questions').flatMap((question): OpenQuestion[] =>
    question.state === 'open' ? [{ kind: 'written', question }] : [],
  ),
  ...(Object.keys(speech) as readonly FindingTable[]).flatMap((table) =>
    bareIn(speech[table](snapshot)).map(({ id }): OpenQuestion => {
      const ref = { table, id } as Ref<FindingTable>;
      return { kind: 'bare', ref };
    }),
  ),
]);
