import { create } from 'zustand';
import type { Credibility, Stance } from '#shared/model/claim.ts';
import type { ExposureState } from '#shared/model/exposure.ts';
import type { ClaimableTable, Id, Ref } from '#shared/model/index.ts';
import { sayLeft } from '../workspace/left-drafts.ts';
import { openRow } from '../workspace/navigation.ts';
import { useWorkspace } from '../workspace/selection.ts';

/** What the form of a claim without a passage holds. */
export type BegunClaim = {
  readonly source?: Id<'sources'> | undefined;
  readonly speaker?: Id<'entities'> | undefined;
  readonly via: readonly Id<'entities'>[];
  readonly stance: Stance;
  readonly credibility: Credibility;
  readonly exposure?: ExposureState;
  readonly date: string;
  readonly wording: string;
  readonly note: string;
};

/** The form as it opens. */
export const emptyClaim: BegunClaim = {
  via: [],
  stance: 'states',
  credibility: 6,
  date: '',
  wording: '',
  note: '',
};

type Begun = {
  /** By what they are about: neither leaving a form nor looking elsewhere loses what was typed in it. */
  readonly claims: Readonly<Record<string, BegunClaim>>;
  /** Whose form was opened again from afar, until it is closed or another row is looked at. */
  readonly resumed: string | undefined;
};

/** Claims without a passage being written. Not case data. */
export const useBegunClaims = create<Begun>(() => ({ claims: {}, resumed: undefined }));

/** What a claim is about, in one case among several. */
export function begunKey(caseId: string, about: Ref<ClaimableTable>): string {
  return `${caseId} ${about.table} ${about.id}`;
}

/** Changes what was typed. */
export function changeBegunClaim(key: string, change: Partial<BegunClaim>): void {
  useBegunClaims.setState(({ claims }) => ({
    claims: { ...claims, [key]: { ...(claims[key] ?? emptyClaim), ...change } },
  }));
}

/** Drops what was typed: recorded. */
export function dropBegunClaim(key: string): void {
  useBegunClaims.setState(({ claims }) => {
    const { [key]: _dropped, ...rest } = claims;
    return { claims: rest };
  });
}

/** Whether a person has filled in something of a claim. */
export function isBegun(claim: BegunClaim | undefined): boolean {
  return claim !== undefined && JSON.stringify(fieldsOf(claim)) !== JSON.stringify(fieldsOf(emptyClaim));
}

/** Says that a form was left with something in it, and offers the way back. */
export function leaveBegunClaim(key: string, about: Ref<ClaimableTable>): void {
  if (!isBegun(useBegunClaims.getState().claims[key])) return;
  sayLeft(() => {
    if (!isSelected(about)) openRow(about);
    useWorkspace.setState({ inspectorOpen: true });
    useBegunClaims.setState({ resumed: key });
    const stop = useWorkspace.subscribe(() => {
      if (isSelected(about)) return;
      stop();
      useBegunClaims.setState(({ resumed }) => (resumed === key ? { resumed: undefined } : {}));
    });
  });
}

/** Empties the open form of what was typed, and gives it the focus. */
export function writeAfresh(key: string): void {
  dropBegunClaim(key);
  document.querySelector<HTMLElement>('[data-new-claim] input')?.focus();
}

function isSelected({ table, id }: Ref<ClaimableTable>): boolean {
  const { selected } = useWorkspace.getState();
  return selected?.table === table && selected.id === id;
}

function fieldsOf(claim: BegunClaim): unknown {
  const { source, speaker, via, stance, credibility, exposure, date, wording, note } = claim;
  return [source, speaker, via, stance, credibility, exposure, date.trim(), wording.trim(), note.trim()];
}
