import { derivedRows } from '../case/derived-rows.ts';
import { rowsOf, type Snapshot } from '../case/snapshot.ts';
import type { Question, Ref, Row } from '../model/index.ts';
import { claimsAbout } from './claims.ts';
import { remembered, rememberedOf } from '../lib/memo.ts';

/** A question somebody wrote down, or a finding that nobody speaks about. */
export type OpenQuestion =
  | { readonly kind: 'written'; readonly question: Question }
  | { readonly kind: 'bare'; readonly ref: Ref<FindingTable> };

type FindingTable = 'figures' | 'events' | 'exposures' | 'links' | 'hypotheses';

/** Findings of one table, each with whether nobody speaks about it; followed from commit to commit. */
function speechIn<T extends FindingTable>(table: T) {
  const refs = remembered((row: Row<T>) => ({ table, id: row.id }) as Ref<T>);
  return derivedRows(
    table,
    (row, snapshot) => {
      const ref = refs(row);
      return { ref, isBare: claimsAbout(snapshot, ref).length === 0 };
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

const bareIn = remembered((findings: readonly { readonly ref: Ref; readonly isBare: boolean }[]) =>
  findings.flatMap(({ ref, isBare }): OpenQuestion[] =>
    isBare ? [{ kind: 'bare', ref: ref as Ref<FindingTable> }] : [],
  ),
);

const writtenIn = remembered((questions: readonly Question[]) =>
  questions.flatMap((question): OpenQuestion[] =>
    question.state === 'open' ? [{ kind: 'written', question }] : [],
  ),
);

type OpenLists = readonly [written: readonly OpenQuestion[], ...bare: (readonly OpenQuestion[])[]];

function openLists(snapshot: Snapshot): OpenLists {
  return [
    writtenIn(rowsOf(snapshot, 'questions')),
    ...Object.values(speech).map((findings) => bareIn(findings(snapshot))),
  ];
}

const joined = rememberedOf((...lists: OpenLists): readonly OpenQuestion[] => lists.flat());

/**
 * Everything still open: questions written and not answered, then findings without a claim. The same array as long as
 * nothing opens or closes.
 */
export function openQuestions(snapshot: Snapshot): readonly OpenQuestion[] {
  return joined(...openLists(snapshot));
}

/** How many there are, without listing them. */
export function openQuestionCount(snapshot: Snapshot): number {
  return openLists(snapshot).reduce((sum, list) => sum + list.length, 0);
}
