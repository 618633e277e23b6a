import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasControlCharactersInDocument, hasLoneSurrogate } from '#shared/model/scalars.ts';
import { readFile } from '../../../../renderer/documents/read-file.ts';
import { namedCopies } from '../../../fixtures/documents/damaged-copies.ts';
import { inTime } from '../../../fixtures/documents/in-time.ts';
import { madeDocuments } from '../../../fixtures/documents/made-documents.ts';

// Libraries say what they meet in damaged files on the console; here it is what is expected.
const silenced = ['log', 'warn', 'error', 'info'] as const;
beforeAll(() => silenced.forEach((name) => vi.spyOn(console, name).mockImplementation(() => {})));
afterAll(() => void vi.restoreAllMocks());

const tools = { progress: () => {}, signal: new AbortController().signal };

describe('a damaged file', () => {
  it.each(Object.entries(madeDocuments))(
    'like %s is read, or refused with a reason: 500 of them, never stuck',
    async (name, bytes) => {
      let readable = 0;
      for (const [copy, which] of namedCopies(name, bytes, 500)) {
        const before = copy.slice();
        const reading = await inTime(which, () => readFile({ name, bytes: copy }, tools));
        expect(copy, which).toEqual(before);
        if (!reading.ok) expect(reading.error.code).toMatch(/^(?:file|document)\./);
        else if (!reading.value.document.ok)
          expect(reading.value.document.error.code).toMatch(/^(?:file|document|text)\./);
        else {
          readable += 1;
          const { text = '' } = reading.value.document.value;
          expect(hasLoneSurrogate(text) || hasControlCharactersInDocument(text)).toBe(false);
        }
      }
      expect(readable).toBeGreaterThan(20);
    },
  );
});
