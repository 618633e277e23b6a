import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { proposalsOf } from '../../../../renderer/documents/proposals-of.ts';
import { readFile } from '../../../../renderer/documents/read-file.ts';
import { madeDocuments } from '../../../fixtures/documents/made-documents.ts';

const tools = { progress: () => {}, signal: new AbortController().signal };

describe('what a file says of itself', () => {
  it('is the same when its original is read for that alone', async () => {
    for (const [name, bytes] of Object.entries(madeDocuments)) {
      const whole = unwrap(unwrap(await readFile({ name, bytes }, tools)).document);
      // The language of a text may be made out from its words: nobody is asked about that.
      const { language, ...said } = unwrap(await proposalsOf({ name, bytes }, tools));
      expect({ language: whole.proposals.language, ...said }, name).toEqual(whole.proposals);
      expect([undefined, whole.proposals.language], name).toContain(language);
    }
  });

  it('is not known of a damaged file, which says so', async () => {
    const cut = madeDocuments['rapport.pdf'] ?? strToU8('%PDF-1.7\n');
    const read = await proposalsOf({ name: 'a.pdf', bytes: cut.slice(0, 20) }, tools);
    expect(read).toMatchObject({ ok: false });
  });
});
