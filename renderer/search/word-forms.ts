import { stemsOf } from '#shared/search/stems.ts';

/** The words of an index by their stems. Those of documents taken away stay: they lead to nothing. */
export type WordForms = {
  readonly note: (word: string) => void;
  /** The word, and every other that is a form of it, in French or in English. */
  readonly of: (word: string) => readonly string[];
};

/** Forms of words, none yet. */
export function wordForms(): WordForms {
  const known = new Set<string>();
  const byStem = new Map<string, string[]>();
  return {
    note: (word) => {
      if (known.has(word)) return;
      known.add(word);
      for (const stem of stemKeys(word)) {
        const group = byStem.get(stem);
        if (group === undefined) byStem.set(stem, [word]);
        else group.push(word);
      }
    },
    of: (word) => [...new Set([word, ...stemKeys(word).flatMap((stem) => byStem.get(stem) ?? [])])],
  };
}

/** The stems of a word, told apart by language. */
function stemKeys(word: string): readonly string[] {
  const { french, english } = stemsOf(word);
  return [`f${french}`, `e${english}`];
}
