import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#shared/model/index.ts';
import { emptyDraft } from '../../../../renderer/claim-form/claim-draft.ts';
import {
  changeClaimDraft,
  closeClaimDraft,
  leaveClaimDraft,
  openClaimDraft,
  resumeClaimDraft,
  startAfresh,
  useClaimDrafts,
} from '../../../../renderer/claim-form/draft-store.ts';

const source = 'source-1' as Id<'sources'>;
const anchorAt = (start: number) => ({ start, end: start + 5, quote: 'words', prefix: '', suffix: '' });
const at = (start: number) => ({ ...emptyDraft(source, 'C'), anchor: anchorAt(start) });
const shown = () => useClaimDrafts.getState().bySource[source];

beforeEach(() => useClaimDrafts.setState({ bySource: {}, open: {}, left: {} }));

test('a form left untouched, or with another letter alone, is not kept', () => {
  openClaimDraft(at(0));
  changeClaimDraft(source, { letter: 'A', attach: undefined });
  expect(leaveClaimDraft(source)).toBeUndefined();
  expect(shown()).toBeUndefined();
  expect(openClaimDraft(at(0)).isFound).toBe(false);
});

test('what was typed is found on the same words only, under the letter asked for', () => {
  openClaimDraft(at(0));
  changeClaimDraft(source, { note: 'typed' });
  leaveClaimDraft(source);
  expect(openClaimDraft(at(20)).isFound).toBe(false);
  expect(shown()?.note).toBe('');
  expect(openClaimDraft({ ...at(0), letter: 'A' })).toEqual({ isFound: true, left: undefined });
  expect(shown()).toMatchObject({ note: 'typed', letter: 'A' });
});

test('a form opened over another keeps what was typed there, and the way back to it', () => {
  openClaimDraft(at(0));
  changeClaimDraft(source, { note: 'first' });
  const { left = '' } = openClaimDraft(at(20));
  changeClaimDraft(source, { note: 'second' });
  resumeClaimDraft(left);
  expect(shown()?.note).toBe('first');
  expect(openClaimDraft(at(20)).isFound).toBe(true);
  expect(shown()?.note).toBe('second');
});

test('two suggestions on the same words are kept apart', () => {
  openClaimDraft(at(0), 'date 3');
  changeClaimDraft(source, { note: 'of the first' });
  leaveClaimDraft(source);
  expect(openClaimDraft(at(0), 'date 9').isFound).toBe(false);
  expect(openClaimDraft(at(0), 'date 3').isFound).toBe(true);
});

test('what was recorded, or written afresh, does not come back', () => {
  openClaimDraft(at(0));
  changeClaimDraft(source, { note: 'typed' });
  startAfresh(source);
  expect(leaveClaimDraft(source)).toBeUndefined();
  openClaimDraft(at(0));
  changeClaimDraft(source, { note: 'typed' });
  closeClaimDraft(source);
  expect(openClaimDraft(at(0)).isFound).toBe(false);
});
