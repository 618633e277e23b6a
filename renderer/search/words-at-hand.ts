import type MiniSearch from 'minisearch';

/** Where a word stands, by field: as MiniSearch keeps it. */
type Postings = Map<number, Map<number, number>>;

type Insides = {
  readonly _index: {
    fetch: (word: string, make: () => Postings) => Postings;
    delete: (word: string) => void;
  };
};

/**
 * Keeps the words of an index at hand while documents are put in. MiniSearch 7.2 goes through a tree, letter by letter,
 * for each word of each text; texts repeat few words, and one look finds those met before. `onNew` hears of every other.
 */
export function keepWordsAtHand<T>(mini: MiniSearch<T>, onNew: (word: string) => void): void {
  const tree = (mini as unknown as Insides)._index;
  const atHand = new Map<string, Postings>();
  const fetchInTree = tree.fetch.bind(tree);
  const deleteInTree = tree.delete.bind(tree);
  tree.fetch = (word, make) => {
    const known = atHand.get(word);
    if (known !== undefined) return known;
    onNew(word);
    const postings = fetchInTree(word, make);
    atHand.set(word, postings);
    return postings;
  };
  // A word that stands nowhere any more is taken out of the tree, when the index cleans up: what was at hand is no part of it.
  tree.delete = (word) => {
    atHand.delete(word);
    deleteInTree(word);
  };
}
