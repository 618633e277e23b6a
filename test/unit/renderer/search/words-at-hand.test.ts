import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { keepWordsAtHand } from '../../../../renderer/search/words-at-hand.ts';

type Text = { readonly id: number; readonly text: string };

const words = ['fuite', 'fuites', 'fui', 'données', 'don', 'rennes', 'a'];
const acts = fc.array(
  fc.record({
    act: fc.constantFrom('put', 'put', 'put', 'remove', 'clean'),
    id: fc.nat(6),
    text: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' ')),
  }),
  { maxLength: 30 },
);

async function indexAfter(steps: typeof acts extends fc.Arbitrary<infer S> ? S : never, heard?: string[]) {
  const mini = new MiniSearch<Text>({ fields: ['text'], autoVacuum: false });
  if (heard !== undefined) keepWordsAtHand(mini, (word) => heard.push(word));
  for (const { act, id, text } of steps) {
    if (act === 'clean') await mini.vacuum({ batchSize: 1, batchWait: 0 });
    else if (act === 'remove') {
      if (mini.has(id)) mini.discard(id);
    } else if (mini.has(id)) mini.replace({ id, text });
    else mini.add({ id, text });
  }
  return mini;
}

describe('words kept at hand', () => {
  it('give the same index as a way through the tree for each, whatever is put, taken away and cleaned up', async () => {
    const property = fc.asyncProperty(acts, async (steps) => {
      const [plain, quick] = await Promise.all([indexAfter(steps), indexAfter(steps, [])]);
      expect(JSON.parse(JSON.stringify(quick))).toEqual(JSON.parse(JSON.stringify(plain)));
      for (const word of words) expect(quick.search(word)).toEqual(plain.search(word));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('tell of each word once, and again after the index forgot it', async () => {
    const heard: string[] = [];
    const put = { act: 'put', id: 1, text: 'fuite fuite rennes' } as const;
    const mini = await indexAfter([put, { ...put, id: 2, text: 'rennes fuite' }], heard);
    expect(heard).toEqual(['fuite', 'rennes']);
    mini.discard(1);
    mini.replace({ id: 2, text: 'rennes' });
    await mini.vacuum();
    mini.add({ id: 3, text: 'fuite' });
    expect(heard).toEqual(['fuite', 'rennes', 'fuite']);
    expect(mini.search('fuite').map(({ id }) => id as number)).toEqual([3]);
  });
});
