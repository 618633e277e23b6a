/**
 * Words that every text holds, folded: a query leaves them out as long as it holds another word, so that "fuite de
 * données" finds "fuite des données". A phrase in quotes keeps them.
 */
const words: ReadonlySet<string> = new Set(
  (
    'a au aux ce ces cet cette d dans de des du elle en est et il ils j je l la le les leur leurs lui m n ne nous on ' +
    'ou par pas pour qu que qui s sa se ses son sont sur t un une vous y ' +
    'an and are as at be by for from has have in is it its of on or that the their this to was were which with'
  ).split(' '),
);

/** Whether a folded word says nothing by itself. */
export function isStopWord(word: string): boolean {
  return words.has(word);
}
