import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selectCaseFile } from '../../../../../renderer/features/library/select-case-file.ts';
import { select, useWorkspace } from '../../../../../renderer/workspace/selection.ts';

const opened = '01a209eb-b1ea-700e-a534-755d03f6a7af';
const other = '01a209eb-b1ea-700e-a534-755d03f6a7b0';

beforeEach(() => select(undefined));
afterEach(() => vi.unstubAllGlobals());

test('the case file made last is selected in the library', () => {
  vi.stubGlobal('window', { location: { hash: '#/' } });
  selectCaseFile(other);
  expect(useWorkspace.getState().selected).toEqual({ table: 'cases', id: other });
  selectCaseFile(undefined);
  expect(useWorkspace.getState().selected).toBeUndefined();
});

test('who opened a case file while others were still being made keeps what is selected there', () => {
  vi.stubGlobal('window', { location: { hash: `#/case/${opened}/exposures` } });
  select({ table: 'exposures', id: other });
  selectCaseFile(other);
  expect(useWorkspace.getState().selected).toEqual({ table: 'exposures', id: other });
  selectCaseFile(undefined);
  expect(useWorkspace.getState().selected).toEqual({ table: 'exposures', id: other });
});
