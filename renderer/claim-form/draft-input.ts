import type { EntityChoice, FindingChoice, NewClaim } from '#shared/commands/claim/record.ts';
import type { DateLocale } from '#shared/dates/wording.ts';
import { readTypedDate } from '#shared/dates/typed-date.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { brokenCount } from '#shared/model/figure.ts';
import type { Edtf, Id } from '#shared/model/index.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** Fields of the form that a refusal can stand beside. */
export type DraftField =
  | 'lower'
  | 'upper'
  | 'unit'
  | 'title'
  | 'date'
  | 'category'
  | 'name'
  | 'from'
  | 'to'
  | 'relationWords'
  | 'wording';

/** What is wrong with a draft, field by field; empty when it can be recorded. */
export type DraftProblems = Readonly<Partial<Record<DraftField, Problem>>>;

/** Above this no count of a breach is believable: there are not so many people, nor so many files in one case. */
const absurd = 1e12;

/** Looks at every field the letter uses. */
export function problemsOf(draft: ClaimDraft, locale: DateLocale): DraftProblems {
  const found: Partial<Record<DraftField, Problem>> = {};
  const needed = (field: DraftField, value: string): void => {
    if (value.trim() === '') found[field] = problem('text.required');
  };
  if (usesDate(draft) && draft.date.trim() !== '') {
    const read = readTypedDate(draft.date, locale);
    if (!read.ok) found.date = problem(read.error.code);
  }
  if (draft.attach !== undefined) return found;
  switch (draft.letter) {
    case 'C':
      Object.assign(found, figureProblems(draft));
      break;
    case 'E':
    case 'H':
      needed('title', draft.title);
      break;
    case 'X':
      if (draft.category === undefined) found.category = problem('choice.required');
      break;
    case 'N':
      needed('name', draft.name);
      break;
    case 'L':
      if (draft.from === undefined) found.from = problem('text.required');
      if (draft.to === undefined) found.to = problem('text.required');
      if (draft.relation === 'other') needed('relationWords', draft.relationWords);
      break;
    case 'A':
      needed('wording', draft.wording);
      break;
  }
  return found;
}

function figureProblems(draft: ClaimDraft): DraftProblems {
  const found: Partial<Record<DraftField, Problem>> = {};
  const { lower, upper, exactness } = draft;
  const check = (field: 'lower' | 'upper', value: number | undefined): void => {
    if (value === undefined) found[field] = problem('number.missing');
    else if (Number.isNaN(value)) found[field] = problem('number.invalid');
    else if (value < 0) found[field] = problem('number.negative');
    else if (value > absurd) found[field] = problem('number.too-large');
    else if (draft.unit !== undefined && brokenCount({ lower: value, unit: draft.unit }) !== undefined)
      found[field] = problem('number.fraction');
  };
  if (exactness === 'exact' || exactness === 'about' || exactness === 'at-least' || exactness === 'range')
    check('lower', lower);
  if (exactness === 'at-most' || exactness === 'range') check('upper', upper);
  if (
    exactness === 'range' &&
    found.lower === undefined &&
    found.upper === undefined &&
    (lower ?? 0) > (upper ?? 0)
  ) {
    found.upper = problem('range.order');
  }
  if (draft.unit === undefined) found.unit = problem('choice.required');
  return found;
}

/** Whether the claim carries a date of its own: about an event, new or not. */
function usesDate(draft: ClaimDraft): boolean {
  return (draft.attach?.table ?? (draft.letter === 'E' ? 'events' : undefined)) === 'events';
}

function usesState(draft: ClaimDraft): boolean {
  return (draft.attach?.table ?? (draft.letter === 'X' ? 'exposures' : undefined)) === 'exposures';
}

/** What `claim.record` takes, or the problems to show beside the fields. */
export function inputOf(
  draft: ClaimDraft,
  caseId: string,
  locale: DateLocale,
): Result<NewClaim, DraftProblems> {
  const problems = problemsOf(draft, locale);
  if (Object.keys(problems).length > 0) return err(problems);
  const date = usesDate(draft) && draft.date.trim() !== '' ? readTypedDate(draft.date, locale) : undefined;
  const isPlain = draft.attach === undefined && draft.letter === 'A';
  return ok({
    source: draft.source,
    ...(draft.anchor === undefined ? {} : { anchor: draft.anchor }),
    about: draft.attach === undefined ? newFinding(draft, caseId) : { existing: draft.attach },
    ...(draft.actor === undefined || draft.letter !== 'E' ? {} : { actor: draft.actor }),
    ...(draft.speaker === undefined ? {} : { speaker: draft.speaker }),
    ...(draft.via.length === 0 ? {} : { via: draft.via }),
    fields: {
      stance: draft.stance,
      credibility: draft.credibility,
      ...(date?.ok === true ? { date: date.value as Edtf } : {}),
      ...(usesState(draft) ? { exposure: draft.state } : {}),
      ...(isPlain ? { wording: draft.wording.trim(), topic: draft.topic } : {}),
      ...(draft.attach?.table === 'figures' && draft.unitWord.trim() !== ''
        ? { wording: draft.unitWord.trim() }
        : {}),
      ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
    },
  });
}

function newFinding(draft: ClaimDraft, caseId: string): FindingChoice {
  switch (draft.letter) {
    case 'C':
      return { create: { table: 'figures', fields: figureFields(draft) } };
    case 'E':
      return {
        create: { table: 'events', fields: { title: draft.title.trim(), stage: draft.stage, entities: [] } },
      };
    case 'X':
      return {
        create: {
          table: 'exposures',
          fields: { category: draft.category ?? 'other', detail: draft.detail.trim() },
        },
      };
    case 'N':
      return {
        create: {
          table: 'entities',
          fields: {
            aliases: [],
            identifiers: [],
            ...(draft.brought?.name === draft.name.trim() ? draft.brought : {}),
            name: draft.name.trim(),
            kind: draft.entityKind,
            roles: draft.entityRole === undefined ? [] : [draft.entityRole],
          },
        },
      };
    case 'L':
      return {
        create: {
          table: 'links',
          fields: {
            from: draft.from ?? { existing: '' as Id<'entities'> },
            to: draft.to ?? { existing: '' as Id<'entities'> },
            relation: draft.relation,
            ...(draft.relationWords.trim() === '' ? {} : { words: draft.relationWords.trim() }),
          },
        },
      };
    case 'H':
      return {
        create: { table: 'hypotheses', fields: { title: draft.title.trim(), kind: draft.hypothesisKind } },
      };
    case 'A':
      return { existing: { table: 'cases', id: caseId as Id<'cases'> } };
  }
}

/** Only the bounds that the exactness says: nothing left over from an earlier choice is stored. */
function figureFields(draft: ClaimDraft) {
  const { lower, upper, exactness, unit = 'other' } = draft;
  const bounds = {
    exact: { lower, upper: lower },
    about: { lower, upper: lower },
    'at-least': { lower },
    'at-most': { upper },
    range: { lower, upper },
    unknown: {},
  }[exactness];
  return {
    ...bounds,
    exactness,
    unit,
    unitWord: draft.unitWord.trim(),
    ...(draft.vagueWord === undefined || exactness === 'unknown' ? {} : { vagueWord: draft.vagueWord }),
    role: draft.role,
    scope: draft.scope.trim(),
  };
}

/** Two choices of the same entity. */
export function sameChoice(left: EntityChoice | undefined, right: EntityChoice | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if ('existing' in left) return 'existing' in right && left.existing === right.existing;
  return 'create' in right && left.create.name === right.create.name;
}
