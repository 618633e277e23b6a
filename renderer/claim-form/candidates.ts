import { unitKey } from '#shared/analysis/figures.ts';
import { claimsAbout, claimsInSource } from '#shared/analysis/claims.ts';
import { rowById, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { overlaps } from '#shared/dates/compare.ts';
import { readTypedDate } from '#shared/dates/typed-date.ts';
import type { CaseEvent, ClaimableTable, Edtf, Entity, Figure, Ref } from '#shared/model/index.ts';
import { foldText } from '#shared/reading/fold.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { entitiesNamedIn } from './read-draft.ts';

/** How many findings the form proposes: the keys 1 to 9. */
const shown = 9;

/**
 * Existing findings that the claim may be about, likeliest first: the same unit and a close value, the same category,
 * an event of the same stage or whose dates overlap, an entity or a hypothesis that shares its words. A plain claim may
 * be about anything that this source already speaks about.
 */
export function candidatesOf(snapshot: Snapshot, draft: ClaimDraft): readonly Ref<ClaimableTable>[] {
  switch (draft.letter) {
    case 'C':
      return best(rowsOf(snapshot, 'figures'), (figure) => figureLikeness(figure, draft)).map(({ id }) => ({
        table: 'figures',
        id,
      }));
    case 'E':
      return best(rowsOf(snapshot, 'events'), (event) => eventLikeness(snapshot, event, draft)).map(
        ({ id }) => ({ table: 'events', id }),
      );
    case 'X':
      return best(rowsOf(snapshot, 'exposures'), (exposure) =>
        exposure.category === draft.category ? 2 + wordsInCommon(exposure.detail ?? '', draft.detail) : 0,
      ).map(({ id }) => ({ table: 'exposures', id }));
    case 'N':
      return best(rowsOf(snapshot, 'entities'), (entity) =>
        Math.max(...[entity.name, ...entity.aliases].map((name) => wordsInCommon(name, draft.name))),
      ).map(({ id }) => ({ table: 'entities', id }));
    case 'H':
      return best(
        rowsOf(snapshot, 'hypotheses'),
        (hypothesis) => 0.1 + wordsInCommon(hypothesis.title, draft.title),
      ).map(({ id }) => ({
        table: 'hypotheses',
        id,
      }));
    case 'L':
      return best(rowsOf(snapshot, 'links'), (link) => {
        const ends = [draft.from, draft.to].map((end) =>
          end !== undefined && 'existing' in end ? end.existing : undefined,
        );
        return Number(ends.includes(link.from)) + Number(ends.includes(link.to));
      }).map(({ id }) => ({ table: 'links', id }));
    case 'A':
      return spokenOfHere(snapshot, draft);
  }
}

function best<T>(rows: readonly T[], likeness: (row: T) => number): readonly T[] {
  return rows
    .map((row) => ({ row, score: likeness(row) }))
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score)
    .slice(0, shown)
    .map(({ row }) => row);
}

function figureLikeness(figure: Figure, draft: ClaimDraft): number {
  if (draft.unit === undefined || unitKey(figure) !== unitKey({ unit: draft.unit, unitWord: draft.unitWord }))
    return 0;
  const said = draft.exactness === 'at-most' ? draft.upper : draft.lower;
  const there = figure.lower ?? figure.upper;
  const sameRole = figure.role === draft.role ? 0.5 : 0;
  if (said === undefined || there === undefined)
    return figure.exactness === draft.exactness ? 2 + sameRole : 0.1;
  const apart = Math.abs(Math.log((said + 1) / (there + 1)));
  return 2 / (1 + apart * 4) + (figure.exactness === draft.exactness ? 0.5 : 0) + sameRole;
}

function eventLikeness(snapshot: Snapshot, event: CaseEvent, draft: ClaimDraft): number {
  const typed = draft.date === '' ? undefined : readTypedDate(draft.date, 'fr');
  const date = typed?.ok === true ? (typed.value as Edtf) : undefined;
  const dates = [
    event.date,
    ...claimsAbout(snapshot, { table: 'events', id: event.id }).map((claim) => claim.date),
  ];
  const meets = date !== undefined && dates.some((other) => other !== undefined && overlaps(date, other));
  const sameStage = draft.stage !== 'other' && event.stage === draft.stage;
  return (meets ? 1.5 : 0) + (sameStage ? 1 : 0) + wordsInCommon(event.title, draft.title);
}

const emptyWords = new Set([
  'les',
  'des',
  'une',
  'dans',
  'pour',
  'avec',
  'sur',
  'par',
  'the',
  'and',
  'for',
  'with',
  'from',
  'que',
  'qui',
  'est',
  'ont',
  'ete',
  'aux',
  'son',
  'ses',
  'leur',
  'leurs',
]);

/** The share of the shorter text's words that stand in the other. 0 to 1. */
function wordsInCommon(left: string, right: string): number {
  const [few, many] = [wordsOf(left), wordsOf(right)].toSorted((a, b) => a.size - b.size);
  if (few === undefined || many === undefined || few.size === 0) return 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return common / few.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    foldText(text)
      .text.split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !emptyWords.has(word)),
  );
}

function spokenOfHere(snapshot: Snapshot, draft: ClaimDraft): readonly Ref<ClaimableTable>[] {
  const seen = new Map<string, Ref<ClaimableTable>>();
  for (const claim of claimsInSource(snapshot, draft.source).toReversed()) {
    if (claim.about.table !== 'cases') seen.set(`${claim.about.table} ${claim.about.id}`, claim.about);
  }
  return [...seen.values()].slice(0, shown);
}

/** Whom the claim may be spoken by: named beside the words, then those last heard in this source, then in the case. */
export function likelySpeakers(snapshot: Snapshot, sourceId: string, around: string): readonly Entity[] {
  const named = entitiesNamedIn(snapshot, around);
  const heard = [
    ...claimsInSource(snapshot, sourceId).toReversed(),
    ...rowsOf(snapshot, 'claims').toReversed(),
  ].flatMap((claim) =>
    claim.speaker === undefined ? [] : (rowById(snapshot, 'entities', claim.speaker) ?? []),
  );
  return [...new Map([...named, ...heard].map((entity) => [entity.id, entity])).values()].slice(0, 5);
}
